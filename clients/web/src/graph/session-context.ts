import { createContext, useContext } from 'react';

/** Called after signing in or out: the page begins with an empty cache and a new socket. */
export const SessionChange = createContext<() => void>(() => undefined);

export const useSessionChange = (): (() => void) => useContext(SessionChange);
