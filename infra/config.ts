import { isIP } from 'node:net';
import { z } from 'zod';
import { PROVIDERS, type ProviderName, type ProviderSettings, readProviders } from './provider-config.js';

/** Every setting of the product, parsed once, frozen and passed in. Nothing else reads the environment. */
export interface Config {
  readonly port: number;
  readonly workerPort: number;
  readonly sandboxPort: number;
  readonly sandboxSmtpPort: number;
  readonly host: string;
  /** Proxies whose X-Forwarded-For is believed, as addresses or ranges; none by default. */
  readonly trustedProxies: readonly string[];
  readonly publicUrl: string;
  /** Absent: PostgreSQL embedded under dataDir. */
  readonly databaseUrl: string | undefined;
  readonly databasePoolSize: number;
  /** Absent: in-process cache, PostgreSQL buckets and LISTEN/NOTIFY. */
  readonly redisUrl: string | undefined;
  readonly dataDir: string;
  readonly objectStoreUrl: string | undefined;
  /** 32 bytes, base64 or hex, its version in front where it is not the first (`2:…`). Generated into dataDir on the embedded default; see infra/secret-key.ts. */
  readonly secretKey: string | undefined;
  /** Keys that were used before, each with its version in front: what they sealed can still be read. */
  readonly oldSecretKeys: readonly string[];
  readonly logLevel: string;
  readonly metricsToken: string | undefined;
  readonly sandbox: 'auto' | 'off';
  readonly smtpUrl: string | undefined;
  readonly slowQueryMs: number;
  /** Whether public reads are answered by compiled operations; off: by the resolvers, with the same answers. */
  readonly isCompiledReadsOn: boolean;
  /** Oldest answer that is given again, milliseconds; 0: every read is fresh. */
  readonly responseCacheMs: number;
  /** Room for such answers in the process, MiB; 0 leaves them to Redis alone. */
  readonly responseCacheMb: number;
  /** OpenAI's model for texts. */
  readonly openAiTextModel: string;
  readonly isProduction: boolean;
  readonly isTracingOn: boolean;
  readonly providers: Readonly<Record<ProviderName, ProviderSettings>>;
}

/** Exit code for a configuration that cannot be used (sysexits EX_CONFIG). */
export const EX_CONFIG = 78;

/** All faults of the environment at once, each with the variable and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

const port = (fallback: number) =>
  z.coerce
    .number('wants a port number')
    .int('wants a whole number')
    .min(0)
    .max(65_535, 'wants a port up to 65535')
    .default(fallback);
const optionalUrl = (protocols: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => isUrl(text, protocols),
      `wants a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    )
    .optional();

const environment = z.object({
  PORT: port(4000),
  WORKER_PORT: port(4001),
  SANDBOX_PORT: port(4002),
  SANDBOX_SMTP_PORT: port(4003),
  HOST: z.string().default('127.0.0.1'),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .refine((entries) => entries.every(isAddressOrRange), 'wants addresses or ranges, e.g. 10.0.0.0/8,::1')
    .default([]),
  PUBLIC_URL: optionalUrl(['http:', 'https:']),
  DATABASE_URL: optionalUrl(['postgres:', 'postgresql:']),
  DATABASE_POOL_SIZE: z.coerce.number('wants a number of connections').int().min(2).max(500).default(10),
  REDIS_URL: optionalUrl(['redis:', 'rediss:', 'unix:']),
  DATA_DIR: z.string().default('./.data'),
  OBJECT_STORE_URL: optionalUrl(['s3:', 'file:']),
  SECRET_KEY: z
    .string()
    .refine(isVersionedKey, 'wants 32 bytes as 64 hex digits or base64, e.g. the output of: openssl rand -base64 32')
    .optional(),
  SECRET_KEYS_OLD: z
    .string()
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .refine(
      (entries) => entries.every((entry) => entry.includes(':') && isVersionedKey(entry)),
      'wants keys with their versions, separated by commas, e.g. 1:<the key before>',
    )
    .default([]),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  METRICS_TOKEN: z.string().min(16, 'wants at least 16 characters').optional(),
  SANDBOX: z.enum(['auto', 'off'], 'wants auto or off').default('auto'),
  SMTP_URL: optionalUrl(['smtp:', 'smtps:']),
  SLOW_QUERY_MS: z.coerce.number('wants milliseconds').min(0).default(200),
  COMPILED_READS: z.enum(['on', 'off'], 'wants on or off').default('on'),
  RESPONSE_CACHE_MS: z.coerce.number('wants milliseconds').int().min(0).max(600_000).default(10_000),
  OPENAI_TEXT_MODEL: z.string().min(1).max(100).default('gpt-4o-mini'),
  RESPONSE_CACHE_MB: z.coerce.number('wants a number of MiB').int().min(0).max(4_096).default(32),
  NODE_ENV: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
});

/**
 * Parses the environment; every fault is reported together.
 * @throws ConfigError with one sentence a fault; callers exit with EX_CONFIG.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  const providers = readProviders(given);
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)),
    ...providers.faults,
  ];
  if (parsed.success && given['NODE_ENV'] === 'production' && !given['SECRET_KEY']) {
    faults.push(
      'SECRET_KEY is required with NODE_ENV=production: 32 bytes, e.g. the output of: openssl rand -base64 32',
    );
  }
  if (parsed.success) faults.push(...faultsOfVersions(parsed.data));
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return toConfig(parsed.data, providers.settings);
}

/** The configuration of this process: the one place where the environment is read. */
export function readConfig(): Config {
  return loadConfig(process.env);
}

