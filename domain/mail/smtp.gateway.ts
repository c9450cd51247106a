import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhen,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import { createTransport, type Transporter } from 'nodemailer';

/** One mail, ready to go. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same at every try. */
  sendId: string;
}

/** Taken by the mail server, or refused in a way that no repeat would change. */
export type SendOutcome = { isRefused: false } | { isRefused: true; reason: string };

/** The mail server could not be asked, or wants to be asked again. The message holds no address and no secret. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure';
}

export interface SmtpSettings {
  /** `smtp://` or `smtps://`, user and password within; `?from=` names the sender. */
  url: string;
  /** Sender where the URL names none. */
  from: string;
  /** For each step: connecting, greeting, every answer. Milliseconds. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const FAILURES_TO_OPEN = 5;
const REST_MS = 30_000;
const CONNECTIONS = 2;

/** The one way to the mail server: bounded in time and connections, behind a breaker; the job is the retry. */
export class SmtpGateway {
  private readonly transport: Transporter;
  private readonly from: string;
  private readonly breaker: CircuitBreakerPolicy = circuitBreaker(
    handleWhen((error) => error instanceof MailFailure),
    { halfOpenAfter: REST_MS, breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN) },
  );

  constructor({ url, from, timeoutMs = TIMEOUT_MS }: SmtpSettings) {
    const address = new URL(url);
    this.from = address.searchParams.get('from') ?? from;
    this.transport = createTransport({
      host: address.hostname.replace(/^\[|\]$/g, ''),
      port: Number(address.port || (address.protocol === 'smtps:' ? 465 : 587)),
      secure: address.protocol === 'smtps:',
      ...(address.username && {
        auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) },
        // A password never goes over a line that anybody can read.
        requireTLS: true,
      }),
      pool: true,
      maxConnections: CONNECTIONS,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      dnsTimeout: timeoutMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** @throws MailFailure where another try makes sense */
  async send(mail: OutgoingMail): Promise<SendOutcome> {
    try {
      return await this.breaker.execute(() => this.attempt(mail));
    } catch (error) {
      if (error instanceof BrokenCircuitError) {
        throw new MailFailure('The mail server failed several times in a row; it is left alone for half a minute.');
      }
      throw error;
    }
  }

  /** Connects and signs in without sending anything. @throws MailFailure */
  async check(): Promise<void> {
    try {
      await this.transport.verify();
    } catch (error) {
      const { code = 'no code', responseCode = 0 } = error as SmtpError;
      throw new MailFailure(`The mail server did not let us in (${code} ${responseCode}).`);
    }
  }

  close(): void {
    this.transport.close();
  }

  private async attempt({ to, subject, text, html, sendId }: OutgoingMail): Promise<SendOutcome> {
    const [, host = 'localhost'] = /@([^>\s]+)/.exec(this.from) ?? [];
    try {
      await this.transport.sendMail({
        from: this.from,
        // As an object: an address is one address, whatever characters are in it.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${sendId}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { isRefused: false };
    } catch (error) {
      return outcomeOf(error as SmtpError);
    }
  }
}

/** A refused address is an outcome; all else may go better another time. @throws MailFailure */
function outcomeOf({ code = 'no code', responseCode = 0, command = 'the address' }: SmtpError): SendOutcome {
  const isForGood = responseCode >= 500 || responseCode === 0;
  if (code === 'EENVELOPE' && isForGood) return { isRefused: true, reason: `answer ${responseCode} to ${command}` };
  throw new MailFailure(`The mail server did not take a mail (${code} ${responseCode}).`);
}

interface SmtpError {
  code?: string;
  responseCode?: number;
  command?: string;
}
