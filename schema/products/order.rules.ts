/** Statuses of Printify in which nobody has sent the order to production. */
const WAITING: ReadonlySet<string> = new Set(['on-hold', 'pending', 'payment-not-received']);

/** Whether Printify waits for somebody to send an order to production. An open list: what is not known is not said to wait. */
export const isWaitingAtPrintify = (printifyStatus: string): boolean => WAITING.has(printifyStatus);

/** How long an approved order may wait at Printify before a person is asked again: its job tries for minutes by itself. */
export const APPROVED_WAIT_MS = 15 * 60_000;
