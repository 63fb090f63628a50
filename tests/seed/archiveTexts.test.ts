import { composeArticle } from '../../seed/archive/compose'
import { withSuffix } from '../../seed/archive/turkishSuffix'

describe('the generated archive', () => {
  it('is the same at each run, and different from number to number', () => {
    expect(composeArticle(17)).toEqual(composeArticle(17))
    const headlines = new Set(Array.from({ length: 200 }, (_, index) => composeArticle(index + 1).headline))
    expect(headlines.size).toBeGreaterThan(80)
  })

  it('says in each article that it was generated, and dates it in the past', () => {
    for (let number = 1; number <= 50; number++) {
      const article = composeArticle(number)
      expect(JSON.stringify(article.body)).toMatch(
        /arşivi doldurmak için üretildi|generated to fill the archive/,
      )
      expect(article.publishedAt < '2025').toBe(true)
    }
  })

  it('holds both languages', () => {
    const languages = Array.from({ length: 100 }, (_, index) => composeArticle(index + 1).language)
    expect(new Set(languages)).toEqual(new Set(['tr', 'en']))
  })

  it.each([
    ['Ankara', 'locative', 'Ankara’da'],
    ['İzmir', 'genitive', 'İzmir’in'],
    ['Gaziantep', 'ablative', 'Gaziantep’ten'],
    ['Bursa', 'dative', 'Bursa’ya'],
    ['Muğla', 'accusative', 'Muğla’yı'],
    ['Ötevadi', 'genitive', 'Ötevadi’nin'],
    ['Borabulut', 'dative', 'Borabulut’a'],
    ['Gökhat Lojistik', 'locative', 'Gökhat Lojistik’te'],
    ['Denizvolt', 'ablative', 'Denizvolt’tan'],
  ] as const)('writes the suffix of %s in the %s by vowel harmony', (name, wanted, written) => {
    expect(withSuffix(name, wanted)).toBe(written)
  })
})
