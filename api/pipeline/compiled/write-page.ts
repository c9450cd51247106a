import { type Place, placeBelow, type Write, writeFields, writeList } from './write-json.js';
import type { Selected, Selections } from './selection.js';

/** Rows of a page and its ends. */
export interface Page<Row> {
  rows: readonly Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export interface PageParts<Row, Read> {
  /** Of the node's own selection. */
  nodeOf: (place: Place) => Write<Row, Read>;
  cursorOf: (row: Row, read: Read) => string;
  /** Called when the ends of the page are selected, which one row more tells. */
  onEnds?: () => void;
}

/** What costs of a page count: the points of the answer so far. */
export interface Counted {
  cost: number;
}

/** Opening a page costs 2, each node of it 1, however often it is written. */
const PAGE_COST = 2;

/** A connection of Relay, or a list with `nodes` alone. Anything else about it is left to the resolvers. */
export function writePage<Row, Read extends Counted>(
  selections: Selections,
  place: Place,
  parts: PageParts<Row, Read>,
): Write<Page<Row>, Read> {
  let hasNodes = false;
  const write = writeFields<Page<Row>, Read>(selections, place, (selected) => {
    hasNodes ||= selected.name === 'nodes' || selected.name === 'edges';
    if (selected.name === 'nodes') {
      const node = parts.nodeOf(placeBelow(selected));
      return (page, read) => writeList(page.rows, node, read);
    }
    if (selected.name === 'edges') {
      const edge = writeEdge(selections, selected, parts);
      return (page, read) => writeList(page.rows, edge, read);
    }
    if (selected.name !== 'pageInfo') return undefined;
    parts.onEnds?.();
    return writePageInfo(selections, selected, parts);
  });
  return (page, read) => {
    read.cost += PAGE_COST + (hasNodes ? page.rows.length : 0);
    return write(page, read);
  };
}

function writeEdge<Row, Read>(selections: Selections, edges: Selected, parts: PageParts<Row, Read>): Write<Row, Read> {
  return writeFields<Row, Read>(selections, placeBelow(edges), (selected) => {
    if (selected.name === 'cursor') return (row, read) => `"${parts.cursorOf(row, read)}"`;
    return selected.name === 'node' ? parts.nodeOf(placeBelow(selected)) : undefined;
  });
}

function writePageInfo<Row, Read>(
  selections: Selections,
  pageInfo: Selected,
  { cursorOf }: PageParts<Row, Read>,
): Write<Page<Row>, Read> {
  const cursor = (row: Row | undefined, read: Read) => (row === undefined ? 'null' : `"${cursorOf(row, read)}"`);
  const fields: Readonly<Record<string, Write<Page<Row>, Read>>> = {
    hasNextPage: (page) => String(page.hasNextPage),
    hasPreviousPage: (page) => String(page.hasPreviousPage),
    startCursor: (page, read) => cursor(page.rows[0], read),
    endCursor: (page, read) => cursor(page.rows.at(-1), read),
  };
  return writeFields(selections, placeBelow(pageInfo), (selected) => fields[selected.name]);
}
