/** What a person does on a consent page of the sandbox. */
export interface ConsentChoice {
  decision?: 'allow' | 'deny';
  /** One that is there, or `new`; by default the first. */
  account?: string;
  /** Name of a new one. */
  name?: string;
  leaveOut?: readonly string[];
}

/** Opens a consent page as a browser does and answers it. Resolves to the address the browser is sent back to. */
export async function consent(url: string, choice: ConsentChoice = {}): Promise<URL> {
  const opened = await fetch(url);
  const html = await opened.text();
  if (!opened.ok) throw new Error(`the consent page refused: ${html.replaceAll(/<[^>]+>/g, ' ')}`);
  const [, first = 'new'] = /name="account" value="([^"]+)"/.exec(html) ?? [];
  const form = formOf(choice, first);
  const answered = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  const location = answered.headers.get('location');
  if (answered.status !== 303 || !location) throw new Error(`no way back: ${answered.status} ${await answered.text()}`);
  return new URL(location);
}

function formOf({ decision = 'allow', account, name, leaveOut = [] }: ConsentChoice, first: string): URLSearchParams {
  const form = new URLSearchParams({ decision, account: account ?? first, name: name ?? '' });
  for (const scope of leaveOut) form.append('leave_out', scope);
  return form;
}
