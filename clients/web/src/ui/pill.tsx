import type { ReactNode } from 'react';

/** Offers what has changed without moving anything by itself. Announced when it appears. */
export function Pill({ isShown, onPress, children }: { isShown: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <div role="status" className="pointer-events-none sticky top-16 z-10 flex h-0 justify-center">
      {isShown && (
        <button
          type="button"
          onClick={onPress}
          className="pointer-events-auto mt-1 inline-flex h-8 items-center rounded-full bg-accent px-4 text-sm font-medium text-on-accent shadow-raised hover:bg-accent-hover pointer-coarse:h-11"
        >
          {children}
        </button>
      )}
    </div>
  );
}
