/** Limits of designs, the same for server and clients. */
export const DESIGN_RULES = {
  title: { max: 140 },
  /** Designs of one order. */
  count: { min: 1, max: 8 },
  lines: { max: 8, length: 80 },
  style: { max: 200 },
  audience: { max: 200 },
  palette: { max: 8 },
  tags: { max: 20, length: 30 },
  upload: { maxBytes: 30_000_000, types: ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'] },
  rating: { min: 1, max: 5 },
} as const;

/** A tag as it is kept: trimmed, in lower case, inner spaces single. Undefined for what cannot be one. */
export function cleanTag(text: string): string | undefined {
  const tag = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
  const isTag =
    tag.length > 0 &&
    [...tag].length <= DESIGN_RULES.tags.length &&
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’&+-]*$/u.test(tag);
  return isTag ? tag : undefined;
}
