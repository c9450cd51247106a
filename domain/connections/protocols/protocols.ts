import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import { AppError } from '#infra/errors.js';
import type { ProviderMode, ProviderName } from '#infra/provider-config.js';
import { CONNECTABLE, type Connectable } from '#schema/connections/connection.values.js';
import type { ProviderClients } from '../../providers/provider-clients.js';
import type { ConnectionProtocol } from './connection-protocol.js';
import { EtsyConnectionGateway } from './etsy-connection.gateway.js';
import { InstagramConnectionGateway } from './instagram-connection.gateway.js';
import { OpenAiConnectionGateway } from './openai-connection.gateway.js';
import { PinterestConnectionGateway } from './pinterest-connection.gateway.js';
import { PrintifyConnectionGateway } from './printify-connection.gateway.js';
import { TiktokConnectionGateway } from './tiktok-connection.gateway.js';
import { XConnectionGateway } from './x-connection.gateway.js';

export interface ProtocolsDeps {
  config: Config;
  clock: Clock;
  clients: ProviderClients;
}

/** How each provider is connected, and in which mode. */
export class Protocols {
  private readonly protocols: Readonly<Record<Connectable, ConnectionProtocol>>;

  constructor(private readonly deps: ProtocolsDeps) {
    const { config, clock, clients } = deps;
    const toward = (provider: Connectable) => ({ settings: config.providers[provider], http: clients.of(provider) });
    this.protocols = {
      etsy: new EtsyConnectionGateway(toward('etsy')),
      printify: new PrintifyConnectionGateway({ ...toward('printify'), now: () => clock.now() }),
      openai: new OpenAiConnectionGateway(toward('openai')),
      pinterest: new PinterestConnectionGateway(toward('pinterest')),
      instagram: new InstagramConnectionGateway(toward('instagram')),
      x: new XConnectionGateway(toward('x')),
      tiktok: new TiktokConnectionGateway(toward('tiktok')),
    };
  }

  /** @throws AppError FORBIDDEN for a provider that nobody can connect */
  of(provider: ProviderName): ConnectionProtocol {
    if (isConnectable(provider)) return this.protocols[provider];
    throw new AppError('FORBIDDEN', `Accounts at ${provider} are not connected.`);
  }

  nameOf(provider: ProviderName): string {
    return this.of(provider).name;
  }

  /**
   * What a connection made now is good for. A token that is pasted needs no keys of this installation, so where there is no
   * sandbox it is the provider's own.
   */
  modeOf(provider: Connectable): ProviderMode {
    const { mode } = this.deps.config.providers[provider];
    return mode === 'unconfigured' && this.protocols[provider].pasted ? 'live' : mode;
  }

  /** Settings that are missing for the consent page. */
  missingFor(provider: Connectable): string[] {
    const { keys } = this.deps.config.providers[provider];
    return this.protocols[provider].consentSettings.filter((name) => !keys[name]);
  }
}

function isConnectable(provider: ProviderName): provider is Connectable {
  return (CONNECTABLE as readonly string[]).includes(provider);
}
