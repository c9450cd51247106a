import { trendsQuery, useLiveSignals, useLiveTicks } from '@podpusher/react-query';
import { createPodpusher, type Podpusher } from '@podpusher/sdk';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

/** The hottest trends of a keyword; their scores move as signals come in. */
function LiveTrends({ podpusher, keyword }: { podpusher: Podpusher; keyword: string }) {
  const where = { keyword: { eq: keyword } };
  const { data, error, isPending } = useQuery(trendsQuery(podpusher, { where, first: 10 }));
  const [seen, setSeen] = useState(0);
  useLiveTicks(podpusher, { where });
  const { status } = useLiveSignals(podpusher, {
    where,
    onSignals: (signals) => setSeen((count) => count + signals.length),
  });
  if (isPending) return <p>Loading…</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <>
      <p>
        {status}, {seen} signals
      </p>
      <ul>
        {data.trends.nodes.map((trend) => (
          <li key={trend?.id}>
            {trend?.display}: {trend?.provisionalScore.toFixed(1)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The page: one client of the API and one cache for all of it. */
export function App({ url, apiKey, keyword }: { url: string; apiKey: string; keyword: string }) {
  const [podpusher] = useState(() => createPodpusher({ url, key: apiKey }));
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <LiveTrends podpusher={podpusher} keyword={keyword} />
    </QueryClientProvider>
  );
}
