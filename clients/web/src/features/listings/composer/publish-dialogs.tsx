import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation } from 'urql';
import { INPUT } from '../../../forms/field.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { PublishListingDocument, ScheduleListingDocument } from '../../../gql/listings.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toast.js';
import { formatMoney } from '../../../vocabulary/money.js';
import { Blockers, useIsReady } from './checks-panel.js';
import type { Checks } from './checks-panel.js';
import { usePlace } from './composer-context.js';
import { Refusals } from './refusals.js';
import { saveFirst } from './save-first.js';
import { timeZones, utcOf } from './zoned-time.js';

interface DialogProps {
  checks: Checks | undefined;
  onClose: () => void;
}

/** Asks once more, with what it costs, before a listing goes live. */
export function PublishDialog({ checks, onClose }: DialogProps) {
  const { store, listing } = usePlace();
  const isReady = useIsReady(checks);
  const [key] = useState(() => crypto.randomUUID());
  const [, publish] = useMutation(PublishListingDocument);
  const action = useAction(async () => {
    const unsaved = await saveFirst(store);
    if (unsaved) return unsaved;
    const { version } = store.getState();
    const answer = await publish({ input: { id: listing.id, expectedVersion: version, idempotencyKey: key } });
    const outcome = outcomeOf(answer, (data) => data.listingPublish.userErrors);
    void store.getState().follow(answer.data?.listingPublish.listing?.version ?? 0);
    if (outcome.kind === 'done') onClose();
    return outcome;
  });
  return (
    <Dialog title={<FormattedMessage id="composer.publish.title" />} onClose={onClose}>
      <div className="space-y-4">
        <Blockers checks={checks} onJump={onClose} />
        {isReady && <Costs checks={checks} />}
        <Refusals outcome={action.trouble} blockers={checks?.gate.blockers} />
      </div>
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>
          <FormattedMessage id="form.cancel" />
        </Button>
        <Button kind="primary" disabled={!isReady} isBusy={action.isBusy} onClick={() => void action.run(undefined)}>
          <FormattedMessage id="composer.publish.confirm" />
        </Button>
      </div>
    </Dialog>
  );
}

function Costs({ checks }: { checks: Checks | undefined }) {
  const intl = useIntl();
  const fee = checks?.gate.fee;
  const amount = fee ? formatMoney(intl, fee) : null;
  return (
    <div className="rounded-md bg-sunken p-3 text-sm">
      {amount === null ? (
        <FormattedMessage id="composer.publish.update" />
      ) : (
        <FormattedMessage id="composer.publish.fee" values={{ fee: amount, units: checks?.gate.quotaUnits ?? 1 }} />
      )}
    </div>
  );
}

const HOUR_MS = 3_600_000;

/** When it is to go live, on the clock of a place. */
export function ScheduleDialog({ checks, onClose }: DialogProps) {
  const { store, listing } = usePlace();
  const isReady = useIsReady(checks);
  const [zone, setZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [local, setLocal] = useState(() => localText(new Date(Date.now() + 24 * HOUR_MS)));
  const [, schedule] = useMutation(ScheduleListingDocument);
  const at = utcOf(local, zone);
  const action = useAction(async () => {
    const unsaved = await saveFirst(store);
    if (unsaved) return unsaved;
    const input = { id: listing.id, at: at!.toISOString(), expectedVersion: store.getState().version };
    const answer = await schedule({ input });
    const outcome = outcomeOf(answer, (data) => data.listingSchedule.userErrors);
    void store.getState().follow(answer.data?.listingSchedule.listing?.version ?? 0);
    if (outcome.kind === 'done') {
      toast(<FormattedMessage id="composer.schedule.done" />);
      onClose();
    }
    return outcome;
  });
  return (
    <Dialog title={<FormattedMessage id="composer.schedule.title" />} onClose={onClose}>
      <div className="space-y-4">
        <Blockers checks={checks} onJump={onClose} />
        <When local={local} zone={zone} at={at} onLocal={setLocal} onZone={setZone} />
        <Refusals outcome={action.trouble} blockers={checks?.gate.blockers} />
      </div>
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>
          <FormattedMessage id="form.cancel" />
        </Button>
        <Button
          kind="primary"
          disabled={!isReady || !at}
          isBusy={action.isBusy}
          onClick={() => void action.run(undefined)}
        >
          <FormattedMessage id="composer.schedule.confirm" />
        </Button>
      </div>
    </Dialog>
  );
}

/** As a datetime-local input takes it, on the clock of the device. */
const localText = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

interface WhenProps {
  local: string;
  zone: string;
  at: Date | undefined;
  onLocal: (local: string) => void;
  onZone: (zone: string) => void;
}

/** A time on the clock of a place, and what that is here. */
function When({ local, zone, at, onLocal, onZone }: WhenProps) {
  const id = useId();
  const intl = useIntl();
  return (
    <>
      <div>
        <label htmlFor={`${id}-at`} className="mb-1 block text-sm font-medium">
          <FormattedMessage id="composer.schedule.at" />
        </label>
        <input
          id={`${id}-at`}
          type="datetime-local"
          value={local}
          onChange={(event) => onLocal(event.target.value)}
          className={INPUT}
        />
      </div>
      <div>
        <label htmlFor={`${id}-zone`} className="mb-1 block text-sm font-medium">
          <FormattedMessage id="composer.schedule.zone" />
        </label>
        <select id={`${id}-zone`} value={zone} onChange={(event) => onZone(event.target.value)} className={INPUT}>
          {timeZones(zone).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {at && (
        <p className="text-sm text-muted">
          <FormattedMessage
            id="composer.schedule.here"
            values={{ at: intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' }) }}
          />
        </p>
      )}
    </>
  );
}
