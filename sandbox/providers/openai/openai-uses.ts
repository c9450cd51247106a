import type { StoredRecord } from '../../state/record-store.js';
import type { Outside } from '../provider.js';

/** One request that cost something. */
export interface OpenaiUse extends StoredRecord {
  readonly kind: 'responses' | 'generations';
  readonly model: string;
  /** Its first 400 characters. */
  readonly prompt: string;
  readonly images: number;
  readonly atMs: number;
}

const KEPT = 500;

export function openaiUses({ store }: Outside) {
  return store.table<OpenaiUse>('openai.uses');
}

export function noteUse(outside: Outside, use: Omit<OpenaiUse, 'id' | 'atMs'>): void {
  const table = openaiUses(outside);
  outside.store.atomic(() => {
    const prompt = use.prompt.slice(0, 400);
    table.put({ id: String(table.nextNumber(1)), ...use, prompt, atMs: outside.clock.now().getTime() });
    for (const { id } of table.all().slice(0, Math.max(0, table.size - KEPT))) table.delete(id);
  });
}
