import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import type { IdeaBrief } from '#schema/ideas/idea.values.js';
import type { JobHandler, JobRun } from '../pipeline/job-contract.js';
import type { TrendQueries } from '../trends/trend-queries.js';
import type { TrendReadings } from '../trends/trend-readings.js';
import { type BrandProfileRow, FOR_IDEAS } from './brand-profile-statements.js';
import type { IdeaDraft, IdeaTask, TrendFacts } from './idea-engine.js';
import { type IdeaJobPayload, ideaOrder } from './idea-order.js';
import type { IdeaScreen } from './idea-screen.js';
import { type IdeaRow, INSERT, KNOWN_TEXTS, OF_JOB } from './idea-statements.js';
import type { IdeaWriting } from './idea-writing.js';
import { GENERATE_IDEAS } from './ideas-service.js';
import { occasionById } from './occasions/occasion-list.js';
import { upcoming } from './occasions/upcoming-occasions.js';

export interface GenerateIdeasDeps {
  db: Database;
  clock: Clock;
  trends: Pick<TrendQueries, 'byIds'>;
  readings: Pick<TrendReadings, 'reasons'>;
  screen: IdeaScreen;
  writing: IdeaWriting;
}

/** What the job says when it is done. */
export interface GeneratedIdeas {
  readonly ideaIds: string[];
  readonly engine: IdeaDraft['engine'];
  readonly model: string;
  readonly usage: IdeaDraft['usage'];
}

/** The draft, with the row id of the profile that it was made under. */
type KeptDraft = IdeaDraft & { readonly profileId: string | null; readonly bannedTopics: readonly string[] };

/**
 * The job `generate-ideas`. Steps: `facts`, `writing`, `screening`. What was written is kept, so that it is paid for once, and each
 * idea has its ordinal, so that a job that runs again makes none twice.
 */
export function generateIdeasHandler(deps: GenerateIdeasDeps): JobHandler<IdeaJobPayload> {
  return {
    kind: GENERATE_IDEAS,
    payload: ideaOrder,
    maxAttempts: 10,
    run: async (job) => {
      await job.progress(5, 'facts');
      const draft = await job.keep<KeptDraft>('draft', () => writeDraft(deps, job));
      await job.progress(80, 'screening');
      const ideaIds = await store(deps, job, draft);
      const { engine, model, usage } = draft;
      return { ideaIds, engine, model, usage } satisfies GeneratedIdeas;
    },
  };
}

async function writeDraft(deps: GenerateIdeasDeps, job: JobRun<IdeaJobPayload>): Promise<KeptDraft> {
  const { db, writing } = deps;
  const { workspaceId, payload, signal } = job;
  const [profile] = await db.query<BrandProfileRow>(FOR_IDEAS, [workspaceId, payload.brandProfileId ?? null]);
  const task = await taskOf(deps, job, profile);
  await job.progress(15, 'writing');
  const draft = await writing.write(task, { workspaceId, wanted: payload.engine, signal });
  return { ...draft, profileId: profile?.id ?? null, bannedTopics: profile?.bannedTopics ?? [] };
}

async function taskOf(
  deps: GenerateIdeasDeps,
  { id, workspaceId, payload }: JobRun<IdeaJobPayload>,
  voice: BrandProfileRow | undefined,
): Promise<IdeaTask> {
  const { db, clock } = deps;
  const { source, keyword, locale, count, occasionId } = payload;
  const rows = await db.query<{ text: string }>(KNOWN_TEXTS, [workspaceId, keyword, locale, id]);
  const now = clock.now();
  const occasion = source === 'season' ? occasionById(occasionId ?? '') : undefined;
  return {
    source,
    keyword,
    locale,
    count,
    seed: id,
    now,
    voice,
    trend: payload.trendId ? await factsOf(deps, payload.trendId) : undefined,
    occasion: occasion && { ...upcoming(occasion, now, locale), family: occasion.family },
    known: rows.map(({ text }) => text),
  };
}

/** The trend's score and reason as they are now; undefined when it is gone. */
async function factsOf({ trends, readings }: GenerateIdeasDeps, trendId: string): Promise<TrendFacts | undefined> {
  const [trend] = await trends.byIds([trendId]);
  if (!trend) return undefined;
  const reason = (await readings.reasons([trend.keywordId])).get(trend.keywordId);
  const param = (name: string) => reason?.params.find((one) => one.name === name)?.value;
  const platforms = param('platforms') ?? '';
  return {
    score: trend.score,
    code: reason?.code ?? 'QUIET',
    observed: Number(param('observed') ?? 0),
    expected: param('expected') ?? '0',
    platforms: platforms === '' ? [] : platforms.split(','),
    hours: param('hours') === undefined ? null : Number(param('hours')),
  };
}

/** Screens and writes the ideas. What a brand bans is left out; what is blocked is kept, so that people see why. */
async function store(deps: GenerateIdeasDeps, job: JobRun<IdeaJobPayload>, draft: KeptDraft): Promise<string[]> {
  const { db, screen, clock } = deps;
  const { workspaceId, payload } = job;
  const { locale, count } = payload;
  const screened = draft.briefs
    .map((brief) => ({ brief, findings: screen.findings(brief, locale, draft.bannedTopics) }))
    .filter(({ findings }) => !findings.some(({ code }) => code === 'BANNED_TOPIC'))
    // Those that nothing speaks against come first, and fill the order.
    .sort((a, b) => gravity(a.findings) - gravity(b.findings))
    .slice(0, count);
  if (screened.length === 0) {
    throw new AppError(
      'BAD_USER_INPUT',
      'Nothing new could be thought of that your brand profile allows: use other words, or another profile.',
      { facts: { action: 'edit:words' } },
    );
  }
  return db.transaction(async (tx) => {
    for (const [ordinal, { brief, findings }] of screened.entries()) {
      const about = [workspaceId, draft.profileId, payload.trendId ?? null, payload.keyword, payload.source, locale];
      const texts = [draft.engine, draft.model, ...valuesOf(brief), JSON.stringify(findings)];
      await tx.query(INSERT, [...about, ...texts, job.id, ordinal + 1, job.createdBy, clock.now()]);
    }
    return (await tx.query<IdeaRow>(OF_JOB, [workspaceId, job.id])).map(({ id }) => id);
  });
}

const gravity = (findings: readonly { severity: string }[]): number =>
  findings.some(({ severity }) => severity === 'BLOCK') ? 2 : findings.length > 0 ? 1 : 0;

const valuesOf = (brief: IdeaBrief): unknown[] => [
  brief.title,
  brief.concept,
  brief.textLines,
  brief.style,
  brief.palette,
  brief.audience,
  brief.products,
  brief.keywords,
  brief.fit,
  brief.riskNotes,
];
