import Sequencer from '@jest/test-sequencer';
import path from 'node:path';

/** Files that bring up whole processes, a browser or a thousand requests. */
const HEAVY = /^test\/(e2e|conformance)\//;
/** Seconds that a file takes about; only the order depends on them. */
const HEAVY_SECONDS = 30;
const LIGHT_SECONDS = 4.5;
const KNOWN_SECONDS = {
  'test/conformance/attacks.api.test.ts': 265,
  'test/e2e/journey.e2e.test.ts': 215,
  'test/e2e/pipeline-chaos.e2e.test.ts': 180,
  'test/e2e/account.e2e.test.ts': 95,
  'test/e2e/import.e2e.test.ts': 90,
  'test/e2e/docs.e2e.test.ts': 80,
  'test/e2e/packages.e2e.test.ts': 70,
  'test/e2e/start.e2e.test.ts': 65,
  'test/e2e/billing.e2e.test.ts': 60,
  'test/e2e/web.e2e.test.ts': 60,
  'domain/trends/trends-service.db.test.ts': 55,
  'infra/postgres/embedded-postgres.db.test.ts': 45,
  'domain/products/make-product.contract.test.ts': 30,
  'domain/billing/money-holds.contract.test.ts': 28,
  'migrations/migrations.db.test.ts': 27,
  'api/live/slow-streams.api.test.ts': 20,
};

/**
 * Two workers share a machine, so the heavy files run one after another in one of them and all others in the other: the
 * longest begin first, and none of them is left alone at the end. Jest hands out one queue, so the two lanes are merged by
 * the moment at which each file would begin.
 */
export default class LanesSequencer extends Sequencer {
  sort(tests) {
    const named = tests.map((test) => ({ test, name: path.relative(process.cwd(), test.path) }));
    const lane = (isHeavy) => beginnings(named.filter(({ name }) => HEAVY.test(name) === isHeavy));
    return [...lane(true), ...lane(false)].sort((a, b) => a.begins - b.begins).map(({ test }) => test);
  }
}

const secondsOf = (name) => KNOWN_SECONDS[name] ?? (HEAVY.test(name) ? HEAVY_SECONDS : LIGHT_SECONDS);

function beginnings(files) {
  let begins = 0;
  const longestFirst = [...files].sort((a, b) => secondsOf(b.name) - secondsOf(a.name) || (a.name < b.name ? -1 : 1));
  return longestFirst.map((file) => {
    const placed = { ...file, begins };
    begins += secondsOf(file.name);
    return placed;
  });
}
