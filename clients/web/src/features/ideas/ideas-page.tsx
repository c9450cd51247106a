import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useRight } from '../../graph/session-store.js';
import { GeneratePanel } from './generate-panel.js';
import { IdeaFilters } from './idea-filters.js';
import { IdeaList } from './idea-list.js';
import { JobProgress } from './job-progress.js';

/** Ideas of the workspace: have new ones thought of, look, change, choose. */
export function IdeasPage() {
  const search = useSearch({ from: '/account/studio/ideas' });
  const navigate = useNavigate({ from: '/studio/ideas' });
  const canWrite = useRight('ideas.write');
  const [jobId, setJobId] = useState<string | null>(null);
  const [epoch, setEpoch] = useState(0);
  const { q, status, source } = search;
  return (
    <div className="space-y-6">
      {canWrite && (
        <GeneratePanel key={`${search.trend ?? ''}:${search.occasion ?? ''}`} search={search} onOrdered={setJobId} />
      )}
      {jobId !== null && <JobProgress key={jobId} jobId={jobId} onDone={() => setEpoch((was) => was + 1)} />}
      <IdeaFilters
        search={search}
        onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
      <IdeaList key={JSON.stringify([q, status, source])} search={search} epoch={epoch} canWrite={canWrite} />
      <p className="max-w-prose text-xs text-muted">
        <FormattedMessage id="ideas.noLegalAdvice" />
      </p>
    </div>
  );
}
