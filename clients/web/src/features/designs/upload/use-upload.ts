import { useState } from 'react';
import { useMutation } from 'urql';
import { DESIGN_RULES } from '../../../../../../schema/designs/design.rules.js';
import type { Outcome } from '../../../forms/outcome.js';
import { outcomeOf } from '../../../forms/outcome.js';
import { CompleteUploadDocument, OfferUploadDocument } from '../../../gql/designs.js';
import { Fault } from '../../../graph/fault.js';
import { here } from '../shared/file-address.js';

export interface UploadState {
  name: string;
  /** 0 to 100; the look at it comes after. */
  percent: number;
  trouble: Exclude<Outcome, { kind: 'done' }> | null;
  isDone: boolean;
}

const refused = (code: string): Outcome => ({ kind: 'refused', refusals: [{ code }] });

/** Sends files one after the other: an address, the bytes, the look at them. What is refused does not stop the others. */
export function useUpload(onDone: () => void) {
  const [, offer] = useMutation(OfferUploadDocument);
  const [, complete] = useMutation(CompleteUploadDocument);
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const change = (name: string, part: Partial<UploadState>) =>
    setUploads((was) => was.map((one) => (one.name === name ? { ...one, ...part } : one)));
  const send = async (file: File): Promise<Outcome> => {
    if (file.size > DESIGN_RULES.upload.maxBytes) return refused('TOO_LARGE');
    const input = { fileName: file.name, bytes: file.size, contentType: file.type };
    const offered = await offer({ input });
    const upload = offered.data?.designUploadCreate.upload;
    if (!upload) return outcomeOf(offered, (data) => data.designUploadCreate.userErrors);
    const isSent = await put(here(upload.url), file, (percent) => change(file.name, { percent }));
    if (!isSent) return { kind: 'failed', fault: new Fault('OFFLINE', 'The file did not get through.') };
    const title = file.name.replace(/\.[^.]+$/, '').slice(0, DESIGN_RULES.title.max);
    return outcomeOf(
      await complete({ input: { uploadId: upload.id, title } }),
      (data) => data.designUploadComplete.userErrors,
    );
  };
  const start = async (files: readonly File[]) => {
    setUploads(files.map(({ name }) => ({ name, percent: 0, trouble: null, isDone: false })));
    for (const file of files) {
      const outcome = await send(file);
      change(file.name, outcome.kind === 'done' ? { isDone: true, percent: 100 } : { trouble: outcome });
      if (outcome.kind === 'done') onDone();
    }
  };
  return { uploads, start };
}

/** fetch tells nothing of how far an upload is. */
function put(url: string, file: File, onProgress: (percent: number) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(total, 1)) * 100));
    request.onload = () => resolve(request.status === 201);
    request.onerror = () => resolve(false);
    request.send(file);
  });
}
