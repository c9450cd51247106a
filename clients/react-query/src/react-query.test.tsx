import { createPodpusher, type Operation, PodpusherError } from '@podpusher/sdk';
import { QueryClient, QueryClientProvider, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { parse } from 'graphql';
import type { ReactNode } from 'react';
import { createScriptedClient, type ScriptedClient } from '../test/scripted-client.js';
import { podpusherQuery } from './options.js';
import { signalsRecordMutation, trendsInfiniteQuery, trendsQuery } from './queries.js';
import { runContinueMutation } from './selling.js';
import { useLiveSignals } from './use-live-signals.js';
import { useLiveTicks } from './use-live-ticks.js';

let podpusher: ScriptedClient;
let queryClient: QueryClient;
let wrapper: (props: { children: ReactNode }) => ReactNode;
beforeEach(() => {
  podpusher = createScriptedClient();
  queryClient = new QueryClient();
  wrapper = ({ children }) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
});

const page = (ids: string[], endCursor: string | null = null) => ({
  trends: { nodes: ids.map((id) => ({ id, score: 1 })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});
const signal = (cursor: string, score: number) => ({
  cursor,
  kind: 'SIGNAL',
  signal: { id: `sig_${cursor}`, trend: { id: 'trd_1', score } },
});
const scores = () =>
  queryClient
    .getQueriesData<ReturnType<typeof page>>({ queryKey: ['podpusher', 'Trends'] })
    .flatMap(([, data]) => data?.trends.nodes.map(({ score }) => score) ?? []);
const sleep = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

describe('options', () => {
  it('a query is read by its variables and is not repeated a second time', async () => {
    podpusher.answers['Trends'] = () => {
      throw new PodpusherError('THROTTLED', 'later');
    };
    const { result } = renderHook(() => useQuery(trendsQuery(podpusher, { first: 3 })), { wrapper });
    await waitFor(() => expect(result.current.error).toMatchObject({ code: 'THROTTLED' }));
    expect(podpusher.calls).toHaveLength(1);
    expect(podpusher.calls[0]).toMatchObject({ name: 'Trends', variables: { first: 3 } });
    expect(podpusher.calls[0]!.options['signal']).toBeInstanceOf(AbortSignal);
  });

  it('an infinite query goes on from the end of its last page', async () => {
    podpusher.answers['Trends'] = ({ after }) => (after === 'a' ? page(['trd_2']) : page(['trd_1'], 'a'));
    const { result } = renderHook(() => useInfiniteQuery(trendsInfiniteQuery(podpusher, { first: 1 })), { wrapper });
    await waitFor(() => expect(result.current.hasNextPage).toBe(true));
    await act(() => result.current.fetchNextPage());
    await waitFor(() =>
      expect(result.current.data?.pages.map(({ trends }) => trends.nodes[0]?.id)).toEqual(['trd_1', 'trd_2']),
    );
    expect(result.current.hasNextPage).toBe(false);
  });

  it('each call of a mutation has an idempotency key of its own', async () => {
    podpusher.answers['SignalsRecord'] = () => ({ signalsRecord: { accepted: 1 } });
    const { result } = renderHook(() => useMutation(signalsRecordMutation(podpusher)), { wrapper });
    await act(() => result.current.mutateAsync({ input: { signals: [] } }));
    await act(() => result.current.mutateAsync({ input: { signals: [] } }));
    const keys = podpusher.calls.map(({ options }) => options['idempotencyKey'] as string);
    expect(keys[0]).toMatch(/^\w{16,}$/);
    expect(keys[1]).not.toBe(keys[0]);
  });
});

it('a mutation that takes no idempotency key is sent without one: it would run twice', async () => {
  podpusher.answers['RunContinue'] = () => ({ runContinue: { run: null, userErrors: [] } });
  const { result } = renderHook(() => useMutation(runContinueMutation(podpusher)), { wrapper });
  await act(() => result.current.mutateAsync({ input: { id: 'prn_1' } }));
  expect(podpusher.calls[0]!.options).toEqual({});
});

it('operations that begin with the same fragment have keys of their own', () => {
  const document = (name: string) =>
    parse(`fragment Row on Trend { id } query ${name} { trends { nodes { ...Row } } }`) as Operation<unknown, object>;
  const keys = ['Mine', 'Theirs'].map((name) => podpusherQuery(podpusher, document(name), {}).queryKey[1]);
  expect(keys).toEqual(['Mine', 'Theirs']);
});

describe('useLiveSignals', () => {
  it('writes what comes within 250 ms into the cache at once', async () => {
    queryClient.setQueryData(trendsQuery(podpusher, {}).queryKey, page(['trd_1', 'trd_2']) as never);
    let changes = 0;
    queryClient.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && query.queryKey[0] === 'podpusher') changes += 1;
    });
    const onSignals = jest.fn();
    const { result } = renderHook(() => useLiveSignals(podpusher, { onSignals }), { wrapper });
    for (let score = 1; score <= 50; score += 1) podpusher.emit(signal(`c${String(score)}`, score));
    await sleep(100);
    expect(result.current.status).toBe('live');
    expect(scores()).toEqual([1, 1]);
    await sleep(250);
    expect(scores()).toEqual([50, 1]);
    expect(changes).toBe(1);
    expect(onSignals).toHaveBeenCalledTimes(1);
    expect(onSignals.mock.calls[0][0]).toHaveLength(50);
  });

  it('reads everything anew after a RESET', async () => {
    podpusher.answers['Trends'] = () => page(['trd_1']);
    const { result } = renderHook(
      () => {
        useLiveSignals(podpusher);
        return useQuery(trendsQuery(podpusher));
      },
      { wrapper },
    );
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    podpusher.emit({ cursor: 'r', kind: 'RESET', signal: null });
    await waitFor(() => expect(podpusher.calls.filter(({ name }) => name === 'Trends')).toHaveLength(2));
  });

  it('a component that comes back goes on after the last event, by filter', async () => {
    const where = { platform: { eq: 'X' as const } };
    const first = renderHook(() => useLiveSignals(podpusher, { where }), { wrapper });
    podpusher.emit(signal('c7', 1));
    await sleep(300);
    first.unmount();
    renderHook(() => useLiveSignals(podpusher, { where }), { wrapper });
    renderHook(() => useLiveSignals(podpusher), { wrapper });
    await sleep(10);
    expect(podpusher.calls.map(({ variables }) => (variables as { after?: string }).after)).toEqual([
      undefined,
      'c7',
      undefined,
    ]);
  });

  it('what still waited is written when the component goes', async () => {
    queryClient.setQueryData(trendsQuery(podpusher, {}).queryKey, page(['trd_1']) as never);
    const { unmount } = renderHook(() => useLiveSignals(podpusher), { wrapper });
    podpusher.emit(signal('c1', 7));
    await sleep(20);
    unmount();
    await waitFor(() => expect(scores()).toEqual([7]));
  });

  it('what still waited under one filter is not told as another one’s, and comes again', async () => {
    const onSignals = jest.fn();
    const x = { platform: { eq: 'X' as const } };
    const etsy = { platform: { eq: 'ETSY' as const } };
    const { rerender } = renderHook(({ where }) => useLiveSignals(podpusher, { where, onSignals }), {
      wrapper,
      initialProps: { where: x as typeof x | typeof etsy },
    });
    podpusher.emit(signal('c1', 7));
    await sleep(20);
    rerender({ where: etsy });
    await sleep(300);
    expect(onSignals).not.toHaveBeenCalled();
    rerender({ where: x });
    expect(podpusher.calls.map(({ variables }) => (variables as { after?: string }).after)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('another client is followed by another stream, and the first one’s ends', async () => {
    const other = createScriptedClient();
    const onSignals = jest.fn();
    const { rerender } = renderHook(({ client }) => useLiveSignals(client, { onSignals }), {
      wrapper,
      initialProps: { client: podpusher },
    });
    rerender({ client: other });
    expect((podpusher.calls[0]!.options as { signal: AbortSignal }).signal.aborted).toBe(true);
    expect(other.calls).toHaveLength(1);
    podpusher.emit(signal('c1', 1));
    other.emit(signal('c2', 2));
    await sleep(300);
    expect(onSignals.mock.calls).toEqual([[[expect.objectContaining({ id: 'sig_c2' })]]]);
  });

  it('a place that the server does not know is given up: everything is read anew, and it follows from now', async () => {
    queryClient.setQueryData(['podpusher-cursor', 'trendSignals', null], 'of another server');
    queryClient.setQueryData(trendsQuery(podpusher, {}).queryKey, page(['trd_1']) as never);
    const follow = podpusher.live.bind(podpusher);
    podpusher.live = ((...args: Parameters<typeof follow>) => {
      if ((args[1] as { after?: string }).after === undefined) return follow(...args);
      throw new PodpusherError('INVALID_CURSOR', 'not ours');
    }) as typeof podpusher.live;
    const onSignals = jest.fn();
    const { result } = renderHook(() => useLiveSignals(podpusher, { onSignals }), { wrapper });
    podpusher.emit(signal('c1', 7));
    await waitFor(() => expect(onSignals).toHaveBeenCalledTimes(1));
    expect(result.current).toEqual({ status: 'live', error: null });
    expect(queryClient.getQueryState(trendsQuery(podpusher, {}).queryKey)?.isInvalidated).toBe(true);
  });

  it('is off when its client is closed', async () => {
    const client = createPodpusher({ url: 'http://127.0.0.1:1/graphql' });
    client.close();
    const { result } = renderHook(() => useLiveSignals(client), { wrapper });
    await waitFor(() => expect(result.current.status).toBe('off'));
  });

  it('a place is kept however long nobody follows', async () => {
    const { unmount } = renderHook(() => useLiveSignals(podpusher), { wrapper });
    podpusher.emit(signal('c1', 7));
    await sleep(300);
    unmount();
    const [cursor] = queryClient.getQueryCache().findAll({ queryKey: ['podpusher-cursor'] });
    expect([cursor?.state.data, cursor?.gcTime]).toEqual(['c1', Infinity]);
  });

  it('tells that it was refused, that it reconnects, and that it is off', async () => {
    const { result, rerender } = renderHook(({ enabled }) => useLiveSignals(podpusher, { enabled }), {
      wrapper,
      initialProps: { enabled: false },
    });
    expect(result.current).toEqual({ status: 'off', error: null });
    rerender({ enabled: true });
    expect(result.current.status).toBe('connecting');
    const { onRetry } = podpusher.calls[0]!.options as { onRetry: (notice: { error: Error }) => void };
    act(() => onRetry({ error: new Error('gone') }));
    expect(result.current).toMatchObject({ status: 'reconnecting', error: { message: 'gone' } });
    podpusher.refuse(new PodpusherError('FORBIDDEN', 'no'));
    await waitFor(() => expect(result.current).toMatchObject({ status: 'failed', error: { code: 'FORBIDDEN' } }));
  });
});

it('useLiveTicks is live when it has reached the server, long before anything changes', () => {
  const { result } = renderHook(() => useLiveTicks(podpusher), { wrapper });
  const { onOpen } = podpusher.calls[0]!.options as { onOpen: () => void };
  act(() => onOpen());
  expect(result.current).toEqual({ status: 'live', error: null });
});

it('useLiveTicks keeps the numbers of cached trends', async () => {
  queryClient.setQueryData(trendsQuery(podpusher, {}).queryKey, page(['trd_1', 'trd_2']) as never);
  renderHook(() => useLiveTicks(podpusher), { wrapper });
  podpusher.emit({ trendTicks: [{ id: 'trd_2', score: 5, lastPoint: null }] });
  await sleep(300);
  expect(scores()).toEqual([1, 5]);
});
