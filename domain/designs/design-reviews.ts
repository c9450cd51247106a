import type { Clock } from '#infra/clock.js';
import { DAY_MS } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { isCleanText } from '#schema/base/clean-text.js';
import { cleanTag, DESIGN_RULES } from '#schema/designs/design.rules.js';
import { BIN_DAYS, type DesignStatus } from '#schema/designs/design.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { type Refusal, refuse } from '../accounts/refusal.js';
import { tenantOf } from '../accounts/tenant.js';
import type { PipelineNotes } from '../pipeline/pipeline-notes.js';
import type { DesignFiles } from './design-files.js';
import { DELETE, type DesignRow, EXPIRED, LOCK, SET_REVIEW, SET_STATUS } from './design-statements.js';

export interface DesignReviewsDeps {
  db: Database;
  clock: Clock;
  audit: AuditLog;
  files: DesignFiles;
  notes: Pick<PipelineNotes, 'designApproved' | 'subjectGone'>;
}

/** Which design, as somebody saw it. Row id. */
export interface DesignRef {
  readonly id: string;
  readonly expectedVersion?: number | null;
}

/** What is absent stays; a rating of null takes the stars back. */
export interface DesignVerdict extends DesignRef {
  readonly rating?: number | null;
  readonly tags?: readonly string[];
  readonly isFlagged?: boolean;
  readonly title?: string;
}

type Failure = 'NOT_FOUND' | 'CONFLICT';
type Changed<Code extends string> = { design: DesignRow } | (Refusal<Code> & { design?: DesignRow });
export type StatusOutcome = Changed<Failure>;
export type ReviewOutcome = Changed<Failure | 'RATING_INVALID' | 'TAG_INVALID' | 'TITLE_INVALID'>;
export type RemovalOutcome = { deletedId: string } | Refusal<'NOT_FOUND'>;

/** What people say of designs. Rejected ones lie in a bin for 30 days and can be taken out of it. */
export class DesignReviews {
  constructor(private readonly deps: DesignReviewsDeps) {}

  /** Rating, tags, flag and title. @throws AppError FORBIDDEN */
  async review(actor: Actor, verdict: DesignVerdict): Promise<ReviewOutcome> {
    requireRight(actor, 'designs.write');
    const fault = faultOf(verdict);
    if (fault) return fault;
    return this.changed<ReviewOutcome>(actor, verdict, async (tx, design) => {
      const { rating = design.rating, isFlagged = design.isFlagged, title = design.title } = verdict;
      const tags = verdict.tags ? cleanTags(verdict.tags) : design.tags;
      const now = this.deps.clock.now();
      const values = [design.workspaceId, design.id, rating, tags, isFlagged, title.trim(), now, personOf(actor)];
      const [row] = await tx.query<DesignRow & Record<string, unknown>>(SET_REVIEW, values);
      const before = { rating: design.rating, tags: design.tags, isFlagged: design.isFlagged };
      await this.note(tx, { actor, action: 'design.reviewed', design, before, after: { rating, tags, isFlagged } });
      return { design: row! };
    });
  }

  /** Good to be printed. Approving again changes nothing. @throws AppError FORBIDDEN */
  approve(actor: Actor, ref: DesignRef): Promise<StatusOutcome> {
    return this.toStatus(actor, ref, 'approved');
  }

  /** Into the bin. @throws AppError FORBIDDEN */
  reject(actor: Actor, ref: DesignRef): Promise<StatusOutcome> {
    return this.toStatus(actor, ref, 'rejected');
  }

  /** Back to where a decision is open: out of the bin, or an approval taken back. @throws AppError FORBIDDEN */
  restore(actor: Actor, ref: DesignRef): Promise<StatusOutcome> {
    return this.toStatus(actor, ref, 'draft');
  }

