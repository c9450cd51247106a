import type { Layout } from '../brief.js';
import type { FaceRole } from '../faces.js';
import { arched } from './arched.js';
import { badge } from './badge.js';
import { bigWord } from './big-word.js';
import { checklist } from './checklist.js';
import { definition } from './definition.js';
import { handwritten, minimal } from './minimal.js';
import { ornamentSplit, sunset } from './ornament-split.js';
import { repeated, retroStack } from './retro-stack.js';
import { ribbon } from './ribbon.js';
import { scriptSlab } from './script-slab.js';
import { stacked } from './stacked.js';
import { stamp } from './stamp.js';

export interface LayoutFacts {
  readonly arrange: Layout;
  /** Faces that suit what is read first. */
  readonly loud: readonly FaceRole[];
  /** Words it can set well, least and most. */
  readonly words: readonly [number, number];
  /** Words of a brief that ask for it. */
  readonly style: RegExp;
  /** Printed as if washed a hundred times. */
  readonly isWorn?: boolean;
  /** Share of the print's width that it takes. */
  readonly width?: number;
}

const facts = (arrange: Layout, rest: Omit<LayoutFacts, 'arrange'>): LayoutFacts => ({ arrange, ...rest });

/** Every layout of the renderer. */
export const LAYOUTS = {
  stacked: facts(stacked, { loud: ['block', 'slab'], words: [2, 12], style: /bold|block|typograph|gym|funny|sarcas/i }),
  arched: facts(arched, {
    loud: ['block', 'slab', 'retro'],
    words: [2, 9],
    style: /vintage|college|varsity|team|camp|brand/i,
  }),
  badge: facts(badge, {
    loud: ['block', 'slab', 'serif'],
    words: [3, 9],
    style: /badge|patch|emblem|outdoor|hik|camp|logo/i,
  }),
  ribbon: facts(ribbon, {
    loud: ['slab', 'block', 'retro'],
    words: [2, 8],
    style: /banner|ribbon|classic|tattoo|western/i,
  }),
  stamp: facts(stamp, {
    loud: ['slab', 'block'],
    words: [2, 10],
    style: /vintage|stamp|distress|grunge|worn|western|rustic/i,
    isWorn: true,
  }),
  bigWord: facts(bigWord, { loud: ['block', 'slab', 'retro'], words: [2, 9], style: /bold|statement|modern|big/i }),
  scriptSlab: facts(scriptSlab, {
    loud: ['slab', 'block', 'serif'],
    words: [2, 9],
    style: /script|love|mom|mother|wedding|boho|elegant|feminin|family/i,
  }),
  checklist: facts(checklist, {
    loud: ['block', 'slab', 'hand'],
    words: [4, 16],
    style: /list|check|funny|humou?r|todo/i,
  }),
  definition: facts(definition, {
    loud: ['serif'],
    words: [4, 24],
    style: /definition|dictionary|minimal|funny|word/i,
  }),
  retroStack: facts(retroStack, { loud: ['retro'], words: [1, 7], style: /retro|groovy|70s|hippie|boho|wavy|y2k/i }),
  repeated: facts(repeated, { loud: ['retro', 'block'], words: [1, 3], style: /repeat|retro|70s|bold|sport/i }),
  ornamentSplit: facts(ornamentSplit, {
    loud: ['block', 'serif', 'slab'],
    words: [2, 8],
    style: /classic|elegant|modern|nature/i,
  }),
  sunset: facts(sunset, {
    loud: ['block', 'retro'],
    words: [1, 9],
    style: /retro|sunset|vintage|beach|surf|outdoor|travel|camp/i,
    isWorn: true,
  }),
  minimal: facts(minimal, {
    loud: ['plain'],
    words: [1, 6],
    style: /minimal|simple|clean|small|chest|aesthetic/i,
    width: 0.62,
  }),
  handwritten: facts(handwritten, { loud: ['hand'], words: [2, 12], style: /hand|doodle|cute|cozy|kids|brush/i }),
} as const satisfies Record<string, LayoutFacts>;
export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[];
