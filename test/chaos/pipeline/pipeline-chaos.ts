import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from '#test/testkit/processes.js';
import { pidOfCommand } from '#test/testkit/product.js';
import { ChaosShop, type RunStanding } from './chaos-shop.js';

export interface PipelineChaosPlan {
  /** Runs with a kill; undefined: one for each boundary that a calm run has. */
  runs?: number;
  say?: (text: string) => void;
}

export interface ChaosRun {
  boundary: string;
  victim: 'worker' | 'api';
  fault: string;
  status: RunStanding['status'] | 'stuck';
  problem: string | null;
  /** Wall seconds from the last kill or fault to the end. */
  seconds: number;
  products: number;
  listings: number;
}

export interface PipelineChaosOutcome {
  boundaries: string[];
  runs: ChaosRun[];
  /** Succeeded with exactly one product and one listing. */
  whole: number;
  /** Ended otherwise, with a sentence that says what to do and nothing doubled. */
  clear: number;
  bad: ChaosRun[];
  slowestSeconds: number;
}

const POLL_MS = 5;
const LIMIT_MS = 300_000;
/** Calls take a little longer, so that a kill meets them while they are under way. */
const SLOW = 'latency-after=60';
const FAULTS = [
  ['printify', 'after-effect=503'],
  ['printify', 'drop-after'],
  ['printify', 'status=429;retry-after=1'],
  ['etsy', 'after-effect=503'],
  ['etsy', 'drop-after'],
  ['etsy', 'status=500'],
  ['printify', 'drop'],
] as const;

/**
 * Runs "make a listing" again and again on the real processes, and kills one with -9 at a boundary of the run: a job that was
 * ordered, begun or has ended, a step outside that began (and is under way, because calls are slow) or is done. Between kills
 * the sandbox fails by turns. After each run it is counted what the outside has.
 */
export async function runPipelineChaos({
  runs,
  say = () => undefined,
}: PipelineChaosPlan): Promise<PipelineChaosOutcome> {
  const shop = await ChaosShop.open();
  try {
    const boundaries = await calmRun(shop);
    say(`${boundaries.length} boundaries: ${boundaries.join(' · ')}`);
    const done: ChaosRun[] = [];
    for (let turn = 0; turn < (runs ?? boundaries.length); turn += 1) {
      const boundary = boundaries[turn % boundaries.length]!;
      const run = await oneRun(shop, { boundary, turn });
      done.push(run);
      say(`${turn + 1}: ${JSON.stringify(run)}`);
    }
    return outcomeOf(boundaries, done);
  } finally {
    await shop.close();
  }
}

/** The short form for `npm test`: one run whose worker is killed at every boundary that it comes to, under failing providers. */
export async function killAtEveryBoundary(): Promise<{
  kills: number;
  standing: RunStanding;
  products: number;
  listings: number;
}> {
  const shop = await ChaosShop.open();
  try {
    const before = await shop.books();
    for (const [provider, fault] of FAULTS.slice(0, 5)) await shop.arm(provider, fault, { skip: 2 });
    for (const slow of ['printify', 'etsy']) await shop.arm(slow, SLOW, { times: 200 });
    const runId = await shop.start('frog that does not give up');
    const seen = new Set<string>();
    let kills = 0;
    const standing = await follow(shop, runId, async () => {
      const fresh = (await shop.boundaries(runId)).filter((boundary) => !seen.has(boundary));
      for (const boundary of fresh) seen.add(boundary);
      if (fresh.length === 0) return false;
      kills += 1;
      kill(shop, 'worker');
      return true;
    });
    const after = await shop.books();
    return { kills, standing, products: after.products - before.products, listings: after.listings - before.listings };
  } finally {
    await shop.close();
  }
}

/** A run that nothing disturbs: shows the boundaries there are. */
async function calmRun(shop: ChaosShop): Promise<string[]> {
  const runId = await shop.start('calm frog');
  const seen: string[] = [];
  const standing = await follow(shop, runId, async () => {
    for (const boundary of await shop.boundaries(runId)) if (!seen.includes(boundary)) seen.push(boundary);
    return false;
  });
  if (standing.status !== 'succeeded') throw new Error(`the calm run did not succeed: ${JSON.stringify(standing)}`);
  return seen;
}

async function oneRun(shop: ChaosShop, { boundary, turn }: { boundary: string; turn: number }): Promise<ChaosRun> {
  const before = await shop.books();
  const victim = turn % 7 === 6 ? 'api' : 'worker';
  const [provider, fault] = FAULTS[turn % FAULTS.length]!;
  await shop.arm(provider, fault, { skip: turn % 4 });
  for (const slow of ['printify', 'etsy']) await shop.arm(slow, SLOW, { times: 40 });
  const runId = await shop.start(`chaos frog ${turn}`);
  let lastAt = Date.now();
  let isKilled = false;
  const standing = await follow(shop, runId, async () => {
    if (isKilled || !(await shop.boundaries(runId)).includes(boundary)) return false;
    isKilled = true;
    kill(shop, victim);
    lastAt = Date.now();
    return true;
  });
  await shop.calm();
  const after = await shop.books();
  return {
    boundary,
    victim,
    fault: `${provider} ${fault}`,
    status: standing.status === 'running' ? 'stuck' : standing.status,
    problem: standing.problem?.message ?? null,
    seconds: Math.round((Date.now() - lastAt) / 100) / 10,
    products: after.products - before.products,
    listings: after.listings - before.listings,
  };
}

/** Looks at a run until it has ended, or the limit since the last kill is over. `look` tells whether it killed. */
async function follow(shop: ChaosShop, runId: string, look: () => Promise<boolean>): Promise<RunStanding> {
  let deadline = Date.now() + LIMIT_MS;
  for (;;) {
    if (await look()) deadline = Date.now() + LIMIT_MS;
    const standing = await shop.standing(runId);
    if (standing.status !== 'running' || Date.now() > deadline) {
      await look();
      return standing;
    }
    await sleep(POLL_MS);
  }
}

function kill(shop: ChaosShop, victim: 'worker' | 'api'): void {
  const pid = pidOfCommand(shop.product, victim);
  if (pid !== undefined && isRunning(pid)) process.kill(pid, 'SIGKILL');
}

function outcomeOf(boundaries: string[], runs: ChaosRun[]): PipelineChaosOutcome {
  const isWhole = ({ status, products, listings }: ChaosRun) =>
    status === 'succeeded' && products === 1 && listings === 1;
  const isClear = ({ status, problem, products, listings }: ChaosRun) =>
    (status === 'failed' || status === 'waiting') && problem !== null && products <= 1 && listings <= 1;
  return {
    boundaries,
    runs,
    whole: runs.filter(isWhole).length,
    clear: runs.filter(isClear).length,
    bad: runs.filter((run) => !isWhole(run) && !isClear(run)),
    slowestSeconds: Math.max(0, ...runs.map(({ seconds }) => seconds)),
  };
}
