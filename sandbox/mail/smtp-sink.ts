import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type Fault, type FaultBoard, parseFault } from '../faults.js';
import type { Outside } from '../providers/provider.js';
import type { MailBox } from './mail-box.js';

/** Its name on the board of faults and in the count of answers. */
export const MAIL = 'mail';

const MAX_MESSAGE_BYTES = 1_048_576;
const MAX_CLIENTS = 50;
const MAX_RECIPIENTS = 50;
const IDLE_MS = 60_000;
/** Lets the last command be read before the line is cut. */
const GOODBYE_MS = 500;
/** What the protocol answers to a message that was taken. */
const TAKEN = 250;

interface SinkSettings {
  /** 0 takes a free one. */
  port: number;
  host: string;
  box: MailBox;
  faults: FaultBoard;
  outside: Outside;
}

export interface RunningSink {
  /** e.g. `smtp://127.0.0.1:4003`; user and password are optional and any are taken. */
  url: string;
  stop(): Promise<void>;
}

/**
 * A mail server that takes every message and sends none on. It speaks without TLS: it listens for the product beside it.
 * A fault of the board strikes at `MAIL FROM`, once a message: `status=550` refuses, `status=451` asks to come later,
 * `latency=5000` is slow, `timeout` never answers, and every damage of a body cuts the line.
 */
export async function startSmtpSink(settings: SinkSettings): Promise<RunningSink> {
  const server = new SMTPServer({
    banner: 'PODPusher sandbox',
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MESSAGE_BYTES,
    maxClients: MAX_CLIENTS,
    socketTimeout: IDLE_MS,
    closeTimeout: GOODBYE_MS,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anybody' }),
    onMailFrom: (_address, _session, done) => void welcome(settings).then(done, done),
    onRcptTo: (_address, session, done) => done(checkRecipients(session)),
    onData: (stream, session, done) => void take(settings, stream, session).then(() => done(), done),
  });
  // A client that hangs up in the middle is its own business; the server goes on.
  server.on('error', (error) => settings.outside.state.countAnswer(MAIL, codeOf(error)));
  const address = await listen(server, settings);
  return { url: `smtp://${address}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

function listen(server: SMTPServer, { port, host }: SinkSettings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      const bound = server.server.address() as AddressInfo;
      resolve(`${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`);
    });
  });
}

/** Lets a fault strike. @returns what the client is told instead of a welcome. */
async function welcome({ faults, outside }: SinkSettings): Promise<Error | undefined> {
  const text = faults.take(MAIL);
  if (text === undefined) return undefined;
  const fault = parseFault(text);
  await sleep(fault.latencyMs, undefined, { ref: false });
  if (fault.damage === 'timeout') return new Promise(() => undefined);
  const problem = problemOf(fault);
  if (problem) outside.state.countAnswer(MAIL, problem.responseCode);
  return problem;
}

function problemOf({ status, damage }: Fault): SmtpProblem | undefined {
  // 421 is how a server says that it closes the line, and this one does.
  if (damage) return new SmtpProblem(421, 'The sandbox cuts the line, as it was told');
  if (status === undefined || status < 400) return undefined;
  const kind = status < 500 ? 'Try again later' : 'Not taken';
  return new SmtpProblem(status, `${kind}: the sandbox fails as it was told`);
}

function checkRecipients({ envelope }: SMTPServerSession): Error | undefined {
  return envelope.rcptTo.length < MAX_RECIPIENTS ? undefined : new SmtpProblem(452, 'Too many recipients');
}

async function take(settings: SinkSettings, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const mail = await simpleParser(stream, { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true });
  if (stream.sizeExceeded) throw refused(settings, new SmtpProblem(552, `Larger than ${MAX_MESSAGE_BYTES} bytes`));
  settings.box.add({
    to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
    from: mail.from?.text ?? (session.envelope.mailFrom ? session.envelope.mailFrom.address : ''),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    receivedAt: settings.outside.clock.now().toISOString(),
  });
  settings.outside.state.countAnswer(MAIL, TAKEN);
}

function refused({ outside }: SinkSettings, problem: SmtpProblem): SmtpProblem {
  outside.state.countAnswer(MAIL, problem.responseCode);
  return problem;
}

function codeOf(error: Error): number {
  const { responseCode } = error as { responseCode?: unknown };
  return typeof responseCode === 'number' ? responseCode : 421;
}

/** An answer other than success, with the code that the protocol gives it. */
class SmtpProblem extends Error {
  override readonly name = 'SmtpProblem';
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}
