/** What a process of subscribers is to do. */
export interface SubscriberOptions {
  url: string;
  subscribers: number;
  /** Bare sockets are sent frames without asking for any. */
  protocol: 'graphql' | 'bare';
  /** How many filters there are; 0: everybody gets everything. */
  filters: number;
  /** Whether sockets show API keys, ten sockets a key. */
  hasKeys: boolean;
}

/** A keyword that every filter lets through. */
export const FOR_ALL = 'bench for all';
export const keywordOf = (filter: number): string => `bench keyword ${filter}`;
