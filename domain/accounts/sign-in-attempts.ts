import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_S = 15 * 60;
const WRONG_PER_ADDRESS = 10;
const WRONG_PER_IP = 50;

/**
 * Counts wrong passwords by account and by caller, so that neither one account nor one list of passwords can be tried out.
 * Kept per process: with n API processes a guesser has n times as many tries, still far too few.
 */
export class SignInAttempts {
  private readonly byAccount = new RateLimiterMemory({ points: WRONG_PER_ADDRESS, duration: WINDOW_S });
  private readonly byIp = new RateLimiterMemory({ points: WRONG_PER_IP, duration: WINDOW_S });

  /** Takes one try before the password is looked at, so that tries that run side by side all count. */
  async take(email: string, ip: string): Promise<boolean> {
    return (await takes(this.byAccount, email)) && (await takes(this.byIp, ip));
  }

  /** The password was right: the account's count starts again. */
  async forget(email: string, ip: string): Promise<void> {
    await this.byAccount.delete(email);
    await this.byIp.reward(ip);
  }
}

async function takes(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
