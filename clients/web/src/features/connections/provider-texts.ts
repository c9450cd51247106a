import { defineMessages } from 'react-intl';
import type { MessageDescriptor } from 'react-intl';
import type { ConnectionProvider, ConnectionStatus } from '../../gql/connections.js';
import type { Tone } from '../../ui/chip.js';

/** What each is for. */
export const purposes = defineMessages<ConnectionProvider>({
  ETSY: { id: 'connections.purpose.ETSY' },
  PRINTIFY: { id: 'connections.purpose.PRINTIFY' },
  OPENAI: { id: 'connections.purpose.OPENAI' },
  PINTEREST: { id: 'connections.purpose.PINTEREST' },
  INSTAGRAM: { id: 'connections.purpose.INSTAGRAM' },
  X: { id: 'connections.purpose.X' },
  TIKTOK: { id: 'connections.purpose.TIKTOK' },
});

export const statusNames = defineMessages<ConnectionStatus>({
  CONNECTED: { id: 'connections.status.CONNECTED' },
  EXPIRING: { id: 'connections.status.EXPIRING' },
  EXPIRED: { id: 'connections.status.EXPIRED' },
  REVOKED: { id: 'connections.status.REVOKED' },
  ERROR: { id: 'connections.status.ERROR' },
});

export const STATUS_TONES: Readonly<Record<ConnectionStatus, Tone>> = {
  CONNECTED: 'positive',
  EXPIRING: 'warning',
  EXPIRED: 'negative',
  REVOKED: 'negative',
  ERROR: 'negative',
};

/** What to do about one that does not work. */
export const remedies = defineMessages<Exclude<ConnectionStatus, 'CONNECTED'>>({
  EXPIRING: { id: 'connections.remedy.EXPIRING' },
  EXPIRED: { id: 'connections.remedy.EXPIRED' },
  REVOKED: { id: 'connections.remedy.REVOKED' },
  ERROR: { id: 'connections.remedy.ERROR' },
});

/** Why a permission is asked for. */
const scopeTexts: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  listings_r: { id: 'connections.scope.listings_r' },
  listings_w: { id: 'connections.scope.listings_w' },
  listings_d: { id: 'connections.scope.listings_d' },
  shops_r: { id: 'connections.scope.shops_r' },
  shops_w: { id: 'connections.scope.shops_w' },
  transactions_r: { id: 'connections.scope.transactions_r' },
  transactions_w: { id: 'connections.scope.transactions_w' },
  'shops.read': { id: 'connections.scope.printify.shops' },
  'catalog.read': { id: 'connections.scope.printify.catalog' },
  'print_providers.read': { id: 'connections.scope.printify.providers' },
  'products.read': { id: 'connections.scope.printify.products' },
  'products.write': { id: 'connections.scope.printify.productsWrite' },
  'orders.read': { id: 'connections.scope.printify.orders' },
  'orders.write': { id: 'connections.scope.printify.ordersWrite' },
  'uploads.read': { id: 'connections.scope.printify.uploads' },
  'uploads.write': { id: 'connections.scope.printify.uploadsWrite' },
  'webhooks.read': { id: 'connections.scope.printify.webhooks' },
  'webhooks.write': { id: 'connections.scope.printify.webhooksWrite' },
  'user_accounts:read': { id: 'connections.scope.account' },
  instagram_basic: { id: 'connections.scope.instagram_basic' },
  pages_show_list: { id: 'connections.scope.pages_show_list' },
  pages_read_engagement: { id: 'connections.scope.pages_read_engagement' },
  'tweet.read': { id: 'connections.scope.tweet_read' },
  'users.read': { id: 'connections.scope.account' },
  'offline.access': { id: 'connections.scope.offline' },
  'user.info.basic': { id: 'connections.scope.account' },
  'video.list': { id: 'connections.scope.video_list' },
});

/** Undefined for one that came with a newer server: its name stands alone then. */
export const scopeText = (name: string): MessageDescriptor | undefined => scopeTexts[name];

/** Where the token of a provider is made, in words. */
export const tokenHints = defineMessages<'PRINTIFY' | 'OPENAI'>({
  PRINTIFY: { id: 'connections.token.hint.PRINTIFY' },
  OPENAI: { id: 'connections.token.hint.OPENAI' },
});

export const isForSelling = (provider: ConnectionProvider): boolean => provider === 'ETSY' || provider === 'PRINTIFY';

/** Words of buttons and labels that depend on how things stand. */
export const words = defineMessages<
  | 'selling'
  | 'sellingLead'
  | 'others'
  | 'othersLead'
  | 'connect'
  | 'reconnect'
  | 'pasteKey'
  | 'pasteToken'
  | 'key'
  | 'token'
  | 'shopHint'
  | 'shopChoose'
  | 'revoked'
  | 'forgotten'
>({
  selling: { id: 'connections.selling' },
  sellingLead: { id: 'connections.selling.lead' },
  others: { id: 'connections.others' },
  othersLead: { id: 'connections.others.lead' },
  connect: { id: 'connections.connectTo' },
  reconnect: { id: 'connections.reconnectTo' },
  pasteKey: { id: 'connections.pasteKey' },
  pasteToken: { id: 'connections.pasteToken' },
  key: { id: 'connections.key' },
  token: { id: 'connections.token' },
  shopHint: { id: 'connections.shop.hint' },
  shopChoose: { id: 'connections.shop.choose' },
  revoked: { id: 'connections.remove.revoked' },
  forgotten: { id: 'connections.remove.forgotten' },
});
