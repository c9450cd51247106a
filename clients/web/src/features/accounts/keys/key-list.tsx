import { KeyRound } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { ApiKeysDocument } from '../../../gql/accounts.js';
import type { ApiKeysQuery } from '../../../gql/accounts.js';
import { PagedList } from '../../../ui/paged-list.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { KeyRow } from './key-row.js';

const PAGE_SIZE = 25;

type Page = NonNullable<NonNullable<ApiKeysQuery['workspace']>['apiKeys']>;
export type Key = NonNullable<Page['nodes'][number]>;

/** Keys of the workspace, newest first; ended ones stay to be read. */
export const KeyList = () => (
  <PagedList
    query={ApiKeysDocument}
    variablesAt={(after) => ({ first: PAGE_SIZE, after })}
    pick={({ workspace }) => workspace?.apiKeys}
    waiting={
      <li>
        <Skeleton className="h-16" />
      </li>
    }
    none={
      <li className="flex items-center gap-3 text-sm text-muted">
        <KeyRound aria-hidden size={18} className="shrink-0" />
        <FormattedMessage id="apiKey.none" />
      </li>
    }
  >
    {(key) => <KeyRow apiKey={key} />}
  </PagedList>
);
