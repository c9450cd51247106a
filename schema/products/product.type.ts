import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { DriftKindEnum, ProductStatus, TemplateNameEnum } from './product.enums.type.js';

/** The promise of a variant. Money and its product are field resolvers in api/products. */
@ObjectType('ProductVariant', {
  implements: Node,
  description: 'A size and colour of a product.',
  simpleResolvers: true,
})
export class ProductVariant implements Node {
  @Field(() => ID, { description: 'Opaque id, `var_…`.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the product.' })
  position: number;

  @Field(() => Int, { description: 'Printify’s id of the variant.' })
  printifyVariantId: number;

  @Field(() => String, { description: 'Our stock-keeping unit; it names the product at Printify and at Etsy.' })
  sku: string;

  @Field(() => String, { description: 'As Printify calls it.' })
  title: string;

  @Field(() => String, { description: 'Its size; empty where there is one.' })
  size: string;

  @Field(() => String, { description: 'Its colour; empty where there is one.' })
  color: string;

  @Field(() => String, { nullable: true, description: 'How the colour looks, `#RRGGBB`; null where we do not know.' })
  colorHex: string | null;

  @Field(() => Boolean, { description: 'Whether it is offered.' })
  isEnabled: boolean;

  @Field(() => Boolean, { description: 'Whether the print provider has it in stock, by the last look.' })
  isAvailable: boolean;
}

/** A picture of the product. */
@ObjectType('ProductMockup', {
  description: 'A picture of the product, made by Printify and kept by us.',
  simpleResolvers: true,
})
export class ProductMockup {
  @Field(() => String, { description: 'Where it lies; good for some hours.' })
  url: string;

  @Field(() => String, { description: 'Which view: `front`, `back` …' })
  position: string;

  @Field(() => Boolean, { description: 'Whether it is the main one.' })
  isDefault: boolean;

  @Field(() => [Int], { description: 'Printify’s ids of the variants that it shows.' })
  printifyVariantIds: readonly number[];
}

/** A difference. */
@ObjectType('ProductDrift', { description: 'In what Printify’s product differs from ours.', simpleResolvers: true })
export class ProductDrift {
  @Field(() => DriftKindEnum, { description: 'In what.' })
  kind: `${DriftKindEnum}`;

  @Field(() => Int, { nullable: true, description: 'Printify’s variant, where it is about one.' })
  printifyVariantId: number | null;

  @Field(() => String, { description: 'What stands here: a title, an amount in minor units, `true` or `false`.' })
  ours: string;

  @Field(() => String, { description: 'What stands at Printify.' })
  theirs: string;
}

/** What went wrong with a product. */
@ObjectType('ProductProblem', { description: 'What went wrong, and what would help.', simpleResolvers: true })
export class ProductProblem {
  @Field(() => String, { description: 'Which problem, the same for all providers.' })
  code: string;

  @Field(() => String, { description: 'What to do, in English.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What would help, for a button: `reconnect:printify` …' })
  action: string | null;
}

/** The promise of a product. Relations, money and pictures are field resolvers in api/products. */
@ObjectType('Product', {
  implements: Node,
  description: 'Goods with a design on them, as they stand at Printify.',
  simpleResolvers: true,
})
export class Product implements Node {
  @Field(() => ID, { description: 'Opaque id, `prd_…`.' })
  id: string;

  @Field(() => String, { description: 'Its title at Printify.' })
  title: string;

  @Field(() => String, { description: 'Its description at Printify.' })
  description: string;

  @Field(() => ProductStatus, { description: 'How it stands.' })
  status: `${ProductStatus}`;

  @Field(() => Int, { description: 'Printify’s id of the print provider.' })
  printProviderId: number;

  @Field(() => String, { nullable: true, description: 'Printify’s id; null while it is not made.' })
  printifyProductId: string | null;

  @Field(() => String, { nullable: true, description: 'Id of its Etsy listing; null while there is none.' })
  etsyListingId: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its Etsy listing, where it is known.' })
  etsyUrl: string | null;

  @Field(() => Int, { description: 'Wanted margin in hundredths of a percent.' })
  marginBps: number;

  @Field(() => Boolean, { description: 'Whether its prices hold the shipping.' })
  isShippingIncluded: boolean;

  @Field(() => String, { description: 'Whose published payment fees are reckoned with, ISO 3166.' })
  feeCountry: string;

  @Field(() => ProductProblem, { nullable: true, description: 'What went wrong last; null when nothing did.' })
  problem: ProductProblem | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last compared with Printify’s.' })
  checkedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was first published.' })
  publishedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was ordered.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts its changes, for `expectedVersion`.' })
  version: number;
}

export const ProductConnection = connectionOf('Product', Product, { one: 'a product', many: 'products, newest first' });

/** Which products. */
@InputType('ProductWhere', { description: 'Which products; all that is given must hold.' })
export class ProductWhere {
  @Field(() => [ProductStatus], {
    nullable: true,
    description: 'With one of these statuses; all but `ARCHIVED` when absent.',
  })
  status?: `${ProductStatus}`[] | null;

  @Field(() => [TemplateNameEnum], { nullable: true, description: 'Of one of these templates.' })
  template?: `${TemplateNameEnum}`[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether Printify’s differs from ours.' })
  hasDrift?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'With this in the title, without regard to case; 100 characters at most.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this design, `dsn_…`.' })
  designId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this trend, `trd_…`.' })
  trendId?: string | null;
}
