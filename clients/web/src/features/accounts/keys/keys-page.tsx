import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { KeyAllowanceDocument } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Button } from '../../../ui/button.js';
import { Section } from '../../../ui/section.js';
import { NoRight } from '../area/no-right.js';
import { Allowance } from '../workspace/allowance.js';
import { CreateKeyDialog } from './create-key-dialog.js';
import { KeyList } from './key-list.js';

/** Keys for machines: what they may do, when they were used, and new ones. */
export function KeysPage() {
  const canRead = useRight('keys.read');
  const canManage = useRight('keys.manage');
  const [isCreating, setCreating] = useState(false);
  if (!canRead) return <NoRight />;
  return (
    <>
      <Section
        title={<FormattedMessage id="area.keys" />}
        lead={<FormattedMessage id="keys.lead" />}
        aside={
          canManage && (
            <Button kind="primary" onClick={() => setCreating(true)}>
              <FormattedMessage id="apiKey.create" />
            </Button>
          )
        }
      >
        <KeyAllowance />
        <KeyList />
      </Section>
      {isCreating && <CreateKeyDialog onClose={() => setCreating(false)} />}
    </>
  );
}

function KeyAllowance() {
  const { answer } = useAnswer({
    query: KeyAllowanceDocument,
    variables: {},
    pick: ({ workspace }) => workspace?.entitlements?.apiKeys,
  });
  return (
    <dl className="mb-4 max-w-xs">
      {answer && <Allowance name={<FormattedMessage id="apiKey.active" />} {...answer} />}
    </dl>
  );
}
