/** Limits of connecting, the same for server and clients. */
export const CONNECTION_RULES = {
  token: { min: 10, max: 5_000 },
  returnTo: { max: 500 },
} as const;

/** Anything but a path of our own would let others send people where they like. */
const LOCAL_PATH = /^\/(?![/\\])[\w\-./~%?=&#:@!$'()*+,;[\]]*$/;

/** Whether somebody may be sent there after connecting: a path of ours, no other host, no API address. */
export function isLocalPath(path: string): boolean {
  if (path.length > CONNECTION_RULES.returnTo.max || !LOCAL_PATH.test(path) || path.includes('\\')) return false;
  const { origin, pathname } = new URL(path, 'https://local.invalid');
  return origin === 'https://local.invalid' && !/^\/(oauth|graphql|webhooks|files)(\/|$)/.test(pathname);
}
