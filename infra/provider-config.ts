/** What the product calls outside, where each lives, and which keys switch it from sandbox to live. */
export const PROVIDERS = {
  etsy: provider('https://api.etsy.com/v3/application', {
    consentUrl: 'https://www.etsy.com/oauth/connect',
    addresses: ['ETSY_BASE_URL', 'ETSY_AUTH_URL'],
    keys: ['ETSY_KEYSTRING', 'ETSY_SHARED_SECRET'],
    optionalKeys: ['ETSY_WEBHOOK_SECRET'],
  }),
  printify: provider('https://api.printify.com', {
    consentUrl: 'https://printify.com/app/authorize',
    addresses: ['PRINTIFY_BASE_URL', 'PRINTIFY_AUTH_URL'],
    optionalKeys: ['PRINTIFY_TOKEN', 'PRINTIFY_APP_ID'],
  }),
  openai: provider('https://api.openai.com/v1', { addresses: ['OPENAI_BASE_URL'], keys: ['OPENAI_API_KEY'] }),
  stripe: provider('https://api.stripe.com', {
    addresses: ['STRIPE_BASE_URL'],
    keys: ['STRIPE_SECRET_KEY'],
    optionalKeys: ['STRIPE_WEBHOOK_SECRET'],
  }),
  pinterest: provider('https://api.pinterest.com/v5', {
    consentUrl: 'https://www.pinterest.com/oauth/',
    addresses: ['PINTEREST_BASE_URL', 'PINTEREST_AUTH_URL'],
    keys: ['PINTEREST_CLIENT_ID', 'PINTEREST_CLIENT_SECRET'],
  }),
  x: provider('https://api.x.com/2', {
    consentUrl: 'https://x.com/i/oauth2/authorize',
    addresses: ['X_BASE_URL', 'X_AUTH_URL'],
    keys: ['X_BEARER_TOKEN'],
    optionalKeys: ['X_CLIENT_ID', 'X_CLIENT_SECRET'],
  }),
  instagram: provider('https://graph.facebook.com/v25.0', {
    consentUrl: 'https://www.facebook.com/v25.0/dialog/oauth',
    addresses: ['INSTAGRAM_BASE_URL', 'INSTAGRAM_AUTH_URL'],
    keys: ['INSTAGRAM_APP_ID', 'INSTAGRAM_APP_SECRET'],
  }),
  tiktok: provider('https://open.tiktokapis.com/v2', {
    consentUrl: 'https://www.tiktok.com/v2/auth/authorize/',
    addresses: ['TIKTOK_BASE_URL', 'TIKTOK_AUTH_URL'],
    keys: ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
  }),
  googleTrends: provider('https://trends.google.com', { addresses: ['GOOGLE_TRENDS_BASE_URL'] }),
} as const satisfies Record<string, ProviderDescription>;

export type ProviderName = keyof typeof PROVIDERS;

/** The providers that some code calls today; the others' settings are read, but nothing is promised in their name. */
const CALLED: readonly ProviderName[] = [
  'etsy',
  'printify',
  'openai',
  'pinterest',
  'x',
  'instagram',
  'tiktok',
  'googleTrends',
  'stripe',
];

/** Name and settings of every provider that the product calls. */
export function calledProviders(
  providers: Readonly<Record<ProviderName, ProviderSettings>>,
): (readonly [ProviderName, ProviderSettings])[] {
  return CALLED.map((name) => [name, providers[name]] as const);
}

export type ProviderMode = 'live' | 'sandbox' | 'unconfigured';

interface ProviderDescription {
  readonly liveUrl: string;
  readonly consentUrl: string | undefined;
  readonly addresses: readonly string[];
  readonly keys: readonly string[];
  readonly optionalKeys: readonly string[];
  readonly variables: readonly string[];
}

export interface ProviderSettings {
  /** Live when all its keys are set; else sandbox, unless SANDBOX=off leaves it unconfigured. */
  readonly mode: ProviderMode;
  readonly baseUrl: string;
  /** Where a browser is sent to consent; undefined where nobody is asked. */
  readonly authUrl: string | undefined;
  /** Keys by variable name; the sandbox's well-known test keys in sandbox mode. */
  readonly keys: Readonly<Record<string, string>>;
  /** Variables that would make it live. */
  readonly missing: readonly string[];
}

