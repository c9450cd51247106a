import type { IdeaLayout, IdeaLocale } from '#schema/ideas/idea.values.js';
import type { Mood } from './patterns.js';
import type { SubjectKind } from './subject-words.js';

/** What a brief says besides the words on the product. */
export interface BriefTexts {
  /** How each layout looks, for people. */
  readonly style: Readonly<Record<IdeaLayout, string>>;
  readonly mood: Readonly<Record<Mood, string>>;
  /** {text}, {style}, {name}. */
  readonly concept: Readonly<Record<Mood, string>>;
  /** {name}. */
  readonly audience: Readonly<Record<SubjectKind | 'unknown', string>>;
  readonly occasionAudience: string;
  readonly fitTrend: Readonly<Record<string, string>>;
  readonly score: string;
  readonly fitOccasion: string;
  readonly fitWords: string;
  readonly riskFalling: string;
  readonly riskQuiet: string;
  readonly riskLate: string;
  readonly riskSlang: string;
  /** {m} the subject in front of another noun. `love` is left out for people and occasions, `birthday` for occasions. */
  readonly keywords: {
    readonly always: readonly string[];
    readonly love: readonly string[];
    readonly birthday: string;
  };
  /** Goods as people search for them. */
  readonly goods: Readonly<Record<string, string>>;
  /** `{m} {goods}` in the order of the language. */
  readonly goodsKeyword: string;
}

