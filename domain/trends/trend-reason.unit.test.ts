import { type ReasonFacts, reasonOf } from './trend-reason.js';

const facts: ReasonFacts = {
  stage: 'RISING',
  evidence: 20,
  observed: 120,
  expected: 30.4,
  hours: 14,
  ageHours: 900,
  isNewcomer: false,
  platforms: ['X', 'ETSY'],
};

test.each<[string, Partial<ReasonFacts>, string]>([
  ['a rise in several places', {}, 'MANY_PLATFORMS_RISE'],
  ['a rise in one place', { platforms: ['X'] }, 'ONE_PLATFORM_RISE'],
  ['a keyword never seen before', { isNewcomer: true, ageHours: 20 }, 'NEW_KEYWORD'],
  ['a keyword that was there when reading began', { ageHours: 20 }, 'MANY_PLATFORMS_RISE'],
  ['a plateau', { stage: 'PEAKING' }, 'AT_PEAK'],
  ['a fall', { stage: 'DECLINING', evidence: 0 }, 'FALLING'],
  ['little evidence', { stage: 'WATCHING', evidence: 5 }, 'WATCHED'],
  ['no evidence', { stage: 'DORMANT', evidence: 1 }, 'QUIET'],
])('%s', (_, over, code) => {
  expect(reasonOf({ ...facts, ...over }).code).toBe(code);
});

test('the sentence and the parameters carry the same measured numbers', () => {
  const { params, text } = reasonOf(facts);
  expect(Object.fromEntries(params.map(({ name, value }) => [name, value]))).toEqual({
    observed: '120',
    expected: '30',
    ratio: '3.9',
    hours: '14',
    platforms: 'X,ETSY',
    platformCount: '2',
  });
  expect(text).toBe(
    'More than expected on 2 platforms (X, Etsy): 120 signals in 24 hours where about 30 were expected, rising for 14 hours.',
  );
});

test('the hours of a new keyword are those since it was first seen, in words and in parameters', () => {
  const { params, text } = reasonOf({ ...facts, isNewcomer: true, ageHours: 40, hours: 2 });
  expect(params).toContainEqual({ name: 'hours', value: '40' });
  expect(text).toContain('First seen 40 hours ago');
});

test('what is not known is left out', () => {
  const { params } = reasonOf({ ...facts, hours: null, expected: 0 });
  expect(params.map(({ name }) => name)).toEqual(['observed', 'expected', 'platforms', 'platformCount']);
});
