import { createServer } from 'node:http';

/** The limit of a cached answer: bare node:http that reads the request and sends a buffer of the same size. */
export async function startConstantServer(): Promise<string> {
  const body = Buffer.alloc(ANSWER_BYTES, 'x');
  const server = createServer((request, response) => {
    request.on('data', () => undefined);
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/graphql`;
}

/** What the product's answer to Q1 has. */
const ANSWER_BYTES = 17_300;
