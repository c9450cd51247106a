import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { CreateListingDocument } from '../../../gql/listings.js';
import { Fault, faultOf } from '../../../graph/fault.js';
import { ErrorState } from '../../../ui/error-state.js';
import { Page } from '../../../ui/page.js';
import { LoadingWords, Skeleton } from '../../../ui/skeleton.js';

/** Begins a listing from the product or idea in the address, and goes on in the composer. */
export function NewListingPage() {
  const { productId, ideaId } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [, create] = useMutation(CreateListingDocument);
  const [fault, setFault] = useState<Fault>();
  const [tries, setTries] = useState(0);
  const key = useRef(crypto.randomUUID());
  useEffect(() => {
    const input = { productId: productId ?? null, ideaId: ideaId ?? null, idempotencyKey: key.current };
    void create({ input }).then(({ data, error }) => {
      const listing = data?.listingCreate.listing;
      if (listing) void navigate({ to: '/composer/$id', params: { id: listing.id }, replace: true });
      else setFault(error ? faultOf(error) : new Fault('NOT_FOUND', 'There is nothing to make a listing of.'));
    });
  }, [create, navigate, productId, ideaId, tries]);
  return (
    <Page title={<FormattedMessage id="composer.title" />}>
      {fault ? (
        <ErrorState
          fault={fault}
          onRetry={() => {
            setFault(undefined);
            setTries(tries + 1);
          }}
        />
      ) : (
        <>
          <LoadingWords />
          <Skeleton className="h-72 w-full" />
        </>
      )}
    </Page>
  );
}
