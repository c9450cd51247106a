import type { z } from 'zod';
import { parseJsonKeepingBigIds } from './json.js';
import { ProviderFailure } from './provider-failure.js';

/**
 * Reads a JSON answer by its schema. @throws ProviderFailure 'malformed' that names the first wrong field, never its value.
 */
export function parseReply<Schema extends z.ZodType>(provider: string, text: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(provider, text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw malformed(provider, `${issue?.path.map(String).join('.') || 'its body'}: ${issue?.code ?? 'wrong shape'}`);
}

function parseJson(provider: string, text: string): unknown {
  try {
    return parseJsonKeepingBigIds(text);
  } catch {
    throw malformed(provider, 'not JSON');
  }
}

/** The answer cannot be read. */
export function malformed(provider: string, detail: string): ProviderFailure {
  const message = `${provider} answered in a form that we cannot read (${detail}). Nothing was recorded; the next run tries again.`;
  return new ProviderFailure({ provider, kind: 'malformed', message });
}

/** Body of an error answer as an object, or {} where it is none; error mappers look for what they know. */
export function looseBody(text: string): Record<string, unknown> {
  try {
    const body = parseJsonKeepingBigIds(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
