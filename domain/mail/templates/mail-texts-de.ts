import { inMoney, inWords, type MailTexts, planName } from './mail-texts.js';

const ROLES = { owner: 'Inhaber', admin: 'Administrator', editor: 'Bearbeiter', viewer: 'Betrachter' };
const hello = (name: string) => (name ? `Guten Tag ${name},` : 'Guten Tag,');

/** Mails in German. */
export const mailTextsDe: MailTexts = {
  footer: (host) => `Gesendet von PODPusher, ${host}. Antworten an diese Adresse liest niemand.`,
  'verify-email': ({ name }) => ({
    subject: 'Bestätigen Sie Ihre Adresse',
    paragraphs: [
      hello(name),
      'jemand, hoffentlich Sie, möchte mit dieser Adresse ein Konto bei PODPusher. Bestätigen Sie die Adresse, und das Konto gehört Ihnen.',
    ],
    button: 'Adresse bestätigen',
    notes: [
      'Der Link gilt einmal, innerhalb von 24 Stunden. Waren Sie es nicht, tun Sie nichts: Ohne den Link entsteht kein Konto.',
    ],
  }),
  'account-exists': () => ({
    subject: 'Sie haben bereits ein Konto',
    paragraphs: [
      'Jemand, vielleicht Sie, wollte sich mit dieser Adresse bei PODPusher registrieren. Zu ihr gibt es schon ein Konto; geändert wurde nichts.',
      'Waren Sie es, melden Sie sich an. Haben Sie das Passwort vergessen, setzen Sie auf der Anmeldeseite ein neues.',
    ],
    button: 'Anmelden',
    notes: ['Waren Sie es nicht, müssen Sie nichts tun.'],
  }),
  'reset-password': ({ name }) => ({
    subject: 'Neues Passwort setzen',
    paragraphs: [hello(name), 'für Ihr Konto bei PODPusher wurde ein neues Passwort angefordert.'],
    button: 'Neues Passwort setzen',
    notes: [
      'Der Link gilt einmal, innerhalb einer Stunde. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
    ],
  }),
  'password-changed': ({ at }) => ({
    subject: 'Ihr Passwort wurde geändert',
    paragraphs: [
      `Das Passwort Ihres Kontos wurde am ${inWords('de', at)} geändert. Andere Browser wurden abgemeldet.`,
      'Waren Sie es nicht, setzen Sie sofort ein neues Passwort: auf der Anmeldeseite über „Passwort vergessen“.',
    ],
    button: 'Anmelden',
  }),
  'two-factor-changed': ({ isEnabled, at }) => ({
    subject: isEnabled ? 'Zwei-Faktor-Anmeldung ist an' : 'Zwei-Faktor-Anmeldung ist aus',
    paragraphs: [
      isEnabled
        ? `Seit dem ${inWords('de', at)} fragt die Anmeldung auch nach einem Code aus Ihrer Authenticator-App. Bewahren Sie Ihre Wiederherstellungscodes sicher auf.`
        : `Seit dem ${inWords('de', at)} fragt die Anmeldung nicht mehr nach einem Code.`,
      'Waren Sie es nicht, setzen Sie sofort ein neues Passwort und sehen Sie Ihre Sitzungen durch.',
    ],
    button: 'Anmelden',
  }),
  invitation: ({ workspaceName, invitedByName, role }) => ({
    subject: `Einladung zu ${workspaceName}`,
    paragraphs: [
      invitedByName
        ? `${invitedByName} lädt Sie in den Arbeitsbereich „${workspaceName}“ bei PODPusher ein, Rolle: ${ROLES[role]}.`
        : `Sie sind in den Arbeitsbereich „${workspaceName}“ bei PODPusher eingeladen, Rolle: ${ROLES[role]}.`,
    ],
    button: 'Einladung ansehen',
    notes: ['Sagt Ihnen das nichts, tun Sie nichts: Ohne Sie verfällt die Einladung.'],
  }),
  'new-sign-in': ({ userAgent, ip, at }) => ({
    subject: 'Neue Anmeldung an Ihrem Konto',
    paragraphs: [
      `Am ${inWords('de', at)} hat sich ein bisher unbekannter Browser angemeldet.`,
      `Browser: ${userAgent || 'unbekannt'}. Adresse: ${ip || 'unbekannt'}.`,
      'Waren Sie es, ist nichts zu tun. Sonst setzen Sie ein neues Passwort und beenden die Sitzung in Ihrem Konto.',
    ],
    button: 'Konto ansehen',
  }),
  'payment-failed': ({ workspaceName, due, worksUntil }) => ({
    subject: `Eine Zahlung für ${workspaceName} ist fehlgeschlagen`,
    paragraphs: [
      `${inMoney('de', due)} für den Tarif des Arbeitsbereichs „${workspaceName}“ konnten nicht abgebucht werden.`,
      `Bis ${inWords('de', worksUntil)} funktioniert alles weiter. Danach gilt der kostenlose Tarif; gelöscht wird nichts.`,
      'Prüfen Sie Ihre Karte oder bezahlen Sie die offene Rechnung.',
    ],
    button: 'Zahlung klären',
    notes: ['Haben Sie inzwischen bezahlt, ist nichts zu tun.'],
  }),
  'trial-ending': ({ workspaceName, plan, due, trialEndsAt }) => ({
    subject: `Die Probezeit von ${workspaceName} endet bald`,
    paragraphs: [
      `Die Probezeit des Tarifs ${planName(plan)} im Arbeitsbereich „${workspaceName}“ endet am ${inWords('de', trialEndsAt)}.`,
      `Dann werden ${inMoney('de', due)} von Ihrer Karte abgebucht. Möchten Sie den Tarif behalten, ist nichts zu tun.`,
    ],
    button: 'Tarif ansehen',
    notes: ['Möchten Sie ihn nicht, kündigen Sie vorher: Dann wird nichts abgebucht.'],
  }),
  'account-erased': () => ({
    subject: 'Ihr Konto wurde gelöscht',
    paragraphs: [
      'Wie gewünscht wurden Ihr Konto bei PODPusher und alles, was Ihnen allein gehörte, gelöscht. Dies ist die letzte Mail an diese Adresse.',
    ],
  }),
};
