import { startBareBroadcast, startPlainGraphqlWs } from './peers.js';

/** A server under test as a process of its own: `serve.ts <product|graphql-ws|bare-ws>`; a message with `publish` makes a peer send. */
const kind = process.argv[2];

async function start(): Promise<{ url: string; publish(count: number): void }> {
  if (kind === 'graphql-ws') return startPlainGraphqlWs();
  if (kind === 'bare-ws') return startBareBroadcast();
  const { main } = await import('#api/main.js');
  const running = await main({});
  return { url: `${running.address!.replace('http', 'ws')}/graphql`, publish: () => undefined };
}

void start().then(({ url, publish }) => {
  process.on('message', (message: { publish?: number }) => {
    if (message.publish) publish(message.publish);
    const { user, system } = process.cpuUsage();
    process.send!({ cpuUs: user + system, rssMb: process.memoryUsage().rss / 2 ** 20 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send!({ url });
});
