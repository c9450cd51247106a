import { registerEnumType } from 'type-graphql';

export enum TrendStageEnum {
  DORMANT = 'DORMANT',
  WATCHING = 'WATCHING',
  EMERGING = 'EMERGING',
  RISING = 'RISING',
  PEAKING = 'PEAKING',
  DECLINING = 'DECLINING',
}
registerEnumType(TrendStageEnum, {
  name: 'TrendStage',
  description: 'Where a trend stands in its life. A change needs two hours in a row, so that stages do not flicker.',
  valuesConfig: {
    DORMANT: { description: 'Evidence below 3: nothing out of the ordinary.' },
    WATCHING: { description: 'Evidence from 3 to 8: something may begin.' },
    EMERGING: { description: 'Evidence of 8 or more on a young or small keyword.' },
    RISING: { description: 'Evidence of 8 or more, and growing.' },
    PEAKING: { description: 'Near its highest level, and no longer speeding up or slowing down.' },
    DECLINING: { description: 'Below 70% of the highest level of its week.' },
  },
});

export enum TrendOrder {
  SCORE_DESC = 'SCORE_DESC',
  SCORE_ASC = 'SCORE_ASC',
  VELOCITY_DESC = 'VELOCITY_DESC',
  VELOCITY_ASC = 'VELOCITY_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  FIRST_SEEN_AT_DESC = 'FIRST_SEEN_AT_DESC',
  FIRST_SEEN_AT_ASC = 'FIRST_SEEN_AT_ASC',
  CONFIDENCE_DESC = 'CONFIDENCE_DESC',
  CONFIDENCE_ASC = 'CONFIDENCE_ASC',
}
registerEnumType(TrendOrder, {
  name: 'TrendOrder',
  description: 'How trends are sorted. Ties are broken by a fixed order of their own; an unknown velocity comes last.',
  valuesConfig: {
    SCORE_DESC: { description: 'Highest score first.' },
    SCORE_ASC: { description: 'Lowest score first.' },
    VELOCITY_DESC: { description: 'Furthest above its usual level first.' },
    VELOCITY_ASC: { description: 'Fastest fall first.' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
    UPDATED_AT_ASC: { description: 'Longest unchanged first.' },
    FIRST_SEEN_AT_DESC: { description: 'Newest keyword first.' },
    FIRST_SEEN_AT_ASC: { description: 'Oldest keyword first.' },
    CONFIDENCE_DESC: { description: 'Surest first.' },
    CONFIDENCE_ASC: { description: 'Least sure first.' },
  },
});

export enum SeriesBucket {
  HOUR = 'HOUR',
  DAY = 'DAY',
}
registerEnumType(SeriesBucket, {
  name: 'SeriesBucket',
  description: 'Width of a point of a curve.',
  valuesConfig: { HOUR: { description: 'One UTC hour.' }, DAY: { description: 'One UTC day.' } },
});

export enum TrendReasonCode {
  QUIET = 'QUIET',
  WATCHED = 'WATCHED',
  NEW_KEYWORD = 'NEW_KEYWORD',
  ONE_PLATFORM_RISE = 'ONE_PLATFORM_RISE',
  MANY_PLATFORMS_RISE = 'MANY_PLATFORMS_RISE',
  AT_PEAK = 'AT_PEAK',
  FALLING = 'FALLING',
}
registerEnumType(TrendReasonCode, {
  name: 'TrendReasonCode',
  description: 'Why a trend stands where it stands.',
  valuesConfig: {
    QUIET: { description: 'Nothing out of the ordinary.' },
    WATCHED: { description: 'A little more than usual; too little to call.' },
    NEW_KEYWORD: { description: 'A keyword that was not seen before gathers signals.' },
    ONE_PLATFORM_RISE: { description: 'More than expected on one platform.' },
    MANY_PLATFORMS_RISE: { description: 'More than expected on several platforms.' },
    AT_PEAK: { description: 'Near its highest level.' },
    FALLING: { description: 'Well below its highest level.' },
  },
});
