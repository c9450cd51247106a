import { useState } from 'react';
import type { Outcome } from './outcome.js';

export interface Action<Input> {
  run: (input: Input) => Promise<boolean>;
  isBusy: boolean;
  /** How the last run ended when it did not succeed; null before and after a success. */
  trouble: Exclude<Outcome, { kind: 'done' }> | null;
}

/** A mutation behind a button: one at a time, with its trouble kept to be shown where the button is. */
export function useAction<Input>(send: (input: Input) => Promise<Outcome>): Action<Input> {
  const [state, setState] = useState<Omit<Action<Input>, 'run'>>({ isBusy: false, trouble: null });
  const run = async (input: Input): Promise<boolean> => {
    if (state.isBusy) return false;
    setState({ isBusy: true, trouble: null });
    const outcome = await send(input);
    setState({ isBusy: false, trouble: outcome.kind === 'done' ? null : outcome });
    return outcome.kind === 'done';
  };
  return { run, ...state };
}
