/** Role suffixes, and the room each may live in. A file without a suffix may live anywhere. */
const ROOM_OF_ROLE = {
  entity: /^schema\//,
  type: /^schema\//,
  inputs: /^schema\//,
  args: /^schema\//,
  enums: /^schema\//,
  scalar: /^schema\//,
  values: /^schema\//,
  rules: /^(schema|clients)\//,
  jobs: /^schema\//,
  events: /^schema\//,
  gateway: /^domain\//,
  replies: /^domain\//,
  job: /^domain\//,
  resolver: /^api\//,
  loaders: /^api\//,
  route: /^api\//,
  task: /^workers\//,
  config: /^([^/]+$|clients\/[^/]+\/[^/]+$)/,
  d: /./,
  unit: /./,
  db: /./,
  api: /./,
  contract: /./,
  e2e: /^test\/e2e\//,
  bench: /^test\/bench\//,
  test: /./,
};
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Entry points that a package or TypeORM must find under this name. */
const INDEX_ALLOWED = /^(migrations|clients\/[^/]+\/src|clients\/[^/]+|test\/house\/lint-rules)\/index\.[a-z]+$/;

/** The fault of a path, or undefined. Paths are relative to the repository, with forward slashes. */
export function faultOfPath(path) {
  const [base, ...rest] = path.split('/').at(-1).replace(/^\./, '').split('.');
  const roles = rest.slice(0, -1);
  if (!KEBAB.test(base)) return `Name this file in kebab-case: ${path}.`;
  if (base === 'index' && !INDEX_ALLOWED.test(path)) {
    return 'No barrel files: import from the file that declares the name.';
  }
  for (const role of roles) {
    const room = ROOM_OF_ROLE[role];
    if (!room)
      return `".${role}" is no role suffix of this house; choose one of ${Object.keys(ROOM_OF_ROLE).join(', ')}.`;
    if (!room.test(path)) return `A .${role} file belongs in ${room.source}; move it or name it by what it is.`;
  }
  return undefined;
}

export const fileName = {
  meta: { type: 'suggestion', docs: { description: 'kebab-case names with a known role suffix, in their room' } },
  create(context) {
    return {
      Program(node) {
        const path = context.filename.replaceAll('\\', '/').replace(`${context.cwd.replaceAll('\\', '/')}/`, '');
        const message = faultOfPath(path);
        if (message) context.report({ node, message });
      },
    };
  },
};
