import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import type { UuidKind } from '#schema/base/public-id.js';

/** Which kind of id an argument takes. A new ID argument has to be put here: the test says so. */
export const ID_ARGUMENTS: Readonly<Record<string, UuidKind>> = {
  'node.id': 'wks',
  'nodes.ids': 'wks',
  'trend.id': 'trd',
  'apiKeyRevoke.input.id': 'key',
  'apiKeyUpdate.input.id': 'key',
  'connectionUpdate.input.id': 'con',
  'connectionCheck.input.id': 'con',
  'connectionRemove.input.id': 'con',
  'brandProfileDelete.input.id': 'brp',
  'brandProfileSetDefault.input.id': 'brp',
  'brandProfileUpdate.input.id': 'brp',
  'idea.id': 'ide',
  'ideaArchive.input.id': 'ide',
  'ideaChoose.input.id': 'ide',
  'ideaRestore.input.id': 'ide',
  'ideaUpdate.input.id': 'ide',
  'ideasGenerate.input.brandProfileId': 'brp',
  'ideasGenerate.input.trendId': 'trd',
  'design.id': 'dsn',
  'designApprove.input.id': 'dsn',
  'designDelete.input.id': 'dsn',
  'designReject.input.id': 'dsn',
  'designRestore.input.id': 'dsn',
  'designReview.input.id': 'dsn',
  'designsGenerate.input.ideaId': 'ide',
  'designUploadComplete.input.ideaId': 'ide',
  'designUploadComplete.input.uploadId': 'upl',
  'invitationResend.input.id': 'inv',
  'invitationRevoke.input.id': 'inv',
  'cardArchive.input.id': 'crd',
  'cardCreate.input.trendId': 'trd',
  'cardMove.input.id': 'crd',
  'cardMove.input.afterId': 'crd',
  'pipelineRun.id': 'prn',
  'runCancel.input.id': 'prn',
  'runContinue.input.id': 'prn',
  'runContinue.input.ideaId': 'ide',
  'runContinue.input.designId': 'dsn',
  'runRetry.input.id': 'prn',
  'runStart.input.trendId': 'trd',
  'runStart.input.cardId': 'crd',
  'runStart.input.plan.brandProfileId': 'brp',
  'scheduleCreate.input.plan.brandProfileId': 'brp',
  'scheduleDelete.input.id': 'sch',
  'scheduleUpdate.input.id': 'sch',
  'scheduleUpdate.input.plan.brandProfileId': 'brp',
  'job.id': 'job',
  'jobCancel.input.id': 'job',
  'jobRetry.input.id': 'job',
  'listing.id': 'lst',
  'listingArchive.input.id': 'lst',
  'listingCreate.input.ideaId': 'ide',
  'listingCreate.input.productId': 'prd',
  'listingPublish.input.id': 'lst',
  'listingRevisionRestore.input.id': 'rev',
  'listingSchedule.input.id': 'lst',
  'listingSuggestTexts.input.id': 'lst',
  'listingTagSuggestions.id': 'lst',
  'listingUnschedule.input.id': 'lst',
  'listingUpdate.input.id': 'lst',
  'listingsExport.ids': 'lst',
  'memberRemove.input.id': 'mem',
  'memberUpdate.input.id': 'mem',
  'orderApprove.input.id': 'ord',
  'product.id': 'prd',
  'productArchive.input.id': 'prd',
  'productCheck.input.id': 'prd',
  'productCreate.input.designId': 'dsn',
  'productMakeAgain.input.id': 'prd',
  'productMockupsRefresh.input.id': 'prd',
  'productRepublish.input.id': 'prd',
  'productUpdate.input.id': 'prd',
  'productUpdate.input.variants.id': 'var',
  'sessionRevoke.input.id': 'ses',
  'sessionUpdate.input.workspaceId': 'wks',
};

/** Texts that have to be of a form; anything else is `x`. */
const TEXTS: Readonly<Record<string, string>> = {
  'apiKeyCreate.input.scopes': 'read:trends',
  'signalsRecord.input.signals.keyword': 'frog mug',
  'ideasGenerate.input.locale': 'en',
  'ideasGenerate.input.words': 'frog mug',
  'occasions.locale': 'en',
  'screenTexts.locale': 'en',
  'costOf.query': '{ __typename }',
  'runStart.input.plan.template': 'tee',
  'scheduleCreate.input.plan.template': 'tee',
  'scheduleUpdate.input.plan.template': 'tee',
  'scheduleCreate.input.cron': '0 9 * * 1',
  'scheduleCreate.input.timeZone': 'UTC',
};

export type IdOf = (kind: UuidKind) => string;

/** Arguments of a field as its caller would send them: what is required, and every id. */
export function sampleArguments(field: GraphQLField<unknown, unknown>, idOf: IdOf): Record<string, unknown> {
  return Object.fromEntries(
    field.args
      .filter((arg) => isRequiredArgument(arg) || holdsId(arg))
      .map((arg) => [arg.name, sample(arg.type, `${field.name}.${arg.name}`, idOf)]),
  );
}

/** Paths of all ID arguments of a field. */
export function idPaths(field: GraphQLField<unknown, unknown>): string[] {
  return field.args.flatMap((arg) => idPathsOf(arg, `${field.name}.${arg.name}`));
}

function idPathsOf({ type }: GraphQLArgument | GraphQLInputField, path: string): string[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [path];
  if (!isInputObjectType(named) || named.name.endsWith('Where')) return [];
  return Object.values(named.getFields()).flatMap((field) => idPathsOf(field, `${path}.${field.name}`));
}

const holdsId = (arg: GraphQLArgument): boolean => idPathsOf(arg, arg.name).length > 0;

function sample(type: GraphQLInputType, path: string, idOf: IdOf): unknown {
  if (isNonNullType(type)) return sample(type.ofType, path, idOf);
  if (isListType(type)) return [sample(type.ofType, path, idOf)];
  if (isEnumType(type)) return type.getValues().at(-1)!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        isRequiredInputField(field) || getNamedType(field.type).name === 'ID' || `${path}.${field.name}` in TEXTS,
    );
    return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, `${path}.${field.name}`, idOf)]));
  }
  return sampleScalar(type, path, idOf);
}

function sampleScalar(type: GraphQLNamedType, path: string, idOf: IdOf): unknown {
  switch (type.name) {
    case 'ID':
      if (!ID_ARGUMENTS[path])
        throw new Error(`${path} takes an id: say of which kind in test/authorization/samples.ts`);
      return idOf(ID_ARGUMENTS[path]);
    case 'Int':
      return 1;
    case 'Boolean':
      return true;
    case 'Decimal':
      return '1.08';
    case 'DateTime':
      return '2030-01-01T00:00:00Z';
    default:
      return TEXTS[path] ?? 'x';
  }
}

/** What is asked back: the user errors of a payload, and whether its objects are there. */
export function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isScalarType(type) || isEnumType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const parts = Object.values(type.getFields()).map((part) => {
    if (part.name === 'userErrors') return 'userErrors { code }';
    if (part.args.some(isRequiredArgument)) return '';
    return isObjectType(getNamedType(part.type)) && type.name.endsWith('Payload') ? `${part.name} { __typename }` : '';
  });
  return `{ __typename ${parts.join(' ')} }`;
}
