import fc from 'fast-check';
import { LINE_MAX_BYTES, type LineBlock, readLines } from './csv-lines.js';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(bytes: Buffer | string, size = 7): Promise<LineBlock['lines']> {
  const lines: LineBlock['lines'] = [];
  for await (const block of readLines(inPieces(Buffer.from(bytes), size))) {
    expect(block.firstLine).toBe(lines.length + 1);
    lines.push(...block.lines);
  }
  return lines;
}

test('LF and CRLF end a line, a byte order mark is dropped, the last line needs no end', async () => {
  expect(await read('\uFEFFa,b\r\nc\n\nd')).toEqual(['a,b', 'c', '', 'd']);
  expect(await read('')).toEqual([]);
  expect(await read('a\n')).toEqual(['a']);
});

test('a line with NUL or not in UTF-8 is a fault in its place; its neighbours are not', async () => {
  const bytes = Buffer.concat([Buffer.from('ok\nn\0l\n'), Buffer.from([0x66, 0xfc, 0x72]), Buffer.from('\nfür\n')]);
  for (const size of [1, 5, 1000]) {
    expect(await read(bytes, size)).toEqual(['ok', { fault: 'LINE_HAS_NUL' }, { fault: 'LINE_NOT_UTF8' }, 'für']);
  }
});

test('a line of 10 MB is skipped without being held, and counted once', async () => {
  const before = process.memoryUsage().arrayBuffers;
  const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.alloc(10_000_000, 'x'), Buffer.from('\nb\n')]);
  expect(await read(bytes, 65_536)).toEqual(['a', { fault: 'LINE_TOO_LONG' }, 'b']);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  expect(await read(Buffer.alloc(200_000, 'x'), 65_536)).toEqual([{ fault: 'LINE_TOO_LONG' }]);
  expect(await read(`${'y'.repeat(LINE_MAX_BYTES)}\nz`, 100_000)).toEqual(['y'.repeat(LINE_MAX_BYTES), 'z']);
});

test('UTF-16 is refused with the remedy', async () => {
  await expect(read(Buffer.from('\uFEFFa\n', 'utf16le'))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('UTF-8'),
  });
});

test('the size of the pieces changes nothing', async () => {
  const text = fc.array(fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', ',', '"', '\0', ' '), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join(''));
      expect(await read(bytes, size)).toEqual(await read(bytes, 10_000));
    }),
  );
});
