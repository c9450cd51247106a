import type { FeedBatch } from '#domain/signals/signal-dispatch.js';
import type { StreamEvent } from '#domain/signals/signal-events.js';
import type { Logger } from '#observability/logger.js';
import { streamEvents } from '#observability/metrics.js';
import { type EventBatch, toBatches } from './event-batch.js';
import type { Follower } from './follower.js';
import type { AnswerSource } from './live-answers.js';

export interface CohortDeps {
  source: AnswerSource;
  logger: Logger;
  observeLag: (occurredAt: Date) => void;
}

type Post = { batch: FeedBatch } | { joining: Follower } | { heartbeat: StreamEvent };

/** Events that may wait for a cohort whose operation is slow; then its members read on by themselves. */
const MOST_WAITING = 5_000;
/** Writes to sockets in one turn of the loop: others want to be served too. */
const WRITES_A_TURN = 500;
const delivered = streamEvents.labels('trendSignals');

/** Followers that keep up. Each event is answered and framed once and written to all; who cannot take it falls behind. */
export class Cohort {
  private readonly members = new Set<Follower>();
  private posts: Post[] = [];
  private waiting = 0;
  private isWorking = false;
  private holders = 0;
  private sentAt = performance.now();
  private detach: (() => void) | undefined;

  constructor(
    private readonly deps: CohortDeps,
    private readonly onUnused: () => void,
  ) {}

  hold(): void {
    this.holders += 1;
  }

  release(): void {
    this.holders -= 1;
    if (this.holders > 0) return;
    this.detach?.();
    this.onUnused();
  }

  answer(events: readonly StreamEvent[]): ReturnType<AnswerSource['answer']> {
    return this.deps.source.answer(events);
  }

  /** Takes in a follower whose reader is level: what comes from now on is brought to it. */
  join(follower: Follower): void {
    this.detach ??= follower.reader.join((batch) => this.post({ batch }));
    this.post({ joining: follower });
  }

  leave(follower: Follower): void {
    this.members.delete(follower);
    this.rest();
  }

  /** A heartbeat when nothing was sent for long. */
  beat(): void {
    const [someone] = this.members;
    if (!someone || performance.now() - this.sentAt < someone.reader.heartbeatMs) return;
    this.post({ heartbeat: someone.reader.heartbeatOfAll() });
  }

  private post(post: Post): void {
    if (!this.isWorking && 'joining' in post) {
      this.take(post.joining);
      return;
    }
    if ('batch' in post) this.waiting += post.batch.events.length;
    this.posts.push(post);
    if (!this.isWorking) void this.work();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    for (let post = this.posts.shift(); post; post = this.posts.shift()) {
      if ('joining' in post) this.take(post.joining);
      else if ('heartbeat' in post) await this.bring(post.heartbeat);
      else if (this.waiting > MOST_WAITING) this.scatter(post.batch);
      else await this.deliver(post.batch);
    }
    this.isWorking = false;
  }

  private take(follower: Follower): void {
    if (!follower.isEnded) this.members.add(follower);
  }

  private async deliver(batch: FeedBatch): Promise<void> {
    this.waiting -= batch.events.length;
    if (this.members.size === 0) {
      this.rest();
      return;
    }
    try {
      const answered = await this.deps.source.answer(batch.events);
      for (const part of toBatches(batch.from, answered)) await this.write(part);
      for (const { kind, occurredAt } of batch.events) if (kind === 'SIGNAL') this.deps.observeLag(occurredAt);
    } catch (error) {
      this.deps.logger.error({ err: error }, 'a cohort could not be answered; its members read on by themselves');
      this.dismiss(batch.from);
    }
  }

  private async write(batch: EventBatch): Promise<void> {
    this.sentAt = performance.now();
    let written = 0;
    let turn = 0;
    for (const member of this.members) {
      if (member.take(batch)) written += 1;
      else this.drop(member, batch.from);
      if ((turn += 1) % WRITES_A_TURN === 0) await new Promise(setImmediate);
    }
    delivered.inc(written * batch.events.length);
  }

  private async bring(heartbeat: StreamEvent): Promise<void> {
    if (performance.now() - this.sentAt < BEAT_SLACK_MS) return;
    const answered = await this.deps.source.answer([heartbeat]).catch(() => []);
    for (const batch of toBatches(0, answered)) {
      this.sentAt = performance.now();
      for (const member of this.members) member.show(batch);
    }
  }

  /** So much waits that this cohort can only lose: everybody reads on alone, from where they are. */
  private scatter(next: FeedBatch): void {
    this.deps.logger.warn({ waiting: this.waiting, members: this.members.size }, 'a cohort is too slow');
    const posts = this.posts;
    this.posts = [];
    this.waiting = 0;
    this.dismiss(next.from);
    for (const post of posts) if ('joining' in post) post.joining.fallBehind(post.joining.reader.position);
  }

  private dismiss(position: number): void {
    for (const member of [...this.members]) this.drop(member, position);
  }

  private drop(member: Follower, position: number): void {
    this.members.delete(member);
    member.fallBehind(position);
  }

  /** Nobody is here: nothing need be brought. */
  private rest(): void {
    if (this.members.size > 0 || this.posts.some((post) => 'joining' in post)) return;
    this.detach?.();
    this.detach = undefined;
  }
}

/** Something was sent while the heartbeat waited its turn. */
const BEAT_SLACK_MS = 500;
