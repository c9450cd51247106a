import { hash } from 'node:crypto';
import { EARLIEST_OBSERVED_MS } from '#schema/signals/recording.rules.js';
import { readKeyword } from '../keyword-normaliser.js';
import { findFault } from '../record-rules.js';
import { readHeader } from './csv-columns.js';
import { splitFields } from './csv-fields.js';
import { readRow } from './csv-row.js';
import { OrdinalCounter } from './ordinal-counter.js';
import { parseTimestamp } from './timestamp-parser.js';

const span = { nowMs: Date.parse('2026-11-22T17:00:00Z'), earliestMs: EARLIEST_OBSERVED_MS };

describe('timestamps', () => {
  test.each([
    ['2015-02-26 21:42:53', '2015-02-26T21:42:53Z'],
    ['2026-11-22T17:00:00Z', '2026-11-22T17:00:00Z'],
    ['2026-11-22T17:00:00.250Z', '2026-11-22T17:00:00.250Z'],
    ['2026-11-22T19:00:00+02:00', '2026-11-22T17:00:00Z'],
    ['2026-11-22 12:00-0500', '2026-11-22T17:00:00Z'],
    ['2026-11-22', '2026-11-22T00:00:00Z'],
    ['1763830800', '2025-11-22T17:00:00Z'],
    ['1763830800000', '2025-11-22T17:00:00Z'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00Z'],
  ])('%s is understood, as UTC where no zone is given', (text, iso) => {
    expect(parseTimestamp(text)).toBe(Date.parse(iso));
  });

  test.each([
    '',
    'yesterday',
    '2026-02-30 00:00:00',
    '2026-13-01',
    '2026-11-22 25:00:00',
    '22.11.2026',
    '12',
    '2026-11-22T17:00:00+99:00',
  ])('%j is no moment', (text) => expect(parseTimestamp(text)).toBeNaN());
});

describe('fields', () => {
  test('quotes may hold commas and doubled quotes; an unclosed one is noticed', () => {
    expect(splitFields('a,"b, ""c""",d')).toEqual(['a', 'b, "c"', 'd']);
    expect(splitFields('a,,"",')).toEqual(['a', '', '', '']);
    expect(splitFields('a,"b')).toBeUndefined();
    expect(splitFields('a,"b"c')).toBeUndefined();
  });
});

describe('header', () => {
  test('columns may stand in any order and case', () => {
    expect(readHeader([' Count', 'TIMESTAMP', 'keyword', 'externalId'], false)).toMatchObject({
      timestamp: 1,
      keyword: 2,
      count: 0,
      externalId: 3,
      width: 4,
    });
    expect(readHeader(['timestamp', 'value'], true)).toMatchObject({ timestamp: 0, count: 1, keyword: undefined });
  });

  test.each([
    [['timestamp', 'value'], false, '--keyword'],
    [['timestamp', 'keyword', 'count'], true, '--keyword'],
    [['time', 'keyword', 'count'], false, '"time"'],
    [['keyword', 'count'], false, 'timestamp'],
    [['timestamp', 'keyword'], false, 'count'],
    [['timestamp', 'timestamp', 'count'], true, 'twice'],
    [undefined, false, 'timestamp'],
  ])('%j is refused with what is wrong', (fields, hasKeyword, message) => {
    expect(() => readHeader(fields, hasKeyword)).toThrow(message);
  });
});

describe('rows', () => {
  const columns = readHeader(['timestamp', 'keyword', 'count', 'engagement', 'url', 'author', 'externalId'], false);
  const read = (line: string) => readRow(line, { columns, keyword: undefined, shiftMs: 0, span });

  test('a full row', () => {
    expect(read('2026-11-22T16:00:00Z, Frog Mug ,3.0,12,https://x.test/1,ann,id1')).toEqual({
      observedMs: Date.parse('2026-11-22T16:00:00Z'),
      keyword: 'Frog Mug',
      count: 3,
      engagement: 12,
      url: 'https://x.test/1',
      author: 'ann',
      externalId: 'id1',
    });
  });

  test.each([
    ['bad,k,1,,,,', 'DATE_INVALID'],
    ['2026-11-22T18:00:00Z,k,1,,,,', 'DATE_OUT_OF_RANGE'],
    ['1999-01-01,k,1,,,,', 'DATE_OUT_OF_RANGE'],
    ['2026-11-22,k,-1,,,,', 'COUNT_INVALID'],
    ['2026-11-22,k,1.5,,,,', 'COUNT_INVALID'],
    ['2026-11-22,k,,,,,', 'COUNT_INVALID'],
    ['2026-11-22,k,99999999999,,,,', 'COUNT_INVALID'],
    ['2026-11-22,k,1,-3,,,', 'ENGAGEMENT_INVALID'],
    ['2026-11-22,k,1,,javascript:x,,', 'URL_INVALID'],
    [`2026-11-22,k,1,,,${'a'.repeat(201)},`, 'TEXT_INVALID'],
    [`2026-11-22,k,1,,,,${'ü'.repeat(101)}`, 'EXTERNAL_ID_INVALID'],
    ['2026-11-22,k,1', 'LINE_MALFORMED'],
    ['2026-11-22,"k,1,,,,', 'LINE_MALFORMED'],
  ])('%s is rejected as %s', (line, code) => {
    expect(read(line)).toMatchObject({ code, message: expect.any(String) });
  });
});

test('where hours are made of raw signals, what is older than these is refused in every way in, and not lost', () => {
  const kept = { ...span, earliestMs: Date.parse('2026-08-24T18:00:00Z') };
  const columns = readHeader(['timestamp', 'keyword', 'count'], false);
  const read = (time: string) => readRow(`${time},k,1`, { columns, keyword: undefined, shiftMs: 0, span: kept });
  expect(read('2026-08-24T17:59:59Z')).toMatchObject({
    code: 'DATE_OUT_OF_RANGE',
    message: expect.stringContaining('90 days'),
  });
  expect(read('2026-08-24T18:00:00Z')).toMatchObject({ keyword: 'k' });
  const draft = { platform: 'X', keyword: 'frog', kind: 'EVENT', count: 1 } as const;
  const old = { ...draft, observedAt: new Date('2026-08-24T17:59:59Z') };
  expect(findFault(old, readKeyword('frog'), kept)).toMatchObject({ code: 'DATE_OUT_OF_RANGE' });
  expect(findFault(old, readKeyword('frog'), span)).toBeUndefined();
});

test('the ordinal counts equals, for more rows than its first table holds', () => {
  const counter = new OrdinalCounter();
  const fingerprints = Array.from({ length: 50_000 }, (_, at) => hash('sha256', String(at), 'base64url'));
  for (const fingerprint of fingerprints) expect(counter.next(fingerprint, 7)).toBe(0);
  expect(fingerprints.every((fingerprint) => counter.next(fingerprint, 7) === 1)).toBe(true);
  expect(counter.next(fingerprints[7]!, 7)).toBe(2);
  expect(counter.next(fingerprints[7]!, 8)).toBe(0);
});
