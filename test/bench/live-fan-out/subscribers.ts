import { WebSocket } from 'ws';

/**
 * Many subscribers in a process of their own: `subscribers.ts <wsUrl> <count> <protocol>`. Counts what arrives and sends
 * `{ received, lastAt }` when asked; speaks graphql-transport-ws by hand, so that the client costs as little as possible.
 */
const [url, count, protocol] = process.argv.slice(2) as [string, string, 'graphql' | 'bare'];
const DOCUMENT = 'subscription { trendSignals { cursor kind signal { id keyword platform count } } }';
const NEXT = Buffer.from('"type":"next"');
const SIGNAL = Buffer.from('"kind":"SIGNAL"');
let received = 0;
let lastAt = 0;
let ready = 0;

function open(): void {
  const socket = new WebSocket(url, protocol === 'graphql' ? 'graphql-transport-ws' : []);
  socket.on('open', () => {
    if (protocol === 'graphql') socket.send('{"type":"connection_init"}');
    else markReady();
  });
  socket.on('message', (data: Buffer) => (protocol === 'bare' ? take() : takeFrame(socket, data)));
  socket.on('error', (error) => process.stderr.write(`${error.message}\n`));
}

function takeFrame(socket: WebSocket, data: Buffer): void {
  if (data.includes('"type":"connection_ack"')) {
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: DOCUMENT } }));
    setTimeout(markReady, 200);
  } else if (data.includes('"type":"ping"')) socket.send('{"type":"pong"}');
  else if (data.includes(NEXT) && data.includes(SIGNAL)) take();
}

function take(): void {
  received += 1;
  lastAt = Date.now();
}

function markReady(): void {
  ready += 1;
  if (ready === Number(count)) process.send!({ ready });
}

process.on('message', () => process.send!({ received, lastAt }));
process.on('disconnect', () => process.exit(0));
let opened = 0;
const opener = setInterval(() => {
  for (let place = 0; place < 50 && opened < Number(count); place++, opened++) open();
  if (opened >= Number(count)) clearInterval(opener);
}, 20);
