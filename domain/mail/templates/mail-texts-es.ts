import { inMoney, inWords, type MailTexts, planName } from './mail-texts.js';

const ROLES = { owner: 'propietario', admin: 'administrador', editor: 'editor', viewer: 'lector' };
const hello = (name: string) => (name ? `Hola, ${name}:` : 'Hola:');

/** Mails in Spanish. */
export const mailTextsEs: MailTexts = {
  footer: (host) => `Enviado por PODPusher, ${host}. Nadie lee las respuestas a esta dirección.`,
  'verify-email': ({ name }) => ({
    subject: 'Confirma tu dirección',
    paragraphs: [
      hello(name),
      'Alguien, esperamos que tú, quiere una cuenta en PODPusher con esta dirección. Confírmala y la cuenta será tuya.',
    ],
    button: 'Confirmar dirección',
    notes: [
      'El enlace sirve una sola vez, durante 24 horas. Si no fuiste tú, no hagas nada: sin el enlace no se crea ninguna cuenta.',
    ],
  }),
  'account-exists': () => ({
    subject: 'Ya tienes una cuenta',
    paragraphs: [
      'Alguien, quizá tú, quiso registrarse en PODPusher con esta dirección. Ya tiene una cuenta, así que no se ha cambiado nada.',
      'Si fuiste tú, inicia sesión. Si olvidaste la contraseña, en la página de inicio de sesión puedes elegir otra.',
    ],
    button: 'Iniciar sesión',
    notes: ['Si no fuiste tú, no tienes que hacer nada.'],
  }),
  'reset-password': ({ name }) => ({
    subject: 'Elige una contraseña nueva',
    paragraphs: [hello(name), 'Se ha pedido una contraseña nueva para tu cuenta en PODPusher.'],
    button: 'Elegir contraseña nueva',
    notes: [
      'El enlace sirve una sola vez, durante una hora. Si no fuiste tú, no hagas nada: tu contraseña sigue igual.',
    ],
  }),
  'password-changed': ({ at }) => ({
    subject: 'Tu contraseña ha cambiado',
    paragraphs: [
      `La contraseña de tu cuenta se cambió el ${inWords('es', at)}. Se ha cerrado la sesión en los demás navegadores.`,
      'Si no fuiste tú, elige ya una contraseña nueva: en la página de inicio de sesión, «He olvidado la contraseña».',
    ],
    button: 'Iniciar sesión',
  }),
  'two-factor-changed': ({ isEnabled, at }) => ({
    subject: isEnabled ? 'Verificación en dos pasos activada' : 'Verificación en dos pasos desactivada',
    paragraphs: [
      isEnabled
        ? `Desde el ${inWords('es', at)}, al iniciar sesión se pide también un código de tu aplicación de autenticación. Guarda tus códigos de recuperación en un lugar seguro.`
        : `Desde el ${inWords('es', at)}, al iniciar sesión ya no se pide un código.`,
      'Si no fuiste tú, elige ya una contraseña nueva y revisa tus sesiones.',
    ],
    button: 'Iniciar sesión',
  }),
  invitation: ({ workspaceName, invitedByName, role }) => ({
    subject: `Invitación a ${workspaceName}`,
    paragraphs: [
      invitedByName
        ? `${invitedByName} te invita al espacio de trabajo «${workspaceName}» en PODPusher como ${ROLES[role]}.`
        : `Te han invitado al espacio de trabajo «${workspaceName}» en PODPusher como ${ROLES[role]}.`,
    ],
    button: 'Ver la invitación',
    notes: ['Si no sabes de qué se trata, no hagas nada: sin ti, la invitación caduca.'],
  }),
  'new-sign-in': ({ userAgent, ip, at }) => ({
    subject: 'Nuevo inicio de sesión en tu cuenta',
    paragraphs: [
      `Un navegador que no se había usado antes inició sesión el ${inWords('es', at)}.`,
      `Navegador: ${userAgent || 'desconocido'}. Dirección: ${ip || 'desconocida'}.`,
      'Si fuiste tú, no hay nada que hacer. Si no, elige una contraseña nueva y cierra esa sesión en tu cuenta.',
    ],
    button: 'Ver la cuenta',
  }),
  'payment-failed': ({ workspaceName, due, worksUntil }) => ({
    subject: `No se pudo cobrar un pago de ${workspaceName}`,
    paragraphs: [
      `No se pudieron cobrar ${inMoney('es', due)} por el plan del espacio de trabajo «${workspaceName}».`,
      `Todo sigue funcionando hasta el ${inWords('es', worksUntil)}. Después se aplica el plan gratuito; no se borra nada.`,
      'Revisa tu tarjeta o paga la factura pendiente.',
    ],
    button: 'Resolver el pago',
    notes: ['Si ya has pagado, no hay nada que hacer.'],
  }),
  'trial-ending': ({ workspaceName, plan, due, trialEndsAt }) => ({
    subject: `La prueba de ${workspaceName} termina pronto`,
    paragraphs: [
      `La prueba del plan ${planName(plan)} en el espacio de trabajo «${workspaceName}» termina el ${inWords('es', trialEndsAt)}.`,
      `Entonces se cobrarán ${inMoney('es', due)} en tu tarjeta. Si quieres conservar el plan, no tienes que hacer nada.`,
    ],
    button: 'Ver el plan',
    notes: ['Si no lo quieres, cancélalo antes: no se cobrará nada.'],
  }),
  'account-erased': () => ({
    subject: 'Tu cuenta se ha borrado',
    paragraphs: [
      'Como pediste, se han borrado tu cuenta en PODPusher y lo que era solo tuyo. Este es el último correo a esta dirección.',
    ],
  }),
};
