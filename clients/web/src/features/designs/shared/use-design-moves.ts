import { useMutation } from 'urql';
import { type Outcome, outcomeOf } from '../../../forms/outcome.js';
import {
  ApproveDesignDocument,
  DeleteDesignDocument,
  RejectDesignDocument,
  RestoreDesignDocument,
  ReviewDesignDocument,
} from '../../../gql/designs.js';
import type { DesignReviewInput } from '../../../gql/designs.js';

export interface DesignMoves {
  approve: (id: string) => Promise<Outcome>;
  reject: (id: string) => Promise<Outcome>;
  restore: (id: string) => Promise<Outcome>;
  remove: (id: string) => Promise<Outcome>;
  review: (input: DesignReviewInput) => Promise<Outcome>;
}

/** Everything that can be said of a design. */
export function useDesignMoves(): DesignMoves {
  const [, approve] = useMutation(ApproveDesignDocument);
  const [, reject] = useMutation(RejectDesignDocument);
  const [, restore] = useMutation(RestoreDesignDocument);
  const [, remove] = useMutation(DeleteDesignDocument);
  const [, review] = useMutation(ReviewDesignDocument);
  return {
    approve: async (id) => outcomeOf(await approve({ input: { id } }), (data) => data.designApprove.userErrors),
    reject: async (id) => outcomeOf(await reject({ input: { id } }), (data) => data.designReject.userErrors),
    restore: async (id) => outcomeOf(await restore({ input: { id } }), (data) => data.designRestore.userErrors),
    remove: async (id) => outcomeOf(await remove({ input: { id } }), (data) => data.designDelete.userErrors),
    review: async (input) => outcomeOf(await review({ input }), (data) => data.designReview.userErrors),
  };
}
