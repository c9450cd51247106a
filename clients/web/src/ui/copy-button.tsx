import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.js';

const SHOWN_MS = 2_000;

export interface CopyButtonProps {
  text: string;
  label: string;
  doneLabel: string;
}

/** Copies a text and says so for two seconds. */
export function CopyButton({ text, label, doneLabel }: CopyButtonProps) {
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), SHOWN_MS);
  };
  return (
    <Button onClick={() => void copy()}>
      {isDone ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
      <span aria-live="polite">{isDone ? doneLabel : label}</span>
    </Button>
  );
}
