export const DESIGN_STATUSES = ['draft', 'approved', 'rejected'] as const;
export type DesignStatus = (typeof DESIGN_STATUSES)[number];

/** Who made the picture: an image model of OpenAI, our own renderer, or the seller. */
export const DESIGN_ENGINES = ['openai', 'renderer', 'upload'] as const;
export type DesignEngine = (typeof DESIGN_ENGINES)[number];
/** Those that can be ordered. */
export type MakingEngine = Exclude<DesignEngine, 'upload'>;

/** What a design is printed on: its inks follow from it. Paper has a background of its own. */
export const DESIGN_GROUNDS = ['light', 'dark', 'paper'] as const;
export type DesignGround = (typeof DESIGN_GROUNDS)[number];

export const DESIGN_LOCALES = ['en', 'es', 'fr', 'de'] as const;
export type DesignLocale = (typeof DESIGN_LOCALES)[number];

/** What is looked at. */
export const CHECK_CODES = ['RESOLUTION', 'TRANSPARENCY', 'CONTRAST', 'EDGE', 'COLOR_MODE', 'WORDS'] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** PASS: print it. WARN: look at it. FAIL: it would print badly. */
export const CHECK_STATES = ['PASS', 'WARN', 'FAIL'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** One look at a design. Plain JSON, stored with it as it was that day. */
export interface DesignCheck {
  readonly code: CheckCode;
  readonly state: CheckState;
  /** What was found, in English. Clients translate by code, state and params. */
  readonly text: string;
  /** Numbers and names in the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Days that a rejected design lies in the bin. */
export const BIN_DAYS = 30;
