/** @jest-environment node */
import { readEvents } from './event-stream.js';

const streamOf = (...chunks: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

test('events are read whole, wherever the network cut them; comments and retry times are passed over', async () => {
  const events = [];
  const stream = streamOf(
    'retry: 2000\n\n:\n\nevent: ne',
    'xt\ndata: {"a":"\u00fc',
    '"}\nid: 7\n\nevent: complete\ndata:\n\n',
  );
  for await (const event of readEvents(stream)) events.push(event);
  expect(events).toEqual([
    { event: 'next', data: '{"a":"ü"}' },
    { event: 'complete', data: '' },
  ]);
});
