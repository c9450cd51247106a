import { Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { CollectorsService } from '#domain/signals/collectors/collectors-service.js';
import { SignalSource } from '#schema/signals/signal-source.type.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';

/** How collecting goes, platform by platform. Public: a seller should see how fresh a number can be. */
@Resolver()
export class SourceResolver {
  constructor(private readonly collectors: CollectorsService) {}

  @Public()
  @Directive('@listSize(assumedSize: 6)')
  @Query(() => [SignalSource], { description: 'The platforms that signals are collected from, and how it goes.' })
  sources(@Ctx() { actor }: ApiContext): Promise<SignalSource[]> {
    return this.collectors.sources(actor);
  }
}
