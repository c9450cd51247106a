import { Client, gql } from '@urql/core';
import type { Exchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { filter, fromValue, map, merge, mergeMap, pipe, subscribe, toPromise, take } from 'wonka';
import { tickExchange } from './tick-exchange.js';

const row = { __typename: 'Trend', id: 'trd_1', display: 'Cat mug', score: 40 };
const tick = { __typename: 'TrendTick', id: 'trd_1', score: 55 };

/** Answers the query with the row and the subscription with one tick. */
const answering: Exchange = () => (operations) =>
  pipe(
    operations,
    filter(({ kind }) => kind !== 'teardown'),
    mergeMap((operation) =>
      merge([
        fromValue({
          operation,
          data: operation.kind === 'query' ? { trends: [row] } : { trendTicks: [tick] },
          stale: false,
          hasNext: operation.kind === 'subscription',
        }),
      ]),
    ),
    map((result) => result),
  );

test('a tick moves the score of the cached row, and nothing else of it', async () => {
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({}), tickExchange, answering],
  });
  const query = gql`
    query {
      trends {
        id
        display
        score
      }
    }
  `;
  await client.query(query, {}).toPromise();
  const seen: unknown[] = [];
  const rows = pipe(
    client.query(query, {}, { requestPolicy: 'cache-only' }),
    subscribe(({ data }) => seen.push(data?.trends[0])),
  );
  const ticks = gql`
    subscription {
      trendTicks {
        id
        score
      }
    }
  `;
  await pipe(client.subscription(ticks, {}), take(1), toPromise);
  rows.unsubscribe();
  expect(seen.at(-1)).toMatchObject({ id: 'trd_1', display: 'Cat mug', score: 55 });
});
