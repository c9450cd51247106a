import type { ClientBase } from 'pg';

/**
 * Makes the server notice within half a minute that the machine at our end is gone without a word (power, network): it then
 * frees the locks of this connection. Linux's own default is more than two hours. Without effect on a Unix socket.
 */
const NOTICE = 'SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3';

/** For connections whose locks say that a process lives. */
export async function letServerNoticeOurEnd(client: ClientBase): Promise<void> {
  await client.query(NOTICE);
}
