import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import { BY_IDS, type ProductRow } from './product-statements.js';

/** A product as it stands now, for jobs. @throws AppError NOT_FOUND */
export async function readProduct(db: Database, workspaceId: string, productId: string): Promise<ProductRow> {
  const [product] = await db.query<ProductRow & Record<string, unknown>>(BY_IDS, [workspaceId, [productId]]);
  if (product) return product;
  throw new AppError('NOT_FOUND', 'This product is gone. Nothing is left to do.');
}
