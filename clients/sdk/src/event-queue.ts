/** Events between a connection that pushes and a reader that pulls. */
export class EventQueue<Event> {
  #events: Event[] = [];
  #end: { error: Error | undefined } | undefined;
  #wake: () => void = () => undefined;

  get size(): number {
    return this.#events.length;
  }

  /** Whether it takes no more. */
  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  push(event: Event): void {
    this.#events.push(event);
    this.#wake();
  }

  dropOldest(): void {
    this.#events.shift();
  }

  /** Nothing follows what is queued; `error` is thrown after it. */
  end(error?: Error): void {
    this.#end ??= { error };
    this.#wake();
  }

  /** The next event, waiting for it; undefined at the end. @throws what it was ended with */
  async next(): Promise<Event | undefined> {
    while (this.#events.length === 0 && !this.#end) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#events.length > 0) return this.#events.shift();
    if (this.#end?.error) throw this.#end.error;
    return undefined;
  }
}
