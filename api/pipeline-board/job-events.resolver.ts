import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { JobEvent as JobEventRow } from '#domain/pipeline/job-reader.js';
import { JobEvent, JobWhere } from '#schema/pipeline/job.type.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { readJobFilter } from './job-filter.js';

interface StreamArgs {
  where?: JobWhere | null;
  after?: string | null;
}

/** Changes of the workspace's jobs as they happen. */
@Resolver()
export class JobEventsResolver {
  @RequireRight('pipeline.read')
  @Subscription(() => JobEvent, {
    description:
      'Jobs of the workspace as they change, at most 4 times a second, each in its last state. Without `after` it begins now.',
    subscribe: ({ args, context }: { args: StreamArgs; context: ApiContext }) =>
      context.domain.jobStream.subscribe(
        context.actor,
        readJobFilter(args.where),
        context.lastEventId ?? args.after ?? undefined,
      ) as never,
  })
  jobs(
    @Root() event: JobEventRow,
    @Arg('where', () => JobWhere, { nullable: true, description: 'Which jobs; all when absent.' })
    _where: JobWhere | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last event received.' })
    _after: string | undefined,
  ): JobEvent {
    return event as unknown as JobEvent;
  }
}
