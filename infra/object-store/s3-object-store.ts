import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { ObjectStore, StoredObject } from '../object-store.js';
import { contentTypeOf, requireObjectKey } from './object-key.js';

/** A bucket, from `s3://[key:secret@]bucket[/prefix]?endpoint=…&region=…`. */
export interface S3Address {
  readonly bucket: string;
  /** Before every key; empty or ending in a slash. */
  readonly prefix: string;
  readonly client: S3ClientConfig;
}

/** Without a key in the address the AWS SDK looks where it always does: environment, files, the machine's role. */
export function readS3Address(address: string): S3Address {
  const url = new URL(address);
  const folder = url.pathname.replace(/^\/+|\/+$/g, '');
  const endpoint = url.searchParams.get('endpoint');
  const credentials = url.username && {
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
  return {
    bucket: url.hostname,
    prefix: folder ? `${folder}/` : '',
    client: {
      region: url.searchParams.get('region') ?? 'us-east-1',
      // Stores other than Amazon's seldom have a host name a bucket, and not all of them know its newer checksums.
      ...(endpoint && { endpoint, forcePathStyle: true }),
      ...(credentials && { credentials }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      // A store that answers nothing is given up and tried again; a large file may take its time while bytes flow.
      requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
    },
  };
}

/** Objects in a bucket of Amazon S3, or of anything that speaks its protocol. */
export class S3ObjectStore implements ObjectStore {
  private readonly client: S3Client;

  constructor(private readonly address: S3Address) {
    this.client = new S3Client(address.client);
  }

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    await this.client.send(new PutObjectCommand({ ...this.place(key), Body: bytes, ContentType: contentType }));
  }

  async putOnce(key: string, bytes: Uint8Array, contentType: string): Promise<boolean> {
    const order = { ...this.place(key), Body: bytes, ContentType: contentType, IfNoneMatch: '*' };
    try {
      await this.client.send(new PutObjectCommand(order));
      return true;
    } catch (error) {
      // 412: taken. 409: taken by somebody at this very moment.
      if ([409, 412].includes(statusOf(error) ?? 0)) return false;
      throw error;
    }
  }

  async get(key: string): Promise<StoredObject | undefined> {
    try {
      const { Body, ContentType } = await this.client.send(new GetObjectCommand(this.place(key)));
      const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
      return { bytes, contentType: ContentType ?? contentTypeOf(key) };
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.place(key)));
  }

  async list(prefix: string, olderThanMs = 0): Promise<string[]> {
    const { bucket, prefix: root } = this.address;
    const beforeMs = Date.now() - olderThanMs;
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: root + prefix, ContinuationToken: token }),
      );
      const old = (page.Contents ?? []).filter((object) => olderThanMs === 0 || isOlder(object, beforeMs));
      keys.push(...old.map(({ Key = '' }) => Key.slice(root.length)));
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return keys;
  }

  async close(): Promise<void> {
    this.client.destroy();
    return Promise.resolve();
  }

  private place(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.address.bucket, Key: this.address.prefix + requireObjectKey(key) };
  }
}

/** What does not say its age is not taken for old. */
function isOlder({ LastModified }: { LastModified?: Date | undefined }, beforeMs: number): boolean {
  return LastModified !== undefined && LastModified.getTime() <= beforeMs;
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}
