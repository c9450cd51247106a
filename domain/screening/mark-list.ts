import type { FindingCategory, FindingCode, FindingKind, FindingSeverity } from '#schema/screening/finding.values.js';

/** The day the lists were compiled or last gone through. */
export const LISTED_ON = '2026-11-30';

/**
 * Marks of one category. `lines` holds one holder a line: `Holder: Mark; Mark; Mark`; a line without a colon has no holder, one that ends in `;` goes
 * on in the next.
 * A mark that ends in `~` is an ordinary word too and counts in suspicious company only; one that ends in `?` is a warning.
 */
export interface MarkGroup {
  readonly category: FindingCategory;
  readonly kind: FindingKind;
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** What the list was compiled from. */
  readonly source: string;
  /** Words beside which an ordinary word of this category reads as the mark, in four languages. */
  readonly context: string;
  readonly lines: string;
}

/** Compiled by ourselves from what is generally known. It is no search of a trademark register and claims to be none. */
export const PUBLIC_KNOWLEDGE = 'PODPusher list, compiled from public knowledge; no register was searched';

/** One entry of a list, as the screen looks for it. */
export interface MarkEntry {
  readonly mark: string;
  readonly owner: string | null;
  readonly group: Omit<MarkGroup, 'lines'>;
  readonly severity: FindingSeverity;
  readonly needsContext: boolean;
  /** Languages in which the term means this; absent: all. */
  readonly only?: readonly string[];
}

/** Entries of a group, in the order of its lines. */
export function entriesOf({ lines, ...group }: MarkGroup): MarkEntry[] {
  return linesOf(lines).flatMap((line) => entriesOfLine(line, group));
}

/** Lines of a list; one that ends in `;` goes on in the next. */
export function linesOf(lines: string): string[] {
  return lines
    .replace(/;\s*\n\s*/g, '; ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function entriesOfLine(line: string, group: MarkEntry['group']): MarkEntry[] {
  const colon = line.indexOf(': ');
  const owner = colon === -1 ? null : line.slice(0, colon);
  const marks = (colon === -1 ? line : line.slice(colon + 2)).split(';').map((mark) => mark.trim());
  return marks
    .filter((mark) => mark !== '')
    .map((mark) => {
      const needsContext = mark.endsWith('~');
      const isDoubtful = needsContext || mark.endsWith('?');
      const severity = isDoubtful ? 'WARN' : group.severity;
      return { mark: isDoubtful ? mark.slice(0, -1) : mark, owner, group, severity, needsContext };
    });
}
