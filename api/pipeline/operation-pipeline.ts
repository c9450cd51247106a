import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { AppError } from '#infra/errors.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { ApiContext } from '../context.js';
import { REQUEST_LIMITS } from '../limits.js';
import { CostFormula } from './static-cost.js';

/** An operation that was parsed, validated and chosen by name. */
export interface ChosenOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** The steps that every operation goes through, whether it came over HTTP, a socket or server-sent events. */
export class OperationPipeline {
  private readonly formula: CostFormula;

  constructor(schema: GraphQLSchema) {
    this.formula = new CostFormula(schema);
  }

  /**
   * Before anything runs: what came in is not too big, and its cost is covered. Waits only for the shared bucket.
   * @throws AppError PAYLOAD_TOO_LARGE, BAD_USER_INPUT, MAX_COST_EXCEEDED, THROTTLED
   */
  admit(chosen: ChosenOperation, context: ApiContext): void | Promise<void> {
    const { document, operation, variables } = chosen;
    checkBody(operation, context);
    if (Object.keys(variables).length > 0) checkVariables(variables);
    return context.cost.admit(this.formula.of(document, operation, variables), () => this.formula.explain(chosen));
  }

  /** After it ran: what was taken for nodes that were not there is given back. */
  settle(chosen: ChosenOperation, data: unknown, context: ApiContext): void {
    context.cost.settle(this.formula.actual(chosen, data));
  }
}

/** Only an authenticated signalsRecord may be big. */
function checkBody(operation: OperationDefinitionNode, context: ApiContext): void {
  if (context.bodyBytes <= REQUEST_LIMITS.bodyBytes) return;
  const isRecord =
    operation.operation === OperationTypeNode.MUTATION &&
    operation.selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value === 'signalsRecord');
  if (isRecord && context.actor.kind !== 'anonymous') return;
  throw new AppError('PAYLOAD_TOO_LARGE', `A request may have ${REQUEST_LIMITS.bodyBytes} bytes.`);
}

/** Texts of signals are checked row by row, so that one bad row does not cost the batch. */
const ROW_WISE = new Set(['signals']);

/** Deep variables would overflow stacks further on; NUL and half characters would be refused or changed by PostgreSQL. */
function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const open: { value: unknown; path: readonly string[]; isRowWise: boolean }[] = [
    { value: variables, path: [], isRowWise: false },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, isRowWise } = next;
    if (typeof value === 'string' && !isRowWise && !isCleanText(value)) {
      throw new AppError('BAD_USER_INPUT', `\`${path.join('.')}\` holds NUL or half a character.`, { field: path });
    }
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > REQUEST_LIMITS.variableDepth) {
      throw new AppError('BAD_USER_INPUT', `Variables nest deeper than ${REQUEST_LIMITS.variableDepth} levels.`);
    }
    for (const [key, item] of Object.entries(value)) {
      open.push({ value: item, path: [...path, key], isRowWise: isRowWise || ROW_WISE.has(key) });
    }
  }
}
