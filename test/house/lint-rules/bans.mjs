/** Syntax that this house does without, each with what to do instead. */
export const bans = {
  everywhere: [
    ban('ExportDefaultDeclaration', 'Export by name, so that every import carries the same one.'),
    ban('ExportSpecifier[exported.name="default"]', 'Export by name, so that every import carries the same one.'),
    ban('ExportAllDeclaration', 'No barrels: import from the file that declares the name.'),
  ],
  /** type-graphql registers an enum object, so promises (x.type.ts) may declare one. */
  enums: [ban('TSEnumDeclaration', 'Use a const array and a union type (schema/**/x.values.ts).')],
  environment: [
    ban(
      'MemberExpression[object.name="process"][property.name="env"]',
      'env-only-in-config: infra/config.ts alone reads the environment; take Config as an argument.',
    ),
    ban(
      'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
      'env-only-in-config: infra/config.ts alone reads the environment; take Config as an argument.',
    ),
  ],
  mocks: [
    ban(
      'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|setMock|unstable_mockModule|createMockFromModule)$/]',
      'No mocks of modules: use the sandbox, a real database or an argument that is passed in.',
    ),
    ban(
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|todo|skip)$/]',
      'Every test runs. Where the machine lacks something, choose `describe.skip` by a condition that is printed.',
    ),
  ],
  wallClock: [
    ban(
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      'Take the time from the clock that was passed in: the product may run faster than the wall.',
    ),
    ban(
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'Take the time from the clock that was passed in: the product may run faster than the wall.',
    ),
  ],
  offsetPaging: [
    ban(
      'CallExpression[callee.property.name=/^(skip|take)$/]:has(CallExpression[callee.property.name=/^(createQueryBuilder|(left|inner)Join.*)$/])',
      'Page by keyset: TypeORM turns skip/take with a join into two queries that read everything before the page.',
    ),
    ban(
      'CallExpression[callee.property.name=/^find/] Property[key.name="skip"]',
      'Page by keyset: an offset reads everything before the page and repeats rows under inserts.',
    ),
    ban(
      'CallExpression[callee.property.name=/^find/]:has(Property[key.name="relations"]) Property[key.name="take"]',
      'No take with a join: TypeORM pages such a query in two statements. Read the page first, then its relations.',
    ),
  ],
};

function ban(selector, message) {
  return { selector, message };
}

/** Options of no-restricted-syntax. Flat config replaces a rule's options, so every block states its whole list. */
export function syntax(...groups) {
  return ['error', ...groups.flat()];
}
