import { MailFailure, SmtpGateway } from '#domain/mail/smtp.gateway.js';
import { type Config, ConfigError, readConfig } from '#infra/config.js';
import { migrationStates } from '#infra/postgres/migrator.js';
import { withClient } from '#infra/postgres/with-client.js';
import { resolveDatabase } from '#infra/process/ground.js';
import { describeFailure } from '#infra/process/run-process.js';
import { awaitRedis, openRedis } from '#infra/redis.js';
import { calledProviders } from '#infra/provider-config.js';
import { migrations } from '#migrations/index.js';
import { createLogger } from '#observability/logger.js';
import type { Finding } from './doctor-finding.js';
import { checkQueue } from './doctor-queue.js';
import { checkDisk, checkObjectStore } from './doctor-storage.js';

const OLDEST_MAJOR = 15;
const LARGEST_SKEW_MS = 2000;
const MAIL_LIMIT_MS = 5000;

/** Every check in order; one that fails does not keep the others from running. */
export async function runChecks(): Promise<Finding[]> {
  const config = checkConfig();
  if ('state' in config) return [config];
  const findings = [
    { state: 'ok', subject: 'configuration', text: 'every variable can be used' } as const,
    checkNode(),
    checkDisk(config),
    ...(await checkDatabase(config)),
    ...(await checkRedis(config)),
    ...(await checkObjectStore(config)),
    ...checkProviders(config),
    await checkMail(config),
  ];
  return findings;
}

function checkConfig(): Config | Finding {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const remedy = 'Correct these variables; .env.example explains each.';
    return { state: 'fault', subject: 'configuration', text: error.faults.join('; '), remedy };
  }
}

function checkNode(): Finding {
  const text = `Node ${process.versions.node}`;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return { state: 'ok', subject: 'node', text };
  return { state: 'fault', subject: 'node', text, remedy: 'Install Node 20.19 or newer.' };
}

async function checkDatabase(config: Config): Promise<Finding[]> {
  const subject = 'database';
  try {
    const database = await resolveDatabase(config);
    try {
      return await inspectDatabase(database.url, config);
    } finally {
      await database.release();
    }
  } catch (error) {
    const remedy = config.databaseUrl
      ? 'Check host, port, user and password in DATABASE_URL, and that PostgreSQL runs.'
      : 'Set DATABASE_URL to a PostgreSQL of your own, or follow the sentence above.';
    return [{ state: 'fault', subject, text: describeFailure(error), remedy }];
  }
}

async function inspectDatabase(url: string, config: Config): Promise<Finding[]> {
  const found = await withClient({ connectionString: url, connectionTimeoutMillis: 5000 }, async (client) => {
    const askedAt = Date.now();
    const { rows } = await client.query<{ version: string; now: Date }>(
      "SELECT current_setting('server_version') AS version, clock_timestamp() AS now",
    );
    const [row] = rows;
    const skewMs = row ? row.now.getTime() - (askedAt + Date.now()) / 2 : 0;
    return [checkVersion(row?.version ?? '0', config), checkSkew(skewMs)];
  });
  const schema = await checkMigrations(url);
  const queue = schema.state === 'ok' ? await checkQueue(url, config.databaseUrl === undefined) : [];
  return [...found, schema, ...queue];
}

function checkVersion(version: string, config: Config): Finding {
  const text = `PostgreSQL ${version}, ${config.databaseUrl ? 'at DATABASE_URL' : 'embedded'}`;
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return { state: 'ok', subject: 'database', text };
  return { state: 'fault', subject: 'database', text, remedy: `PODPusher needs PostgreSQL ${OLDEST_MAJOR} or newer.` };
}

function checkSkew(skewMs: number): Finding {
  const text = `this machine and the database differ by ${Math.abs(Math.round(skewMs))} ms`;
  if (Math.abs(skewMs) <= LARGEST_SKEW_MS) return { state: 'ok', subject: 'clock', text };
  return { state: 'fault', subject: 'clock', text, remedy: 'Let both follow a time server (NTP).' };
}

async function checkMigrations(url: string): Promise<Finding> {
  const missing = (await migrationStates(url, migrations)).filter(({ isApplied }) => !isApplied);
  if (missing.length === 0) return { state: 'ok', subject: 'migrations', text: 'all applied' };
  const text = `${missing.length} not applied yet`;
  return {
    state: 'hint',
    subject: 'migrations',
    text,
    remedy: 'podpusher migrate (podpusher start does it by itself)',
  };
}

async function checkRedis(config: Config): Promise<Finding[]> {
  if (!config.redisUrl) return [];
  const redis = openRedis(config.redisUrl, createLogger({ level: 'silent', process: 'cli' }));
  await awaitRedis(redis, 3000);
  const isReady = redis.status === 'ready';
  redis.disconnect();
  if (isReady) return [{ state: 'ok', subject: 'redis', text: 'answers' }];
  const remedy = 'The product runs without it, more slowly. Check REDIS_URL, or unset it.';
  return [{ state: 'hint', subject: 'redis', text: 'does not answer', remedy }];
}

/** Whether the mail server takes our sign-in. It is named by its host alone: the setting may hold a password. */
export async function checkMail({ smtpUrl, sandbox }: Pick<Config, 'smtpUrl' | 'sandbox'>): Promise<Finding> {
  const subject = 'mail';
  if (!smtpUrl) {
    const text =
      sandbox === 'off' ? 'goes nowhere: sign-ups and resets cannot be finished' : 'is caught by the sandbox';
    return { state: 'hint', subject, text, remedy: 'Live with SMTP_URL.' };
  }
  const { host } = new URL(smtpUrl);
  const gateway = new SmtpGateway({ url: smtpUrl, from: '', timeoutMs: MAIL_LIMIT_MS });
  try {
    await gateway.check();
    return { state: 'ok', subject, text: `goes to ${host}` };
  } catch (error) {
    const text = `${host}: ${error instanceof MailFailure ? error.message : 'cannot be asked'}`;
    return { state: 'fault', subject, text, remedy: 'Check host, port, user and password in SMTP_URL.' };
  } finally {
    gateway.close();
  }
}

function checkProviders(config: Config): Finding[] {
  return calledProviders(config.providers).map(([name, { mode, missing }]) => {
    const subject = name;
    if (mode === 'live') return { state: 'ok', subject, text: 'live' };
    const text = mode === 'sandbox' ? 'answered by the sandbox' : 'not set up';
    return missing.length > 0
      ? { state: 'hint', subject, text, remedy: `Live with ${missing.join(', ')}.` }
      : { state: 'hint', subject, text };
  });
}
