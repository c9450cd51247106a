import { discardTestProduct, startTestProduct, type TestProduct } from '#test/testkit/product.js';
import { waitUntil } from '#test/testkit/processes.js';

jest.setTimeout(300_000);

/** From a signed-in account to a live listing, over the API alone, with the sandbox's Etsy and Printify at the other end. */
let product: TestProduct;
let cookie = '';

beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => discardTestProduct(product));

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify({ query, variables }),
  });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data!;
}

interface Outcome {
  jobId?: string | null;
  url?: string | null;
  product?: { id: string };
  listing?: { id: string; gate: { isOpen: boolean; blockers: { message: string }[] } };
  userErrors: { code: string; message: string }[];
}

/** A mutation that is expected to be done. */
async function doIt(mutation: string, type: string, { input, gives }: { input: object; gives: string }) {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${gives} userErrors { code message } } }`;
  const outcome = (await ask<Record<string, Outcome>>(query, { input }))[mutation]!;
  expect(outcome.userErrors).toEqual([]);
  return outcome;
}

interface JobView {
  status: string;
  madeIds: string[];
  problem: { message: string } | null;
}

async function finished(jobId: string | null | undefined): Promise<string[]> {
  let job: JobView | undefined;
  const query = 'query ($id: ID!) { job(id: $id) { status madeIds problem { message } } }';
  await waitUntil(
    'the job has ended',
    async () => {
      ({ job } = await ask<{ job: JobView }>(query, { id: jobId }));
      return ['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(job.status);
    },
    120_000,
  );
  expect(job).toMatchObject({ status: 'SUCCEEDED', problem: null });
  return job!.madeIds;
}

/** Says yes on the provider's page, as a person does, and comes back by its redirect. */
async function connect(provider: 'ETSY' | 'PRINTIFY', account: string): Promise<void> {
  const { url } = await doIt('connectionStart', 'ConnectionStartInput', { input: { provider }, gives: 'url' });
  const consent = await fetch(url!, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ account, name: '', decision: 'allow' }),
  });
  const back = await fetch(consent.headers.get('location')!, { redirect: 'manual', headers: { cookie } });
  expect(back.headers.get('location')).toContain('outcome=CONNECTED');
}

it('a trend becomes ideas, designs, a product and one live listing, whose fee Etsy charges once', async () => {
  const [, email, password] = /(demo@podpusher\.local) {2}(\S+)/.exec(product.output())!;
  await doIt('sessionCreate', 'SessionCreateInput', { input: { email, password }, gives: '' });
  const trendId = await firstTrend();
  await connect('ETSY', '101000001');
  await connect('PRINTIFY', '7000001');
  await chooseShops();

  const order = { source: 'TREND', trendId, locale: 'en', count: 2 };
  const ideas = await doIt('ideasGenerate', 'IdeasGenerateInput', { input: order, gives: 'jobId' });
  const [ideaId] = await finished(ideas.jobId);
  await doIt('ideaChoose', 'IdeaChooseInput', { input: { id: ideaId, acknowledgeFindings: true }, gives: '' });
  const drawing = { ideaId, count: 1, template: 'TEE' };
  const designs = await doIt('designsGenerate', 'DesignsGenerateInput', { input: drawing, gives: 'jobId' });
  const [designId] = await finished(designs.jobId);
  await doIt('designApprove', 'DesignApproveInput', { input: { id: designId }, gives: '' });
  const goods = { designId, template: 'TEE' };
  const made = await doIt('productCreate', 'ProductCreateInput', { input: goods, gives: 'jobId product { id }' });
  await finished(made.jobId);
  await publish(made.product!.id);
});

/** The sandbox's past is scored within the first minute. */
async function firstTrend(): Promise<string> {
  let id: string | undefined;
  await waitUntil(
    'there is a trend',
    async () => {
      const { trends } = await ask<{ trends: { nodes: { id: string }[] } }>('{ trends(first: 1) { nodes { id } } }');
      id = trends.nodes[0]?.id;
      return id !== undefined;
    },
    120_000,
  );
  return id!;
}

async function chooseShops(): Promise<void> {
  const { connections } = await ask<{
    connections: { connection: { id: string; shop: { id: string } | null; shops: { id: string }[] } | null }[];
  }>('{ connections { connection { id shop { id } shops { id } } } }');
  for (const { connection } of connections) {
    if (!connection || connection.shop || connection.shops.length === 0) continue;
    const input = { id: connection.id, shopId: connection.shops[0]!.id };
    await doIt('connectionUpdate', 'ConnectionUpdateInput', { input, gives: '' });
  }
}

/** The draft begins with what the shop has one choice of, once that was learnt. */
async function publish(productId: string): Promise<void> {
  const gives = 'listing { id gate { isOpen blockers { message } } }';
  const input = { productId, locale: 'EN' };
  const { listing } = await doIt('listingCreate', 'ListingCreateInput', { input, gives });
  expect(listing!.gate).toEqual({ isOpen: true, blockers: [] });
  const press = { id: listing!.id, idempotencyKey: 'press-1' };
  const first = await doIt('listingPublish', 'ListingPublishInput', { input: press, gives: 'jobId' });
  const again = await doIt('listingPublish', 'ListingPublishInput', { input: press, gives: 'jobId' });
  expect(again.jobId).toBe(first.jobId);
  await finished(first.jobId);
  const { listing: live } = await ask<{ listing: { status: string; etsyUrl: string } }>(
    'query ($id: ID!) { listing(id: $id) { status etsyUrl } }',
    { id: listing!.id },
  );
  expect(live.status).toBe('LIVE');
  const etsy = (await (await fetch(new URL('/control/etsy', live.etsyUrl))).json()) as {
    counts: { listings: number; active: number };
    feeCents: number;
  };
  expect(etsy.counts).toMatchObject({ listings: 1, active: 1 });
  expect(etsy.feeCents).toBe(20);
}
