import { type ChildProcess, spawn } from 'node:child_process';
import type { ChildMessage } from '#infra/process/run-process.js';
import type { Logger } from '#observability/logger.js';
import { CommandFailure } from './command-failure.js';

/** A process to keep running. */
export interface ChildSpec {
  readonly name: string;
  /** Arguments of `node`, the script first. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The pauses before a process that fell is started again. Milliseconds. */
export interface RestartPauses {
  firstMs: number;
  longestMs: number;
  /** Who ran this long starts again with the first pause. */
  calmAfterMs: number;
}

const DEFAULT_PAUSES: RestartPauses = { firstMs: 250, longestMs: 5000, calmAfterMs: 5000 };
/** Children stop within 9 s by themselves; who hangs is killed before that, so that the whole stays under 10 s. */
const KILL_AFTER_MS = 8000;

/** Keeps child processes running: starts, restarts with doubling pauses, stops. */
export class Supervisor {
  private readonly children = new Map<string, SupervisedChild>();

  constructor(
    private readonly logger: Logger,
    private readonly pauses: RestartPauses = DEFAULT_PAUSES,
    private readonly killAfterMs = KILL_AFTER_MS,
  ) {}

  /**
   * Starts a child and waits until it is ready. Returns its address, if it has one.
   * @throws CommandFailure when it ends before it was ever ready: then it will not do better the next time
   */
  async start(spec: ChildSpec): Promise<string | undefined> {
    const child = new SupervisedChild(spec, this.logger, { ...this.pauses, killAfterMs: this.killAfterMs });
    this.children.set(spec.name, child);
    return child.start();
  }

  /** Process id of a child that runs at this moment. */
  pidOf(name: string): number | undefined {
    return this.children.get(name)?.pid;
  }

  /** Stops and starts a child, e.g. after its sources changed. */
  async restart(name: string): Promise<void> {
    await this.children.get(name)?.restart();
  }

  /** Stops all of them at once; resolves when the last has gone. */
  async stop(): Promise<void> {
    await Promise.all([...this.children.values()].map((child) => child.stop()));
  }
}

class SupervisedChild {
  private process: ChildProcess | undefined;
  private isStopping = false;
  private wasReady = false;
  private startedAt = 0;
  private pauseMs: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly spec: ChildSpec,
    private readonly logger: Logger,
    private readonly pauses: RestartPauses & { killAfterMs: number },
  ) {
    this.pauseMs = pauses.firstMs;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  async start(): Promise<string | undefined> {
    this.startedAt = Date.now();
    const child = spawn(process.execPath, [...this.spec.args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...this.spec.env },
    });
    this.process = child;
    return new Promise<string | undefined>((resolve, reject) => {
      child.on('message', (message: ChildMessage) => {
        if (message.kind !== 'ready') return;
        this.wasReady = true;
        resolve(message.address);
      });
      child.once('error', (error) => reject(new CommandFailure(`${this.spec.name}: ${error.message}`)));
      child.once('exit', (code, signal) => {
        this.process = undefined;
        if (this.wasReady) this.restartLater(code, signal);
        else reject(new CommandFailure(`the ${this.spec.name} process could not start (see above)`));
      });
    });
  }

  async restart(): Promise<void> {
    await this.stop();
    this.isStopping = false;
    await this.start();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    const child = this.process;
    if (!child) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const killer = setTimeout(() => child.kill('SIGKILL'), this.pauses.killAfterMs);
    child.kill('SIGTERM');
    await gone;
    clearTimeout(killer);
  }

  private restartLater(code: number | null, signal: string | null): void {
    if (this.isStopping) return;
    if (Date.now() - this.startedAt >= this.pauses.calmAfterMs) this.pauseMs = this.pauses.firstMs;
    const { pauseMs } = this;
    this.pauseMs = Math.min(pauseMs * 2, this.pauses.longestMs);
    this.logger.error({ child: this.spec.name, code, signal, pauseMs }, 'a process fell and is started again');
    this.timer = setTimeout(() => {
      this.start().catch(() => this.restartLater(null, null));
    }, pauseMs);
  }
}
