import { inMoney, inWords, type MailTexts, planName } from './mail-texts.js';

const ROLES = { owner: 'owner', admin: 'administrator', editor: 'editor', viewer: 'viewer' };
const hello = (name: string) => (name ? `Hello ${name},` : 'Hello,');

/** Mails in English. */
export const mailTextsEn: MailTexts = {
  footer: (host) => `Sent by PODPusher, ${host}. This address is not read.`,
  'verify-email': ({ name }) => ({
    subject: 'Confirm your address',
    paragraphs: [
      hello(name),
      'Somebody, we hope you, wants an account at PODPusher with this address. Confirm it, and the account is yours.',
    ],
    button: 'Confirm address',
    notes: [
      'The link works once, within 24 hours. If it was not you, do nothing: without the link no account is made.',
    ],
  }),
  'account-exists': () => ({
    subject: 'You already have an account',
    paragraphs: [
      'Somebody, perhaps you, wanted to sign up at PODPusher with this address. It has an account already, so nothing was changed.',
      'If it was you, sign in. If you forgot the password, the sign-in page lets you set a new one.',
    ],
    button: 'Sign in',
    notes: ['If it was not you, there is nothing to do.'],
  }),
  'reset-password': ({ name }) => ({
    subject: 'Set a new password',
    paragraphs: [hello(name), 'A new password was asked for for your account at PODPusher.'],
    button: 'Set a new password',
    notes: ['The link works once, within one hour. If it was not you, do nothing: your password stays as it is.'],
  }),
  'password-changed': ({ at }) => ({
    subject: 'Your password was changed',
    paragraphs: [
      `The password of your account was changed on ${inWords('en', at)}. Other browsers were signed out.`,
      'If it was not you, set a new password at once: the sign-in page has “Forgot password”.',
    ],
    button: 'Sign in',
  }),
  'two-factor-changed': ({ isEnabled, at }) => ({
    subject: isEnabled ? 'Two-factor sign-in is on' : 'Two-factor sign-in is off',
    paragraphs: [
      isEnabled
        ? `Since ${inWords('en', at)} signing in to your account also asks for a code from your authenticator. Keep your recovery codes in a safe place.`
        : `Since ${inWords('en', at)} signing in to your account no longer asks for a code.`,
      'If it was not you, set a new password at once and look at your sessions.',
    ],
    button: 'Sign in',
  }),
  invitation: ({ workspaceName, invitedByName, role }) => ({
    subject: `Invitation to ${workspaceName}`,
    paragraphs: [
      invitedByName
        ? `${invitedByName} invites you to the workspace “${workspaceName}” at PODPusher, as ${ROLES[role]}.`
        : `You are invited to the workspace “${workspaceName}” at PODPusher, as ${ROLES[role]}.`,
    ],
    button: 'See the invitation',
    notes: ['If you do not know what this is about, do nothing: without you the invitation lapses.'],
  }),
  'new-sign-in': ({ userAgent, ip, at }) => ({
    subject: 'New sign-in to your account',
    paragraphs: [
      `A browser that was not used before signed in on ${inWords('en', at)}.`,
      `Browser: ${userAgent || 'unknown'}. Address: ${ip || 'unknown'}.`,
      'If it was you, there is nothing to do. If not, set a new password and end the session in your account.',
    ],
    button: 'Look at the account',
  }),
  'payment-failed': ({ workspaceName, due, worksUntil }) => ({
    subject: `A payment for ${workspaceName} did not go through`,
    paragraphs: [
      `${inMoney('en', due)} for the plan of the workspace “${workspaceName}” could not be charged.`,
      `Everything works on until ${inWords('en', worksUntil)}. After that the free plan counts; nothing of yours is deleted.`,
      'Look at your card, or pay the open invoice.',
    ],
    button: 'Settle the payment',
    notes: ['If you have paid in the meantime, there is nothing to do.'],
  }),
  'trial-ending': ({ workspaceName, plan, due, trialEndsAt }) => ({
    subject: `The trial of ${workspaceName} ends soon`,
    paragraphs: [
      `The trial of the plan ${planName(plan)} in the workspace “${workspaceName}” ends on ${inWords('en', trialEndsAt)}.`,
      `Then ${inMoney('en', due)} are charged to your card. If you want to keep the plan, there is nothing to do.`,
    ],
    button: 'Look at the plan',
    notes: ['If you do not want it, cancel before then: nothing is charged.'],
  }),
  'account-erased': () => ({
    subject: 'Your account was erased',
    paragraphs: [
      'As you asked, your account at PODPusher and what belonged to you alone were erased. This is the last mail to this address.',
    ],
  }),
};
