import { defineMessages } from 'react-intl';
import type { Plan } from '../gql/operations.js';

export const planNames = defineMessages<Plan>({
  FREE: { id: 'plan.FREE' },
  STARTER: { id: 'plan.STARTER' },
  PROFESSIONAL: { id: 'plan.PROFESSIONAL' },
  ENTERPRISE: { id: 'plan.ENTERPRISE' },
});
