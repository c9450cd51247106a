import { useCallback, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Outcome } from '../../../forms/outcome.js';
import type { PipelineStage } from '../../../gql/pipeline.js';
import { useRight } from '../../../graph/session-store.js';
import { Pill } from '../../../ui/pill.js';
import { Segmented } from '../../../ui/segmented.js';
import { toast } from '../../../ui/toast.js';
import { useWidth } from '../../../ui/use-width.js';
import { CardSheet } from '../sheet/card-sheet.js';
import { BoardColumn } from './board-column.js';
import { moveFaults, STAGE_ORDER, stageNames } from './board-texts.js';
import { MoveDialog } from './move-dialog.js';
import { useJobChanges, useMoves } from './use-board.js';
import type { Card, Column, Move } from './use-board.js';

const NARROW = 720;

export interface BoardProps {
  columns: readonly Column[];
  again: () => void;
  onMakeListing: (card: Card) => void;
}

/** Four columns side by side; one at a time where there is no room for them. */
export function Board({ columns: known, again, onMakeListing }: BoardProps) {
  const canWrite = useRight('pipeline.write');
  const { isHeld, hold } = useHold();
  const [openId, setOpenId] = useState<string>();
  const [movingId, setMovingId] = useState<string>();
  const [stage, setStage] = useState<PipelineStage>('SIGNAL');
  const [measure, width] = useWidth();
  const { move, columns } = useMoves(known, again);
  const { isWaiting, show } = useJobChanges(again, isHeld || openId !== undefined || movingId !== undefined);
  const find = useCallback(
    (id: string | undefined) => columns.flatMap(({ cards }) => cards).find((card) => card.id === id),
    [columns],
  );
  const onMove = (wanted: Move) => void move(wanted).then(sayRefusal);
  const isNarrow = width > 0 && width < NARROW;
  const shown = isNarrow ? columns.filter((column) => column.stage === stage) : columns;
  const [open, moving] = [find(openId), find(movingId)];
  return (
    <div ref={measure}>
      <Pill isShown={isWaiting} onPress={show}>
        <FormattedMessage id="pipeline.changed" />
      </Pill>
      {isNarrow && <StageSwitch stage={stage} onChange={setStage} />}
      {/* What is caught here only says whether a hand is on the board; the cards have keys and names of their own. */}
      <div
        {...hold}
        role="presentation"
        className={isNarrow ? '' : 'grid grid-cols-4 items-start gap-3'}
        onKeyDown={(event) => {
          const key = (event.target as Element).closest('[role="row"]')?.getAttribute('data-key');
          if (canWrite && key && isMoveKey(event)) setMovingId(key);
        }}
      >
        {shown.map((column) => (
          <BoardColumn
            key={column.stage}
            {...{ column, canWrite, find, onMove }}
            onOpen={({ id }) => setOpenId(id)}
            onAskWhere={({ id }) => setMovingId(id)}
          />
        ))}
      </div>
      {moving && (
        <MoveDialog
          card={moving}
          columns={columns}
          onClose={() => setMovingId(undefined)}
          onMove={(wanted) => {
            setMovingId(undefined);
            setStage(wanted.stage);
            onMove(wanted);
          }}
        />
      )}
      {open && (
        <CardSheet
          card={open}
          onClose={() => setOpenId(undefined)}
          onChanged={again}
          onMakeListing={() => {
            setOpenId(undefined);
            onMakeListing(open);
          }}
        />
      )}
    </div>
  );
}

function StageSwitch({ stage, onChange }: { stage: PipelineStage; onChange: (stage: PipelineStage) => void }) {
  const intl = useIntl();
  return (
    <div className="mb-3">
      <Segmented
        label={intl.formatMessage({ id: 'pipeline.stage' })}
        value={stage}
        options={STAGE_ORDER.map((one) => ({ value: one, text: <FormattedMessage {...stageNames[one]} /> }))}
        onChange={onChange}
      />
    </div>
  );
}

/** Whether somebody points at the board or is in it with the keyboard. */
function useHold() {
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const hold = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: (event: FocusEvent) => setFocused(event.currentTarget.contains(event.relatedTarget)),
  };
  return { isHeld: isPointed || isFocused, hold };
}

const isMoveKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'm' && !ctrlKey && !metaKey && !altKey;

/** Says why a card went back. */
function sayRefusal(outcome: Outcome): void {
  if (outcome.kind === 'done') return;
  const code = outcome.kind === 'refused' ? outcome.refusals[0]?.code : undefined;
  const text = code && code in moveFaults ? moveFaults[code as keyof typeof moveFaults] : moveFaults.CONFLICT;
  toast(<FormattedMessage {...text} />);
}
