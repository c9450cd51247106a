import type { Task } from './define-task.js';

/** Every task the workers run: the table of contents of this door. */
export const tasks: readonly Task[] = [];