interface ProviderVariables {
  /** The page on which an account's owner consents. */
  consentUrl?: string;
  addresses: string[];
  /** All of them make the provider live. */
  keys?: string[];
  /** Any of them makes a provider without other keys live. */
  optionalKeys?: string[];
}

function provider(liveUrl: string, variables: ProviderVariables): ProviderDescription {
  const { consentUrl, addresses, keys = [], optionalKeys = [] } = variables;
  return { liveUrl, consentUrl, addresses, keys, optionalKeys, variables: [...addresses, ...keys, ...optionalKeys] };
}

type Env = Readonly<Record<string, string | undefined>>;

/** Settings of each provider and the faults found (half-set key pairs, addresses that are no URL). */
export function readProviders(env: Env): { settings: Record<ProviderName, ProviderSettings>; faults: string[] } {
  const entries = Object.entries(PROVIDERS);
  const settings = entries.map(([name, description]) => [name, readProvider(env, name, description)]);
  return {
    settings: Object.fromEntries(settings) as Record<ProviderName, ProviderSettings>,
    faults: entries.flatMap(([, description]) => faultsOf(env, description)),
  };
}

function faultsOf(env: Env, { addresses, keys }: ProviderDescription): string[] {
  const given = keys.find((key) => env[key]);
  const missing = keys.filter((key) => !env[key]);
  const halfSet = given && missing.length > 0 ? [`${missing.join(', ')} must be set too, because ${given} is`] : [];
  const wrong = addresses.filter((address) => env[address] && !URL.canParse(env[address]));
  return [...halfSet, ...wrong.map((address) => `${address} wants a URL`)];
}

function readProvider(env: Env, name: string, description: ProviderDescription): ProviderSettings {
  const missing = description.keys.filter((key) => !env[key]);
  const mode = modeOf(env, description, missing);
  const [baseVariable = '', authVariable = ''] = description.addresses;
  const addressOf = (liveUrl: string) => (mode === 'sandbox' ? sandboxUrlOf(env, name, liveUrl) : liveUrl);
  return {
    mode,
    baseUrl: env[baseVariable] ?? addressOf(description.liveUrl),
    authUrl: description.consentUrl && consentUrlOf(description.consentUrl, env[authVariable], addressOf),
    keys: keysOf(env, description, mode),
    missing: missing.length > 0 || mode === 'live' ? missing : anyOf(description),
  };
}

/** Where any one of several settings would do, and none is there. */
function anyOf({ keys, optionalKeys }: ProviderDescription): readonly string[] {
  return keys.length === 0 ? optionalKeys : [];
}

/** The consent page's published path below the address that is set, else where the provider has it. */
function consentUrlOf(consentUrl: string, base: string | undefined, addressOf: (url: string) => string): string {
  return base ? `${base.replace(/\/$/, '')}${new URL(consentUrl).pathname}` : addressOf(consentUrl);
}

/** The published path under the sandbox, so that only the host differs from the provider's own address. */
function sandboxUrlOf(env: Env, name: string, liveUrl: string): string {
  const path = new URL(liveUrl).pathname.replace(/^\/$/, '');
  return `http://127.0.0.1:${env['SANDBOX_PORT'] ?? '4002'}/${name}${path}`;
}

function keysOf(env: Env, { keys, optionalKeys }: ProviderDescription, mode: ProviderMode): Record<string, string> {
  const sandboxKey = (key: string) =>
    mode === 'sandbox' ? `sandbox-${key.toLowerCase().replaceAll('_', '-')}` : undefined;
  const entries = [...keys, ...optionalKeys].map((key) => [key, env[key] ?? sandboxKey(key)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function modeOf(env: Env, description: ProviderDescription, missing: readonly string[]): ProviderMode {
  const isKeyless = description.keys.length === 0;
  const hasOptionalKey = description.optionalKeys.some((key) => env[key]);
  const isAddressed = Boolean(env[description.addresses[0] ?? '']);
  const isConfigured = isKeyless
    ? hasOptionalKey || (isAddressed && description.optionalKeys.length === 0)
    : missing.length === 0;
  if (isConfigured) return 'live';
  return env['SANDBOX'] === 'off' ? 'unconfigured' : 'sandbox';
}
