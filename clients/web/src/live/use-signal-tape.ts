import { useCallback, useEffect, useRef, useState } from 'react';
import { useLiveSocket } from './live-context.js';
import { useLive } from './live-store.js';
import { followTape } from './tape-feed.js';
import { EMPTY_TAPE, receive, release } from './tape.js';
import type { Tape, TapeEvent } from './tape.js';

const BATCH_MS = 250;
/** After a longer absence the tape begins at now: it shows the present, the trends hold the past. */
const RESUME_WITHIN_MS = 60_000;

let lastTape: { tape: Tape; leftAt: number } | null = null;

const resumed = (): Tape => {
  const isFresh = lastTape && Date.now() - lastTape.leftAt < RESUME_WITHIN_MS;
  return isFresh && lastTape ? lastTape.tape : { ...EMPTY_TAPE, rows: lastTape?.tape.rows ?? [] };
};

export interface SignalTape {
  tape: Tape;
  /** Held by the pointer, the focus or the pause key. */
  setHovered: (isHovered: boolean) => void;
  showHeld: () => void;
}

/** The live tape: signals as they are recorded, four times a second at most, held while somebody reads. */
export function useSignalTape(): SignalTape {
  const socket = useLiveSocket();
  const isPaused = useLive((live) => live.isPaused);
  const [tape, setTape] = useState(resumed);
  const [isHovered, setHovered] = useState(false);
  const current = useRef(tape);
  const isHeld = useRef(false);

  const change = useCallback((to: Tape) => {
    current.current = to;
    setTape(to);
  }, []);
  const showHeld = useCallback(() => change(release(current.current)), [change]);

  useEffect(() => {
    isHeld.current = isPaused || isHovered;
    if (!isHeld.current) showHeld();
  }, [isPaused, isHovered, showHeld]);

  useEffect(() => {
    const inbox: TapeEvent[] = [];
    const live = useLive.getState();
    let cursor = current.current.cursor;
    const stop = followTape(socket, {
      where: null,
      cursor: () => cursor,
      receive: (event) => {
        cursor = event.cursor;
        inbox.push(event);
      },
      expired: () => {
        cursor = null;
        live.refetch();
      },
    });
    const timer = setInterval(() => {
      if (inbox.length > 0) change(takeIn(current.current, inbox.splice(0), isHeld.current));
    }, BATCH_MS);
    return () => {
      stop();
      clearInterval(timer);
      lastTape = { tape: { ...current.current, cursor }, leftAt: Date.now() };
    };
  }, [socket, change]);

  return { tape, setHovered, showHeld };
}

function takeIn(tape: Tape, events: TapeEvent[], isHeld: boolean): Tape {
  const live = useLive.getState();
  live.news();
  if (events.some(({ kind }) => kind === 'RESET')) live.refetch();
  if (Date.now() - Date.parse(events.at(-1)?.occurredAt ?? '') < RESUME_WITHIN_MS) live.caughtUp();
  return receive(tape, events, isHeld);
}
