import type { EventBatch } from './event-batch.js';
import type { LiveAnswer, LiveFeed } from './live-operations.js';
import type { LiveSocket } from './live-socket.js';
import type { Outlet } from './outlet.js';

/** A stream without events of its own: to graphql-ws it lasts as long as the real one, whose messages do not go through it. */
type Pump = AsyncIterableIterator<never>;

/** Sends a stream's answers straight to its socket. */
export function pump(answers: AsyncIterator<LiveAnswer>, socket: LiveSocket, id: string): Pump {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  const run = async (): Promise<void> => {
    for (let answer = await answers.next(); !answer.done; answer = await answers.next()) {
      await socket.send(`${head}${JSON.stringify(answer.value.answer)}}`);
    }
  };
  return lasting(run, async () => {
    await answers.return?.();
  });
}

/** Brings a stream out of the log to its socket. */
export function pumpFeed(feed: LiveFeed, socket: LiveSocket, id: string): Pump {
  let end = (): void => feed.close();
  const run = (): Promise<void> => {
    const follower = feed.follow(new SocketOutlet(socket, Buffer.from(JSON.stringify(id))));
    end = () => follower.end();
    return follower.ended;
  };
  return lasting(run, async () => end());
}

class SocketOutlet implements Outlet {
  private readonly writeFrames = (frames: Buffer): boolean => this.socket.writeFrames(frames);

  /** @param id of the subscription, as JSON */
  constructor(
    private readonly socket: LiveSocket,
    private readonly id: Buffer,
  ) {}

  get waitingBytes(): number {
    return this.socket.waitingBytes;
  }

  write(batch: EventBatch): void {
    batch.sendFrames(this.id, this.writeFrames);
  }

  drained(): Promise<void> {
    return this.socket.drained();
  }
}

function lasting(run: () => Promise<void>, end: () => Promise<void>): Pump {
  return {
    next: async () => {
      await run();
      return { value: undefined, done: true };
    },
    return: async () => {
      await end();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
