import type DataLoader from 'dataloader';
import type { Actor } from '#domain/accounts/actor.js';
import type { BrandProfileRow } from '#domain/ideas/brand-profile-statements.js';
import type { Ideas } from '#domain/ideas/create-ideas.js';
import type { IdeaRow } from '#domain/ideas/idea-statements.js';
import { byKey } from '../by-key.js';

/** Ideas and brand profiles by their row ids. */
export interface IdeaLoaders {
  readonly ideaById: DataLoader<string, IdeaRow | null>;
  readonly brandProfileById: DataLoader<string, BrandProfileRow | null>;
}

export function createIdeaLoaders({ ideas, brandProfiles }: Ideas, actor: Actor): IdeaLoaders {
  const idOf = ({ id }: { id: string }) => id;
  return {
    ideaById: byKey((ids) => ideas.byIds(actor, ids), idOf),
    brandProfileById: byKey((ids) => brandProfiles.byIds(actor, ids), idOf),
  };
}
