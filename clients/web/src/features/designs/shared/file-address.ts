/** A signed address as this page reaches it: the server may be known by another name outside. */
export const here = (url: string): string => new URL(url).pathname;
