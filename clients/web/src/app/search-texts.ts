type Search<Name extends string> = { [Key in Name]?: string };

/** Reads texts from the address; what is empty or something else is left out. */
export const pickTexts =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): Search<Name> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name];
        const text = typeof value === 'number' ? String(value) : value;
        return typeof text === 'string' && text !== '' ? [[name, text]] : [];
      }),
    ) as Search<Name>;

/** The same, where `from` is a place to go on to: only one of our own counts. */
export const localPath =
  <Name extends string>(...names: readonly ('from' | Name)[]) =>
  (search: Record<string, unknown>): Search<'from' | Name> => {
    const { from, ...rest } = pickTexts('from', ...names)(search);
    const isLocal = from !== undefined && /^\/(?![/\\])/.test(from);
    return { ...rest, ...(isLocal && { from }) };
  };
