import { z } from 'zod';

/** Takes the traces of an erased person out of other people's workspaces. May run twice. */
export const forgetPersonJob = {
  name: 'forget-person',
  payload: z.object({ userId: z.uuid(), email: z.string().max(254).nullable() }),
} as const;
export type ForgetPersonPayload = z.infer<typeof forgetPersonJob.payload>;

/** Takes away the files of an erased workspace. May run twice and at any time; a workspace that stands keeps its files. */
export const forgetFilesJob = { name: 'forget-files', payload: z.object({ workspaceId: z.uuid() }) } as const;
export type ForgetFilesPayload = z.infer<typeof forgetFilesJob.payload>;

/** Drops lines of the audit log that are older than their plan keeps them. May run twice and at any time. */
export const forgetAuditJob = { name: 'forget-audit', key: 'forget-audit', payload: z.object({}) } as const;
