export {
  type CallOptions,
  createPodpusher,
  type LiveEventOf,
  type MutateOptions,
  type Operation,
  type Podpusher,
  type PodpusherOptions,
  type SubscribeOptions,
} from './client.js';
export { type AnswerError, type ApiErrorCode, PodpusherError, type PodpusherErrorCode } from './error.js';
export type { AnswerNotice, Fetch } from './http.js';
export type { Connection } from './paginate.js';
export type { LiveEvent } from './resume.js';
export type { RetryNotice, RetryOptions } from './retry.js';
export type { WebSocketConstructor } from './socket-source.js';
// eslint-disable-next-line no-restricted-syntax -- the entry of a published package; the file is generated
export * from './operations.js';
