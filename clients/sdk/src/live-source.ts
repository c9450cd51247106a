import type { PodpusherError } from './error.js';
import type { Answer } from './http.js';

/** What is asked of a connection. */
export interface LiveRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  /** Read anew whenever the request is sent: a resumed one carries a newer cursor. */
  readonly variables: Record<string, unknown>;
}

export interface LiveSink {
  /** The server has been reached and asked; events come as soon as there are any. */
  open(): void;
  next(answer: Answer): void;
  /** Without an error: the server has ended it. Said once, and nothing after it. */
  end(error?: PodpusherError): void;
}

/** A way in which events come. It does not reconnect; the reader does. */
export interface LiveSource {
  /** Never throws. @returns what stops it; nothing is said after that */
  open(request: LiveRequest, sink: LiveSink): () => void;
  close(): void;
}
