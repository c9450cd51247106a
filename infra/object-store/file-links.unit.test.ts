import { systemClock } from '../clock.js';
import { secretKeysFrom } from '../secret-key.js';
import { FileLinks } from './file-links.js';

const HOUR = 3_600_000;
const KEY = 'workspaces/0192/designs/0193.png';
let now = Date.parse('2026-11-30T10:00:00Z');
const clock = { ...systemClock, now: () => new Date(now) };
const linksOf = (fill: number) =>
  new FileLinks({
    secrets: secretKeysFrom(new Map([[1, Buffer.alloc(32, fill)]])),
    clock,
    publicUrl: 'https://pod.example',
  });
const links = linksOf(1);
const pathOf = (url: string) => url.slice('https://pod.example/files/'.length);

beforeEach(() => {
  now = Date.parse('2026-11-30T10:00:00Z');
});

describe('links to files', () => {
  it('lead to the key that was signed, and end with its name, as providers ask', () => {
    const url = links.urlOf(KEY);
    expect(url).toMatch(/^https:\/\/pod\.example\/files\/[\w.-]+\/workspaces\/0192\/designs\/0193\.png$/);
    expect(links.open(pathOf(url))).toMatchObject({ key: KEY });
  });

  it('stay the same for hours, so that browsers keep the picture, and live as long as they say at least', () => {
    const url = links.urlOf(KEY);
    now += 1.5 * HOUR;
    expect(links.urlOf(KEY)).toBe(url);
    now += 10.4 * HOUR;
    expect(links.open(pathOf(url))).toMatchObject({ key: KEY });
  });

  it('expire', () => {
    const url = links.urlOf(KEY);
    now += 25 * HOUR;
    expect(links.open(pathOf(url))).toBe('expired');
  });

  it.each([
    ['another file', (path: string) => path.replace('0193.png', '0194.png')],
    ['another time', (path: string) => path.replace(/^[a-z0-9]+/, 'zzzzzz')],
    ['another signature', (path: string) => path.replace(/\.[\w-]{4}/, '.AAAA')],
    ['a way up', (path: string) => path.replace('/workspaces', '/../workspaces')],
    ['nothing', () => ''],
  ])('lead nowhere once they were changed to %s', (_name, change) => {
    expect(links.open(change(pathOf(links.urlOf(KEY))))).toBeUndefined();
  });

  it('of another installation lead nowhere', () => {
    expect(links.open(pathOf(linksOf(2).urlOf(KEY)))).toBeUndefined();
  });
});

describe('links for uploads', () => {
  const ticket = {
    workspaceId: '01936d2e-0000-7000-8000-000000000001',
    uploadId: '01936d2e-0000-7000-8000-000000000002',
    maxBytes: 30_000_000,
  };
  const tokenOf = (url: string) => url.slice('https://pod.example/files/uploads/'.length);

  it('say for whom, and how much, and cannot be changed', () => {
    const expiresAt = new Date(now + HOUR);
    const token = tokenOf(links.uploadUrlOf({ ...ticket, expiresAt }));
    expect(links.openUpload(token)).toEqual({ ...ticket, expiresAt });
    expect(links.openUpload(token.replace('30000000', '90000000'))).toBeUndefined();
    now += HOUR;
    expect(links.openUpload(token)).toBe('expired');
  });

  it('open no file, and a link to a file takes no upload', () => {
    const token = tokenOf(links.uploadUrlOf({ ...ticket, expiresAt: new Date(now + HOUR) }));
    expect(links.open(`uploads/${token}`)).toBeUndefined();
    expect(links.openUpload(pathOf(links.urlOf(KEY)))).toBeUndefined();
  });
});
