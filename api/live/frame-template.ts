const HEAD = Buffer.from('{"id":');
const MIDDLE = Buffer.from(',"type":"next","payload":');
const END = 0x7d;
/** Final text frame, as servers send them: unmasked. RFC 6455, 5.2. */
const TEXT_FRAME = 0x81;
const SHORT = 126;
const LONG = 65_536;

/** Sends frames. True when they have gone out whole, so that their buffer may be used anew. */
export type FrameWriter = (frames: Buffer) => boolean;

/**
 * WebSocket frames of `next` messages with room for the id of a subscription: made once, filled in for one after the other.
 * A copy for each would be most of what a server of many sockets does: its garbage kept the collector busy all the time.
 */
export class FrameTemplate {
  private bytes: Buffer;
  private readonly holes: number[] = [];
  private filledWith: Buffer | undefined;

  /** @param idBytes length of the id as JSON */
  constructor(bodies: readonly Buffer[], idBytes: number) {
    const around = HEAD.length + idBytes + MIDDLE.length + 1;
    const sizes = bodies.map((body) => around + body.length);
    this.bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + headerBytes(size) + size, 0));
    let at = 0;
    for (const [index, body] of bodies.entries()) {
      at = this.writeHeader(at, sizes[index]!);
      at += HEAD.copy(this.bytes, at);
      this.holes.push(at);
      at += idBytes;
      at += MIDDLE.copy(this.bytes, at);
      at += body.copy(this.bytes, at);
      this.bytes[at] = END;
      at += 1;
    }
  }

  /** Has the frames written with the id in place. Those that wait in a socket are left to it. */
  send(id: Buffer, write: FrameWriter): void {
    this.fill(id);
    if (!write(this.bytes)) this.bytes = Buffer.from(this.bytes);
  }

  private fill(id: Buffer): void {
    if (this.filledWith?.equals(id)) return;
    for (const hole of this.holes) this.bytes.set(id, hole);
    this.filledWith = id;
  }

  private writeHeader(at: number, size: number): number {
    const { bytes } = this;
    bytes[at] = TEXT_FRAME;
    if (size < SHORT) {
      bytes[at + 1] = size;
    } else if (size < LONG) {
      bytes[at + 1] = 126;
      bytes.writeUInt16BE(size, at + 2);
    } else {
      bytes[at + 1] = 127;
      bytes.writeBigUInt64BE(BigInt(size), at + 2);
    }
    return at + headerBytes(size);
  }
}

function headerBytes(size: number): number {
  if (size < SHORT) return 2;
  return size < LONG ? 4 : 10;
}
