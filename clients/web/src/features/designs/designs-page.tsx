import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useRight } from '../../graph/session-store.js';
import { Boundary } from '../../ui/boundary.js';
import { DesignBoard } from './board/design-board.js';
import { BriefForm } from './brief/brief-form.js';
import { DesignPane } from './pane/design-pane.js';
import { UploadZone } from './upload/upload-zone.js';

/** What is to be drawn at the left; what was drawn, or one of it, large, at the right. */
export function DesignsPage() {
  const navigate = useNavigate();
  const { design: id, idea } = useSearch({ from: '/account/studio/designs' });
  const mayWrite = useRight('designs.write');
  const [jobId, setJobId] = useState<string | null>(null);
  const [uploaded, setUploaded] = useState(0);
  const open = useCallback(
    (next: string | undefined) =>
      void navigate({ to: '/studio/designs', search: next === undefined ? {} : { design: next } }),
    [navigate],
  );
  const drawn = useCallback(() => setJobId(null), []);
  const ordered = (next: string) => {
    setJobId(next);
    open(undefined);
  };
  return (
    <div className={mayWrite ? 'grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]' : ''}>
      {mayWrite && (
        <div className="space-y-4">
          <BriefForm ideaId={idea} onOrdered={ordered} />
          <UploadZone onUploaded={() => setUploaded((count) => count + 1)} />
        </div>
      )}
      <Boundary>
        {id === undefined ? (
          <DesignBoard key={uploaded} jobId={jobId} onDrawn={drawn} onOpen={open} />
        ) : (
          <DesignPane id={id} onClose={() => open(undefined)} />
        )}
      </Boundary>
    </div>
  );
}
