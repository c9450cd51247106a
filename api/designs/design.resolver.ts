import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { RowPage } from '#domain/accounts/row-pages.js';
import { previewKeyOf, thumbnailKeyOf, thumbnailWidthFor } from '#domain/designs/design-files.js';
import type { DesignRow } from '#domain/designs/design-statements.js';
import type { DesignCounts as Counts, DesignFilter, DesignsService } from '#domain/designs/designs-service.js';
import { AppError } from '#infra/errors.js';
import type { FileLinks } from '#infra/object-store/file-links.js';
import { readPage } from '#schema/base/page-request.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  Design,
  DesignCheck,
  DesignCheckParam,
  DesignConnection,
  DesignCounts,
  DesignWhere,
} from '#schema/designs/design.type.js';
import type { DesignCheck as CheckRow, DesignEngine, DesignStatus } from '#schema/designs/design.values.js';
import { TemplateNameEnum } from '#schema/products/product.enums.type.js';
import { RequireRight } from '../access-decorators.js';
import { rowIdOf } from '../accounts/tenancy-errors.js';
import type { ApiContext } from '../context.js';
import { nameOfTemplate } from '../products/product-words.js';

@ArgsType()
class DesignsArgs extends ForwardPageArgs {
  @Field(() => DesignWhere, { nullable: true, description: 'Which designs; all but rejected ones when absent.' })
  where?: DesignWhere | null;
}

/** A design, with the addresses of its pictures. */
@Resolver(() => Design)
export class DesignResolver {
  constructor(private readonly links: Pick<FileLinks, 'urlOf'>) {}

  @FieldResolver(() => ID)
  id(@Root() design: DesignRow): string {
    return formatUuidId('dsn', design.id);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The idea it was made of, `ide_…`; null when there is none.',
  })
  ideaId(@Root() { ideaId }: DesignRow): string | null {
    return ideaId === null ? null : formatUuidId('ide', ideaId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The job that drew it, `job_…`.' })
  jobId(@Root() { jobId }: DesignRow): string | null {
    return jobId === null ? null : formatUuidId('job', jobId);
  }

  @FieldResolver(() => TemplateNameEnum, { description: 'For which product it was made and looked at.' })
  template(@Root() { template }: DesignRow): `${TemplateNameEnum}` {
    return nameOfTemplate(template);
  }

  @FieldResolver(() => String, { description: 'The print itself: an address that is good for 12 hours at least.' })
  file(@Root() { fileKey }: DesignRow): string {
    return this.links.urlOf(fileKey);
  }

  @FieldResolver(() => String, {
    description: 'A small WebP with its transparency: an address that is good for 12 hours at least.',
  })
  thumbnail(
    @Root() design: DesignRow,
    @Arg('width', () => Int, { defaultValue: 640, description: 'Pixels; the next of 320, 640 and 1280 is given.' })
    width: number,
  ): string {
    return this.links.urlOf(thumbnailKeyOf(design, thumbnailWidthFor(width)));
  }

  @FieldResolver(() => String, {
    description: 'It on its goods in a colour, as a drawing, WebP: an address that is good for 12 hours at least.',
  })
  preview(
    @Root() design: DesignRow,
    @Arg('colorHex', () => String, { description: 'Colour of the goods, `#RRGGBB`.' }) colorHex: string,
  ): string {
    if (!/^#[0-9A-Fa-f]{6}$/.test(colorHex)) {
      throw new AppError('BAD_USER_INPUT', '`colorHex` wants a colour as #RRGGBB.', { field: ['colorHex'] });
    }
    return this.links.urlOf(previewKeyOf(design, { template: design.template, hex: colorHex }));
  }
}

/** A check, its params as a list: GraphQL has no maps. */
@Resolver(() => DesignCheck)
export class DesignCheckResolver {
  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [DesignCheckParam], { description: 'The numbers and names in the sentence.' })
  params(@Root() { params }: CheckRow): DesignCheckParam[] {
    return Object.entries(params).map(([name, value]) => ({ name, value: String(value) }));
  }
}

/** Lists of designs, and single ones. */
@Resolver()
export class DesignListResolver {
  constructor(private readonly service: DesignsService) {}

  @RequireRight('designs.read')
  @Query(() => DesignConnection, { description: 'Designs of the workspace, newest first.' })
  designs(@Args(() => DesignsArgs) args: DesignsArgs, @Ctx() { actor }: ApiContext): Promise<RowPage<DesignRow>> {
    return this.service.page(actor, readFilter(args.where), readPage(args));
  }

  @RequireRight('designs.read')
  @Query(() => Design, { nullable: true, description: 'One design; null when it is unknown or not yours.' })
  design(
    @Arg('id', () => ID, { description: 'The design, `dsn_…`.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<DesignRow | null> {
    return loaders.designById.load(rowIdOf('dsn', id));
  }

  @RequireRight('designs.read')
  @Query(() => DesignCounts, { description: 'How many designs the workspace has of each status.' })
  designCounts(@Ctx() { actor }: ApiContext): Promise<Counts> {
    return this.service.counts(actor);
  }
}

function readFilter(where: DesignWhere | null | undefined): DesignFilter {
  const { status, engine, ideaId, jobId, isFlagged, minRating, tag } = where ?? {};
  return {
    ...(status && { statuses: status.map((name) => name.toLowerCase() as DesignStatus) }),
    ...(engine && { engines: engine.map((name) => name.toLowerCase() as DesignEngine) }),
    ...(ideaId != null && { ideaId: rowIdOf('ide', ideaId) }),
    ...(jobId != null && { jobId: rowIdOf('job', jobId) }),
    ...(isFlagged != null && { isFlagged }),
    ...(minRating != null && { minRating: Math.min(Math.max(minRating, 1), 5) }),
    ...(tag != null && { tag: tag.slice(0, 100) }),
  };
}
