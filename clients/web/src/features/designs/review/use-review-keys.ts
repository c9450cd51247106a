import { useEffect, useRef } from 'react';
import type { Review } from './use-review.js';

export interface ReviewKeys {
  review: Review;
  mayWrite: boolean;
  move: (step: 1 | -1) => void;
  focusTags: () => void;
}

const isBusyElsewhere = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  document.querySelector('dialog[open]') !== null ||
  (event.target instanceof HTMLElement &&
    event.target.matches('input:not([type=radio]), textarea, select, [contenteditable]'));

/** A approve, X or R reject, T tag, 1-5 rate, F flag, J and K or arrows move. Off while typing. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isBusyElsewhere(event)) return;
      const act = actionOf(event.key.toLowerCase(), latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function actionOf(key: string, { review, mayWrite, move, focusTags }: ReviewKeys): (() => void) | undefined {
  const moves: Readonly<Record<string, () => void>> = { j: () => move(1), k: () => move(-1) };
  if (moves[key]) return moves[key];
  if (!mayWrite || review.isBusy) return undefined;
  if (/^[1-5]$/.test(key)) return () => review.rate(Number(key));
  const verdicts: Readonly<Record<string, () => void>> = {
    a: review.approve,
    x: review.reject,
    r: review.reject,
    f: review.flag,
    t: focusTags,
  };
  return verdicts[key];
}
