import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UserError } from '#schema/base/user-error.type.js';

export enum SignalRejectionCode {
  KEYWORD_EMPTY = 'KEYWORD_EMPTY',
  KEYWORD_TOO_LONG = 'KEYWORD_TOO_LONG',
  DATE_INVALID = 'DATE_INVALID',
  DATE_OUT_OF_RANGE = 'DATE_OUT_OF_RANGE',
  COUNT_INVALID = 'COUNT_INVALID',
  ENGAGEMENT_INVALID = 'ENGAGEMENT_INVALID',
  EXTERNAL_ID_INVALID = 'EXTERNAL_ID_INVALID',
  TEXT_INVALID = 'TEXT_INVALID',
  URL_INVALID = 'URL_INVALID',
}
registerEnumType(SignalRejectionCode, {
  name: 'SignalRejectionCode',
  description: 'Why one signal of a batch was not taken.',
  valuesConfig: {
    KEYWORD_EMPTY: { description: 'Nothing is left of the keyword once stop words and marks are taken out.' },
    KEYWORD_TOO_LONG: { description: 'The keyword has more than 100 characters once normalised.' },
    DATE_INVALID: { description: '`observedAt` is no moment.' },
    DATE_OUT_OF_RANGE: { description: '`observedAt` lies in the future, or before all retention.' },
    COUNT_INVALID: { description: '`count` is not a whole number from 1.' },
    ENGAGEMENT_INVALID: { description: '`engagement` is not a whole number from 0.' },
    EXTERNAL_ID_INVALID: { description: '`externalId` is empty or has more than 200 characters.' },
    TEXT_INVALID: { description: 'A text holds NUL, half a character, or is too long.' },
    URL_INVALID: { description: 'An address is not http or https, or is too long.' },
  },
});

export enum SignalsRecordErrorCode {
  TOO_MANY_SIGNALS = 'TOO_MANY_SIGNALS',
}
registerEnumType(SignalsRecordErrorCode, {
  name: 'SignalsRecordErrorCode',
  description: 'Why a whole batch was not taken.',
  valuesConfig: { TOO_MANY_SIGNALS: { description: 'More than 5,000 signals in one call.' } },
});

/** One signal that was not taken; the others of its batch were. */
@ObjectType('SignalRejection', {
  description: 'A signal that was not taken; the others of its batch were.',
  simpleResolvers: true,
})
export class SignalRejection {
  @Field(() => Int, { description: 'Its place in the batch, from 0.' })
  index: number;

  @Field(() => SignalRejectionCode, { description: 'Why.' })
  code: `${SignalRejectionCode}`;

  @Field(() => String, { description: 'Why, and what to do, in English.' })
  message: string;
}

/** An outcome of signalsRecord that concerns the whole batch. */
@ObjectType('SignalsRecordError', {
  implements: UserError,
  description: 'Why a whole batch was not taken.',
  simpleResolvers: true,
})
export class SignalsRecordError extends UserError {
  @Field(() => SignalsRecordErrorCode, { description: 'Which outcome.' })
  code: `${SignalsRecordErrorCode}`;
}

/** Answer of signalsRecord. Once it is given, everything accepted is durable. */
@ObjectType('SignalsRecordPayload', {
  description: 'Answer of `signalsRecord`. Once it is given, everything accepted is durable.',
  simpleResolvers: true,
})
export class SignalsRecordPayload {
  @Field(() => Int, { description: 'Signals that were new and are stored.' })
  accepted: number;

  @Field(() => Int, { description: 'Signals that were known by platform and externalId.' })
  duplicates: number;

  @Field(() => [SignalRejection], { description: 'Signals that were not taken, with the reason.' })
  rejected: SignalRejection[];

  @Field(() => [SignalsRecordError], { description: 'Empty when the batch was taken.' })
  userErrors: SignalsRecordError[];
}
