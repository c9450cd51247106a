import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Vite's development server as a child of the supervisor: says when it is ready, ends with it.
const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../clients/web');
const vite = createRequire(path.join(web, 'package.json')).resolve('vite');
const { createServer } = await import(pathToFileURL(vite).href);
const server = await createServer({ root: web, clearScreen: false });
await server.listen();
process.send?.({ kind: 'ready', address: server.resolvedUrls?.local[0] });

const stop = async () => {
  await server.close();
  process.exit(0);
};
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, stop);
