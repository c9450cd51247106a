/** A form-encoded body as Stripe reads it: `items[0][price]=x` is a list of objects. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue };
export type FormObject = { [name: string]: FormValue };

/** Reads nested names. Numbers in brackets, and empty ones, make lists. */
export function readForm(params: URLSearchParams): FormObject {
  const root: FormObject = {};
  for (const [name, value] of params) put(root, pathOf(name), value);
  return listed(root) as FormObject;
}

function pathOf(name: string): string[] {
  const [head = '', ...rest] = name.split('[');
  return [head, ...rest.map((part) => part.replace(/\]$/, ''))];
}

function put(into: FormObject, path: readonly string[], value: string): void {
  const [given = '', ...rest] = path;
  const name = given === '' ? String(Object.keys(into).length) : given;
  if (name === '__proto__') return;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const next = into[name];
  const child = typeof next === 'object' && !Array.isArray(next) ? next : {};
  into[name] = child;
  put(child, rest, value);
}

/** Objects whose names are 0, 1, 2 … are lists. */
function listed(value: FormValue): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const isList = names.length > 0 && names.every((name) => /^\d+$/.test(name));
  if (isList) return names.sort((a, b) => Number(a) - Number(b)).map((name) => listed(value[name]!));
  return Object.fromEntries(names.map((name) => [name, listed(value[name]!)]));
}

export const textOf = (form: FormObject, name: string): string | undefined => {
  const value = form[name];
  return typeof value === 'string' ? value : undefined;
};
export const numberOf = (form: FormObject, name: string): number | undefined => {
  const text = textOf(form, name);
  return text === undefined || text === '' ? undefined : Number(text);
};
export const objectOf = (form: FormObject, name: string): FormObject => {
  const value = form[name];
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
};
export const listOf = (form: FormObject, name: string): FormObject[] => {
  const value = form[name];
  return Array.isArray(value) ? value.filter((one): one is FormObject => typeof one === 'object') : [];
};
export const textsOf = (form: FormObject, name: string): string[] => {
  const value = form[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

/** Metadata over what was there; an empty value takes a name away. */
export function mergeMetadata(before: Record<string, string>, form: FormObject): Record<string, string> {
  const given = Object.entries(objectOf(form, 'metadata')).map(
    ([name, value]) => [name, typeof value === 'string' ? value : ''] as const,
  );
  return Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(given) }).filter(([, value]) => value !== ''),
  );
}
