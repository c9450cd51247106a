import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeMarkup, page } from '../../pages/html.js';
import { formOf, type Outside, queryOf } from '../provider.js';
import { openSeller } from '../ready-sellers.js';
import type { AccountProvider } from '../seller-accounts.js';
import type { ConsentDesk } from './consent-desk.js';

/** What distinguishes the consent page of one provider. */
export interface ConsentApp {
  readonly provider: AccountProvider;
  /** For people. */
  readonly name: string;
  /** Below the provider's name, as published. */
  readonly path: string;
  /** The app that is known here. */
  readonly clientId: string;
  /** Name of the parameter with the client's id, and of that with the address to come back to. */
  readonly parameters: { readonly client: string; readonly redirect: string; readonly decline?: string };
  readonly wantsPkce: boolean;
  /** What may be asked for; empty where the page asks for no scopes, and all are given. */
  readonly scopes: readonly string[];
  readonly givenScopes?: readonly string[];
  /** How long a code lives. */
  readonly codeSeconds: number;
}

interface Asked {
  readonly redirectUri: string;
  readonly declineUri: string;
  readonly state: string;
  readonly scopes: readonly string[];
  readonly challenge: string | null;
}

/** Serves a page on which a person consents or declines, by mouse or keyboard. */
export function serveConsent(
  app: FastifyInstance,
  { outside, desk }: { outside: Outside; desk: ConsentDesk },
  consent: ConsentApp,
): void {
  for (const path of new Set([consent.path, consent.path.replace(/\/$/, '')])) {
    app.get(path, (request, reply) => {
      const asked = readQuestion(queryOf(request), consent);
      if (typeof asked === 'string') return refuse(reply, consent, asked);
      return html(reply, questionPage(outside, consent, { asked, action: request.url }));
    });
    app.post(path, (request, reply) => {
      const asked = readQuestion(queryOf(request), consent);
      if (typeof asked === 'string') return refuse(reply, consent, asked);
      return answer({ outside, desk, consent, asked }, request, reply);
    });
  }
}

/** The question, or why nobody is asked: then the browser never goes back, as the address may be somebody else's. */
function readQuestion(query: URLSearchParams, consent: ConsentApp): Asked | string {
  const { redirect, decline = redirect } = consent.parameters;
  const scopes = (query.get('scope') ?? '').split(/[\s,]+/).filter(Boolean);
  const fault = faultOfApp(query, consent) ?? faultOfScopes(scopes, consent) ?? faultOfChallenge(query, consent);
  if (fault) return fault;
  const read = (name: string): string => query.get(name) ?? '';
  return {
    redirectUri: read(redirect),
    declineUri: read(decline),
    state: read('state'),
    scopes: consent.givenScopes ?? scopes,
    challenge: consent.wantsPkce ? read('code_challenge') : null,
  };
}

function faultOfApp(query: URLSearchParams, { parameters, clientId }: ConsentApp): string | undefined {
  const { client, redirect } = parameters;
  if (query.get(client) !== clientId) return `The ${client} is not that of an app that is registered here.`;
  if (!isAllowedRedirect(query.get(redirect) ?? '')) return `The ${redirect} must be https, or http on localhost.`;
  return query.get('state') ? undefined : 'The state parameter is required.';
}

function faultOfScopes(scopes: readonly string[], consent: ConsentApp): string | undefined {
  const unknown = scopes.find((scope) => !consent.scopes.includes(scope));
  if (unknown) return `The scope ${unknown} does not exist.`;
  return consent.scopes.length > 0 && scopes.length === 0 ? 'The scope parameter is required.' : undefined;
}

function faultOfChallenge(query: URLSearchParams, { wantsPkce }: ConsentApp): string | undefined {
  const isGiven =
    /^[\w-]{43}$/.test(query.get('code_challenge') ?? '') && query.get('code_challenge_method') === 'S256';
  return wantsPkce && !isGiven ? 'A code_challenge with the method S256 is required.' : undefined;
}

