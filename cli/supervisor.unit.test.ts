import { createLogger } from '#observability/logger.js';
import { isRunning, waitUntil } from '#test/testkit/processes.js';
import { type ChildSpec, Supervisor } from './supervisor.js';

const logger = createLogger({ level: 'silent', process: 'test' });
const QUICK = { firstMs: 20, longestMs: 80, calmAfterMs: 60_000 };
const READY = "process.send({ kind: 'ready', address: String(process.pid) });";
const SERVE = 'setInterval(() => {}, 1000);';
const STOP = "for (const e of ['SIGTERM', 'disconnect']) process.on(e, () => process.exit(0));";

const script = (name: string, code: string): ChildSpec => ({ name, args: ['-e', code], env: {} });

let supervisor: Supervisor;
beforeEach(() => {
  supervisor = new Supervisor(logger, QUICK);
});
afterEach(() => supervisor.stop());

it('a start resolves when the process says that it is ready', async () => {
  const pid = Number(await supervisor.start(script('server', `${STOP}${SERVE}${READY}`)));
  expect(isRunning(pid)).toBe(true);
});

it('a process that ends before it was ready fails the start', async () => {
  await expect(supervisor.start(script('broken', 'process.exit(1)'))).rejects.toThrow('broken process could not start');
});

it('a process that falls later is started again', async () => {
  const pids: number[] = [];
  const pid = Number(await supervisor.start(script('server', `${STOP}${SERVE}${READY}`)));
  pids.push(pid);
  process.kill(pid, 'SIGKILL');
  await waitUntil(
    'another takes its place',
    () => supervisor.pidOf('server') !== undefined && supervisor.pidOf('server') !== pid,
  );
  const next = supervisor.pidOf('server')!;
  await waitUntil('it runs', () => isRunning(next));
});

it('stop ends all of them, also one that does not listen', async () => {
  const hard = new Supervisor(logger, QUICK, 300);
  const polite = Number(await hard.start(script('polite', `${STOP}${SERVE}${READY}`)));
  const deaf = Number(await hard.start(script('deaf', `process.on('SIGTERM', () => {});${SERVE}${READY}`)));
  await hard.stop();
  expect([polite, deaf].map(isRunning)).toEqual([false, false]);
});

it('a process that was stopped stays stopped', async () => {
  const pid = Number(await supervisor.start(script('server', `${STOP}${SERVE}${READY}`)));
  await supervisor.stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isRunning(pid)).toBe(false);
  expect(supervisor.pidOf('server')).toBeUndefined();
});
