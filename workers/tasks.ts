import { forgetAuditTask } from './accounts/forget-audit.task.js';
import { forgetFilesTask } from './accounts/forget-files.task.js';
import { forgetPersonTask } from './accounts/forget-person.task.js';
import { forgetUsageTask } from './accounts/forget-usage.task.js';
import { pruneCredentialsTask } from './accounts/prune-credentials.task.js';
import { sendPasswordResetTask } from './accounts/send-password-reset.task.js';
import { sendVerificationTask } from './accounts/send-verification.task.js';
import { refreshConnectionsTask } from './connections/refresh-connections.task.js';
import { endCustomerTask } from './billing/end-customer.task.js';
import { forgetBillingEventsTask } from './billing/forget-billing-events.task.js';
import { handleStripeEventTask } from './billing/handle-stripe-event.task.js';
import { mirrorCustomerTask } from './billing/mirror-customer.task.js';
import { reconcileBillingTask } from './billing/reconcile-billing.task.js';
import { refreshPlanTask } from './billing/refresh-plan.task.js';
import { reportOverageTask } from './billing/report-overage.task.js';
import { syncCatalogueTask } from './billing/sync-catalogue.task.js';
import type { Task } from './define-task.js';
import { removeStrayFilesTask } from './designs/remove-stray-files.task.js';
import { tidyDesignsTask } from './designs/tidy-designs.task.js';
import { forgetIdempotencyKeysTask } from './idempotency/forget-idempotency-keys.task.js';
import { learnShopDefaultsTask } from './listings/learn-shop-defaults.task.js';
import { publishDueListingsTask } from './listings/publish-due-listings.task.js';
import { sendMailTask } from './mail/send-mail.task.js';
import { runPipelineJobTask } from './pipeline/run-pipeline-job.task.js';
import { runPipelineSchedulesTask } from './pipeline/run-pipeline-schedules.task.js';
import { tendPipelineTask } from './pipeline/tend-pipeline.task.js';
import { applyRetentionTask } from './signals/apply-retention.task.js';
import { backfillSandboxTask } from './signals/backfill-sandbox.task.js';
import { collectPlatformTask } from './signals/collect-platform.task.js';
import { discoverKeywordsTask } from './signals/discover-keywords.task.js';
import { checkProductsTask } from './products/check-products.task.js';
import { pollOrdersTask } from './products/poll-orders.task.js';
import { workWebhookTask } from './products/work-webhook.task.js';
import { rescoreKeywordsTask } from './trends/rescore-keywords.task.js';
import { sealHoursTask } from './trends/seal-hours.task.js';

/** Every task the workers run: the table of contents of this door. */
export const tasks: readonly Task[] = [
  applyRetentionTask,
  backfillSandboxTask,
  checkProductsTask,
  collectPlatformTask,
  discoverKeywordsTask,
  forgetAuditTask,
  forgetFilesTask,
  forgetIdempotencyKeysTask,
  forgetPersonTask,
  forgetUsageTask,
  pollOrdersTask,
  pruneCredentialsTask,
  refreshConnectionsTask,
  learnShopDefaultsTask,
  publishDueListingsTask,
  removeStrayFilesTask,
  rescoreKeywordsTask,
  runPipelineJobTask,
  runPipelineSchedulesTask,
  sealHoursTask,
  sendMailTask,
  sendPasswordResetTask,
  sendVerificationTask,
  tendPipelineTask,
  tidyDesignsTask,
  handleStripeEventTask,
  mirrorCustomerTask,
  refreshPlanTask,
  endCustomerTask,
  reconcileBillingTask,
  reportOverageTask,
  syncCatalogueTask,
  forgetBillingEventsTask,
  workWebhookTask,
];
