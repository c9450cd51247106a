import { registerEnumType } from 'type-graphql';
import { ORIGIN_IDS, PLATFORM_IDS, SIGNAL_KIND_IDS } from './signal.values.js';

type Names<Values> = { readonly [Name in keyof Values]: Name };
const names = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.keys(values).map((name) => [name, name])) as Names<Values>;

export const PlatformEnum = names(PLATFORM_IDS);
registerEnumType(PlatformEnum, {
  name: 'Platform',
  description: 'Where a signal was seen.',
  valuesConfig: {
    TIKTOK: { description: 'TikTok videos.' },
    INSTAGRAM: { description: 'Instagram posts by hashtag.' },
    X: { description: 'Posts on X.' },
    PINTEREST: { description: 'Pinterest searches and pins.' },
    ETSY: { description: 'Listings on Etsy.' },
    GOOGLE_TRENDS: { description: 'Searches that Google Trends reports as rising.' },
  },
});

export const OriginEnum = names(ORIGIN_IDS);
registerEnumType(OriginEnum, {
  name: 'Origin',
  description: 'How far a number is from a live reading.',
  valuesConfig: {
    LIVE: { description: 'Read from the platform itself, or sent by an integrator.' },
    IMPORTED: { description: 'From a recorded file.' },
    SANDBOX: { description: 'From the sandbox: an invented world for trying the product.' },
  },
});

export const SignalKindEnum = names(SIGNAL_KIND_IDS);
registerEnumType(SignalKindEnum, {
  name: 'SignalKind',
  description: 'How a reading counts.',
  valuesConfig: {
    EVENT: { description: 'Happened once (a post, a listing): the first reading of an externalId wins.' },
    COUNTER: {
      description: 'Is re-read (the posts of an hour): the later reading of an externalId replaces the earlier.',
    },
    GAUGE: { description: 'A state (a number of results): kept apart, never added to counts.' },
  },
});
