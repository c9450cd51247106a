import type { Stage } from '#schema/pipeline/run-plan.rules.js';
import { type Refusal, refuse } from '../../accounts/refusal.js';
import type { CardRow } from './card-row.js';

export type MoveRefusal = 'NEEDS_TREND' | 'NEEDS_IDEA' | 'NEEDS_PRODUCT' | 'NEEDS_PUBLISHING' | 'STILL_LIVE';
type Facts = Pick<CardRow, 'stage' | 'trendId' | 'ideaId' | 'designId' | 'productId' | 'listingId' | 'listingStatus'>;

/**
 * Why a card cannot go to a stage; undefined when it can. The stage says what is there, so a card goes where what it has allows
 * it: forward when that is made, back to what it came from.
 */
export function moveFault(card: Facts, stage: Stage): Refusal<MoveRefusal> | undefined {
  if (stage === card.stage) return undefined;
  if (card.listingStatus === 'live') {
    return stage === 'live' ? undefined : refuse('STILL_LIVE', 'stage', 'Its listing is live: end it on Etsy first.');
  }
  switch (stage) {
    case 'signal':
      return card.trendId === null && card.ideaId !== null
        ? refuse('NEEDS_TREND', 'stage', 'It came from no trend.')
        : undefined;
    case 'idea':
      return card.ideaId || card.designId
        ? undefined
        : refuse('NEEDS_IDEA', 'stage', 'It has no idea yet: make one, or start “Make a listing”.');
    case 'ready':
      return card.productId
        ? undefined
        : refuse('NEEDS_PRODUCT', 'stage', 'It has no product yet: make one of its design, or start “Make a listing”.');
    case 'live':
      return refuse('NEEDS_PUBLISHING', 'stage', 'Its listing is not live: publish it in the composer.');
  }
}
