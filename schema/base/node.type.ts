import { Field, ID, InterfaceType } from 'type-graphql';

/** A thing with a public id. api/build-schema.ts gives the interface its synchronous type resolver, by id prefix. */
@InterfaceType('Node', {
  description: 'A thing with an id that holds for ever and can be fetched with `node`.',
  autoRegisterImplementations: true,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque, prefixed by the kind of thing (`trd_…`). The same in the API, webhooks and exports.',
  })
  id: string;
}
