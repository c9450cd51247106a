import type { Actor, Role } from '#domain/accounts/actor.js';
import { mayRefreshTrends } from './refresh-right.js';

const user = (role: Role): Actor => ({ kind: 'user', userId: 'u', workspaceId: 'w', role, sessionId: 's' });

describe('the right to collect on demand', () => {
  test.each(['professional', 'enterprise'])('owners and admins on %s have it, editors and viewers do not', (plan) => {
    expect(mayRefreshTrends(user('owner'), plan)).toBe(true);
    expect(mayRefreshTrends(user('admin'), plan)).toBe(true);
    expect(mayRefreshTrends(user('editor'), plan)).toBe(false);
    expect(mayRefreshTrends(user('viewer'), plan)).toBe(false);
  });

  test.each(['free', 'starter', undefined])('plan %s does not include it', (plan) => {
    expect(mayRefreshTrends(user('owner'), plan)).toBe(false);
  });

  test('nobody signed out and no API key has it; the product itself has', () => {
    expect(mayRefreshTrends({ kind: 'anonymous' }, 'enterprise')).toBe(false);
    expect(
      mayRefreshTrends({ kind: 'key', keyId: 'k', workspaceId: 'w', scopes: ['write:signals'] }, 'enterprise'),
    ).toBe(false);
    expect(mayRefreshTrends({ kind: 'system', name: 'cli' }, undefined)).toBe(true);
  });
});
