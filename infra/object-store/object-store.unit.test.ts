import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { S3Server } from '#test/testkit/s3-server.js';
import type { ObjectStore } from '../object-store.js';
import { FileObjectStore } from './file-object-store.js';
import { openObjectStore } from './open-object-store.js';
import { readS3Address, S3ObjectStore } from './s3-object-store.js';

const bytes = (text: string) => Buffer.from(text);

let root: string;
let server: S3Server;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'object-store-'));
  server = await S3Server.start(2);
});
afterAll(async () => {
  await server.stop();
  await rm(root, { recursive: true, force: true });
});

const stores: Record<string, () => ObjectStore> = {
  'a folder': () => openObjectStore({ objectStoreUrl: undefined, dataDir: root }),
  'a bucket': () =>
    openObjectStore({
      objectStoreUrl: `s3://test-key:test-secret@bucket/podpusher?endpoint=${server.url}&region=eu-central-1`,
      dataDir: root,
    }),
};

describe.each(Object.entries(stores))('objects in %s', (_name, open) => {
  let store: ObjectStore;
  beforeAll(() => {
    store = open();
  });
  afterAll(() => store.close());

  it('gives back the bytes and the type that were put', async () => {
    await store.put('workspaces/a/designs/1.png', bytes('picture'), 'image/png');
    expect(await store.get('workspaces/a/designs/1.png')).toEqual({
      bytes: bytes('picture'),
      contentType: 'image/png',
    });
  });

  it('replaces an object by another put', async () => {
    await store.put('workspaces/a/2.png', bytes('old'), 'image/png');
    await store.put('workspaces/a/2.png', bytes('new'), 'image/png');
    expect((await store.get('workspaces/a/2.png'))?.bytes.toString()).toBe('new');
  });

  it('puts once: of two at the same moment one wins, and its bytes stay', async () => {
    const outcomes = await Promise.all(
      ['one', 'two'].map((text) => store.putOnce('uploads/once', bytes(text), 'text/plain')),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await store.putOnce('uploads/once', bytes('three'), 'text/plain')).toBe(false);
    expect((await store.get('uploads/once'))?.bytes.toString()).toBe(outcomes[0] ? 'one' : 'two');
  });

  it('knows nothing under a key that was removed, or never was; removing twice is no fault', async () => {
    await store.put('workspaces/b/gone.png', bytes('x'), 'image/png');
    await store.remove('workspaces/b/gone.png');
    await store.remove('workspaces/b/gone.png');
    expect(await store.get('workspaces/b/gone.png')).toBeUndefined();
    expect(await store.get('workspaces/never/was.png')).toBeUndefined();
  });

  it('lists every key below a prefix, over all pages, and no other', async () => {
    const keys = ['1', '2', '3', '4', '5'].map((name) => `workspaces/list/designs/${name}.png`);
    for (const key of [...keys, 'workspaces/listing/designs/1.png']) await store.put(key, bytes('x'), 'image/png');
    expect((await store.list('workspaces/list/')).sort()).toEqual(keys);
    expect(await store.list('workspaces/nobody/')).toEqual([]);
  });

  it('lists those alone that were put so long ago, when it is asked for old ones', async () => {
    await store.put('workspaces/aged/1.png', bytes('x'), 'image/png');
    await setTimeout(400);
    await store.put('workspaces/aged/2.png', bytes('x'), 'image/png');
    expect(await store.list('workspaces/aged/', 300)).toEqual(['workspaces/aged/1.png']);
    expect(await store.list('workspaces/aged/', 60_000)).toEqual([]);
  });

  it.each(['../secret-key', 'a/../../b', '/etc/passwd', 'a//b', '.drafts/x', 'a/.b', '', 'a\\b', 'x'.repeat(301)])(
    'takes no key that leads elsewhere: %p',
    async (key) => {
      await expect(store.put(key, bytes('x'), 'text/plain')).rejects.toThrow(RangeError);
      await expect(store.get(key)).rejects.toThrow(RangeError);
    },
  );
});

