import { breakLines, lineOf, rowsOf, textOf } from './breaking.js';
import type { Locale } from './brief.js';

describe('lines', () => {
  const broken = (words: string, count: number, keyword = '') =>
    breakLines(textOf(words.split(' / '), 'en', keyword), count).join(' / ');
  const rows = (words: string, goal: number, locale: Locale = 'en') =>
    rowsOf(textOf(words.split(' / '), locale, ''), goal).map((row) => lineOf(row.words));

  it('break where the sense does', () => {
    expect(rows('Campfire & stars est. tonight', 3)).toEqual(['Campfire & stars', 'est. tonight']);
    expect(rows('Perro feliz, vida feliz', 2, 'es')).toEqual(['Perro feliz,', 'vida feliz']);
    expect(broken('Powered by coffee and good books', 3)).toBe('Powered / by coffee / and good books');
    expect(broken('Official shrimp disco club', 2, 'shrimp disco')).toBe('Official / shrimp disco club');
  });

  it('of the brief stay as they are; only long ones are broken, each by itself', () => {
    expect(rows('Certified / Shrimp Disco / Enthusiast', 2)).toEqual(['Certified', 'Shrimp Disco', 'Enthusiast']);
    expect(rows('Une journée sans café / est une journée perdue !', 3, 'fr')).toEqual([
      'Une journée',
      'sans café',
      'est une journée',
      'perdue\u00a0!',
    ]);
  });

  it('have the hyphen of a cut word at their end alone', () => {
    const text = textOf(['Donaudampfschifffahrtsgesellschaft außer Dienst'], 'de', '');
    expect(breakLines(text, 3)).toEqual(['Donaudampfschiff-', 'fahrtsgesellschaft', 'außer Dienst']);
    expect(breakLines(text, 1)).toEqual(['Donaudampfschifffahrtsgesellschaft außer Dienst']);
  });
});
