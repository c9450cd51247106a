/** Waits for news, at most until the next heartbeat is due. News during work is not lost. */
export class QuietWaiter {
  isClosed = false;
  private isWoken = false;
  private dueAt: number;
  private resolve: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param quietMs quiet after which a heartbeat is due */
  constructor(private readonly quietMs: number) {
    this.dueAt = performance.now() + quietMs;
  }

  /** Whether a heartbeat is due; then the quiet begins anew. */
  takeDue(): boolean {
    const isDue = !this.isClosed && performance.now() >= this.dueAt;
    if (isDue) this.restart();
    return isDue;
  }

  /** Something was sent: the quiet begins anew. */
  restart(): void {
    this.dueAt = performance.now() + this.quietMs;
  }

  wake(): void {
    this.isWoken = true;
    this.settle();
  }

  async untilWoken(): Promise<void> {
    if (!this.isWoken && !this.isClosed) {
      await new Promise<void>((resolve) => {
        this.resolve = resolve;
        this.timer = setTimeout(() => this.settle(), Math.max(1, this.dueAt - performance.now() + 1));
      });
    }
    this.isWoken = false;
  }

  close(): void {
    this.isClosed = true;
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.timer);
    const resolve = this.resolve;
    this.resolve = undefined;
    resolve?.();
  }
}
