import { Link, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMutation, useQuery } from 'urql';
import { outcomeOf } from '../../../forms/outcome.js';
import { Trouble } from '../../../forms/trouble.js';
import { useAction } from '../../../forms/use-action.js';
import { AcceptInvitationDocument, InvitationPreviewDocument } from '../../../gql/accounts.js';
import { SignOutDocument, SwitchWorkspaceDocument } from '../../../gql/operations.js';
import type { InvitationPreviewQuery } from '../../../gql/accounts.js';
import { faultOf } from '../../../graph/fault.js';
import { useSessionChange } from '../../../graph/session-context.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { LoadingWords, Skeleton } from '../../../ui/skeleton.js';
import { toast } from '../../../ui/toast.js';
import { roleNames } from '../../../vocabulary/roles.js';
import { useViewer } from '../session/use-viewer.js';
import { EntryPage } from './entry-page.js';

type Preview = NonNullable<InvitationPreviewQuery['invitation']>;

/** Where the mail's link leads: what is offered, and the way to take it, whether signed in, signed out or new. */
export function InvitationPage() {
  const { token = '' } = useSearch({ from: '/account/invitation' });
  const viewer = useViewer();
  const [{ data, error }] = useQuery({ query: InvitationPreviewDocument, variables: { token } });
  if (error && !data) throw faultOf(error);
  const preview = data?.invitation;
  if (preview === null) return <Gone />;
  const isKnown = preview !== undefined && viewer !== undefined;
  return (
    <EntryPage title={<FormattedMessage id="invitation.title" />}>
      {isKnown ? <Open token={token} preview={preview} signedInAs={viewer?.user.email ?? null} /> : <Reading />}
    </EntryPage>
  );
}

const Open = (props: ChoiceProps) => (
  <div className="space-y-5">
    <Offer preview={props.preview} />
    <Choice {...props} />
  </div>
);

const Reading = () => (
  <>
    <LoadingWords />
    <Skeleton className="h-24" />
  </>
);

const Gone = () => (
  <EntryPage title={<FormattedMessage id="invitation.gone.title" />}>
    <p className="text-muted">
      <FormattedMessage id="invitation.gone.text" />
    </p>
  </EntryPage>
);

function Offer({ preview }: { preview: Preview }) {
  const intl = useIntl();
  const values = {
    workspace: <strong key="workspace">{preview.workspaceName}</strong>,
    name: preview.invitedByName,
    role: intl.formatMessage(roleNames[preview.role]),
  };
  return (
    <p className="break-words">
      {preview.invitedByName === '' ? (
        <FormattedMessage id="invitation.offer" values={values} />
      ) : (
        <FormattedMessage id="invitation.offer.by" values={values} />
      )}
    </p>
  );
}

interface ChoiceProps {
  token: string;
  preview: Preview;
  signedInAs: string | null;
}

function Choice({ token, preview, signedInAs }: ChoiceProps) {
  const from = useRouterState({ select: ({ location }) => location.href });
  if (signedInAs === null) {
    const search = { from, email: preview.email };
    return (
      <div className="space-y-4">
        <p className="text-sm text-muted">
          <FormattedMessage id="invitation.for" values={{ email: preview.email }} />
        </p>
        <div className="flex flex-wrap gap-3">
          <Link to="/sign-up" search={search} className={buttonClass('primary')}>
            <FormattedMessage id="signUp.submit" />
          </Link>
          <Link to="/sign-in" search={search} className={buttonClass('plain')}>
            <FormattedMessage id="session.signIn" />
          </Link>
        </div>
      </div>
    );
  }
  return signedInAs.toLowerCase() === preview.email.toLowerCase() ? (
    <Accept token={token} workspaceName={preview.workspaceName} />
  ) : (
    <OtherAddress preview={preview} signedInAs={signedInAs} />
  );
}

function Accept({ token, workspaceName }: { token: string; workspaceName: string }) {
  const [, accept] = useMutation(AcceptInvitationDocument);
  const [, switchTo] = useMutation(SwitchWorkspaceDocument);
  const renew = useSessionChange();
  const navigate = useNavigate();
  const join = useAction(async () => {
    const answer = await accept({ input: { token } });
    const joined = outcomeOf(answer, (data) => data.invitationAccept.userErrors);
    const workspaceId = answer.data?.invitationAccept.workspaceId;
    if (joined.kind !== 'done' || workspaceId == null) return joined;
    return outcomeOf(await switchTo({ input: { workspaceId } }), (data) => data.sessionUpdate.userErrors);
  });
  const press = async () => {
    if (!(await join.run(undefined))) return;
    renew();
    toast(<FormattedMessage id="invitation.joined" values={{ workspace: workspaceName }} />);
    await navigate({ to: '/' });
  };
  return (
    <div className="space-y-4">
      <Button kind="primary" isBusy={join.isBusy} onClick={() => void press()} className="min-h-10 w-full">
        <FormattedMessage id="invitation.accept" />
      </Button>
      <Trouble of={join.trouble} />
    </div>
  );
}

function OtherAddress({ preview, signedInAs }: { preview: Preview; signedInAs: string }) {
  const [{ fetching }, signOut] = useMutation(SignOutDocument);
  const renew = useSessionChange();
  const leave = async () => {
    const { error } = await signOut({ input: {} });
    if (!error) renew();
  };
  return (
    <div className="space-y-4">
      <p className="text-sm break-words text-muted">
        <FormattedMessage id="invitation.other" values={{ email: preview.email, signedInAs }} />
      </p>
      <Button isBusy={fetching} onClick={() => void leave()}>
        <FormattedMessage id="session.signOut" />
      </Button>
    </div>
  );
}
