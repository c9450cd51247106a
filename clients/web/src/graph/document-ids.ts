const ids = new Map<string, string>();

/** Generated files say the ids of their documents as they are loaded: a page brings its own, not those of all pages. */
export function rememberIds(byOperation: Readonly<Record<string, string>>): void {
  for (const [operation, id] of Object.entries(byOperation)) ids.set(operation, id);
}

/** Id under which the server knows the text of an operation. */
export const documentIdOf = (operation: string): string | undefined => ids.get(operation);
