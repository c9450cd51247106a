import type { Clock } from '#infra/clock.js';
import { HOUR_MS } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { FileLinks, UploadTicket } from '#infra/object-store/file-links.js';
import { designsMade } from '#observability/metrics.js';
import { isCleanText } from '#schema/base/clean-text.js';
import { DESIGN_RULES } from '#schema/designs/design.rules.js';
import type { TemplateName } from '#schema/products/product-template.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { requireRight, requireWorkspace } from '../accounts/permissions.js';
import { isRefused, type Refusal, refuse } from '../accounts/refusal.js';
import { tenantOf } from '../accounts/tenant.js';
import type { Screening } from '../screening/screening.js';
import { checkDesign } from './design-checks.js';
import type { DesignFiles } from './design-files.js';
import { BY_IDS, type DesignRow, INSERT, NEW_ID } from './design-statements.js';
import { lookAt } from './picture-facts.js';
import { type PictureFault, takePicture } from './picture-intake.js';
import type { Rasterizer } from './renderer/rasterizer.js';

export interface DesignUploadsDeps {
  db: Database;
  clock: Clock;
  audit: AuditLog;
  objects: ObjectStore;
  links: FileLinks;
  files: DesignFiles;
  rasterizer: Rasterizer;
  screening: Pick<Screening, 'check'>;
}

/** Where a file may be put, once, by `PUT`. */
export interface UploadOffer {
  readonly kind: 'upl';
  readonly id: string;
  readonly url: string;
  readonly maxBytes: number;
  readonly expiresAt: Date;
}

export interface UploadWish {
  readonly fileName: string;
  readonly bytes: number;
  readonly contentType: string;
}

export interface UploadedArtwork {
  /** Row id of the upload: it becomes the design's own, so that completing twice makes one design. */
  readonly uploadId: string;
  readonly title: string;
  readonly ideaId: string | null;
  readonly template: TemplateName;
}

export type OfferOutcome = { upload: UploadOffer } | Refusal<'TOO_LARGE' | 'TYPE_REFUSED' | 'EMPTY'>;
export type CompleteOutcome = { design: DesignRow } | Refusal<PictureFault | 'NOT_FOUND' | 'TITLE_INVALID'>;

const stagedKey = ({ workspaceId, uploadId }: { workspaceId: string; uploadId: string }): string =>
  `uploads/${workspaceId}/${uploadId}`;
/** A file that nobody completed is thrown away after a day; its address is good for an hour. */
const STAGED_MS = 24 * HOUR_MS;

/** Artwork of the seller's own: staged under a signed address, looked at, then a design like any other. */
export class DesignUploads {
  constructor(private readonly deps: DesignUploadsDeps) {}

  /** @throws AppError FORBIDDEN */
  async offer(actor: Actor, { bytes, contentType }: UploadWish): Promise<OfferOutcome> {
    requireRight(actor, 'designs.write');
    const workspaceId = requireWorkspace(actor);
    const { maxBytes, types } = DESIGN_RULES.upload;
    if (bytes <= 0) return refuse('EMPTY', 'bytes', 'The file is empty.');
    if (bytes > maxBytes) {
      const mb = Math.ceil(bytes / 1_000_000);
      return refuse('TOO_LARGE', 'bytes', `The file has ${mb} MB; ${maxBytes / 1_000_000} MB are the most.`);
    }
    if (!(types as readonly string[]).includes(contentType)) {
      return refuse(
        'TYPE_REFUSED',
        'contentType',
        'The file is no PNG, JPEG, WebP or SVG picture. Export it as one of these.',
      );
    }
    const [made] = await this.deps.db.query<{ id: string }>(NEW_ID);
    const uploadId = made!.id;
    const expiresAt = new Date(Math.floor((this.deps.clock.now().getTime() + HOUR_MS) / 1_000) * 1_000);
    const url = this.deps.links.uploadUrlOf({ workspaceId, uploadId, maxBytes, expiresAt });
    return { upload: { kind: 'upl', id: uploadId, url, maxBytes, expiresAt } };
  }

