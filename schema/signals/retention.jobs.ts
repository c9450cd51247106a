import { defineJob } from '#infra/jobs.js';
import { z } from 'zod';

/** Drops what is older than its retention and makes the partitions of the days ahead. May run twice and at any time. */
export const applyRetentionJob = { ...defineJob('apply-retention', z.object({})), key: 'apply-retention' };
