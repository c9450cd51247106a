import type { Random } from './random.js';
import type { FaceName } from './faces.js';
import type { Text } from './breaking.js';
import type { LoudPart } from './loud-part.js';
import type { Block } from './piece.js';

export const LOCALES = ['en', 'es', 'fr', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** What is to be set. */
export interface Brief {
  /** Line by line, as the idea has it; one line that is long is broken here. */
  readonly lines: readonly string[];
  readonly locale: Locale;
  /** Words about it: style, keyword, keywords, audience. They choose palette, faces and ornament. */
  readonly words: string;
  readonly keyword: string;
  /** May begin with the name of a layout and a colon. */
  readonly style: string;
  /** `#RRGGBB`, as the brief wishes. */
  readonly palette: readonly string[];
}

/** Faces that go together. */
export interface Faces {
  /** For what is read first. */
  readonly loud: FaceName;
  /** For what stands beside it. */
  readonly quiet: FaceName;
  readonly script: FaceName;
}

/** What a layout works with. Text is in the case it is set in. */
export interface LayoutInput {
  readonly text: Text;
  /** What is read first. */
  readonly loud: LoudPart;
  readonly faces: Faces;
  readonly ornament: Block;
  /** The ornament is no picture of what the words name. */
  readonly isNeutral: boolean;
  readonly random: Random;
  /** Text for a face: capitals where it is set in capitals. */
  readonly cased: (text: string, face: FaceName) => string;
}

/** Arranges text and ornament, in units of its own; what comes back is fitted into the print area. */
export type Layout = (input: LayoutInput) => Block;
