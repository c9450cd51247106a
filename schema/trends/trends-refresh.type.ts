import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { UserError } from '#schema/base/user-error.type.js';
import { PlatformEnum } from '#schema/signals/signal.enums.type.js';
import type { Platform } from '#schema/signals/signal.values.js';

export enum RefreshStatus {
  QUEUED = 'QUEUED',
  ALREADY_RUNNING = 'ALREADY_RUNNING',
  UNCONFIGURED = 'UNCONFIGURED',
  BREAKER_OPEN = 'BREAKER_OPEN',
}
registerEnumType(RefreshStatus, {
  name: 'RefreshStatus',
  description: 'What became of a wish to collect now.',
  valuesConfig: {
    QUEUED: { description: 'A run will start at once; `sources` shows it.' },
    ALREADY_RUNNING: { description: 'A run is under way or waiting.' },
    UNCONFIGURED: { description: 'The platform has no keys; `capabilities` names the settings.' },
    BREAKER_OPEN: { description: 'The platform failed too often; `sources` says when it is tried again.' },
  },
});

export enum TrendsRefreshErrorCode {
  FORBIDDEN = 'FORBIDDEN',
}
registerEnumType(TrendsRefreshErrorCode, {
  name: 'TrendsRefreshErrorCode',
  description: 'Why nothing was started.',
  valuesConfig: { FORBIDDEN: { description: 'The role or plan does not carry this right.' } },
});

/** One platform of a refresh. */
@ObjectType('TrendsRefreshRun', { description: 'What became of the wish for one platform.', simpleResolvers: true })
export class TrendsRefreshRun {
  @Field(() => PlatformEnum, { description: 'The platform.' })
  platform: Platform;

  @Field(() => RefreshStatus, { description: 'What became of it.' })
  status: `${RefreshStatus}`;
}

/** An outcome of trendsRefresh that the caller can act on. */
@ObjectType('TrendsRefreshError', {
  implements: UserError,
  description: 'Why a refresh was not started.',
  simpleResolvers: true,
})
export class TrendsRefreshError extends UserError {
  @Field(() => TrendsRefreshErrorCode, { description: 'Which outcome.' })
  code: `${TrendsRefreshErrorCode}`;
}

/** Answer of trendsRefresh. */
@ObjectType('TrendsRefreshPayload', { description: 'Answer of `trendsRefresh`.', simpleResolvers: true })
export class TrendsRefreshPayload {
  @Field(() => [TrendsRefreshRun], { description: 'One entry a platform asked for.' })
  runs: TrendsRefreshRun[];

  @Field(() => [TrendsRefreshError], { description: 'Empty when the wish was taken.' })
  userErrors: TrendsRefreshError[];
}

/** Which platforms to collect from now. */
@InputType('TrendsRefreshInput', { description: 'Which platforms to collect from now.' })
export class TrendsRefreshInput {
  @Field(() => [PlatformEnum], { nullable: true, description: 'All platforms when absent.' })
  platforms?: Platform[] | null;
}
