import type { ProcessArgs, RunningProcess } from '#infra/process/run-process.js';
import { readSettings } from '#infra/process/settings.js';
import { startSandbox } from './start-sandbox.js';

/** What the sandbox takes beside the clock that it shares with the product. */
export interface SandboxArgs extends ProcessArgs {
  /** A recorded CSV to be the world (`--replay FILE`). */
  replay?: string;
  /** Of the first start only. */
  seed?: number;
}

/** The sandbox as a process of the product. */
export async function main(args: SandboxArgs): Promise<RunningProcess> {
  const { config, logger, clock } = readSettings('sandbox', args);
  const running = await startSandbox({
    port: config.sandboxPort,
    smtpPort: config.sandboxSmtpPort,
    host: config.host,
    dataDir: config.dataDir,
    clock,
    logger,
    etsyReportUrl: `${config.publicUrl}/webhooks/etsy`,
    ...(args.replay === undefined ? {} : { replay: args.replay }),
    ...(args.seed === undefined ? {} : { seed: args.seed }),
  });
  return { stop: () => running.stop(), address: running.url };
}
