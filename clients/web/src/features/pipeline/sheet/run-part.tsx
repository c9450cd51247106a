import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import type { Action } from '../../../forms/use-action.js';
import { CancelRunDocument, ContinueRunDocument, RetryRunDocument } from '../../../gql/pipeline.js';
import type { RunFactsFragment } from '../../../gql/pipeline.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { runStatusNames } from '../board/board-texts.js';
import { PipelineTrouble } from '../pipeline-trouble.js';
import { RunSteps } from './run-steps.js';

export interface RunPartProps {
  run: RunFactsFragment;
  canWrite: boolean;
  onChanged: () => void;
}

const TONES = {
  RUNNING: 'accent',
  WAITING: 'info',
  SUCCEEDED: 'positive',
  FAILED: 'negative',
  CANCELLED: 'plain',
} as const;

/** A run: its steps, what went wrong, what it waits for. */
export const RunPart = ({ run, canWrite, onChanged }: RunPartProps) => (
  <section aria-label={run.keyword} className="space-y-3">
    <p className="flex flex-wrap items-center gap-2">
      <Chip tone={TONES[run.status]}>
        <FormattedMessage {...runStatusNames[run.status]} />
      </Chip>
    </p>
    <RunSteps run={run} />
    {run.problem && <p className="rounded-md bg-negative-soft p-3 text-sm text-negative">{run.problem.message}</p>}
    {canWrite && <RunButtons run={run} onChanged={onChanged} />}
  </section>
);

function RunButtons({ run, onChanged }: { run: RunFactsFragment; onChanged: () => void }) {
  const [, cancel] = useMutation(CancelRunDocument);
  const [, retry] = useMutation(RetryRunDocument);
  const [, goOn] = useMutation(ContinueRunDocument);
  const input = { id: run.id };
  const cancelling = useAction<undefined>(async () =>
    outcomeOf(await cancel({ input }), (data) => data.runCancel.userErrors),
  );
  const retrying = useAction<undefined>(async () =>
    outcomeOf(await retry({ input }), (data) => data.runRetry.userErrors),
  );
  const publishing = useAction<undefined>(async () =>
    outcomeOf(await goOn({ input: { ...input, publish: true } }), (data) => data.runContinue.userErrors),
  );
  const press = (action: Action<undefined>) => () =>
    void action.run(undefined).then((isDone) => {
      if (isDone) onChanged();
    });
  const { status } = run;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Answer run={run} publishing={publishing} onPublish={press(publishing)} />
        {(status === 'FAILED' || status === 'CANCELLED') && (
          <Button kind="primary" isBusy={retrying.isBusy} onClick={press(retrying)}>
            <FormattedMessage id="pipeline.retry" />
          </Button>
        )}
        {(status === 'RUNNING' || status === 'WAITING') && (
          <Button kind="danger" isBusy={cancelling.isBusy} onClick={press(cancelling)}>
            <FormattedMessage id="pipeline.cancelRun" />
          </Button>
        )}
      </div>
      <PipelineTrouble of={cancelling.trouble ?? retrying.trouble ?? publishing.trouble} />
    </>
  );
}

interface AnswerProps {
  run: RunFactsFragment;
  publishing: Action<undefined>;
  onPublish: () => void;
}

/** What the run waits for, as a button. */
function Answer({ run: { waitingFor }, publishing, onPublish }: AnswerProps) {
  switch (waitingFor) {
    case 'IDEA':
      return (
        <a href="/studio/ideas" className={buttonClass('primary')}>
          <FormattedMessage id="pipeline.chooseIdea" />
        </a>
      );
    case 'DESIGN':
      return (
        <a href="/studio/review" className={buttonClass('primary')}>
          <FormattedMessage id="pipeline.approveDesign" />
        </a>
      );
    case 'PUBLISH':
      return (
        <Button kind="primary" isBusy={publishing.isBusy} onClick={onPublish}>
          <FormattedMessage id="pipeline.publish" />
        </Button>
      );
    case null:
      return null;
  }
}
