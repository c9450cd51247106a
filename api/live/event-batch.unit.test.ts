import { parse } from 'graphql';
import type { Actor } from '#domain/accounts/actor.js';
import { formatStreamCursor } from '#domain/signals/stream-cursor.js';
import { answerKeyOf } from './answer-key.js';
import { EventBatch, toBatches } from './event-batch.js';

const event = (place: number, size: number) => ({
  cursor: formatStreamCursor(place),
  body: Buffer.from(JSON.stringify({ data: { place, text: 'ü'.repeat(size) } })),
});

interface Message {
  id: string;
  type: string;
  payload: unknown;
}

/** Reads unmasked text frames, as RFC 6455 has them. */
function read(frames: Buffer): Message[] {
  const messages: Message[] = [];
  for (let at = 0; at < frames.length;) {
    expect(frames[at]).toBe(0x81);
    const short = frames[at + 1]!;
    const [header, size] =
      short < 126
        ? [2, short]
        : short === 126
          ? [4, frames.readUInt16BE(at + 2)]
          : [10, Number(frames.readBigUInt64BE(at + 2))];
    messages.push(JSON.parse(frames.subarray(at + header, at + header + size).toString()) as Message);
    at += header + size;
  }
  return messages;
}

/** The buffer that is written. @param isGone whether it goes out whole */
function framesFor(batch: EventBatch, id: string, isGone = true): Buffer {
  let written: Buffer = Buffer.alloc(0);
  batch.sendFrames(Buffer.from(JSON.stringify(id)), (frames) => {
    written = frames;
    return isGone;
  });
  return written;
}

it.each(['1', 'a"b\\c', '3f1c7a86-0a5c-4b7e-9f1e-0f4a5b6c7d8e', 'ünï'])(
  'frames for the subscription %s are messages of the protocol, at every length of header',
  (id) => {
    const events = [event(1, 5), event(2, 50), event(3, 60), event(4, 40_000), event(5, 10)];
    const batch = new EventBatch(0, events);
    for (let times = 0; times < 2; times += 1) {
      expect(read(framesFor(batch, id))).toEqual(
        events.map(({ body }) => ({ id, type: 'next', payload: JSON.parse(body.toString()) as unknown })),
      );
    }
  },
);

it('frames that wait in a socket are not written over by those of the next subscription', () => {
  const batch = new EventBatch(0, [event(1, 5), event(2, 80)]);
  const [waiting, gone, last] = ['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20)];
  const held = framesFor(batch, waiting, false);
  const sent = framesFor(batch, gone);
  expect(read(sent).map(({ id }) => id)).toEqual([gone, gone]);
  expect(framesFor(batch, last)).toBe(sent);
  expect(read(held).map(({ id }) => id)).toEqual([waiting, waiting]);
});

it('parts of a batch are small, and join up', () => {
  const events = Array.from({ length: 100 }, (_, place) => event(place + 8, 1_000));
  const parts = toBatches(7, events);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap((part) => part.events)).toEqual(events);
  expect(parts.map(({ from }) => from)).toEqual([7, ...parts.slice(0, -1).map(({ to }) => to)]);
  expect(toBatches(7, [event(8, 200_000)])).toHaveLength(1);
});

describe('operations share answers', () => {
  const chosen = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    return { document, operation: document.definitions[0] as never, variables };
  };
  const anonymous: Actor = { kind: 'anonymous' };
  const keyOf = (text: string, variables?: Record<string, unknown>) => answerKeyOf(chosen(text, variables), anonymous);
  const plain = keyOf('subscription { trendSignals { cursor } }');

  it('whatever they filter by, and wherever they begin', () => {
    expect(keyOf('subscription { trendSignals(where: { platform: { eq: X } }) { cursor } }')).toBe(plain);
    const given =
      'subscription ($where: TrendWhere, $after: String) { trendSignals(where: $where, after: $after) { cursor } }';
    expect(keyOf(given, { where: { platform: { eq: 'X' } }, after: 's1' })).toBe(plain);
  });

  it('but not when they select something else, or see it with other rights', () => {
    const optional = 'subscription ($all: Boolean!) { trendSignals { cursor occurredAt @include(if: $all) } }';
    const aliased = keyOf('subscription { other: trendSignals { cursor } }');
    const asKey = answerKeyOf(chosen('subscription { trendSignals { cursor } }'), {
      kind: 'key',
      keyId: '1',
      workspaceId: '2',
      scopes: ['read:trends'],
    });
    const all = [plain, aliased, asKey, keyOf(optional, { all: true }), keyOf(optional, { all: false })];
    expect(new Set(all).size).toBe(all.length);
  });
});
