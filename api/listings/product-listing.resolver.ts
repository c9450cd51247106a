import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListingRow } from '#domain/listings/listing-statements.js';
import type { ProductRow } from '#domain/products/product-statements.js';
import { Listing } from '#schema/listings/listing.type.js';
import { Product } from '#schema/products/product.type.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** What listings add to products. */
@Resolver(() => Product)
export class ProductListingResolver {
  @RequireRight('listings.read')
  @FieldResolver(() => Listing, { nullable: true, description: 'Its listing; null when there is none.' })
  listing(@Root() { id }: ProductRow, @Ctx() { loaders }: ApiContext): Promise<ListingRow | null> {
    return loaders.listingByProductId.load(id);
  }
}
