import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Money } from '#schema/base/money.type.js';
import { TemplateNameEnum } from './product.enums.type.js';

/** A colour and how it looks. */
@ObjectType('ProductColor', { description: 'A colour as Printify names it.', simpleResolvers: true })
export class ProductColor {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'How it looks, `#RRGGBB`; null where we do not know.' })
  hex: string | null;
}

/** Where artwork goes. */
@ObjectType('PrintArea', {
  description: 'Where artwork goes, and the pixels that it wants at 300 DPI.',
  simpleResolvers: true,
})
export class PrintArea {
  @Field(() => String, { description: '`front`, `back` …' })
  position: string;

  @Field(() => Int, { description: 'Pixels.' })
  width: number;

  @Field(() => Int, { description: 'Pixels.' })
  height: number;
}

/** What a print provider has of a template. */
@ObjectType('PrintProviderOffer', {
  description: 'What one print provider has of a template. What is not known is null.',
  simpleResolvers: true,
})
export class PrintProviderOffer {
  @Field(() => Int, { description: 'Printify’s id of the provider.' })
  providerId: number;

  @Field(() => String, { description: 'Its name.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it prints, as Printify says.' })
  country: string | null;

  @Field(() => Boolean, { description: 'Whether the template suggests it.' })
  isSuggested: boolean;

  @Field(() => [String], { description: 'Sizes that it has.' })
  sizes: readonly string[];

  @Field(() => [ProductColor], { description: 'Colours that it has.' })
  colors: readonly ProductColor[];

  @Field(() => Int, { nullable: true, description: 'How many variants in all.' })
  variantCount: number | null;

  @Field(() => Money, { nullable: true, description: 'What sending the first piece costs.' })
  shipping: Money | null;

  @Field(() => Int, { nullable: true, description: 'Days until it is sent.' })
  handlingDays: number | null;

  @Field(() => Money, { nullable: true, description: 'The least that it took for a variant of a product of yours.' })
  costFrom: Money | null;

  @Field(() => Money, { nullable: true, description: 'The most that it took.' })
  costTo: Money | null;

  @Field(() => DateTime, { nullable: true, description: 'When the oldest of these costs was read.' })
  costAsOf: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When Printify told what it has.' })
  catalogueAsOf: Date | null;
}

/** The providers of a template. */
@ObjectType('PrintProviderOffers', { description: 'Who makes a template.', simpleResolvers: true })
export class PrintProviderOffers {
  @Field(() => [PrintProviderOffer], { description: 'Suggested ones first, six at most.' })
  providers: PrintProviderOffer[];

  @Field(() => String, { nullable: true, description: 'Why some of it is not known, in English; null when all is.' })
  problem: string | null;

  @Field(() => String, { nullable: true, description: 'What would help, for a button: `connect:printify` …' })
  action: string | null;
}

/** One of the common goods. Who makes it is a field resolver in api/products. */
@ObjectType('ProductTemplate', { description: 'Goods that can be made of a design.', simpleResolvers: true })
export class ProductTemplate {
  @Field(() => TemplateNameEnum, { description: 'Which.' })
  name: `${TemplateNameEnum}`;

  @Field(() => String, { description: 'Maker and model of the blank product.' })
  model: string;

  @Field(() => Int, { description: 'Printify’s id of the blank product.' })
  blueprintId: number;

  @Field(() => [PrintArea], { description: 'Main one first.' })
  printAreas: readonly PrintArea[];

  @Field(() => [String], { description: 'Suggested sizes.' })
  sizes: readonly string[];

  @Field(() => [ProductColor], { description: 'Suggested colours; empty where the goods come in one.' })
  colors: readonly ProductColor[];

  @Field(() => [String], { description: 'Colours that are chosen at first.' })
  defaultColors: readonly string[];
}
