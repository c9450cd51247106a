import { z } from 'zod';
import type { HttpClient } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { parseReply } from '#infra/http/reply-parser.js';
import type { openAiFailure } from '../providers/failures/openai-failure.js';

/** One picture of an image model (developers.openai.com, Images API). */
export interface ImageOrder {
  readonly prompt: string;
  readonly size: ImageSize;
  readonly isTransparent: boolean;
  readonly signal?: AbortSignal;
}

export interface MadeImage {
  readonly bytes: Buffer;
  readonly model: string;
}

/** What the GPT image models draw; none of them reaches a print area. */
export const IMAGE_SIZES = ['1024x1024', '1536x1024', '1024x1536'] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];

export const IMAGE_MODEL = 'gpt-image-1';

const REPLY = z.object({ data: z.array(z.object({ b64_json: z.string().min(1) })).min(1) });

export interface OpenAiImagesDeps {
  client: HttpClient;
  baseUrl: string;
  /** Words for what OpenAI refuses (domain/providers). */
  toFailure: typeof openAiFailure;
}

/** Pictures by OpenAI's image models: always as bytes, never by an address that expires. */
export class OpenAiImagesGateway {
  constructor(private readonly deps: OpenAiImagesDeps) {}

  /** May have been billed when its answer is lost: callers ask once a picture (JobRun.once). @throws ProviderFailure */
  async make(token: string, { prompt, size, isTransparent, signal }: ImageOrder): Promise<MadeImage> {
    const { client, baseUrl, toFailure } = this.deps;
    const body = {
      model: IMAGE_MODEL,
      prompt,
      n: 1,
      size,
      quality: 'high',
      background: isTransparent ? 'transparent' : 'opaque',
      output_format: 'png',
    };
    const reply = await client.send(
      {
        method: 'POST',
        url: `${baseUrl}/images/generations`,
        operation: 'images',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      },
      toFailure,
    );
    const { data } = parseReply('openai', reply.text, REPLY);
    const bytes = Buffer.from(data[0]!.b64_json, 'base64');
    if (bytes.length === 0) {
      throw new ProviderFailure({
        provider: 'openai',
        kind: 'malformed',
        message: 'OpenAI answered without a picture.',
      });
    }
    return { bytes, model: IMAGE_MODEL };
  }
}

/** The size whose shape is nearest to a print area's. */
export function imageSizeFor({ width, height }: { width: number; height: number }): ImageSize {
  const ratio = width / height;
  if (ratio > 1.2) return '1536x1024';
  return ratio < 0.84 ? '1024x1536' : '1024x1024';
}