  /** Keeps what was sent to a signed address. 'taken' when something was sent there before. */
  async receive(ticket: UploadTicket, bytes: Buffer): Promise<'stored' | 'taken'> {
    const tenant = this.deps.db.as({ workspaceId: ticket.workspaceId, userId: null });
    const [used] = await tenant.query(BY_IDS, [ticket.workspaceId, [ticket.uploadId]]);
    if (used) return 'taken';
    const isStored = await this.deps.objects.putOnce(stagedKey(ticket), bytes, 'application/octet-stream');
    return isStored ? 'stored' : 'taken';
  }

  /** Makes a design of an uploaded file, or says what is wrong with the file. @throws AppError FORBIDDEN */
  async complete(actor: Actor, artwork: UploadedArtwork): Promise<CompleteOutcome> {
    requireRight(actor, 'designs.write');
    const workspaceId = requireWorkspace(actor);
    const { uploadId, title } = artwork;
    if (title.length > DESIGN_RULES.title.max || !isCleanText(title)) {
      return refuse('TITLE_INVALID', 'title', `At most ${DESIGN_RULES.title.max} characters.`);
    }
    const db = this.deps.db.as(tenantOf(actor));
    const [known] = await db.query<DesignRow & Record<string, unknown>>(BY_IDS, [workspaceId, [uploadId]]);
    if (known) return { design: known };
    const staged = await this.deps.objects.get(stagedKey({ workspaceId, uploadId }));
    if (!staged) return refuse('NOT_FOUND', 'uploadId', 'No file has arrived there. Send it to the address first.');
    return this.keep(actor, artwork, staged.bytes);
  }

  /** Throws away staged files that nobody completed. Returns how many. May run twice and at any time. */
  async sweep(): Promise<number> {
    const before = this.deps.clock.now().getTime() - STAGED_MS;
    const keys = await this.deps.objects.list('uploads/');
    const old = keys.filter((key) => madeAt(key) < before);
    for (const key of old) await this.deps.objects.remove(key);
    return old.length;
  }

  private async keep(
    actor: Actor,
    { uploadId, title, ideaId, template }: UploadedArtwork,
    bytes: Buffer,
  ): Promise<CompleteOutcome> {
    const workspaceId = requireWorkspace(actor);
    const { clock, db, files, objects, rasterizer, screening, audit } = this.deps;
    const picture = await takePicture(bytes, rasterizer);
    if (isRefused(picture)) {
      await objects.remove(stagedKey({ workspaceId, uploadId }));
      return refuse(picture.failure, 'uploadId', picture.message);
    }
    const place = { workspaceId, id: uploadId };
    const facts = await lookAt(picture.bytes);
    const stored = await files.store(place, picture);
    const { convertedFrom } = picture;
    const findings = screening.check([title], 'en');
    const checks = checkDesign({ facts, template, findings, ...(convertedFrom !== undefined && { convertedFrom }) });
    const design = await db.as(tenantOf(actor)).transaction(async (tx) => {
      const [row] = await tx.query<DesignRow & Record<string, unknown>>(INSERT, [
        ...[uploadId, workspaceId, ideaId, title.trim(), 'upload', null, null, template, null, null],
        ...[stored.fileKey, stored.thumbnailKey, stored.sha256, picture.mime, picture.bytes.length],
        ...[facts.width, facts.height, facts.hasTransparency, JSON.stringify(checks), [], null, null],
        ...[actor.kind === 'user' ? actor.userId : null, clock.now()],
      ]);
      // Somebody completed it in this very moment: the same file under the same id.
      if (!row) return (await tx.query<DesignRow & Record<string, unknown>>(BY_IDS, [workspaceId, [uploadId]]))[0]!;
      await audit.record(tx, { actor, action: 'design.uploaded', subject: { kind: 'design', id: uploadId } });
      return row;
    });
    designsMade.inc({ engine: 'upload' });
    await objects.remove(stagedKey({ workspaceId, uploadId }));
    return { design };
  }
}

/** When an upload was offered: the first 48 bits of its id, a uuid of version 7 (RFC 9562). */
function madeAt(key: string): number {
  return Number.parseInt(
    key
      .slice(key.lastIndexOf('/') + 1)
      .replaceAll('-', '')
      .slice(0, 12),
    16,
  );
}
