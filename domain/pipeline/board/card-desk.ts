import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { type Cursors, listName } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { CARD_RULES, type Stage } from '#schema/pipeline/run-plan.rules.js';
import type { Actor } from '../../accounts/actor.js';
import type { AuditLog } from '../../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../../accounts/permissions.js';
import { type Refusal, refuse } from '../../accounts/refusal.js';
import type { RowPage } from '../../accounts/row-pages.js';
import { tenantOf } from '../../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../../idempotency/idempotency.js';
import type { CardRow } from './card-row.js';
import {
  ARCHIVE_CARD,
  CARDS_BY_IDS,
  CARDS_PAGE,
  LOCK_CARD,
  MOVE_CARD,
  NEIGHBOURS,
  SPREAD_CARDS,
  STAGE_COUNTS,
} from './card-statements.js';
import { type MoveRefusal, moveFault } from './card-moves.js';
import type { Cards } from './cards.js';

export interface CardDeskDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  cards: Cards;
}

export interface CardPlace {
  readonly stage: Stage;
  /** Row id of the card above; null: on top. */
  readonly afterId: string | null;
  readonly expectedVersion: number | null;
}
type Row = CardRow & Record<string, unknown>;
type Changed<Code extends string> = { card: CardRow } | (Refusal<Code | 'NOT_FOUND'> & { card?: CardRow });
export type MoveOutcome = Changed<MoveRefusal | 'CONFLICT'>;
export type CreateOutcome = { card: CardRow } | Refusal<'TITLE_INVALID' | 'NOT_FOUND'>;

/** Closer than this, positions are spread anew. */
const SMALLEST_GAP = 1e-6;
const STEP = 1_024;

/** The board as the people of its workspace see and order it. */
export class CardDesk {
  constructor(private readonly deps: CardDeskDeps) {}

  /** The cards of a stage, from the top. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, stage: Stage, { size, after }: PageRequest): Promise<RowPage<CardRow>> {
    requireRight(actor, 'pipeline.read');
    const { db, cursors } = this.deps;
    const list = listName('cards', stage);
    const place = after === undefined ? undefined : cursors.decode(list, after, 'after');
    const values = [requireWorkspace(actor), stage, place?.values[0] ?? null, place?.id ?? null, size + 1];
    const rows = await db.as(tenantOf(actor)).query<Row>(CARDS_PAGE, values);
    const nodes = rows.slice(0, size);
    const cursorOf = ({ position, id }: CardRow) => cursors.encode(list, { values: [String(position)], id });
    const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
    const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    return {
      edges,
      nodes,
      pageInfo: { hasNextPage: rows.length > size, hasPreviousPage: after !== undefined, ...ends },
    };
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<CardRow[]> {
    if (!hasRight(actor, 'pipeline.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<Row>(CARDS_BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** How many cards each stage has, and how many of them wait for a person; stages without any are missing. */
  async counts(actor: Actor): Promise<{ stage: Stage; count: number; waiting: number }[]> {
    requireRight(actor, 'pipeline.read');
    return this.deps.db.as(tenantOf(actor)).query(STAGE_COUNTS, [requireWorkspace(actor)]);
  }

  /** A card of a trend, which gives the one there is, or of the person's own words. @throws AppError FORBIDDEN */
  async create(
    actor: Actor,
    { trendId, title }: { trendId: string | null; title: string | null },
    call: IdempotentCall,
  ): Promise<CreateOutcome> {
    requireRight(actor, 'pipeline.write');
    const workspaceId = requireWorkspace(actor);
    const words = title?.trim() ?? '';
    if (trendId === null && (words.length < CARD_RULES.title.min || words.length > CARD_RULES.title.max)) {
      return refuse('TITLE_INVALID', 'title', 'A title has from 1 to 200 characters.');
    }
    return this.deps.idempotency.run<CreateOutcome>(actor, call, {
      run: async (tx) => {
        const id = await this.put(tx, {
          workspaceId,
          trendId,
          words,
          createdBy: actor.kind === 'user' ? actor.userId : null,
        });
        if (id === undefined) return refuse('NOT_FOUND', 'trendId', 'There is no such trend any more.');
        return { card: await this.read(tx, workspaceId, id) };
      },
    });
  }

