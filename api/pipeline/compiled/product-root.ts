import type { Actor } from '#domain/accounts/actor.js';
import { requireWorkspace } from '#domain/accounts/permissions.js';
import { flatProductPage } from '#domain/products/flat-products.js';
import type { ProductQueries } from '#domain/products/product-queries.js';
import type { FlatRow } from '#infra/postgres/flat-reader.js';
import type { FlatPage } from '#infra/postgres/flat-rows.js';
import { readPage } from '#schema/base/page-request.js';
import { ProductShape } from './product-shape.js';
import type { Args, StartedRoot } from './root-fields.js';
import { type Selected, type Selections, Uncompiled } from './selection.js';
import type { Shape, ShapeRead } from './shape.js';
import { placeBelow } from './write-json.js';
import { writePage } from './write-page.js';

export interface ProductRootDeps {
  productQueries: ProductQueries;
}

/** `products` as it mostly is: a page of all that are not archived. With a filter the resolvers answer. */
export function productsRoot(
  selections: Selections,
  selected: Selected,
  { productQueries }: ProductRootDeps,
): { shape: Shape; start: (args: Args, actor: Actor) => StartedRoot } {
  selections.checkCost('Query', 'products', true);
  const shape = new ProductShape(selections);
  const pages = new WeakMap<ShapeRead, FlatPage>();
  let more = 0;
  const write = writePage<FlatRow, ShapeRead>(selections, placeBelow(selected), {
    nodeOf: (place) => shape.writer(place),
    cursorOf: (row, read) => pages.get(read)!.cursorOf(row, shape.columns.list.length),
    onEnds: () => (more = 1),
  });
  const start = ({ where, ...paging }: Args, actor: Actor): StartedRoot => {
    if (where !== undefined && where !== null) throw new Uncompiled('a filter');
    const page = flatProductPage(productQueries, requireWorkspace(actor), readPage(paging));
    return {
      found: page,
      more,
      write: (rows, read) => {
        pages.set(read, page);
        return write({ rows: rows.slice(0, page.size), ...page.ends(rows.length > page.size) }, read);
      },
    };
  };
  return { shape, start };
}
