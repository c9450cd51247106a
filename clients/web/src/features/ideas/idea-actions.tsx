import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { IdeaCardFragment } from '../../gql/ideas.js';
import { Button, buttonClass } from '../../ui/button.js';
import { AcknowledgeDialog } from './acknowledge-dialog.js';
import { EditIdeaDialog } from './edit-idea-dialog.js';
import { IdeaTrouble } from './idea-texts.js';
import { useIdeaActions } from './use-idea-actions.js';

export interface IdeaActionsProps {
  idea: IdeaCardFragment;
  /** Told when an archived idea is back. */
  onRestored: () => void;
}

const firstOf = <Trouble,>(actions: readonly { trouble: Trouble | null }[]): Trouble | null =>
  actions.find(({ trouble }) => trouble !== null)?.trouble ?? null;

/** A run draws what would be paid twice if it were ordered here as well. */
const RunNote = ({ idea: { run, status } }: { idea: IdeaCardFragment }) => {
  if (run === null || status === 'ARCHIVED') return null;
  const isChosen = status === 'CHOSEN';
  return (
    <p className="text-sm text-muted">
      {isChosen ? <FormattedMessage id="ideas.run.draws" /> : <FormattedMessage id="ideas.run.willDraw" />}{' '}
      <Link to="/pipeline" search={{ run: run.id }} className="text-accent underline underline-offset-4">
        <FormattedMessage id="ideas.run.open" />
      </Link>
    </p>
  );
};

const BlockedNote = () => (
  <p className="text-xs text-muted">
    <FormattedMessage id="ideas.blocked" />
  </p>
);

/** What can be done with an idea: choose it, change it, put it away and bring it back. */
export function IdeaActions({ idea, onRestored }: IdeaActionsProps) {
  const [open, setOpen] = useState<'edit' | 'acknowledge' | null>(null);
  const { choose, archive, restore } = useIdeaActions(idea.id, onRestored);
  const { findings, status } = idea;
  const isBlocked = findings.some(({ severity }) => severity === 'BLOCK');
  return (
    <div className="mt-auto space-y-2 pt-1">
      <IdeaTrouble of={firstOf([choose, archive, restore])} />
      <div className="flex flex-wrap gap-2">
        {status === 'DRAFT' && (
          <Button
            kind="primary"
            isBusy={choose.isBusy}
            disabled={isBlocked}
            onClick={() => (findings.length > 0 ? setOpen('acknowledge') : void choose.run(false))}
          >
            <FormattedMessage id="ideas.choose" />
          </Button>
        )}
        {status === 'CHOSEN' && idea.run === null && (
          <Link to="/studio/designs" search={{ idea: idea.id }} className={buttonClass('primary')}>
            <FormattedMessage id="ideas.draw" />
          </Link>
        )}
        {status !== 'ARCHIVED' && (
          <>
            <Button onClick={() => setOpen('edit')}>
              <FormattedMessage id="ideas.edit" />
            </Button>
            <Button kind="quiet" isBusy={archive.isBusy} onClick={() => void archive.run(undefined)}>
              <FormattedMessage id="ideas.archive" />
            </Button>
          </>
        )}
        {status === 'ARCHIVED' && (
          <Button isBusy={restore.isBusy} onClick={() => void restore.run(undefined)}>
            <FormattedMessage id="ideas.restore" />
          </Button>
        )}
      </div>
      <RunNote idea={idea} />
      {isBlocked && status === 'DRAFT' && <BlockedNote />}
      {open === 'edit' && <EditIdeaDialog idea={idea} onClose={() => setOpen(null)} />}
      {open === 'acknowledge' && (
        <AcknowledgeDialog
          findings={findings}
          isBusy={choose.isBusy}
          onChoose={() => void choose.run(true).then(() => setOpen(null))}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
