import { inMoney, inWords, type MailTexts, planName } from './mail-texts.js';

const ROLES = { owner: 'propriétaire', admin: 'administrateur', editor: 'éditeur', viewer: 'lecteur' };
const hello = (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,');

/** Mails in French. */
export const mailTextsFr: MailTexts = {
  footer: (host) => `Envoyé par PODPusher, ${host}. Personne ne lit les réponses à cette adresse.`,
  'verify-email': ({ name }) => ({
    subject: 'Confirmez votre adresse',
    paragraphs: [
      hello(name),
      'Quelqu’un, nous espérons vous, souhaite un compte PODPusher avec cette adresse. Confirmez-la, et le compte est à vous.',
    ],
    button: 'Confirmer l’adresse',
    notes: [
      'Le lien fonctionne une seule fois, pendant 24 heures. Si ce n’était pas vous, ne faites rien : sans le lien, aucun compte n’est créé.',
    ],
  }),
  'account-exists': () => ({
    subject: 'Vous avez déjà un compte',
    paragraphs: [
      'Quelqu’un, peut-être vous, a voulu s’inscrire chez PODPusher avec cette adresse. Elle a déjà un compte : rien n’a été modifié.',
      'Si c’était vous, connectez-vous. Si vous avez oublié le mot de passe, la page de connexion permet d’en choisir un autre.',
    ],
    button: 'Se connecter',
    notes: ['Si ce n’était pas vous, il n’y a rien à faire.'],
  }),
  'reset-password': ({ name }) => ({
    subject: 'Choisissez un nouveau mot de passe',
    paragraphs: [hello(name), 'Un nouveau mot de passe a été demandé pour votre compte PODPusher.'],
    button: 'Choisir un mot de passe',
    notes: [
      'Le lien fonctionne une seule fois, pendant une heure. Si ce n’était pas vous, ne faites rien : votre mot de passe ne change pas.',
    ],
  }),
  'password-changed': ({ at }) => ({
    subject: 'Votre mot de passe a été modifié',
    paragraphs: [
      `Le mot de passe de votre compte a été modifié le ${inWords('fr', at)}. Les autres navigateurs ont été déconnectés.`,
      'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe : « Mot de passe oublié » sur la page de connexion.',
    ],
    button: 'Se connecter',
  }),
  'two-factor-changed': ({ isEnabled, at }) => ({
    subject: isEnabled ? 'Double authentification activée' : 'Double authentification désactivée',
    paragraphs: [
      isEnabled
        ? `Depuis le ${inWords('fr', at)}, la connexion demande aussi un code de votre application d’authentification. Gardez vos codes de secours en lieu sûr.`
        : `Depuis le ${inWords('fr', at)}, la connexion ne demande plus de code.`,
      'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et vérifiez vos sessions.',
    ],
    button: 'Se connecter',
  }),
  invitation: ({ workspaceName, invitedByName, role }) => ({
    subject: `Invitation à ${workspaceName}`,
    paragraphs: [
      invitedByName
        ? `${invitedByName} vous invite dans l’espace de travail « ${workspaceName} » sur PODPusher, comme ${ROLES[role]}.`
        : `Vous êtes invité dans l’espace de travail « ${workspaceName} » sur PODPusher, comme ${ROLES[role]}.`,
    ],
    button: 'Voir l’invitation',
    notes: ['Si cela ne vous dit rien, ne faites rien : sans vous, l’invitation expire.'],
  }),
  'new-sign-in': ({ userAgent, ip, at }) => ({
    subject: 'Nouvelle connexion à votre compte',
    paragraphs: [
      `Un navigateur encore inconnu s’est connecté le ${inWords('fr', at)}.`,
      `Navigateur : ${userAgent || 'inconnu'}. Adresse : ${ip || 'inconnue'}.`,
      'Si c’était vous, il n’y a rien à faire. Sinon, choisissez un nouveau mot de passe et fermez cette session dans votre compte.',
    ],
    button: 'Voir le compte',
  }),
  'payment-failed': ({ workspaceName, due, worksUntil }) => ({
    subject: `Un paiement pour ${workspaceName} a échoué`,
    paragraphs: [
      `${inMoney('fr', due)} pour l’offre de l’espace « ${workspaceName} » n’ont pas pu être débités.`,
      `Tout continue de fonctionner jusqu’au ${inWords('fr', worksUntil)}. Ensuite, l’offre gratuite s’applique ; rien n’est supprimé.`,
      'Vérifiez votre carte ou réglez la facture en attente.',
    ],
    button: 'Régler le paiement',
    notes: ['Si vous avez payé entre-temps, il n’y a rien à faire.'],
  }),
  'trial-ending': ({ workspaceName, plan, due, trialEndsAt }) => ({
    subject: `L’essai de ${workspaceName} se termine bientôt`,
    paragraphs: [
      `L’essai de l’offre ${planName(plan)} dans l’espace « ${workspaceName} » se termine le ${inWords('fr', trialEndsAt)}.`,
      `${inMoney('fr', due)} seront alors débités de votre carte. Si vous souhaitez garder l’offre, il n’y a rien à faire.`,
    ],
    button: 'Voir l’offre',
    notes: ['Si vous n’en voulez pas, résiliez avant cette date : rien ne sera débité.'],
  }),
  'account-erased': () => ({
    subject: 'Votre compte a été effacé',
    paragraphs: [
      'Comme demandé, votre compte PODPusher et ce qui n’appartenait qu’à vous ont été effacés. Ceci est le dernier message à cette adresse.',
    ],
  }),
};
