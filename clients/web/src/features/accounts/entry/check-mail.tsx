import { Link } from '@tanstack/react-router';
import { MailCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '../../../ui/button.js';
import { EntryPage, LINK } from './entry-page.js';
import { ResendVerification } from './resend-verification.js';

/** The mail is on its way: where it went, and what to do when it does not come. */
export function CheckMail({ email, onOther }: { email: string; onOther: () => void }) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <EntryPage
      title={<FormattedMessage id="checkMail.title" />}
      links={
        <Link to="/sign-in" search={{ email }} className={LINK}>
          <FormattedMessage id="signUp.signIn" />
        </Link>
      }
    >
      <div className="space-y-4">
        <p ref={text} tabIndex={-1} className="flex gap-3 outline-none">
          <MailCheck aria-hidden size={24} className="mt-0.5 shrink-0 text-accent" />
          <span className="min-w-0 break-words">
            <FormattedMessage id="checkMail.text" values={{ email: <strong key="email">{email}</strong> }} />
          </span>
        </p>
        <p className="text-sm text-muted">
          <FormattedMessage id="checkMail.hint" />
        </p>
        <ResendVerification email={email} />
        <Button kind="quiet" onClick={onOther} className="-ml-3">
          <FormattedMessage id="checkMail.other" />
        </Button>
      </div>
    </EntryPage>
  );
}
