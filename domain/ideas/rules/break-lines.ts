import { IDEA_RULES } from '#schema/ideas/idea.rules.js';

/** Characters of a line that still read on a shirt; longer ones are broken at a space. */
const LINE_GOAL = 26;

/** Long lines in two or more of like length, so that letters stay large. */
export function breakLines(lines: readonly string[]): string[] {
  return lines.flatMap(breakLine).slice(0, IDEA_RULES.textLines.max);
}

function breakLine(line: string): string[] {
  if (line.length <= LINE_GOAL) return [line];
  const rows = Math.ceil(line.length / LINE_GOAL);
  const goal = line.length / rows;
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!;
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && longer.length > goal + 3 && lines.length < rows + 1) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((part) => part.slice(0, IDEA_RULES.textLines.lineMax));
}
