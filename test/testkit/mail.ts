import { waitUntil } from './processes.js';
import type { TestProduct } from './product.js';

interface SinkMail {
  to: string[];
  subject: string;
  text: string;
}

/** Waits for a mail in the sandbox's sink whose text links to a page of the product, and returns that link. */
export async function linkInMailTo(product: TestProduct, to: string, page: string): Promise<string> {
  const pattern = new RegExp(`${product.url}/${page}\\?token=\\S+`);
  let link: string | undefined;
  await waitUntil(
    `a mail to ${to} with a link to /${page}`,
    async () => {
      const response = await fetch(`${product.sandboxUrl}/mail.json?to=${encodeURIComponent(to)}`);
      const { messages } = (await response.json()) as { messages: SinkMail[] };
      link = messages.map(({ text }) => pattern.exec(text)?.[0]).find(Boolean);
      return link !== undefined;
    },
    20_000,
  );
  return link!;
}
