import { isMerchRelevant } from './merch-relevance.js';

const asks = (keyword: string, setting: 'shopping' | 'news', category = 'other') =>
  isMerchRelevant({ keyword, setting, category });

describe('merch relevance', () => {
  test.each(['cottagecore frog', 'black cat shirt', 'white elephant gift', 'black history month shirt'])(
    'where people shop, "%s" passes',
    (keyword) => expect(asks(keyword, 'shopping')).toBe(true),
  );

  test.each(['lakers vs celtics', 'nvidia stock', 'election results', 'hurricane update', '2026', ''])(
    '"%s" is followed nowhere',
    (keyword) => {
      expect(asks(keyword, 'news')).toBe(false);
      expect(asks(keyword, 'shopping')).toBe(false);
    },
  );

  test('in the news a phrase needs a category or a word of goods', () => {
    expect(asks('mushroom season', 'news')).toBe(true);
    expect(asks('capybara', 'news', 'animals')).toBe(true);
    expect(asks('quarterly report', 'news')).toBe(false);
  });

  test('whole words only: "capital letters" holds no cap, "education" no cat', () => {
    expect(asks('capital letters', 'news')).toBe(false);
    expect(asks('education reform', 'news')).toBe(false);
  });
});
