import { SecurityDocument } from '../../../gql/accounts.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { SectionSkeleton } from '../../../ui/skeleton.js';
import { SessionsSection } from './sessions-section.js';
import { TwoFactorSection } from './two-factor-section.js';

/** Second factor and sessions. */
export function SecurityPage() {
  const { answer } = useAnswer({
    query: SecurityDocument,
    variables: {},
    pick: ({ viewer }) => viewer?.user.twoFactor,
  });
  if (!answer) return <SectionSkeleton />;
  return (
    <div className="space-y-6">
      <TwoFactorSection twoFactor={answer} />
      <SessionsSection />
    </div>
  );
}
