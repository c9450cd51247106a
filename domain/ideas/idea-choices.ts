import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { IdeaStatus } from '#schema/ideas/idea.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { isRefused, type Refusal, refuse } from '../accounts/refusal.js';
import { tenantOf } from '../accounts/tenant.js';
import type { PipelineNotes } from '../pipeline/pipeline-notes.js';
import { type BrandProfileRow, FOR_IDEAS } from './brand-profile-statements.js';
import { type BriefFailure, type EditableBrief, readBrief } from './idea-change.js';
import { type IdeaScreen, isBlocked } from './idea-screen.js';
import { BY_ID_LOCKED, type IdeaRow, SET_STATUS, UPDATE } from './idea-statements.js';

export interface IdeaChoicesDeps {
  db: Database;
  clock: Clock;
  audit: AuditLog;
  notes: PipelineNotes;
  screen: IdeaScreen;
}

type Found<Code extends string> = { idea: IdeaRow } | (Refusal<Code> & { idea?: IdeaRow });
export type ChooseOutcome = Found<'NOT_FOUND' | 'CONFLICT' | 'BLOCKED' | 'ACKNOWLEDGE_FINDINGS' | 'ARCHIVED'>;
export type UpdateOutcome = Found<'NOT_FOUND' | 'CONFLICT' | BriefFailure>;
export type ArchiveOutcome = Found<'NOT_FOUND'>;

export interface Choice {
  ideaId: string;
  /** Whether the person has seen the warnings and takes them on. */
  hasAcknowledged: boolean;
  expectedVersion?: number;
}

export interface IdeaChange extends Partial<EditableBrief> {
  ideaId: string;
  expectedVersion?: number;
}

/** What people do with ideas. */
export class IdeaChoices {
  constructor(private readonly deps: IdeaChoicesDeps) {}

  /** A warning has to be acknowledged; what is blocked has to be changed first. @throws AppError FORBIDDEN without the right */
  async choose(actor: Actor, choice: Choice): Promise<ChooseOutcome> {
    return this.changed<ChooseOutcome>(actor, choice.ideaId, async (tx, idea) => {
      const { hasAcknowledged, expectedVersion } = choice;
      if (expectedVersion !== undefined && expectedVersion !== idea.version) return { ...CONFLICT, idea };
      const outcome = await this.chooseFor(tx, requireWorkspace(actor), { idea, hasAcknowledged });
      if (isRefused(outcome) || idea.status === 'CHOSEN') return outcome;
      const after = { acknowledged: idea.findings.map(({ code, mark }) => `${code}: ${mark}`) };
      await this.note(tx, { actor, action: 'idea.chosen', idea, after });
      return outcome;
    });
  }

  /** The same for an idea that the caller has locked, in the caller's transaction. */
  async chooseFor(
    tx: Tx,
    workspaceId: string,
    { idea, hasAcknowledged }: { idea: IdeaRow; hasAcknowledged: boolean },
  ): Promise<ChooseOutcome> {
    if (idea.status === 'CHOSEN') return { idea };
    if (idea.status === 'ARCHIVED') return { ...refuse('ARCHIVED', 'id', 'Restore the idea first.'), idea };
    if (isBlocked(idea.findings)) {
      return { ...refuse('BLOCKED', 'id', 'A finding blocks this idea: change its words first.'), idea };
    }
    if (idea.findings.length > 0 && !hasAcknowledged) {
      return {
        ...refuse('ACKNOWLEDGE_FINDINGS', 'acknowledgeFindings', 'Look at the findings and acknowledge them.'),
        idea,
      };
    }
    const chosen = await this.setStatus(tx, { workspaceId, ideaId: idea.id, status: 'chosen' });
    await this.deps.notes.ideaChosen(tx, { workspaceId, id: idea.id });
    return { idea: chosen };
  }

