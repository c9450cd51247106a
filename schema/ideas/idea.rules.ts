/** Limits of ideas and brand profiles, the same for server, database and clients. */
export const IDEA_RULES = {
  /** Ideas of one order. */
  count: { min: 1, max: 12, usual: 3 },
  keyword: { min: 2, max: 200 },
  title: { min: 1, max: 140 },
  concept: { max: 2000 },
  textLines: { max: 8, lineMax: 60 },
  style: { max: 200 },
  palette: { max: 8, pattern: /^#[0-9a-f]{6}$/i },
  audience: { max: 400 },
  products: { max: 10 },
  keywords: { max: 30, wordMax: 60 },
  fit: { max: 2000 },
  riskNotes: { max: 20 },
} as const;

export const BRAND_PROFILE_RULES = {
  name: { min: 1, max: 80 },
  tone: { max: 200 },
  audience: { max: 200 },
  interests: { max: 30, itemMax: 60 },
  bannedTopics: { max: 100, itemMax: 60 },
  preferredProducts: { max: 8 },
  /** Profiles of one workspace. */
  perWorkspace: 50,
} as const;

/** Texts of one call of `screenTexts`. */
export const SCREEN_RULES = { texts: { min: 1, max: 50 }, textMax: 5000 } as const;
