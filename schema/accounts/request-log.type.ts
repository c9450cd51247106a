import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';

export enum RequestActorKind {
  USER = 'USER',
  KEY = 'KEY',
}
registerEnumType(RequestActorKind, {
  name: 'RequestActorKind',
  description: 'What asked.',
  valuesConfig: { USER: { description: 'A member, signed in.' }, KEY: { description: 'An API key.' } },
});

export enum RequestTransport {
  HTTP = 'HTTP',
  SOCKET = 'SOCKET',
  SSE = 'SSE',
}
registerEnumType(RequestTransport, {
  name: 'RequestTransport',
  description: 'How an operation came.',
  valuesConfig: {
    HTTP: { description: 'A request over HTTP.' },
    SOCKET: { description: 'A WebSocket.' },
    SSE: { description: 'Server-sent events.' },
  },
});

export enum OperationType {
  QUERY = 'QUERY',
  MUTATION = 'MUTATION',
  SUBSCRIPTION = 'SUBSCRIPTION',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(OperationType, {
  name: 'OperationType',
  description: 'What kind of operation it was.',
  valuesConfig: {
    QUERY: { description: 'A query.' },
    MUTATION: { description: 'A mutation.' },
    SUBSCRIPTION: { description: 'A subscription: its opening.' },
    UNKNOWN: { description: 'The document could not be read.' },
  },
});

/** Who asked. */
@ObjectType('RequestActor', { description: 'Who asked.', simpleResolvers: true })
export class RequestActor {
  @Field(() => RequestActorKind, { description: 'A member or a key.' })
  kind: `${RequestActorKind}`;

  @Field(() => ID, { description: 'Id of the member’s user or of the key, even when it is gone.' })
  id: string;
}

/** The promise of a line of the request log. */
@ObjectType('RequestLogEntry', {
  description: 'An operation of the workspace. Neither variables nor texts are kept.',
  simpleResolvers: true,
})
export class RequestLogEntry {
  @Field(() => ID, { description: 'Opaque id of the line, `req_…`.' })
  id: string;

  @Field(() => String, { description: 'Id of the request, as in its answer, its header and the server’s log.' })
  requestId: string;

  @Field(() => DateTime, { description: 'When it ended.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Name of the operation, cut to 100 characters.' })
  operationName: string | null;

  @Field(() => OperationType, { description: 'What kind of operation.' })
  operationType: `${OperationType}`;

  @Field(() => RequestTransport, { description: 'How it came.' })
  transport: `${RequestTransport}`;

  @Field(() => Float, { description: 'Milliseconds that it took here.' })
  durationMs: number;

  @Field(() => Int, { description: 'Points that it cost.' })
  cost: number;

  @Field(() => [String], { description: 'Codes of its errors; empty when all went well.' })
  errorCodes: string[];

  @Field(() => RequestActor, { description: 'Who asked.' })
  actor: RequestActor;
}

export const RequestLogConnection = connectionOf('RequestLog', RequestLogEntry, {
  one: 'a request',
  many: 'requests, newest first',
});

/** Which requests: all conditions together. */
@InputType('RequestLogWhere', { description: 'Which requests; all conditions hold together.' })
export class RequestLogWhere {
  @Field(() => String, { nullable: true, description: 'The one with this request id.' })
  requestId?: string | null;

  @Field(() => String, { nullable: true, description: 'Those with an error of this code, for example `THROTTLED`.' })
  code?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'At or after.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before.' })
  to?: Date | null;
}

/** A page of requests. */
@ArgsType()
export class RequestLogArgs extends ForwardPageArgs {
  @Field(() => RequestLogWhere, { nullable: true, description: 'Which ones.' })
  where?: RequestLogWhere | null;
}
