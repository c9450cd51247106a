import { Boundary } from '../ui/boundary.js';
import type { BoundaryProps } from '../ui/boundary.js';
import { useLive } from './live-store.js';

/** A boundary that tries again by itself when lists are read anew: after a reconnect or the end of a throttle. */
export function LiveBoundary({ resetKey = '', ...rest }: BoundaryProps) {
  const epoch = useLive((live) => live.refetchEpoch);
  return <Boundary {...rest} resetKey={`${resetKey}#${epoch}`} />;
}
