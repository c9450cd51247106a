import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Lets a stand-in take `multipart/form-data`. */
export function takeMultipart(app: FastifyInstance, bodyLimit: number): void {
  app.addContentTypeParser(/^multipart\/form-data/, { parseAs: 'buffer', bodyLimit }, (_request, body, done) => {
    done(null, body);
  });
}

/** Fields and files of a multipart body; undefined when it is none. */
export async function multipartOf(request: FastifyRequest): Promise<FormData | undefined> {
  const type = request.headers['content-type'];
  if (!Buffer.isBuffer(request.body) || type === undefined) return undefined;
  try {
    const bytes = new Uint8Array(request.body);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the body has arrived whole and within its limit
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return undefined;
  }
}

export function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
}

export async function fileOf(form: FormData, name: string): Promise<Buffer | undefined> {
  const value = form.get(name);
  return value === null || typeof value === 'string' ? undefined : Buffer.from(await value.arrayBuffer());
}
