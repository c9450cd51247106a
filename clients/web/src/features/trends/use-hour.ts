import { useNow } from '../../ui/use-now.js';

const HOUR_SECONDS = 3_600;

/** Start of the present hour (wall time, milliseconds). */
export const useHour = (): number => useNow(HOUR_SECONDS);
