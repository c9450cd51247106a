import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RecordStore } from '../state/record-store.js';
import { SellerAccounts } from './seller-accounts.js';

const START_MS = 1_795_000_000_000;
const HOUR = 3600;
let dataDir: string;
let store: RecordStore;
let nowMs: number;

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'seller-accounts-'));
  nowMs = START_MS;
  store = new RecordStore(dataDir);
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

const accounts = (of: RecordStore = store) =>
  new SellerAccounts(of, { now: () => new Date(nowMs), speed: 1, wallMs: (ms) => ms });
const lasting = { accessSeconds: HOUR, refreshSeconds: 90 * 24 * HOUR };
const etsy = { provider: 'etsy', accountId: '101', scopes: ['listings_r'], clientId: 'app' } as const;

describe('tokens of sellers', () => {
  it('an Etsy token carries the user in front, is good for its time and no other provider', () => {
    const sellers = accounts();
    const { accessToken } = sellers.issueTokens({ ...etsy, ...lasting });
    expect(accessToken).toMatch(/^101\.[\w-]{40,}$/);
    expect(sellers.findToken('etsy', accessToken)).toMatchObject({
      state: 'active',
      grant: { scopes: ['listings_r'] },
    });
    expect(sellers.findToken('printify', accessToken).state).toBe('unknown');
    nowMs += HOUR * 1000;
    expect(sellers.findToken('etsy', accessToken).state).toBe('expired');
  });

  it('a refresh gives another pair and uses the old refresh token up', () => {
    const sellers = accounts();
    const first = sellers.issueTokens({ ...etsy, ...lasting });
    const request = { provider: 'etsy', refreshToken: first.refreshToken!, ...lasting } as const;
    expect(sellers.refresh({ ...request, clientId: 'another' })).toEqual({ state: 'wrong-client' });
    const refreshed = sellers.refresh({ ...request, clientId: 'app' });
    expect(refreshed).toMatchObject({ state: 'ok', accountId: '101', tokens: { scopes: ['listings_r'] } });
    expect(sellers.refresh(request)).toEqual({ state: 'rotated' });
  });

  it('a refresh token that does not rotate stays good until its own end', () => {
    const sellers = accounts();
    const { refreshToken } = sellers.issueTokens({ ...etsy, ...lasting });
    const request = { provider: 'etsy', refreshToken: refreshToken!, ...lasting, isRotating: false } as const;
    expect(sellers.refresh(request).state).toBe('ok');
    expect(sellers.refresh(request).state).toBe('ok');
    nowMs += lasting.refreshSeconds * 1000;
    expect(sellers.refresh(request).state).toBe('expired');
  });

  it('revoking ends both tokens; expiring all leaves the refresh token', () => {
    const sellers = accounts();
    const first = sellers.issueTokens({ ...etsy, ...lasting });
    const second = sellers.issueTokens({ ...etsy, ...lasting });
    expect(sellers.revoke('etsy', first.refreshToken!)).toBe(true);
    expect(sellers.findToken('etsy', first.accessToken).state).toBe('revoked');
    expect(sellers.expireAll('etsy')).toBe(2);
    expect(sellers.findToken('etsy', second.accessToken).state).toBe('expired');
    expect(sellers.refresh({ provider: 'etsy', refreshToken: second.refreshToken!, ...lasting }).state).toBe('ok');
    expect(sellers.revoke('etsy', 'no such token')).toBe(false);
  });

  it('are known again after the process died, and kept as hashes only', () => {
    const { accessToken } = accounts().issueTokens({ ...etsy, ...lasting });
    const journal = fs.readFileSync(path.join(dataDir, 'sandbox', 'commerce', 'journal-0.ndjson'), 'utf8');
    expect(journal).not.toContain(accessToken);
    expect(accounts(new RecordStore(dataDir)).findToken('etsy', accessToken).state).toBe('active');
  });
});
