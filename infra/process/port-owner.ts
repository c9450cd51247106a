import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const VARIABLES: Readonly<Record<string, string>> = {
  4000: 'PORT',
  4001: 'WORKER_PORT',
  4002: 'SANDBOX_PORT',
  4003: 'SANDBOX_SMTP_PORT',
};

/** A sentence that says who holds the port and what to do. */
export function describePortOwner(port: number, address = '127.0.0.1'): string {
  const owner = findOwner(port);
  const who = owner ? `${owner.command} (process ${owner.pid})` : 'another program';
  const variable = VARIABLES[port] ?? 'PORT, WORKER_PORT, SANDBOX_PORT or SANDBOX_SMTP_PORT';
  return `Port ${port} on ${address} is taken by ${who}. Stop it, or choose another port with ${variable}.`;
}

interface Owner {
  pid: number;
  command: string;
}

function findOwner(port: number): Owner | undefined {
  try {
    const pid = process.platform === 'linux' ? findOnLinux(port) : findWithLsof(port);
    if (!pid) return undefined;
    return { pid, command: commandOf(pid) };
  } catch {
    return undefined;
  }
}

function findOnLinux(port: number): number | undefined {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(suffix) && fields[3] === '0A')
    .map((fields) => `socket:[${fields[9]}]`);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return Number(pids.find((pid) => holdsAny(pid, inodes))) || undefined;
}

function holdsAny(pid: string, inodes: readonly string[]): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.includes(linkOf(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false;
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

function findWithLsof(port: number): number | undefined {
  const output = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' });
  return Number(output.split('\n')[0]) || undefined;
}

function commandOf(pid: number): string {
  if (process.platform !== 'linux') return 'a program';
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, 3).join(' ').trim();
}
