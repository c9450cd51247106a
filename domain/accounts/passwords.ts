import { hash, verify } from '@node-rs/argon2';

/** Verified against when there is no such account, so that the answer takes as long. Of no password anybody knows. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$NmI8NOzrI639ePJXB6bLjQ$/D64Rcid8rMe0AlNhQCOlfG3v/mqVqFxCqzdQd8MF9g';

/** Argon2id in PHC form, with the parameters that OWASP names first (19 MiB, 2 passes, 1 lane). */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password));
}

/** Whether it is the password. Takes as long without a hash, and is then false. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? NOBODYS_HASH, normal(password));
  return isRight && passwordHash !== undefined;
}

/** Keyboards write the same letter in several ways (NIST SP 800-63B, 5.1.1.2). */
function normal(password: string): string {
  return password.normalize('NFKC');
}
