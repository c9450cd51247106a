import { passwordFault } from './password-rules.js';

const EMAIL = 'ada.lovelace@example.com';

it.each([
  'Password1234',
  'p@ssw0rd12345',
  'passwordpassword',
  'letmein!!!2024',
  '!!!welcome2026',
  'qwertyuiop',
  'Qwertzuiop1',
  '1234567890',
  '0987654321!!',
  'abcdefghij',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '1qaz2wsx3edc',
  'iloveyou2024!',
  'podpusher2026',
  'sunshine123456',
])('%s is one that everybody tries', (password) => {
  expect(passwordFault(password, EMAIL)).toBe('PASSWORD_WELL_KNOWN');
});

it.each([
  'four lazy otters sing',
  'correct horse battery staple',
  'Tr0ub4dor&3xyz',
  'kX9$mQ2vL7pR',
  'i love london in june',
  'hunter and gatherer',
  'пароль из четырёх слов',
])('%s is not', (password) => {
  expect(passwordFault(password, EMAIL)).toBeUndefined();
});

it.each(['ada.lovelace was here', 'ADA.LOVELACE-1815', 'x ada.lovelace@example.com x'])(
  '%s contains the address',
  (password) => {
    expect(passwordFault(password, EMAIL)).toBe('PASSWORD_CONTAINS_ADDRESS');
  },
);

it('a short first part of an address is in too many words to count', () => {
  expect(passwordFault('four lazy otters sing', 'ott@example.com')).toBeUndefined();
});

it.each([
  ['nine chars', 'otters987', 'PASSWORD_TOO_SHORT'],
  ['201 characters', 'otter'.repeat(40) + '!', 'PASSWORD_TOO_LONG'],
])('refuses %s', (_what, password, code) => {
  expect(passwordFault(password, EMAIL)).toBe(code);
});
