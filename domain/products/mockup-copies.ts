import { createHash } from 'node:crypto';
import type { HttpClient, HttpReply } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { Mockup } from '#schema/products/mockup.values.js';
import type { PrintifyImage } from './printify/printify.replies.js';

export interface MockupCopiesDeps {
  http: HttpClient;
  objects: ObjectStore;
  /** Of Printify's API: pictures come from there or from printify.com. */
  baseUrl: string;
  /** For tests: fewer pictures. */
  mockupLimit?: number;
}

/** Etsy takes 20 pictures a listing; more are of no use. */
const MAX_MOCKUPS = 10;
const TYPES: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** Copies Printify's pictures into the object store: its addresses expire, and sellers' pages show ours. */
export class MockupCopies {
  constructor(private readonly deps: MockupCopiesDeps) {}

  /**
   * Default picture first. A key is made of what the picture shows, because files are served as never changing; older ones stay
   * for the listings that show them. @throws ProviderFailure
   */
  async copy(product: { workspaceId: string; id: string }, images: readonly PrintifyImage[]): Promise<Mockup[]> {
    const chosen = orderImages(images).slice(0, this.deps.mockupLimit ?? MAX_MOCKUPS);
    const mockups: Mockup[] = [];
    for (const [at, image] of chosen.entries()) {
      const { bytes, type } = await this.fetch(image.src);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      const key = `workspaces/${product.workspaceId}/mockups/${product.id}/${at + 1}-${hash}.${TYPES[type]}`;
      await this.deps.objects.put(key, bytes, type);
      mockups.push({ key, position: image.position, variantIds: image.variant_ids, isDefault: at === 0 });
    }
    return mockups;
  }

  private async fetch(src: string): Promise<{ bytes: Buffer; type: string }> {
    if (!this.isPrintifys(src)) throw unusable('lies at an address that is not its own');
    const headers = { accept: 'image/*' };
    const reply = await this.deps.http.send({ method: 'GET', url: src, operation: 'mockup', headers }, refused);
    const type = typeOfBytes(reply.bytes);
    if (!type) throw unusable('is no JPEG, PNG or WebP');
    return { bytes: reply.bytes, type };
  }

  /** Whoever could make Printify name another address could make us ask inside our own network. */
  private isPrintifys(src: string): boolean {
    if (!URL.canParse(src)) return false;
    const { hostname, protocol, host } = new URL(src);
    if (host === new URL(this.deps.baseUrl).host) return true;
    return protocol === 'https:' && /(^|\.)printify\.com$/.test(hostname);
  }
}

/** Default first, then each view once before any comes twice. */
export function orderImages(images: readonly PrintifyImage[]): PrintifyImage[] {
  const seen = new Map<string, number>();
  const ranked = images.map((image) => {
    const round = seen.get(image.position) ?? 0;
    seen.set(image.position, round + 1);
    return { image, rank: image.is_default ? -1 : round };
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ image }) => image);
}

/** By what it is, not by what it is called. */
function typeOfBytes(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) return 'image/png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'image/webp';
  return undefined;
}

function refused({ status }: HttpReply): ProviderFailure {
  const message = `Printify does not give a mock-up (${status}); it is tried again.`;
  return new ProviderFailure({ provider: 'printify', kind: 'unavailable', message, status });
}

function unusable(why: string): ProviderFailure {
  const message = `A mock-up of Printify ${why}. The product is complete without it; refresh its mock-ups later.`;
  return new ProviderFailure({ provider: 'printify', kind: 'malformed', message });
}
