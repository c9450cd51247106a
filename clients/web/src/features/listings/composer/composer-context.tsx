import { createContext, useContext } from 'react';
import type {
  ListingBlock,
  ListingFault,
  ListingLocale,
  ListingTextValues,
} from '../../../../../../schema/listings/listing.rules.js';
import type { ComposerListingFragment } from '../../../gql/listings.js';
import type { ComposerState, ComposerStore } from './composer-store.js';
import { faultsIn } from './draft.js';
import type { Draft } from './draft.js';

interface ComposerPlace {
  store: ComposerStore;
  listing: ComposerListingFragment;
  /** The language whose texts are on the screen. */
  locale: ListingLocale;
  setLocale: (locale: ListingLocale) => void;
  /** Whether the person may change anything. */
  canWrite: boolean;
}

const Place = createContext<ComposerPlace | null>(null);
export const ComposerProvider = Place.Provider;

/** Where a block stands. */
export function usePlace(): ComposerPlace {
  const place = useContext(Place);
  if (!place) throw new Error('a block of the composer stands outside of it');
  return place;
}

/** A part of the composer's state. */
export function useComposerState<Part>(part: (state: ComposerState) => Part): Part {
  const { store } = usePlace();
  return store(part);
}

/** The texts of the language on the screen, and how to change them. */
export function useTexts(): [ListingTextValues, (patch: Partial<ListingTextValues>) => void] {
  const { store, locale } = usePlace();
  const texts = store(({ draft }) => draft.texts[locale]);
  const { change } = store.getState();
  return [
    texts,
    (patch) =>
      change((draft) => ({ ...draft, texts: { ...draft.texts, [locale]: { ...draft.texts[locale], ...patch } } })),
  ];
}

/** Changes what all languages share. */
export function usePatch(): (patch: Partial<Draft>) => void {
  const { store } = usePlace();
  return (patch) => store.getState().change((draft) => ({ ...draft, ...patch }));
}

/** What is wrong in a block, in the language on the screen. */
export function useFaults(block: ListingBlock): ListingFault[] {
  const { store, locale } = usePlace();
  const draft = store((state) => state.draft);
  return faultsIn(draft, locale).filter((fault) => fault.block === block);
}

export const blockId = (block: ListingBlock): string => `block-${block}`;

/** Brings a block into view and puts the focus on its first control. */
export function jumpTo(block: ListingBlock): void {
  const element = document.getElementById(blockId(block));
  element?.scrollIntoView({ block: 'center' });
  element?.querySelector<HTMLElement>('[data-first], input, textarea, select')?.focus({ preventScroll: true });
}
