import fc from 'fast-check';
import { formatUuidId, ID_TAGS, kindOfId, parseUuidId, SignalIds, type UuidKind } from './public-id.js';

const kinds = Object.keys(ID_TAGS).filter((kind) => kind !== 'sig') as UuidKind[];
const signalIds = new SignalIds(Buffer.alloc(16, 9));

it('an id given out comes back as the uuid it stands for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.uuid(), (kind, uuid) => {
      const id = formatUuidId(kind, uuid);
      expect(id).toMatch(new RegExp(`^${kind}_[0-9a-hjkmnp-tv-z]{28}$`));
      expect(parseUuidId(id)).toEqual({ kind, uuid });
    }),
  );
});

it('a signal’s id comes back as its key, and neighbours look nothing alike', () => {
  fc.assert(
    fc.property(
      fc.nat(0x7fffffff),
      fc.nat(0xffffff),
      fc.bigInt({ min: 0n, max: 2n ** 62n }),
      (keywordId, hour, signalId) => {
        const id = signalIds.format({ keywordId, hour, signalId });
        expect(id).toMatch(/^sig_[0-9a-hjkmnp-tv-z]{26}$/);
        expect(signalIds.parse(id)).toEqual({ keywordId, hour, signalId });
        expect(signalIds.format({ keywordId, hour, signalId: signalId + 1n }).slice(4, 16)).not.toBe(id.slice(4, 16));
      },
    ),
  );
});

it('anything else is no id, and nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^(trd|usr|sig)_[0-9a-z]{26,28}$/)),
      (text) => {
        const parsed = parseUuidId(text);
        if (parsed) expect(formatUuidId(parsed.kind, parsed.uuid)).toBe(text);
        const key = signalIds.parse(text);
        if (key) expect(signalIds.format(key)).toBe(text);
      },
    ),
  );
  const id = formatUuidId('trd', '01928f3e-1111-7222-8333-444455556666');
  for (const wrong of [id.toUpperCase(), `usr_${id.slice(4)}`, `${id}0`, id.slice(0, -1), `toString_${id.slice(4)}`]) {
    expect(parseUuidId(wrong)).toBeUndefined();
  }
  expect(kindOfId('constructor_x')).toBeUndefined();
});
