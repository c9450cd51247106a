import { defineMessages, FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { RequestId } from '../../ui/request-id.js';
import { costOf } from './answer-cost.js';
import type { AnswerCost } from './answer-cost.js';
import { CodeEditor } from './code-editor.js';
import type { Answer } from './run-operation.js';
import type { RunFault, RunState } from './use-run.js';

const faults = defineMessages<RunFault>({
  VARIABLES: { id: 'playground.fault.variables' },
  NETWORK: { id: 'playground.fault.network' },
});

/** What came back: the answer, what it cost, and under which id the server's log has it. */
export function AnswerPanel({ state }: { state: RunState }) {
  const intl = useIntl();
  const [newest] = state.answers;
  return (
    <section
      aria-label={intl.formatMessage({ id: 'playground.answer' })}
      className="card flex min-h-80 min-w-0 flex-col overflow-hidden"
    >
      <div
        role="status"
        className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 border-b border-hairline px-4 py-2"
      >
        <Status state={state} />
      </div>
      {newest && <Costs body={newest.body} />}
      <Bodies answers={state.answers} />
      {newest?.requestId && (
        <div className="border-t border-hairline px-4 py-2">
          <RequestId id={newest.requestId} />
        </div>
      )}
    </section>
  );
}

function Status({ state: { isRunning, answers, count, fault } }: { state: RunState }) {
  const [newest] = answers;
  if (fault) {
    return (
      <p className="text-sm text-negative">
        <FormattedMessage {...faults[fault]} />
      </p>
    );
  }
  if (!newest) {
    return (
      <p className="text-sm text-muted">
        {isRunning ? <FormattedMessage id="playground.waiting" /> : <FormattedMessage id="playground.idle" />}
      </p>
    );
  }
  return (
    <p className="tabular text-sm text-muted">
      {count > 1 || isRunning ? (
        <FormattedMessage id="playground.events" values={{ count }} />
      ) : (
        <FormattedMessage id="playground.took" values={{ ms: Math.round(newest.durationMs), status: newest.status }} />
      )}
    </p>
  );
}

function Costs({ body }: { body: unknown }) {
  const cost = costOf(body);
  if (!cost) return null;
  const { maximumAvailable, currentlyAvailable, restoreRate } = cost.throttleStatus;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-hairline px-4 py-2 text-sm">
      <CostText cost={cost} />
      <meter min={0} max={maximumAvailable} value={currentlyAvailable} aria-hidden className="h-2 w-28" />
      <span className="tabular text-muted">
        <FormattedMessage
          id="playground.left"
          values={{ left: Math.floor(currentlyAvailable), most: maximumAvailable, rate: restoreRate }}
        />
      </span>
    </div>
  );
}

const CostText = ({ cost: { requestedQueryCost, actualQueryCost } }: { cost: AnswerCost }) => (
  <span className="tabular font-medium">
    <FormattedMessage
      id="playground.cost"
      values={{
        actual: <FormattedNumber value={actualQueryCost ?? requestedQueryCost} />,
        asked: <FormattedNumber value={requestedQueryCost} />,
      }}
    />
  </span>
);

/** Of a stream all that are kept, newest first. */
function Bodies({ answers }: { answers: readonly Answer[] }) {
  const intl = useIntl();
  const text = answers.map(({ body }) => JSON.stringify(body, null, 2)).join('\n\n');
  return (
    <div className="h-96 min-h-0 lg:h-auto lg:flex-1">
      <CodeEditor language="json" label={intl.formatMessage({ id: 'playground.json' })} value={text} />
    </div>
  );
}
