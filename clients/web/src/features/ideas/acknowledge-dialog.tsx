import { FormattedMessage } from 'react-intl';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FindingNotes } from './finding-note.js';
import type { FindingFacts } from './finding-note.js';

export interface AcknowledgeDialogProps {
  findings: readonly FindingFacts[];
  isBusy: boolean;
  onChoose: () => void;
  onClose: () => void;
}

/** Shows the warnings once more before somebody takes them on. */
export const AcknowledgeDialog = ({ findings, isBusy, onChoose, onClose }: AcknowledgeDialogProps) => (
  <Dialog title={<FormattedMessage id="ideas.acknowledge.title" />} onClose={onClose}>
    <div className="mb-5 space-y-3">
      <FindingNotes findings={findings} />
      <p className="text-sm text-muted">
        <FormattedMessage id="ideas.acknowledge.text" />
      </p>
      <p className="text-xs text-muted">
        <FormattedMessage id="ideas.noLegalAdvice" />
      </p>
    </div>
    <div className="flex flex-wrap justify-end gap-3">
      <Button onClick={onClose}>
        <FormattedMessage id="form.cancel" />
      </Button>
      <Button kind="primary" isBusy={isBusy} onClick={onChoose}>
        <FormattedMessage id="ideas.acknowledge.submit" />
      </Button>
    </div>
  </Dialog>
);
