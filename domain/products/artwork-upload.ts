import { AppError } from '#infra/errors.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { FileLinks } from '#infra/object-store/file-links.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { JobRun } from '../pipeline/job-contract.js';
import { callPrintify, searchedSince } from './shop-access.js';
import type { PrintifyArtwork, PrintifyGateway } from './printify/printify.gateway.js';

export interface DesignRow {
  id: string;
  title: string;
  status: 'draft' | 'approved' | 'rejected';
  ideaId: string | null;
  trendId: string | null;
  fileKey: string;
  mime: string;
  /** Hex. */
  sha256: string;
  width: number;
  height: number;
  createdAt: Date;
}

export interface ArtworkUploadDeps {
  calls: AccountCalls;
  gateway: PrintifyGateway;
  objects: ObjectStore;
  fileLinks: FileLinks;
  publicUrl: string;
}

/** Above this, Printify prefers to fetch artwork itself. */
const BASE64_LIMIT_BYTES = 5_000_000;
const LINK_HOURS = 1;
const EXTENSIONS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/** Brings a design into Printify's media library, once: its file name says which design it is. */
export class ArtworkUpload {
  constructor(private readonly deps: ArtworkUploadDeps) {}

  /** Resolves with Printify's id of the upload. @throws AppError, ProviderFailure */
  async upload(job: JobRun, design: DesignRow): Promise<string> {
    const { calls, gateway } = this.deps;
    const fileName = fileNameOf(design);
    const find = async () => {
      const found = await callPrintify(calls, job, (access) =>
        gateway.findUpload(access, fileName, searchedSince(design.createdAt)),
      );
      return found && idOf(found);
    };
    const { id } = await job.once('upload', {
      make: async () => {
        // Another product of this design may have brought it there.
        const known = await find();
        if (known) return known;
        const artwork = await this.artworkOf(design, fileName);
        return idOf(await callPrintify(calls, job, (access) => gateway.upload(access, artwork)));
      },
      find,
    });
    return id;
  }

  private async artworkOf(design: DesignRow, fileName: string): Promise<PrintifyArtwork> {
    const { objects, fileLinks, publicUrl } = this.deps;
    const stored = await objects.get(design.fileKey);
    if (!stored) {
      throw new AppError('NOT_FOUND', 'The file of this design is gone: make the design again, or upload it anew.', {
        facts: { action: 'edit:design' },
      });
    }
    const isReachable = publicUrl.startsWith('https://');
    if (stored.bytes.length > BASE64_LIMIT_BYTES && isReachable) {
      return { file_name: fileName, url: fileLinks.urlOf(design.fileKey, LINK_HOURS) };
    }
    return { file_name: fileName, contents: stored.bytes.toString('base64') };
  }
}

const idOf = ({ id }: { id: string }) => ({ id });

function fileNameOf({ id, sha256, mime }: DesignRow): string {
  const extension = EXTENSIONS[mime];
  if (extension) return `podpusher-${id}-${sha256.slice(0, 12)}.${extension}`;
  throw new AppError('BAD_USER_INPUT', 'Printify takes PNG and JPEG artwork: upload the design as one of them.', {
    facts: { action: 'edit:design' },
  });
}
