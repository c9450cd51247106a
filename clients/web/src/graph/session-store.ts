import { create } from 'zustand';

/** Who the page works for. `asked` while the first answer is on its way. */
export interface SessionFacts {
  state: 'asked' | 'signedOut' | 'signedIn';
  /** Person and workspace, as one text: another one means that everything shown belongs to somebody else. */
  identity: string | null;
  /** Address of the person, for signing in again. */
  email: string | null;
  /** What the person may do in the workspace, for example `keys.manage`. */
  rights: readonly string[];
}

interface SessionStore extends SessionFacts {
  /** Who the pages on the screen were made for; kept while the session is opened anew, so that they stay as they are. */
  shownFor: string | null;
  /** Whether the session ended without the person's doing while the page was open. */
  hasEnded: boolean;
  /** Grows when there is reason to ask the server again who is signed in. */
  doubts: number;
  know: (facts: SessionFacts) => void;
  doubt: () => void;
  end: () => void;
  begin: () => void;
}

const NOBODY: SessionFacts = { state: 'asked', identity: null, email: null, rights: [] };

/** What the whole page knows of its session; the facts come from the viewer, the doubts from refusals and cut sockets. */
export const useSession = create<SessionStore>((set) => ({
  ...NOBODY,
  shownFor: null,
  hasEnded: false,
  doubts: 0,
  know: (facts) => set({ ...facts, shownFor: facts.identity }),
  doubt: () => set(({ doubts }) => ({ doubts: doubts + 1 })),
  end: () => set(({ state }) => (state === 'signedIn' ? { hasEnded: true } : {})),
  begin: () => set({ ...NOBODY, hasEnded: false }),
}));

/** Whether the person may do something in the workspace. */
export const useRight = (right: string): boolean => useSession(({ rights }) => rights.includes(right));
