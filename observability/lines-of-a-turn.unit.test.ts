import { execFileSync } from 'node:child_process';
import { type LineSink, LinesOfATurn } from './lines-of-a-turn.js';

class Sink implements LineSink {
  readonly writes: string[] = [];
  flushes = 0;

  write(lines: string): void {
    this.writes.push(lines);
  }

  flush(): void {
    this.flushes += 1;
  }

  flushSync(): void {
    this.flushes += 1;
  }
}

const turn = () => new Promise(setImmediate);

it('gives lines of one turn on together, in their order, and holds nothing after it', async () => {
  const sink = new Sink();
  const lines = new LinesOfATurn(sink);
  lines.write('a\n');
  lines.write('b\n');
  expect(sink.writes).toEqual([]);
  await turn();
  lines.write('c\n');
  await turn();
  await turn();
  expect(sink.writes).toEqual(['a\nb\n', 'c\n']);
});

it.each(['flush', 'flushSync'] as const)('%s gives on what waits, then flushes', async (how) => {
  const sink = new Sink();
  const lines = new LinesOfATurn(sink);
  lines.write('a\n');
  lines[how]();
  expect([sink.writes, sink.flushes]).toEqual([['a\n'], 1]);
  await turn();
  expect(sink.writes).toEqual(['a\n']);
});

it('loses nothing when the process exits in the turn that wrote', () => {
  const script = `
    import { createLogger } from './observability/logger.ts';
    const logger = createLogger({ level: 'info', process: 'test' });
    for (let place = 0; place < 500; place += 1) logger.info({ place }, 'line');
    process.exit(0);
  `;
  const args = ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', script];
  const written = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n');
  expect(written.map((line) => (JSON.parse(line) as { place: number }).place)).toEqual(
    Array.from({ length: 500 }, (_, place) => place),
  );
});
