import { useCallback, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageDescriptor } from 'react-intl';
import type { Outcome } from '../../../forms/outcome.js';
import type { PipelineStage } from '../../../gql/pipeline.js';
import { useRight } from '../../../graph/session-store.js';
import { Pill } from '../../../ui/pill.js';
import { Segmented } from '../../../ui/segmented.js';
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
  /** The run that an address names: its card is open at first. */
  openRunId?: string | undefined;
  onMakeListing: (card: Card) => void;
}

/** Four columns side by side; one at a time where there is no room for them. */
export function Board({ columns: known, again, openRunId, onMakeListing }: BoardProps) {
  const canWrite = useRight('pipeline.write');
  const { isHeld, hold } = useHold();
  const [openId, setOpenId] = useState(() => cardOfRun(known, openRunId)?.id);
  const [movingId, setMovingId] = useState<string>();
  const [stage, setStage] = useState<PipelineStage>('SIGNAL');
  const [measure, width] = useWidth();
  const { move, columns } = useMoves(known, again);
  const { isWaiting, show } = useJobChanges(again, isHeld || openId !== undefined || movingId !== undefined);
  const find = useCallback(
    (id: string | undefined) => columns.flatMap(({ cards }) => cards).find((card) => card.id === id),
    [columns],
  );
  const { refusal, onMove } = useRefusal(move);
  const isNarrow = width > 0 && width < NARROW;
  const shown = isNarrow ? columns.filter((column) => column.stage === stage) : columns;
  const [open, moving] = [find(openId), find(movingId)];
  return (
    <div ref={measure}>
      <Pill isShown={isWaiting} onPress={show}>
        <FormattedMessage id="pipeline.changed" />
      </Pill>
      <div role="alert">{refusal && <Refused text={refusal} />}</div>
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
      <BoardDialogs
        {...{ open, moving, columns, again }}
        onClose={() => {
          setOpenId(undefined);
          setMovingId(undefined);
        }}
        onMove={(wanted) => {
          setStage(wanted.stage);
          onMove(wanted);
        }}
        onMakeListing={onMakeListing}
      />
    </div>
  );
}

interface BoardDialogsProps extends BoardProps {
  open: Card | undefined;
  moving: Card | undefined;
  onClose: () => void;
  onMove: (move: Move) => void;
}

/** What opens over the board: a card's sheet, or the question where to. */
function BoardDialogs({ open, moving, columns, again, onClose, onMove, onMakeListing }: BoardDialogsProps) {
  if (moving) {
    const move = (wanted: Move) => {
      onClose();
      onMove(wanted);
    };
    return <MoveDialog card={moving} columns={columns} onClose={onClose} onMove={move} />;
  }
  if (!open) return null;
  const make = () => {
    onClose();
    onMakeListing(open);
  };
  return <CardSheet card={open} onClose={onClose} onChanged={again} onMakeListing={make} />;
}

const cardOfRun = (columns: readonly Column[], runId: string | undefined): Card | undefined =>
  runId === undefined ? undefined : columns.flatMap(({ cards }) => cards).find(({ run }) => run?.id === runId);

const Refused = ({ text }: { text: MessageDescriptor }) => (
  <p className="mb-3 rounded-md bg-warning-soft p-3 text-sm text-warning">
    <FormattedMessage {...text} />
  </p>
);

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

/** Moves a card, and says why it went back where it did. */
function useRefusal(move: (wanted: Move) => Promise<Outcome>) {
  const [refusal, setRefusal] = useState<MessageDescriptor>();
  const onMove = (wanted: Move) => {
    setRefusal(undefined);
    void move(wanted).then((outcome) => setRefusal(refusalOf(outcome)));
  };
  return { refusal, onMove };
}

const isMoveKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'm' && !ctrlKey && !metaKey && !altKey;

/** Why a card went back; undefined when it did not. */
function refusalOf(outcome: Outcome): MessageDescriptor | undefined {
  if (outcome.kind === 'done') return undefined;
  const code = outcome.kind === 'refused' ? outcome.refusals[0]?.code : undefined;
  return code && code in moveFaults ? moveFaults[code as keyof typeof moveFaults] : moveFaults.CONFLICT;
}
