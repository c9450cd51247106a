/** One event of a text/event-stream. */
export interface StreamEvent {
  event: string;
  data: string;
}

/**
 * Reads server-sent events out of a response, as they come. EventSource cannot be used: it sends neither a body nor an
 * Authorization header.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) yield* parseBlock(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function* parseBlock(block: string): Generator<StreamEvent> {
  const lines = block.split('\n').filter((line) => !line.startsWith(':'));
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart());
  const [event] = valuesOf('event');
  if (event) yield { event, data: valuesOf('data').join('\n') };
}
