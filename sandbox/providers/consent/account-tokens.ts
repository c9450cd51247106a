import { bearerOf, type Outside } from '../provider.js';
import type { AccountProvider, Found, Grant } from '../seller-accounts.js';
import type { FastifyRequest } from 'fastify';

/** Accounts that are there from the first start at providers where nobody sells. */
const READY_ACCOUNTS: readonly (readonly [AccountProvider, string, string])[] = [
  ['pinterest', '278313612114631175', 'sandbox_shop'],
  ['instagram', '17841405309211844', 'Sandbox Shop'],
  ['x', '2244994945', 'sandboxshop'],
  ['tiktok', '723f24d7-e717-40f8-a2b6-cb8464cd23b4', 'Sandbox Shop'],
];

/** Opens them at the first start of a sandbox. */
export function openReadyAccounts({ sellers }: Outside): void {
  for (const [provider, accountId, name] of READY_ACCOUNTS) {
    if (!sellers.find(provider, accountId)) sellers.add(provider, accountId, name);
  }
}

/** The grant behind the request's token, when it is one that an account's owner gave and that still works. */
export function grantOf(outside: Outside, provider: AccountProvider, request: FastifyRequest): Grant | undefined {
  const found: Found = outside.sellers.findToken(provider, bearerOf(request));
  return found.state === 'active' ? found.grant : undefined;
}
