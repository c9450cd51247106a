import { Palette } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { BrandProfilesDocument } from '../../../gql/ideas.js';
import type { BrandProfileFieldsFragment } from '../../../gql/ideas.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Section } from '../../../ui/section.js';
import { LoadingWords, Skeleton } from '../../../ui/skeleton.js';
import { BrandDialog } from './brand-dialog.js';
import { BrandRow } from './brand-row.js';

/** As many as a workspace may have: one page shows all. */
const MOST_PROFILES = 50;

/** What the brands are: ideas and texts heed them. */
export function BrandPage() {
  const canWrite = useRight('brand.write');
  const [edited, setEdited] = useState<BrandProfileFieldsFragment | 'new' | null>(null);
  const { answer, again } = useAnswer({
    query: BrandProfilesDocument,
    variables: { first: MOST_PROFILES, after: null },
    pick: ({ brandProfiles }) => brandProfiles,
  });
  const profiles = answer?.nodes.flatMap((profile) => profile ?? []);
  return (
    <Section
      title={<FormattedMessage id="area.brand" />}
      lead={<FormattedMessage id="brand.lead" />}
      aside={
        canWrite && (
          <Button kind="primary" onClick={() => setEdited('new')}>
            <FormattedMessage id="brand.new" />
          </Button>
        )
      }
    >
      {!profiles && (
        <div className="space-y-3">
          <LoadingWords />
          <Skeleton className="h-20" />
        </div>
      )}
      {profiles?.length === 0 && (
        <EmptyState
          icon={<Palette size={24} />}
          title={<FormattedMessage id="brand.none.title" />}
          text={<FormattedMessage id="brand.none.text" />}
        />
      )}
      <ul className="divide-y divide-hairline">
        {profiles?.map((profile) => (
          <BrandRow
            key={profile.id}
            profile={profile}
            canWrite={canWrite}
            onEdit={() => setEdited(profile)}
            onChanged={again}
          />
        ))}
      </ul>
      {edited && (
        <BrandDialog profile={edited === 'new' ? undefined : edited} onSaved={again} onClose={() => setEdited(null)} />
      )}
    </Section>
  );
}
