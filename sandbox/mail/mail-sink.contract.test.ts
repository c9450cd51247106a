import { createTransport, type SendMailOptions } from 'nodemailer';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import type { CaughtMail } from './mail-box.js';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterEach(async () => {
  await sandbox.calm();
  await fetch(`${sandbox.url}/mail.json`, { method: 'DELETE' });
});
afterAll(() => sandbox.stop());

const letter = (more: SendMailOptions = {}): SendMailOptions => ({
  from: 'PODPusher <hello@podpusher.local>',
  to: 'ada@example.com',
  subject: 'Bestätigen Sie Ihre Adresse',
  text: 'Guten Tag\nhttp://127.0.0.1:4000/verify?token=abc&lang=de',
  ...more,
});

async function send(mail: SendMailOptions, url = sandbox.smtpUrl, socketTimeout = 10_000): Promise<unknown> {
  const transport = createTransport({ url, socketTimeout });
  try {
    return await transport.sendMail(mail);
  } finally {
    transport.close();
  }
}

async function caught(to = ''): Promise<CaughtMail[]> {
  const reply = await fetch(`${sandbox.url}/mail.json?to=${encodeURIComponent(to)}`);
  return ((await reply.json()) as { messages: CaughtMail[] }).messages;
}

describe('the mail sink', () => {
  it('shows what was sent as it was sent, with text and HTML', async () => {
    await send(letter({ html: '<p>Guten <b>Tag</b></p>' }));
    expect(await caught()).toEqual([
      {
        id: expect.any(String),
        to: 'ada@example.com',
        from: '"PODPusher" <hello@podpusher.local>',
        subject: 'Bestätigen Sie Ihre Adresse',
        text: expect.stringContaining('http://127.0.0.1:4000/verify?token=abc&lang=de'),
        html: expect.stringContaining('<p>Guten <b>Tag</b></p>'),
        receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    ]);
  });

  it('lists the newest first and one recipient alone, whatever the case of the address', async () => {
    await send(letter({ subject: 'one' }));
    await send(letter({ subject: 'two', to: 'bob@example.com, Ada@Example.com' }));
    await send(letter({ subject: 'three', to: 'nobody@example.com' }));
    expect((await caught()).map(({ subject }) => subject)).toEqual(['three', 'two', 'one']);
    expect((await caught('ada@example.COM')).map(({ subject }) => subject)).toEqual(['two', 'one']);
    expect(await caught('ada@example')).toEqual([]);
  });

  it('takes any user and password, as a mail server that is set up may ask for them', async () => {
    await send(letter(), sandbox.smtpUrl.replace('smtp://', 'smtp://user:secret@'));
    expect(await caught()).toHaveLength(1);
  });

  it('keeps the 500 newest', async () => {
    const transport = createTransport({ url: sandbox.smtpUrl, pool: true, maxConnections: 4, maxMessages: 1_000 });
    for (let first = 0; first < 502; first += 20) {
      const batch = Array.from({ length: Math.min(20, 502 - first) }, (_, index) =>
        letter({ subject: String(first + index) }),
      );
      await Promise.all(batch.map((mail) => transport.sendMail(mail)));
    }
    transport.close();
    const subjects = (await caught()).map(({ subject }) => Number(subject));
    expect(subjects).toHaveLength(500);
    expect(Math.max(...subjects)).toBe(501);
  });

  it('refuses a message above a megabyte and keeps nothing of it', async () => {
    const tooLarge = send(letter({ text: `${'x'.repeat(70)}\n`.repeat(16_000) }));
    await expect(tooLarge).rejects.toMatchObject({ responseCode: 552 });
    expect(await caught()).toEqual([]);
  });
});

describe('the page of a message', () => {
  const show = async (path: string) => {
    const reply = await fetch(`${sandbox.url}${path}`);
    return { status: reply.status, policy: reply.headers.get('content-security-policy'), page: await reply.text() };
  };

  it('lists messages with their subjects, and says so when there is none', async () => {
    expect((await show('/mail')).page).toContain('No message.');
    await send(letter({ subject: '<b>bold</b>' }));
    const { page } = await show('/mail?to=ada@example.com');
    expect(page).toContain('&#60;b&#62;bold&#60;/b&#62;');
    expect(page).not.toContain('<b>bold');
  });

  it('shows HTML in a frame where nothing runs and nothing is fetched', async () => {
    await send(
      letter({ html: '<script>alert(1)</script><a href="http://127.0.0.1:4000/reset?token=t&amp;a=1">go</a>' }),
    );
    const [{ id } = { id: '' }] = await caught();
    const { page, policy } = await show(`/mail/${id}`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(/<iframe[^>]*sandbox="([^"]*)"/.exec(page)?.[1]).not.toContain('allow-scripts');
    expect(page).not.toMatch(/<script/i);
    expect(page).toContain('<a href="http://127.0.0.1:4000/reset?token=t&#38;a=1">');
  });

  it('answers 404 for a message that is not there', async () => {
    expect((await show('/mail/0')).status).toBe(404);
  });
});

describe('faults of mail', () => {
  it('a refusal is the code that was armed, once', async () => {
    await sandbox.arm('mail', 'status=550');
    await expect(send(letter())).rejects.toMatchObject({ responseCode: 550 });
    await send(letter());
    expect(await caught()).toHaveLength(1);
  });

  it('a temporary failure is a 4xx', async () => {
    await sandbox.arm('mail', 'status=451');
    await expect(send(letter())).rejects.toMatchObject({ responseCode: 451 });
  });

  it('a slow server takes as long as it was told and then takes the message', async () => {
    await sandbox.arm('mail', 'latency=300');
    const startedAt = performance.now();
    await send(letter());
    expect(performance.now() - startedAt).toBeGreaterThan(290);
  });

  it('a server that cuts the line or never answers is an error of the sender', async () => {
    await sandbox.arm('mail', 'drop');
    await expect(send(letter())).rejects.toMatchObject({ responseCode: 421 });
    await sandbox.arm('mail', 'timeout');
    await expect(send(letter(), sandbox.smtpUrl, 1_000)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(await caught()).toEqual([]);
  });
});
