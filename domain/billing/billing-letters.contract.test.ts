import { createHmac } from 'node:crypto';
import { type Mail, mailPayload } from '#schema/mail/mail.jobs.js';
import { BillingRoom, type RoomOwner } from '#test/testkit/billing-room.js';
import { systemActor } from '../accounts/actor.js';

let room: BillingRoom;
beforeAll(async () => {
  room = await BillingRoom.open();
}, 60_000);
afterAll(() => room.close());

/** Mails that wait for a worker, to the owner's address. */
async function ordered(owner: RoomOwner): Promise<Mail[]> {
  const { pool } = room.database.db;
  const users = await pool.query<{ email: string }>('SELECT email FROM users WHERE id = $1', [owner.userId]);
  const jobs = await pool.query<{ payload: unknown }>(
    `SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = 'send-mail' ORDER BY j.id`,
  );
  return jobs.rows.map(({ payload }) => mailPayload.parse(payload)).filter(({ to }) => to === users.rows[0]!.email);
}

/** What the sandbox's sink has caught once the mail is sent. */
async function sent(mail: Mail): Promise<{ subject: string; text: string }> {
  await room.worker.mail.send(systemActor('test'), mail, `test-${Math.random()}`);
  const reply = await fetch(`${room.sandbox.url}/mail.json?to=${encodeURIComponent(mail.to)}`);
  return ((await reply.json()) as { messages: { subject: string; text: string }[] }).messages[0]!;
}

it('owners are told once that a payment failed: how much, until when everything works, and where it is settled', async () => {
  const owner = await room.subscriber('enterprise');
  await room.workerDb.pool.query(`UPDATE users SET locale = 'de' WHERE id = $1`, [owner.userId]);
  const portal = await room.api.billing.purchases.portal(owner, 'de');
  if (!('url' in portal)) throw new Error('no portal');
  await room.submit(`${portal.url}/card`, { number: '4000000000000341' });
  room.clock.forward(32);
  await room.catchUp();
  await room.catchUp();
  const mails = await ordered(owner);
  expect(mails).toMatchObject([{ template: 'payment-failed', locale: 'de', facts: { due: { minor: 14_900 } } }]);
  const { subject, text } = await sent(mails[0]!);
  expect(subject).toContain('fehlgeschlagen');
  expect(text).toContain('149,00');
  expect(text).toContain('/billing');
});

it('owners are told once that a trial ends, however often the event comes, and not when they have cancelled', async () => {
  const [owner, leaving] = [await room.subscriber('starter'), await room.subscriber('starter')];
  await room.api.billing.commands.cancel(leaving, room.call('subscriptionCancel'));
  await room.catchUp();
  for (const one of [owner, leaving]) {
    const customer = await room.customerOf(one.workspaceId);
    const [id, created] = [`evt_trial_${one.workspaceId}`, Math.floor(Date.now() / 1000)];
    const event = {
      id,
      type: 'customer.subscription.trial_will_end',
      created,
      data: { object: { id: 'sub', customer } },
    };
    const body = Buffer.from(JSON.stringify(event));
    const v1 = createHmac('sha256', 'sandbox-stripe-webhook-secret').update(`${created}.`).update(body).digest('hex');
    for (let times = 0; times < 2; times += 1) {
      await room.api.billing.inbox.receive(body, `t=${created},v1=${v1}`);
      await room.worker.billing.events.handle(id);
    }
  }
  const mails = await ordered(owner);
  expect(mails).toMatchObject([
    { template: 'trial-ending', facts: { plan: 'starter', due: { minor: 1_900, currency: 'EUR' } } },
  ]);
  expect(await ordered(leaving)).toEqual([]);
  expect((await sent(mails[0]!)).subject).toContain('ends soon');
});
