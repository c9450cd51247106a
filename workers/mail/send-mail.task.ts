import { systemActor } from '#domain/accounts/actor.js';
import { sendMailJob } from '#schema/mail/mail.jobs.js';
import { defineTask } from '../define-task.js';

const actor = systemActor('send-mail');

/** Sends one mail; the queue tries again when the mail server could not take it. */
export const sendMailTask = defineTask(sendMailJob, async (mail, { domain, jobId }) => {
  await domain.mail.send(actor, mail, `job-${jobId}`);
});
