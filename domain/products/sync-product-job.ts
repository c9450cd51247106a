import { type SyncProduct, syncProductPayload } from '#schema/products/product.jobs.js';
import type { JobHandler } from '../pipeline/job-contract.js';
import type { ProductCheck } from './product-check.js';
import type { ProductRemoval } from './product-removal.js';

/** Compares a product with Printify's, or brings Printify's in line. */
export function syncProductHandler(check: ProductCheck, removal: ProductRemoval): JobHandler<SyncProduct> {
  return {
    kind: 'sync-product',
    payload: syncProductPayload,
    maxAttempts: 8,
    run: async (job) => {
      const { workspaceId } = job;
      const products = check.endedBy(job.signal);
      const { productId, action } = job.payload;
      await job.progress(10, action);
      switch (action) {
        case 'check':
          await products.check(workspaceId, productId);
          break;
        case 'push':
          await products.push(workspaceId, productId);
          break;
        case 'mockups':
          await products.refreshMockups(workspaceId, productId);
          break;
        case 'remove':
          await removal.remove(job, productId);
          break;
      }
      return { productId };
    },
  };
}
