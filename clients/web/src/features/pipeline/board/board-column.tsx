import { GripVertical } from 'lucide-react';
import { Button as DragHandle, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { BoardCard } from './board-card.js';
import { emptyTexts, stageNames } from './board-texts.js';
import type { Card, Column, Move } from './use-board.js';

const TYPE = 'podpusher-card';

export interface BoardColumnProps {
  column: Column;
  canWrite: boolean;
  find: (id: string) => Card | undefined;
  onMove: (move: Move) => void;
  onOpen: (card: Card) => void;
  onAskWhere: (card: Card) => void;
}

/** One stage: a list whose cards can be picked up by hand and by keyboard, and dropped into any other. */
export function BoardColumn(props: BoardColumnProps) {
  const intl = useIntl();
  const { column, canWrite, find, onOpen } = props;
  const { stage, cards, count } = column;
  const name = intl.formatMessage(stageNames[stage]);
  const dragAndDropHooks = useCardDrag(props);
  return (
    <section className="flex min-w-0 flex-col rounded-lg bg-sunken p-2" aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`} className="flex items-center justify-between px-2 py-1.5 text-sm font-semibold">
        {name}
        <span className="tabular rounded-full bg-surface px-2 text-xs font-medium text-muted">
          <FormattedNumber value={count} />
        </span>
      </h2>
      <GridList
        key={canWrite ? 'moves' : 'stays'}
        aria-label={intl.formatMessage({ id: 'pipeline.column' }, { name, count })}
        items={cards}
        {...(canWrite && { dragAndDropHooks })}
        selectionMode="none"
        onAction={(key) => {
          const card = find(String(key));
          if (card) onOpen(card);
        }}
        renderEmptyState={() => (
          <p className="rounded-md border border-dashed border-control px-3 py-6 text-center text-sm text-muted">
            <FormattedMessage {...emptyTexts[stage]} />
          </p>
        )}
        className="flex min-h-32 flex-col gap-2 rounded-md outline-none data-[drop-target]:bg-accent-soft data-[focus-visible]:outline-2 data-[focus-visible]:outline-info"
      >
        {(card) => <CardRow card={card} {...props} />}
      </GridList>
    </section>
  );
}

function CardRow({ card, canWrite, onAskWhere }: BoardColumnProps & { card: Card }) {
  return (
    <GridListItem
      id={card.id}
      textValue={card.title}
      className="card group relative flex cursor-default items-start gap-2 p-3 outline-none data-[dragging]:opacity-50 data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-info"
    >
      {canWrite && (
        <DragHandle
          slot="drag"
          className="-ml-1.5 mt-0.5 inline-flex h-7 w-6 shrink-0 cursor-grab items-center justify-center rounded-sm text-muted outline-none data-[focus-visible]:outline-2 data-[focus-visible]:outline-info"
        >
          <GripVertical aria-hidden size={16} />
        </DragHandle>
      )}
      <BoardCard card={card} canWrite={canWrite} onAskWhere={() => onAskWhere(card)} />
    </GridListItem>
  );
}

/** What dragging does in this column: from itself, from the others, and where it is let go. */
function useCardDrag({ column: { stage, cards }, canWrite, find, onMove }: BoardColumnProps) {
  const move = (id: string, afterId: string | undefined) => {
    const card = find(id);
    if (card && afterId !== id) onMove({ card, stage, afterId });
  };
  const drop = async (items: Iterable<unknown>, afterId: string | undefined) => {
    for (const id of await idsOf(items)) move(id, afterId);
  };
  const belowOf = (key: string, position: string): string | undefined => {
    if (position === 'after') return key;
    return cards[cards.findIndex(({ id }) => id === key) - 1]?.id;
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [TYPE]: String(key), 'text/plain': find(String(key))?.title ?? '' })),
    acceptedDragTypes: [TYPE],
    getDropOperation: () => 'move',
    isDisabled: !canWrite,
    onInsert: ({ items, target }) => void drop(items, belowOf(String(target.key), target.dropPosition)),
    onRootDrop: ({ items }) => void drop(items, cards.at(-1)?.id),
    onReorder: ({ keys, target }) => {
      for (const key of keys) move(String(key), belowOf(String(target.key), target.dropPosition));
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="h-1 rounded-full data-[drop-target]:bg-accent" />
    ),
  });
  return dragAndDropHooks;
}

/** Row ids of what is dropped. */
async function idsOf(items: Iterable<unknown>): Promise<string[]> {
  const ids: string[] = [];
  for (const item of items as Iterable<{
    kind: string;
    types?: Set<string>;
    getText?: (type: string) => Promise<string>;
  }>) {
    if (item.kind === 'text' && item.types?.has(TYPE) && item.getText) ids.push(await item.getText(TYPE));
  }
  return ids;
}
