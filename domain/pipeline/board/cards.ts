import type { Clock } from '#infra/clock.js';
import type { Statement, Tx } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Stage } from '#schema/pipeline/run-plan.rules.js';
import { JOBS_CHANGED } from '../pipeline-jobs.js';
import type { PipelineNotes, SubjectNote } from '../pipeline-notes.js';
import {
  CARD_OF_DESIGN,
  CARD_OF_IDEA,
  CARD_OF_LISTING,
  CARD_OF_PRODUCT,
  CARD_OF_TREND,
  DROP_SUBJECT,
  FACTS_OF,
  INSERT_CARD,
  PATCH_CARD,
} from './card-statements.js';

/** What a card is about, by row ids; what is absent is left as it is. */
export interface CardFacts {
  readonly title?: string | undefined;
  readonly runId?: string | null | undefined;
  readonly trendId?: string | null | undefined;
  readonly ideaId?: string | null | undefined;
  readonly designId?: string | null | undefined;
  readonly productId?: string | null | undefined;
  readonly listingId?: string | null | undefined;
}

type Kind = keyof typeof FACTS_OF;
const FIND: Readonly<Record<Kind, Statement>> = {
  trend: CARD_OF_TREND,
  idea: CARD_OF_IDEA,
  design: CARD_OF_DESIGN,
  product: CARD_OF_PRODUCT,
  listing: CARD_OF_LISTING,
};

/** Puts what slices make onto the board, each thing on one card from its signal to its listing. */
export class Cards {
  constructor(private readonly deps: { clock: Clock; wake: WakeUps }) {}

  /** The card of a thing, moved to its stage, or a new one. Returns its row id; undefined when there is no such thing. */
  async put(
    tx: Tx,
    { workspaceId, id }: SubjectNote,
    { kind, stage }: { kind: Kind; stage: Stage },
  ): Promise<string | undefined> {
    const [facts] = await tx.query<CardFacts & Record<string, unknown>>(FACTS_OF[kind], [workspaceId, id]);
    if (!facts) return undefined;
    const [known] = await tx.query<{ id: string }>(FIND[kind], [workspaceId, id]);
    if (known) await this.patch(tx, { workspaceId, id: known.id }, { stage, facts });
    return known?.id ?? this.insert(tx, workspaceId, { stage, facts, createdBy: null });
  }

  async insert(
    tx: Tx,
    workspaceId: string,
    { stage, facts, createdBy }: { stage: Stage; facts: CardFacts; createdBy: string | null },
  ): Promise<string> {
    const { title, runId, trendId, ideaId, designId, productId, listingId } = facts;
    const about = [title?.slice(0, 200), runId, trendId, ideaId, designId, productId, listingId].map(
      (value) => value ?? null,
    );
    const [row] = await tx.query<{ id: string }>(INSERT_CARD, [
      workspaceId,
      stage,
      ...about,
      createdBy,
      this.deps.clock.now(),
    ]);
    await this.announce(tx, workspaceId);
    return row!.id;
  }

  async patch(
    tx: Tx,
    { workspaceId, id }: SubjectNote,
    { stage, facts }: { stage: Stage; facts: CardFacts },
  ): Promise<void> {
    const { title, runId, trendId, ideaId, designId, productId, listingId } = facts;
    const about = [title?.slice(0, 200), runId, trendId, ideaId, designId, productId, listingId].map(
      (value) => value ?? null,
    );
    await tx.query(PATCH_CARD, [workspaceId, stage, id, ...about, this.deps.clock.now()]);
    await this.announce(tx, workspaceId);
  }

  async drop(tx: Tx, note: Parameters<PipelineNotes['subjectGone']>[1]): Promise<void> {
    await tx.query(DROP_SUBJECT, [note.workspaceId, note.id, note.kind, this.deps.clock.now()]);
    await this.announce(tx, note.workspaceId);
  }

  announce(tx: Tx, workspaceId: string): Promise<void> {
    return this.deps.wake.publish(tx, JOBS_CHANGED, workspaceId);
  }
}
