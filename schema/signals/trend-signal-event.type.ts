import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Signal } from './signal.type.js';

export enum TrendSignalEventKind {
  SIGNAL = 'SIGNAL',
  HEARTBEAT = 'HEARTBEAT',
  RESET = 'RESET',
}
registerEnumType(TrendSignalEventKind, {
  name: 'TrendSignalEventKind',
  description: 'What an event of the stream says.',
  valuesConfig: {
    SIGNAL: { description: 'A signal was recorded.' },
    HEARTBEAT: {
      description: 'The stream is alive and has come as far as `cursor`; sent at least every 15 seconds of quiet.',
    },
    RESET: {
      description:
        'The reader fell behind the retention of 72 hours: read a snapshot with `trends`, then go on from `cursor`.',
    },
  },
});

/** One event of the durable stream. */
@ObjectType('TrendSignalEvent', { description: 'One event of the stream of signals.', simpleResolvers: true })
export class TrendSignalEvent {
  @Field(() => String, {
    description: 'Hand the last one to `after` to resume without gap or repeat, for 72 hours. Grows in order of time.',
  })
  cursor: string;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  occurredAt: Date;

  @Field(() => TrendSignalEventKind, { description: 'What it says.' })
  kind: `${TrendSignalEventKind}`;

  @Field(() => Signal, { nullable: true, description: 'The signal; null unless `kind` is SIGNAL.' })
  signal: Signal | null;
}
