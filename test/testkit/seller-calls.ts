import sharp from 'sharp';
import { READY } from '#sandbox/providers/ready-sellers.js';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

interface Ask {
  method?: string;
  json?: unknown;
  /** Text values of a form; lists are joined by commas. */
  form?: Record<string, unknown>;
  multipart?: FormData;
  headers?: Record<string, string>;
}

/** Calls a provider's stand-in as the ready-made seller. */
export class SellerCalls {
  constructor(private readonly sandboxUrl: string) {}

  readonly shop = `/shops/${READY.etsyShopId}`;
  readonly printifyShop = `/shops/${READY.printifyConnectedShopId}`;
  readonly customShop = `/shops/${READY.printifyCustomShopId}`;

  etsy<T = Record<string, never>>(path: string, ask: Ask = {}): Promise<Answer<T>> {
    const headers = {
      'x-api-key': 'sandbox-etsy-keystring:sandbox-etsy-shared-secret',
      authorization: `Bearer ${READY.etsyAccessToken}`,
    };
    return this.#call(`/etsy/v3/application${path}`, { ...ask, headers: { ...headers, ...ask.headers } });
  }

  printify<T = Record<string, never>>(path: string, ask: Ask = {}): Promise<Answer<T>> {
    const headers = { authorization: `Bearer ${READY.printifyToken}` };
    return this.#call(`/printify/v1${path}`, { ...ask, headers: { ...headers, ...ask.headers } });
  }

  openai<T = Record<string, never>>(path: string, ask: Ask = {}): Promise<Answer<T>> {
    const headers = { authorization: `Bearer ${READY.openaiKey}` };
    return this.#call(`/openai/v1${path}`, { ...ask, headers: { ...headers, ...ask.headers } });
  }

  control<T = Record<string, never>>(path: string, ask: Ask = {}): Promise<Answer<T>> {
    return this.#call(`/control${path}`, ask);
  }

  /** What a listing needs, all right; `changes` make it wrong. */
  async draftForm(changes: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const first = async (path: string, name: string) =>
      (await this.etsy<{ results: Record<string, number>[] }>(`${this.shop}/${path}`)).body.results[0]![name];
    const form = {
      quantity: 20,
      title: 'Retro Mushroom Shirt',
      description: 'A soft tee.',
      price: '24.50',
      who_made: 'i_did',
      when_made: 'made_to_order',
      taxonomy_id: 482,
      tags: ['mushroom shirt', 'retro tee'],
      shipping_profile_id: await first('shipping-profiles', 'shipping_profile_id'),
      readiness_state_id: await first('readiness-state-definitions', 'readiness_state_id'),
      return_policy_id: await first('policies/return', 'return_policy_id'),
      ...changes,
    };
    return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
  }

  /** Uploads artwork to Printify and makes a tee of it in a shop. */
  async makeTee(shop: string, changes: Record<string, unknown> = {}): Promise<Answer<{ id: string }>> {
    const contents = (await picture(4500, 5400)).toString('base64');
    const upload = await this.printify<{ id: string }>('/uploads/images.json', {
      json: { file_name: 'mushroom.png', contents },
    });
    const { variants } = (
      await this.printify<{ variants: { id: number }[] }>('/catalog/blueprints/6/print_providers/29/variants.json')
    ).body;
    const ids = variants.slice(0, 4).map(({ id }) => id);
    const json = {
      title: 'Retro Mushroom Tee',
      description: '<p>A soft tee.</p>',
      tags: ['mushroom shirt', 'retro tee'],
      blueprint_id: 6,
      print_provider_id: 29,
      variants: ids.map((id) => ({ id, price: 2450, is_enabled: true })),
      print_areas: [
        {
          variant_ids: ids,
          placeholders: [{ position: 'front', images: [{ id: upload.body.id, x: 0.5, y: 0.5, scale: 1, angle: 0 }] }],
        },
      ],
      ...changes,
    };
    return this.printify(`${shop}/products.json`, { json });
  }

  async #call<T>(path: string, { method, json, form, multipart, headers = {} }: Ask): Promise<Answer<T>> {
    const body = json === undefined ? (form ? formText(form) : multipart) : JSON.stringify(json);
    const type = json === undefined ? undefined : { 'content-type': 'application/json' };
    const answer = await fetch(`${this.sandboxUrl}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...type, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text === '' ? {} : JSON.parse(text)) as T };
  }
}

function formText(form: Record<string, unknown>): URLSearchParams {
  return new URLSearchParams(Object.entries(form).map(([name, value]): [string, string] => [name, String(value)]));
}

/** A plain picture. */
export function picture(width: number, height: number, format: 'png' | 'jpeg' | 'webp' = 'png'): Promise<Buffer> {
  const background = { r: 180, g: 60, b: 40, alpha: 0.9 };
  return sharp({ create: { width, height, channels: 4, background } })
    .toFormat(format)
    .toBuffer();
}

/** A form with a picture and other fields. */
export function pictureForm(bytes: Buffer, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.append('image', new Blob([new Uint8Array(bytes)]), 'picture.png');
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** Asks again until it holds, for at most 10 s. */
export async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('it did not come about within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
