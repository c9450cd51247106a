import { type Peer, startBareBroadcast, startPlainGraphqlWs } from './peers.js';

/**
 * A server under test as a process of its own: `serve.ts <product|graphql-ws|bare-ws>`. A message with `publish` makes a peer
 * send an event for each keyword; every message is answered with what the process has used so far.
 */
const kind = process.argv[2];

async function start(): Promise<Peer> {
  if (kind === 'graphql-ws') return startPlainGraphqlWs();
  if (kind === 'bare-ws') return startBareBroadcast();
  const { main } = await import('#api/main.js');
  const running = await main({});
  return { url: `${running.address!.replace('http', 'ws')}/graphql`, publish: () => undefined };
}

void start().then(({ url, publish }) => {
  process.on('message', (message: { publish?: readonly string[]; collect?: boolean }) => {
    if (message.publish) publish(message.publish);
    if (message.collect) globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send!({ cpuUs: user + system, rssBytes: process.memoryUsage().rss });
  });
  process.on('disconnect', () => process.exit(0));
  process.send!({ url });
});
