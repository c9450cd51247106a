import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CompiledOperation, type CompileDeps } from './compiled-operation.js';
import { Uncompiled } from './selection.js';

/** An operation of a request that was read, found valid and admitted. */
export interface AdmittedOperation {
  text: string;
  /** Which operation of the document, as the request said; empty when it named none. */
  operationName: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Characters of all texts held. */
const HELD_CHARACTERS = 5_000_000;
/** Texts that came once; most of those with values written into them never come again. */
const SEEN_ONCE = 2_000;

/**
 * Operations by the text they came in. The resolvers' path offers what it has admitted, so nothing is here that was not
 * valid; a text is planned when it comes for the second time.
 */
export class CompiledOperations {
  private readonly seen = new LRUCache<string, true>({ max: SEEN_ONCE });
  private readonly known = new LRUCache<string, CompiledOperation | 'left'>({
    maxSize: HELD_CHARACTERS,
    sizeCalculation: (_, key) => key.length + 500,
  });

  constructor(private readonly deps: CompileDeps) {}

  /** @param key of operationKey */
  find(key: string): CompiledOperation | undefined {
    const known = this.known.get(key);
    return known === 'left' ? undefined : known;
  }

  offer({ text, operationName, document, operation }: AdmittedOperation): void {
    const key = operationKey(text, operationName);
    if (this.known.has(key)) return;
    if (this.seen.has(key)) this.known.set(key, this.compile(document, operation));
    else this.seen.set(key, true);
  }

  private compile(document: DocumentNode, operation: OperationDefinitionNode): CompiledOperation | 'left' {
    try {
      return new CompiledOperation(document, operation, this.deps);
    } catch (error) {
      if (error instanceof Uncompiled) return 'left';
      throw error;
    }
  }
}

/** Names an operation by the text that it came in and the name that was asked for; empty when none was. */
export const operationKey = (text: string, operationName: string): string => `${operationName}\n${text}`;
