import type { Tx } from '#infra/postgres/database.js';
import type { PipelineNotes, SubjectNote } from '../pipeline-notes.js';
import type { PipelineRuns } from '../runs/pipeline-runs.js';
import type { Cards } from './cards.js';

/** Hears what slices say: cards move, and runs that wait for it go on. */
export class BoardNotes implements PipelineNotes {
  constructor(
    private readonly cards: Cards,
    private readonly runs: PipelineRuns,
  ) {}

  async trendWatched(tx: Tx, note: SubjectNote): Promise<void> {
    await this.cards.put(tx, note, { kind: 'trend', stage: 'signal' });
  }

  async ideaChosen(tx: Tx, note: SubjectNote): Promise<void> {
    await this.cards.put(tx, note, { kind: 'idea', stage: 'idea' });
    await this.runs.tell(tx, note.workspaceId, { id: note.id, event: { kind: 'idea-chosen', ideaId: note.id } });
  }

  async designApproved(tx: Tx, note: SubjectNote): Promise<void> {
    await this.cards.put(tx, note, { kind: 'design', stage: 'idea' });
    await this.runs.tell(tx, note.workspaceId, { id: note.id, event: { kind: 'design-chosen', designId: note.id } });
  }

  async productMade(tx: Tx, note: SubjectNote): Promise<void> {
    await this.cards.put(tx, note, { kind: 'product', stage: 'ready' });
  }

  async listingDrafted(tx: Tx, note: SubjectNote): Promise<void> {
    await this.cards.put(tx, note, { kind: 'listing', stage: 'ready' });
  }

  async listingLive(tx: Tx, note: SubjectNote): Promise<void> {
    await this.cards.put(tx, note, { kind: 'listing', stage: 'live' });
    await this.runs.tell(tx, note.workspaceId, { id: note.id, event: { kind: 'published', url: undefined } });
  }

  async subjectGone(tx: Tx, note: Parameters<PipelineNotes['subjectGone']>[1]): Promise<void> {
    await this.cards.drop(tx, note);
  }
}
