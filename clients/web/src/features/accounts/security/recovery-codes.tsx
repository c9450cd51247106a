import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../../ui/button.js';
import { CopyButton } from '../../../ui/copy-button.js';
import { saveFile } from '../../../ui/save-file.js';

/** Recovery codes, shown this once: to copy, to download, and to say that they are kept. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const intl = useIntl();
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  const text = `${codes.join('\n')}\n`;
  return (
    <div className="space-y-4">
      <p ref={lead} tabIndex={-1} className="text-sm outline-none">
        <FormattedMessage id="recovery.lead" />
      </p>
      <ul data-recovery-codes className="tabular grid grid-cols-2 gap-x-6 gap-y-1 rounded-md bg-sunken p-4 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <CopyButton
          text={text}
          label={intl.formatMessage({ id: 'fault.copy' })}
          doneLabel={intl.formatMessage({ id: 'fault.copied' })}
        />
        <Button onClick={() => saveFile('podpusher-recovery-codes.txt', text, 'text/plain')}>
          <Download aria-hidden size={16} />
          <FormattedMessage id="form.download" />
        </Button>
        <Button kind="primary" onClick={onDone} className="ml-auto">
          <FormattedMessage id="recovery.kept" />
        </Button>
      </div>
    </div>
  );
}
