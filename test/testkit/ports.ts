import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below every range that systems hand out by themselves (Linux from 32768, the others from 49152: RFC 6335 §6), so that no
 * connection and no server on port 0, the product's own PostgreSQL included, takes one between the choice and its use.
 */
const FIRST_PORT = 10_000;
/** Each worker of jest chooses from a stretch of its own: two never choose the same. */
const PORTS_OF_A_WORKER = 2_000;
const WORKERS = 10;

/** Ports of 127.0.0.1 for servers that a test starts; free a moment ago, and nobody else's choice. */
export async function freePorts(count: number): Promise<number[]> {
  const place = (Number(process.env['JEST_WORKER_ID'] ?? WORKERS) - 1) % WORKERS;
  const first = FIRST_PORT + place * PORTS_OF_A_WORKER;
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = first + randomInt(PORTS_OF_A_WORKER);
    if (!ports.has(port) && (await isFree(port))) ports.add(port);
  }
  return [...ports];
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