/** The environment for a child process: ours with `changes`. */
export function childEnvironment(changes: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return { ...process.env, ...changes };
}

function toConfig(env: z.infer<typeof environment>, providers: Record<ProviderName, ProviderSettings>): Config {
  return Object.freeze({
    port: env.PORT,
    workerPort: env.WORKER_PORT,
    sandboxPort: env.SANDBOX_PORT,
    sandboxSmtpPort: env.SANDBOX_SMTP_PORT,
    host: env.HOST,
    trustedProxies: Object.freeze(env.TRUSTED_PROXIES),
    publicUrl: env.PUBLIC_URL ?? `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${env.PORT}`,
    databaseUrl: env.DATABASE_URL,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    objectStoreUrl: env.OBJECT_STORE_URL,
    secretKey: env.SECRET_KEY,
    oldSecretKeys: Object.freeze(env.SECRET_KEYS_OLD),
    logLevel: env.LOG_LEVEL,
    metricsToken: env.METRICS_TOKEN,
    sandbox: env.SANDBOX,
    smtpUrl: env.SMTP_URL,
    slowQueryMs: env.SLOW_QUERY_MS,
    isCompiledReadsOn: env.COMPILED_READS === 'on',
    responseCacheMs: env.RESPONSE_CACHE_MS,
    responseCacheMb: env.RESPONSE_CACHE_MB,
    openAiTextModel: env.OPENAI_TEXT_MODEL,
    isProduction: env.NODE_ENV === 'production',
    isTracingOn:
      env.OTEL_SDK_DISABLED !== 'true' && Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT ?? env.OTEL_TRACES_EXPORTER),
    providers: Object.freeze(providers),
  });
}

/** Names of every variable that the product reads; a check keeps .env.example equal to it. */
export function environmentNames(): string[] {
  const providerNames = Object.values(PROVIDERS).flatMap((provider) => [...provider.variables]);
  return [...Object.keys(environment.shape), ...providerNames];
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function isAddressOrRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32));
}

/** A key of 32 bytes as hex or base64, with or without `version:` in front. */
export function readVersionedKey(text: string): { version: number; key: string } {
  const [, version, key = ''] = /^(?:([1-9]\d{0,3}):)?(.*)$/s.exec(text) ?? [];
  return { version: Number(version ?? 1), key };
}

function isVersionedKey(text: string): boolean {
  const { key } = readVersionedKey(text);
  return /^[0-9a-f]{64}$/i.test(key) || Buffer.from(key, 'base64').length === 32;
}

function faultsOfVersions(env: z.infer<typeof environment>): string[] {
  const old = env.SECRET_KEYS_OLD.map((entry) => readVersionedKey(entry).version);
  const current = env.SECRET_KEY === undefined ? 1 : readVersionedKey(env.SECRET_KEY).version;
  if (old.length === new Set(old).size && old.every((version) => version < current)) return [];
  return [
    'SECRET_KEYS_OLD wants versions that are all different and lower than that of SECRET_KEY, e.g. SECRET_KEY=2:<new> and SECRET_KEYS_OLD=1:<old>',
  ];
}
