import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Caught {
  headers: IncomingHttpHeaders;
  /** As it came. */
  raw: string;
  body: Record<string, unknown>;
}

export interface WebhookCatcher {
  url: string;
  caught: Caught[];
  /** Status of each answer to come; 200 when there is none. */
  answers: number[];
  stop(): Promise<void>;
}

/** Takes webhooks on a free port of this machine. */
export async function catchWebhooks(): Promise<WebhookCatcher> {
  const caught: Caught[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const raw = Buffer.concat(parts).toString('utf8');
      caught.push({ headers: request.headers, raw, body: JSON.parse(raw) as Record<string, unknown> });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    caught,
    answers,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
