import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { awaitRedis, openRedis, type Redis } from '#infra/redis.js';
import { createLogger } from '#observability/logger.js';
import { freePorts } from './ports.js';

/** Whether redis-server is installed: no npm package ships one; CI installs Debian's. */
export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;

const READY_MS = 5_000;
const logger = createLogger({ level: 'silent', process: 'test' });

/** An empty Redis server of a test's own, which keeps nothing on disk. */
export class TestRedis {
  private readonly opened: Redis[] = [];

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** Does not wait until it answers: open() does. */
  static async start(): Promise<TestRedis> {
    const [port] = await freePorts(1);
    const child = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
      stdio: 'ignore',
    });
    return new TestRedis(`redis://127.0.0.1:${port}`, child);
  }

  /** Another connection, as a process has it; stop() ends it. */
  async open(): Promise<Redis> {
    const redis = openRedis(this.url, logger);
    this.opened.push(redis);
    await awaitRedis(redis, READY_MS);
    return redis;
  }

  /** The server dies; connections stay, and try. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** The server hangs: connections stand, and nothing answers, until thaw(). */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  stop(): void {
    for (const redis of this.opened) redis.disconnect();
    this.kill();
  }
}
