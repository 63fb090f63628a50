import type { SeedCompany } from '../data/shapes'

const invented = (name: string, slug: string): SeedCompany => ({
  name,
  slug,
  description: {
    tr: 'Arşivi doldurmak için uydurulmuş bir şirket; gerçek bir kurumla ilgisi yoktur.',
    en: 'A company invented to fill the archive; it has nothing to do with any real one.',
  },
})

/** Companies of the generated articles: nothing is made up about companies that exist. */
export const inventedCompanies: SeedCompany[] = [
  invented('Ankatek', 'ankatek'),
  invented('Borabulut', 'borabulut'),
  invented('Çınarsoft', 'cinarsoft'),
  invented('Denizvolt', 'denizvolt'),
  invented('Evrensis', 'evrensis'),
  invented('Fındıkpay', 'findikpay'),
  invented('Gökhat Lojistik', 'gokhat-lojistik'),
  invented('Işıkdoku', 'isikdoku'),
  invented('Karakutu Robotik', 'karakutu-robotik'),
  invented('Nilüfer Medya', 'nilufer-medya'),
  invented('Ötevadi', 'otevadi'),
  invented('Yelkovan Enerji', 'yelkovan-enerji'),
]
