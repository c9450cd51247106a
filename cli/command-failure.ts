/** A command that cannot do what was asked; the message is all a person needs, so no stack is shown. Exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** The command line itself is wrong in a way commander does not see. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
