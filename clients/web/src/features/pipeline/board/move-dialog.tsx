import { defineMessages, FormattedMessage } from 'react-intl';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { stageNames } from './board-texts.js';
import type { Card, Column, Move } from './use-board.js';

export interface MoveDialogProps {
  card: Card;
  columns: readonly Column[];
  onMove: (move: Move) => void;
  onClose: () => void;
}

/** "Move to …": every place in words, for those who do not drag. */
export const MoveDialog = ({ card, columns, onMove, onClose }: MoveDialogProps) => (
  <Dialog title={<FormattedMessage id="pipeline.moveTo" />} onClose={onClose}>
    <p className="mb-4 break-words text-muted">{card.title}</p>
    <ul className="space-y-2">
      {columns.map(({ stage, cards }) => {
        const last = cards.filter(({ id }) => id !== card.id).at(-1);
        return (
          <li key={stage} className="flex flex-wrap gap-2">
            <Button
              kind={stage === card.stage ? 'quiet' : 'plain'}
              className="min-w-40 flex-1 justify-start"
              onClick={() => onMove({ card, stage })}
            >
              <FormattedMessage {...(stage === card.stage ? texts.top : stageNames[stage])} />
            </Button>
            {stage === card.stage && last && (
              <Button kind="quiet" onClick={() => onMove({ card, stage, afterId: last.id })}>
                <FormattedMessage id="pipeline.moveTo.bottom" />
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  </Dialog>
);

const texts = defineMessages({ top: { id: 'pipeline.moveTo.top' } });
