import { defineMessages } from 'react-intl';
import type { MemberRole } from '../gql/operations.js';

/** From most to least. */
export const ROLES = ['OWNER', 'ADMIN', 'EDITOR', 'VIEWER'] as const satisfies readonly MemberRole[];

export const roleNames = defineMessages<MemberRole>({
  OWNER: { id: 'role.OWNER' },
  ADMIN: { id: 'role.ADMIN' },
  EDITOR: { id: 'role.EDITOR' },
  VIEWER: { id: 'role.VIEWER' },
});
