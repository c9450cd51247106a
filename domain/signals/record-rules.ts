import { isCleanText } from '#schema/base/clean-text.js';
import {
  AUTHOR_MAX_LENGTH,
  COUNT_MAX,
  EARLIEST_OBSERVED_MS,
  EXTERNAL_ID_MAX_BYTES,
  FUTURE_TOLERANCE_MS,
  KEYWORD_MAX_LENGTH,
  KEYWORD_MAX_WORDS,
  METRIC_MAX_LENGTH,
  URL_MAX_LENGTH,
} from '#schema/signals/recording.rules.js';
import type { KeywordReading } from './keyword-normaliser.js';
import type { RejectionCode, SignalDraft } from './signal-draft.js';

/** Why a draft is not taken: a code of the closed list, and a sentence that names the field and the remedy. */
export interface Fault {
  code: RejectionCode;
  message: string;
}

/** Between which moments a signal may be recorded. Milliseconds. */
export interface RecordSpan {
  nowMs: number;
  /** EARLIEST_OBSERVED_MS, or the begin of the raw retention where older hours would be kept nowhere. */
  earliestMs: number;
}

type Check = (draft: SignalDraft, span: RecordSpan) => Fault | undefined;

/** The first fault of a draft; undefined when it may be recorded. The keyword has been read by keyword-normaliser. */
export function findFault(draft: SignalDraft, reading: KeywordReading, span: RecordSpan): Fault | undefined {
  if ('fault' in reading) return { code: reading.fault, message: KEYWORD_MESSAGES[reading.fault] };
  for (const check of CHECKS) {
    const fault = check(draft, span);
    if (fault) return fault;
  }
  return undefined;
}

const KEYWORD_MESSAGES = {
  KEYWORD_EMPTY: 'keyword: nothing is left of it without marks and stop words. Send a phrase or a hashtag.',
  KEYWORD_TOO_LONG: `keyword: longer than ${KEYWORD_MAX_LENGTH} characters or ${KEYWORD_MAX_WORDS} words. Send the phrase, not the post.`,
} as const;

/** Why a moment is too early; by name of the field that holds it. */
export function tooEarly(field: string, ms: number, { earliestMs }: RecordSpan): Fault | undefined {
  if (ms >= earliestMs) return undefined;
  const why =
    ms < EARLIEST_OBSERVED_MS
      ? 'before 2000. Check the unit: milliseconds, not seconds.'
      : 'older than signals are kept. With TimescaleDB the hours are made of raw signals, which are kept for 90 days.';
  return { code: 'DATE_OUT_OF_RANGE', message: `${field}: ${why}` };
}

function checkDate({ observedAt }: SignalDraft, span: RecordSpan): Fault | undefined {
  const ms = observedAt.getTime();
  if (Number.isNaN(ms)) {
    return { code: 'DATE_INVALID', message: 'observedAt: no moment. Send ISO 8601, such as 2026-11-22T17:00:00Z.' };
  }
  if (ms > span.nowMs + FUTURE_TOLERANCE_MS) {
    const message = 'observedAt: lies in the future. Send when it happened; check the zone (Z is UTC) and your clock.';
    return { code: 'DATE_OUT_OF_RANGE', message };
  }
  return tooEarly('observedAt', ms, span);
}

function checkCount({ kind, count }: SignalDraft): Fault | undefined {
  if (kind === 'GAUGE') {
    if (Number.isFinite(count)) return undefined;
    return { code: 'COUNT_INVALID', message: 'count: a GAUGE wants a finite number.' };
  }
  const least = kind === 'EVENT' ? 1 : 0;
  if (Number.isInteger(count) && count >= least && count <= COUNT_MAX) return undefined;
  return { code: 'COUNT_INVALID', message: `count: wants a whole number from ${least} to ${COUNT_MAX}.` };
}

function checkEngagement({ kind, engagement }: SignalDraft): Fault | undefined {
  if (engagement === undefined) return undefined;
  if (kind !== 'EVENT') {
    return { code: 'ENGAGEMENT_INVALID', message: `engagement: only events have it. Leave it out of a ${kind}.` };
  }
  if (Number.isSafeInteger(engagement) && engagement >= 0) return undefined;
  return { code: 'ENGAGEMENT_INVALID', message: 'engagement: wants a whole number from 0.' };
}

function checkExternalId({ externalId }: SignalDraft): Fault | undefined {
  if (externalId === undefined) return undefined;
  const bytes = Buffer.byteLength(externalId);
  if (bytes >= 1 && bytes <= EXTERNAL_ID_MAX_BYTES && isCleanText(externalId)) return undefined;
  const message = `externalId: wants 1 to ${EXTERNAL_ID_MAX_BYTES} bytes of text. Leave it out and it is derived from the content.`;
  return { code: 'EXTERNAL_ID_INVALID', message };
}

function checkTexts({ author, title, metric }: SignalDraft): Fault | undefined {
  for (const [name, text, limit] of [
    ['author', author, AUTHOR_MAX_LENGTH],
    ['title', title, Infinity],
    ['metric', metric, METRIC_MAX_LENGTH],
  ] as const) {
    if (text === undefined) continue;
    if (!isCleanText(text)) {
      return {
        code: 'TEXT_INVALID',
        message: `${name}: holds NUL or half a character. Send valid Unicode without them.`,
      };
    }
    if (text.length > limit || (name === 'metric' && text === '')) {
      return { code: 'TEXT_INVALID', message: `${name}: wants 1 to ${limit} characters.` };
    }
  }
  return undefined;
}

function checkUrls({ url, imageUrl }: SignalDraft): Fault | undefined {
  for (const [name, address] of [
    ['url', url],
    ['imageUrl', imageUrl],
  ] as const) {
    if (address === undefined || isWebAddress(address)) continue;
    return { code: 'URL_INVALID', message: `${name}: wants http or https, at most ${URL_MAX_LENGTH} characters.` };
  }
  return undefined;
}

/** Only web addresses are stored: what clients turn into links must not run. */
export function isWebAddress(text: string): boolean {
  return (
    text.length <= URL_MAX_LENGTH && /^https?:\/\/[^\s\0]+$/i.test(text) && isCleanText(text) && URL.canParse(text)
  );
}

const CHECKS: readonly Check[] = [checkDate, checkCount, checkEngagement, checkExternalId, checkTexts, checkUrls];
