import { defineMessages } from 'react-intl';
import type { IntlShape } from 'react-intl';

/** What the log can say, in the reader's words. */
const names = defineMessages({
  'workspace.created': { id: 'audit.workspace.created' },
  'workspace.renamed': { id: 'audit.workspace.renamed' },
  'invitation.created': { id: 'audit.invitation.created' },
  'invitation.resent': { id: 'audit.invitation.resent' },
  'invitation.revoked': { id: 'audit.invitation.revoked' },
  'invitation.accepted': { id: 'audit.invitation.accepted' },
  'member.role_changed': { id: 'audit.member.role_changed' },
  'member.removed': { id: 'audit.member.removed' },
  'member.left': { id: 'audit.member.left' },
  'member.erased_account': { id: 'audit.member.erased_account' },
  'api_key.created': { id: 'audit.api_key.created' },
  'api_key.changed': { id: 'audit.api_key.changed' },
  'api_key.revoked': { id: 'audit.api_key.revoked' },
  'connection.created': { id: 'audit.connection.created' },
  'connection.reconnected': { id: 'audit.connection.reconnected' },
  'connection.shop_chosen': { id: 'audit.connection.shop_chosen' },
  'connection.removed': { id: 'audit.connection.removed' },
  'connection.ended': { id: 'audit.connection.ended' },
  'ideas.ordered': { id: 'audit.ideas.ordered' },
  'idea.chosen': { id: 'audit.idea.chosen' },
  'idea.changed': { id: 'audit.idea.changed' },
  'idea.archived': { id: 'audit.idea.archived' },
  'idea.restored': { id: 'audit.idea.restored' },
  'brand_profile.created': { id: 'audit.brand_profile.created' },
  'brand_profile.changed': { id: 'audit.brand_profile.changed' },
  'brand_profile.made_default': { id: 'audit.brand_profile.made_default' },
  'brand_profile.deleted': { id: 'audit.brand_profile.deleted' },
});

export type KnownAction = keyof typeof names;
export const KNOWN_ACTIONS = Object.keys(names) as KnownAction[];

/** The name of an action; one that came with a newer server reads as it is written there. */
export function actionName(intl: IntlShape, action: string): string {
  const known = KNOWN_ACTIONS.find((each) => each === action);
  return known ? intl.formatMessage(names[known]) : action;
}
