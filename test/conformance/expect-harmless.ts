import { docUrlOf, ERRORS } from '#infra/errors.js';
import type { Reply } from './production-api.js';

/** What a driver, a library or the language says of itself: no caller may ever read it. */
const DRIVER_TEXT =
  /\n\s+at |node_modules|syntax error at|invalid input syntax|invalid byte sequence|violates |duplicate key|relation "|column "|QueryFailedError|ECONN|TypeError|RangeError|ReferenceError|Cannot read prop|is not a function|Maximum call stack|ioredis|pg_|\bundefined\b/;
const LONGEST_MS = 2_000;
const MOST_ERRORS = 5;

/** What is wrong with an answer to an attack, one sentence each; empty when it is as it must be. */
export function faultsOf({ status, headers, text, body, durationMs }: Reply): string[] {
  const errors = body.errors ?? [];
  const requestId = headers.get('x-request-id');
  const faults: [boolean, string][] = [
    [status >= 500, `status ${status}: ${text.slice(0, 300)}`],
    [durationMs > LONGEST_MS, `took ${Math.round(durationMs)} ms`],
    [errors.length > MOST_ERRORS, `has ${errors.length} errors`],
    [text.length > 100_000, `is ${text.length} characters long`],
    [DRIVER_TEXT.test(errors.map(({ message }) => message).join('\n')), `tells of its inside: ${text.slice(0, 300)}`],
    ...errors.flatMap(({ extensions }): [boolean, string][] => [
      [extensions.code === 'INTERNAL', `is INTERNAL: ${text.slice(0, 300)}`],
      [!Object.hasOwn(ERRORS, extensions.code), `has an unknown code ${extensions.code}`],
      [extensions.requestId !== requestId, `names request ${extensions.requestId}, its header ${requestId}`],
      [extensions.docUrl !== docUrlOf(extensions.code), `has no page about its error`],
      [typeof extensions.retryable !== 'boolean', 'does not say whether to retry'],
    ]),
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}

/** Refused, and well: a 4xx (or an answer without data) with a code, quick and small. */
export function expectRefused(reply: Reply, ...codes: string[]): void {
  expect(faultsOf(reply)).toEqual([]);
  expect(reply.body.data ?? null).toBeNull();
  expect(reply.body.errors?.length).toBeGreaterThan(0);
  expect(reply.text.length).toBeLessThan(10_000);
  if (codes.length > 0) expect(codes).toContain(reply.body.errors![0]!.extensions.code);
}

/** Answered or refused, but without harm. */
export function expectHarmless(reply: Reply): void {
  expect(faultsOf(reply)).toEqual([]);
}
