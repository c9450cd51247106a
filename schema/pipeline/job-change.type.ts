import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { Job, NOT_FOUND } from './job.type.js';

export const JobCancelError = userErrorOf('JobCancel', 'Why the job was not cancelled.', {
  ...NOT_FOUND,
  ENDED: 'It has ended already.',
});

/** Which job is cancelled. */
@InputType('JobCancelInput', { description: 'Which job is cancelled.' })
export class JobCancelInput {
  @Field(() => ID, { description: 'The job, `job_…`.' })
  id: string;
}

/** Answer of jobCancel. */
@ObjectType('JobCancelPayload', { description: 'Answer of `jobCancel`.', simpleResolvers: true })
export class JobCancelPayload {
  @Field(() => Job, {
    nullable: true,
    description: 'The job. One that a worker is at ends when the call under way has ended: until then it is RUNNING.',
  })
  job: Job | null;

  @Field(() => [JobCancelError], { description: 'Empty when it was cancelled, or will be.' })
  userErrors: InstanceType<typeof JobCancelError>[];
}

export const JobRetryError = userErrorOf('JobRetry', 'Why the job was not tried again.', {
  ...NOT_FOUND,
  NOT_FAILED: 'Only a job that failed or was cancelled can be tried again.',
});

/** Which job is tried again. */
@InputType('JobRetryInput', { description: 'Which job is tried again.' })
export class JobRetryInput {
  @Field(() => ID, { description: 'The job, `job_…`.' })
  id: string;
}

/** Answer of jobRetry. */
@ObjectType('JobRetryPayload', { description: 'Answer of `jobRetry`.', simpleResolvers: true })
export class JobRetryPayload {
  @Field(() => Job, { nullable: true, description: 'The job, which goes on behind what it had done.' })
  job: Job | null;

  @Field(() => [JobRetryError], { description: 'Empty when it is tried again.' })
  userErrors: InstanceType<typeof JobRetryError>[];
}
