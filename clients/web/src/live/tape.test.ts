import { EMPTY_TAPE, receive, release, TAPE_LENGTH } from './tape.js';
import type { TapeEvent } from './tape.js';

const event = (cursor: string, id = `sig_${cursor}`, count = 1): TapeEvent => ({
  cursor,
  occurredAt: '2026-11-22T14:00:00.000Z',
  kind: 'SIGNAL',
  signal: {
    id,
    platform: 'ETSY',
    keyword: 'cat mug',
    count,
    engagement: null,
    observedAt: '2026-11-22T13:59:00.000Z',
    origin: 'SANDBOX',
    title: null,
    url: null,
    trend: null,
  },
});
const cursors = (rows: readonly { cursor: string }[]) => rows.map(({ cursor }) => cursor);

describe('the live tape', () => {
  test('shows the newest first and remembers where it is', () => {
    const tape = receive(EMPTY_TAPE, [event('1'), event('2')], false);
    expect(cursors(tape.rows)).toEqual(['2', '1']);
    expect(tape.cursor).toBe('2');
  });

  test('an event that comes twice after a reconnect is one row', () => {
    const tape = receive(receive(EMPTY_TAPE, [event('1'), event('2')], false), [event('2'), event('3')], false);
    expect(cursors(tape.rows)).toEqual(['3', '2', '1']);
  });

  test('a counter that is read again replaces its row', () => {
    const tape = receive(EMPTY_TAPE, [event('1', 'sig_a', 3), event('2', 'sig_b'), event('3', 'sig_a', 9)], false);
    expect(tape.rows.map(({ signal }) => [signal.id, signal.count])).toEqual([
      ['sig_b', 1],
      ['sig_a', 9],
    ]);
  });

  test('while it is held nothing moves, and everything is counted', () => {
    const shown = receive(EMPTY_TAPE, [event('1')], false);
    const held = receive(shown, [event('2'), event('3'), event('2')], true);
    expect(held.rows).toBe(shown.rows);
    expect(held.heldCount).toBe(2);
    expect(cursors(release(held).rows)).toEqual(['3', '2', '1']);
  });

  test('heartbeats and resets move the cursor only', () => {
    const tape = receive(EMPTY_TAPE, [event('1'), { ...event('9'), kind: 'HEARTBEAT', signal: null }], false);
    expect(cursors(tape.rows)).toEqual(['1']);
    expect(tape.cursor).toBe('9');
  });

  test('keeps a bounded number of rows', () => {
    const many = Array.from({ length: TAPE_LENGTH + 20 }, (_, index) => event(String(index)));
    expect(receive(EMPTY_TAPE, many, false).rows).toHaveLength(TAPE_LENGTH);
  });
});
