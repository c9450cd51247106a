/** A picture of the product that Printify made, in our object store. */
export interface Mockup {
  /** Key of the object store. */
  readonly key: string;
  /** `front`, `back` … */
  readonly position: string;
  /** Printify's variants that it shows. */
  readonly variantIds: readonly number[];
  readonly isDefault: boolean;
}

/** What the sellers asked for; empty lists mean what the template suggests. */
export interface WantedVariants {
  readonly sizes: readonly string[];
  readonly colors: readonly string[];
}
