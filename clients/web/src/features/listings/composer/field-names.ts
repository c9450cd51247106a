import { defineMessages } from 'react-intl';
import type { DraftField } from './draft.js';

type Name = 'title' | 'description' | 'tags' | Exclude<DraftField, `${string}.${string}`>;

/** What fields are called in lists of differences. */
export const fieldNames = defineMessages<Name>({
  title: { id: 'composer.field.title' },
  description: { id: 'composer.field.description' },
  tags: { id: 'composer.field.tags' },
  locale: { id: 'composer.field.locale' },
  keyword: { id: 'composer.field.keyword' },
  blocks: { id: 'composer.field.blocks' },
  materials: { id: 'composer.field.materials' },
  attributes: { id: 'composer.field.attributes' },
  taxonomyId: { id: 'composer.field.taxonomyId' },
  shippingProfileId: { id: 'composer.field.shippingProfileId' },
  readinessStateId: { id: 'composer.field.readinessStateId' },
  returnPolicyId: { id: 'composer.field.returnPolicyId' },
  shopSectionId: { id: 'composer.field.shopSectionId' },
  productionPartnerIds: { id: 'composer.field.productionPartnerIds' },
  whoMade: { id: 'composer.field.whoMade' },
  quantity: { id: 'composer.field.quantity' },
  usesAi: { id: 'composer.field.usesAi' },
  images: { id: 'composer.field.images' },
  priceMinor: { id: 'composer.field.priceMinor' },
});

/** Undefined for a field that a newer server names. */
export const nameOfField = (field: string) => (fieldNames as Partial<Record<string, (typeof fieldNames)[Name]>>)[field];
