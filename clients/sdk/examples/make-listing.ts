import { createPodpusher } from '@podpusher/sdk';
import { IdeaChooseDocument, IdeasDocument, IdeasGenerateDocument, JobDocument } from '@podpusher/sdk/selling';

const podpusher = createPodpusher({ url: process.env['PODPUSHER_URL']!, key: process.env['PODPUSHER_KEY'] });

/** Has ideas thought of and chooses the first: node make-listing.js "retro camping frog". Scopes: read:ideas, write:ideas, read:pipeline. */
async function main(words = 'retro camping frog'): Promise<void> {
  const order = { source: 'WORDS' as const, words, locale: 'en', count: 2 };
  const idempotencyKey = crypto.randomUUID();
  const { ideasGenerate } = await podpusher.mutate(IdeasGenerateDocument, { input: order }, { idempotencyKey });
  for (const { code, message } of ideasGenerate.userErrors) console.error(code, message);
  if (ideasGenerate.jobId === null) return;
  const where = { jobId: await ended(ideasGenerate.jobId) };
  const { ideas } = await podpusher.query(IdeasDocument, { where });
  const found = ideas.nodes.filter((idea) => idea !== null);
  for (const { title, findings } of found) console.log('idea', title, findings.length);
  // What the screen found something in is for a person to decide.
  const good = found.find(({ findings }) => findings.length === 0);
  if (!good) return;
  const { ideaChoose } = await podpusher.mutate(IdeaChooseDocument, { input: { id: good.id } });
  console.log('chosen', ideaChoose.idea?.status);
}

/** Asks for a job until it has ended; a program that has more of them follows `JobEventsDocument` by `podpusher.live`. */
async function ended(id: string): Promise<string> {
  for (;;) {
    const { job } = await podpusher.query(JobDocument, { id });
    if (job?.status === 'SUCCEEDED') return id;
    if (job?.status === 'FAILED' || job?.status === 'CANCELLED') throw new Error(job.problem?.message ?? job.status);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

main(...process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
