import pg from 'pg';

/**
 * Runs `work` on a connection of its own and ends it. A connection that breaks while nothing runs on it is told by the next
 * statement, not by an event that nobody hears, which would end the process.
 */
export async function withClient<Result>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
