import { registerEnumType } from 'type-graphql';

export enum DesignStatus {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}
registerEnumType(DesignStatus, {
  name: 'DesignStatus',
  description: 'How a design stands.',
  valuesConfig: {
    DRAFT: { description: 'Nobody has decided yet.' },
    APPROVED: { description: 'Good to be printed; products can be made of it.' },
    REJECTED: { description: 'In the bin, which it leaves for good after 30 days.' },
  },
});

export enum DesignEngineEnum {
  OPENAI = 'OPENAI',
  RENDERER = 'RENDERER',
  UPLOAD = 'UPLOAD',
}
registerEnumType(DesignEngineEnum, {
  name: 'DesignEngine',
  description: 'Who made a design.',
  valuesConfig: {
    OPENAI: { description: 'An image model of OpenAI.' },
    RENDERER: { description: 'Our own typographic renderer.' },
    UPLOAD: { description: 'The seller: it was uploaded.' },
  },
});

export enum DesignMaker {
  OPENAI = 'OPENAI',
  RENDERER = 'RENDERER',
}
registerEnumType(DesignMaker, {
  name: 'DesignMaker',
  description: 'Who is to make designs.',
  valuesConfig: {
    OPENAI: { description: 'An image model of OpenAI; takes a key that is connected.' },
    RENDERER: { description: 'Our own typographic renderer: text and ornament as print-ready vectors.' },
  },
});

export enum DesignGroundEnum {
  LIGHT = 'LIGHT',
  DARK = 'DARK',
  PAPER = 'PAPER',
}
registerEnumType(DesignGroundEnum, {
  name: 'DesignGround',
  description: 'What a design is printed on: its colours follow from it.',
  valuesConfig: {
    LIGHT: { description: 'Light goods: dark inks, transparent background.' },
    DARK: { description: 'Dark goods: light inks, transparent background.' },
    PAPER: { description: 'Paper: a background of its own, to the edge.' },
  },
});

export enum DesignLocale {
  EN = 'EN',
  ES = 'ES',
  FR = 'FR',
  DE = 'DE',
}
registerEnumType(DesignLocale, {
  name: 'DesignLocale',
  description: 'The language of a design’s words.',
  valuesConfig: {
    EN: { description: 'English.' },
    ES: { description: 'Spanish.' },
    FR: { description: 'French.' },
    DE: { description: 'German.' },
  },
});

export enum DesignCheckCode {
  RESOLUTION = 'RESOLUTION',
  TRANSPARENCY = 'TRANSPARENCY',
  CONTRAST = 'CONTRAST',
  EDGE = 'EDGE',
  COLOR_MODE = 'COLOR_MODE',
  WORDS = 'WORDS',
}
registerEnumType(DesignCheckCode, {
  name: 'DesignCheckCode',
  description: 'What is looked at before a design is printed.',
  valuesConfig: {
    RESOLUTION: { description: 'Whether it has the pixels that the print area wants; `dpi`.' },
    TRANSPARENCY: { description: 'Whether the goods show through where nothing is drawn; `isEmpty` when nothing is.' },
    CONTRAST: { description: 'On which usual colours of the goods it can be read: `good` and `poor`.' },
    EDGE: {
      description: 'Whether something is so near to the edge that it may be cut; `percent` of the shorter side.',
    },
    COLOR_MODE: { description: 'Whether its colours had to be converted; `from`.' },
    WORDS: { description: 'Whether its words are on the list of marks and rules: `matched`, `mark`, `count`.' },
  },
});

export enum DesignCheckState {
  PASS = 'PASS',
  WARN = 'WARN',
  FAIL = 'FAIL',
}
registerEnumType(DesignCheckState, {
  name: 'DesignCheckState',
  description: 'What came of a look at a design.',
  valuesConfig: {
    PASS: { description: 'Fine.' },
    WARN: { description: 'Somebody should look at it.' },
    FAIL: { description: 'It would print badly, or may not be printed.' },
  },
});
