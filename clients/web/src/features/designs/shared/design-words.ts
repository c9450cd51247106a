import { defineMessages } from 'react-intl';
import type {
  DesignCheckCode,
  DesignCheckState,
  DesignEngine,
  DesignGround,
  DesignStatus,
  ProductTemplateName,
} from '../../../gql/designs.js';
import type { Tone } from '../../../ui/chip.js';

export const engineNames = defineMessages<DesignEngine>({
  OPENAI: { id: 'designs.engine.OPENAI' },
  RENDERER: { id: 'designs.engine.RENDERER' },
  UPLOAD: { id: 'designs.engine.UPLOAD' },
});

export const statusNames = defineMessages<DesignStatus>({
  DRAFT: { id: 'designs.status.DRAFT' },
  APPROVED: { id: 'designs.status.APPROVED' },
  REJECTED: { id: 'designs.status.REJECTED' },
});
export const STATUS_TONES: Readonly<Record<DesignStatus, Tone>> = {
  DRAFT: 'info',
  APPROVED: 'positive',
  REJECTED: 'plain',
};

export const TEMPLATES = ['TEE', 'HOODIE', 'SWEATSHIRT', 'MUG', 'TOTE', 'POSTER', 'STICKER', 'PHONE_CASE'] as const;
export const templateNames = defineMessages<ProductTemplateName>({
  TEE: { id: 'designs.template.TEE' },
  HOODIE: { id: 'designs.template.HOODIE' },
  SWEATSHIRT: { id: 'designs.template.SWEATSHIRT' },
  MUG: { id: 'designs.template.MUG' },
  TOTE: { id: 'designs.template.TOTE' },
  POSTER: { id: 'designs.template.POSTER' },
  STICKER: { id: 'designs.template.STICKER' },
  PHONE_CASE: { id: 'designs.template.PHONE_CASE' },
});

export const GROUNDS = ['LIGHT', 'DARK', 'PAPER'] as const;
export const groundNames = defineMessages<DesignGround>({
  LIGHT: { id: 'designs.ground.LIGHT' },
  DARK: { id: 'designs.ground.DARK' },
  PAPER: { id: 'designs.ground.PAPER' },
});

export const checkNames = defineMessages<DesignCheckCode>({
  RESOLUTION: { id: 'designs.check.RESOLUTION' },
  TRANSPARENCY: { id: 'designs.check.TRANSPARENCY' },
  CONTRAST: { id: 'designs.check.CONTRAST' },
  EDGE: { id: 'designs.check.EDGE' },
  COLOR_MODE: { id: 'designs.check.COLOR_MODE' },
  WORDS: { id: 'designs.check.WORDS' },
});
export const stateNames = defineMessages<DesignCheckState>({
  PASS: { id: 'designs.state.PASS' },
  WARN: { id: 'designs.state.WARN' },
  FAIL: { id: 'designs.state.FAIL' },
});

/** What a check found, by its code and state. */
export const checkTexts = defineMessages({
  'RESOLUTION.PASS': { id: 'designs.found.RESOLUTION.PASS' },
  'RESOLUTION.WARN': { id: 'designs.found.RESOLUTION.WARN' },
  'RESOLUTION.FAIL': { id: 'designs.found.RESOLUTION.FAIL' },
  'TRANSPARENCY.PASS': { id: 'designs.found.TRANSPARENCY.PASS' },
  'TRANSPARENCY.WARN': { id: 'designs.found.TRANSPARENCY.WARN' },
  'TRANSPARENCY.FAIL': { id: 'designs.found.TRANSPARENCY.FAIL' },
  'CONTRAST.PASS': { id: 'designs.found.CONTRAST.PASS' },
  'CONTRAST.WARN': { id: 'designs.found.CONTRAST.WARN' },
  'CONTRAST.FAIL': { id: 'designs.found.CONTRAST.FAIL' },
  'EDGE.PASS': { id: 'designs.found.EDGE.PASS' },
  'EDGE.WARN': { id: 'designs.found.EDGE.WARN' },
  'COLOR_MODE.PASS': { id: 'designs.found.COLOR_MODE.PASS' },
  'COLOR_MODE.WARN': { id: 'designs.found.COLOR_MODE.WARN' },
  'WORDS.PASS': { id: 'designs.found.WORDS.PASS' },
  'WORDS.WARN': { id: 'designs.found.WORDS.WARN' },
  'WORDS.FAIL': { id: 'designs.found.WORDS.FAIL' },
});
