import { useNavigate } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { Form } from '../../../forms/form.js';
import { PasswordField, TextField } from '../../../forms/inputs.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useRuleForm } from '../../../forms/use-rule-form.js';
import { EraseWorkspaceDocument, ExportWorkspaceDocument } from '../../../gql/accounts.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { useRight } from '../../../graph/session-store.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Section } from '../../../ui/section.js';
import { toast } from '../../../ui/toast.js';
import { ExportDialog } from '../data/export-dialog.js';
import { passwordRule, requiredRule } from '../account-rules.js';

interface Named {
  name: string;
}

/** Everything of the workspace: to take along, or to have erased. For owners. */
export function WorkspaceDataSection({ workspace }: { workspace: Named }) {
  const canExport = useRight('workspace.export');
  const canErase = useRight('workspace.erase');
  const [open, setOpen] = useState<'export' | 'erase' | null>(null);
  if (!canExport && !canErase) return null;
  return (
    <Section title={<FormattedMessage id="workspace.data" />} lead={<FormattedMessage id="workspace.data.lead" />}>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setOpen('export')}>
          <Download aria-hidden size={16} />
          <FormattedMessage id="workspace.export" />
        </Button>
        <Button kind="danger" onClick={() => setOpen('erase')}>
          <FormattedMessage id="workspace.erase" />
        </Button>
      </div>
      {open === 'export' && <WorkspaceExport onClose={() => setOpen(null)} />}
      {open === 'erase' && <EraseDialog workspace={workspace} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function WorkspaceExport({ onClose }: { onClose: () => void }) {
  const [, exportAll] = useMutation(ExportWorkspaceDocument);
  return (
    <ExportDialog
      title={<FormattedMessage id="workspace.export" />}
      done={<FormattedMessage id="workspace.export.done" />}
      fileName="podpusher-workspace.json"
      fetchDocument={async (input) => {
        const answer = await exportAll({ input });
        return {
          document: answer.data?.workspaceExport.document,
          outcome: outcomeOf(answer, (data) => data.workspaceExport.userErrors),
        };
      }}
      onClose={onClose}
    />
  );
}

const ERASE = z.object({ name: requiredRule, password: passwordRule });

function EraseDialog({ workspace, onClose }: { workspace: Named; onClose: () => void }) {
  const [, erase] = useMutation(EraseWorkspaceDocument);
  const renew = useSessionChange();
  const navigate = useNavigate();
  const ruleForm = useRuleForm({
    schema: ERASE,
    defaults: { name: '', password: '' },
    send: async (input) => {
      const outcome = outcomeOf(await erase({ input }), (data) => data.workspaceErase.userErrors);
      if (outcome.kind === 'done') {
        renew();
        toast(<FormattedMessage id="workspace.erase.done" />);
        void navigate({ to: '/' });
      }
      return outcome;
    },
  });
  return (
    <Dialog title={<FormattedMessage id="workspace.erase" />} onClose={onClose}>
      <Form of={ruleForm} submit={<FormattedMessage id="data.erase.confirm" />} submitKind="danger">
        <p className="text-sm text-muted">
          <FormattedMessage id="workspace.erase.text" values={{ name: <strong key="name">{workspace.name}</strong> }} />
        </p>
        <TextField
          form={ruleForm.form}
          name="name"
          label={<FormattedMessage id="workspace.erase.name" />}
          spellCheck={false}
          isFirst
        />
        <PasswordField
          form={ruleForm.form}
          name="password"
          label={<FormattedMessage id="session.password" />}
          autoComplete="current-password"
        />
      </Form>
    </Dialog>
  );
}
