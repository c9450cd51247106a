import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { CreateWorkspaceDocument } from '../../../gql/accounts.js';
import { SwitchWorkspaceDocument } from '../../../gql/operations.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { Section } from '../../../ui/section.js';
import { toast } from '../../../ui/toast.js';
import { workspaceNameRule } from '../account-rules.js';

const SCHEMA = z.object({ name: workspaceNameRule });

/** A further workspace; the session moves there at once. */
export function NewWorkspaceSection() {
  const isAsked = useLocation({ select: ({ hash }) => hash === 'new' });
  const place = useRef<HTMLDivElement>(null);
  const [, create] = useMutation(CreateWorkspaceDocument);
  const [, switchTo] = useMutation(SwitchWorkspaceDocument);
  const renew = useSessionChange();
  const navigate = useNavigate();
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { name: '' },
    send: async ({ name }) => {
      const answer = await create({ input: { name } });
      const workspace = answer.data?.workspaceCreate.workspace;
      const made = outcomeOf(answer, (data) => data.workspaceCreate.userErrors);
      if (made.kind !== 'done' || !workspace) return made;
      const moved = outcomeOf(
        await switchTo({ input: { workspaceId: workspace.id } }),
        (data) => data.sessionUpdate.userErrors,
      );
      if (moved.kind !== 'done') return moved;
      ruleForm.form.reset();
      toast(<FormattedMessage id="workspace.created" />);
      renew();
      void navigate({ to: '/settings/workspace' });
      return moved;
    },
  });
  const { setFocus } = ruleForm.form;
  useEffect(() => {
    if (!isAsked) return;
    place.current?.scrollIntoView({ block: 'center' });
    setFocus('name');
  }, [isAsked, setFocus]);
  return (
    <div ref={place}>
      <Section
        title={<FormattedMessage id="account.newWorkspace" />}
        lead={<FormattedMessage id="workspace.new.lead" />}
      >
        <div className="max-w-md">
          <Form of={ruleForm} submit={<FormattedMessage id="workspace.create" />} submitKind="plain">
            <TextField
              form={ruleForm.form}
              name="name"
              label={<FormattedMessage id="field.workspaceName" />}
              autoComplete="organization"
            />
          </Form>
        </div>
      </Section>
    </div>
  );
}
