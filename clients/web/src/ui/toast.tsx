import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { create } from 'zustand';

const SHOWN_MS = 5_000;
/** One has to read it, decide, and get there. */
const ACTION_SHOWN_MS = 10_000;

export interface ToastAction {
  text: string;
  press: () => void;
}

interface Shown {
  key: number;
  text: ReactNode;
  action: ToastAction | undefined;
}

const useToasts = create<{ shown: Shown | null }>(() => ({ shown: null }));
let count = 0;

/** Says that something was done; it goes by itself, so it never carries what must not be missed. An action may take it back. */
export function toast(text: ReactNode, action?: ToastAction): void {
  count += 1;
  const key = count;
  useToasts.setState({ shown: { key, text, action } });
  setTimeout(
    () => {
      if (useToasts.getState().shown?.key === key) useToasts.setState({ shown: null });
    },
    action ? ACTION_SHOWN_MS : SHOWN_MS,
  );
}

/** Where toasts appear. Stands in the shell once, so that screen readers know the place before something is said. */
export function ToastPlace() {
  const shown = useToasts((toasts) => toasts.shown);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 md:bottom-6 md:pl-56"
    >
      {shown && (
        <p key={shown.key} className="card toast flex items-center gap-2 px-4 py-3 text-sm shadow-raised">
          <Check aria-hidden size={16} className="shrink-0 text-positive" />
          {shown.text}
          {shown.action && (
            <button
              type="button"
              className="pointer-events-auto ml-2 min-h-7 rounded-sm px-2 font-medium text-accent hover:bg-accent-soft pointer-coarse:min-h-11"
              onClick={() => {
                shown.action?.press();
                useToasts.setState({ shown: null });
              }}
            >
              {shown.action.text}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
