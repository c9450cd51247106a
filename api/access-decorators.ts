import { Directive } from 'type-graphql';
import { type Right, ruleOf } from '#domain/accounts/rights.js';

/** Who may use a field: members whose role has the right, and keys with its scope where the table gives it one. */
export function RequireRight(right: Right): MethodDecorator {
  const { scope } = ruleOf(right);
  const rule = scope ? `@requireScope(scope: "${scope}", right: "${right}")` : `@requireSession(right: "${right}")`;
  return Directive(rule);
}

/** A field for people who are signed in, whatever their role. */
export function RequireSession(): MethodDecorator {
  return Directive('@requireSession');
}

/** A field for everybody. What it shows may depend on who asks. */
export function Public(): MethodDecorator {
  return Directive('@public');
}
