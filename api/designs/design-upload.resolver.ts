import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { DesignUploads, UploadOffer } from '#domain/designs/design-uploads.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  DesignUpload,
  DesignUploadCompleteInput,
  DesignUploadCompletePayload,
  DesignUploadCreateInput,
  DesignUploadCreatePayload,
} from '#schema/designs/design-upload.type.js';
import { RequireRight } from '../access-decorators.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';
import { templateOfName } from '../products/product-words.js';

/** Artwork of the seller's own. The bytes go to a signed address (api/routes/files.route.ts). */
@Resolver(() => DesignUpload)
export class DesignUploadResolver {
  constructor(private readonly uploads: DesignUploads) {}

  @FieldResolver(() => ID)
  id(@Root() upload: UploadOffer): string {
    return formatUuidId('upl', upload.id);
  }

  @RequireRight('designs.write')
  @Mutation(() => DesignUploadCreatePayload, { description: 'Gives an address for one file, good for an hour.' })
  async designUploadCreate(
    @Arg('input', () => DesignUploadCreateInput, { description: 'What is to be uploaded.' })
    input: DesignUploadCreateInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<DesignUploadCreatePayload> {
    const outcome = await this.uploads.offer(actor, input);
    return isRefused(outcome)
      ? { upload: null, userErrors: [toTenancyError(outcome)] }
      : { upload: outcome.upload, userErrors: [] };
  }

  @RequireRight('designs.write')
  @Mutation(() => DesignUploadCompletePayload, { description: 'Looks at an uploaded file and makes a design of it.' })
  async designUploadComplete(
    @Arg('input', () => DesignUploadCompleteInput, { description: 'Which file, and what it is.' })
    { uploadId, title, ideaId, template }: DesignUploadCompleteInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<DesignUploadCompletePayload> {
    const outcome = await this.uploads.complete(actor, {
      uploadId: rowIdOf('upl', uploadId),
      title: title ?? '',
      ideaId: ideaId == null ? null : rowIdOf('ide', ideaId),
      template: template ? templateOfName(template) : 'tee',
    });
    return isRefused(outcome)
      ? { design: null, userErrors: [toTenancyError(outcome)] }
      : { design: outcome.design, userErrors: [] };
  }
}
