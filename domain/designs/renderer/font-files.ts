import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import opentype, { type Font } from 'opentype.js';
import { type FaceName, FACES } from './faces.js';

const loaded = new Map<FaceName, Font>();

/** The outlines of a face, read once a process. @throws Error when its package is not installed: run npm ci */
export function fontOf(name: FaceName): Font {
  const known = loaded.get(name);
  if (known) return known;
  const facts = FACES[name];
  const bytes = readFileSync(resolveInstalled(`@expo-google-fonts/${facts.package}/${facts.file}`));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  loaded.set(name, font);
  return font;
}

/** A file of an installed package: seen from the program that runs, else from the folder it runs in. */
export function resolveInstalled(request: string): string {
  for (const from of [process.argv[1], path.join(process.cwd(), 'package.json')]) {
    try {
      if (from) return createRequire(path.resolve(from)).resolve(request);
    } catch {
      // Not beside this one; the next place may have it.
    }
  }
  throw new Error(`${request} is not installed: run npm ci`);
}
