import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { INPUT } from '../../../forms/field.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { StartRunDocument } from '../../../gql/pipeline.js';
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

const words = defineMessages({ label: { id: 'pipeline.words' } });

/** "Make a listing": of what, of which goods, and where it stops. */
export function MakeListingDialog({ trend, cardId, keyword = '', onStarted, onClose }: MakeListingDialogProps) {
  const intl = useIntl();
  const usual = useUsualPlan();
  const [, start] = useMutation(StartRunDocument);
  const [text, setText] = useState(keyword);
  const [plan, setPlan] = useState(usual);
  const [key] = useState(() => crypto.randomUUID());
  const action = useAction(async () => {
    const input = {
      trendId: trend?.id ?? null,
      keyword: trend ? null : text,
      cardId: cardId ?? null,
      plan,
      idempotencyKey: key,
    };
    return outcomeOf(await start({ input }), (data) => data.runStart.userErrors);
  });
  return (
    <Dialog title={<FormattedMessage id="pipeline.make" />} onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(undefined).then((isDone) => {
            if (!isDone) return;
            toast(<FormattedMessage id="pipeline.started" />);
            onStarted();
            onClose();
          });
        }}
      >
        {trend ? (
          <p className="break-words font-medium">{trend.keyword}</p>
        ) : (
          <label className="block space-y-1 text-sm font-medium">
            <span>{intl.formatMessage(words.label)}</span>
            <input
              className={INPUT}
              value={text}
              maxLength={200}
              required
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        )}
        <PlanFields plan={plan} onChange={setPlan} />
        <PipelineTrouble of={action.trouble} />
        <Button type="submit" kind="primary" isBusy={action.isBusy}>
          <FormattedMessage id="pipeline.start" />
        </Button>
      </form>
    </Dialog>
  );
}
