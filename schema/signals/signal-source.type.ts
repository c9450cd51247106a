import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { ProviderModeEnum } from '#schema/settings/capability.type.js';
import { PlatformEnum } from './signal.enums.type.js';
import type { Platform } from './signal.values.js';

export enum SourceStatus {
  OK = 'OK',
  DEGRADED = 'DEGRADED',
  FAILING = 'FAILING',
  BLOCKED = 'BLOCKED',
  IDLE = 'IDLE',
  UNCONFIGURED = 'UNCONFIGURED',
}
registerEnumType(SourceStatus, {
  name: 'SourceStatus',
  description: 'How collecting from a platform goes.',
  valuesConfig: {
    OK: { description: 'The last run brought what it should.' },
    DEGRADED: { description: 'The last run brought a part, or the platform asked us to wait.' },
    FAILING: { description: 'The last run failed, or the breaker is open.' },
    BLOCKED: { description: 'The platform refused the keys, or the budget is spent.' },
    IDLE: { description: 'Nothing ran yet.' },
    UNCONFIGURED: { description: 'No keys, and the sandbox is off.' },
  },
});

export enum RunStatus {
  RUNNING = 'RUNNING',
  SUCCEEDED = 'SUCCEEDED',
  PARTIAL = 'PARTIAL',
  FAILED = 'FAILED',
  BLOCKED = 'BLOCKED',
  SKIPPED = 'SKIPPED',
}
registerEnumType(RunStatus, {
  name: 'RunStatus',
  description: 'How a collector run went.',
  valuesConfig: {
    RUNNING: { description: 'Under way.' },
    SUCCEEDED: { description: 'All that was asked for came.' },
    PARTIAL: { description: 'Some of it came.' },
    FAILED: { description: 'Nothing came; `reason` says why.' },
    BLOCKED: { description: 'The platform refused the keys, or the budget was spent.' },
    SKIPPED: { description: 'Nothing was due.' },
  },
});

export enum BreakerState {
  CLOSED = 'CLOSED',
  OPEN = 'OPEN',
  HALF_OPEN = 'HALF_OPEN',
}
registerEnumType(BreakerState, {
  name: 'BreakerState',
  description: 'Whether calls to a platform are let through.',
  valuesConfig: {
    CLOSED: { description: 'Calls go through.' },
    OPEN: { description: 'Too many failures: no calls until `retryAt`.' },
    HALF_OPEN: { description: 'One trial call decides.' },
  },
});

/** One run of a collector. */
@ObjectType('CollectorRun', { description: 'One run of a collector.', simpleResolvers: true })
export class CollectorRun {
  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt: Date | null;

  @Field(() => RunStatus, { description: 'How it went.' })
  status: `${RunStatus}`;

  @Field(() => Int, { description: 'Signals read.' })
  collected: number;

  @Field(() => Int, { description: 'Signals that were new and are stored.' })
  persisted: number;

  @Field(() => Int, { description: 'Signals that could not be used.' })
  failed: number;

  @Field(() => String, { nullable: true, description: 'Why it did not bring all; null when it did.' })
  reason: string | null;
}

/** The breaker that all workers share. */
@ObjectType('Breaker', {
  description: 'Guards a platform that fails: after too many failures, calls stop for a while.',
  simpleResolvers: true,
})
export class Breaker {
  @Field(() => BreakerState, { description: 'Whether calls go through.' })
  state: `${BreakerState}`;

  @Field(() => DateTime, { nullable: true, description: 'When the next trial is due; null unless open.' })
  retryAt: Date | null;
}

/** A platform that signals are collected from. */
@ObjectType('SignalSource', { description: 'A platform that signals are collected from.', simpleResolvers: true })
export class SignalSource {
  @Field(() => PlatformEnum, { description: 'The platform.' })
  platform: Platform;

  @Field(() => SourceStatus, { description: 'How collecting goes.' })
  status: `${SourceStatus}`;

  @Field(() => ProviderModeEnum, { description: 'Whether it is read live or from the sandbox.' })
  mode: `${ProviderModeEnum}`;

  @Field(() => CollectorRun, { nullable: true, description: 'The run that began last; null before the first.' })
  lastRun: CollectorRun | null;

  @Field(() => Breaker, { description: 'Its breaker.' })
  breaker: Breaker;
}
