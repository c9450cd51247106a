import { fastify, type FastifyInstance } from 'fastify';
import type { Clock } from '#infra/clock.js';
import type { Logger } from '#observability/logger.js';
import { reportTo, serveControl } from './control/serve-control.js';
import { FaultBoard } from './faults.js';
import { MailBox } from './mail/mail-box.js';
import { serveMailPages } from './mail/mail-pages.js';
import { MAIL, type RunningSink, startSmtpSink } from './mail/smtp-sink.js';
import { openReadyAccounts } from './providers/consent/account-tokens.js';
import { serveProvider } from './providers/serve-provider.js';
import { type Outside, ProviderProblem, type ProviderStandIn } from './providers/provider.js';
import { etsyStandIn } from './providers/etsy/etsy-stand-in.js';
import { googleTrendsStandIn } from './providers/google-trends/google-trends-stand-in.js';
import { instagramStandIn } from './providers/instagram/instagram-stand-in.js';
import { pinterestStandIn } from './providers/pinterest/pinterest-stand-in.js';
import { openaiStandIn } from './providers/openai/openai-stand-in.js';
import { printifyBooks } from './providers/printify/printify-records.js';
import { blockWebhook } from './providers/printify/printify-webhook-routes.js';
import { printifyStandIn } from './providers/printify/printify-stand-in.js';
import { deliverWebhooks } from './providers/webhook-sender.js';
import { openReadySeller } from './providers/ready-sellers.js';
import { SellerAccounts } from './providers/seller-accounts.js';
import { stripeStandIn } from './providers/stripe/stripe-stand-in.js';
import { tiktokStandIn } from './providers/tiktok/tiktok-stand-in.js';
import { xStandIn } from './providers/x/x-stand-in.js';
import { servePages } from './pages/serve-pages.js';
import { Agenda } from './state/agenda.js';
import { FileStore } from './state/file-store.js';
import { RecordStore } from './state/record-store.js';
import { SettingsBoard } from './state/sandbox-settings.js';
import { SandboxState } from './state/sandbox-state.js';
import { RisingBoard } from './world/rising.js';
import { replayWorld } from './world/replay.js';
import { serveWorld } from './world/serve-world.js';
import { createSeededWorld } from './world/world.js';

export interface SandboxSettings {
  /** 0 takes a free one. */
  port: number;
  /** Of the mail sink; a free one when absent or 0. */
  smtpPort?: number;
  host?: string;
  dataDir: string;
  clock: Clock;
  logger: Logger;
  /** Of the first start only: later starts keep the world that was seen. */
  seed?: number;
  /** Where Etsy reports orders until another address is set on its page. */
  etsyReportUrl?: string;
  /** File of a recording (CSV) to be the world instead. */
  replay?: string;
}

export interface RunningSandbox {
  /** e.g. `http://127.0.0.1:4002`; each provider lives below /<name>. */
  url: string;
  /** Where mail is caught, e.g. `smtp://127.0.0.1:4003`. */
  smtpUrl: string;
  stop(): Promise<void>;
}

const DEFAULT_SEED = 20_261_122;
const STAND_INS: readonly ProviderStandIn[] = [
  xStandIn,
  etsyStandIn,
  pinterestStandIn,
  instagramStandIn,
  tiktokStandIn,
  googleTrendsStandIn,
  printifyStandIn,
  openaiStandIn,
  stripeStandIn,
];

/** Starts the stand-in for the outside world. */
export async function startSandbox(settings: SandboxSettings): Promise<RunningSandbox> {
  const state = new SandboxState(settings.dataDir, {
    seed: settings.seed ?? DEFAULT_SEED,
    epochMs: settings.clock.now().getTime(),
  });
  const world = settings.replay
    ? replayWorld(settings.replay, state.seed, state.epochMs)
    : createSeededWorld(state.seed);
  const app = createApp();
  let url = '';
  const { dataDir, clock } = settings;
  const store = new RecordStore(dataDir);
  const outside: Outside = {
    world,
    rising: new RisingBoard(world),
    clock,
    state,
    store,
    sellers: new SellerAccounts(store, clock),
    files: new FileStore(dataDir),
    agenda: new Agenda(store, clock),
    settings: new SettingsBoard(store),
    origin: () => url,
  };
  openReadySeller(outside);
  openReadyAccounts(outside);
  deliverWebhooks(outside, (delivery) => {
    if (delivery.provider === 'printify') blockWebhook({ outside, books: printifyBooks(store) }, delivery);
  });
  const faults = new FaultBoard();
  for (const standIn of STAND_INS) await serveProvider(app, standIn, { outside, faults });
  serveWorld(app, outside);
  serveControl(app, outside);
  if (settings.etsyReportUrl) reportTo(outside, settings.etsyReportUrl);
  servePages(app, { outside, faults, providers: [...STAND_INS.map(({ name }) => name), MAIL] });
  const box = new MailBox();
  serveMailPages(app, box);
  const host = settings.host ?? '127.0.0.1';
  const sink = await startSmtpSink({ port: settings.smtpPort ?? 0, host, box, faults, outside });
  url = await app.listen({ port: settings.port, host });
  outside.agenda.start();
  settings.logger.info(
    { url, smtpUrl: sink.url, seed: state.seed, keywords: world.keywords.length },
    'sandbox is listening',
  );
  return { url, smtpUrl: sink.url, stop: () => stop(app, sink, outside) };
}

function createApp(): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: 1_048_576 });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.decorateRequest('sandboxFault', undefined);
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof ProviderProblem) return reply.code(error.status).send(error.body);
    throw error;
  });
  return app;
}

const stopped = new WeakSet<FastifyInstance>();

async function stop(app: FastifyInstance, sink: RunningSink, { agenda, state, store }: Outside): Promise<void> {
  if (stopped.has(app)) return;
  stopped.add(app);
  await Promise.all([app.close(), sink.stop(), agenda.stop()]);
  state.close();
  store.close();
}
