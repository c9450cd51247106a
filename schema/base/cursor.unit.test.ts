import fc from 'fast-check';
import { Cursors, listName } from './cursor.js';

const cursors = new Cursors(Buffer.alloc(32, 1));
const list = listName('trends', { orders: ['SCORE_DESC'] });
const position = fc.record({
  values: fc.array(fc.option(fc.string()), { maxLength: 3 }),
  id: fc.nat().map(String),
});

it('a cursor comes back as the position it stands for', () => {
  fc.assert(fc.property(position, (at) => expect(cursors.decode(list, cursors.encode(list, at), 'after')).toEqual(at)));
});

it('a changed, foreign or invented cursor is INVALID_CURSOR, never another error', () => {
  const expectRefused = (text: string, name = list) => {
    expect(() => cursors.decode(name, text, 'after')).toThrow(
      expect.objectContaining({ code: 'INVALID_CURSOR', field: ['after'] }),
    );
  };
  fc.assert(
    fc.property(position, fc.nat(), fc.integer({ min: 1, max: 255 }), (at, place, flip) => {
      const bytes = Buffer.from(cursors.encode(list, at), 'base64url');
      bytes.writeUInt8(bytes.readUInt8(place % bytes.length) ^ flip, place % bytes.length);
      expectRefused(bytes.toString('base64url'));
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectRefused(text)));
  const ours = cursors.encode(list, { values: ['1'], id: '7' });
  expectRefused(ours, listName('trends', { orders: ['SCORE_ASC'] }));
  expectRefused(new Cursors(Buffer.alloc(32, 2)).encode(list, { values: ['1'], id: '7' }));
});
