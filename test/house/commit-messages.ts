const TYPES = ['feat', 'fix', 'perf', 'refactor', 'docs', 'test', 'build', 'ci', 'chore', 'style', 'revert'];
const SUBJECT = new RegExp(`^(${TYPES.join('|')})(\\([a-z0-9-]+(, ?[a-z0-9-]+)*\\))?!?: \\S.*$`);
const MAX_SUBJECT = 120;

/** Faults of commit subjects by Conventional Commits 1.0; merges and git's own reverts are let through. */
export function commitFaults(subjects: readonly string[]): string[] {
  return subjects
    .filter((subject) => !/^(Merge |Revert ")/.test(subject))
    .flatMap((subject) => {
      if (!SUBJECT.test(subject)) {
        return [`"${subject}" wants the form type(scope): what changed, with type one of ${TYPES.join(', ')}`];
      }
      return subject.length > MAX_SUBJECT ? [`"${subject}" is longer than ${MAX_SUBJECT} characters`] : [];
    });
}
