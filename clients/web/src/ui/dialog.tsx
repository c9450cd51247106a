import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from './button.js';

export interface DialogProps {
  title: ReactNode;
  /** Asked to close: by Escape, the cross or the backdrop. */
  onClose: () => void;
  /** Whether it stays until its own buttons close it: what it shows is shown once. */
  isSticky?: boolean;
  children: ReactNode;
}

/** A native modal dialog, open while it is mounted. The browser keeps the focus in it and gives it back. */
export function Dialog({ title, onClose, isSticky = false, children }: DialogProps) {
  const intl = useIntl();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!isSticky) onClose();
      }}
      className="card m-auto max-h-[calc(100dvh-2rem)] w-[min(32rem,calc(100vw-2rem))] overflow-y-auto p-5 shadow-raised sm:p-6"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {!isSticky && (
          <IconButton label={intl.formatMessage({ id: 'detail.close' })} onClick={onClose} className="-mr-2 -mt-1.5">
            <X aria-hidden size={18} />
          </IconButton>
        )}
      </div>
      {children}
    </dialog>
  );
}
