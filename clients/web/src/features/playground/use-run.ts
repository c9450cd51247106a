import { useEffect, useRef, useState } from 'react';
import { run } from './run-operation.js';
import type { Answer, Request } from './run-operation.js';

/** Of a stream the newest are kept. */
const KEPT = 50;

export type RunFault = 'VARIABLES' | 'NETWORK';

export interface RunState {
  isRunning: boolean;
  /** Newest first. */
  answers: readonly Answer[];
  /** How many came, also those that are no longer kept. */
  count: number;
  fault: RunFault | null;
}

const IDLE: RunState = { isRunning: false, answers: [], count: 0, fault: null };

/** Runs one operation at a time; starting another, stopping and leaving the page end the one before. */
export function useRun() {
  const [state, setState] = useState<RunState>(IDLE);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    setState((now) => ({ ...now, isRunning: false }));
  };
  const start = async (request: Request) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ ...IDLE, isRunning: true });
    const change = (next: (now: RunState) => RunState) => {
      if (!own.signal.aborted) setState(next);
    };
    try {
      for await (const answer of run(request, own.signal)) {
        change((now) => ({ ...now, answers: [answer, ...now.answers].slice(0, KEPT), count: now.count + 1 }));
      }
      change((now) => ({ ...now, isRunning: false }));
    } catch (error) {
      const fault = error instanceof SyntaxError ? 'VARIABLES' : 'NETWORK';
      change((now) => ({ ...now, isRunning: false, fault }));
    }
  };
  return { state, start, stop };
}
