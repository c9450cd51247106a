import { randomBytes } from 'node:crypto';
import { secretKeysFrom } from '../secret-key.js';
import { Sealer } from './sealer.js';

const [first, second] = [randomBytes(32), randomBytes(32)];
const before = new Sealer(secretKeysFrom(new Map([[1, first]])), 'test');
const after = new Sealer(
  secretKeysFrom(
    new Map([
      [1, first],
      [2, second],
    ]),
  ),
  'test',
);

it('opens what it sealed, and seals the same text differently each time', () => {
  const [one, two] = [before.seal('a secret', 'ada'), before.seal('a secret', 'ada')];
  expect([before.open(one, 'ada'), before.open(two, 'ada')]).toEqual(['a secret', 'a secret']);
  expect(one.bytes.equals(two.bytes)).toBe(false);
  expect(one.bytes.includes('a secret')).toBe(false);
});

it('opens under an older key after the key was changed, and seals under the new one', () => {
  expect(after.open(before.seal('a secret', 'ada'), 'ada')).toBe('a secret');
  expect(after.seal('a secret', 'ada').keyVersion).toBe(2);
});

it('opens for nobody else, for no other purpose, under no other key, and not when a bit was changed', () => {
  const sealed = before.seal('a secret', 'ada');
  const changed = { ...sealed, bytes: Buffer.from(sealed.bytes) };
  changed.bytes[changed.bytes.length - 1]! ^= 1;
  const keys = secretKeysFrom(new Map([[1, first]]));
  expect(() => before.open(sealed, 'bob')).toThrow();
  expect(() => new Sealer(keys, 'another purpose').open(sealed, 'ada')).toThrow();
  expect(() => new Sealer(secretKeysFrom(new Map([[1, second]])), 'test').open(sealed, 'ada')).toThrow();
  expect(() => before.open(changed, 'ada')).toThrow();
});