export const BRIEF_TEXTS: Readonly<Record<IdeaLocale, BriefTexts>> = {
  en: {
    style: {
      stacked: 'stacked capitals, widest line in the middle',
      badge: 'round badge with the name in the centre',
      arched: 'first line arched over the rest',
      retro: 'retro stripes behind heavy letters',
      minimal: 'small type, much space',
      label: 'set like the label of a jar',
      poster: 'set like a concert poster',
      definition: 'set like an entry of a dictionary',
      script: 'brush script with a plain second line',
    },
    mood: { funny: 'dry humour', bold: 'loud and proud', calm: 'quiet', warm: 'warm-hearted' },
    concept: {
      funny: 'A joke that is understood in two seconds: “{text}”. {Style}; the punch line gets the accent colour.',
      bold: 'A statement that can be read across the street: “{text}”. {Style}, in few strong colours.',
      calm: 'Something quiet for every day: “{text}”. {Style}; soft colours, no ornament but a thin line.',
      warm: 'Something to give to a person one likes: “{text}”. {Style}, with a small drawn detail about {name}.',
    },
    audience: {
      animal: 'People who live with {name}, and whoever needs a present for them',
      plant: 'People with full window sills, gardeners, friends of {name}',
      thing: 'Friends of {name} who like to say so',
      mass: 'Everybody who does not begin the day without {name}',
      activity: 'People whose weekends are for {name}, beginners included',
      person: '{name} themselves, and families who look for a present',
      place: 'People who long for {name}, before and after the holidays',
      unknown: 'People who follow “{name}” right now',
    },
    occasionAudience: 'People who look for a present or an outfit for {name}',
    fitTrend: {
      QUIET: '“{keyword}” is as usual: {observed} signals in 24 hours, about {expected} expected.',
      WATCHED: 'A little more than usual{where}: {observed} signals in 24 hours where about {expected} were expected.',
      NEW_KEYWORD: 'New and already gathering signals{where}: {observed} in 24 hours.',
      ONE_PLATFORM_RISE: 'Rising{where}: {observed} signals in 24 hours where about {expected} were expected{since}.',
      MANY_PLATFORMS_RISE: 'Rising on several platforms{where}: {observed} signals in 24 hours where about {expected} were expected{since}.',
      AT_PEAK: 'Near its peak{where}: {observed} signals in 24 hours where about {expected} were expected.',
      FALLING: 'Past its peak: {observed} signals in 24 hours where about {expected} were expected.',
      where: ' ({platforms})',
      since: ', for {hours} hours',
    },
    score: 'Score {score} of 100.',
    fitOccasion: '{name} is in {days} days ({date}); to be found in time, a listing is live by {by}.',
    fitWords: 'Made of your own words: “{keyword}”.',
    riskFalling: 'The trend is falling: make little of it, or be quick.',
    riskQuiet: 'There is little evidence for this trend yet.',
    riskLate: 'Fewer than six weeks are left: production and delivery may be late.',
    riskSlang: 'The words of the trend are used as they are: look whether they mean something else to your buyers.',
    keywords: { always: ['{m} gift', 'gift for {m}', 'funny {m}', '{m} quote'], love: ['{m} lover'], birthday: '{m} birthday gift' },
    goods: { tee: 'shirt', hoodie: 'hoodie', sweatshirt: 'sweatshirt', mug: 'mug', tote: 'tote bag', poster: 'wall art', sticker: 'sticker', 'phone-case': 'phone case' },
    goodsKeyword: '{m} {goods}',
  },
  es: {
    style: {
      stacked: 'mayúsculas apiladas, la línea más ancha en el centro',
      badge: 'emblema redondo con el nombre en el centro',
      arched: 'primera línea en arco sobre el resto',
      retro: 'franjas retro detrás de letras gruesas',
      minimal: 'letra pequeña y mucho aire',
      label: 'compuesto como la etiqueta de un tarro',
      poster: 'compuesto como un cartel de concierto',
      definition: 'compuesto como una entrada de diccionario',
      script: 'letra de pincel con una segunda línea sencilla',
    },
    mood: { funny: 'humor seco', bold: 'con orgullo', calm: 'tranquilo', warm: 'cariñoso' },
    concept: {
      funny: 'Una broma que se entiende en dos segundos: «{text}». {Style}; el remate lleva el color de acento.',
      bold: 'Una frase que se lee desde la otra acera: «{text}». {Style}, en pocos colores fuertes.',
      calm: 'Algo tranquilo para cada día: «{text}». {Style}; colores suaves y solo una línea fina de adorno.',
      warm: 'Algo para regalar a quien se quiere: «{text}». {Style}, con un pequeño dibujo sobre {name}.',
    },
    audience: {
      animal: 'Gente que vive con {name} y quien busca un regalo para ella',
      plant: 'Gente con el alféizar lleno, jardineros, amigos de {name}',
      thing: 'Amigos de {name} que no lo ocultan',
      mass: 'Quienes no empiezan el día sin {name}',
      activity: 'Gente que dedica el finde a {name}, también principiantes',
      person: '{name} y familias que buscan un regalo',
      place: 'Gente que sueña con {name} antes y después de las vacaciones',
      unknown: 'Gente que ahora mismo sigue «{name}»',
    },
    occasionAudience: 'Quien busca un regalo o qué ponerse para {name}',
    fitTrend: {
      QUIET: '«{keyword}» está como siempre: {observed} señales en 24 horas, se esperaban unas {expected}.',
      WATCHED: 'Algo más de lo habitual{where}: {observed} señales en 24 horas; se esperaban unas {expected}.',
      NEW_KEYWORD: 'Nuevo y ya reúne señales{where}: {observed} en 24 horas.',
      ONE_PLATFORM_RISE: 'En alza{where}: {observed} señales en 24 horas; se esperaban unas {expected}{since}.',
      MANY_PLATFORMS_RISE: 'En alza en varias plataformas{where}: {observed} señales en 24 horas; se esperaban unas {expected}{since}.',
      AT_PEAK: 'Cerca de su máximo{where}: {observed} señales en 24 horas; se esperaban unas {expected}.',
      FALLING: 'Pasado su máximo: {observed} señales en 24 horas; se esperaban unas {expected}.',
      where: ' ({platforms})',
      since: ', desde hace {hours} horas',
    },
    score: 'Puntuación {score} de 100.',
    fitOccasion: '{name} es dentro de {days} días ({date}); para que se encuentre a tiempo, el anuncio debe estar publicado el {by}.',
    fitWords: 'Hecho con tus palabras: «{keyword}».',
    riskFalling: 'La tendencia baja: haz poco o date prisa.',
    riskQuiet: 'Todavía hay pocos indicios de esta tendencia.',
    riskLate: 'Quedan menos de seis semanas: la producción y el envío pueden llegar tarde.',
    riskSlang: 'Las palabras de la tendencia van tal cual: mira si significan otra cosa para tus compradores.',
    keywords: { always: ['regalo {m}', 'regalo original {m}', 'humor {m}', 'frase {m}'], love: ['pasión {m}'], birthday: 'cumpleaños {m}' },
    goods: { tee: 'camiseta', hoodie: 'sudadera', sweatshirt: 'sudadera', mug: 'taza', tote: 'bolsa de tela', poster: 'lámina', sticker: 'pegatina', 'phone-case': 'funda móvil' },
    goodsKeyword: '{goods} {m}',
  },
  fr: {
    style: {
      stacked: 'capitales empilées, la ligne la plus large au milieu',
      badge: 'écusson rond, le nom au centre',
      arched: 'première ligne en arc au-dessus du reste',
      retro: 'bandes rétro derrière des lettres épaisses',
      minimal: 'petites lettres, beaucoup d’air',
      label: 'composé comme une étiquette de bocal',
      poster: 'composé comme une affiche de concert',
      definition: 'composé comme une entrée de dictionnaire',
      script: 'lettres au pinceau, deuxième ligne sobre',
    },
    mood: { funny: 'humour pince-sans-rire', bold: 'affirmé', calm: 'tranquille', warm: 'chaleureux' },
    concept: {
      funny: 'Une blague comprise en deux secondes : « {text} ». {Style} ; la chute prend la couleur d’accent.',
      bold: 'Une phrase lisible d’un trottoir à l’autre : « {text} ». {Style}, en peu de couleurs fortes.',
      calm: 'Quelque chose de calme pour tous les jours : « {text} ». {Style} ; couleurs douces, un trait fin pour seul ornement.',
      warm: 'À offrir à quelqu’un qu’on aime : « {text} ». {Style}, avec un petit dessin sur le thème « {name} ».',
    },
    audience: {
      animal: 'Celles et ceux qui vivent avec des {name}, et leurs proches en quête d’un cadeau',
      plant: 'Les rebords de fenêtre bien remplis, les jardiniers, les amis des {name}',
      thing: 'Les amis des {name} qui aiment le dire',
      mass: 'Tous ceux qui ne commencent pas la journée sans {name}',
      activity: 'Celles et ceux dont le week-end rime avec {name}, débutants compris',
      person: 'Les {name} et les familles qui cherchent un cadeau',
      place: 'Celles et ceux qui rêvent de {name} avant et après les vacances',
      unknown: 'Celles et ceux qui suivent « {name} » en ce moment',
    },
    occasionAudience: 'Qui cherche un cadeau ou une tenue pour {name}',
    fitTrend: {
      QUIET: '« {keyword} » est comme d’habitude : {observed} signaux en 24 heures, environ {expected} attendus.',
      WATCHED: 'Un peu plus que d’habitude{where} : {observed} signaux en 24 heures, environ {expected} attendus.',
      NEW_KEYWORD: 'Nouveau et déjà des signaux{where} : {observed} en 24 heures.',
      ONE_PLATFORM_RISE: 'En hausse{where} : {observed} signaux en 24 heures, environ {expected} attendus{since}.',
      MANY_PLATFORMS_RISE: 'En hausse sur plusieurs plateformes{where} : {observed} signaux en 24 heures, environ {expected} attendus{since}.',
      AT_PEAK: 'Près de son sommet{where} : {observed} signaux en 24 heures, environ {expected} attendus.',
      FALLING: 'Après son sommet : {observed} signaux en 24 heures, environ {expected} attendus.',
      where: ' ({platforms})',
      since: ', depuis {hours} heures',
    },
    score: 'Score {score} sur 100.',
    fitOccasion: '{name} : dans {days} jours ({date}) ; pour être trouvée à temps, l’annonce est en ligne au plus tard le {by}.',
    fitWords: 'Fait de vos mots : « {keyword} ».',
    riskFalling: 'La tendance baisse : en faire peu, ou faire vite.',
    riskQuiet: 'Il y a encore peu d’indices pour cette tendance.',
    riskLate: 'Il reste moins de six semaines : fabrication et livraison risquent d’être en retard.',
    riskSlang: 'Les mots de la tendance sont repris tels quels : vérifiez qu’ils ne disent rien d’autre à vos acheteurs.',
    keywords: { always: ['cadeau {m}', 'idée cadeau {m}', 'humour {m}', 'citation {m}'], love: ['passion {m}'], birthday: 'anniversaire {m}' },
    goods: { tee: 't-shirt', hoodie: 'sweat à capuche', sweatshirt: 'sweat', mug: 'mug', tote: 'tote bag', poster: 'affiche', sticker: 'sticker', 'phone-case': 'coque' },
    goodsKeyword: '{goods} {m}',
  },
  de: {
    style: {
      stacked: 'gestapelte Großbuchstaben, die breiteste Zeile in der Mitte',
      badge: 'rundes Abzeichen, der Name in der Mitte',
      arched: 'erste Zeile als Bogen über dem Rest',
      retro: 'Retro-Streifen hinter kräftigen Buchstaben',
      minimal: 'kleine Schrift, viel Luft',
      label: 'gesetzt wie das Etikett eines Einmachglases',
      poster: 'gesetzt wie ein Konzertplakat',
      definition: 'gesetzt wie ein Eintrag im Wörterbuch',
      script: 'Pinselschrift mit schlichter zweiter Zeile',
    },
    mood: { funny: 'trockener Humor', bold: 'laut und stolz', calm: 'ruhig', warm: 'herzlich' },
    concept: {
      funny: 'Ein Witz, der in zwei Sekunden sitzt: „{text}“. {Style}; die Pointe bekommt die Akzentfarbe.',
      bold: 'Ein Satz, den man über die Straße lesen kann: „{text}“. {Style}, in wenigen starken Farben.',
      calm: 'Etwas Ruhiges für jeden Tag: „{text}“. {Style}; sanfte Farben, als Schmuck nur eine dünne Linie.',
      warm: 'Zum Verschenken an jemanden, den man mag: „{text}“. {Style}, mit einer kleinen Zeichnung zum Thema „{name}“.',
    },
    audience: {
      animal: 'Menschen, bei denen {name} wohnen, und alle, die für sie ein Geschenk suchen',
      plant: 'Menschen mit vollen Fensterbänken, Gärtnerinnen und Gärtner, Fans von „{name}“',
      thing: 'Fans von „{name}“, die das gern zeigen',
      mass: 'Alle, die ohne {name} nicht in den Tag starten',
      activity: 'Menschen, deren Wochenende dem Thema „{name}“ gehört, auch Einsteiger',
      person: '{name} selbst und Familien auf Geschenksuche',
      place: 'Menschen mit Sehnsucht nach „{name}“, vor und nach dem Urlaub',
      unknown: 'Menschen, die gerade „{name}“ verfolgen',
    },
    occasionAudience: 'Menschen, die etwas zum Verschenken oder Anziehen suchen: {name}',
    fitTrend: {
      QUIET: '„{keyword}“ ist wie immer: {observed} Signale in 24 Stunden, erwartet waren etwa {expected}.',
      WATCHED: 'Etwas mehr als sonst{where}: {observed} Signale in 24 Stunden, erwartet waren etwa {expected}.',
      NEW_KEYWORD: 'Neu und sammelt schon Signale{where}: {observed} in 24 Stunden.',
      ONE_PLATFORM_RISE: 'Steigt{where}: {observed} Signale in 24 Stunden, erwartet waren etwa {expected}{since}.',
      MANY_PLATFORMS_RISE: 'Steigt auf mehreren Plattformen{where}: {observed} Signale in 24 Stunden, erwartet waren etwa {expected}{since}.',
      AT_PEAK: 'Nahe am Höhepunkt{where}: {observed} Signale in 24 Stunden, erwartet waren etwa {expected}.',
      FALLING: 'Über den Höhepunkt hinaus: {observed} Signale in 24 Stunden, erwartet waren etwa {expected}.',
      where: ' ({platforms})',
      since: ', seit {hours} Stunden',
    },
    score: 'Wertung {score} von 100.',
    fitOccasion: '{name} ist in {days} Tagen ({date}); damit es rechtzeitig gefunden wird, ist das Listing bis {by} online.',
    fitWords: 'Aus deinen eigenen Worten: „{keyword}“.',
    riskFalling: 'Der Trend fällt: wenig davon machen oder schnell sein.',
    riskQuiet: 'Für diesen Trend spricht noch wenig.',
    riskLate: 'Es bleiben weniger als sechs Wochen: Herstellung und Lieferung können zu spät kommen.',
    riskSlang: 'Die Worte des Trends stehen hier, wie sie sind: sieh nach, ob sie für deine Käufer etwas anderes bedeuten.',
    keywords: { always: ['{m} geschenk', 'geschenkidee {m}', '{m} lustig', '{m} spruch'], love: ['{m} liebhaber'], birthday: 'geburtstag {m}' },
    goods: { tee: 't-shirt', hoodie: 'hoodie', sweatshirt: 'pullover', mug: 'tasse', tote: 'stofftasche', poster: 'poster', sticker: 'aufkleber', 'phone-case': 'handyhülle' },
    goodsKeyword: '{m} {goods}',
  },
}; // prettier-ignore

/** Puts values into `{…}`; what has none stays away. */
export function put(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
