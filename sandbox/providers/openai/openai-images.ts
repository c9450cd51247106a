import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { z } from 'zod';
import { multipartOf, takeMultipart } from '../multipart.js';
import type { Outside } from '../provider.js';
import { admit, type OpenaiCall, spendImages } from './openai-access.js';
import { IMAGE_MODELS } from './openai-models.js';
import { noteUse } from './openai-uses.js';
import { invalid, refused } from './openai-problems.js';
import { drawPicture } from './picture-drawing.js';

const EDIT_BODY_MOST = 200 * 1024 * 1024;
const IMAGES_MOST = 16;
const IMAGE_BYTES_MOST = 50 * 1024 * 1024;
const FIXED_SIZES = ['1024x1024', '1536x1024', '1024x1536'];
const BLOCKED = /sandbox:blocked|\b(nude|naked|gore|gory|beheading|swastika)\b/i;

const imageBody = z.object({
  model: z.string().default('dall-e-2'),
  prompt: z.string().min(1).max(32_000),
  n: z.coerce.number().int().min(1).max(10).default(1),
  size: z.string().default('auto'),
  quality: z.enum(['low', 'medium', 'high', 'auto']).default('auto'),
  background: z.enum(['transparent', 'opaque', 'auto']).default('auto'),
  output_format: z.enum(['png', 'jpeg', 'webp']).default('png'),
  output_compression: z.coerce.number().int().min(0).max(100).default(100),
  moderation: z.enum(['low', 'auto']).default('auto'),
  user: z.string().optional(),
  input_fidelity: z.enum(['low', 'high']).optional(),
});
type ImageOrder = z.infer<typeof imageBody>;

/** Pictures of gpt-image models, really drawn; `sandbox:blocked` and a few words of violence are refused. */
export function serveImages(app: FastifyInstance, outside: Outside): void {
  takeMultipart(app, EDIT_BODY_MOST);
  app.post('/v1/images/generations', async (request, reply) => {
    const call = admit(outside, request, reply);
    return reply.send(await generate(call, readOrder(request.body)));
  });
  app.post('/v1/images/edits', { bodyLimit: EDIT_BODY_MOST }, async (request, reply) => {
    const call = admit(outside, request, reply);
    return reply.send(await edit(call));
  });
}

function readOrder(given: unknown): ImageOrder {
  const fields = (given ?? {}) as Record<string, unknown>;
  if ('response_format' in fields) {
    throw invalid("Unknown parameter: 'response_format'.", 'response_format', 'unknown_parameter');
  }
  const parsed = imageBody.safeParse(fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const name = issue.path.join('.');
    throw invalid(`Invalid value for '${name}': ${issue.message}`, name, 'invalid_value');
  }
  checkOrder(parsed.data);
  return parsed.data;
}

function checkOrder({ model, size, background, output_format: format, prompt }: ImageOrder): void {
  if (!IMAGE_MODELS.includes(model)) {
    const message = `The model '${model}' does not exist or you do not have access to it.`;
    throw refused(404, { message, type: 'invalid_request_error', param: 'model', code: 'model_not_found' });
  }
  if (background === 'transparent' && format === 'jpeg') {
    throw invalid('Transparent background is not supported for jpeg.', 'background', 'invalid_value');
  }
  if (!isSize(model, size)) throw invalid(`Invalid size '${size}' for model '${model}'.`, 'size', 'invalid_value');
  if (BLOCKED.test(prompt)) {
    const message = 'Your request was rejected by the safety system.';
    throw refused(400, { message, type: 'image_generation_user_error', code: 'moderation_blocked' });
  }
}

/** gpt-image-2 takes any size of sides divisible by 16, up to 3840 × 2160, no longer than three to one. */
function isSize(model: string, size: string): boolean {
  if (size === 'auto' || FIXED_SIZES.includes(size)) return true;
  const sides = /^\d{2,4}x\d{2,4}$/.test(size) ? size.split('x').map(Number) : [];
  return model === 'gpt-image-2' && isFreeSize(sides[0] ?? 0, sides[1] ?? 0);
}

function isFreeSize(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isEven = width % 16 === 0 && height % 16 === 0;
  return short > 0 && isEven && long <= 3 * short && long <= 3840 && short <= 2160;
}

async function generate(call: OpenaiCall, order: ImageOrder): Promise<unknown> {
  spendImages(call, order.n);
  noteUse(call.outside, { kind: 'generations', model: order.model, prompt: order.prompt, images: order.n });
  const size = order.size === 'auto' ? '1024x1024' : order.size;
  const [width, height] = size.split('x').map(Number) as [number, number];
  const background = order.background === 'transparent' ? 'transparent' : 'opaque';
  const data: { b64_json: string }[] = [];
  for (let number = 0; number < order.n; number += 1) {
    const png = drawPicture({
      prompt: order.prompt,
      width,
      height,
      isTransparent: background === 'transparent',
      number,
    });
    data.push({ b64_json: (await encode(png, order)).toString('base64') });
  }
  const quality = order.quality === 'auto' ? 'high' : order.quality;
  const created = Math.floor(call.nowMs / 1000);
  const usage = usageOf(order, { textTokens: Math.ceil(order.prompt.length / 4), imageTokens: 0, quality });
  return { created, background, output_format: order.output_format, size, quality, data, usage };
}

function encode(
  png: Buffer,
  { output_format: format, output_compression: compression }: ImageOrder,
): Promise<Buffer> | Buffer {
  if (format === 'png') return png;
  return sharp(png)
    .toFormat(format, { quality: Math.max(1, compression) })
    .toBuffer();
}

const OUTPUT_TOKENS: Readonly<Record<string, number>> = { low: 272, medium: 1056, high: 4160 };

function usageOf({ n }: ImageOrder, spent: { textTokens: number; imageTokens: number; quality: string }): unknown {
  const { textTokens, imageTokens, quality } = spent;
  const output = n * (OUTPUT_TOKENS[quality] ?? 1056);
  return {
    input_tokens: textTokens + imageTokens,
    input_tokens_details: { text_tokens: textTokens, image_tokens: imageTokens },
    output_tokens: output,
    total_tokens: textTokens + imageTokens + output,
  };
}

/** The pictures that were sent are checked; the answer is drawn from the prompt alone. */
async function edit(call: OpenaiCall): Promise<unknown> {
  const form = await multipartOf(call.request);
  if (!form) throw invalid("Missing required parameter: 'image'.", 'image', 'missing_required_parameter');
  const files = [...form.getAll('image'), ...form.getAll('image[]')].filter((file) => typeof file !== 'string');
  if (files.length === 0) throw invalid("Missing required parameter: 'image'.", 'image', 'missing_required_parameter');
  if (files.length > IMAGES_MOST) throw invalid(`Too many images: at most ${IMAGES_MOST}.`, 'image', 'invalid_value');
  const large = files.find((file) => file.size >= IMAGE_BYTES_MOST);
  if (large) throw invalid('Image is too large: it must be less than 50MB.', 'image', 'image_too_large');
  const order = readOrder(Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')));
  for (const file of files) await checkPicture(Buffer.from(await file.arrayBuffer()));
  return generate(call, order);
}

async function checkPicture(bytes: Buffer): Promise<void> {
  const { format } = await sharp(bytes)
    .metadata()
    .catch(() => ({ format: 'none' }));
  if (['png', 'webp', 'jpeg'].includes(format)) return;
  throw invalid('Invalid image file or mode for image: use png, webp or jpg.', 'image', 'invalid_image_file');
}
