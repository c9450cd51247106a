import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createPodpusher, TrendSignalsDocument } from '@podpusher/sdk';
import { WebSocket } from 'ws';

/**
 * Follows the signals of a keyword for ever: node follow-signals.js "cat mug". It goes on where it was, whatever was
 * restarted in between: the server, the network, or this program.
 */
async function main(keyword = 'cat mug', cursorFile = 'cursor.txt'): Promise<void> {
  const podpusher = createPodpusher({
    url: process.env['PODPUSHER_URL']!,
    key: process.env['PODPUSHER_KEY'],
    // Browsers and Node from 22 have a WebSocket of their own. Without any, events come as server-sent events.
    ...(process.env['PODPUSHER_SSE'] ? { transport: 'sse' } : { WebSocket }),
    onRetry: ({ attempt, error }) => console.error('reconnecting', attempt, error.message),
  });
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());

  const after = existsSync(cursorFile) ? readFileSync(cursorFile, 'utf8') : undefined;
  const events = podpusher.live(
    TrendSignalsDocument,
    { where: { keyword: { eq: keyword } }, after },
    { signal: stop.signal },
  );
  for await (const event of events) {
    if (event.kind === 'SIGNAL') console.log('signal', event.signal?.id);
    else console.log(event.kind.toLowerCase());
    // After the work: a crash in between repeats the last event rather than losing it.
    writeFileSync(cursorFile, event.cursor);
  }
  podpusher.close();
  console.log('stopped');
}

main(...process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
