import { type DocumentNode, type FormattedExecutionResult, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { ChosenOperation } from '../pipeline/operation-pipeline.js';

type Answer = Promise<FormattedExecutionResult>;

/**
 * Subscribers of the same operation with the same variables are a cohort: an event that all of them get is executed once.
 * Every subscription is public data, so who asks makes no difference; one that is not must not share.
 */
export class SharedAnswers {
  private readonly answers = new WeakMap<object, Map<string, Answer>>();

  /** Events are told apart by identity: sources hand the same object to all who should get it. */
  answer(event: unknown, cohort: string, run: () => Answer): Answer {
    if (!isShared(event)) return run();
    const byCohort = this.answers.get(event) ?? new Map<string, Answer>();
    this.answers.set(event, byCohort);
    const known = byCohort.get(cohort);
    if (known) return known;
    const answer = run().then(({ extensions: _ofTheFirst, ...shared }) => shared);
    byCohort.set(cohort, answer);
    return answer;
  }
}

/** Heartbeats and the like are of one subscriber. */
function isShared(event: unknown): event is object {
  return typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'SIGNAL';
}

interface DocumentTraits {
  number: number;
  /** Variable that says where a reader starts and nothing else; it does not divide a cohort. */
  startVariable: string | undefined;
}

const traits = new WeakMap<DocumentNode, DocumentTraits>();
let documents = 0;

/** Equal for the same document, operation and variables, the place of the start aside. */
export function cohortOf({ document, operation, variables }: ChosenOperation): string {
  const known = traits.get(document) ?? {
    number: (documents += 1),
    startVariable: startVariableOf(document, operation),
  };
  traits.set(document, known);
  const shape = Object.entries(variables).filter(([name]) => name !== known.startVariable);
  return `${known.number} ${operation.name?.value ?? ''} ${JSON.stringify(shape)}`;
}

function startVariableOf(document: DocumentNode, operation: OperationDefinitionNode): string | undefined {
  const [field] = operation.selectionSet.selections;
  const after =
    field?.kind === Kind.FIELD ? field.arguments?.find(({ name }) => name.value === 'after')?.value : undefined;
  if (after?.kind !== Kind.VARIABLE) return undefined;
  const name = after.name.value;
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (variable) => void (uses += variable.name.value === name ? 1 : 0),
  });
  return uses === 1 ? name : undefined;
}
