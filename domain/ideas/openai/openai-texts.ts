import type { z } from 'zod';
import type { AccountCalls, InstallationCalls } from '../../connections/account-calls.js';
import type { OpenAiTextGateway, TextAnswer, TextRequest } from './openai-text.gateway.js';

export interface OpenAiTextsDeps {
  calls: AccountCalls;
  installation: InstallationCalls;
  gateway: OpenAiTextGateway;
  model: string;
  /** The installation's key; undefined where there is none that is live. */
  installationKey: string | undefined;
}

/** Whose key pays for what a workspace has written. */
export type KeyOwner = 'workspace' | 'installation' | 'none';

/** Texts by OpenAI in a workspace's name, for every slice that writes: by its own key, else by that of the installation. */
export class OpenAiTexts {
  constructor(private readonly deps: OpenAiTextsDeps) {}

  get model(): string {
    return this.deps.model;
  }

  async keyOf(workspaceId: string): Promise<KeyOwner> {
    if (await this.deps.calls.isConnected(workspaceId, 'openai')) return 'workspace';
    return this.deps.installationKey === undefined ? 'none' : 'installation';
  }

  /** Runs a call with the key that pays, behind its breaker. Undefined without any key. @throws ProviderFailure, AppError */
  async call<Result>(
    workspaceId: string,
    work: (gateway: OpenAiTextGateway, token: string) => Promise<Result>,
  ): Promise<Result | undefined> {
    const { calls, installation, installationKey, gateway } = this.deps;
    switch (await this.keyOf(workspaceId)) {
      case 'workspace':
        return calls.call(workspaceId, 'openai', ({ token }) => work(gateway, token));
      case 'installation':
        return installation.callForInstallation('openai', () => work(gateway, installationKey!));
      case 'none':
        return undefined;
    }
  }

  /** One answer in the form asked for; undefined without any key. @throws ProviderFailure, AppError */
  write<Schema extends z.ZodType>(
    workspaceId: string,
    request: Omit<TextRequest<Schema>, 'token' | 'model'>,
  ): Promise<TextAnswer<z.infer<Schema>> | undefined> {
    const { model } = this.deps;
    return this.call(workspaceId, (gateway, token) => gateway.write({ ...request, token, model }));
  }
}
