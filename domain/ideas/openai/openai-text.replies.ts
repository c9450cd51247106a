import { z } from 'zod';

const outputText = z.object({ type: z.literal('output_text'), text: z.string() });
const refusal = z.object({ type: z.literal('refusal'), refusal: z.string() });
const otherContent = z.object({ type: z.string() });

/** What we read of createResponse (OpenAI API, POST /responses); unknown fields and kinds of output are left alone. */
export const openAiResponse = z.object({
  id: z.string(),
  status: z.string(),
  model: z.string(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
  incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
  output: z.array(
    z.object({
      type: z.string(),
      content: z.array(z.union([outputText, refusal, otherContent])).optional(),
    }),
  ),
  usage: z
    .object({ input_tokens: z.number().int().nonnegative(), output_tokens: z.number().int().nonnegative() })
    .nullish(),
});
export type OpenAiResponse = z.infer<typeof openAiResponse>;
