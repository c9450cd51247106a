import { defineMessages, FormattedMessage } from 'react-intl';
import { ErrorNote } from '../../ui/error-note.js';
import type { Outcome } from '../../forms/outcome.js';
import type {
  BrandProfileCreateErrorCode,
  BrandProfileUpdateErrorCode,
  EngineKey,
  FindingCode,
  IdeaChooseErrorCode,
  IdeaEngine,
  IdeasGenerateErrorCode,
  IdeaSource,
  IdeaUpdateErrorCode,
} from '../../gql/ideas.js';

export const sourceNames = defineMessages<IdeaSource>({
  TREND: { id: 'ideas.source.TREND' },
  SEASON: { id: 'ideas.source.SEASON' },
  WORDS: { id: 'ideas.source.WORDS' },
});

export const engineNames = defineMessages<IdeaEngine>({
  OPENAI: { id: 'ideas.engine.OPENAI' },
  RULES: { id: 'ideas.engine.RULES' },
  PERSON: { id: 'ideas.engine.PERSON' },
});

/** What an order costs, by whose key pays. */
export const engineCosts = defineMessages<EngineKey>({
  WORKSPACE: { id: 'ideas.cost.WORKSPACE' },
  INSTALLATION: { id: 'ideas.cost.INSTALLATION' },
  NONE: { id: 'ideas.cost.NONE' },
});

/** Why something was found: {mark}, {owner}, {context}. */
export const findingReasons = defineMessages<FindingCode>({
  MARK: { id: 'ideas.finding.MARK' },
  MARK_IN_CONTEXT: { id: 'ideas.finding.MARK_IN_CONTEXT' },
  SLOGAN: { id: 'ideas.finding.SLOGAN' },
  CELEBRITY: { id: 'ideas.finding.CELEBRITY' },
  BANNED_TOPIC: { id: 'ideas.finding.BANNED_TOPIC' },
  HATE: { id: 'ideas.finding.HATE' },
  VIOLENCE: { id: 'ideas.finding.VIOLENCE' },
  WEAPONS: { id: 'ideas.finding.WEAPONS' },
  DRUGS: { id: 'ideas.finding.DRUGS' },
  ADULT: { id: 'ideas.finding.ADULT' },
  MEDICAL_CLAIM: { id: 'ideas.finding.MEDICAL_CLAIM' },
  SELF_HARM: { id: 'ideas.finding.SELF_HARM' },
  ILLEGAL_GOODS: { id: 'ideas.finding.ILLEGAL_GOODS' },
  FALSE_CLAIM: { id: 'ideas.finding.FALSE_CLAIM' },
  TRAGEDY: { id: 'ideas.finding.TRAGEDY' },
});

/** Names of the goods, by the names of templates. */
export const productNames = defineMessages({
  tee: { id: 'ideas.product.tee' },
  hoodie: { id: 'ideas.product.hoodie' },
  sweatshirt: { id: 'ideas.product.sweatshirt' },
  mug: { id: 'ideas.product.mug' },
  tote: { id: 'ideas.product.tote' },
  poster: { id: 'ideas.product.poster' },
  sticker: { id: 'ideas.product.sticker' },
  'phone-case': { id: 'ideas.product.phone-case' },
});
export type ProductName = keyof typeof productNames;
export const PRODUCT_NAMES = Object.keys(productNames) as ProductName[];
export const isProductName = (name: string): name is ProductName => Object.hasOwn(productNames, name);

type IdeaRefusal =
  | IdeasGenerateErrorCode
  | IdeaUpdateErrorCode
  | IdeaChooseErrorCode
  | BrandProfileCreateErrorCode
  | BrandProfileUpdateErrorCode;

const refusals = defineMessages<IdeaRefusal>({
  KEYWORD_INVALID: { id: 'ideas.refusal.KEYWORD_INVALID' },
  COUNT_INVALID: { id: 'ideas.refusal.COUNT_INVALID' },
  LOCALE_UNKNOWN: { id: 'ideas.refusal.LOCALE_UNKNOWN' },
  TREND_UNKNOWN: { id: 'ideas.refusal.TREND_UNKNOWN' },
  OCCASION_UNKNOWN: { id: 'ideas.refusal.OCCASION_UNKNOWN' },
  PROFILE_UNKNOWN: { id: 'ideas.refusal.PROFILE_UNKNOWN' },
  BANNED_TOPIC: { id: 'ideas.refusal.BANNED_TOPIC' },
  NOT_FOUND: { id: 'ideas.refusal.NOT_FOUND' },
  CONFLICT: { id: 'ideas.refusal.CONFLICT' },
  TITLE_INVALID: { id: 'ideas.refusal.TITLE_INVALID' },
  TEXT_TOO_LONG: { id: 'ideas.refusal.TEXT_TOO_LONG' },
  LINES_INVALID: { id: 'ideas.refusal.LINES_INVALID' },
  PALETTE_INVALID: { id: 'ideas.refusal.PALETTE_INVALID' },
  PRODUCT_UNKNOWN: { id: 'ideas.refusal.PRODUCT_UNKNOWN' },
  LIST_INVALID: { id: 'ideas.refusal.LIST_INVALID' },
  BLOCKED: { id: 'ideas.refusal.BLOCKED' },
  ACKNOWLEDGE_FINDINGS: { id: 'ideas.refusal.ACKNOWLEDGE_FINDINGS' },
  ARCHIVED: { id: 'ideas.refusal.ARCHIVED' },
  NAME_INVALID: { id: 'ideas.refusal.NAME_INVALID' },
  TOO_MANY: { id: 'ideas.refusal.TOO_MANY' },
});

/** What went wrong with an action of this feature; nothing when nothing did. */
export function IdeaTrouble({ of }: { of: Exclude<Outcome, { kind: 'done' }> | null }) {
  if (!of) return null;
  if (of.kind === 'failed') return <ErrorNote fault={of.fault} />;
  return (
    <div role="alert" className="rounded-md bg-negative-soft p-3 text-sm text-negative">
      {of.refusals.map(({ code }) => {
        const text = (refusals as Readonly<Record<string, (typeof refusals)[IdeaRefusal]>>)[code];
        return (
          <p key={code}>
            {text ? <FormattedMessage {...text} /> : <FormattedMessage id="refusal.other" values={{ code }} />}
          </p>
        );
      })}
    </div>
  );
}
