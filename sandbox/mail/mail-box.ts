/** A message that the sink caught. */
export interface CaughtMail {
  /** Of this run of the sandbox only. */
  readonly id: string;
  /** Addresses of the envelope, comma-separated: whom it was truly for. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** Empty when the message has none. */
  readonly html: string;
  /** ISO 8601, by the product's clock. */
  readonly receivedAt: string;
}

/** Messages kept at most; the oldest goes first. */
const CAPACITY = 500;
/** Characters of all that is kept, for messages with pictures in them. */
const CAPACITY_CHARACTERS = 50_000_000;

/** What was caught, in memory alone: a restart of the sandbox empties it. */
export class MailBox {
  /** Oldest first. */
  #mails: CaughtMail[] = [];
  #caught = 0;
  #characters = 0;

  add(mail: Omit<CaughtMail, 'id'>): CaughtMail {
    this.#caught += 1;
    const caught = { ...mail, id: String(this.#caught) };
    this.#mails.push(caught);
    this.#characters += lengthOf(caught);
    while (this.#mails.length > CAPACITY || this.#characters > CAPACITY_CHARACTERS) {
      this.#characters -= lengthOf(this.#mails.shift()!);
    }
    return caught;
  }

  /** Newest first; of one address when given, whatever its case. */
  list(to?: string): CaughtMail[] {
    const wanted = to?.trim().toLowerCase();
    const isWanted = (mail: CaughtMail) => !wanted || mail.to.toLowerCase().split(', ').includes(wanted);
    return this.#mails.filter(isWanted).reverse();
  }

  find(id: string): CaughtMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  clear(): void {
    this.#mails = [];
    this.#characters = 0;
  }
}

function lengthOf({ text, html, subject }: CaughtMail): number {
  return text.length + html.length + subject.length;
}
