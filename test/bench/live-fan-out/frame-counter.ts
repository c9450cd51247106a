const TEXT = 0x81;
const PING = 0x89;

/** What a stretch of bytes from a server held. */
export interface Stretch {
  messages: number;
  hasPing: boolean;
}

/** Counts WebSocket messages of a server without looking into them: it jumps from header to header. */
export class FrameCounter {
  /** Bytes of the present message that are still to come. */
  private left = 0;
  private header: Buffer = Buffer.alloc(0);

  take(chunk: Buffer): Stretch {
    const found = { messages: 0, hasPing: false };
    const bytes = this.header.length > 0 ? Buffer.concat([this.header, chunk]) : chunk;
    this.header = Buffer.alloc(0);
    let at = Math.min(this.left, bytes.length);
    this.left -= at;
    while (at < bytes.length) {
      const size = sizeOfFrame(bytes, at);
      if (size === undefined) {
        this.header = bytes.subarray(at);
        break;
      }
      if (bytes[at] === TEXT) found.messages += 1;
      else if (bytes[at] === PING) found.hasPing = true;
      const next = at + size;
      this.left = Math.max(0, next - bytes.length);
      at = Math.min(next, bytes.length);
    }
    return found;
  }
}

/** Undefined while the header is not whole. */
function sizeOfFrame(bytes: Buffer, at: number): number | undefined {
  if (at + 2 > bytes.length) return undefined;
  const short = bytes[at + 1]!;
  if (short < 126) return 2 + short;
  if (short === 126) return at + 4 > bytes.length ? undefined : 4 + bytes.readUInt16BE(at + 2);
  return at + 10 > bytes.length ? undefined : 10 + Number(bytes.readBigUInt64BE(at + 2));
}
