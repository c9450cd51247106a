import { useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';

/** A list with one item moved by so many places; the same list where that leads nowhere. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  if (from === to || from < 0 || to < 0 || from >= items.length || to >= items.length) return items;
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}

export interface Reorder {
  /** Place of the item under the pointer's load; null when nothing is dragged. */
  over: number | null;
  /** For what is taken hold of. */
  handle: (at: number) => { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
  /** For what it is dropped on. */
  target: (at: number) => { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
  /** Alt and an arrow, anywhere within an item. */
  keys: (at: number) => (event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Order by drag and by Alt with an arrow key. @param axis which arrows count */
export function useReorder(move: (from: number, to: number) => void, axis: 'vertical' | 'any' = 'any'): Reorder {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setFrom(null);
    setOver(null);
  };
  return {
    over: from === null || over === from ? null : over,
    handle: (at) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', String(at));
        setFrom(at);
      },
      onDragEnd: end,
    }),
    target: (at) => ({
      onDragOver: (event) => {
        if (from === null) return;
        event.preventDefault();
        setOver(at);
      },
      onDrop: (event) => {
        if (from === null) return;
        event.preventDefault();
        move(from, at);
        end();
      },
    }),
    keys: (at) => (event) => {
      const step = event.altKey ? STEPS[event.key] : undefined;
      if (step === undefined || (axis === 'vertical' && /Left|Right/.test(event.key))) return;
      event.preventDefault();
      event.stopPropagation();
      move(at, at + step);
    },
  };
}
