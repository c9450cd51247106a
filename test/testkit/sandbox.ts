import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Clock, systemClock } from '#infra/clock.js';
import { type Config, loadConfig } from '#infra/config.js';
import { createLogger } from '#observability/logger.js';
import { startSandbox } from '#sandbox/start-sandbox.js';

export interface TestSandbox {
  readonly url: string;
  /** Where mail is caught; `${url}/mail.json` lists it. */
  readonly smtpUrl: string;
  /** A configuration whose providers are all in sandbox mode and live at this sandbox. */
  readonly config: Config;
  /** Lets the next `times` requests to a provider go wrong, e.g. `status=429;retry-after=2`. */
  arm(provider: string, fault: string, times?: number): Promise<void>;
  /** No fault is left armed. */
  calm(): Promise<void>;
  stop(): Promise<void>;
}

/** The sandbox on a free port with a folder of its own; the same world every time (seed). */
export async function startTestSandbox(clock: Clock = systemClock, seed = 7): Promise<TestSandbox> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'podpusher-sandbox-'));
  const logger = createLogger({ level: 'silent', process: 'sandbox' });
  const sandbox = await startSandbox({ port: 0, dataDir, clock, logger, seed });
  const faultsUrl = `${sandbox.url}/control/faults`;
  return {
    url: sandbox.url,
    smtpUrl: sandbox.smtpUrl,
    config: loadConfig({
      SANDBOX_PORT: new URL(sandbox.url).port,
      SANDBOX_SMTP_PORT: new URL(sandbox.smtpUrl).port,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
    }),
    arm: async (provider, fault, times = 1) => {
      const body = JSON.stringify({ provider, fault, times });
      const reply = await fetch(faultsUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      if (!reply.ok) throw new Error(`the sandbox refused the fault: ${await reply.text()}`);
    },
    calm: async () => {
      await fetch(faultsUrl, { method: 'DELETE' });
    },
    stop: async () => {
      await sandbox.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
