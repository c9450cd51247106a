/** The hashtag that a keyword makes: letters, digits and underscores, lower case; '' when nothing is left. */
export function hashtagOf(keyword: string): string {
  return keyword.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, '');
}
