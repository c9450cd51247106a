import type { Database, Statement } from '#infra/postgres/database.js';
import type { BucketGrant, BucketStore } from './bucket-store.js';

const EXCHANGE: Statement = {
  name: 'rate_buckets_exchange',
  text: `SELECT granted, available FROM podpusher_exchange_points($1::text[], $2::float8[], $3::float8[], $4::float8[],
  $5::float8[], $6::float8[]) ORDER BY at`,
};

/** Buckets that all API processes share in PostgreSQL, by its clock: one statement on an unlogged table. */
export function createPostgresStore(db: Database): BucketStore {
  return {
    exchange: (orders) =>
      db.query<BucketGrant>(EXCHANGE, [
        orders.map(({ name }) => name),
        orders.map(({ size }) => size.max),
        orders.map(({ size }) => size.restoreRate),
        orders.map(({ give }) => give),
        orders.map(({ need }) => need),
        orders.map(({ wish }) => wish),
      ]),
  };
}
