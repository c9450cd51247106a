import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { AppError } from '#infra/errors.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { ApiContext } from '../context.js';
import { REQUEST_LIMITS } from '../limits.js';
import { ActualCost } from './actual-cost.js';
import { CostFormula, rootBase } from './static-cost.js';

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
   * Before anything runs: what came in is not too big, and its cost is covered.
   * @throws AppError PAYLOAD_TOO_LARGE, BAD_USER_INPUT, MAX_COST_EXCEEDED, THROTTLED
   */
  admit({ document, operation, variables }: ChosenOperation, context: ApiContext): void {
    checkBody(operation, context);
    checkVariables(variables);
    context.cost.admit(this.formula.of(document, operation, variables));
  }

  /** After it ran: what was taken for nodes that were not there is given back. */
  settle({ document, operation }: ChosenOperation, data: unknown, context: ApiContext): void {
    const root = this.formula.schema.getRootType(operation.operation);
    const fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    const below = root ? new ActualCost(this.formula, fragments).selection(operation.selectionSet, root.name, data) : 0;
    context.cost.settle(rootBase(operation) + below);
  }
}

/** Only an authenticated signalsRecord may be big. */
function checkBody(operation: OperationDefinitionNode, { bodyBytes, actor }: ApiContext): void {
  if (bodyBytes <= REQUEST_LIMITS.bodyBytes) return;
  const isRecord =
    operation.operation === OperationTypeNode.MUTATION &&
    operation.selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value === 'signalsRecord');
  if (isRecord && actor.kind !== 'anonymous') return;
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
