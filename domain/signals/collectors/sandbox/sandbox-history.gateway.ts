import { StringDecoder } from 'node:string_decoder';
import { request } from 'undici';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { malformed, parseReply } from '#infra/http/reply-parser.js';
import { historyLine, type HistoryLine, trackedReply, type TrackedReply } from './sandbox-history.replies.js';

const ANSWER_MS = 30_000;

/** The sandbox's own feed of its past; the only thing that we read from it by another protocol than a provider's. */
export class SandboxHistoryGateway {
  constructor(private readonly origin: string) {}

  /** Lines of [from, to) in order of their hour, as they arrive. @throws ProviderFailure */
  async *history(span: { from: Date; to: Date }, signal?: AbortSignal): AsyncGenerator<HistoryLine[]> {
    const query = new URLSearchParams({ from: span.from.toISOString(), to: span.to.toISOString() });
    const body = await this.open(`/world/history?${query}`, signal);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for await (const chunk of body) {
      const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) yield lines.filter(Boolean).map(readLine);
    }
    // A feed that was cut ends within a line.
    if (rest.trim() !== '') yield [readLine(rest)];
  }

  /** The keywords that the feed covers, by platform. @throws ProviderFailure */
  async tracked(signal?: AbortSignal): Promise<TrackedReply['keywords']> {
    const body = await this.open('/world/tracked', signal);
    return parseReply('sandbox', await body.text(), trackedReply).keywords;
  }

  private async open(path: string, signal: AbortSignal | undefined) {
    try {
      const { statusCode, body } = await request(`${this.origin}${path}`, {
        headersTimeout: ANSWER_MS,
        bodyTimeout: ANSWER_MS,
        ...(signal && { signal }),
      });
      if (statusCode === 200) return body;
      await body.dump();
      throw dropped(`The sandbox answered ${statusCode} to ${path.split('?')[0]}.`);
    } catch (error) {
      if (error instanceof ProviderFailure || signal?.aborted) throw error;
      throw dropped('The sandbox does not answer yet; the backfill goes on when it does.', error);
    }
  }
}

function readLine(line: string): HistoryLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw malformed('sandbox', 'a line of its history');
  }
  const parsed = historyLine.safeParse(value);
  if (!parsed.success) throw malformed('sandbox', parsed.error.issues[0]?.path.map(String).join('.') ?? 'history');
  return parsed.data;
}

function dropped(message: string, cause?: unknown): ProviderFailure {
  return new ProviderFailure({ provider: 'sandbox', kind: 'dropped', message, cause });
}
