import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parseIdeaSearch } from '../features/ideas/idea-search.js';
import { parseListingSearch } from '../features/listings/list/listing-search.js';
import { parseTrendSearch } from '../features/trends/trend-search.js';
import { wantTexts } from '../i18n/texts.js';
import { NotFoundPage } from './not-found-page.js';
import { RouteError } from './route-error.js';
import { localPath, pickTexts } from './search-texts.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: pickTexts('id'),
  component: lazyRouteComponent(() => import('./today-route.js'), 'TodayRoute'),
});

const trends = createRoute({
  getParentRoute: () => root,
  path: '/trends',
  validateSearch: parseTrendSearch,
  component: lazyRouteComponent(() => import('../features/trends/trends-page.js'), 'TrendsPage'),
});

const trend = createRoute({
  getParentRoute: () => root,
  path: '/trends/$id',
  component: lazyRouteComponent(() => import('./trend-route.js'), 'TrendRoute'),
});

/** Everything about accounts: its texts come with the first of its pages. */
const account = createRoute({
  getParentRoute: () => root,
  id: 'account',
  loader: () => wantTexts('account'),
  staleTime: Infinity,
});

const signIn = createRoute({
  getParentRoute: () => account,
  path: '/sign-in',
  validateSearch: localPath('from', 'email'),
  component: lazyRouteComponent(() => import('../features/accounts/session/sign-in-page.js'), 'SignInPage'),
});
const signUp = createRoute({
  getParentRoute: () => account,
  path: '/sign-up',
  validateSearch: localPath('from', 'email'),
  component: lazyRouteComponent(() => import('../features/accounts/entry/sign-up-page.js'), 'SignUpPage'),
});
const verify = createRoute({
  getParentRoute: () => account,
  path: '/verify',
  validateSearch: pickTexts('token'),
  component: lazyRouteComponent(() => import('../features/accounts/entry/verify-page.js'), 'VerifyPage'),
});
const forgot = createRoute({
  getParentRoute: () => account,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../features/accounts/entry/forgot-page.js'), 'ForgotPage'),
});
const reset = createRoute({
  getParentRoute: () => account,
  path: '/reset',
  validateSearch: pickTexts('token'),
  component: lazyRouteComponent(() => import('../features/accounts/entry/reset-page.js'), 'ResetPage'),
});
const invitation = createRoute({
  getParentRoute: () => account,
  path: '/invitation',
  validateSearch: pickTexts('token'),
  component: lazyRouteComponent(() => import('../features/accounts/entry/invitation-page.js'), 'InvitationPage'),
});

const settings = createRoute({
  getParentRoute: () => account,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/accounts/area/settings-area.js'), 'SettingsArea'),
});
const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    redirect({ to: '/settings/profile', replace: true, throw: true });
  },
});
const profile = createRoute({
  getParentRoute: () => settings,
  path: '/profile',
  component: lazyRouteComponent(() => import('../features/accounts/profile/profile-page.js'), 'ProfilePage'),
});
const security = createRoute({
  getParentRoute: () => settings,
  path: '/security',
  component: lazyRouteComponent(() => import('../features/accounts/security/security-page.js'), 'SecurityPage'),
});
const data = createRoute({
  getParentRoute: () => settings,
  path: '/data',
  component: lazyRouteComponent(() => import('../features/accounts/data/data-page.js'), 'DataPage'),
});
const workspace = createRoute({
  getParentRoute: () => settings,
  path: '/workspace',
  component: lazyRouteComponent(() => import('../features/accounts/workspace/workspace-page.js'), 'WorkspacePage'),
});
const connections = createRoute({
  getParentRoute: () => settings,
  path: '/connections',
  loader: () => wantTexts('connections'),
  staleTime: Infinity,
  validateSearch: localPath('from', 'connecting', 'outcome'),
  component: lazyRouteComponent(() => import('../features/connections/connections-page.js'), 'ConnectionsPage'),
});
const members = createRoute({
  getParentRoute: () => settings,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/accounts/members/members-page.js'), 'MembersPage'),
});
const audit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  validateSearch: pickTexts('action', 'from', 'to', 'requestId'),
  component: lazyRouteComponent(() => import('../features/accounts/audit/audit-page.js'), 'AuditPage'),
});

const brand = createRoute({
  getParentRoute: () => settings,
  path: '/brand',
  loader: () => wantTexts('ideas'),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('../features/ideas/brand/brand-page.js'), 'BrandPage'),
});

const studio = createRoute({
  getParentRoute: () => account,
  path: '/studio',
  loader: () => wantTexts('ideas'),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./studio-area.js'), 'StudioArea'),
});
const studioStart = createRoute({
  getParentRoute: () => studio,
  path: '/',
  beforeLoad: () => {
    redirect({ to: '/studio/ideas', replace: true, throw: true });
  },
});
const ideas = createRoute({
  getParentRoute: () => studio,
  path: '/ideas',
  validateSearch: parseIdeaSearch,
  component: lazyRouteComponent(() => import('../features/ideas/ideas-page.js'), 'IdeasPage'),
});

const designs = createRoute({
  getParentRoute: () => studio,
  path: '/designs',
  validateSearch: pickTexts('design', 'idea'),
  loader: () => wantTexts('designs'),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('../features/designs/designs-page.js'), 'DesignsPage'),
});
const review = createRoute({
  getParentRoute: () => studio,
  path: '/review',
  loader: () => wantTexts('designs'),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('../features/designs/review/review-page.js'), 'ReviewPage'),
});

