import type { ConnectionProvider } from '../gql/connections.js';

/** Names of providers, the same in every language. */
export const PROVIDER_NAMES: Readonly<Record<ConnectionProvider, string>> = {
  ETSY: 'Etsy',
  PRINTIFY: 'Printify',
  OPENAI: 'OpenAI',
  PINTEREST: 'Pinterest',
  INSTAGRAM: 'Instagram',
  X: 'X',
  TIKTOK: 'TikTok',
};