  /** Moves a card within its stage, or to another where what it has allows it. @throws AppError FORBIDDEN */
  move(actor: Actor, cardId: string, place: CardPlace): Promise<MoveOutcome> {
    return this.changed<MoveOutcome>(actor, cardId, async (tx, card) => {
      if (place.expectedVersion !== null && place.expectedVersion !== card.version) {
        return { ...refuse('CONFLICT', 'expectedVersion', 'Somebody moved it meanwhile: look again.'), card };
      }
      const fault = moveFault(card, place.stage);
      if (fault) return { ...fault, card };
      const position = await this.positionBehind(tx, card, place);
      await tx.query(MOVE_CARD, [card.workspaceId, card.id, place.stage, position, this.deps.clock.now()]);
      await this.deps.cards.announce(tx, card.workspaceId);
      return { card: await this.read(tx, card.workspaceId, card.id) };
    });
  }

  /** Takes a card from the board, or brings it back; what it is about stays as it is. @throws AppError FORBIDDEN */
  archive(actor: Actor, cardId: string, isArchived: boolean): Promise<Changed<never>> {
    return this.changed<Changed<never>>(actor, cardId, async (tx, card) => {
      await tx.query(ARCHIVE_CARD, [card.workspaceId, card.id, isArchived ? this.deps.clock.now() : null]);
      const action = isArchived ? 'card.archived' : 'card.restored';
      await this.deps.audit.record(tx, { actor, action, subject: { kind: 'card', id: card.id } });
      await this.deps.cards.announce(tx, card.workspaceId);
      return { card: await this.read(tx, card.workspaceId, card.id) };
    });
  }

  private async put(
    tx: Tx,
    {
      workspaceId,
      trendId,
      words,
      createdBy,
    }: { workspaceId: string; trendId: string | null; words: string; createdBy: string | null },
  ): Promise<string | undefined> {
    if (trendId !== null)
      return this.deps.cards.put(tx, { workspaceId, id: trendId }, { kind: 'trend', stage: 'signal' });
    return this.deps.cards.insert(tx, workspaceId, { stage: 'signal', facts: { title: words }, createdBy });
  }

  private async positionBehind(tx: Tx, card: CardRow, { stage, afterId }: CardPlace): Promise<number> {
    const values = [card.workspaceId, stage, afterId, card.id];
    const [gap] = await tx.query<Gap>(NEIGHBOURS, values);
    if (!isTooNarrow(gap!)) return between(gap!);
    await tx.query(SPREAD_CARDS, [card.workspaceId, stage]);
    const [wider] = await tx.query<Gap>(NEIGHBOURS, values);
    return between(wider!);
  }

  private async changed<Outcome>(
    actor: Actor,
    cardId: string,
    change: (tx: Tx, card: CardRow) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    requireRight(actor, 'pipeline.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      const [card] = await tx.query<Row>(LOCK_CARD, [workspaceId, cardId]);
      return card ? change(tx, card) : refuse('NOT_FOUND', 'id', 'Your workspace has no such card.');
    });
  }

  private async read(tx: Tx, workspaceId: string, cardId: string): Promise<CardRow> {
    const [card] = await tx.query<Row>(CARDS_BY_IDS, [workspaceId, [cardId]]);
    return card!;
  }
}

interface Gap extends Record<string, unknown> {
  before: number | null;
  after: number | null;
}

function isTooNarrow({ before, after }: Gap): boolean {
  return before !== null && after !== null && after - before < SMALLEST_GAP;
}

function between({ before, after }: Gap): number {
  if (before === null) return after === null ? 0 : after - STEP;
  return after === null ? before + STEP : (before + after) / 2;
}
