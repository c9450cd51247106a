import { addressGroup, clientAddress, readTrustedProxies } from './client-address.js';

const trusted = readTrustedProxies(['10.0.0.0/8', '2001:db8:1::/48', '127.0.0.1']);

it.each([
  ['without trusted proxies the header says nothing', '9.9.9.9', '1.2.3.4', undefined, '9.9.9.9'],
  ['a stranger that sends the header is itself', '9.9.9.9', '1.2.3.4', trusted, '9.9.9.9'],
  ['a trusted proxy tells its caller', '10.1.1.1', '1.2.3.4', trusted, '1.2.3.4'],
  ['what a caller has written before the proxy is not believed', '10.1.1.1', '6.6.6.6, 1.2.3.4', trusted, '1.2.3.4'],
  ['a chain of trusted proxies is walked', '10.1.1.1', '1.2.3.4, 10.2.2.2,10.3.3.3', trusted, '1.2.3.4'],
  ['rubbish ends the walk', '10.1.1.1', '1.2.3.4, unknown', trusted, '10.1.1.1'],
  ['ports and brackets are cut', '10.1.1.1', '[2001:db8::7]:4711', trusted, '2001:db8::7'],
  ['an IPv4 address within IPv6 is one', '::ffff:10.1.1.1', '1.2.3.4:80', trusted, '1.2.3.4'],
] as const)('%s', (...[, remote, header, list, address]) => {
  expect(clientAddress(remote, header, list)).toBe(address);
});

it('an IPv6 customer has one bucket, however many addresses it uses', () => {
  expect(addressGroup('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64');
  expect(addressGroup('2001:0DB8:1:2::')).toBe('2001:db8:1:2::/64');
  expect(addressGroup('2001:db8:1:3::1')).not.toBe(addressGroup('2001:db8:1:2::1'));
  expect(addressGroup('::1')).toBe('0:0:0:0::/64');
  expect(addressGroup('64:ff9b::1.2.3.4')).toBe('64:ff9b:0:0::/64');
  expect(addressGroup('1.2.3.4')).toBe('1.2.3.4');
});
