import { useTable } from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TrendRowFragment } from '../../gql/operations.js';
import { columnLooks, columnNames, columns, features } from './trend-columns.js';
import type { ColumnId } from './trend-columns.js';
import type { Sort } from './trend-search.js';

const ROW_HEIGHT = 60;
const OVERSCAN = 8;
const SORTED_BY: Readonly<Partial<Record<Sort, ColumnId>>> = {
  SCORE_DESC: 'score',
  VELOCITY_DESC: 'velocity',
  CONFIDENCE_DESC: 'confidence',
};
const CELL = 'px-2 py-2 align-middle first:pl-4 last:pr-4';

export interface TrendTableProps {
  rows: readonly TrendRowFragment[];
  sort: Sort;
}

/** The ranked list. Only the rows near the window are in the page; the table says how many there are. */
export function TrendTable({ rows, sort }: TrendTableProps) {
  const intl = useIntl();
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), []);
  const table = useTable({ features, columns, data: rows, getRowId: ({ id }) => id });
  const models = table.getRowModel().rows;
  const virtual = useWindowVirtualizer({
    count: models.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => models[index]?.id ?? index,
    overscan: OVERSCAN,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <div className="card relative">
      <table
        aria-label={intl.formatMessage({ id: 'trends.table' }, { count: rows.length })}
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-collapse text-sm"
      >
        <HeaderRow sort={sort} />
        <tbody ref={body}>
          <Spacer height={before} />
          {items.map(({ index }) => {
            const row = models[index];
            return (
              row && (
                <tr
                  key={row.id}
                  data-index={index}
                  ref={virtual.measureElement}
                  aria-rowindex={index + 2}
                  className="relative border-t border-hairline focus-within:bg-accent-soft hover:bg-sunken"
                >
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id} className={`${CELL} ${columnLooks[cell.column.id as ColumnId]}`}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              )
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  );
}

/** One cell, not one a column: a wide one would bring the hidden columns of narrow windows back. */
const Spacer = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden style={{ height }}>
      <td />
    </tr>
  ) : null;

const HeaderRow = memo(function HeaderRow({ sort }: { sort: Sort }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {(Object.keys(columnNames) as ColumnId[]).map((id) => {
          const isSorted = SORTED_BY[sort] === id;
          return (
            <th
              key={id}
              scope="col"
              aria-sort={isSorted ? 'descending' : undefined}
              className={`${CELL} text-left text-xs font-medium text-muted ${columnLooks[id]}`}
            >
              <span className="inline-flex items-center gap-1">
                <FormattedMessage {...columnNames[id]} />
                {isSorted && <ArrowDown aria-hidden size={12} />}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
