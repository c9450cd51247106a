import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * The address that a request came from. Headers say what they like, so X-Forwarded-For counts only as far as it was written
 * by proxies that the operator has named: read from the right, the first address that is no trusted proxy.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList | undefined,
): string {
  let address = plainAddress(remote ?? '');
  if (!trusted || forwardedFor === undefined) return address;
  const hops = forwardedFor.split(',').map((hop) => plainAddress(hop.trim()));
  while (hops.length > 0 && isTrusted(trusted, address)) {
    const hop = hops.pop()!;
    if (isIP(hop) === 0) return address;
    address = hop;
  }
  return address;
}

/** What shares one bucket: an IPv4 address, or the /64 of IPv6 that one customer has to himself. */
export function addressGroup(address: string): string {
  return isIPv6(address) ? `${expand(address).slice(0, 4).join(':')}::/64` : address;
}

/** Proxies by address or range, as in TRUSTED_PROXIES; undefined when there are none. */
export function readTrustedProxies(entries: readonly string[]): BlockList | undefined {
  if (entries.length === 0) return undefined;
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function isTrusted(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** Without a zone, a port or brackets; an IPv4 address within IPv6 as IPv4. */
function plainAddress(text: string): string {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? (/^[\d.]+:\d+$/.test(text) ? text.split(':')[0]! : text);
  const address = bare.split('%')[0]!.toLowerCase();
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1] ?? address;
}

/** All eight groups, without leading zeros. */
function expand(address: string): string[] {
  const withoutIpv4 = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...parts: string[]) => {
    const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number];
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head = '', tail] = withoutIpv4.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((group) => Number.parseInt(group, 16).toString(16));
}
