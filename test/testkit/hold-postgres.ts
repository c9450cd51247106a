import { startEmbeddedPostgres } from '#infra/postgres/embedded-postgres.js';

// A process that holds an embedded PostgreSQL until it is told to let go (a line on standard input) or is killed.
// Arguments: DATA_DIR [port]
const [dataDir = '', port] = process.argv.slice(2);

async function hold(): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir, isThrowaway: true, ...(port ? { port: Number(port) } : {}) });
  const { url, pid, isAdopted, notes } = server;
  process.stdout.write(`${JSON.stringify({ url, port: server.port, pid, isAdopted, notes })}\n`);
  process.stdin.once('data', () => {
    void server.release().then(() => process.exit(0));
  });
}

hold().catch((error: unknown) => {
  process.stdout.write(`${JSON.stringify({ error: error instanceof Error ? error.message : String(error) })}\n`);
  process.exit(1);
});
