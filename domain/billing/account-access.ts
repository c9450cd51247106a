import type { hasRight, requireRight, requireWorkspace } from '../accounts/permissions.js';
import type { readRowPage } from '../accounts/row-pages.js';
import type { tenantOf } from '../accounts/tenant.js';
import type { Workspaces } from '../accounts/workspaces.js';

/** What billing needs of accounts: who may, as whom a statement runs, and what is taken of a plan. Handed in by create-domain. */
export interface AccountAccess {
  readonly hasRight: typeof hasRight;
  readonly requireRight: typeof requireRight;
  readonly requireWorkspace: typeof requireWorkspace;
  readonly tenantOf: typeof tenantOf;
  readonly readRowPage: typeof readRowPage;
  usage: Workspaces['usage'];
}
