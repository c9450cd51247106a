import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By the units of our names: roles and functions() of PostgreSQL begin alike. Those of the runtime come from prom-client. */
const METRIC =
  /\bpodpusher_(?!nodejs_|process_)[a-z_]+_(?:total|count|seconds|jobs|bytes)(?:_bucket|_sum|_count)?\b(?!\()/g;
const REGISTERED = /name: '(podpusher_[a-z_]+)'/g;

/** Metrics that alerts, dashboards or runbooks speak of and no code registers. Paths are relative to `root`. */
export function unknownMetrics(root: string, code: readonly string[], readers: readonly string[]): string[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const known = new Set(code.flatMap((path) => [...read(path).matchAll(REGISTERED)].map(([, name]) => name)));
  return readers.flatMap((path) => {
    const named = new Set([...read(path).matchAll(METRIC)].map(([name]) => name));
    return [...named]
      .filter((name) => !known.has(name) && !known.has(name.replace(/_(bucket|sum|count)$/, '')))
      .map((name) => `${path} reads ${name}, which no code registers`);
  });
}
