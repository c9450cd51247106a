import { systemActor } from '#domain/accounts/actor.js';
import { findWorkspace } from '#domain/accounts/find-workspace.js';
import { SCOPES } from '#schema/accounts/access.rules.js';
import { runCommand } from './run-command.js';

const actor = systemActor('start');
const WORKSPACE = 'Demo';

/** Makes the demo account with its workspace, on a plan that lets it try everything there is. */
export async function createDemoAccount(account: { email: string; password: string }): Promise<void> {
  await runCommand({}, async ({ domain }) => {
    await domain.accounts.create(actor, { ...account, workspaceName: WORKSPACE, plan: 'professional' });
  });
}

/** Makes an API key of the demo workspace that may do all that a key may. Returns its text, which is shown this once. */
export async function createDemoKey(): Promise<string> {
  let text = '';
  await runCommand({}, async ({ db, domain }) => {
    const workspaceId = await findWorkspace(db, actor, WORKSPACE);
    const order = { name: 'Demo', scopes: [...SCOPES] };
    text = (await domain.apiKeys.createFor(actor, workspaceId, order)).key;
  });
  return text;
}
