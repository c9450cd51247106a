import { createServer } from 'node:net';
import { randomBytes, randomUUID } from 'node:crypto';
import { systemActor } from '#domain/accounts/actor.js';
import { createLogger } from '#observability/logger.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { type Mail, MAIL_LOCALES, type MailLocale, mailPayload } from '#schema/mail/mail.jobs.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { LinkTokens } from './link-tokens.js';
import { MailService } from './mail-service.js';
import { MAIL_TEMPLATES } from './render-mail.js';
import { MailFailure, SmtpGateway } from './smtp.gateway.js';

interface Caught {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
}

const actor = systemActor('test');
const tokens = new LinkTokens(secretKeysFrom(new Map([[1, Buffer.alloc(32, 7)]])));
const AT = '2026-11-23T10:30:00.000Z';
let sandbox: TestSandbox;
const gateways: SmtpGateway[] = [];

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.calm());
afterAll(async () => {
  for (const gateway of gateways) gateway.close();
  await sandbox.stop();
});

function serviceAt(url: string, timeoutMs = 10_000): MailService {
  const gateway = new SmtpGateway({ url, from: 'PODPusher <no-reply@podpusher.local>', timeoutMs });
  gateways.push(gateway);
  const logger = createLogger({ level: 'silent', process: 'test' });
  const jobs = { add: async () => undefined, addMany: async () => undefined };
  return new MailService({ jobs, gateway, tokens, logger, publicUrl: 'https://podpusher.example' });
}

async function caughtFor(to: string): Promise<Caught[]> {
  const reply = await fetch(`${sandbox.url}/mail.json?to=${encodeURIComponent(to)}`);
  return ((await reply.json()) as { messages: Caught[] }).messages;
}

/** A mail of each kind, with everything in it that its text may use. */
function sample(template: Mail['template'], to: string, locale: MailLocale): Mail {
  const facts = {
    name: 'Ada',
    at: AT,
    isEnabled: true,
    workspaceName: 'Otters',
    invitedByName: 'Bob',
    role: 'editor',
    due: { minor: 1900, currency: 'EUR' },
    plan: 'starter',
    worksUntil: AT,
    trialEndsAt: AT,
    userAgent: 'Firefox',
    ip: '192.0.2.7',
  };
  return mailPayload.parse({ template, to, locale, tokenId: randomUUID(), facts });
}
const newAddress = () => `mail-${randomBytes(6).toString('hex')}@example.com`;
const verifyMail = (to: string) => sample('verify-email', to, 'en');

describe.each(MAIL_LOCALES)('in %s', (locale) => {
  it.each(MAIL_TEMPLATES)('%s arrives as text and as HTML with the same words and one link', async (template) => {
    const to = newAddress();
    const mail = sample(template, to, locale);
    await serviceAt(sandbox.smtpUrl).send(actor, mail, 'job-1');
    const [caught, ...more] = await caughtFor(to);
    expect(more).toEqual([]);
    const { subject, text, html, from } = caught!;
    expect(from).toContain('no-reply@podpusher.local');
    expect(subject.length).toBeGreaterThan(5);
    expect(`${subject}${text}`).not.toMatch(/undefined|\[object|null|NaN/);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html.match(/<img|<script|src=|url\(/gi)).toBeNull();
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    expect(links.length).toBeLessThanOrEqual(1);
    for (const link of links) expect(text).toContain(link);
    const token = new URL(links[0] ?? 'https://none.example').searchParams.get('token');
    if ('tokenId' in mail) expect(token).toMatch(/^[\w-]{43}$/);
    else expect(token).toBeNull();
  });
});

it('the four languages say it in words of their own', async () => {
  const subjects = new Set<string>();
  for (const locale of MAIL_LOCALES) {
    const to = newAddress();
    await serviceAt(sandbox.smtpUrl).send(actor, sample('password-changed', to, locale), 'job-1');
    const [{ subject, text }] = (await caughtFor(to)) as [Caught];
    subjects.add(subject);
    expect(text).toMatch(/UTC/);
  }
  expect(subjects.size).toBe(4);
});

it('names that people chose can neither add a header nor markup', async () => {
  const to = newAddress();
  const facts = {
    workspaceName: 'Otters\r\nBcc: thief@example.com',
    invitedByName: '<a href="https://evil.example">Bob</a>',
    role: 'viewer',
  } as const;
  await serviceAt(sandbox.smtpUrl).send(
    actor,
    { template: 'invitation', to, locale: 'en', tokenId: randomUUID(), facts },
    'job-1',
  );
  const [caught] = await caughtFor(to);
  expect(caught!.subject).toBe('Invitation to Otters Bcc: thief@example.com');
  expect(caught!.html).toContain('&lt;a href=&quot;https://evil.example&quot;&gt;');
  expect(await caughtFor('thief@example.com')).toEqual([]);
});

it('a mail that is sent again carries the same link', async () => {
  const to = newAddress();
  const mail = verifyMail(to);
  const service = serviceAt(sandbox.smtpUrl);
  await service.send(actor, mail, 'job-1');
  await service.send(actor, mail, 'job-1');
  const links = (await caughtFor(to)).map(({ text }) => /token=([\w-]+)/.exec(text)![1]);
  expect(links).toHaveLength(2);
  expect(links[0]).toBe(links[1]);
});

it('an address that the mail server refuses for good is done with; one that should come later is tried again', async () => {
  const service = serviceAt(sandbox.smtpUrl);
  await sandbox.arm('mail', 'status=550');
  await expect(service.send(actor, verifyMail(newAddress()), 'job-1')).resolves.toBeUndefined();
  await sandbox.arm('mail', 'status=451');
  await expect(service.send(actor, verifyMail(newAddress()), 'job-2')).rejects.toThrow(MailFailure);
});

it('a mail server that is not there, hangs or cuts the line fails within the time, without the address in the message', async () => {
  const to = newAddress();
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  for (const url of ['smtp://127.0.0.1:1', `smtp://127.0.0.1:${port}`]) {
    const startedAt = performance.now();
    const failure: unknown = await serviceAt(url, 300)
      .send(actor, verifyMail(to), 'job-1')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailFailure);
    expect(String(failure)).not.toContain(to);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  }
  silent.close();
});

it('after five failures in a row the mail server is left alone for a while', async () => {
  const service = serviceAt('smtp://127.0.0.1:1', 300);
  for (let times = 0; times < 5; times += 1)
    await service.send(actor, verifyMail(newAddress()), 'j').catch(() => undefined);
  await expect(service.send(actor, verifyMail(newAddress()), 'j')).rejects.toThrow('left alone');
});
