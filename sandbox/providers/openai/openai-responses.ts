import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { hashText } from '../../world/random.js';
import type { Outside } from '../provider.js';
import { sentence } from './brief-texts.js';
import { admit, type OpenaiCall } from './openai-access.js';
import { noteUse } from './openai-uses.js';
import { isTextModel } from './openai-models.js';
import { invalid, refused } from './openai-problems.js';
import { readPrompt } from './prompt-reading.js';
import { checkStrictSchema } from './strict-schema.js';
import { writeContent } from './structured-content.js';

/** About what the models take: 128,000 tokens of 4 characters. */
const PROMPT_MOST = 512_000;
const BODY_MOST = 8 * 1024 * 1024;
const REFUSAL = "I'm sorry, but I can't help with that.";

const part = z.looseObject({ type: z.string(), text: z.string().optional() });
const message = z.looseObject({
  role: z.string().optional(),
  content: z.union([z.string(), z.array(part)]).optional(),
});
const responseBody = z.looseObject({
  model: z.string(),
  input: z.union([z.string(), z.array(message)]),
  instructions: z.string().nullish(),
  max_output_tokens: z.int().min(16).nullish(),
  store: z.boolean().nullish(),
  text: z
    .looseObject({ format: z.looseObject({ type: z.string(), name: z.unknown(), schema: z.unknown() }).optional() })
    .optional(),
});
type Body = z.infer<typeof responseBody>;

/**
 * Texts, structured where a schema is sent. Words in the prompt make it go wrong: `sandbox:refuse`, `sandbox:incomplete`,
 * `sandbox:filter`, `sandbox:malformed`, `sandbox:failed`.
 */
export function serveResponses(app: FastifyInstance, outside: Outside): void {
  app.post('/v1/responses', { bodyLimit: BODY_MOST }, (request, reply) => {
    const call = admit(outside, request, reply);
    return reply.send(respond(call, readBody(request.body)));
  });
}

function readBody(given: unknown): Body {
  const parsed = responseBody.safeParse(given ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const name = issue.path.join('.');
    const isMissing = issue.code === 'invalid_type' && (given as Record<string, unknown> | null)?.[name] === undefined;
    if (isMissing) throw invalid(`Missing required parameter: '${name}'.`, name, 'missing_required_parameter');
    throw invalid(`Invalid '${name}': ${issue.message}`, name, 'invalid_value');
  }
  const { model } = parsed.data;
  if (!isTextModel(model)) {
    const text = `The model '${model}' does not exist or you do not have access to it.`;
    throw refused(404, { message: text, type: 'invalid_request_error', param: 'model', code: 'model_not_found' });
  }
  return parsed.data;
}

function promptOf({ input, instructions }: Body): { all: string; asked: string } {
  const textOf = ({ content }: z.infer<typeof message>) =>
    typeof content === 'string' ? content : (content ?? []).map(({ text }) => text ?? '').join('\n');
  const asked =
    typeof input === 'string'
      ? input
      : input
          .filter(({ role }) => role === undefined || role === 'user')
          .map(textOf)
          .join('\n');
  const rest =
    typeof input === 'string' ? [] : input.filter(({ role }) => role !== undefined && role !== 'user').map(textOf);
  return { all: [instructions ?? '', ...rest, asked].join('\n'), asked };
}

function respond(call: OpenaiCall, body: Body): unknown {
  const { all, asked } = promptOf(body);
  if (all.length > PROMPT_MOST) {
    const text = 'Your input exceeds the context window of this model. Please adjust your input and try again.';
    throw invalid(text, 'input', 'context_length_exceeded');
  }
  const text = outputText(body, all, asked);
  noteUse(call.outside, { kind: 'responses', model: body.model, prompt: asked, images: 0 });
  const tokens = Math.ceil(text.length / 4);
  const most = body.max_output_tokens ?? Infinity;
  const isCut = tokens > most || all.includes('sandbox:incomplete');
  const written = isCut ? text.slice(0, Math.floor(text.length / 2)) : text;
  const outcome = outcomeOf(all, isCut);
  return {
    ...outcome,
    ...headOf(call, body),
    output:
      outcome.status === 'failed'
        ? []
        : [messageOf(call, all.includes('sandbox:refuse') ? null : written, outcome.status)],
    usage: usageOf(all, Math.min(tokens, most)),
  };
}

function outcomeOf(prompt: string, isCut: boolean) {
  if (prompt.includes('sandbox:failed')) {
    const error = { code: 'server_error', message: 'The model failed to generate a response.' };
    return { status: 'failed', error, incomplete_details: null };
  }
  if (prompt.includes('sandbox:filter')) {
    return { status: 'incomplete', error: null, incomplete_details: { reason: 'content_filter' } };
  }
  if (isCut) return { status: 'incomplete', error: null, incomplete_details: { reason: 'max_output_tokens' } };
  return { status: 'completed', error: null, incomplete_details: null };
}

/** JSON for a schema, a few sentences otherwise. */
function outputText({ text }: Body, all: string, asked: string): string {
  const { counts, count, topic, language } = readPrompt(asked);
  const whole = readPrompt(all);
  const reading = {
    topic,
    language: language === 'en' ? whole.language : language,
    counts: new Map([...whole.counts, ...counts]),
    count: count ?? whole.count,
  };
  const hash = hashText(7, all);
  const format = text?.format;
  if (format?.type !== 'json_schema') {
    return ['title', 'sentence', 'reason'].map((kind) => sentence(kind, { reading, hash })).join('\n');
  }
  checkStrictSchema(format.name, format.schema);
  const content = JSON.stringify(writeContent(format.schema, reading, hash));
  return all.includes('sandbox:malformed') ? `${content.slice(0, -2)} oops` : content;
}

function headOf({ nowMs, requestId }: OpenaiCall, body: Body): Record<string, unknown> {
  return {
    id: requestId.replace('req', 'resp'),
    object: 'response',
    created_at: Math.floor(nowMs / 1000),
    completed_at: Math.floor(nowMs / 1000),
    background: false,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    metadata: {},
    model: body.model,
    parallel_tool_calls: true,
    previous_response_id: null,
    service_tier: 'default',
    store: body.store ?? true,
    temperature: 1,
    text: { format: { type: 'text' }, ...body.text },
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    truncation: 'disabled',
  };
}

function messageOf({ requestId }: OpenaiCall, text: string | null, status: string): unknown {
  const content =
    text === null
      ? { type: 'refusal', refusal: REFUSAL }
      : { type: 'output_text', text, annotations: [], logprobs: [] };
  const id = requestId.replace('req', 'msg');
  return {
    type: 'message',
    id,
    status: status === 'completed' ? 'completed' : 'incomplete',
    role: 'assistant',
    content: [content],
  };
}

function usageOf(prompt: string, outputTokens: number): unknown {
  const inputTokens = Math.ceil(prompt.length / 4);
  return {
    input_tokens: inputTokens,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: inputTokens + outputTokens,
  };
}
