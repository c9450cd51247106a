import { keyForm, linesOf, momentOf } from './key-form.js';

const values = { name: 'Sync', scopes: ['read:trends'], expiresAt: '' as const, until: '', ipAllowList: '' };
const findings = (change: object) =>
  keyForm
    .safeParse({ ...values, ...change })
    .error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? [];

describe('the form of a key', () => {
  test('takes addresses and networks, one a line', () => {
    expect(findings({ ipAllowList: '203.0.113.7\n 203.0.113.0/24 \n2001:db8::/32\n::1' })).toEqual([]);
    expect(linesOf('203.0.113.7, ::1\n\n10.0.0.0/8')).toEqual(['203.0.113.7', '::1', '10.0.0.0/8']);
    for (const line of ['203.0.113', '203.0.113.256', '203.0.113.0/33', 'example.com', '2001:db8::/129']) {
      expect(findings({ ipAllowList: line })).toEqual(['ipAllowList: address']);
    }
  });

  test('wants a scope, and a last day that has not passed', () => {
    expect(findings({ scopes: [] })).toHaveLength(1);
    expect(findings({ expiresAt: 'date', until: '2020-01-01' })).toEqual(['until: past']);
    expect(findings({ expiresAt: 'date', until: '2999-01-01' })).toEqual([]);
  });

  test('says the end as the API takes it', () => {
    expect(momentOf({ expiresAt: '', until: '' })).toBeNull();
    expect(momentOf({ expiresAt: 'date', until: '2999-01-01' })).toBe('2999-01-01T00:00:00.000Z');
    expect(Date.parse(momentOf({ expiresAt: '30', until: '' }) ?? '') - Date.now()).toBeCloseTo(30 * 86_400_000, -3);
  });
});
