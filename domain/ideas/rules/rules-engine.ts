import type { IdeaBrief, IdeaLayout } from '#schema/ideas/idea.values.js';
import { IDEA_RULES } from '#schema/ideas/idea.rules.js';
import type { IdeaDraft, IdeaTask } from '../idea-engine.js';
import { breakLines } from './break-lines.js';
import { BRIEF_TEXTS, put } from './brief-texts.js';
import { chooseWordings } from './choose-wordings.js';
import { capital } from './grammar.js';
import { keywordsOf } from './keywords.js';
import { choosePalette, chooseProducts, isPalette, type PaletteName, PALETTES } from './looks.js';
import { occasionWordings, type Wording, wordingsOf } from './patterns.js';
import { readSubject, type Subject } from './read-subject.js';
import { SeededRandom } from './seeded-random.js';
import { tellFit, tellRisks } from './tell-fit.js';

/** Version of the generator, as the label of its ideas: another version may give other ideas for the same seed. */
export const RULES_MODEL = 'podpusher-1';

export interface WordingCheck {
  /** Whether the words may be proposed at all. */
  readonly isAllowed: (text: string) => boolean;
}

/**
 * Ideas without any provider: sayings by subject, occasion and mood, wordplay, and grammar for each language. Deterministic for
 * a seed. Fewer than asked for when nothing else is left that is allowed and new.
 */
export function draftByRules(task: IdeaTask, { isAllowed }: WordingCheck): IdeaDraft {
  const random = new SeededRandom(`${task.seed}:${task.locale}:${task.keyword}`);
  const subject = readSubject(task.keyword, task.locale, task.source);
  const year = task.now.getUTCFullYear();
  const said = task.occasion ? occasionWordings(task.occasion.family, task.locale, yearOf(task)) : [];
  const interests = task.occasion ? subjectsOfInterests(task) : [];
  const offered = [
    ...said,
    ...(said.length === 0 || !task.occasion ? wordingsOf(subject, task.locale, year) : []),
    ...interests.flatMap((one) => wordingsOf(one, task.locale, year)),
  ].map(broken);
  const known = new Set(task.known.map(plain));
  const usable = offered.filter(({ lines }) => !known.has(plain(lines.join(' '))) && isAllowed(lines.join(' ')));
  const chosen = chooseWordings(usable, task, random);
  const palettes = new Set<string>();
  const briefs = chosen.map((wording) => briefOf(wording, { task, subject, random, palettes }));
  return { engine: 'rules', model: RULES_MODEL, briefs, usage: null };
}

/** At an occasion, what the brand's people like is joined to it. */
function subjectsOfInterests({ voice, locale, source }: IdeaTask): Subject[] {
  return (voice?.interests ?? []).slice(0, 3).map((interest) => readSubject(interest, locale, source));
}

const yearOf = ({ occasion, now }: IdeaTask): number => (occasion?.date ?? now).getUTCFullYear();
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface BriefContext {
  readonly task: IdeaTask;
  readonly subject: Subject;
  readonly random: SeededRandom;
  readonly palettes: Set<string>;
}

function briefOf(wording: Wording, { task, subject, random, palettes }: BriefContext): IdeaBrief {
  const texts = BRIEF_TEXTS[task.locale];
  const layout = layoutOf(wording, subject, random);
  const palette = paletteOf(wording, { task, subject, random, palettes });
  const text = wording.lines.join(' ');
  const style = texts.style[layout];
  const products = chooseProducts(layout, subject.products, task.voice?.preferredProducts ?? []);
  const name = task.occasion?.name ?? subject.name;
  return {
    title: titleOf(text),
    concept: put(texts.concept[wording.mood], { text, Style: capital(style), name }),
    textLines: wording.lines,
    style: `${layout}: ${style}, ${texts.mood[wording.mood]}`,
    palette: [...PALETTES[palette]],
    audience: audienceOf(task, subject),
    products,
    keywords: keywordsOf(task, subject, products),
    fit: tellFit(task),
    riskNotes: tellRisks(task, subject.word !== undefined),
  };
}

/** The look that the keyword names, now and then; lines of occasions keep theirs. */
function layoutOf(wording: Wording, { look }: Subject, random: SeededRandom): IdeaLayout {
  return look && wording.origin !== 'occasion' && random.next() < 0.3 ? look.layout : wording.layout;
}

/** The first time that of the look, then another each time. */
function paletteOf({ mood }: Wording, { subject, random, palettes }: BriefContext): PaletteName {
  const named = subject.look?.palette ?? '';
  const palette = isPalette(named) && !palettes.has(named) ? named : choosePalette(mood, palettes, random);
  palettes.add(palette);
  return palette;
}

function audienceOf({ voice, locale, occasion }: IdeaTask, { name, kind }: Subject): string {
  if (voice && voice.audience !== '') return voice.audience;
  const texts = BRIEF_TEXTS[locale];
  const text = occasion
    ? put(texts.occasionAudience, { name: occasion.name })
    : put(texts.audience[kind ?? 'unknown'], { name });
  return capital(text).slice(0, IDEA_RULES.audience.max);
}

function titleOf(text: string): string {
  const title = text.replace(/\s+/g, ' ').replace(/[.,:]+$/, '');
  return title.length <= 80 ? title : `${title.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}

/** Long lines in two or three, so that letters stay large. */
const broken = (wording: Wording): Wording => ({ ...wording, lines: breakLines(wording.lines) });
