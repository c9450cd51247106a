/** Where the numbers of a world come from: a seed (SeededCounts) or a recording (ReplayedCounts). */
export interface CountSource {
  /** Posts about a keyword on a platform in a whole UTC hour (hours since the Unix epoch). */
  count(keyword: number, platform: number, hour: number): number;
  /** The rate behind the counts, without their noise. */
  mean(keyword: number, platform: number, hour: number): number;
  /** Share of the posts of that hour that are spam, 0-1. */
  spamShare(keyword: number, platform: number, hour: number): number;
  /** Hour at which a word was last born, at or before `hour`; undefined for words that were always there. */
  birthHour(keyword: number, hour: number): number | undefined;
}
