import { Link2, Play, Square } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, buttonClass } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Page } from '../../ui/page.js';
import { AnswerPanel } from './answer-panel.js';
import { CodeEditor } from './code-editor.js';
import { EXAMPLES } from './examples.js';
import { addressOf, useDraft } from './use-draft.js';
import type { Draft } from './use-draft.js';
import { useRun } from './use-run.js';
import { useSchema } from './use-schema.js';

/** Write an operation, run it against this server, see the answer, its cost and its request id. */
export function PlaygroundPage() {
  const [draft, setDraft] = useDraft();
  const [key, setKey] = useState('');
  const { state, start, stop } = useRun();
  const runNow = () => void start({ ...draft, key: key.trim() });
  return (
    <Page
      title={<FormattedMessage id="playground.title" />}
      lead={<FormattedMessage id="playground.lead" />}
      aside={
        <a href="/docs" className={buttonClass('plain')}>
          <FormattedMessage id="playground.docs" />
        </a>
      }
    >
      <div className="mb-4 flex flex-wrap items-end gap-3">
        {state.isRunning ? (
          <Button kind="plain" onClick={stop}>
            <Square aria-hidden size={16} />
            <FormattedMessage id="playground.stop" />
          </Button>
        ) : (
          <Button kind="primary" onClick={runNow}>
            <Play aria-hidden size={16} />
            <FormattedMessage id="playground.run" />
          </Button>
        )}
        <Examples onPick={setDraft} />
        <KeyField value={key} onChange={setKey} />
        <ShareButton draft={draft} />
      </div>
      <div className="grid gap-4 lg:h-[calc(100dvh-17rem)] lg:min-h-[28rem] lg:grid-cols-2">
        <Editors draft={draft} onChange={setDraft} onRun={runNow} />
        <AnswerPanel state={state} />
      </div>
    </Page>
  );
}

interface EditorsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onRun: () => void;
}

function Editors({ draft, onChange, onRun }: EditorsProps) {
  const intl = useIntl();
  const schema = useSchema();
  return (
    <div className="grid min-h-0 min-w-0 grid-rows-[22rem_10rem] gap-4 lg:grid-rows-[minmax(0,3fr)_minmax(0,1fr)]">
      <EditorCard caption={<FormattedMessage id="playground.operation" />}>
        <CodeEditor
          language="graphql"
          label={intl.formatMessage({ id: 'playground.operation' })}
          value={draft.document}
          onChange={(document) => onChange({ ...draft, document })}
          onRun={onRun}
          schema={schema}
        />
      </EditorCard>
      <EditorCard caption={<FormattedMessage id="playground.variables" />}>
        <CodeEditor
          language="json"
          label={intl.formatMessage({ id: 'playground.variables' })}
          value={draft.variables}
          onChange={(variables) => onChange({ ...draft, variables })}
          onRun={onRun}
        />
      </EditorCard>
    </div>
  );
}

/** The editor carries the same name for screen readers. */
const EditorCard = ({ caption, children }: { caption: ReactNode; children: ReactNode }) => (
  <div className="card flex min-h-0 min-w-0 flex-col overflow-hidden">
    <p aria-hidden className="border-b border-hairline px-4 py-1.5 text-xs font-medium text-muted">
      {caption}
    </p>
    <div className="min-h-0 flex-1">{children}</div>
  </div>
);

const FIELD = 'min-h-9 rounded-md border border-control bg-surface px-3 text-sm text-text pointer-coarse:min-h-11';

function Examples({ onPick }: { onPick: (draft: Draft) => void }) {
  const intl = useIntl();
  const pick = (index: number) => {
    const example = EXAMPLES[index];
    if (example) onPick({ document: example.document, variables: example.variables });
  };
  return (
    <label className="grid gap-1 text-sm text-muted">
      <FormattedMessage id="playground.examples" />
      <select value="" onChange={({ target }) => pick(Number(target.value))} className={FIELD}>
        <option value="" disabled>
          {intl.formatMessage({ id: 'playground.examples.pick' })}
        </option>
        {EXAMPLES.map(({ title }, index) => (
          <option key={title.id} value={index}>
            {intl.formatMessage(title)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Kept in this page only: a key is never written anywhere. */
const KeyField = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => (
  <label className="grid min-w-0 flex-1 basis-56 gap-1 text-sm text-muted">
    <FormattedMessage id="playground.key" />
    <input
      type="password"
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      className={FIELD}
    />
  </label>
);

function ShareButton({ draft }: { draft: Draft }) {
  const intl = useIntl();
  return (
    <span className="inline-flex items-center gap-1">
      <Link2 aria-hidden size={16} className="text-muted" />
      <CopyButton
        text={addressOf(draft)}
        label={intl.formatMessage({ id: 'playground.share' })}
        doneLabel={intl.formatMessage({ id: 'playground.shared' })}
      />
    </span>
  );
}
