import { startFlatLimitServer } from './flat-limit-server.js';
import { startNaiveServer } from './naive-server.js';

/**
 * A server under test as a process of its own: `serve.ts <product|flat-limit|naive> <databaseUrl>`. Sends its address when
 * it listens and, for each message, the processor time it has used.
 */
const STARTERS: Readonly<Record<string, (databaseUrl: string) => Promise<string>>> = {
  'flat-limit': startFlatLimitServer,
  naive: startNaiveServer,
  product: startProduct,
};

async function startProduct(): Promise<string> {
  const { main } = await import('#api/main.js');
  const running = await main({});
  return new URL('/graphql', running.address).href;
}

const [kind, databaseUrl] = process.argv.slice(2);
void STARTERS[kind!]!(databaseUrl!).then((url) => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ cpuUs: user + system, rssMb: process.memoryUsage().rss / 2 ** 20 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send!({ url });
});
