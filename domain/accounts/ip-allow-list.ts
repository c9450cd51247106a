import { BlockList, isIP } from 'node:net';

/** Entries of one list. */
export const IP_LIST_LIMIT = 50;

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * An address or CIDR range in its short form, IPv4 or IPv6; undefined for anything else. An IPv4 address that is written as
 * IPv6 becomes IPv4, as callers are compared.
 */
export function readIpRange(text: string): string | undefined {
  const [address = '', bits, ...rest] = text.trim().split('/');
  const plain = plainAddress(address);
  const family = isIP(plain);
  if (family === 0 || rest.length > 0 || plain.includes('%')) return undefined;
  if (bits === undefined) return plain;
  if (!/^\d{1,3}$/.test(bits) || plain !== address || Number(bits) > (family === 4 ? 32 : 128)) return undefined;
  return `${plain}/${Number(bits)}`;
}

/** Whether a caller's address is in a list of ranges; an empty list lets everybody in. */
export function isIpAllowed(ranges: readonly string[], ip: string): boolean {
  if (ranges.length === 0) return true;
  const address = plainAddress(ip);
  const family = isIP(address);
  return family !== 0 && listOf(ranges).check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Built lists by their text: keys are few, their requests many. */
const built = new Map<string, BlockList>();
const MOST_BUILT = 1_000;

function listOf(ranges: readonly string[]): BlockList {
  const name = ranges.join();
  const known = built.get(name);
  if (known) return known;
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  if (built.size >= MOST_BUILT) built.clear();
  built.set(name, list);
  return list;
}

function plainAddress(text: string): string {
  return MAPPED.exec(text)?.[1] ?? text;
}
