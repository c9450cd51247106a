import { createHash } from 'node:crypto';
import type { ProviderSettings } from '#infra/provider-config.js';
import type { DesignGround, MakingEngine } from '#schema/designs/design.values.js';
import { PRODUCT_TEMPLATES } from '#schema/products/product-template.values.js';
import type { AccountCalls, InstallationCalls } from '../connections/account-calls.js';
import { type DrawingBrief, promptOf } from './design-brief.js';
import { imageSizeFor, type OpenAiImagesGateway } from './openai-images.gateway.js';
import { type DesignSpec, LOOK, planDesign } from './renderer/plan-design.js';
import type { Rasterizer } from './renderer/rasterizer.js';
import { renderDesign } from './renderer/render-design.js';

/** As the label of its designs: another version may draw another picture for the same seed. */
const RENDERER_MODEL = `podpusher-${LOOK}`;

export interface PainterDeps {
  rasterizer: Rasterizer;
  images: OpenAiImagesGateway;
  accountCalls: AccountCalls;
  installationCalls: InstallationCalls;
  /** OpenAI as this installation has it. */
  openai: ProviderSettings;
}

/** One picture to make. */
export interface PaintOrder {
  readonly brief: DrawingBrief;
  readonly ground: DesignGround;
  readonly seed: bigint;
  readonly ordinal: number;
}

export interface Painted {
  readonly bytes: Buffer;
  readonly engine: MakingEngine;
  readonly model: string | null;
  readonly prompt: string | null;
  readonly seed: bigint | null;
  readonly spec: DesignSpec | null;
}

/** Makes pictures: by our renderer, or by OpenAI in the name of the workspace or of the installation. */
export class DesignPainter {
  constructor(private readonly deps: PainterDeps) {}

  /** Whether an image model can be asked: the workspace's own key, else a live one of the installation. */
  async canAskOpenAi(workspaceId: string): Promise<boolean> {
    if (this.deps.openai.mode === 'live') return true;
    return this.deps.accountCalls.isConnected(workspaceId, 'openai');
  }

  /** The same order gives the same bytes. */
  async render({ brief, ground, seed, ordinal }: PaintOrder): Promise<Painted> {
    const { width, height } = PRODUCT_TEMPLATES[brief.template].placeholders[0]!;
    const spec = planDesign({ brief, ground, width, height, seed, ordinal });
    const bytes = await renderDesign(spec, this.deps.rasterizer);
    return { bytes, engine: 'renderer', model: RENDERER_MODEL, prompt: null, seed, spec };
  }

  /** @throws ProviderFailure with a sentence, for example when the safety system refused the words */
  async ask(workspaceId: string, { brief, ground }: PaintOrder, signal: AbortSignal): Promise<Painted> {
    const prompt = promptOf(brief, ground);
    const size = imageSizeFor(PRODUCT_TEMPLATES[brief.template].placeholders[0]!);
    const order = { prompt, size, isTransparent: ground !== 'paper', signal };
    const { accountCalls, installationCalls, images, openai } = this.deps;
    const made = (await accountCalls.isConnected(workspaceId, 'openai'))
      ? await accountCalls.call(workspaceId, 'openai', ({ token }) => images.make(token, order))
      : await installationCalls.callForInstallation('openai', () =>
          images.make(openai.keys['OPENAI_API_KEY'] ?? '', order),
        );
    return { ...made, engine: 'openai', prompt, seed: null, spec: null };
  }
}

/** A seed of 59 bits out of any text. */
export function seedOf(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigUInt64BE(0) >> 5n;
}
