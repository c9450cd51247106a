import { createPodpusher, SignalsRecordDocument } from '@podpusher/sdk';

/** Records what was seen of a keyword: node record-signals.js "cat mug" 5. Run twice with the same ORDER and SEEN_AT, it counts once. */
async function main(keyword = 'cat mug', count = '1'): Promise<void> {
  const podpusher = createPodpusher({
    url: process.env['PODPUSHER_URL']!,
    key: process.env['PODPUSHER_KEY'],
    // A program has the time that a page has not.
    retry: { attempts: 10 },
    onRetry: ({ error, waitMs }) => console.error(`${error.code}, again in ${Math.round(waitMs).toString()} ms`),
  });
  const order = process.env['ORDER'] ?? crypto.randomUUID();
  const observedAt = process.env['SEEN_AT'] ?? new Date().toISOString();
  const signals = Array.from({ length: Number(count) }, (_, index) => ({
    platform: 'TIKTOK' as const,
    keyword,
    observedAt,
    externalId: `${order}-${index.toString()}`,
  }));
  // With a key the client may repeat the call when the network fails: it has one effect.
  const { signalsRecord } = await podpusher.mutate(
    SignalsRecordDocument,
    { input: { signals } },
    { idempotencyKey: order },
  );
  for (const { code, message } of signalsRecord.userErrors) console.error(code, message);
  for (const { index, code, message } of signalsRecord.rejected) console.error(index, code, message);
  console.log('accepted', signalsRecord.accepted, 'known', signalsRecord.duplicates);
}

main(...process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
