import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { CONNECTION_RULES } from '../../../../../schema/connections/connection.rules.js';
import { Form } from '../../forms/form.js';
import { PasswordField } from '../../forms/inputs.js';
import { outcomeOf } from '../../forms/outcome.js';
import { useRuleForm } from '../../forms/use-rule-form.js';
import { UseConnectionTokenDocument } from '../../gql/connections.js';
import type { ConnectionProvider } from '../../gql/connections.js';
import { Dialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toast.js';
import { PROVIDER_NAMES } from '../../vocabulary/providers.js';
import { tokenHints, words } from './provider-texts.js';

const { min, max } = CONNECTION_RULES.token;
const SCHEMA = z.object({ token: z.string().check(z.trim(), z.minLength(1), z.minLength(min), z.maxLength(max)) });

/** Takes a token or key that was made at the provider; it is asked there before it is stored. */
export function TokenDialog({ provider, onClose }: { provider: ConnectionProvider; onClose: () => void }) {
  const name = PROVIDER_NAMES[provider];
  const [, send] = useMutation(UseConnectionTokenDocument);
  const ruleForm = useRuleForm({
    schema: SCHEMA,
    defaults: { token: '' },
    send: async ({ token }) => {
      const result = await send({ input: { provider, token } });
      const outcome = outcomeOf(result, (data) => data.connectionUseToken.userErrors);
      if (outcome.kind === 'done') {
        toast(<FormattedMessage id="connections.news.CONNECTED" values={{ name }} />);
        onClose();
      }
      return outcome;
    },
  });
  return (
    <Dialog title={<FormattedMessage id="connections.connectTo" values={{ name }} />} onClose={onClose}>
      <Form of={ruleForm} submit={<FormattedMessage id="connections.connect" />}>
        <PasswordField
          form={ruleForm.form}
          name="token"
          label={<FormattedMessage {...(provider === 'OPENAI' ? words.key : words.token)} />}
          hint={<FormattedMessage {...tokenHints[provider === 'OPENAI' ? 'OPENAI' : 'PRINTIFY']} />}
          autoComplete="new-password"
          isFirst
        />
      </Form>
    </Dialog>
  );
}
