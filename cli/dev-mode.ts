import { watch } from 'node:fs';
import path from 'node:path';
import { childEnvironment } from '#infra/config.js';
import type { Logger } from '#observability/logger.js';
import type { Supervisor } from './supervisor.js';

/** Rooms whose change restarts the processes. */
const WATCHED = ['api', 'domain', 'infra', 'observability', 'sandbox', 'schema', 'workers'];
const SETTLE_MS = 150;

/** Arguments of `node` that run the program in a child: from dist/, or in development from the sources. */
export function childScript(root: string, isDev: boolean): string[] {
  const launcher = path.join(root, 'cli/podpusher.mjs');
  return isDev ? ['--import', 'tsx', '--conditions=source', launcher, '--source'] : [launcher, '--prebuilt'];
}

export interface Watched {
  root: string;
  supervisor: Supervisor;
  names: readonly string[];
  logger: Logger;
}

/** Restarts the processes some time after the last change of a source. Returns the function that ends the watching. */
export function restartOnChange({ root, supervisor, names, logger }: Watched): () => void {
  let timer: NodeJS.Timeout | undefined;
  const restart = (file: string): void => {
    logger.info({ file }, 'changed; the processes start again');
    for (const name of names) {
      supervisor
        .restart(name)
        .catch((error: unknown) => logger.error({ err: error, name }, 'waits for the next change'));
    }
  };
  const watchers = WATCHED.map((room) =>
    watch(path.join(root, room), { recursive: true }, (_event, file) => {
      if (!file || /\.test\.ts$/.test(file) || !file.endsWith('.ts')) return;
      clearTimeout(timer);
      timer = setTimeout(() => restart(path.join(room, file)), SETTLE_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Vite's development server, which reloads the web client and hands other requests on to the API. Returns its address. */
export function startWebServer(root: string, supervisor: Supervisor): Promise<string | undefined> {
  return supervisor.start({
    name: 'web',
    args: [path.join(root, 'cli/build/serve-web.mjs')],
    env: childEnvironment({}),
  });
}
