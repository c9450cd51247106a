import { IDEA_RULES } from '#schema/ideas/idea.rules.js';
import type { IdeaBrief } from '#schema/ideas/idea.values.js';
import type { TemplateName } from '#schema/products/product-template.values.js';
import type { IdeaDraft, IdeaTask } from '../idea-engine.js';
import { breakLines } from '../rules/break-lines.js';
import { choosePalette, chooseProducts, isTemplate, PALETTES } from '../rules/looks.js';
import { SeededRandom } from '../rules/seeded-random.js';
import { tellFit, tellRisks } from '../rules/tell-fit.js';
import { IDEAS_SCHEMA, ideaPrompt, INSTRUCTIONS, type WrittenIdea, writtenIdeas } from './idea-prompt.js';
import type { OpenAiTextGateway } from './openai-text.gateway.js';

/** Tokens of one idea, generously; a longer answer is cut and asked for again. */
const TOKENS_PER_IDEA = 900;
/** More than asked for, because some fall to the screen. */
const SPARE_IDEAS = 2;

export interface OpenAiAccess {
  readonly token: string;
  readonly model: string;
  readonly signal?: AbortSignal;
}

/** Ideas by OpenAI, brought into our form: numbers about the trend are always our own. */
export async function draftByOpenAi(
  gateway: OpenAiTextGateway,
  task: IdeaTask,
  { token, model, signal }: OpenAiAccess,
): Promise<IdeaDraft> {
  const count = task.count + SPARE_IDEAS;
  const answer = await gateway.write({
    token,
    model,
    instructions: INSTRUCTIONS,
    input: ideaPrompt({ ...task, count }),
    name: 'ideas',
    jsonSchema: IDEAS_SCHEMA,
    schema: writtenIdeas,
    maxOutputTokens: count * TOKENS_PER_IDEA,
    ...(signal && { signal }),
  });
  const random = new SeededRandom(task.seed);
  return {
    engine: 'openai',
    model: answer.model,
    briefs: answer.value.ideas.map((idea) => briefOf(idea, task, random)),
    usage: answer.usage,
  };
}

function briefOf(idea: WrittenIdea, task: IdeaTask, random: SeededRandom): IdeaBrief {
  const { layout, style, title, concept, audience } = idea;
  const palette = idea.palette
    .map((color) => color.trim().toLowerCase())
    .filter((color) => IDEA_RULES.palette.pattern.test(color));
  // A sentence with digits may claim what nobody measured.
  const why = /\d/.test(idea.why) ? '' : idea.why;
  const named = idea.products.filter(isTemplate);
  return {
    title,
    concept,
    textLines: breakLines(idea.text_lines.map(tidy).filter((line) => line !== '')),
    style: `${layout}: ${style}`.slice(0, IDEA_RULES.style.max),
    palette:
      palette.length > 0
        ? palette.slice(0, IDEA_RULES.palette.max)
        : [...PALETTES[choosePalette('bold', new Set(), random)]],
    audience: task.voice?.audience || audience,
    products: productsOf(named, task, layout),
    keywords: [...new Set(idea.keywords.map(tidy))].filter(({ length }) => length > 0 && length <= 60).slice(0, 13),
    fit: [tellFit(task), why].filter((part) => part !== '').join(' '),
    riskNotes: [...tellRisks(task, true), ...idea.risk_notes].slice(0, IDEA_RULES.riskNotes.max),
  };
}

function productsOf(
  named: readonly TemplateName[],
  { voice }: IdeaTask,
  layout: WrittenIdea['layout'],
): TemplateName[] {
  const preferred = voice?.preferredProducts ?? [];
  if (preferred.length === 0 && named.length > 0) return [...new Set(named)].slice(0, 4);
  return chooseProducts(layout, named, preferred);
}

const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();
