import { useCallback, useEffect, useMemo, useState } from 'react';
import { useMutation, useSubscription } from 'urql';
import { JobChangesDocument, MoveCardDocument, PipelineBoardDocument } from '../../../gql/pipeline.js';
import type { CardFactsFragment, PipelineBoardQuery, PipelineStage } from '../../../gql/pipeline.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { outcomeOf } from '../../../forms/outcome.js';
import type { Outcome } from '../../../forms/outcome.js';
import { useEvery } from '../../../ui/use-every.js';
import { STAGE_ORDER } from './board-texts.js';

export type Card = CardFactsFragment;
export interface Column {
  stage: PipelineStage;
  count: number;
  waiting: number;
  cards: readonly Card[];
}

const SHOWN = 50;
const LOOK_MS = 30_000;

/** Columns as the server has them. `again` reads them anew. */
export function useBoard(): { columns: readonly Column[] | undefined; again: () => void } {
  const { answer, again } = useAnswer({
    query: PipelineBoardDocument,
    variables: { first: SHOWN },
    pick: (data) => data,
  });
  useEvery(LOOK_MS, again);
  const columns = useMemo(() => answer && toColumns(answer), [answer]);
  return { columns, again };
}

function toColumns({ pipelineStages, ...lists }: PipelineBoardQuery): Column[] {
  const cardsOf = { SIGNAL: lists.signal, IDEA: lists.idea, READY: lists.ready, LIVE: lists.live };
  return STAGE_ORDER.map((stage) => {
    const found = pipelineStages.find((one) => one.stage === stage);
    const cards = cardsOf[stage].nodes.filter((card): card is Card => card !== null);
    return { stage, count: found?.count ?? cards.length, waiting: found?.waiting ?? 0, cards };
  });
}

/**
 * Jobs as they change. Their progress goes into the cache by itself; cards that came, went or moved stay where they are until
 * nobody points at the board, so that nothing moves under a hand.
 */
export function useJobChanges(again: () => void, isBusy: boolean): { isWaiting: boolean; show: () => void } {
  const [changes, setChanges] = useState(0);
  useSubscription({ query: JobChangesDocument, variables: {} }, (_, event) => {
    if (event.jobs.kind !== 'HEARTBEAT') setChanges((count) => count + 1);
    return event;
  });
  const show = useCallback(() => {
    setChanges(0);
    again();
  }, [again]);
  useEffect(() => {
    if (changes === 0 || isBusy) return undefined;
    const timer = setTimeout(show, 400);
    return () => clearTimeout(timer);
  }, [changes, isBusy, show]);
  return { isWaiting: changes > 0 && isBusy, show };
}

export interface Move {
  card: Card;
  stage: PipelineStage;
  /** Below this card; on top when absent. */
  afterId?: string | undefined;
}

/** Moves cards: they lie where they are dropped at once, and go back when the server says no. */
export function useMoves(columns: readonly Column[], again: () => void) {
  const [, send] = useMutation(MoveCardDocument);
  const [pending, setPending] = useState<readonly Move[]>([]);
  const move = async (wanted: Move): Promise<Outcome> => {
    setPending((moves) => [...moves, wanted]);
    const { card, stage, afterId } = wanted;
    const input = { id: card.id, stage, afterId: afterId ?? null };
    const outcome = outcomeOf(await send({ input }), (data) => data.cardMove.userErrors);
    again();
    setTimeout(() => setPending((moves) => moves.filter((one) => one !== wanted)), outcome.kind === 'done' ? 600 : 0);
    return outcome;
  };
  const shown = useMemo(() => pending.reduce(withMove, columns), [pending, columns]);
  return { move, columns: shown };
}

function withMove(columns: readonly Column[], { card, stage, afterId }: Move): readonly Column[] {
  return columns.map((column) => {
    const rest = column.cards.filter(({ id }) => id !== card.id);
    const left = rest.length - column.cards.length;
    if (column.stage !== stage) return { ...column, cards: rest, count: column.count + left };
    const place = afterId === undefined ? 0 : rest.findIndex(({ id }) => id === afterId) + 1;
    const cards = [...rest.slice(0, place), { ...card, stage }, ...rest.slice(place)];
    return { ...column, cards, count: column.count + left + 1 };
  });
}
