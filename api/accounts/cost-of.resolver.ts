import { type GraphQLResolveInfo, type GraphQLSchema, getOperationAST } from 'graphql';
import { Args, Ctx, Directive, Info, Query, Resolver } from 'type-graphql';
import { AppError } from '#infra/errors.js';
import { CostEstimate, CostOfArgs } from '#schema/accounts/cost-estimate.type.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { MAX_COST, REQUEST_LIMITS } from '../limits.js';
import { Documents } from '../pipeline/documents.js';
import { CostFormula, type CostedOperation } from '../pipeline/static-cost.js';

interface Estimator {
  documents: Documents;
  formula: CostFormula;
}

/** Tells what a document costs without running it. */
@Resolver()
export class CostOfResolver {
  private estimator: (Estimator & { schema: GraphQLSchema }) | undefined;

  @Public()
  @Directive('@cost(weight: 5)')
  @Query(() => CostEstimate, {
    description: 'What an operation would cost, without running it. Costs 5, whatever it looks at.',
  })
  costOf(
    @Args(() => CostOfArgs) question: CostOfArgs,
    @Ctx() { cost }: ApiContext,
    @Info() { schema }: GraphQLResolveInfo,
  ): CostEstimate {
    const { documents, formula } = this.estimatorOf(schema);
    const costed = read(documents, question);
    const { cost: points, nodes } = formula.of(costed.document, costed.operation, costed.variables);
    const most = Math.min(MAX_COST, cost.now().status.maximumAvailable);
    return {
      cost: points,
      nodes,
      isAllowed: points <= most && nodes <= REQUEST_LIMITS.nodes,
      fields: formula.explain(costed),
    };
  }

  /** The schema is there only after its resolvers. */
  private estimatorOf(schema: GraphQLSchema): Estimator {
    if (this.estimator?.schema === schema) return this.estimator;
    this.estimator = { schema, documents: new Documents(schema), formula: new CostFormula(schema) };
    return this.estimator;
  }
}

function read(documents: Documents, { document, variables, operationName }: CostOfArgs): CostedOperation {
  const found = documents.read(document);
  if ('errors' in found) throw wrong(found.errors[0]?.message ?? 'The document cannot be read.', 'document');
  const operation = getOperationAST(found.document, operationName);
  if (!operation) throw wrong('The document has no operation of that name.', 'operationName');
  return { document: found.document, operation, variables: readVariables(variables ?? '{}') };
}

function readVariables(text: string): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) {
      return variables as Record<string, unknown>;
    }
  } catch {
    // Said below, like any other text that is no object.
  }
  throw wrong('`variables` must be the text of a JSON object.', 'variables');
}

function wrong(message: string, field: string): AppError {
  return new AppError('BAD_USER_INPUT', message, { field: [field] });
}
