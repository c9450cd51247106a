import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Trouble } from './trouble.js';
import type { Action } from './use-action.js';

export interface ConfirmDialogProps {
  title: ReactNode;
  /** What happens then. */
  text: ReactNode;
  /** Name of the button that does it. */
  confirm: ReactNode;
  action: Action<undefined>;
  onDone?: (() => void) | undefined;
  onClose: () => void;
}

/** Asks before something that cannot be undone; stays open when it fails. */
export const ConfirmDialog = ({ title, text, confirm, action, onDone, onClose }: ConfirmDialogProps) => (
  <Dialog title={title} onClose={onClose}>
    <div className="mb-5 space-y-3">
      <p className="text-muted">{text}</p>
      <Trouble of={action.trouble} />
    </div>
    <div className="flex flex-wrap justify-end gap-3">
      <Button onClick={onClose}>
        <FormattedMessage id="form.cancel" />
      </Button>
      <Button
        kind="danger"
        isBusy={action.isBusy}
        onClick={() =>
          void action.run(undefined).then((isDone) => {
            if (!isDone) return;
            onDone?.();
            onClose();
          })
        }
      >
        {confirm}
      </Button>
    </div>
  </Dialog>
);
