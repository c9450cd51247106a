import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseTrendSearch } from '../features/trends/trend-search.js';
import { NotFoundPage } from './not-found-page.js';
import { Shell } from './shell/shell.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { id?: string } => {
    const id = text(search['id']);
    return id === undefined ? {} : { id };
  },
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

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } => {
    const from = text(search['from']);
    return from?.startsWith('/') && !from.startsWith('//') ? { from } : {};
  },
  component: lazyRouteComponent(() => import('../features/session/sign-in-page.js'), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([today, trends, trend, signIn]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
