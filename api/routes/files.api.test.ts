import { systemClock } from '#infra/clock.js';
import { FileLinks } from '#infra/object-store/file-links.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { TestApi } from '#test/testkit/api.js';

const workspaceId = '01936d2e-0000-7000-8000-000000000001';
const uploadId = (n: number) => `01936d2e-0000-7000-8000-00000000001${n}`;
let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

/** The API listens on a free port, so the address of a link is put before its path. */
const here = (url: string) => api.url + new URL(url).pathname;
const inAnHour = () => new Date(Date.now() + 3_600_000);
const uploadUrl = (n: number, maxBytes = 1_000, expiresAt = inAnHour()) =>
  here(api.domain.fileLinks.uploadUrlOf({ workspaceId, uploadId: uploadId(n), maxBytes, expiresAt }));
const put = (url: string, body: string | Uint8Array<ArrayBuffer>, type = 'image/png') =>
  fetch(url, { method: 'PUT', body, headers: { 'content-type': type } });

describe('GET /files/*', () => {
  const key = `workspaces/${workspaceId}/designs/1.png`;
  beforeAll(() => api.objects.put(key, Buffer.from('a picture'), 'image/png'));

  it('serves the file under its signed address, kept by browsers and never taken for a page', async () => {
    const reply = await fetch(here(api.domain.fileLinks.urlOf(key)));
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe('a picture');
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': expect.stringMatching(/^private, max-age=\d{5,}, immutable$/),
    });
    const again = await fetch(here(api.domain.fileLinks.urlOf(key)), {
      headers: { 'if-none-match': reply.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  it('serves nothing under an address that nobody signed', async () => {
    const url = here(api.domain.fileLinks.urlOf(key));
    for (const wrong of [
      url.replace('1.png', '2.png'),
      `${api.url}/files/${key}`,
      `${api.url}/files/..%2f..%2fetc%2fpasswd`,
    ]) {
      const reply = await fetch(wrong);
      expect(reply.status).toBe(404);
      expect(reply.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('says that an address has expired, and that a file is gone', async () => {
    const secrets = secretKeysFrom(new Map([[1, Buffer.alloc(32, 7)]]));
    const clock = { ...systemClock, now: () => new Date(0) };
    const old = await fetch(new FileLinks({ secrets, clock, publicUrl: api.url }).urlOf(key));
    expect([old.status, await old.json()]).toEqual([410, { message: expect.stringContaining('expired') }]);
    const gone = await fetch(here(api.domain.fileLinks.urlOf(`workspaces/${workspaceId}/designs/never.png`)));
    expect([gone.status, await gone.json()]).toEqual([404, { message: 'This file is gone.' }]);
    const late = await put(uploadUrl(0, 1_000, new Date(Date.now() - 1_000)), 'x');
    expect([late.status, await late.json()]).toEqual([410, { message: expect.stringContaining('expired') }]);
  });
});

describe('PUT /files/uploads/*', () => {
  it('takes one file, whatever its type is called, and no second one', async () => {
    const first = await put(uploadUrl(1), 'first', 'application/json');
    expect([first.status, await first.json()]).toEqual([201, { bytes: 5 }]);
    const second = await put(uploadUrl(1), 'second');
    expect(second.status).toBe(409);
    const stored = await api.objects.get(`uploads/${workspaceId}/${uploadId(1)}`);
    expect(stored?.bytes.toString()).toBe('first');
  });

  it('refuses what is larger than was signed, and what is empty, and keeps nothing of it', async () => {
    expect((await put(uploadUrl(2), Buffer.alloc(1_001))).status).toBe(413);
    expect((await put(uploadUrl(2), '')).status).toBe(400);
    expect(await api.objects.get(`uploads/${workspaceId}/${uploadId(2)}`)).toBeUndefined();
    expect((await put(uploadUrl(2), Buffer.alloc(1_000))).status).toBe(201);
  });

  it('takes nothing at an address that nobody signed', async () => {
    expect((await put(uploadUrl(3).replace('.1000.', '.9000.'), 'x')).status).toBe(404);
  });
});
