import { createServer } from 'node:http';
import pg from 'pg';
import { benchWorkspace } from './bench-workspace.js';

/**
 * The limit to be held against: bare node:http, flat named prepared statements, the answer written from the wire's own
 * text. It parses no GraphQL and checks nothing; it answers Q1, Q2 and Q3 by the operation's name only.
 */
const asText = { getTypeParser: () => (value: string | Buffer) => value };
const PLATFORM_NAMES = ['', 'TIKTOK', 'INSTAGRAM', 'X', 'PINTEREST', 'ETSY', 'GOOGLE_TRENDS'];

const TRENDS = `SELECT t.keyword_id, t.id, k.keyword, k.category, t.score, t.velocity, t.momentum, t.stage,
    to_char(t.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  FROM trends t JOIN keywords k ON k.id = t.keyword_id ORDER BY t.score DESC, t.keyword_id DESC LIMIT 20`;
const SIGNALS = `WITH top AS MATERIALIZED (SELECT keyword_id FROM trends ORDER BY score DESC, keyword_id DESC LIMIT 20)
  SELECT top.keyword_id, s.id, s.platform_id, s.count, s.engagement,
    to_char(s.observed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  FROM top CROSS JOIN LATERAL (SELECT * FROM signals s WHERE s.keyword_id = top.keyword_id
    ORDER BY s.observed_at DESC, s.id DESC LIMIT 5) s`;
const NODE = `SELECT t.id, k.keyword, k.category, t.score, t.stage,
    to_char(t.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  FROM trends t JOIN keywords k ON k.id = t.keyword_id WHERE t.id = $1`;

const PRODUCTS = `SELECT p.id, p.title, upper(p.status), to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    l.id, upper(l.status), l.etsy_listing_id, t.id, k.keyword, t.score
  FROM products p LEFT JOIN listings l ON l.product_id = p.id AND l.status <> 'archived'
    LEFT JOIN trends t ON t.id = p.trend_id LEFT JOIN keywords k ON k.id = t.keyword_id
  WHERE p.workspace_id = $1 ORDER BY p.id DESC LIMIT 20`;
const VARIANTS = `WITH top AS MATERIALIZED (SELECT id, currency FROM products WHERE workspace_id = $1 ORDER BY id DESC LIMIT 20)
  SELECT v.product_id, v.id, v.sku, v.size, v.color, v.is_enabled, v.price_minor, top.currency
  FROM top JOIN product_variants v ON v.product_id = top.id ORDER BY v.product_id, v.position`;

type Row = string[];

export async function startFlatLimitServer(databaseUrl: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const rows = async (name: string, text: string, values: string[] = []): Promise<Row[]> => {
    const result = await pool.query<Row>({ name, text, values, rowMode: 'array', types: asText });
    return result.rows;
  };
  const workspaceId = await benchWorkspace(pool);
  const answer = async (body: string): Promise<string> => {
    const { operationName, variables } = JSON.parse(body) as { operationName: string; variables?: { id: string } };
    if (operationName === 'Q3') return writeNode((await rows('node', NODE, [variables!.id.slice('trd_'.length)]))[0]!);
    if (operationName === 'Q2') {
      const values = [workspaceId];
      const [products, variants] = await Promise.all([
        rows('products', PRODUCTS, values),
        rows('variants', VARIANTS, values),
      ]);
      return writeProducts(products, variants);
    }
    const [trends, signals] = await Promise.all([rows('trends', TRENDS), rows('signals', SIGNALS)]);
    return writeTrends(trends, signals);
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void answer(Buffer.concat(chunks).toString()).then((text) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
        response.end(text);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/graphql`;
}

function writeTrends(trends: readonly Row[], signals: readonly Row[]): string {
  const byKeyword = new Map<string, string[]>();
  for (const [keywordId, id, platformId, count, engagement, observedAt] of signals) {
    const text = `{"id":"sig_${id}","platform":"${PLATFORM_NAMES[Number(platformId)]}","count":${count},"engagement":${engagement ?? 'null'},"observedAt":"${observedAt}"}`;
    const list = byKeyword.get(keywordId!);
    if (list) list.push(text);
    else byKeyword.set(keywordId!, [text]);
  }
  const nodes = trends.map(
    ([keywordId, id, keyword, category, score, velocity, momentum, stage, updatedAt]) =>
      `{"id":"trd_${id}","keyword":${JSON.stringify(keyword)},"category":"${category}","score":${score},"velocity":${velocity ?? 'null'},"momentum":${momentum ?? 'null'},"stage":"${stage}","updatedAt":"${updatedAt}","signals":{"nodes":[${(byKeyword.get(keywordId!) ?? []).join(',')}]}}`,
  );
  return `{"data":{"trends":{"nodes":[${nodes.join(',')}]}}}`;
}

function writeProducts(products: readonly Row[], variants: readonly Row[]): string {
  const byProduct = new Map<string, string[]>();
  for (const [productId, id, sku, size, color, isEnabled, price, currency] of variants) {
    const text = `{"id":"var_${id}","sku":"${sku}","size":"${size}","color":"${color}","isEnabled":${isEnabled === 't'},"price":{"amountMinor":${price},"currencyCode":"${currency}"}}`;
    const list = byProduct.get(productId!);
    if (list) list.push(text);
    else byProduct.set(productId!, [text]);
  }
  const nodes = products.map(([id, title, status, createdAt, listing, state, etsyId, trend, keyword, score]) => {
    const ofListing = `{"id":"lst_${listing}","status":"${state}","etsyListingId":${etsyId ? `"${etsyId}"` : 'null'}}`;
    const ofTrend = `{"id":"trd_${trend}","keyword":${JSON.stringify(keyword)},"score":${score}}`;
    return `{"id":"prd_${id}","title":${JSON.stringify(title)},"status":"${status}","createdAt":"${createdAt}","variants":[${(byProduct.get(id!) ?? []).join(',')}],"listing":${listing ? ofListing : 'null'},"trend":${trend ? ofTrend : 'null'}}`;
  });
  return `{"data":{"products":{"nodes":[${nodes.join(',')}]}}}`;
}

function writeNode([id, keyword, category, score, stage, updatedAt]: Row): string {
  return `{"data":{"node":{"id":"trd_${id}","keyword":${JSON.stringify(keyword)},"category":"${category}","score":${score},"stage":"${stage}","updatedAt":"${updatedAt}"}}}`;
}
