import type { ReactNode } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { UpdateWorkspaceDocument, WorkspaceSettingsDocument } from '../../../gql/accounts.js';
import type { WorkspaceSettingsQuery } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Chip } from '../../../ui/chip.js';
import { Section } from '../../../ui/section.js';
import { SectionSkeleton } from '../../../ui/skeleton.js';
import { toast } from '../../../ui/toast.js';
import { planNames } from '../../../vocabulary/plans.js';
import { workspaceNameRule } from '../account-rules.js';
import { Allowance } from './allowance.js';
import { NewWorkspaceSection } from './new-workspace-section.js';
import { WorkspaceDataSection } from './workspace-data-section.js';

export type Workspace = NonNullable<WorkspaceSettingsQuery['workspace']>;

/** The workspace: its name, what its plan allows, its data; and a further one. */
export function WorkspacePage() {
  const { answer } = useAnswer({
    query: WorkspaceSettingsDocument,
    variables: {},
    pick: ({ workspace }) => workspace,
  });
  if (!answer) return <SectionSkeleton />;
  return (
    <div className="space-y-6">
      <NameSection key={answer.id} workspace={answer} />
      {answer.entitlements && <PlanSection plan={answer.plan} entitlements={answer.entitlements} />}
      <WorkspaceDataSection workspace={answer} />
      <NewWorkspaceSection />
    </div>
  );
}

const SCHEMA = z.object({ name: workspaceNameRule });

function NameSection({ workspace }: { workspace: Workspace }) {
  const canUpdate = useRight('workspace.update');
  const [, update] = useMutation(UpdateWorkspaceDocument);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { name: workspace.name },
    send: async ({ name }) => {
      const answer = await update({ input: { name, expectedVersion: workspace.version } });
      const outcome = outcomeOf(answer, (data) => data.workspaceUpdate.userErrors);
      if (outcome.kind === 'done') toast(<FormattedMessage id="form.saved" />);
      return outcome;
    },
  });
  return (
    <Section
      title={<FormattedMessage id="area.workspace" />}
      lead={
        <FormattedMessage
          id="workspace.since"
          values={{ date: <FormattedDate key="date" value={workspace.createdAt} dateStyle="long" /> }}
        />
      }
    >
      <div className="max-w-md">
        {canUpdate ? (
          <Form of={ruleForm} submit={<FormattedMessage id="form.save" />}>
            <TextField
              form={ruleForm.form}
              name="name"
              label={<FormattedMessage id="field.name" />}
              autoComplete="organization"
            />
          </Form>
        ) : (
          <p className="font-medium">{workspace.name}</p>
        )}
      </div>
    </Section>
  );
}

type Entitlements = NonNullable<Workspace['entitlements']>;

function PlanSection({ plan, entitlements }: { plan: Workspace['plan']; entitlements: Entitlements }) {
  return (
    <Section
      title={<FormattedMessage id="workspace.plan" />}
      lead={<FormattedMessage id="workspace.plan.lead" />}
      aside={
        <Chip tone="accent">
          <FormattedMessage {...planNames[plan]} />
        </Chip>
      }
    >
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Allowance name={<FormattedMessage id="workspace.seats" />} {...entitlements.seats} />
        <Allowance name={<FormattedMessage id="area.keys" />} {...entitlements.apiKeys} />
        <Fact name={<FormattedMessage id="workspace.points" />}>
          <FormattedMessage
            id="workspace.points.value"
            values={{ points: entitlements.bucketPoints, rate: entitlements.restoreRate }}
          />
        </Fact>
        <Fact name={<FormattedMessage id="workspace.audit" />}>
          <FormattedMessage id="workspace.audit.value" values={{ days: entitlements.auditRetentionDays }} />
        </Fact>
      </dl>
    </Section>
  );
}

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className="text-sm">
    <dt className="text-muted">{name}</dt>
    <dd className="mt-1 font-medium">{children}</dd>
  </div>
);