  /** For good, files included. What was made of it stays. @throws AppError FORBIDDEN */
  async remove(actor: Actor, { id }: DesignRef): Promise<RemovalOutcome> {
    requireRight(actor, 'designs.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction<RemovalOutcome>(async (tx) => {
      const [design] = await tx.query<DesignRow & Record<string, unknown>>(LOCK, [workspaceId, id]);
      if (!design) return NOT_FOUND;
      await this.deps.notes.subjectGone(tx, { workspaceId, id, kind: 'design' });
      await tx.query(DELETE, [workspaceId, id]);
      await this.note(tx, { actor, action: 'design.deleted', design, before: { title: design.title } });
      tx.afterCommit(() => this.deps.files.remove({ workspaceId, id }).catch(() => undefined));
      return { deletedId: id };
    });
  }

  /** Empties the bin of what has lain there for 30 days. Returns how many. May run twice and at any time. */
  async emptyBin(): Promise<number> {
    const before = new Date(this.deps.clock.now().getTime() - BIN_DAYS * DAY_MS);
    const gone = await this.deps.db.query<{ id: string; workspaceId: string }>(EXPIRED, [before]);
    // The rows are gone: one file that stays must not keep the others.
    for (const place of gone) await this.deps.files.remove(place).catch(() => undefined);
    return gone.length;
  }

  private async toStatus(actor: Actor, ref: DesignRef, status: DesignStatus): Promise<StatusOutcome> {
    requireRight(actor, 'designs.write');
    return this.changed<StatusOutcome>(actor, ref, async (tx, design) => {
      if (design.status === status.toUpperCase()) return { design };
      const { workspaceId, id } = design;
      const values = [workspaceId, id, status, this.deps.clock.now(), personOf(actor)];
      const [row] = await tx.query<DesignRow & Record<string, unknown>>(SET_STATUS, values);
      const { notes } = this.deps;
      if (status === 'approved') await notes.designApproved(tx, { workspaceId, id });
      else if (status === 'rejected') await notes.subjectGone(tx, { workspaceId, id, kind: 'design' });
      const action = status === 'draft' ? 'design.restored' : `design.${status}`;
      await this.note(tx, { actor, action, design, before: { status: design.status }, after: { status: row!.status } });
      return { design: row! };
    });
  }

  private changed<Outcome>(
    actor: Actor,
    { id, expectedVersion }: DesignRef,
    change: (tx: Tx, design: DesignRow) => Promise<Outcome>,
  ): Promise<Outcome | (Refusal<Failure> & { design?: DesignRow })> {
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      const [design] = await tx.query<DesignRow & Record<string, unknown>>(LOCK, [workspaceId, id]);
      if (!design) return NOT_FOUND;
      if (expectedVersion != null && expectedVersion !== design.version) {
        return { ...refuse('CONFLICT', 'expectedVersion', 'Somebody changed the design meanwhile.'), design };
      }
      return change(tx, design);
    });
  }

  private note(
    tx: Tx,
    {
      actor,
      action,
      design,
      before,
      after,
    }: { actor: Actor; action: string; design: DesignRow; before?: object; after?: object },
  ): Promise<void> {
    return this.deps.audit.record(tx, {
      actor,
      action,
      subject: { kind: 'design', id: design.id },
      ...(before && { before: { ...before } }),
      ...(after && { after: { ...after } }),
    });
  }
}

const NOT_FOUND = refuse('NOT_FOUND', 'id', 'Your workspace has no design with this id.');

type VerdictFault = Refusal<'RATING_INVALID' | 'TAG_INVALID' | 'TITLE_INVALID'> | undefined;

function faultOf({ rating, tags, title }: DesignVerdict): VerdictFault {
  const { rating: stars, tags: limits, title: length } = DESIGN_RULES;
  if (rating != null && !STARS.includes(rating)) {
    return refuse('RATING_INVALID', 'rating', `Between ${stars.min} and ${stars.max} stars, or none.`);
  }
  if (tags && (tags.length > limits.max || tags.some((tag) => cleanTag(tag) === undefined))) {
    return refuse(
      'TAG_INVALID',
      'tags',
      `At most ${limits.max} tags of ${limits.length} letters, digits, spaces and dashes.`,
    );
  }
  return title !== undefined && (title.length > length.max || !isCleanText(title))
    ? refuse('TITLE_INVALID', 'title', `At most ${length.max} characters.`)
    : undefined;
}

const STARS: readonly number[] = [1, 2, 3, 4, 5];

const cleanTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map(cleanTag).filter((tag) => tag !== undefined)),
];

const personOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.userId : null);
