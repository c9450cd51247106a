import { defineMessages } from 'react-intl';
import type { Origin } from '../gql/operations.js';

export const ORIGINS = ['LIVE', 'IMPORTED', 'SANDBOX'] as const satisfies readonly Origin[];

export const originNames = defineMessages<Origin>({
  LIVE: { id: 'origin.LIVE' },
  IMPORTED: { id: 'origin.IMPORTED' },
  SANDBOX: { id: 'origin.SANDBOX' },
});

export const originReasons = defineMessages<Origin>({
  LIVE: { id: 'origin.LIVE.why' },
  IMPORTED: { id: 'origin.IMPORTED.why' },
  SANDBOX: { id: 'origin.SANDBOX.why' },
});

export const isOrigin = (value: string): value is Origin => ORIGINS.some((origin) => origin === value);
