import { PLANS } from '#schema/billing/plan.values.js';
import { startConstantServer } from './constant-server.js';
import { startFlatLimitServer } from './flat-limit-server.js';
import { startMercuriusServer } from './mercurius-server.js';
import { startNaiveServer } from './naive-server.js';

/**
 * A server under test as a process of its own: `serve.ts <kind> <databaseUrl>`. Sends its address when it listens and, for
 * each message, the processor time it has used.
 */
const STARTERS: Readonly<Record<string, (databaseUrl: string) => Promise<string>>> = {
  'flat-limit': startFlatLimitServer,
  mercurius: startMercuriusServer,
  naive: startNaiveServer,
  constant: startConstantServer,
  product: startProduct,
};

/** Everything is on; only the buckets of the plan that the bench calls with are larger than any bench can empty. */
async function startProduct(): Promise<string> {
  Object.assign(PLANS.enterprise, { bucket: { max: 1e9, restoreRate: 1e8 }, requestsPerMinute: 1e9 });
  const { main } = await import('#api/main.js');
  const running = await main({});
  return new URL('/graphql', running.address).href;
}

const [kind = '', databaseUrl] = process.argv.slice(2);
void STARTERS[kind]!(databaseUrl!).then((url) => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ cpuUs: user + system, rssMb: process.memoryUsage().rss / 2 ** 20 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send!({ url });
});
