import { entriesOf, type MarkEntry } from './mark-list.js';
import { CARS } from './marks/cars-marks.js';
import { CELEBRITIES } from './marks/celebrities-marks.js';
import { FASHION } from './marks/fashion-marks.js';
import { FOOD } from './marks/food-marks.js';
import { GAMES, TOYS } from './marks/games-toys-marks.js';
import { MUSIC } from './marks/music-marks.js';
import { ORGANISATIONS } from './marks/organisations-marks.js';
import { PUBLISHING } from './marks/publishing-marks.js';
import { RETAIL } from './marks/retail-marks.js';
import { SCREEN } from './marks/screen-marks.js';
import { SLOGANS } from './marks/slogans-marks.js';
import { SPORTS } from './marks/sports-marks.js';
import { TECHNOLOGY } from './marks/technology-marks.js';
import { UNIVERSITIES } from './marks/universities-marks.js';
import { CONTENT_RULE_ENTRIES } from './content-rules.js';

/** All lists of marks. */
export const MARK_GROUPS = [
  SPORTS,
  SCREEN,
  MUSIC,
  GAMES,
  TOYS,
  CARS,
  FASHION,
  FOOD,
  TECHNOLOGY,
  UNIVERSITIES,
  PUBLISHING,
  RETAIL,
  ORGANISATIONS,
  SLOGANS,
  CELEBRITIES,
] as const;

/** Everything that the screen looks for. */
export const MARK_ENTRIES: readonly MarkEntry[] = [...MARK_GROUPS.flatMap(entriesOf), ...CONTENT_RULE_ENTRIES];
