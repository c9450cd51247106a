import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NATIVE_DOWN, NATIVE_UP } from './signal-storage/native.js';
import { SHARED_DOWN, SHARED_UP, SIGNALS_COLUMNS } from './signal-storage/shared.js';
import { TIMESCALE_DOWN, TIMESCALE_POLICIES, TIMESCALE_UP } from './signal-storage/timescale.js';

/**
 * Signals by time and their rollups, behind the same names in both storage modes: natively partitioned tables with a
 * rollup that the record statement maintains, or, where the server offers TimescaleDB, a hypertable with continuous
 * aggregates and policies.
 */
export class SignalStorage20261122000250 implements MigrationInterface {
  name = 'SignalStorage20261122000250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SHARED_UP);
    if (!(await isTimescaleAvailable(runner))) {
      await runner.query(`CREATE TABLE signals (${SIGNALS_COLUMNS}) PARTITION BY RANGE (observed_at); ${NATIVE_UP}`);
      return;
    }
    await runner.query('CREATE EXTENSION IF NOT EXISTS timescaledb');
    for (const statement of [`CREATE TABLE signals (${SIGNALS_COLUMNS})`, ...TIMESCALE_UP, ...TIMESCALE_POLICIES]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const isTimescale = await isTimescaleInstalled(runner);
    for (const statement of isTimescale ? TIMESCALE_DOWN : [NATIVE_DOWN]) await runner.query(statement);
    await runner.query(SHARED_DOWN);
  }
}

/** Offered by the server and preloaded: an offered one that is not preloaded cannot be created. */
async function isTimescaleAvailable(runner: QueryRunner): Promise<boolean> {
  const [row] = (await runner.query(
    `SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'timescaledb')
       AND (EXISTS (SELECT FROM pg_extension WHERE extname = 'timescaledb')
         OR current_setting('shared_preload_libraries') LIKE '%timescaledb%') AS available`,
  )) as { available: boolean }[];
  return row?.available ?? false;
}

/** What `up` chose is read off the tables, because an extension may be installed after it ran. */
async function isTimescaleInstalled(runner: QueryRunner): Promise<boolean> {
  const [row] = (await runner.query(
    `SELECT relkind = 'v' AS timescale FROM pg_class WHERE oid = 'signal_hourly_rollups'::regclass`,
  )) as { timescale: boolean }[];
  return row?.timescale ?? false;
}
