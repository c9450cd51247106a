import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Client } from 'urql';
import { ComposerDocument, UpdateListingDocument } from '../../../gql/listings.js';
import type { ComposerListingFragment, ListingUpdateInput } from '../../../gql/listings.js';
import { faultOf } from '../../../graph/fault.js';
import { createComposer } from './composer-store.js';
import type { ComposerStore, SaveOutcome } from './composer-store.js';
import { draftOf } from './draft.js';
import { dropCopy, readCopy, writeCopy } from './local-copy.js';

/** The composer's draft: begun from the server's listing and whatever this device still holds. Undefined until both are read. */
export function useComposer(listing: ComposerListingFragment): ComposerStore | undefined {
  const client = useClient();
  const [store, setStore] = useState<ComposerStore>();
  const { id } = listing;
  useEffect(() => {
    let isGone = false;
    void readCopy(id).then((copy) => {
      if (isGone) return;
      setStore(() =>
        createComposer({
          id,
          draft: draftOf(listing),
          version: listing.version,
          copy,
          send: (input) => send(client, input),
          fetch: () => fetchTheirs(client, id),
          keep: (kept) => writeCopy(id, kept),
          drop: () => dropCopy(id),
        }),
      );
    });
    return () => {
      isGone = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- The listing is where it begins; afterwards the store knows better.
  }, [client, id]);
  useEffect(() => {
    if (!store) return undefined;
    const save = () => void store.getState().flush(true);
    const saveHidden = () => document.visibilityState === 'hidden' && save();
    globalThis.addEventListener('online', save);
    document.addEventListener('visibilitychange', saveHidden);
    return () => {
      globalThis.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', saveHidden);
      save();
    };
  }, [store]);
  return store;
}

async function send(client: Client, input: ListingUpdateInput): Promise<SaveOutcome> {
  const { data, error } = await client.mutation(UpdateListingDocument, { input }).toPromise();
  if (error || !data) {
    const fault = faultOf(error);
    return ['OFFLINE', 'THROTTLED', 'UPSTREAM_UNAVAILABLE', 'UNAUTHENTICATED', 'INTERNAL'].includes(fault.kind)
      ? { kind: 'offline' }
      : { kind: 'refused', message: fault.message };
  }
  const { listing, userErrors } = data.listingUpdate;
  const [first] = userErrors;
  if (!first) return { kind: 'saved', version: listing!.version };
  if (first.code === 'CONFLICT') return { kind: 'conflict', version: listing?.version ?? 0 };
  return { kind: 'refused', message: first.message };
}

async function fetchTheirs(client: Client, id: string) {
  const { data } = await client.query(ComposerDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  return data?.listing ? { draft: draftOf(data.listing), version: data.listing.version } : undefined;
}
