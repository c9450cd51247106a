import { QueryClient } from '@tanstack/react-query';
import { patchById, patchCache } from './patch-by-id.js';

const patches = new Map([['trd_1', { id: 'trd_1', score: 9, stage: 'RISING' }]]);

it('changes the fields that were asked for, wherever the thing stands, and adds none', () => {
  const answer = { trends: { nodes: [{ id: 'trd_1', score: 1 }, { id: 'trd_2', score: 2 }, null] }, at: 'now' };
  expect(patchById(answer, patches)).toEqual({
    trends: { nodes: [{ id: 'trd_1', score: 9 }, { id: 'trd_2', score: 2 }, null] },
    at: 'now',
  });
});

it('keeps every part that does not change as it is, so that nothing of it renders', () => {
  const answer = { pages: [{ nodes: [{ id: 'trd_1', score: 1 }] }, { nodes: [{ id: 'trd_2', score: 2 }] }] };
  const patched = patchById(answer, patches);
  expect(patched.pages[1]).toBe(answer.pages[1]);
  expect(patchById(answer.pages[1], patches)).toBe(answer.pages[1]);
  expect(patchById(patched, patches)).toBe(patched);
});

it('a patched query stays as old as it was, and others of the application are let alone', () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(['podpusher', 'Trend', {}], { id: 'trd_1', score: 1 }, { updatedAt: 1_000 });
  queryClient.setQueryData(['mine'], { id: 'trd_1', score: 1 });
  patchCache(queryClient, patches);
  expect(queryClient.getQueryState(['podpusher', 'Trend', {}])).toMatchObject({
    data: { score: 9 },
    dataUpdatedAt: 1_000,
  });
  expect(queryClient.getQueryData(['mine'])).toEqual({ id: 'trd_1', score: 1 });
});

it('a query that waits to be read anew, or could not be, goes on waiting, and keeps its error', async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const [waiting, failed] = [
    ['podpusher', 'Trend', 1],
    ['podpusher', 'Trend', 2],
  ];
  for (const queryKey of [waiting, failed]) queryClient.setQueryData(queryKey, { id: 'trd_1', score: 1 });
  await queryClient.invalidateQueries({ queryKey: waiting });
  const queryFn = () => Promise.reject(new Error('no answer'));
  await queryClient.query({ queryKey: failed, queryFn }).catch(() => undefined);
  patchCache(queryClient, patches);
  expect(queryClient.getQueryState(waiting)).toMatchObject({ data: { score: 9 }, isInvalidated: true });
  expect(queryClient.getQueryState(failed)).toMatchObject({
    data: { score: 9 },
    status: 'error',
    error: { message: 'no answer' },
  });
});
