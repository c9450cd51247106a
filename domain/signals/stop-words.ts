/** Words that carry no subject, in the four languages of the product. A keyword of nothing else is empty. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'the a an and or of in on to for with at by from is are it this that',
    'el la los las un una unos unas y o de del en al con por para es lo que',
    'le la les un une des du de et ou en au aux avec pour par sur est ce cette l d',
    'der die das den dem des ein eine einen einem einer und oder von zu zum zur im am mit für ist es',
  ].flatMap((words) => words.split(' ')),
);

/** Only these are taken off the front: an article, never a word that could be the subject. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'the a an el la los las un una le les une der die das ein eine l'.split(' '),
);

/** Only these are taken off the end, where a phrase was cut. */
export const CONNECTORS: ReadonlySet<string> = new Set('and or of the y de et ou du und oder von der'.split(' '));

/** What looks like an article and is part of a name: "die hard" is no article and "los angeles" no plural. */
export const ARTICLE_IN_NAME: Readonly<Record<string, readonly string[]>> = {
  a: ['team', 'line'],
  an: [],
  die: ['hard', 'hards', 'cut', 'another', 'cast', 'antwoord'],
  das: ['boot'],
  el: ['paso', 'salvador', 'dorado', 'nino', 'niño', 'clasico', 'clásico', 'camino', 'chapo'],
  la: ['la', 'dodgers', 'lakers', 'rams', 'kings', 'clippers', 'galaxy', 'chargers', 'croix', 'liga', 'llorona'],
  las: ['vegas', 'palmas'],
  le: ['mans', 'creuset', 'sserafim'],
  les: ['paul', 'mis', 'misérables', 'miserables'],
  los: ['angeles', 'ángeles', 'alamos'],
  the: ['who', 'the', 'weeknd', 'rock', '1975'],
};
