import type DataLoader from 'dataloader';
import type { Actor } from '#domain/accounts/actor.js';
import type { DesignsSlice } from '#domain/designs/create-designs.js';
import type { DesignRow } from '#domain/designs/design-statements.js';
import { byKey } from '../by-key.js';

/** Designs by key: one statement for all that a page asks for. */
export interface DesignLoaders {
  readonly designById: DataLoader<string, DesignRow | null>;
}

export function createDesignLoaders({ designs }: DesignsSlice, actor: Actor): DesignLoaders {
  return {
    designById: byKey(
      (ids) => designs.byIds(actor, ids),
      ({ id }) => id,
    ),
  };
}
