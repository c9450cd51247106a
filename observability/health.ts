/** Asks one thing that the process needs; throws when it is not there. */
export type Probe = () => Promise<unknown>;

export interface Readiness {
  isReady: boolean;
  /** `ok`, or what is wrong in a word, by probe. Never the driver's text. */
  checks: Record<string, 'ok' | 'failed' | 'slow'>;
}

const PROBE_LIMIT_MS = 2_000;

/** Asks all probes side by side. */
export async function checkReadiness(probes: Readonly<Record<string, Probe>>): Promise<Readiness> {
  const results = await Promise.all(
    Object.entries(probes).map(async ([name, probe]) => [name, await ask(probe)] as const),
  );
  return { isReady: results.every(([, result]) => result === 'ok'), checks: Object.fromEntries(results) };
}

async function ask(probe: Probe): Promise<'ok' | 'failed' | 'slow'> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), PROBE_LIMIT_MS);
  });
  try {
    return await Promise.race([probe().then(() => 'ok' as const), limit]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
