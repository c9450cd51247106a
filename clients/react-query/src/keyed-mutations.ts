/** Mutations that take an idempotency key: the others would run twice under one. A test holds the list against the schema. */
export const KEYED_MUTATIONS: readonly string[] = [
  'apiKeyCreate',
  'brandProfileCreate',
  'cardCreate',
  'checkoutCreate',
  'designsGenerate',
  'ideasGenerate',
  'imagePackCheckout',
  'invitationCreate',
  'listingCreate',
  'listingPublish',
  'portalCreate',
  'productCreate',
  'runStart',
  'scheduleCreate',
  'signalsRecord',
  'subscriptionCancel',
  'subscriptionChange',
  'subscriptionResume',
  'workspaceCreate',
];

interface Selecting {
  definitions?: readonly {
    operation?: string;
    selectionSet?: { selections: readonly { name?: { value: string } }[] };
  }[];
}

/** Whether every field of a mutation takes a key; of a text only the first field is looked at. */
export function takesKey(document: object | string): boolean {
  const operation = (document as Selecting).definitions?.find((definition) => 'operation' in definition);
  const names = operation?.selectionSet?.selections.map(({ name }) => name?.value) ?? [firstFieldOf(document)];
  return names.every((name) => name !== undefined && KEYED_MUTATIONS.includes(name));
}

function firstFieldOf(text: object | string): string | undefined {
  return /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(text as string)?.[1];
}
