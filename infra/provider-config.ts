/** What the product calls outside, where each lives, and which keys switch it from sandbox to live. */
export const PROVIDERS = {
  etsy: provider(
    'https://api.etsy.com/v3/application',
    ['ETSY_BASE_URL', 'ETSY_AUTH_URL'],
    ['ETSY_KEYSTRING', 'ETSY_SHARED_SECRET'],
  ),
  printify: provider(
    'https://api.printify.com',
    ['PRINTIFY_BASE_URL', 'PRINTIFY_AUTH_URL'],
    [],
    ['PRINTIFY_TOKEN', 'PRINTIFY_APP_ID'],
  ),
  openai: provider('https://api.openai.com/v1', ['OPENAI_BASE_URL'], ['OPENAI_API_KEY']),
  stripe: provider('https://api.stripe.com', ['STRIPE_BASE_URL'], ['STRIPE_SECRET_KEY'], ['STRIPE_WEBHOOK_SECRET']),
  pinterest: provider(
    'https://api.pinterest.com/v5',
    ['PINTEREST_BASE_URL', 'PINTEREST_AUTH_URL'],
    ['PINTEREST_CLIENT_ID', 'PINTEREST_CLIENT_SECRET'],
  ),
  x: provider('https://api.x.com/2', ['X_BASE_URL'], ['X_BEARER_TOKEN']),
  instagram: provider(
    'https://graph.facebook.com/v25.0',
    ['INSTAGRAM_BASE_URL', 'INSTAGRAM_AUTH_URL'],
    ['INSTAGRAM_APP_ID', 'INSTAGRAM_APP_SECRET'],
  ),
  tiktok: provider(
    'https://open.tiktokapis.com/v2',
    ['TIKTOK_BASE_URL', 'TIKTOK_AUTH_URL'],
    ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
  ),
  googleTrends: provider('https://trends.google.com', ['GOOGLE_TRENDS_BASE_URL'], []),
} as const satisfies Record<string, ProviderDescription>;

export type ProviderName = keyof typeof PROVIDERS;

/** The providers that some code calls today; the others' settings are read, but nothing is promised in their name. */
const CALLED: readonly ProviderName[] = ['etsy', 'pinterest', 'x', 'instagram', 'tiktok', 'googleTrends'];

/** Name and settings of every provider that the product calls. */
export function calledProviders(
  providers: Readonly<Record<ProviderName, ProviderSettings>>,
): (readonly [ProviderName, ProviderSettings])[] {
  return CALLED.map((name) => [name, providers[name]] as const);
}

export type ProviderMode = 'live' | 'sandbox' | 'unconfigured';

interface ProviderDescription {
  readonly liveUrl: string;
  readonly addresses: readonly string[];
  readonly keys: readonly string[];
  readonly optionalKeys: readonly string[];
  readonly variables: readonly string[];
}

export interface ProviderSettings {
  /** Live when all its keys are set; else sandbox, unless SANDBOX=off leaves it unconfigured. */
  readonly mode: ProviderMode;
  readonly baseUrl: string;
  /** Where a browser is sent to consent, when that is another host. */
  readonly authUrl: string | undefined;
  /** Keys by variable name; the sandbox's well-known test keys in sandbox mode. */
  readonly keys: Readonly<Record<string, string>>;
  /** Variables that would make it live. */
  readonly missing: readonly string[];
}

function provider(
  liveUrl: string,
  addresses: string[],
  keys: string[],
  optionalKeys: string[] = [],
): ProviderDescription {
  return { liveUrl, addresses, keys, optionalKeys, variables: [...addresses, ...keys, ...optionalKeys] };
}

type Env = Readonly<Record<string, string | undefined>>;

/** Settings of each provider and the faults found (half-set key pairs, addresses that are no URL). */
export function readProviders(env: Env): { settings: Record<ProviderName, ProviderSettings>; faults: string[] } {
  const faults: string[] = [];
  const entries = Object.entries(PROVIDERS).map(([name, description]) => [
    name,
    readProvider(env, name, description, faults),
  ]);
  return { settings: Object.fromEntries(entries) as Record<ProviderName, ProviderSettings>, faults };
}

function readProvider(env: Env, name: string, description: ProviderDescription, faults: string[]): ProviderSettings {
  for (const address of description.addresses) {
    const value = env[address];
    if (value && !URL.canParse(value)) faults.push(`${address} wants a URL`);
  }
  const missing = description.keys.filter((key) => !env[key]);
  if (missing.length > 0 && missing.length < description.keys.length) {
    faults.push(`${missing.join(', ')} must be set too, because ${description.keys.find((key) => env[key])} is`);
  }
  const mode = modeOf(env, description, missing);
  const [baseVariable, authVariable] = description.addresses;
  const sandboxUrl = `http://127.0.0.1:${env['SANDBOX_PORT'] ?? '4002'}/${name}`;
  return {
    mode,
    baseUrl:
      (baseVariable && env[baseVariable]) ||
      (mode === 'sandbox'
        ? `${sandboxUrl}${new URL(description.liveUrl).pathname.replace(/\/$/, '')}`
        : description.liveUrl),
    authUrl: authVariable ? env[authVariable] : undefined,
    keys: Object.fromEntries(
      [...description.keys, ...description.optionalKeys].flatMap((key) => {
        const value =
          env[key] ?? (mode === 'sandbox' ? `sandbox-${key.toLowerCase().replaceAll('_', '-')}` : undefined);
        return value ? [[key, value]] : [];
      }),
    ),
    missing,
  };
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
