import { withRole, roleFailure } from '#infra/postgres/process-role.js';
import { withClient } from '#infra/postgres/with-client.js';
import type { Finding } from './doctor-finding.js';

/** A due job that nobody takes for so long has no worker: one asks every second. */
const LONGEST_WAIT_MINUTES = 5;

const LOOK = `
  SELECT count(*) FILTER (WHERE attempts < max_attempts AND run_at < now() - make_interval(mins => $1))::int AS waiting,
    count(*) FILTER (WHERE attempts >= max_attempts)::int AS given_up,
    (SELECT string_agg(task, ', ') FROM (SELECT DISTINCT task_identifier AS task FROM graphile_worker.jobs
      WHERE locked_at IS NULL AND attempts >= max_attempts ORDER BY 1 LIMIT 5) named) AS tasks
  FROM graphile_worker.jobs WHERE locked_at IS NULL`;

interface QueueRow {
  waiting: number;
  given_up: number;
  tasks: string | null;
}

/** Whether the processes can enter the database as their roles, and whether a worker takes jobs. Wants all migrations. */
export async function checkQueue(url: string, isEmbedded: boolean): Promise<Finding[]> {
  const subject = 'jobs';
  try {
    await withClient({ connectionString: withRole(url, 'podpusher_api') }, (client) => client.query('SELECT 1'));
    const { rows } = await withClient({ connectionString: withRole(url, 'podpusher_worker') }, (client) =>
      client.query<QueueRow>(LOOK, [LONGEST_WAIT_MINUTES]),
    );
    return judgeQueue(rows[0] ?? { waiting: 0, given_up: 0, tasks: null }, isEmbedded);
  } catch (error) {
    // Before the first start of a worker there is no queue.
    if ((error as { code?: string }).code === '42P01' || (error as { code?: string }).code === '3F000') return [];
    const remedy = 'podpusher migrate, with the login that owns the tables.';
    return [{ state: 'fault', subject, text: (roleFailure(error) ?? (error as Error)).message, remedy }];
  }
}

function judgeQueue({ waiting, given_up: givenUp, tasks }: QueueRow, isEmbedded: boolean): Finding[] {
  const subject = 'jobs';
  const findings: Finding[] = [];
  if (waiting > 0) {
    // The embedded database is looked at while the product stands still, too.
    const state = isEmbedded ? 'hint' : 'fault';
    const text = `${waiting} are due for more than ${LONGEST_WAIT_MINUTES} minutes and nobody takes them`;
    findings.push({ state, subject, text, remedy: 'Start a worker (podpusher worker), or look into its log.' });
  }
  if (givenUp > 0) {
    const text = `${givenUp} were given up after their last try: ${tasks ?? ''}`;
    findings.push({ state: 'hint', subject, text, remedy: 'The log of the worker says why.' });
  }
  return findings.length > 0 ? findings : [{ state: 'ok', subject, text: 'none waits longer than it should' }];
}
