/** extensions.cost of an answer. */
export interface AnswerCost {
  requestedQueryCost: number;
  actualQueryCost: number | null;
  throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
}

/** Null where an answer carries none, as events of a stream do. */
export function costOf(body: unknown): AnswerCost | null {
  const { extensions } = (body ?? {}) as { extensions?: { cost?: AnswerCost } };
  return extensions?.cost?.throttleStatus ? extensions.cost : null;
}
