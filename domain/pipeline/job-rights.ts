import type { Actor } from '../accounts/actor.js';
import { requireRight } from '../accounts/permissions.js';
import type { Right } from '../accounts/rights.js';

/** What it takes to order a job of a kind by itself, and so to have it tried again. */
const RIGHTS_OF_KINDS: Readonly<Record<string, Right>> = {
  'generate-ideas': 'ideas.write',
  'generate-designs': 'designs.write',
  'make-product': 'products.write',
  'sync-product': 'products.write',
  'place-order': 'products.write',
  'send-tracking': 'products.write',
  'publish-listing': 'listings.publish',
};

/** @throws AppError FORBIDDEN for an actor who may steer the pipeline, but not do what this kind of job does */
export function requireRightOfKind(actor: Actor, kind: string): void {
  const right = RIGHTS_OF_KINDS[kind];
  if (right) requireRight(actor, right);
}

/** Whoever has a run or a schedule publish needs the right to publish. @throws AppError FORBIDDEN */
export function requireRightOfPlan(actor: Actor, plan: { readonly publish: boolean }): void {
  if (plan.publish) requireRight(actor, 'listings.publish');
}
