import { systemActor } from '#domain/accounts/actor.js';
import { sendPasswordResetJob } from '#schema/accounts/account.jobs.js';
import { defineTask } from '../define-task.js';

const actor = systemActor('send-password-reset');

/** Writes the mail with a link to a new password, if the address has an account. */
export const sendPasswordResetTask = defineTask(sendPasswordResetJob, async (order, { domain }) => {
  await domain.identity.passwords.writeResetMail(actor, order);
});
