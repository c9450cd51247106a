import { Directive, Query, Resolver } from 'type-graphql';
import type { Config } from '#infra/config.js';
import { calledProviders } from '#infra/provider-config.js';
import { Capability } from '#schema/settings/capability.type.js';
import { Public } from '../access-decorators.js';

/** What this installation can do: names of settings, never their values. */
@Resolver()
export class CapabilityResolver {
  constructor(private readonly config: Config) {}

  @Public()
  @Directive('@listSize(assumedSize: 10)')
  @Query(() => [Capability], {
    description: 'What is live, what runs against the sandbox, and which settings are missing.',
  })
  capabilities(): Capability[] {
    const providers = calledProviders(this.config.providers).map(([name, provider]) => ({
      name,
      mode: provider.mode.toUpperCase() as Uppercase<typeof provider.mode>,
      missing: provider.mode === 'live' ? [] : [...provider.missing],
    }));
    return [...providers, mailOf(this.config)];
  }
}

/** Mail goes to SMTP_URL, else to the sandbox's sink. */
function mailOf({ smtpUrl, sandbox }: Config): Capability {
  if (smtpUrl) return { name: 'mail', mode: 'LIVE', missing: [] };
  return { name: 'mail', mode: sandbox === 'off' ? 'UNCONFIGURED' : 'SANDBOX', missing: ['SMTP_URL'] };
}
