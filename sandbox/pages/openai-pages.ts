import type { FastifyInstance } from 'fastify';
import { openaiUses } from '../providers/openai/openai-uses.js';
import type { Outside } from '../providers/provider.js';
import { markup, page, table } from './html.js';
import { tokenTable } from './token-table.js';

/** What OpenAI was asked, the newest first. */
export function serveOpenaiPages(app: FastifyInstance, outside: Outside): void {
  app.get('/openai/state', (_request, reply) => {
    const uses = openaiUses(outside).all().reverse();
    const rows = uses.map(({ atMs, kind, model, prompt, images }) => [
      new Date(atMs).toISOString(),
      kind,
      model,
      prompt,
      images,
    ]);
    const list = rows.length > 0 ? table(['at', 'what', 'model', 'prompt', 'pictures'], rows) : '<p>Nothing yet.</p>';
    const words = `<p>Words in a prompt that make it go wrong: <code>sandbox:refuse</code>, <code>sandbox:incomplete</code>,
<code>sandbox:filter</code>, <code>sandbox:malformed</code>, <code>sandbox:failed</code>; for pictures <code>sandbox:blocked</code>. Every
key <code>sk-sandbox-…</code> is taken; one with <code>quota</code> in it has no credit.</p>`;
    return markup(
      reply,
      page(
        'OpenAI in the sandbox',
        `<p><a href="/">Back</a></p>${words}${list}<h2>Keys</h2>${tokenTable(outside, 'openai')}`,
      ),
    );
  });
}
