import type { Actor } from '#domain/accounts/actor.js';
import type { Entitlements, EntitlementsPort } from '#domain/accounts/entitlements.js';
import { CONNECTION_LIMITS } from '../limits.js';

/** A socket or a server-sent stream, and who holds it. */
export interface LiveConnection {
  readonly actor: Actor;
  readonly ip: string;
  /** Says something beforehand, where the protocol has a way. */
  warn(notice: Readonly<Record<string, unknown>>): void;
  /** Ends it; a reason of the table in docs/guides/live-signals.md. */
  close(code: number, reason: string): void;
}

/** Somebody that connections are counted for. */
interface Holder {
  name: string;
  limit: number;
  /** What to say when there are as many as there may be. */
  sentence: string;
}

type Plan = Pick<Entitlements, 'plan' | 'liveSockets'>;

/** Who is connected to this process, and how often. */
export class LiveConnections {
  private readonly open = new Set<LiveConnection>();
  /** Names that an open connection was counted under. */
  private readonly names = new Map<LiveConnection, readonly string[]>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly entitlements: EntitlementsPort) {}

  get all(): ReadonlySet<LiveConnection> {
    return this.open;
  }

  /** What the plan of the caller's workspace allows; undefined for those who have none. Waits only when it is not known here. */
  planOf({ actor }: LiveConnection): Plan | undefined | Promise<Plan> {
    if (actor.kind !== 'key' && actor.kind !== 'user') return undefined;
    return this.entitlements.known(actor.workspaceId) ?? this.entitlements.of(actor.workspaceId);
  }

  /** Undefined: it is counted. Else why not: its key, session, address or workspace has as many as it may, in a sentence. */
  add(connection: LiveConnection, plan: Plan | undefined): string | undefined {
    const holders = holdersOf(connection, plan);
    const full = holders.find(({ name, limit }) => this.countOf(name) >= limit);
    if (full) return full.sentence;
    for (const { name } of holders) this.counts.set(name, this.countOf(name) + 1);
    this.names.set(
      connection,
      holders.map(({ name }) => name),
    );
    this.open.add(connection);
    return undefined;
  }

  remove(connection: LiveConnection): void {
    if (!this.open.delete(connection)) return;
    for (const name of this.names.get(connection) ?? []) {
      const count = this.countOf(name) - 1;
      if (count > 0) this.counts.set(name, count);
      else this.counts.delete(name);
    }
    this.names.delete(connection);
  }

  private countOf(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}

function holdersOf({ actor, ip }: LiveConnection, plan: Plan | undefined): Holder[] {
  switch (actor.kind) {
    case 'key':
      return [holder(`key ${actor.keyId}`, CONNECTION_LIMITS.perKey), ...workspaceOf(actor, plan)];
    case 'user':
      return [holder(`session ${actor.sessionId}`, CONNECTION_LIMITS.perSession), ...workspaceOf(actor, plan)];
    default:
      return [holder(`ip ${ip}`, CONNECTION_LIMITS.anonymousPerAddress)];
  }
}

function holder(name: string, limit: number): Holder {
  const [kind] = name.split(' ');
  const who = kind === 'ip' ? 'address' : kind;
  return { name, limit, sentence: `This ${who} has ${limit} live connections open, as many as it may: close one.` };
}

function workspaceOf({ workspaceId }: { workspaceId: string }, plan: Plan | undefined): Holder[] {
  if (!plan) return [];
  const limit = plan.liveSockets;
  const sentence = `The plan ${plan.plan} holds ${limit} live connections of a workspace at the same time: close one, or choose a larger plan.`;
  return [{ name: `workspace ${workspaceId}`, limit, sentence }];
}
