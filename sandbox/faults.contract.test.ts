import { SellerCalls } from '#test/testkit/seller-calls.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';

let sandbox: TestSandbox;
let calls: SellerCalls;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = new SellerCalls(sandbox.url);
});
afterEach(() => sandbox.calm());
afterAll(() => sandbox.stop());

const drafts = async () => (await calls.etsy<{ count: number }>(`${calls.shop}/listings?state=draft`)).body.count;
const draft = async () => calls.etsy(`${calls.shop}/listings`, { form: await calls.draftForm() });
const arm = (fault: Record<string, unknown>) => calls.control('/faults', { json: fault });
const CREATE = { provider: 'etsy', method: 'POST', path: '*/shops/*/listings' };

describe('faults after the effect', () => {
  it('an answer of 500 hides a draft that was made', async () => {
    const before = await drafts();
    await arm({ ...CREATE, fault: 'after-effect' });
    expect(await draft()).toMatchObject({ status: 500, body: { error: 'Server Error' } });
    expect(await drafts()).toBe(before + 1);
  });

  it('the line can be cut when all is done', async () => {
    const before = await drafts();
    await arm({ ...CREATE, fault: 'drop-after' });
    await expect(draft()).rejects.toThrow();
    expect(await drafts()).toBe(before + 1);
  });

  it('a refusal stays what it is: nothing was done', async () => {
    const headers = { 'x-sandbox-fault': 'after-effect=503' };
    const answer = await calls.etsy(`${calls.shop}/listings`, { form: { title: '' }, headers });
    expect(answer.status).toBe(400);
  });

  it('the answer can come late', async () => {
    const startedAt = performance.now();
    const answer = await calls.etsy('/users/me', { headers: { 'x-sandbox-fault': 'latency-after=200' } });
    expect(answer.status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThan(195);
  });
});

describe('which requests a fault strikes', () => {
  it('only those of its method and path, after so many were let through', async () => {
    await arm({ ...CREATE, fault: 'status=503', skip: 1, times: 1 });
    expect((await calls.etsy('/users/me')).status).toBe(200);
    expect([(await draft()).status, (await draft()).status, (await draft()).status]).toEqual([201, 503, 201]);
  });

  it('is refused when it is not understood', async () => {
    expect((await arm({ ...CREATE, fault: 'after-effect=99' })).status).toBe(400);
    expect((await arm({ ...CREATE, fault: 'explode' })).status).toBe(400);
  });
});
