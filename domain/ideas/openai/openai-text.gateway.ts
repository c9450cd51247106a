import type { z } from 'zod';
import type { HttpClient } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { openAiFailure } from '../../providers/failures/openai-failure.js';
import { type OpenAiResponse, openAiResponse } from './openai-text.replies.js';

/** What is asked of the model. */
export interface TextRequest<Schema extends z.ZodType> {
  readonly token: string;
  readonly model: string;
  readonly instructions: string;
  readonly input: string;
  /** Name of the form: 1 to 64 of A-Z, a-z, 0-9, _ and -. */
  readonly name: string;
  /** JSON schema in OpenAI's strict form. */
  readonly jsonSchema: object;
  /** The same form again: what comes back is checked by it, as the strict form knows no lengths. */
  readonly schema: Schema;
  readonly maxOutputTokens: number;
  readonly signal?: AbortSignal;
}

/** What it wrote, and what that took. */
export interface TextAnswer<Value> {
  readonly value: Value;
  readonly model: string;
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null;
}

/** OpenAI's POST /responses with structured output (docs/guides/providers.md). */
export class OpenAiTextGateway {
  constructor(
    private readonly baseUrl: string,
    private readonly http: HttpClient,
  ) {}

  /**
   * One answer in the form asked for. A lost answer may have been billed, so that it is repeated by the caller's job alone.
   * @throws ProviderFailure; PROMPT_REFUSED when the model declines
   */
  async write<Schema extends z.ZodType>(request: TextRequest<Schema>): Promise<TextAnswer<z.infer<Schema>>> {
    const { token, model, instructions, input, name, jsonSchema, maxOutputTokens, signal } = request;
    const reply = await this.http.send(
      {
        method: 'POST',
        url: `${this.baseUrl}/responses`,
        operation: 'responses',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          model,
          instructions,
          input,
          max_output_tokens: maxOutputTokens,
          store: false,
          text: { format: { type: 'json_schema', name, strict: true, schema: jsonSchema } },
        }),
        ...(signal && { signal }),
      },
      openAiFailure,
    );
    const response = parseReply('openai', reply.text, openAiResponse);
    const value = parseReply('openai', textOf(response), request.schema);
    const { usage } = response;
    return {
      value,
      model: response.model,
      usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
    };
  }
}

/** The text of a complete answer. @throws ProviderFailure for a refusal, and for what is cut short */
function textOf(response: OpenAiResponse): string {
  const contents = response.output.flatMap(({ content }) => content ?? []);
  const declined = contents.find((content) => 'refusal' in content);
  if (declined || response.incomplete_details?.reason === 'content_filter') throw refused();
  if (response.status === 'incomplete') {
    throw failure('malformed', 'OpenAI’s answer was cut short; it is asked again by itself.');
  }
  if (response.status !== 'completed') {
    throw failure('unavailable', 'OpenAI did not finish its answer; it is asked again by itself.');
  }
  return contents.map((content) => ('text' in content ? content.text : '')).join('');
}

const failure = (kind: 'malformed' | 'unavailable', message: string) =>
  new ProviderFailure({ provider: 'openai', kind, message });

const refused = () =>
  new ProviderFailure({
    provider: 'openai',
    kind: 'bad-request',
    code: 'PROMPT_REFUSED',
    action: 'edit:prompt',
    message: 'OpenAI declined to write about this: change the words, or use our own engine.',
  });
