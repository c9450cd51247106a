const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const MAX_LENGTH = 300;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
};

/** Whether a text can be a key: parts of letters, digits, dots and dashes that never begin with a dot, so no way leads up. */
export function isObjectKey(key: string): boolean {
  return key.length <= MAX_LENGTH && KEY.test(key);
}

/** @throws RangeError for what is no key: a fault of the program, as keys come from us alone */
export function requireObjectKey(key: string): string {
  if (!isObjectKey(key)) throw new RangeError(`"${key}" cannot be a key of the object store`);
  return key;
}

/** What a file is, by the extension of its key. */
export function contentTypeOf(key: string): string {
  return TYPES[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
