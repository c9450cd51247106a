import { createHash } from 'node:crypto';
import type { Actor } from '../accounts/actor.js';

/**
 * SHA-256 of who asks and for what. Equal for inputs that mean the same: the order of fields does not count, and what is
 * absent is what is undefined. A key that somebody else of the workspace used is another request.
 */
export function hashRequest(actor: Actor, request: unknown): Buffer {
  return createHash('sha256')
    .update(`${callerOf(actor)}\n${JSON.stringify([request], inOrder)}`)
    .digest();
}

function callerOf(actor: Actor): string {
  switch (actor.kind) {
    case 'user':
      return `user ${actor.userId}`;
    case 'key':
      return `key ${actor.keyId}`;
    case 'anonymous':
    case 'system':
      return actor.kind;
  }
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
