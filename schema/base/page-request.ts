import { AppError } from '#infra/errors.js';
import { PAGE_RULES } from './page.rules.js';

/** Paging arguments as a caller gave them. */
export interface PageInput {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Paging arguments, checked. */
export interface PageRequest {
  /** Rows wanted, 1 to 250. */
  size: number;
  /** True: the last rows before `before`. */
  isBackward: boolean;
  after: string | undefined;
  before: string | undefined;
}

/**
 * Checks paging arguments; out of range is an error, not a silent clamp.
 * @throws AppError BAD_USER_INPUT that names the argument.
 */
export function readPage(input: PageInput): PageRequest {
  const { first, last } = input;
  if (isGiven(first) && isGiven(last)) {
    throw new AppError('BAD_USER_INPUT', 'Give either `first` or `last`, not both.', { field: ['last'] });
  }
  checkSize(first, 'first');
  checkSize(last, 'last');
  return {
    size: first ?? last ?? PAGE_RULES.default,
    isBackward: isGiven(last),
    after: input.after ?? undefined,
    before: input.before ?? undefined,
  };
}

const isGiven = (value: number | null | undefined): value is number => value !== null && value !== undefined;

function checkSize(value: number | null | undefined, field: string): void {
  if (isGiven(value) && (value < PAGE_RULES.min || value > PAGE_RULES.max)) {
    throw new AppError('BAD_USER_INPUT', `\`${field}\` must be from ${PAGE_RULES.min} to ${PAGE_RULES.max}.`, {
      field: [field],
    });
  }
}
