import fc from 'fast-check';
import { TopicIndex } from '../signals/topic-index.js';
import { topicsOfFilter, topicsOfSubject } from './filter-topics.js';
import { type FilterSubject, matches, readTrendFilter } from './trend-filter.js';

const word = fc.constantFrom('cat', 'dad', 'pets', 'family');
const platform = fc.constantFrom('X', 'ETSY', 'TIKTOK');
const leaf = fc.oneof(
  fc.record({ keyword: fc.record({ eq: word }) }),
  fc.record({ keyword: fc.record({ in: fc.array(word, { maxLength: 3 }) }) }),
  fc.record({ keyword: fc.record({ contains: word }) }),
  fc.record({ category: fc.record({ eq: word }), platform: fc.record({ eq: platform }) }),
  fc.record({ platform: fc.record({ in: fc.array(platform, { maxLength: 2 }) }) }),
  fc.record({ score: fc.record({ gte: fc.constantFrom(10, 50) }) }),
  fc.constant({}),
);
const { where } = fc.letrec((tie) => ({
  where: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({ and: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ not: tie('where') }),
  ),
}));
const subject = fc
  .record({ keyword: word, category: word, platform, score: fc.constantFrom(0, 20, 60) })
  .map((some): FilterSubject => ({
    ...some,
    platforms: [some.platform],
    origin: 'LIVE',
    stage: null,
    velocity: null,
    confidence: null,
    firstSeenAt: null,
    updatedAt: null,
    isBreakout: null,
    isSeasonal: null,
  }));

it('whatever passes a filter is found by its topics', () => {
  fc.assert(
    fc.property(where, subject, (wanted, event) => {
      const filter = readTrendFilter(wanted as Parameters<typeof readTrendFilter>[0]);
      const index = new TopicIndex<string>();
      index.add(topicsOfFilter(filter), 'the filter');
      const isFound = [...index.candidates(topicsOfSubject(event))].length > 0;
      return isFound || !matches(filter, event);
    }),
    { numRuns: 2_000 },
  );
});

it('five hundred keywords are told apart without trying each', () => {
  const index = new TopicIndex<number>();
  const filterOf = (number: number) =>
    readTrendFilter({ keyword: { eq: `word ${number}` }, platform: { eq: 'X' } } as never);
  for (let number = 0; number < 500; number += 1) index.add(topicsOfFilter(filterOf(number)), number);
  expect([...index.candidates(['keyword word 7', 'platform X'])]).toEqual([7]);
  index.remove(topicsOfFilter(filterOf(7)), 7);
  expect([...index.candidates(['keyword word 7', 'platform X'])]).toEqual([]);
});
