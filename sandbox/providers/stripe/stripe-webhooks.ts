import { createHmac } from 'node:crypto';
import { hash32 } from '../../world/random.js';
import type { StripeBooks } from './stripe-books.js';
import { eventView } from './stripe-views.js';
import type { ChaosRow, DeliveryRow } from './stripe-rows.js';

const CALM: ChaosRow = { id: 'chaos', delayMs: 0, duplicate: 0, loss: 0, shuffleMs: 0 };
/** Pauses between tries, wall milliseconds. */
const PAUSES_MS = [1_000, 5_000, 30_000, 300_000, 3_600_000];
const TIMEOUT_MS = 10_000;

/** Tells endpoints what happened: signed, tried again when refused, and disturbed on demand. */
export class StripeWebhooks {
  #timer: NodeJS.Timeout | undefined;
  #isBusy = false;
  #isClosed = false;

  constructor(private readonly books: StripeBooks) {}

  /** Writes an event down; its deliveries are on their way when the change is. */
  emit(type: string, object: unknown, previous?: unknown): void {
    const { books } = this;
    const id = books.newId('evt');
    const data = { object, ...(previous !== undefined && { previous_attributes: previous }) };
    books.events.put({ id, object: 'event', type, created: books.now(), data, idempotencyKey: null });
    for (const endpoint of books.endpoints.where(({ status }) => status === 'enabled')) {
      const wants = endpoint.enabled_events;
      if (wants.includes('*') || wants.includes(type)) this.#schedule(id, endpoint.id);
    }
    this.wake();
  }

  get chaos(): ChaosRow {
    return this.books.chaos.get('chaos') ?? CALM;
  }

  disturb(wish: Partial<Omit<ChaosRow, 'id'>>): void {
    this.books.chaos.put({ ...CALM, ...wish, id: 'chaos' });
  }

  /** Sends an event once more, as the dashboard's button does. */
  resend(eventId: string): void {
    for (const endpoint of this.books.endpoints.all()) this.#send(eventId, endpoint.id, 0);
    this.wake();
  }

  wake(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    const waiting = this.books.deliveries.where(({ state }) => state === 'waiting');
    if (waiting.length === 0) return;
    const dueMs = Math.min(...waiting.map((one) => one.dueMs));
    this.#timer = setTimeout(() => void this.#run(), Math.max(5, dueMs - Date.now()));
    this.#timer.unref();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #schedule(eventId: string, endpointId: string): void {
    const { delayMs, duplicate, loss, shuffleMs } = this.chaos;
    const chance = (salt: number) => hash32(this.books.outside.state.seed, salt, this.books.events.size) / 2 ** 32;
    if (chance(71) < loss) {
      const id = this.books.newId('dlv');
      const row = {
        id,
        event: eventId,
        endpoint: endpointId,
        dueMs: Date.now(),
        attempts: 0,
        answer: 'lost on demand',
      };
      this.books.deliveries.put({ ...row, state: 'lost' });
      return;
    }
    this.#send(eventId, endpointId, delayMs + chance(72) * shuffleMs);
    if (chance(73) < duplicate) this.#send(eventId, endpointId, delayMs + chance(74) * shuffleMs);
  }

  #send(event: string, endpoint: string, inMs: number): void {
    const id = this.books.newId('dlv');
    this.books.deliveries.put({
      id,
      event,
      endpoint,
      dueMs: Date.now() + inMs,
      attempts: 0,
      state: 'waiting',
      answer: '',
    });
  }

  async #run(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const due = this.books.deliveries.where(({ state, dueMs }) => state === 'waiting' && dueMs <= Date.now());
      due.sort((left, right) => left.dueMs - right.dueMs);
      for (const delivery of due) await this.#deliver(delivery);
    } finally {
      this.#isBusy = false;
      this.wake();
    }
  }

  async #deliver(delivery: DeliveryRow): Promise<void> {
    const [endpoint, event] = [this.books.endpoints.get(delivery.endpoint), this.books.events.get(delivery.event)];
    if (!endpoint || !event) {
      this.books.deliveries.put({ ...delivery, state: 'given up' });
      return;
    }
    const body = JSON.stringify(eventView(event));
    const answer = await post(endpoint.url, body, signatureOf(body, endpoint.secret, Math.floor(Date.now() / 1000)));
    if (this.#isClosed) return;
    const attempts = delivery.attempts + 1;
    const isTaken = answer.startsWith('2');
    const pauseMs = PAUSES_MS[attempts - 1];
    const state = isTaken ? 'delivered' : pauseMs === undefined ? 'given up' : 'waiting';
    this.books.deliveries.put({ ...delivery, attempts, state, answer, dueMs: Date.now() + (pauseMs ?? 0) });
  }
}

/** `t=…,v1=…`: HMAC-SHA256 over the time and the body, under the endpoint's secret. */
export function signatureOf(body: string, secret: string, timestamp: number): string {
  return `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

async function post(url: string, body: string, signature: string): Promise<string> {
  try {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature };
    const reply = await fetch(url, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await reply.arrayBuffer();
    return String(reply.status);
  } catch (error) {
    return (error as Error).message.slice(0, 200);
  }
}
