import { systemActor } from '#domain/accounts/actor.js';
import { sendVerificationJob } from '#schema/accounts/account.jobs.js';
import { defineTask } from '../define-task.js';

const actor = systemActor('send-verification');

/** Writes the verification mail of a sign-up, or the one that tells of the account there is. */
export const sendVerificationTask = defineTask(sendVerificationJob, async (order, { domain }) => {
  await domain.identity.signUps.writeMail(actor, order);
});
