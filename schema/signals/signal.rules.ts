/** Signals in one call of signalsRecord. */
export const SIGNAL_BATCH_LIMIT = 5_000;
/** How long the event log is kept, and with it the power to resume a stream. Milliseconds. */
export const STREAM_RETENTION_MS = 72 * 3_600_000;
/** Quiet after which a stream says that it is alive. Milliseconds. */
export const STREAM_HEARTBEAT_MS = 15_000;
