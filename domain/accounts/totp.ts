import { Secret, TOTP } from 'otpauth';

const STEP_S = 30;
/** Steps before and after the current one: clocks of phones are off by seconds. */
const WINDOW = 1;
const SECRET_BYTES = 20;
const ISSUER = 'PODPusher';
const CODE = /^\d{6}$/;

/** A new secret of 160 bits, base32. */
export function makeTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The `otpauth://` address that authenticators read from a QR code. */
export function totpUrl(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/**
 * The step of 30 s that a code belongs to (RFC 6238: SHA-1, six digits); undefined for a wrong one.
 * @param nowMs the wall's time, which authenticators follow
 */
export function totpStepOf(secret: string, code: string, nowMs: number): number | undefined {
  const digits = code.replace(/\s/g, '');
  if (!CODE.test(digits)) return undefined;
  const delta = totpOf(secret, '').validate({ token: digits, timestamp: nowMs, window: WINDOW });
  return delta === null ? undefined : Math.floor(nowMs / 1000 / STEP_S) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  const base = { issuer: ISSUER, label, algorithm: 'SHA1', digits: 6, period: STEP_S };
  return new TOTP({ ...base, secret: Secret.fromBase32(secret) });
}
