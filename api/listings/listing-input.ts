import type { ListingPatch } from '#domain/listings/listing-patch.js';
import type { ListingTextInput, ListingUpdateInput } from '#schema/listings/listing-change.type.js';
import type { ListingContent, ListingStatus, WhoMade } from '#schema/listings/listing-content.values.js';
import type { ListingBlock, ListingLocale, ListingTextValues } from '#schema/listings/listing.rules.js';

/** Names of enums are upper case at the door and lower case behind it. */
export const lower = <Name extends string>(name: Uppercase<Name>): Name => name.toLowerCase() as Name;
export const localeOf = (locale: Uppercase<ListingLocale>): ListingLocale => lower<ListingLocale>(locale);
export const statusOf = (status: Uppercase<ListingStatus>): ListingStatus => lower<ListingStatus>(status);

/** The changes of an input. An absent field stays, an empty id takes a choice away; a price of null does too. */
export function patchOf(input: ListingUpdateInput): ListingPatch {
  return {
    ...(input.locale && { locale: localeOf(input.locale) }),
    ...(input.currency && { currency: input.currency }),
    ...(input.priceMinor !== undefined && { priceMinor: input.priceMinor }),
    content: contentOf(input),
    texts: Object.fromEntries((input.texts ?? []).map((text) => [localeOf(text.locale), textOf(text)])),
  };
}

function contentOf(input: ListingUpdateInput): Partial<ListingContent> {
  return given<Partial<ListingContent>>({
    keyword: input.keyword?.trim(),
    blocks: input.blocks?.map((block) => lower<ListingBlock>(block)),
    materials: input.materials,
    attributes: input.attributes?.map(({ propertyId, name, valueIds, values }) => ({
      propertyId,
      name,
      valueIds,
      values,
    })),
    images: input.images?.map(({ key, altText }) => ({ key, altText })),
    taxonomyId: idOf(input.taxonomyId),
    taxonomyPath: input.taxonomyPath,
    shippingProfileId: idOf(input.shippingProfileId),
    readinessStateId: idOf(input.readinessStateId),
    returnPolicyId: idOf(input.returnPolicyId),
    shopSectionId: idOf(input.shopSectionId),
    productionPartnerIds: input.productionPartnerIds,
    whoMade: input.whoMade ? lower<WhoMade>(input.whoMade) : undefined,
    quantity: input.quantity,
    usesAi: input.usesAi,
  });
}

const textOf = ({ title, description, tags }: ListingTextInput): Partial<ListingTextValues> =>
  given<Partial<ListingTextValues>>({ title, description, tags });

/** Empty takes it away (null), absent leaves it (undefined). */
const idOf = (id: string | null | undefined): string | null | undefined => (id === '' ? null : (id ?? undefined));

/** Without what was not given; an explicit null counts only where `idOf` made it one. */
function given<Values extends object>(values: { [Key in keyof Values]: Values[Key] | null | undefined }): Values {
  const nullable = ['taxonomyId', 'shippingProfileId', 'readinessStateId', 'returnPolicyId', 'shopSectionId'];
  const entries = Object.entries(values).filter(
    ([name, value]) => value !== undefined && (value !== null || nullable.includes(name)),
  );
  return Object.fromEntries(entries) as Values;
}
