import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { TemplateNameEnum } from '#schema/products/product.enums.type.js';
import { Design } from './design.type.js';

/** Where a file may be put, once. */
@ObjectType('DesignUpload', { description: 'Where a file may be put, once, by `PUT`.', simpleResolvers: true })
export class DesignUpload {
  @Field(() => ID, { description: 'Opaque id, `upl_…`, for `designUploadComplete`.' })
  id: string;

  @Field(() => String, { description: 'Send the file’s bytes there by `PUT`. Whoever has the address may.' })
  url: string;

  @Field(() => Int, { description: 'More bytes are not taken.' })
  maxBytes: number;

  @Field(() => DateTime, { description: 'Until when.' })
  expiresAt: Date;
}

export const DesignUploadCreateError = userErrorOf('DesignUploadCreate', 'Why nothing can be uploaded.', {
  TOO_LARGE: 'The file has more than 30 MB.',
  TYPE_REFUSED: 'The file is no PNG, JPEG, WebP or SVG.',
  EMPTY: 'The file is empty.',
});

/** What is to be uploaded. */
@InputType('DesignUploadCreateInput', { description: 'What is to be uploaded.' })
export class DesignUploadCreateInput {
  @Field(() => String, { description: 'Name of the file.' })
  fileName: string;

  @Field(() => Int, { description: 'Its size in bytes; 30,000,000 at most.' })
  bytes: number;

  @Field(() => String, { description: '`image/png`, `image/jpeg`, `image/webp` or `image/svg+xml`.' })
  contentType: string;
}

/** Answer of designUploadCreate. */
@ObjectType('DesignUploadCreatePayload', { description: 'Answer of `designUploadCreate`.', simpleResolvers: true })
export class DesignUploadCreatePayload {
  @Field(() => DesignUpload, { nullable: true, description: 'Where it may be put.' })
  upload: DesignUpload | null;

  @Field(() => [DesignUploadCreateError], { description: 'Empty when it can be uploaded.' })
  userErrors: InstanceType<typeof DesignUploadCreateError>[];
}

export const DesignUploadCompleteError = userErrorOf('DesignUploadComplete', 'Why no design was made of the file.', {
  NOT_FOUND: 'No file has arrived at the address, or it was refused before.',
  NOT_A_PICTURE: 'The file is no PNG, JPEG, WebP or SVG, whatever its name says.',
  UNREADABLE: 'The file is damaged or was cut off.',
  TOO_MANY_PIXELS: 'The picture has more than 90 million pixels.',
  TOO_SMALL: 'The picture has fewer than 200 pixels a side.',
  ANIMATED: 'The picture moves.',
  SVG_UNSAFE: 'The SVG holds a script, or loads something from elsewhere.',
  SVG_TEXT: 'The SVG has live text: convert it to paths.',
  TITLE_INVALID: 'The title is too long.',
});

/** What a design is made of. */
@InputType('DesignUploadCompleteInput', { description: 'An uploaded file that becomes a design.' })
export class DesignUploadCompleteInput {
  @Field(() => ID, { description: 'The upload, `upl_…`. Completing it again gives the same design.' })
  uploadId: string;

  @Field(() => String, { nullable: true, description: 'What it is called; at most 140 characters.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'The idea it belongs to, `ide_…`.' })
  ideaId?: string | null;

  @Field(() => TemplateNameEnum, { nullable: true, description: 'For which product it is checked; a tee by default.' })
  template?: `${TemplateNameEnum}` | null;
}

/** Answer of designUploadComplete. */
@ObjectType('DesignUploadCompletePayload', { description: 'Answer of `designUploadComplete`.', simpleResolvers: true })
export class DesignUploadCompletePayload {
  @Field(() => Design, { nullable: true, description: 'The design.' })
  design: Design | null;

  @Field(() => [DesignUploadCompleteError], { description: 'Empty when a design was made.' })
  userErrors: InstanceType<typeof DesignUploadCompleteError>[];
}
