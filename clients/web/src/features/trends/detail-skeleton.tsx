import { LoadingWords, Skeleton } from '../../ui/skeleton.js';

/** The places of a detail's parts while it is read. */
export const DetailSkeleton = () => (
  <div className="space-y-6">
    <LoadingWords />
    <Skeleton className="h-6 w-1/2" />
    <Skeleton className="h-28" />
    <Skeleton className="h-72" />
    <Skeleton className="h-40" />
  </div>
);