const developers = createRoute({
  getParentRoute: () => account,
  path: '/developers',
  component: lazyRouteComponent(() => import('../features/accounts/area/developers-area.js'), 'DevelopersArea'),
});
const developersStart = createRoute({
  getParentRoute: () => developers,
  path: '/',
  beforeLoad: () => {
    redirect({ to: '/developers/keys', replace: true, throw: true });
  },
});
const keys = createRoute({
  getParentRoute: () => developers,
  path: '/keys',
  component: lazyRouteComponent(() => import('../features/accounts/keys/keys-page.js'), 'KeysPage'),
});
const usage = createRoute({
  getParentRoute: () => developers,
  path: '/usage',
  validateSearch: pickTexts('by'),
  component: lazyRouteComponent(() => import('../features/accounts/usage/usage-page.js'), 'UsagePage'),
});
const requests = createRoute({
  getParentRoute: () => developers,
  path: '/requests',
  validateSearch: pickTexts('id', 'code'),
  component: lazyRouteComponent(() => import('../features/accounts/requests/requests-page.js'), 'RequestsPage'),
});

/** Plans and payments, with texts of their own; plans have their names in those of accounts. */
const money = createRoute({
  getParentRoute: () => root,
  id: 'money',
  loader: () => Promise.all([wantTexts('account'), wantTexts('billing')]),
  staleTime: Infinity,
});
const plans = createRoute({
  getParentRoute: () => money,
  path: '/plans',
  component: lazyRouteComponent(() => import('../features/billing/plans-page.js'), 'PlansPage'),
});
const billing = createRoute({
  getParentRoute: () => money,
  path: '/billing',
  component: lazyRouteComponent(() => import('../features/billing/billing-page.js'), 'BillingPage'),
});
const billingReturn = createRoute({
  getParentRoute: () => money,
  path: '/billing/return',
  component: lazyRouteComponent(() => import('../features/billing/return-page.js'), 'ReturnPage'),
});

/** The board and its schedules. */
const pipeline = createRoute({
  getParentRoute: () => root,
  id: 'pipeline',
  loader: () => wantTexts('pipeline'),
  staleTime: Infinity,
});
const board = createRoute({
  getParentRoute: () => pipeline,
  path: '/pipeline',
  validateSearch: pickTexts('make', 'title', 'run'),
  component: lazyRouteComponent(() => import('../features/pipeline/pipeline-page.js'), 'PipelinePage'),
});
const schedules = createRoute({
  getParentRoute: () => pipeline,
  path: '/pipeline/schedules',
  component: lazyRouteComponent(() => import('../features/pipeline/schedules/schedules-page.js'), 'SchedulesPage'),
});

const playground = createRoute({
  getParentRoute: () => root,
  path: '/docs/playground',
  loader: () => wantTexts('playground'),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('../features/playground/playground-page.js'), 'PlaygroundPage'),
});

/** Listings and the composer: their texts come with the first of their pages. */
const sell = createRoute({
  getParentRoute: () => root,
  id: 'listing-pages',
  loader: () => wantTexts('listings'),
  staleTime: Infinity,
});
const listings = createRoute({
  getParentRoute: () => sell,
  path: '/listings',
  validateSearch: parseListingSearch,
  component: lazyRouteComponent(() => import('../features/listings/list/listings-page.js'), 'ListingsPage'),
});
const newListing = createRoute({
  getParentRoute: () => sell,
  path: '/composer/new',
  validateSearch: pickTexts('productId', 'ideaId'),
  component: lazyRouteComponent(() => import('../features/listings/composer/new-listing-page.js'), 'NewListingPage'),
});
const composer = createRoute({
  getParentRoute: () => sell,
  path: '/composer/$id',
  component: lazyRouteComponent(() => import('../features/listings/composer/composer-page.js'), 'ComposerPage'),
});

/** Goods and the orders for them: their texts come with the first of their pages. */
const products = createRoute({
  getParentRoute: () => root,
  id: 'products',
  loader: () => wantTexts('products'),
  staleTime: Infinity,
});
const productList = createRoute({
  getParentRoute: () => products,
  path: '/products',
  component: lazyRouteComponent(() => import('../features/products/products-page.js'), 'ProductsPage'),
});
const newProduct = createRoute({
  getParentRoute: () => products,
  path: '/products/new',
  validateSearch: pickTexts('design'),
  component: lazyRouteComponent(() => import('../features/products/new-product-page.js'), 'NewProductPage'),
});
const product = createRoute({
  getParentRoute: () => products,
  path: '/products/$id',
  component: lazyRouteComponent(() => import('../features/products/product-page.js'), 'ProductPage'),
});
const orders = createRoute({
  getParentRoute: () => products,
  path: '/orders',
  component: lazyRouteComponent(() => import('../features/orders/orders-page.js'), 'OrdersPage'),
});

const entries = [signIn, signUp, verify, forgot, reset, invitation];
const settingsPages = settings.addChildren([
  settingsStart,
  profile,
  security,
  data,
  workspace,
  connections,
  members,
  brand,
  audit,
]);
const studioPages = studio.addChildren([studioStart, ideas, designs, review]);
const developersPages = developers.addChildren([developersStart, keys, usage, requests]);

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    trends,
    trend,
    playground,
    money.addChildren([plans, billing, billingReturn]),
    products.addChildren([productList, newProduct, product, orders]),
    pipeline.addChildren([board, schedules]),
    account.addChildren([...entries, settingsPages, studioPages, developersPages]),
    sell.addChildren([listings, newListing, composer]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: RouteError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