function isAllowedRedirect(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

interface Decision {
  outside: Outside;
  desk: ConsentDesk;
  consent: ConsentApp;
  asked: Asked;
}

function answer({ outside, desk, consent, asked }: Decision, request: FastifyRequest, reply: FastifyReply): unknown {
  const form = formOf(request);
  if (form.get('decision') !== 'allow') {
    const error = { error: 'access_denied', error_description: 'The user denied the request.', state: asked.state };
    return back(reply, asked.declineUri, error);
  }
  const accountId = chosenAccount(outside, consent.provider, form);
  if (accountId === undefined) return refuse(reply, consent, 'Choose an account.');
  const left = new Set(form.getAll('leave_out'));
  const { provider, clientId, codeSeconds } = consent;
  const { redirectUri, challenge, state } = asked;
  const scopes = asked.scopes.filter((scope) => !left.has(scope));
  const code = desk.giveCode({ provider, accountId, clientId, redirectUri, challenge, scopes }, codeSeconds);
  return back(reply, asked.redirectUri, { code, state });
}

/** One that is there, or a new one of the given name. */
function chosenAccount(outside: Outside, provider: AccountProvider, form: URLSearchParams): string | undefined {
  const chosen = form.get('account') ?? '';
  if (chosen !== 'new') return outside.sellers.find(provider, chosen)?.accountId;
  const name = (form.get('name') ?? '').trim().slice(0, 60) || 'My new shop';
  if (provider === 'etsy') return String(openSeller(outside, name).etsyUserId);
  if (provider === 'printify') return openSeller(outside, name).printifyAccountId;
  const accountId = String(10_000_000 + outside.sellers.list(provider).length);
  return outside.sellers.add(provider, accountId, name).accountId;
}

function back(reply: FastifyReply, uri: string, query: Record<string, string>): unknown {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return reply.redirect(url.href, 303);
}

function refuse(reply: FastifyReply, { name }: ConsentApp, why: string): unknown {
  return html(reply.code(400), page(`${name} (sandbox)`, `<p role="alert">${escapeMarkup(why)}</p>`));
}

function html(reply: FastifyReply, text: string): unknown {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);
}

function questionPage(
  outside: Outside,
  consent: ConsentApp,
  { asked, action }: { asked: Asked; action: string },
): string {
  const accounts = outside.sellers
    .list(consent.provider)
    .map(({ accountId, name }, at) => radio({ value: accountId, text: `${name} (${accountId})`, isChosen: at === 0 }));
  const scopes = asked.scopes.map(
    (scope) =>
      `<li><code>${escapeMarkup(scope)}</code> <label><small><input type="checkbox" name="leave_out" value="${escapeMarkup(scope)}"> leave out</small></label></li>`,
  );
  const whose = `<fieldset><legend>Account</legend>${accounts.join('')}${radio({ value: 'new', text: 'A new one named', isChosen: accounts.length === 0 })}
<label>Name <input name="name" maxlength="60" value="My new shop"></label></fieldset>`;
  return page(
    `Sign in with ${consent.name}`,
    `<p><strong>PODPusher</strong> asks for access to your ${escapeMarkup(consent.name)} account.
<small>This is the sandbox: nobody is really asked, and nothing real is given.</small></p>
<form method="post" action="${escapeMarkup(action)}">${whose}
${scopes.length > 0 ? `<p>It wants to:</p><ul>${scopes.join('')}</ul>` : ''}
<p><button name="decision" value="allow" autofocus>Allow access</button> <button name="decision" value="deny">Deny</button></p></form>`,
  );
}

function radio({ value, text, isChosen }: { value: string; text: string; isChosen: boolean }): string {
  return `<p><label><input type="radio" name="account" value="${escapeMarkup(value)}"${isChosen ? ' checked' : ''}> ${escapeMarkup(text)}</label></p>`;
}
