import type { RecordStore, RecordTable, StoredRecord } from '../../state/record-store.js';

/** A shop and what its listings refer to. Ids are numbers at Etsy; rows are kept under their text. */
export interface EtsyShop extends StoredRecord {
  readonly shopId: number;
  readonly userId: number;
  readonly name: string;
  readonly createdAtMs: number;
}

export interface EtsyShippingProfile extends StoredRecord {
  readonly shopId: number;
  readonly title: string;
  readonly originCountry: string;
  readonly originPostalCode: string | null;
  readonly destinationCountry: string | null;
  readonly destinationRegion: 'eu' | 'non_eu' | 'none';
  /** Minor units of the shop's currency. */
  readonly primaryCost: number;
  readonly secondaryCost: number;
  readonly minDeliveryDays: number | null;
  readonly maxDeliveryDays: number | null;
}

export type ReadinessState = 'ready_to_ship' | 'made_to_order';

export interface EtsyReadiness extends StoredRecord {
  readonly shopId: number;
  readonly state: ReadinessState;
  readonly minTime: number;
  readonly maxTime: number;
  readonly unit: 'days' | 'weeks';
}

export interface EtsyReturnPolicy extends StoredRecord {
  readonly shopId: number;
  readonly acceptsReturns: boolean;
  readonly acceptsExchanges: boolean;
  readonly deadlineDays: number | null;
}

export interface EtsyPartner extends StoredRecord {
  readonly shopId: number;
  readonly name: string;
  readonly location: string;
}

export interface EtsySection extends StoredRecord {
  readonly shopId: number;
  readonly title: string;
  readonly rank: number;
}

/** Etsy's books about shops. */
export interface EtsyShopBooks {
  readonly shops: RecordTable<EtsyShop>;
  readonly shippingProfiles: RecordTable<EtsyShippingProfile>;
  readonly readiness: RecordTable<EtsyReadiness>;
  readonly returnPolicies: RecordTable<EtsyReturnPolicy>;
  readonly partners: RecordTable<EtsyPartner>;
  readonly sections: RecordTable<EtsySection>;
}

export function etsyShopBooks(store: RecordStore): EtsyShopBooks {
  return {
    shops: store.table('etsy.shops'),
    shippingProfiles: store.table('etsy.shipping-profiles'),
    readiness: store.table('etsy.readiness'),
    returnPolicies: store.table('etsy.return-policies'),
    partners: store.table('etsy.partners'),
    sections: store.table('etsy.sections'),
  };
}
