import type { AccountCalls } from '../connections/account-calls.js';
import type { IdeaDraft, IdeaTask } from './idea-engine.js';
import type { IdeaScreen } from './idea-screen.js';
import { isBlocked } from './idea-screen.js';
import { draftByOpenAi } from './openai/openai-engine.js';
import type { OpenAiTextGateway } from './openai/openai-text.gateway.js';
import { draftByRules, RULES_MODEL } from './rules/rules-engine.js';

export interface IdeaWritingDeps {
  calls: AccountCalls;
  gateway: OpenAiTextGateway;
  screen: IdeaScreen;
  model: string;
  /** The installation's key; undefined where there is none that is live. */
  installationKey: string | undefined;
}

/** Who would write, and who pays for it. */
export interface EngineChoice {
  readonly engine: 'openai' | 'rules';
  readonly model: string;
  /** The workspace's own key, that of the installation, or none. */
  readonly key: 'workspace' | 'installation' | 'none';
}

/** Who writes ideas: OpenAI where there is a key, and else, or when asked for, our own generator. */
export class IdeaWriting {
  constructor(private readonly deps: IdeaWritingDeps) {}

  async choose(workspaceId: string, wanted: 'auto' | 'rules' = 'auto'): Promise<EngineChoice> {
    const own = { engine: 'rules', model: RULES_MODEL, key: 'none' } as const;
    if (wanted === 'rules') return own;
    const { calls, model, installationKey } = this.deps;
    if (await calls.isConnected(workspaceId, 'openai')) return { engine: 'openai', model, key: 'workspace' };
    return installationKey === undefined ? own : { engine: 'openai', model, key: 'installation' };
  }

  /** @throws ProviderFailure of OpenAI, with a sentence that says what to do */
  async write(
    task: IdeaTask,
    context: { workspaceId: string; wanted: 'auto' | 'rules'; signal: AbortSignal },
  ): Promise<IdeaDraft> {
    const { workspaceId, wanted, signal } = context;
    const { key } = await this.choose(workspaceId, wanted);
    const { calls, gateway, model, installationKey } = this.deps;
    switch (key) {
      case 'workspace':
        return calls.call(workspaceId, 'openai', ({ token }) => draftByOpenAi(gateway, task, { token, model, signal }));
      case 'installation':
        return draftByOpenAi(gateway, task, { token: installationKey ?? '', model, signal });
      case 'none':
        return draftByRules(task, { isAllowed: (text) => this.isAllowed(text, task) });
    }
  }

  /** Our own words never touch a banned topic, nor a mark of their own: that of the keyword itself is shown, not hidden. */
  private isAllowed(text: string, { voice, locale, keyword }: IdeaTask): boolean {
    const { screen } = this.deps;
    if (screen.isBanned(text, voice?.bannedTopics ?? [], locale)) return false;
    const brief = { title: text, textLines: [], concept: '', keywords: [] };
    if (!isBlocked(screen.findings(brief, locale, []))) return true;
    return isBlocked(screen.findings({ ...brief, title: keyword }, locale, []));
  }
}
