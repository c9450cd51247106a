import type { Refusal } from '#domain/accounts/refusal.js';
import { type IdKind, parseUuidId, type UuidKind } from '#schema/base/public-id.js';

/** A refusal as the user error of its mutation. */
export function toTenancyError<Code extends string>({ failure, field, message }: Refusal<Code>) {
  return { code: failure, field: field === null ? null : [...field], message, docUrl: null };
}

/** No row has this id: what an id of another kind, or a forged one, is looked up as. */
const NO_ROW = '00000000-0000-0000-0000-000000000000';

/** Row id behind a public id; one that no row has when it is none of this kind, so that both look the same. */
export function rowIdOf(kind: UuidKind & IdKind, id: string): string {
  const parsed = parseUuidId(id);
  return parsed?.kind === kind ? parsed.uuid : NO_ROW;
}
