declare module 'virtual:graph-schema' {
  import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

  const schema: NonNullable<CacheExchangeOpts['schema']>;
  export default schema;
}
