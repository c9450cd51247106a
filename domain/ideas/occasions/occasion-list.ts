import type { IdeaLocale } from '#schema/ideas/idea.values.js';
import {
  type DayRule,
  easter,
  fixed,
  frenchMothersDay,
  inCalendar,
  lunarNewYear,
  nthWeekday,
  shifted,
  weekdayFrom,
} from './calendar-rules.js';

/** What people give each other presents for. */
export interface OccasionRule {
  readonly id: string;
  /** Which words fit: mother's days of several countries share theirs. */
  readonly family: string;
  readonly rule: DayRule;
  /** Languages whose sellers are offered it. */
  readonly locales: readonly IdeaLocale[];
  readonly names: Readonly<Record<IdeaLocale, string>>;
}

const ALL = ['en', 'es', 'fr', 'de'] as const;
const [SUNDAY, TUESDAY, THURSDAY, SATURDAY] = [0, 2, 4, 6] as const;
const thanksgiving = nthWeekday(11, THURSDAY, 4);
const christmas = fixed(12, 25);

type Row = readonly [
  id: string,
  rule: DayRule,
  locales: readonly IdeaLocale[],
  names: readonly string[],
  family?: string,
];

/** Names in English, Spanish, French, German. */
const ROWS: readonly Row[] = [
  ['new-year', fixed(1, 1), ALL, ['New Year', 'Año Nuevo', 'Nouvel An', 'Neujahr']],
  ['three-kings', fixed(1, 6), ['es'], ['Three Kings’ Day', 'Día de Reyes', 'Épiphanie', 'Dreikönigstag'], 'christmas'],
  ['lunar-new-year', lunarNewYear, ['en', 'fr'], ['Lunar New Year', 'Año Nuevo Lunar', 'Nouvel An lunaire', 'Mondneujahr'], 'new-year'],
  ['valentines', fixed(2, 14), ALL, ['Valentine’s Day', 'San Valentín', 'Saint-Valentin', 'Valentinstag']],
  ['carnival', shifted(easter, -47), ['es', 'fr', 'de'], ['Carnival', 'Carnaval', 'Mardi gras', 'Karneval']],
  ['womens-day', fixed(3, 8), ALL, ['International Women’s Day', 'Día de la Mujer', 'Journée des droits des femmes', 'Weltfrauentag']],
  ['mothers-day-uk', shifted(easter, -21), ['en'], ['Mothering Sunday (UK)', 'Día de la Madre (Reino Unido)', 'Fête des mères (Royaume-Uni)', 'Muttertag (Großbritannien)'], 'mothers-day'],
  ['st-patricks', fixed(3, 17), ['en'], ['St. Patrick’s Day', 'San Patricio', 'Saint-Patrick', 'St. Patrick’s Day']],
  ['fathers-day-es', fixed(3, 19), ['es'], ['Father’s Day (Spain)', 'Día del Padre', 'Fête des pères (Espagne)', 'Vatertag (Spanien)'], 'fathers-day'],
  ['easter', easter, ALL, ['Easter', 'Pascua', 'Pâques', 'Ostern']],
  ['earth-day', fixed(4, 22), ALL, ['Earth Day', 'Día de la Tierra', 'Jour de la Terre', 'Tag der Erde']],
  ['teachers', shifted(nthWeekday(5, SUNDAY, 1), TUESDAY), ['en'], ['Teacher Appreciation Day (US)', 'Día del Maestro (EE. UU.)', 'Journée des enseignants (États-Unis)', 'Lehrertag (USA)']],
  ['mothers-day-es', nthWeekday(5, SUNDAY, 1), ['es'], ['Mother’s Day (Spain)', 'Día de la Madre', 'Fête des mères (Espagne)', 'Muttertag (Spanien)'], 'mothers-day'],
  ['mothers-day', nthWeekday(5, SUNDAY, 2), ['en', 'de'], ['Mother’s Day', 'Día de la Madre (EE. UU., Alemania)', 'Fête des mères (États-Unis, Allemagne)', 'Muttertag']],
  ['mothers-day-mx', fixed(5, 10), ['es'], ['Mother’s Day (Mexico)', 'Día de las Madres (México)', 'Fête des mères (Mexique)', 'Muttertag (Mexiko)'], 'mothers-day'],
  ['nurses', fixed(5, 12), ALL, ['International Nurses Day', 'Día de la Enfermería', 'Journée des infirmières', 'Tag der Pflege']],
  ['fathers-day-de', shifted(easter, 39), ['de'], ['Father’s Day (Germany)', 'Día del Padre (Alemania)', 'Fête des pères (Allemagne)', 'Vatertag'], 'fathers-day'],
  ['mothers-day-fr', frenchMothersDay, ['fr'], ['Mother’s Day (France)', 'Día de la Madre (Francia)', 'Fête des mères', 'Muttertag (Frankreich)'], 'mothers-day'],
  ['pride', fixed(6, 1), ALL, ['Pride Month', 'Mes del Orgullo', 'Mois des fiertés', 'Pride-Monat']],
  ['graduation', nthWeekday(6, SATURDAY, 1), ALL, ['Graduation season', 'Graduación', 'Remise des diplômes', 'Abschlussfeiern']],
  ['fathers-day', nthWeekday(6, SUNDAY, 3), ['en', 'fr', 'es'], ['Father’s Day', 'Día del Padre (México, EE. UU.)', 'Fête des pères', 'Vatertag (USA)']],
  ['independence-day', fixed(7, 4), ['en'], ['Independence Day (US)', 'Día de la Independencia (EE. UU.)', 'Fête de l’Indépendance (États-Unis)', 'Unabhängigkeitstag (USA)'], 'summer'],
  ['bastille-day', fixed(7, 14), ['fr'], ['Bastille Day', 'Fiesta nacional de Francia', 'Fête nationale', 'Französischer Nationalfeiertag'], 'summer'],
  ['back-to-school', fixed(9, 1), ALL, ['Back to school', 'Vuelta al cole', 'Rentrée', 'Schulanfang']],
  ['grandparents', shifted(nthWeekday(9, 1, 1), 6), ['en'], ['Grandparents’ Day', 'Día de los Abuelos', 'Fête des grands-parents', 'Großelterntag']],
  ['grandmothers', nthWeekday(3, SUNDAY, 1), ['fr'], ['Grandmothers’ Day (France)', 'Día de las Abuelas (Francia)', 'Fête des grands-mères', 'Großmüttertag (Frankreich)'], 'grandparents'],
  ['autumn-fair', weekdayFrom(SATURDAY, fixed(9, 16)), ['de'], ['Munich beer festival', 'Fiesta de la cerveza de Múnich', 'Fête de la bière de Munich', 'Volksfestzeit']],
  ['halloween', fixed(10, 31), ALL, ['Halloween', 'Halloween', 'Halloween', 'Halloween']],
  ['day-of-the-dead', fixed(11, 2), ['es', 'en'], ['Day of the Dead', 'Día de Muertos', 'Jour des Morts', 'Tag der Toten'], 'day-of-the-dead'],
  ['thanksgiving', thanksgiving, ['en'], ['Thanksgiving (US)', 'Acción de Gracias', 'Thanksgiving', 'Thanksgiving']],
  ['black-friday', shifted(thanksgiving, 1), ALL, ['Black Friday', 'Black Friday', 'Black Friday', 'Black Friday'], 'christmas'],
  ['advent', shifted(weekdayFrom(SUNDAY, fixed(11, 27)), 0), ['de', 'fr'], ['First Sunday of Advent', 'Adviento', 'Premier dimanche de l’Avent', 'Erster Advent'], 'christmas'],
  ['hanukkah', inCalendar('hebrew', 'Kislev', 25), ['en', 'fr'], ['Hanukkah', 'Janucá', 'Hanoucca', 'Chanukka'], 'hanukkah'],
  ['st-nicholas', fixed(12, 6), ['de', 'fr'], ['St. Nicholas’ Day', 'San Nicolás', 'Saint-Nicolas', 'Nikolaus'], 'christmas'],
  ['christmas', christmas, ALL, ['Christmas', 'Navidad', 'Noël', 'Weihnachten']],
]; // prettier-ignore

/** Every occasion, in no order. */
export const OCCASIONS: readonly OccasionRule[] = ROWS.map(([id, rule, locales, [en, es, fr, de], family = id]) => ({
  id,
  family,
  rule,
  locales,
  names: { en: en!, es: es!, fr: fr!, de: de! },
}));

export const OCCASION_IDS: readonly string[] = OCCASIONS.map(({ id }) => id);

export const occasionById = (id: string): OccasionRule | undefined => OCCASIONS.find((one) => one.id === id);

/** What it is called; the id where there is none. */
export const occasionName = (id: string, locale: IdeaLocale): string => occasionById(id)?.names[locale] ?? id;
