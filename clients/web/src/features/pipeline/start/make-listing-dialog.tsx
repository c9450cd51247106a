import { useState } from 'react';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { INPUT } from '../../../forms/field.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { CreateCardDocument, StartRunDocument } from '../../../gql/pipeline.js';
import type { RunStartInput } from '../../../gql/pipeline.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toast.js';
import { PipelineTrouble } from '../pipeline-trouble.js';
import { PlanFields } from './plan-fields.js';
import { useUsualPlan } from './use-usual-plan.js';

export interface MakeListingDialogProps {
  /** From what; own words are asked for when absent. */
  trend?: { id: string; keyword: string } | undefined;
  cardId?: string | undefined;
  keyword?: string | undefined;
  onStarted: () => void;
  onClose: () => void;
}

/** "Make a listing": of what, of which goods, and where it stops; or only kept on the board, and nothing is started. */
export function MakeListingDialog(props: MakeListingDialogProps) {
  const { trend, cardId, keyword = '', onStarted, onClose } = props;
  const [text, setText] = useState(keyword);
  const [plan, setPlan] = useState(useUsualPlan());
  const { start, keep } = useWays(trend, text);
  const about = trend?.keyword ?? text;
  const finish = (isDone: boolean, said: ReactNode) => {
    if (!isDone) return;
    toast(said);
    onStarted();
    onClose();
  };
  const pressStart = async () =>
    finish(await start.run({ cardId: cardId ?? null, plan }), <FormattedMessage id="pipeline.started" />);
  const pressKeep = async () =>
    finish(await keep.run(undefined), <FormattedMessage id="pipeline.kept" values={{ title: about }} />);
  return (
    <Dialog title={<FormattedMessage id="pipeline.make" />} onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void pressStart();
        }}
      >
        {trend ? <p className="break-words font-medium">{trend.keyword}</p> : <Words value={text} onChange={setText} />}
        <PlanFields plan={plan} onChange={setPlan} />
        <PipelineTrouble of={start.trouble ?? keep.trouble} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="primary" isBusy={start.isBusy}>
            <FormattedMessage id="pipeline.start" />
          </Button>
          {cardId === undefined && (
            <Button isBusy={keep.isBusy} disabled={about.trim() === ''} onClick={() => void pressKeep()}>
              <FormattedMessage id="pipeline.keep" />
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function Words({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  return (
    <label className="block space-y-1 text-sm font-medium">
      <span>
        <FormattedMessage id="pipeline.words" />
      </span>
      <input
        className={INPUT}
        value={value}
        maxLength={200}
        required
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** Starting a run, and keeping a card; each has one effect, however often it is pressed. */
function useWays(trend: MakeListingDialogProps['trend'], text: string) {
  const [, startRun] = useMutation(StartRunDocument);
  const [, createCard] = useMutation(CreateCardDocument);
  const [key] = useState(() => crypto.randomUUID());
  const start = useAction(async (how: Pick<RunStartInput, 'cardId' | 'plan'>) => {
    const input = { ...how, trendId: trend?.id ?? null, keyword: trend ? null : text, idempotencyKey: key };
    return outcomeOf(await startRun({ input }), (data) => data.runStart.userErrors);
  });
  const keep = useAction(async () => {
    const what = trend ? { trendId: trend.id } : { title: text };
    const answer = await createCard({ input: { ...what, idempotencyKey: `keep ${key}` } });
    return outcomeOf(answer, (data) => data.cardCreate.userErrors);
  });
  return { start, keep };
}
