import type { ProviderStandIn } from '../provider.js';
import { admit } from './openai-access.js';
import { serveImages } from './openai-images.js';
import { MODELS } from './openai-models.js';
import { failureOf, refused } from './openai-problems.js';
import { serveResponses } from './openai-responses.js';

/** OpenAI's API v1: responses with structured output, pictures, models. */
export const openaiStandIn: ProviderStandIn = {
  name: 'openai',
  failure: failureOf,
  routes(app, outside) {
    app.get('/v1/models', (request, reply) => {
      admit(outside, request, reply);
      return reply.send({ object: 'list', data: MODELS });
    });
    app.get('/v1/models/:model', (request, reply) => {
      admit(outside, request, reply);
      const { model } = request.params as { model: string };
      const found = MODELS.find(({ id }) => id === model);
      if (found) return reply.send(found);
      const message = `The model '${model}' does not exist`;
      throw refused(404, { message, type: 'invalid_request_error', param: 'model', code: 'model_not_found' });
    });
    serveResponses(app, outside);
    serveImages(app, outside);
  },
};
