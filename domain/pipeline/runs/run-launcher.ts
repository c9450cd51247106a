import type { Statement, Tx } from '#infra/postgres/database.js';
import { CARD_OF_TREND } from '../board/card-statements.js';
import type { Cards } from '../board/cards.js';
import type { PipelineRuns, RunStart } from './pipeline-runs.js';
import type { RunRow } from './run-row.js';

const CARD: Statement = {
  name: 'pipeline_run_card',
  text: 'SELECT id FROM pipeline_cards WHERE workspace_id = $1 AND id = $2 AND idea_id IS NULL AND archived_at IS NULL',
};

/** Starts a run and gives it its card: the one it was started from, that of its trend, or a new one. */
export class RunLauncher {
  constructor(
    private readonly runs: PipelineRuns,
    private readonly cards: Cards,
  ) {}

  /** @returns undefined when the schedule has had a run for this trend and date */
  async launch(tx: Tx, start: RunStart, cardId: string | null): Promise<RunRow | undefined> {
    const run = await this.runs.start(tx, start);
    if (!run) return undefined;
    const { workspaceId, trendId, keyword, createdBy } = start;
    const [card] = await this.cardFor(tx, start, cardId);
    const facts = { runId: run.id, trendId };
    if (card) await this.cards.patch(tx, { workspaceId, id: card.id }, { stage: 'signal', facts });
    else await this.cards.insert(tx, workspaceId, { stage: 'signal', facts: { ...facts, title: keyword }, createdBy });
    return run;
  }

  private async cardFor(tx: Tx, { workspaceId, trendId }: RunStart, cardId: string | null): Promise<{ id: string }[]> {
    if (cardId !== null) return tx.query<{ id: string }>(CARD, [workspaceId, cardId]);
    return trendId === null ? [] : tx.query<{ id: string }>(CARD_OF_TREND, [workspaceId, trendId]);
  }
}