describe('objects in a bucket', () => {
  it('come through a store that asks to slow down', async () => {
    const store = stores['a bucket']!();
    server.failNext = 503;
    await store.put('workspaces/slow.png', bytes('late'), 'image/png');
    expect(server.objects.get('bucket/podpusher/workspaces/slow.png')?.bytes.toString()).toBe('late');
    await store.close();
  });

  it('are given up and tried again where the store takes the call and answers nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const address = readS3Address(`s3://test-key:test-secret@bucket?endpoint=http://127.0.0.1:${port}`);
    const hurry = { requestHandler: { connectionTimeout: 200, socketTimeout: 300 }, maxAttempts: 2 };
    const store = new S3ObjectStore({ ...address, client: { ...address.client, ...hurry } });
    const since = Date.now();
    await expect(store.get('workspaces/a/1.png')).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(Date.now() - since).toBeLessThan(5_000);
    await store.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  it('say that the key is wrong rather than that nothing is there', async () => {
    const store = openObjectStore({ objectStoreUrl: `s3://wrong:wrong@bucket?endpoint=${server.url}`, dataDir: root });
    await expect(store.get('workspaces/a/designs/1.png')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    await store.close();
  });
});

describe('objects in a folder', () => {
  /** Writes the same key over and over, alternating two bodies, and tells of each that was acknowledged. */
  const WRITER = `
    import { FileObjectStore } from '#infra/object-store/file-object-store.js';
    const store = new FileObjectStore(process.argv[1]);
    for (let turn = 0; ; turn += 1) {
      await store.put('a/same.png', Buffer.alloc(200_000, turn % 2 ? 'b' : 'a'), 'image/png');
      await store.put('a/' + turn + '.png', Buffer.alloc(1_000, 'c'), 'image/png');
      process.stdout.write(turn + '\\n');
    }`;

  it('are whole after the writer was killed at any moment, and every acknowledged one is there', async () => {
    const folder = path.join(root, 'killed');
    await mkdir(folder);
    const store = new FileObjectStore(folder);
    for (let round = 0; round < 4; round += 1) {
      const acknowledged = await writeUntilKilled(WRITER, folder, 5 + round * 7);
      for (let turn = 0; turn <= acknowledged; turn += 1) {
        expect((await store.get(`a/${turn}.png`))?.bytes).toHaveLength(1_000);
      }
      const same = (await store.get('a/same.png'))!.bytes;
      expect(same).toHaveLength(200_000);
      expect(new Set(same).size).toBe(1);
    }
  }, 60_000);

  it('leave no drafts behind for ever: those of killed processes are swept after a day', async () => {
    const folder = path.join(root, 'swept');
    const store = new FileObjectStore(folder);
    await store.put('a.png', bytes('x'));
    const drafts = path.join(folder, '.drafts');
    await writeFile(path.join(drafts, 'old'), 'half');
    await writeFile(path.join(drafts, 'young'), 'half');
    await utimes(path.join(drafts, 'old'), new Date(0), new Date(0));
    await store.sweep();
    expect(await readdir(drafts)).toEqual(['young']);
    expect(await store.list('')).toEqual(['a.png']);
  });

  it('say that the disk refused rather than losing the file', async () => {
    const file = path.join(root, 'no-folder');
    await writeFile(file, '');
    const link = path.join(root, 'link');
    await symlink(file, link);
    await expect(new FileObjectStore(link).put('a.png', bytes('x'))).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});

/** Runs the writer until it told of so many writes, kills it with -9, and returns the last turn it acknowledged. */
async function writeUntilKilled(script: string, folder: string, turns: number): Promise<number> {
  const args = ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', script, folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: process.cwd() });
  let last = -1;
  child.stdout.on('data', (chunk: Buffer) => {
    last = Math.max(last, ...chunk.toString().trim().split('\n').map(Number));
    if (last >= turns) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('exit', resolve));
  return last;
}

it('a bucket that does not answer is given up after seconds', () => {
  expect(readS3Address('s3://bucket').client.requestHandler).toEqual({
    connectionTimeout: 5_000,
    socketTimeout: 30_000,
  });
});
