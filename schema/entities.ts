import { ApiKey } from './accounts/api-key.entity.js';
import { AuditEntry } from './accounts/audit-entry.entity.js';
import { Invitation } from './accounts/invitation.entity.js';
import { Member } from './accounts/member.entity.js';
import { Session } from './accounts/session.entity.js';
import { User } from './accounts/user.entity.js';
import { Workspace } from './accounts/workspace.entity.js';
import { Connection } from './connections/connection.entity.js';
import { BrandProfile } from './ideas/brand-profile.entity.js';
import { Idea } from './ideas/idea.entity.js';
import { CollectorRun } from './signals/collector-run.entity.js';
import { Keyword } from './signals/keyword.entity.js';
import { TrackedKeyword } from './signals/tracked-keyword.entity.js';
import { Trend } from './trends/trend.entity.js';

/** Every row class, handed to openDatabase by each door. Tables that only set-based SQL touches have none. */
export const entities = [
  User,
  Workspace,
  Member,
  Session,
  ApiKey,
  Invitation,
  AuditEntry,
  Connection,
  BrandProfile,
  Idea,
  Keyword,
  CollectorRun,
  TrackedKeyword,
  Trend,
];
