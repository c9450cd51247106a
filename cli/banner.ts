import path from 'node:path';
import type { Config } from '#infra/config.js';
import type { ProviderMode } from '#infra/provider-config.js';
import { calledProviders } from '#infra/provider-config.js';
import type { DemoAccount } from './demo-account.js';

export interface BannerFacts {
  config: Config;
  demo: DemoAccount | undefined;
  notes: readonly string[];
  webAddress: string;
  tookMs: number;
  speed: number;
  database: { isEmbedded: boolean };
}

/** Whether mail ends in the sandbox: no mail server is set, and the sandbox is not off. */
export function isMailCaught(config: Pick<Config, 'smtpUrl' | 'sandbox'>): boolean {
  return config.smtpUrl === undefined && config.sandbox !== 'off';
}

/** What a person needs to know after a start, once. */
export function formatBanner(facts: BannerFacts): string {
  const { config, demo, speed } = facts;
  const rows: [string, string][] = [
    ['Web', facts.webAddress],
    ['GraphQL', `${config.publicUrl}/graphql`],
    ...(demo ? demoRows(demo) : []),
    ...providerRows(config),
    ...mailRows(config),
    [
      'Data',
      `${path.resolve(config.dataDir)}, PostgreSQL ${facts.database.isEmbedded ? 'embedded' : 'at DATABASE_URL'}`,
    ],
    ...(speed === 1 ? [] : [['Clock', `runs ${speed} times faster than the wall`] as [string, string]]),
    ...facts.notes.map((note) => ['Note', note] as [string, string]),
  ];
  const lines = rows.map(([label, text]) => `  ${label.padEnd(12)}${text}`);
  return `\nPODPusher is ready (${(facts.tookMs / 1000).toFixed(1)} s). Ctrl-C stops it.\n\n${lines.join('\n')}\n\n`;
}

function demoRows({ email, password, keyFile }: DemoAccount): [string, string][] {
  return [
    ['Sign in', `${email}  ${password ?? '(with the password of the first start)'}`],
    ['API key', `in ${keyFile}`],
  ];
}

/** Where mail can be read when the sandbox catches it. */
function mailRows(config: Config): [string, string][] {
  if (!isMailCaught(config)) return [];
  const host = ['0.0.0.0', '::'].includes(config.host) ? '127.0.0.1' : config.host;
  return [
    ['Mail', `http://${host.includes(':') ? `[${host}]` : host}:${config.sandboxPort}/mail (none leaves this machine)`],
  ];
}

const LABELS: Readonly<Record<ProviderMode, string>> = { live: 'Live', sandbox: 'Sandbox', unconfigured: 'Not set up' };

function providerRows(config: Config): [string, string][] {
  const providers = calledProviders(config.providers);
  return (Object.keys(LABELS) as ProviderMode[]).flatMap((mode) => {
    const names = providers.filter(([, settings]) => settings.mode === mode).map(([name]) => name);
    return names.length > 0 ? [[LABELS[mode], names.join(', ')] as [string, string]] : [];
  });
}
