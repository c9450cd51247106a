import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type FaultBoard } from '../faults.js';
import type { Outside } from '../providers/provider.js';
import { WORLD_PLATFORMS, X } from '../world/platforms.js';
import { serveEtsyPages } from './etsy-pages.js';
import { escapeMarkup, markup, page, table } from './html.js';
import { serveOpenaiPages } from './openai-pages.js';
import { servePrintifyPages } from './printify-pages.js';

const HOUR_MS = 3_600_000;
/** How far back the truth is told. */
const TRUE_DAYS = 4;
const FAULTS = [
  'status=429;retry-after=2',
  'status=401',
  'status=500',
  'timeout',
  'malformed',
  'drop',
  'truncate',
  'empty',
  'latency=2000',
  'after-effect=500',
  'drop-after',
  'latency-after=5000',
  'status=451',
  'status=550',
];

interface PageSettings {
  outside: Outside;
  faults: FaultBoard;
  providers: readonly string[];
}

/** Pages for people, and the JSON behind them for tests: what is happening (`/`), and what shall go wrong (`/control`). */
export function servePages(app: FastifyInstance, settings: PageSettings): void {
  app.get('/', (_request, reply) => markup(reply, statePage(settings)));
  serveEtsyPages(app, settings.outside);
  servePrintifyPages(app, settings.outside);
  serveOpenaiPages(app, settings.outside);
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/world/truth', () => truth(settings.outside));
  app.get('/control', (_request, reply) => markup(reply, controlPage(settings)));
  app.get('/control/state', () => stateOf(settings));
  app.get('/control/faults', () => ({ faults: settings.faults.list() }));
  app.post('/control/faults', (request, reply) => armFault(settings, request, reply));
  app.delete('/control/faults', (request) => {
    settings.faults.clear((request.query as { provider?: string }).provider);
    return { faults: settings.faults.list() };
  });
  app.post('/control/faults/clear', (_request, reply) => {
    settings.faults.clear();
    return reply.redirect('/control', 303);
  });
}

/** Takes JSON from tests and a form from the page. */
function armFault({ faults, providers }: PageSettings, request: FastifyRequest, reply: FastifyReply): unknown {
  const isForm = request.body instanceof URLSearchParams;
  const wanted = z.object({
    provider: z.enum(providers as [string, ...string[]]),
    fault: z.string().max(200),
    times: z.coerce.number().int().min(1).max(100_000).default(1),
    method: z.string().max(10).optional(),
    path: z.string().max(200).optional(),
    skip: z.coerce.number().int().min(0).max(100_000).optional(),
  });
  const parsed = wanted.safeParse(isForm ? filledIn(request.body as URLSearchParams) : request.body);
  if (!parsed.success) return reply.code(400).send({ error: z.prettifyError(parsed.error) });
  try {
    faults.arm(parsed.data);
  } catch (error) {
    return reply.code(400).send({ error: (error as Error).message });
  }
  return isForm ? reply.redirect('/control', 303) : reply.code(201).send({ faults: faults.list() });
}

/** Fields of a form that were left empty are as if they were not there. */
function filledIn(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...form].filter(([, value]) => value !== ''));
}

function stateOf({ outside, faults }: PageSettings): unknown {
  const { traffic, usage, hashtags } = outside.state.overview();
  const { seed, epochMs } = outside.state;
  return {
    seed,
    epoch: new Date(epochMs).toISOString(),
    now: outside.clock.now(),
    traffic,
    usage,
    hashtags,
    faults: faults.list(),
  };
}

interface TrueEvent {
  kind: string;
  keyword: string;
  startedAt: string;
  platforms: { platform: string; factor: number; shape: string; startedAt: string; hours: number }[];
}

/** What really happens in the world, the newest first: the answer that a detector of trends is to find. */
function truth({ world, clock }: Outside): TrueEvent[] {
  const hour = Math.floor(clock.now().getTime() / HOUR_MS);
  const at = (since: number) => new Date(since * HOUR_MS).toISOString();
  const bursts = (world.calendar?.recent(hour, TRUE_DAYS) ?? []).map(({ kind, keyword, start, parts }) => ({
    kind,
    keyword: world.keywords[keyword]!.text,
    startedAt: at(start),
    platforms: parts.map(({ platform, factor, shape, from, hours }) => ({
      platform: WORLD_PLATFORMS[platform]!,
      factor,
      shape,
      startedAt: at(from),
      hours,
    })),
  }));
  const births = world.keywords.flatMap(({ index, text }) => {
    const birth = world.birthHour(index, hour);
    const isRecent = birth !== undefined && hour - birth < TRUE_DAYS * 24;
    return isRecent ? [{ kind: 'birth', keyword: text, startedAt: at(birth), platforms: [] }] : [];
  });
  return [...bursts, ...births].sort((left, right) => right.startedAt.localeCompare(left.startedAt));
}