  /** What is left out stays. The new words are screened; a chosen idea that they block is a draft again. @throws AppError FORBIDDEN */
  async update(actor: Actor, { ideaId, expectedVersion, ...change }: IdeaChange): Promise<UpdateOutcome> {
    return this.changed<UpdateOutcome>(actor, ideaId, async (tx, idea) => {
      if (expectedVersion !== undefined && expectedVersion !== idea.version) return { ...CONFLICT, idea };
      const brief = readBrief({ ...idea, ...change });
      if (isRefused(brief)) return { ...brief, idea };
      const workspaceId = requireWorkspace(actor);
      const [profile] = await tx.query<BrandProfileRow>(FOR_IDEAS, [workspaceId, idea.brandProfileId]);
      const findings = this.deps.screen.findings(brief, idea.locale, profile?.bannedTopics ?? []);
      const { title, concept, textLines, style, palette, audience, products, keywords } = brief;
      const texts = [title, concept, textLines, style, palette, audience, products, keywords];
      const values = [workspaceId, ideaId, ...texts, JSON.stringify(findings), this.deps.clock.now()];
      const [changed] = await tx.query<IdeaRow>(UPDATE, values);
      await this.note(tx, { actor, action: 'idea.changed', idea: changed!, after: { version: changed!.version } });
      if (changed!.status !== 'CHOSEN' || !isBlocked(findings)) return { idea: changed! };
      await this.deps.notes.subjectGone(tx, { workspaceId, id: ideaId, kind: 'idea' });
      return { idea: await this.setStatus(tx, { workspaceId, ideaId, status: 'draft' }) };
    });
  }

  /** Out of sight; restore brings it back. @throws AppError FORBIDDEN without the right */
  async archive(actor: Actor, ideaId: string): Promise<ArchiveOutcome> {
    return this.changed<ArchiveOutcome>(actor, ideaId, async (tx, idea) => {
      if (idea.status === 'ARCHIVED') return { idea };
      const workspaceId = requireWorkspace(actor);
      const archived = await this.setStatus(tx, { workspaceId, ideaId, status: 'archived' });
      await this.deps.notes.subjectGone(tx, { workspaceId, id: ideaId, kind: 'idea' });
      await this.note(tx, { actor, action: 'idea.archived', idea });
      return { idea: archived };
    });
  }

  /** A draft again. @throws AppError FORBIDDEN without the right */
  async restore(actor: Actor, ideaId: string): Promise<ArchiveOutcome> {
    return this.changed<ArchiveOutcome>(actor, ideaId, async (tx, idea) => {
      if (idea.status !== 'ARCHIVED') return { idea };
      const restored = await this.setStatus(tx, { workspaceId: requireWorkspace(actor), ideaId, status: 'draft' });
      await this.note(tx, { actor, action: 'idea.restored', idea });
      return { idea: restored };
    });
  }

  private async changed<Outcome>(
    actor: Actor,
    ideaId: string,
    work: (tx: Tx, idea: IdeaRow) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    requireRight(actor, 'ideas.write');
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      const [idea] = await tx.query<IdeaRow>(BY_ID_LOCKED, [workspaceId, ideaId]);
      return idea ? work(tx, idea) : NOT_FOUND;
    });
  }

  private async setStatus(
    tx: Tx,
    { workspaceId, ideaId, status }: { workspaceId: string; ideaId: string; status: IdeaStatus },
  ): Promise<IdeaRow> {
    const [row] = await tx.query<IdeaRow>(SET_STATUS, [workspaceId, ideaId, status, this.deps.clock.now()]);
    return row!;
  }

  private async note(
    tx: Tx,
    { actor, action, idea, after }: { actor: Actor; action: string; idea: IdeaRow; after?: Record<string, unknown> },
  ): Promise<void> {
    const subject = { kind: 'idea', id: idea.id };
    await this.deps.audit.record(tx, { actor, action, subject, ...(after && { after }) });
  }
}

const NOT_FOUND = refuse('NOT_FOUND', 'id', 'Your workspace has no idea with this id.');
const CONFLICT = refuse('CONFLICT', 'expectedVersion', 'The idea was changed meanwhile; look again.');
