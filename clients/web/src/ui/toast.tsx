import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { create } from 'zustand';

const SHOWN_MS = 5_000;

const useToasts = create<{ shown: { key: number; text: ReactNode } | null }>(() => ({ shown: null }));
let count = 0;

/** Says that something was done; it goes by itself, so it never carries what must not be missed. */
export function toast(text: ReactNode): void {
  count += 1;
  const key = count;
  useToasts.setState({ shown: { key, text } });
  setTimeout(() => {
    if (useToasts.getState().shown?.key === key) useToasts.setState({ shown: null });
  }, SHOWN_MS);
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
        </p>
      )}
    </div>
  );
}
