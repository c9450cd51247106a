import { runOnce, Logger as QueueLogger } from 'graphile-worker';
import type { Domain } from '#domain/create-domain.js';
import type { TaskContext } from '#workers/define-task.js';
import { tasks } from '#workers/tasks.js';
import { TestApi, type TestApiOptions } from './api.js';
import { startTestSandbox, type TestSandbox } from './sandbox.js';

/** A mail as the sandbox caught it. */
export interface CaughtMail {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
}

const MAIL_TASKS = new Set(['send-verification', 'send-password-reset', 'send-mail']);

/** The sandbox's mail sink, and a worker that runs what mails come from when it is told to. */
export class MailRoom {
  /** What the jobs carried that were run so far, as JSON text. */
  readonly payloads: string[] = [];

  private constructor(
    readonly sandbox: TestSandbox,
    private readonly api: TestApi,
  ) {}

  /** An API whose mail goes to a sink of its own. */
  static async open(options: TestApiOptions = {}): Promise<{ api: TestApi; mails: MailRoom }> {
    const sandbox = await startTestSandbox();
    const api = await TestApi.start({ ...options, settings: { SMTP_URL: sandbox.smtpUrl, ...options.settings } });
    return { api, mails: new MailRoom(sandbox, api) };
  }

  /** Runs the jobs that wait, and those that they add, until all mails are out. */
  async deliver(): Promise<void> {
    await runOnce({
      pgPool: this.api.database.db.pool,
      taskList: taskListOf(this.api.domain, this.payloads),
      noHandleSignals: true,
      logger: new QueueLogger(() => () => undefined),
    });
  }

  /** Delivers, then reads what an address got, newest first. */
  async to(address: string): Promise<CaughtMail[]> {
    await this.deliver();
    const reply = await fetch(`${this.sandbox.url}/mail.json?to=${encodeURIComponent(address)}`);
    return ((await reply.json()) as { messages: CaughtMail[] }).messages;
  }

  /** The token in the newest mail to an address. */
  async tokenFor(address: string): Promise<string> {
    const [mail] = await this.to(address);
    const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
    if (!token) throw new Error(`no link in the newest mail to ${address}: ${mail?.subject}`);
    return token;
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.sandbox.stop();
  }
}

function taskListOf(domain: Domain, payloads: string[]) {
  return Object.fromEntries(
    tasks
      .filter(({ name }) => MAIL_TASKS.has(name))
      .map((task) => [
        task.name,
        async (payload: unknown, { job }: { job: { id: string } }) => {
          payloads.push(JSON.stringify(payload));
          await task.run(payload, { domain, jobId: job.id } as TaskContext);
        },
      ]),
  );
}
