import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Stored {
  bytes: Buffer;
  type: string;
  putAt: Date;
}

/**
 * A small server of the S3 protocol (AWS: "Amazon S3 API Reference", path style): objects, conditional puts, paged lists. It
 * looks whether each call carries a signature of version 4 for its key, and does not compute it.
 */
export class S3Server {
  readonly objects = new Map<string, Stored>();
  /** Method and path of every call, in order. */
  readonly calls: string[] = [];
  /** Status that the next call gets instead of an answer. */
  failNext: number | undefined;

  private constructor(
    private readonly server: Server,
    private readonly pageSize: number,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.answer(request, response));
  }

  static async start(pageSize = 1_000): Promise<S3Server> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new S3Server(server, pageSize);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    this.calls.push(`${request.method} ${url.pathname}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { status, body, headers } = this.outcome(request, url, Buffer.concat(chunks));
    response.writeHead(status, headers).end(body);
  }

  private outcome(request: IncomingMessage, url: URL, body: Buffer): Outcome {
    if (this.failNext !== undefined) {
      const status = this.failNext;
      this.failNext = undefined;
      return problem(status, 'SlowDown');
    }
    const signature =
      /^AWS4-HMAC-SHA256 Credential=test-key\/\d{8}\/[\w-]+\/s3\/aws4_request, SignedHeaders=.+, Signature=[0-9a-f]{64}$/;
    if (!signature.test(request.headers.authorization ?? '')) return problem(403, 'SignatureDoesNotMatch');
    const key = decodeURIComponent(url.pathname.slice(1));
    if (request.method === 'GET' && url.searchParams.get('list-type') === '2')
      return this.list(key.replace(/\/$/, ''), url);
    if (request.method === 'PUT') return this.put(key, request, body);
    const stored = this.objects.get(key);
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return { status: 204, body: '', headers: {} };
    }
    if (!stored) return problem(404, 'NoSuchKey');
    return { status: 200, body: stored.bytes, headers: { 'content-type': stored.type } };
  }

  private put(key: string, request: IncomingMessage, body: Buffer): Outcome {
    if (request.headers['if-none-match'] === '*' && this.objects.has(key)) return problem(412, 'PreconditionFailed');
    this.objects.set(key, { bytes: body, type: request.headers['content-type'] ?? '', putAt: new Date() });
    return { status: 200, body: '', headers: { etag: `"${createHash('md5').update(body).digest('hex')}"` } };
  }

  private list(bucket: string, url: URL): Outcome {
    const prefix = `${bucket}/${url.searchParams.get('prefix') ?? ''}`;
    const after = url.searchParams.get('continuation-token') ?? '';
    const rest = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = rest.slice(0, this.pageSize);
    const contents = page.map((key) => this.listed(key, key.slice(bucket.length + 1))).join('');
    const next = rest.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    const isTruncated = `<IsTruncated>${next !== ''}</IsTruncated>`;
    return xml(200, `<ListBucketResult>${isTruncated}${contents}${next}</ListBucketResult>`);
  }

  private listed(stored: string, key: string): string {
    const putAt = this.objects.get(stored)!.putAt.toISOString();
    return `<Contents><Key>${key}</Key><LastModified>${putAt}</LastModified></Contents>`;
  }
}

interface Outcome {
  status: number;
  body: string | Buffer;
  headers: Record<string, string>;
}

function problem(status: number, code: string): Outcome {
  return xml(status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

function xml(status: number, body: string): Outcome {
  return {
    status,
    body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
    headers: { 'content-type': 'application/xml' },
  };
}
