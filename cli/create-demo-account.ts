import { systemActor } from '#domain/accounts/actor.js';
import { runCommand } from './run-command.js';

/** Makes the demo account with its workspace. Returns the text of its API key. */
export async function createDemoAccount(account: { email: string; password: string }): Promise<string> {
  const actor = systemActor('start');
  let key = '';
  await runCommand({}, async ({ domain }) => {
    const { workspaceId } = await domain.accounts.create(actor, { ...account, workspaceName: 'Demo' });
    const created = await domain.apiKeys.create(actor, {
      workspaceId,
      name: 'Demo',
      scopes: ['read:trends', 'write:signals'],
    });
    key = created.key;
  });
  return key;
}
