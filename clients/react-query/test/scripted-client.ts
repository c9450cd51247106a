import type { Podpusher } from '@podpusher/sdk';

/** A client of the API whose events and answers a test hands out. */
export interface ScriptedClient extends Podpusher {
  /** What was asked for: operation and variables, with the options of the call. */
  calls: { name: string; variables: unknown; options: Record<string, unknown> }[];
  emit(event: unknown): void;
  refuse(error: Error): void;
  answers: Record<string, (variables: Record<string, unknown>) => unknown>;
}

interface Named {
  definitions: readonly { name: { value: string } }[];
}

export function createScriptedClient(): ScriptedClient {
  const waiting: (() => void)[] = [];
  const events: unknown[] = [];
  let refusal: Error | undefined;
  const calls: ScriptedClient['calls'] = [];
  const answers: ScriptedClient['answers'] = {};
  const note = (document: object, [variables, options]: unknown[]) => {
    const name = (document as Named).definitions[0]!.name.value;
    calls.push({ name, variables, options: (options ?? {}) as Record<string, unknown> });
    return name;
  };
  const answer = async (document: object, ...rest: unknown[]) =>
    answers[note(document, rest)]!((rest[0] ?? {}) as Record<string, unknown>);
  async function* stream(document: object, ...rest: unknown[]) {
    note(document, rest);
    const { signal } = rest[1] as { signal: AbortSignal };
    signal.addEventListener('abort', () => waiting.splice(0).forEach((wake) => wake()));
    for (;;) {
      if (signal.aborted) return;
      if (refusal) throw refusal;
      if (events.length > 0) yield events.shift();
      else await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }
  const wake = () => waiting.splice(0).forEach((go) => go());
  return {
    calls,
    answers,
    query: answer,
    mutate: answer,
    live: stream,
    subscribe: stream,
    paginate: () => {
      throw new Error('no page asks for it');
    },
    close: () => undefined,
    emit: (event: unknown) => {
      events.push(event);
      wake();
    },
    refuse: (error: Error) => {
      refusal = error;
      wake();
    },
  } as unknown as ScriptedClient;
}
