import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import type { LinkTokens } from '../mail/link-tokens.js';
import type { MailService } from '../mail/mail-service.js';
import { ApiKeys } from './api-keys.js';
import { AuditLog } from './audit-log.js';
import { type EntitlementsPort, PlanEntitlements } from './entitlements.js';
import { InvitationAcceptance } from './invitation-acceptance.js';
import type { CredentialAttempts } from './credential-attempts.js';
import { Invitations } from './invitations.js';
import { KeyRing } from './key-ring.js';
import { Members } from './members.js';
import type { PasswordCheck } from './password-check.js';
import { type PersonalDataDeps, PersonalDataService } from './personal-data-service.js';
import { Workspaces } from './workspaces.js';

export interface TenancyDeps {
  db: Database;
  clock: Clock;
  objects: ObjectStore;
  jobs: Jobs;
  wake: WakeUps;
  cursors: Cursors;
  idempotency: Idempotency;
  mail: MailService;
  links: LinkTokens;
  attempts: CredentialAttempts;
  passwordCheck: PasswordCheck;
  onErase: PersonalDataDeps['onErase'];
}

/** Workspaces, who sits in them, and what machines may do there (docs/adr/0019). */
export interface Tenancy {
  readonly workspaces: Workspaces;
  readonly members: Members;
  readonly invitations: Invitations;
  readonly invitationAcceptance: InvitationAcceptance;
  readonly apiKeys: ApiKeys;
  readonly keyRing: KeyRing;
  readonly audit: AuditLog;
  readonly entitlements: EntitlementsPort;
  readonly personalData: PersonalDataService;
}

export function createTenancy(deps: TenancyDeps): Tenancy {
  const audit = new AuditLog(deps.db, deps.cursors);
  const shared = { ...deps, audit };
  return {
    audit,
    entitlements: new PlanEntitlements(deps.db, deps.wake),
    workspaces: new Workspaces(shared),
    members: new Members(shared),
    invitations: new Invitations(shared),
    invitationAcceptance: new InvitationAcceptance(shared),
    apiKeys: new ApiKeys(shared),
    keyRing: new KeyRing(deps.db),
    personalData: new PersonalDataService(shared),
  };
}