function statePage({ outside, providers }: PageSettings): string {
  const nowMs = outside.clock.now().getTime();
  const { traffic, usage, hashtags } = outside.state.overview();
  const rising = outside.rising.at(X, nowMs).slice(0, 12);
  const requests = providers.map((name) => [
    name,
    traffic[name]?.requests ?? 0,
    Object.entries(traffic[name]?.byStatus ?? {})
      .map(([status, count]) => `${status}: ${count}`)
      .join(', '),
  ]);
  const limits = Object.entries(usage).map(([key, { used, windowStartMs }]) => [
    key,
    used,
    new Date(windowStartMs).toISOString(),
  ]);
  const tags = Object.keys(hashtags).map((account) => [
    `hashtags of ${account}`,
    outside.state.hashtagsOf(account, nowMs).length,
    'last 7 days',
  ]);
  return page(
    'PODPusher sandbox',
    `<p>A made-up outside world: ${outside.world.keywords.length} keywords, seed ${outside.state.seed}, its time
${new Date(nowMs).toISOString()} (speed ${outside.clock.speed}). <a href="/etsy/state">Etsy</a>, <a href="/printify/state">Printify</a>,
<a href="/openai/state">OpenAI</a>. <a href="/mail">Mail that was sent</a>. <a href="/control">Make something fail</a></p>
<h2>Begun in the last days, in truth</h2>${table(
      ['what', 'keyword', 'since'],
      truth(outside)
        .slice(0, 25)
        .map((event) => [
          event.kind,
          event.keyword,
          event.startedAt,
          event.platforms.map(({ platform, factor }) => `${platform} ×${factor}`).join(', '),
        ]),
    )}
<h2>Rising on X</h2>${table(
      ['keyword', 'last 6 h', 'last 24 h', 'times last week'],
      rising.map(({ keyword, recent, lastDay, lift }) => [keyword.text, recent, lastDay, Number(lift.toFixed(1))]),
    )}
<h2>Requests</h2>${table(['provider', 'requests', 'answers'], requests)}
<h2>Limits used</h2>${table(['limit', 'used', 'window'], [...limits, ...tags])}`,
  );
}

function controlPage({ faults, providers, outside }: PageSettings): string {
  const options = (values: readonly string[]) =>
    values.map((value) => `<option>${escapeMarkup(value)}</option>`).join('');
  const armed = faults
    .list()
    .map(({ provider, fault, times, method, path, skip }) => [
      provider,
      fault,
      `${method ?? ''} ${path ?? ''}`.trim(),
      skip ?? 0,
      times,
    ]);
  return page(
    'Make something fail',
    `<p><a href="/">Back</a>. The next requests of a provider are answered as chosen. A request can also carry
<code>x-sandbox-fault</code> itself. <code>after-effect</code>, <code>drop-after</code> and <code>latency-after</code> strike when all is done. For mail, 451 asks to
come later and 550 refuses.</p><form method="post" action="/control/faults">
<label>Provider <select name="provider">${options(providers)}</select></label>
<label>Fault <input name="fault" list="faults" required value="${FAULTS[0]!}"></label><datalist id="faults">${options(FAULTS)}</datalist>
<label>Times <input name="times" type="number" min="1" value="1"></label>
<label>Only method <input name="method" size="6"></label> <label>Only path <input name="path" placeholder="*/products.json"></label>
<label>Let through first <input name="skip" type="number" min="0" value="0"></label> <button>Arm</button></form>
${armed.length > 0 ? table(['provider', 'fault', 'only for', 'let through first', 'times left'], armed) : '<p>Nothing is armed.</p>'}
<form method="post" action="/control/faults/clear"><button>Clear all</button></form>
<h2>How quickly and how strictly</h2>${settingsForm(outside)}`,
  );
}

/** Each setting as a field; times are milliseconds of the shared clock. */
function settingsForm({ settings }: Outside): string {
  const fields = Object.entries(settings.values).map(
    ([name, value]) => `<label>${name} <input name="${name}" value="${escapeMarkup(String(value))}" size="8"></label>`,
  );
  return `<form method="post" action="/control/settings">${fields.join(' ')} <button>Set</button></form>`;
}
