import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findClosedFolder, findUser } from './embedded-user.js';

const PASSWD = 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n';
const nobody = { name: 'nobody', uid: 65534, gid: 65534 };

it('finds a user in /etc/passwd', () => {
  expect(findUser(PASSWD, 'nobody')).toEqual(nobody);
  expect(findUser(PASSWD, 'postgres')).toBeUndefined();
});

it('names the folder that keeps another user out, however deep the target', () => {
  const base = mkdtempSync(path.join(tmpdir(), 'podpusher-user-'));
  const closed = path.join(base, 'closed');
  mkdirSync(path.join(closed, 'inner'), { recursive: true });
  chmodSync(base, 0o755);
  chmodSync(closed, 0o700);
  expect(findClosedFolder(path.join(closed, 'inner', 'not-yet-there'), nobody)).toBe(closed);
  chmodSync(closed, 0o711);
  expect(findClosedFolder(path.join(closed, 'inner', 'not-yet-there'), nobody)).toBeUndefined();
  rmSync(base, { recursive: true });
});

it('asks nothing of the folders when PostgreSQL runs as ourselves', () => {
  expect(findClosedFolder('/root', undefined)).toBeUndefined();
});
