import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { EmailField, SelectField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { CreateInvitationDocument } from '../../../gql/accounts.js';
import { Dialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toast.js';
import { roleNames, ROLES } from '../../../vocabulary/roles.js';
import { emailRule } from '../account-rules.js';
import { useViewer } from '../session/use-viewer.js';

const SCHEMA = z.object({ email: emailRule, role: z.enum(ROLES) });

/** Invites somebody by mail, with a role. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const viewer = useViewer();
  const [, invite] = useMutation(CreateInvitationDocument);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { email: '', role: 'EDITOR' },
    send: async (input) => {
      const outcome = outcomeOf(await invite({ input }), (data) => data.invitationCreate.userErrors);
      if (outcome.kind === 'done') {
        toast(<FormattedMessage id="invite.done" values={{ email: input.email }} />);
        onClose();
      }
      return outcome;
    },
  });
  const roles = ROLES.filter((role) => role !== 'OWNER' || viewer?.role === 'OWNER');
  return (
    <Dialog title={<FormattedMessage id="members.invite" />} onClose={onClose}>
      <Form of={ruleForm} submit={<FormattedMessage id="invite.submit" />}>
        <EmailField
          form={ruleForm.form}
          name="email"
          label={<FormattedMessage id="session.email" />}
          autoComplete="off"
          isFirst
        />
        <SelectField
          form={ruleForm.form}
          name="role"
          label={<FormattedMessage id="field.role" />}
          hint={<FormattedMessage id="field.role.hint" />}
          options={roles.map((role) => ({ value: role, text: intl.formatMessage(roleNames[role]) }))}
        />
      </Form>
    </Dialog>
  );
}
