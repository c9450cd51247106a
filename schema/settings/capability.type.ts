import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ProviderModeEnum {
  LIVE = 'LIVE',
  SANDBOX = 'SANDBOX',
  UNCONFIGURED = 'UNCONFIGURED',
}
registerEnumType(ProviderModeEnum, {
  name: 'ProviderMode',
  description: 'What stands behind something the product calls outside.',
  valuesConfig: {
    LIVE: { description: 'The provider itself.' },
    SANDBOX: { description: 'The sandbox that comes with the product.' },
    UNCONFIGURED: { description: 'Nothing: settings are missing and the sandbox is off.' },
  },
});

/** What this installation can do. */
@ObjectType('Capability', {
  description: 'Something that depends on a provider, and what is missing for it.',
  simpleResolvers: true,
})
export class Capability {
  @Field(() => String, { description: 'The provider, for example `etsy`.' })
  name: string;

  @Field(() => ProviderModeEnum, { description: 'What stands behind it.' })
  mode: `${ProviderModeEnum}`;

  @Field(() => [String], { description: 'Settings that would make it live; empty when it is.' })
  missing: string[];
}
