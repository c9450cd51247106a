import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createConnection, type Socket } from 'node:net';
import path from 'node:path';
import readline from 'node:readline';

/** What the guard is told, as JSON in its one argument. */
export interface GuardOrder {
  /** Start this server … */
  start?: { file: string; args: string[]; uid?: number; gid?: number; env: Record<string, string>; cwd: string };
  /** … or watch one that runs already (its own guard was killed). */
  watchPid?: number;
  /** Folder for the socket on which later holders say that they need the server too. */
  folder: string;
  logFile: string;
  /** How long the server outlives its last holder. Milliseconds. */
  lingerMs: number;
  /** pg_ctl and data directory: the only clean stop on Windows, which has no signals. */
  windowsStop?: string[];
}

/**
 * The guard: a process of its own that starts PostgreSQL and stops it cleanly when the last holder is gone, however it
 * went. Holders are pipes and sockets, which the kernel closes even after kill -9. Written as plain script text so that it
 * runs the same from source, from dist and from a test.
 */
const GUARD_SCRIPT = `
const { spawn, execFile } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const order = JSON.parse(process.argv[1]);
process.title = 'podpusher-postgres-guard';
let holders = 1, isStopping = false, pid = order.watchPid, lingering, socketPath, server;
const say = (line) => { try { fs.writeSync(1, line + '\\n'); } catch {} };
const signal = (name) => { try { process.kill(pid, name); } catch {} };
process.stdout.on('error', () => {});
for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => {});
process.on('SIGTERM', stop);
function stop() {
  if (isStopping) return;
  isStopping = true;
  if (server) server.close();
  if (order.windowsStop) execFile(order.windowsStop[0], ['stop', '-m', 'fast', '-D', order.windowsStop[1]], () => {});
  else {
    signal('SIGINT');
    setTimeout(() => signal('SIGQUIT'), 6000);
  }
}
function left() {
  holders -= 1;
  if (holders === 0) lingering = setTimeout(stop, order.lingerMs);
}
function gone(code) {
  if (socketPath && process.platform !== 'win32') fs.rmSync(socketPath, { force: true });
  say('exited ' + code);
  process.exit(0);
}
function listen() {
  fs.mkdirSync(order.folder, { recursive: true, mode: 0o700 });
  socketPath = process.platform === 'win32' ? '\\\\\\\\.\\\\pipe\\\\podpusher-' + pid : path.join(order.folder, 'guard-' + pid + '.sock');
  if (process.platform !== 'win32') fs.rmSync(socketPath, { force: true });
  server = net.createServer((socket) => {
    if (isStopping) return socket.destroy();
    clearTimeout(lingering);
    holders += 1;
    socket.on('error', () => {});
    socket.on('close', left);
    socket.resume();
    socket.write('held\\n');
  });
  server.on('error', (error) => process.stderr.write('guard socket: ' + error.message + '\\n'));
  server.listen(socketPath);
}
process.stdin.on('error', () => {});
process.stdin.on('close', () => { left(); if (holders > 0) say('kept'); });
process.stdin.resume();
if (order.start) {
  const { file, args, ...options } = order.start;
  const log = fs.openSync(order.logFile, 'a');
  const postgres = spawn(file, args, { ...options, stdio: ['ignore', log, log] });
  postgres.on('error', (error) => { say('failed ' + error.message); process.exit(1); });
  postgres.on('exit', (code, name) => gone(code === null ? name : code));
  pid = postgres.pid;
  if (pid) { listen(); say('started ' + pid); }
} else {
  listen();
  say('started ' + pid);
  setInterval(() => { try { process.kill(pid, 0); } catch (error) { if (error.code !== 'EPERM') gone('unknown'); } }, 100);
}
`;

export interface Guard {
  readonly pid: number;
  /** Process id of the server that it started or watches. */
  readonly serverPid: number;
  /** The server has gone: by our release, or by itself (`reason`: exit code or signal). */
  readonly exited: Promise<string>;
  /** Lets go. Resolves when the server has stopped, or at once when others still hold it. */
  release(): Promise<void>;
}

/** Starts a guard and, unless it only watches, its server. `startError` is set when the program could not be run at all. */
export async function launchGuard(order: GuardOrder): Promise<Guard> {
  const child = spawn(process.execPath, ['-e', GUARD_SCRIPT, JSON.stringify(order)], {
    cwd: path.parse(order.folder).root,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {},
    windowsHide: true,
  });
  // A guard that is killed takes no more orders: `exited` tells of it.
  child.stdin.on('error', () => undefined);
  const lines = readline.createInterface({ input: child.stdout });
  const exited = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('exited ')) resolve(line.slice('exited '.length));
    });
    // Not when the process ends: what it said last may still be on its way.
    lines.once('close', () => resolve('guard gone'));
  });
  const kept = new Promise<void>((resolve) => lines.on('line', (line) => line === 'kept' && resolve()));
  const serverPid = await waitForStart(child, lines);
  unreference(child);
  return {
    pid: child.pid!,
    serverPid,
    exited,
    release: async () => {
      (child.stdout as unknown as Socket).ref();
      child.stdin.end();
      await (order.lingerMs > 0 ? undefined : Promise.race([exited, kept]));
      (child.stdout as unknown as Socket).unref();
    },
  };
}

/** Process id of the server. */
async function waitForStart(child: ChildProcess, lines: readline.Interface): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    lines.on('line', (line) => {
      if (line.startsWith('started ')) resolve(Number(line.slice('started '.length)));
      if (line.startsWith('failed ')) reject(new Error(line.slice('failed '.length)));
    });
    lines.once('close', () => reject(new Error('the guard of PostgreSQL ended before it started it')));
  });
}

/** A guard must not keep a process alive that has nothing else to do. */
function unreference(child: ChildProcess): void {
  child.unref();
  (child.stdin as Socket | null)?.unref();
  (child.stdout as Socket | null)?.unref();
}

/** Folder for sockets: their path must fit into 107 bytes. */
export function socketFolder(folder: string): string {
  if (process.platform === 'win32' || folder.length <= 80) return folder;
  return path.join('/tmp', `podpusher-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
}

/** Holds a server that another process started. Undefined when its guard no longer answers or is stopping it. */
export async function joinGuard(folder: string, serverPid: number): Promise<Socket | undefined> {
  const address =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\podpusher-${serverPid}`
      : path.join(socketFolder(folder), `guard-${serverPid}.sock`);
  return new Promise((resolve) => {
    const socket = createConnection(address);
    socket.once('data', () => {
      socket.unref();
      resolve(socket);
    });
    socket.on('error', () => resolve(undefined));
    socket.once('close', () => resolve(undefined));
  });
}
