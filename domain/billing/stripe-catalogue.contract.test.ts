import { BillingRoom } from '#test/testkit/billing-room.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

describe('podpusher billing sync', () => {
  it('changes nothing when everything is there', async () => {
    expect(await room.worker.billing.catalogue.sync()).toMatchObject({ made: [], changed: [] });
  });

  it('revives a webhook endpoint that was disabled', async () => {
    const list = (await (await room.list('/v1/webhook_endpoints')).json()) as { data: { id: string; url: string }[] };
    const ours = list.data.find(({ url }) => url.endsWith('/webhooks/stripe'))!;
    await room.atStripe(`/v1/webhook_endpoints/${ours.id}`, { disabled: 'true' });
    expect(await room.worker.billing.catalogue.hasEndpoint()).toBe(false);
    expect(await room.worker.billing.catalogue.sync()).toMatchObject({ changed: ['webhook endpoint'] });
    expect(await room.worker.billing.catalogue.hasEndpoint()).toBe(true);
  });

  it('makes nothing when Stripe does not answer', async () => {
    await room.sandbox.arm('stripe', 'status=500', 20);
    await expect(room.worker.billing.catalogue.sync()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await room.sandbox.calm();
    expect(await room.worker.billing.catalogue.sync()).toMatchObject({ made: [], changed: [] });
  });

  it('sets up the portal that is opened, with what it allows there', async () => {
    const owner = await room.subscriber();
    const portal = await room.api.billing.purchases.portal(owner, 'en');
    expect('url' in portal && portal.url).toContain('/stripe/portal/');
    const refused = await room.atStripe('/v1/billing_portal/sessions', {
      customer: await room.customerOf(owner.workspaceId),
    });
    expect(refused.status).toBe(400);
  });
});
