import { createPodpusher, PodpusherError, TrendsDocument } from '@podpusher/sdk';

/** Prints the hottest trends: PODPUSHER_URL=http://127.0.0.1:4000/graphql PODPUSHER_KEY=pk_… node query.js */
async function main(): Promise<void> {
  const podpusher = createPodpusher({ url: process.env['PODPUSHER_URL']!, key: process.env['PODPUSHER_KEY'] });
  const { trends } = await podpusher.query(TrendsDocument, { where: { score: { gte: 1 } }, first: 3 });
  for (const trend of trends.nodes) console.log(trend?.score.toFixed(1), trend?.stage, trend?.display);

  // All pages of the same list, as one loop.
  let count = 0;
  for await (const trend of podpusher.paginate(TrendsDocument, { first: 50 }, (data) => data.trends)) {
    if (trend.isBreakout) console.log('breakout', trend.display);
    count += 1;
    if (count === 120) break;
  }
  console.log('read', count);
}

main().catch((error: unknown) => {
  if (error instanceof PodpusherError) console.error(error.code, error.message, error.requestId);
  else console.error(error);
  process.exitCode = 1;
});
