import { registerEnumType } from 'type-graphql';

export enum IdeaSource {
  TREND = 'TREND',
  SEASON = 'SEASON',
  WORDS = 'WORDS',
}
registerEnumType(IdeaSource, {
  name: 'IdeaSource',
  description: 'What an idea was made from.',
  valuesConfig: {
    TREND: { description: 'A trend and its evidence.' },
    SEASON: { description: 'An occasion of the calendar.' },
    WORDS: { description: 'The seller’s own words.' },
  },
});

export enum IdeaStatus {
  DRAFT = 'DRAFT',
  CHOSEN = 'CHOSEN',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(IdeaStatus, {
  name: 'IdeaStatus',
  description: 'How an idea stands.',
  valuesConfig: {
    DRAFT: { description: 'Nobody has decided.' },
    CHOSEN: { description: 'Designs may be made of it.' },
    ARCHIVED: { description: 'Out of sight; it can be restored.' },
  },
});

export enum IdeaEngine {
  OPENAI = 'OPENAI',
  RULES = 'RULES',
  PERSON = 'PERSON',
}
registerEnumType(IdeaEngine, {
  name: 'IdeaEngine',
  description: 'Who wrote a brief.',
  valuesConfig: {
    OPENAI: { description: 'A model of OpenAI.' },
    RULES: { description: 'Our own generator, without any provider.' },
    PERSON: { description: 'A person.' },
  },
});

export enum IdeaEngineWish {
  AUTO = 'AUTO',
  RULES = 'RULES',
}
registerEnumType(IdeaEngineWish, {
  name: 'IdeaEngineWish',
  description: 'Who is to write.',
  valuesConfig: {
    AUTO: { description: 'OpenAI where there is a key, else our own generator.' },
    RULES: { description: 'Our own generator, whatever keys there are.' },
  },
});

export enum EngineKey {
  WORKSPACE = 'WORKSPACE',
  INSTALLATION = 'INSTALLATION',
  NONE = 'NONE',
}
registerEnumType(EngineKey, {
  name: 'EngineKey',
  description: 'Whose key pays an engine.',
  valuesConfig: {
    WORKSPACE: { description: 'The workspace’s own, from its connections.' },
    INSTALLATION: { description: 'That of this installation.' },
    NONE: { description: 'None is needed.' },
  },
});
