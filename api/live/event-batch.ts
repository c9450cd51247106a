import { parseStreamCursor } from '#domain/signals/stream-cursor.js';
import { FrameTemplate, type FrameWriter } from './frame-template.js';

/** An event with its answer as JSON, ready to be framed. */
export interface AnsweredEvent {
  cursor: string;
  body: Buffer;
}

/** Bytes of answers that go out in one write. */
const CHUNK_BYTES = 48 * 1024;

/** Events that go out together, framed once for all who get them. */
export class EventBatch {
  private readonly templates = new Map<number, FrameTemplate>();
  private text: Buffer | undefined;

  /** @param from place before its first event */
  constructor(
    readonly from: number,
    readonly events: readonly AnsweredEvent[],
  ) {}

  /** Place of its last event. */
  get to(): number {
    return parseStreamCursor(this.events.at(-1)!.cursor);
  }

  /** Has the frames of graphql-transport-ws written for one subscription. @param id as JSON */
  sendFrames(id: Buffer, write: FrameWriter): void {
    this.templateFor(id.length).send(id, write);
  }

  /** Lines of server-sent events; the cursor is the event's id. */
  asServerSentEvents(): Buffer {
    this.text ??= Buffer.concat(
      this.events.flatMap(({ cursor, body }) => [Buffer.from(`event: next\nid: ${cursor}\ndata: `), body, END]),
    );
    return this.text;
  }

  private templateFor(idBytes: number): FrameTemplate {
    const known = this.templates.get(idBytes);
    if (known) return known;
    const template = new FrameTemplate(
      this.events.map(({ body }) => body),
      idBytes,
    );
    this.templates.set(idBytes, template);
    return template;
  }
}

const END = Buffer.from('\n\n');

/** Batches of bounded size: a write to a socket that does not read may lie in memory until it does. */
export function toBatches(from: number, events: readonly AnsweredEvent[]): EventBatch[] {
  const batches: EventBatch[] = [];
  let open: AnsweredEvent[] = [];
  let bytes = 0;
  for (const event of events) {
    if (bytes > 0 && bytes + event.body.length > CHUNK_BYTES) {
      batches.push(new EventBatch(batches.at(-1)?.to ?? from, open));
      open = [];
      bytes = 0;
    }
    open.push(event);
    bytes += event.body.length;
  }
  if (open.length > 0) batches.push(new EventBatch(batches.at(-1)?.to ?? from, open));
  return batches;
}
