import type { FormattedExecutionResult } from 'graphql';
import type { LiveSocket } from './live-socket.js';

type Answers = AsyncIterableIterator<FormattedExecutionResult>;

/** Texts of answers that many get: written once, whoever is sent them. */
const texts = new WeakMap<FormattedExecutionResult, string>();

function textOf(answer: FormattedExecutionResult): string {
  const known = texts.get(answer);
  if (known !== undefined) return known;
  const text = JSON.stringify(answer);
  texts.set(answer, text);
  return text;
}

/**
 * Sends a stream's answers straight to its socket. To graphql-ws it looks like a stream without events that ends when the
 * real one does: going through it would write every answer anew for every subscriber.
 */
export function pump(answers: Answers, socket: LiveSocket, id: string): AsyncIterableIterator<never> {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  return {
    next: async () => {
      for (let answer = await answers.next(); !answer.done; answer = await answers.next()) {
        const isFull = socket.write(`${head}${textOf(answer.value)}}`);
        if (isFull) await socket.drained();
      }
      return { value: undefined, done: true };
    },
    return: async () => {
      await answers.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
