import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from '#test/testkit/ports.js';
import { type Bench, median } from './bench.js';

const WARM_ROUNDS = 3;

/** From the command to the banner: the first time in a fresh clone (build included), then warm. Naive: Node's own start alone. */
export const bench: Bench = {
  name: 'start',
  about: 'seconds from `podpusher start` to its banner, in a fresh clone with the dependencies installed',
  async run({ report }) {
    const clone = mkdtempSync(path.join(tmpdir(), 'podpusher-clone-'));
    try {
      execFileSync('git', ['clone', '-q', process.cwd(), clone]);
      symlinkSync(path.join(process.cwd(), 'node_modules'), path.join(clone, 'node_modules'));
      report({ case: 'first start', value: await timeStart(clone), unit: 's', goal: '<= 15 s' });
      const warm: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < WARM_ROUNDS; round++) {
        warm.push(await timeStart(clone));
        bare.push(timeNode());
      }
      const ratios = { 'node -e 0': median(warm) / median(bare) };
      report({ case: 'warm start', value: median(warm), unit: 's', ratios, goal: '<= 3 s' });
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  },
};

async function timeStart(clone: string): Promise<number> {
  const [port, workerPort, sandboxPort, smtpPort] = await freePorts(4);
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['cli/podpusher.mjs', 'start'], {
    cwd: clone,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      WORKER_PORT: String(workerPort),
      SANDBOX_PORT: String(sandboxPort),
      SANDBOX_SMTP_PORT: String(smtpPort),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('PODPusher is ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`start ended with ${code}: ${text}`)));
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
  return seconds;
}

function timeNode(): number {
  const startedAt = performance.now();
  execFileSync(process.execPath, ['-e', '0']);
  return (performance.now() - startedAt) / 1000;
}
