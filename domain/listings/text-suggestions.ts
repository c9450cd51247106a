import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database } from '#infra/postgres/database.js';
import { type ListingLocale, type ListingTextValues, textFaults } from '#schema/listings/listing.rules.js';
import type { Actor } from '../accounts/actor.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { tenantOf } from '../accounts/tenant.js';
import { factsOf } from './first-draft.js';
import { BY_IDS, type ListingRow } from './listing-statements.js';
import { SOURCE_OF_IDEA, SOURCE_OF_PRODUCT, type SourceRow } from './source-statements.js';
import { stateOf, textsOf } from './listing-state.js';
import type { TagSuggestion, TagSuggestions } from './tag-suggestions.js';
import { composeTexts, goodTags, type WritingFacts } from './writing/compose-texts.js';

/** A text to choose, and who wrote it. */
export interface TextSuggestion extends ListingTextValues {
  readonly engine: 'OPENAI' | 'RULES';
  readonly model: string | null;
  /** Why our own writer wrote it although there is a model; null where nothing went wrong. */
  readonly note: string | null;
}

/** What a model is asked to write. */
export interface ModelOrder extends WritingFacts {
  readonly count: number;
  /** What the listing says now in its main language: a translation keeps to it. */
  readonly mainTexts: ListingTextValues;
  readonly tone: string;
}

/** A language model that writes listings; undefined where the workspace has none. */
export interface TextModel {
  write(workspaceId: string, order: ModelOrder): Promise<{ model: string; texts: ListingTextValues[] } | undefined>;
}

export interface TextSuggestionsDeps {
  db: Database;
  tags: TagSuggestions;
  /** Absent: our own writer alone. */
  model?: TextModel | undefined;
}

interface Found {
  listing: ListingRow;
  source: SourceRow;
}

type Row<Columns> = Columns & Record<string, unknown>;

const VARIANTS = 3;
const TAGS = 20;
const AGAINST_RULES = 'What the model wrote breaks Etsy’s rules, so our own writer wrote these.';
const TOO_SLOW = 'The model took too long, so our own writer wrote these. Ask again in a moment.';
const ASKED_TO_WAIT = 'OpenAI asks us to wait, so our own writer wrote these. Ask again in a minute.';

/** Texts and tags to choose from, from the idea, the trend and what the market shows. */
export class ListingSuggestions {
  constructor(private readonly deps: TextSuggestionsDeps) {}

  /**
   * Three texts in a language. Written by a model where the workspace has a key, else, or where that fails, by our own writer,
   * and labelled so. Undefined when there is no such listing. @throws AppError FORBIDDEN
   */
  async texts(actor: Actor, listingId: string, locale: ListingLocale): Promise<TextSuggestion[] | undefined> {
    requireRight(actor, 'listings.write');
    const found = await this.find(actor, listingId);
    if (!found) return undefined;
    const state = stateOf(found.listing);
    const signals = await this.tagsOf(found, locale);
    const facts = {
      ...factsOf(
        found.source,
        locale,
        signals.filter(({ trendId }) => trendId !== null).map(({ tag }) => tag),
      ),
      keyword: state.content.keyword,
      usesAi: state.content.usesAi,
    };
    const mainTexts = textsOf(state, state.locale);
    const order = { ...facts, count: VARIANTS, mainTexts, tone: found.source.brandTone ?? '' };
    const { texts, model, note } = await this.byModel(requireWorkspace(actor), order);
    if (texts.length > 0) return texts.map((text) => ({ ...text, engine: 'OPENAI', model, note: null }));
    const ours = { engine: 'RULES', model: null, note } as const;
    return Array.from({ length: VARIANTS }, (_, at) => ({ ...composeTexts(facts, at), ...ours }));
  }

  /** What the model wrote and Etsy would take; nothing, with the reason, where it could not. */
  private async byModel(
    workspaceId: string,
    order: ModelOrder,
  ): Promise<{ texts: ListingTextValues[]; model: string | null; note: string | null }> {
    try {
      const written = await this.deps.model?.write(workspaceId, order);
      if (!written) return { texts: [], model: null, note: null };
      const texts = written.texts.map(mended).filter((text) => textFaults(text).length === 0);
      return { texts, model: written.model, note: texts.length > 0 ? null : AGAINST_RULES };
    } catch (error) {
      return { texts: [], model: null, note: noteOf(error) };
    }
  }

  /** Tags with their evidence, best first. Undefined when there is no such listing. @throws AppError FORBIDDEN */
  async tags(actor: Actor, listingId: string, locale: ListingLocale): Promise<TagSuggestion[] | undefined> {
    requireRight(actor, 'listings.read');
    const found = await this.find(actor, listingId);
    return found && this.tagsOf(found, locale);
  }

  private tagsOf({ listing, source }: Found, locale: ListingLocale): Promise<TagSuggestion[]> {
    const state = stateOf(listing);
    const ideaKeywords = source.ideaLocale === locale ? (source.ideaKeywords ?? []) : [];
    const { keyword } = state.content;
    return this.deps.tags.suggest({ keyword, ideaKeywords, present: textsOf(state, locale).tags, limit: TAGS });
  }

  private async find(actor: Actor, listingId: string): Promise<Found | undefined> {
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    const [listing] = await db.query<Row<ListingRow>>(BY_IDS, [workspaceId, [listingId]]);
    if (!listing) return undefined;
    const [statement, id] = listing.productId
      ? [SOURCE_OF_PRODUCT, listing.productId]
      : [SOURCE_OF_IDEA, listing.ideaId];
    const [source] = id ? await db.query<Row<SourceRow>>(statement, [workspaceId, id]) : [];
    return { listing, source: source ?? NO_SOURCE };
  }
}

/** The sentence of what failed; faults of ours go on as they are. */
function noteOf(error: unknown): string {
  if (error instanceof ProviderFailure && error.kind === 'throttled') return ASKED_TO_WAIT;
  if (error instanceof ProviderFailure || error instanceof AppError) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError') return TOO_SLOW;
  throw error;
}

/** Tags of a model that break the rules are dropped; a title that does drops the text. */
const mended = (texts: ListingTextValues): ListingTextValues => ({
  title: texts.title.replaceAll(/\s+/g, ' ').trim(),
  description: texts.description.trim(),
  tags: goodTags(texts.tags),
});

/** Product and idea are gone: the keyword is all there is. */
const NO_SOURCE: SourceRow = {
  productId: null,
  ideaId: null,
  trendId: null,
  productTitle: null,
  template: null,
  currency: null,
  mockups: [],
  priceMinor: null,
  priceEnding: null,
  costMinor: null,
  designEngine: null,
  ideaTitle: null,
  concept: null,
  textLines: null,
  style: null,
  audience: null,
  ideaKeywords: null,
  ideaKeyword: null,
  ideaLocale: null,
  brandTone: null,
};
