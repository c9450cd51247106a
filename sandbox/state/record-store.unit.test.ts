import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RecordStore, type StoredRecord } from './record-store.js';

interface Good extends StoredRecord {
  readonly price: number;
}

let dataDir: string;
beforeEach(() => (dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'record-store-'))));
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

const goods = (store: RecordStore) => store.table<Good>('goods');
const journalOf = () => path.join(dataDir, 'sandbox', 'commerce', 'journal-0.ndjson');

describe('the records of the stand-ins', () => {
  it('are there after the process died, in the order they came', () => {
    const store = new RecordStore(dataDir);
    for (const id of ['b', 'a', 'c']) goods(store).put({ id, price: 1 });
    goods(store).put({ id: 'b', price: 2 });
    goods(store).delete('c');
    expect(goods(new RecordStore(dataDir)).all()).toEqual([
      { id: 'b', price: 2 },
      { id: 'a', price: 1 },
    ]);
  });

  it('what one request changes is there together or not at all', () => {
    const store = new RecordStore(dataDir);
    store.atomic(() => {
      goods(store).put({ id: 'a', price: 1 });
      goods(store).put({ id: 'b', price: 1 });
    });
    store.atomic(() => {
      goods(store).put({ id: 'c', price: 1 });
      goods(store).delete('a');
    });
    const whole = fs.readFileSync(journalOf(), 'utf8');
    fs.writeFileSync(journalOf(), whole.slice(0, -3));
    expect(
      goods(new RecordStore(dataDir))
        .all()
        .map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  it('work that throws leaves everything as it was', () => {
    const store = new RecordStore(dataDir);
    goods(store).put({ id: 'a', price: 1 });
    const fail = () =>
      store.atomic(() => {
        goods(store).put({ id: 'a', price: 9 });
        goods(store).put({ id: 'b', price: 9 });
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    for (const seen of [store, new RecordStore(dataDir)]) expect(goods(seen).all()).toEqual([{ id: 'a', price: 1 }]);
  });

  it('a part that throws and is caught leaves the rest of the step', () => {
    const store = new RecordStore(dataDir);
    store.atomic(() => {
      goods(store).put({ id: 'a', price: 1 });
      try {
        store.atomic(() => {
          goods(store).put({ id: 'a', price: 9 });
          goods(store).put({ id: 'b', price: 9 });
          throw new Error('no');
        });
      } catch {
        goods(store).put({ id: 'c', price: 1 });
      }
    });
    const kept = [
      { id: 'a', price: 1 },
      { id: 'c', price: 1 },
    ];
    for (const seen of [store, new RecordStore(dataDir)]) expect(goods(seen).all()).toEqual(kept);
  });

  it('a number of a sequence is never given twice', () => {
    const store = new RecordStore(dataDir);
    expect([goods(store).nextNumber(100), goods(store).nextNumber(100)]).toEqual([100, 101]);
    expect(goods(new RecordStore(dataDir)).nextNumber(100)).toBe(102);
  });
});
