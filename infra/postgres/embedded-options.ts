import { createServer } from 'node:net';
import path from 'node:path';
import { binaryPath } from './embedded-binaries.js';
import { type Cluster, spawnOptions } from './embedded-cluster.js';
import { type GuardOrder, socketFolder } from './embedded-guard.js';

export interface ServerOptions {
  port: number;
  isThrowaway: boolean;
  lingerMs: number;
}

/** What the guard is to do: start the server with `options`, or without them only watch it. */
export function guardOrder(cluster: Cluster, options?: ServerOptions): GuardOrder {
  const stopper = binaryPath(cluster.binaries, 'pg_ctl');
  return {
    folder: socketFolder(cluster.folder),
    logFile: path.join(cluster.folder, 'server.log'),
    lingerMs: options?.lingerMs ?? 0,
    ...(process.platform === 'win32' ? { windowsStop: [stopper, cluster.dataDir] } : {}),
    ...(options
      ? {
          start: {
            file: binaryPath(cluster.binaries, 'postgres'),
            args: ['-D', cluster.dataDir, ...settingsOf(options).flatMap((setting) => ['-c', setting])],
            ...spawnOptions(cluster),
          },
        }
      : {}),
  };
}

function settingsOf({ port, isThrowaway }: ServerOptions): string[] {
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'password_encryption=scram-sha-256',
    'max_connections=200',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'wal_compression=on',
    'random_page_cost=1.1',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    // A statement in the server's log would carry people's data.
    'log_min_error_statement=panic',
    ...(isThrowaway ? ['fsync=off', 'full_page_writes=off', 'shared_buffers=64MB'] : []),
  ];
}

/** `wanted` when it is free on 127.0.0.1, else some free port. */
export async function pickPort(wanted: number): Promise<number> {
  return (wanted > 0 ? await tryPort(wanted) : undefined) ?? (await tryPort(0)) ?? 0;
}

async function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
