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

/** The place of a card that is being read. */
export const SectionSkeleton = () => (
  <div className="card space-y-4 p-6">
    <LoadingWords />
    <Skeleton className="h-6 w-48" />
    <Skeleton className="h-4 w-full max-w-md" />
    <Skeleton className="h-10 w-full max-w-md" />
    <Skeleton className="h-10 w-full max-w-md" />
  </div>
);

/** The places of two rows of a list that is being read. */
export const WaitingRows = () => (
  <li className="space-y-3 py-3">
    <Skeleton className="h-10" />
    <Skeleton className="h-10" />
  </li>
);
