import type { IdeaDraft, IdeaTask } from './idea-engine.js';
import type { IdeaScreen } from './idea-screen.js';
import { isBlocked } from './idea-screen.js';
import { draftByOpenAi } from './openai/openai-engine.js';
import type { KeyOwner, OpenAiTexts } from './openai/openai-texts.js';
import { draftByRules, RULES_MODEL } from './rules/rules-engine.js';

export interface IdeaWritingDeps {
  texts: OpenAiTexts;
  screen: IdeaScreen;
}

/** Who would write, and who pays for it. */
export interface EngineChoice {
  readonly engine: 'openai' | 'rules';
  readonly model: string;
  /** The workspace's own key, that of the installation, or none. */
  readonly key: KeyOwner;
}

/** Who writes ideas: OpenAI where there is a key, and else, or when asked for, our own generator. */
export class IdeaWriting {
  constructor(private readonly deps: IdeaWritingDeps) {}

  async choose(workspaceId: string, wanted: 'auto' | 'rules' = 'auto'): Promise<EngineChoice> {
    const own = { engine: 'rules', model: RULES_MODEL, key: 'none' } as const;
    if (wanted === 'rules') return own;
    const { texts } = this.deps;
    const key = await texts.keyOf(workspaceId);
    return key === 'none' ? own : { engine: 'openai', model: texts.model, key };
  }

  /** @throws ProviderFailure of OpenAI, with a sentence that says what to do */
  async write(
    task: IdeaTask,
    context: { workspaceId: string; wanted: 'auto' | 'rules'; signal: AbortSignal },
  ): Promise<IdeaDraft> {
    const { workspaceId, wanted, signal } = context;
    const { texts } = this.deps;
    const { model } = texts;
    const written =
      wanted === 'rules'
        ? undefined
        : await texts.call(workspaceId, (gateway, token) => draftByOpenAi(gateway, task, { token, model, signal }));
    return written ?? draftByRules(task, { isAllowed: (text) => this.isAllowed(text, task) });
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
