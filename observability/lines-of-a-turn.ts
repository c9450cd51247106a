import type { DestinationStream } from 'pino';

/** Where lines go in the end: pino.destination. */
export interface LineSink {
  write(lines: string): unknown;
  flush(done?: (error?: Error | null) => void): void;
  flushSync(): void;
}

/**
 * Gives the lines of one turn of the loop on together: each alone costs its sink more than it costs to make. Nothing is held
 * longer than the turn, and what the process writes last goes out when it exits.
 */
export class LinesOfATurn implements DestinationStream {
  private lines = '';

  constructor(private readonly sink: LineSink) {
    // Before pino's own listener, which flushes the sink.
    if (holders.size === 0) process.prependListener('exit', handOnAll);
    holders.add(this);
  }

  write(line: string): void {
    if (this.lines === '') setImmediate(this.handOn);
    this.lines += line;
  }

  flush(done?: (error?: Error | null) => void): void {
    this.handOn();
    this.sink.flush(done);
  }

  flushSync(): void {
    this.handOn();
    this.sink.flushSync();
  }

  readonly handOn = (): void => {
    if (this.lines === '') return;
    const { lines } = this;
    this.lines = '';
    this.sink.write(lines);
  };
}

const holders = new Set<LinesOfATurn>();

function handOnAll(): void {
  for (const holder of holders) holder.handOn();
}
