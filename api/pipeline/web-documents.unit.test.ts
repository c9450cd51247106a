import { Kind, parse } from 'graphql';
import { buildApiSchema } from '#api/build-schema.js';
import { REQUEST_LIMITS } from '#api/limits.js';
import { CostFormula } from './static-cost.js';
import { webDocuments } from './web-documents.generated.js';

const formula = new CostFormula(buildApiSchema(new Map()));
/** More rows than any page of the web client asks for. */
const ROWS = 60;

test.each(
  [...webDocuments.values()].map((text) => {
    const document = parse(text);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
    return [operation.name!.value, { document, operation }] as const;
  }),
)('the document %s of the web client stays within what one operation may ask for', (_name, { document, operation }) => {
  expect(formula.of(document, operation, { first: ROWS }).nodes).toBeLessThan(REQUEST_LIMITS.nodes);
});
