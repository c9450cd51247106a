import { FormattedMessage } from 'react-intl';

/** A grey place where something will stand. Decorative: the surrounding Loading says so in words. */
export const Skeleton = ({ className }: { className: string }) => (
  <div aria-hidden className={`skeleton ${className}`} />
);

/** Says once that something is being loaded. */
export const LoadingWords = () => (
  <p className="sr-only" role="status">
    <FormattedMessage id="loading" />
  </p>
);
