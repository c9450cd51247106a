import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * In whose name calls are made while some work runs. It goes round the gateways, which need not know of it: a limit that a
 * gateway could forget to name would be no limit.
 */
export class CallScope {
  private readonly storage = new AsyncLocalStorage<string>();

  /** @param account the account's id at the provider, else the workspace's */
  run<Result>(account: string, work: () => Promise<Result>): Promise<Result> {
    return this.storage.run(account, work);
  }

  /** '' where nobody's name is used: the app's own key. */
  get account(): string {
    return this.storage.getStore() ?? '';
  }
}
