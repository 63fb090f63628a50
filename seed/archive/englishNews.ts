import type { Scenario } from './scenario'

const number = (value: number) => value.toLocaleString('en-GB')

/** The archive in English: a company, a partner, a city. */
export const companyInEnglish: Scenario = {
  section: 'technology',
  topics: ['software'],
  headlines: [
    (w) => `${w.company} opens a new centre in ${w.city}`,
    (w) => `${w.company} and ${w.partner} to work together`,
    (w) => `${w.company}’s new tool understands Turkish`,
    (w) => `${w.city} gains ${number(w.count)} jobs`,
  ],
  descriptions: [
    (w) => `The company plans to employ ${number(w.count)} people.`,
    (w) => `It took ${w.months} months to prepare.`,
    (w) => `The new version needs ${w.percent} per cent less energy for the same work.`,
  ],
  openings: [
    (w) => `${w.company} has opened the centre it had long been preparing in ${w.city}.`,
    (w) => `At a meeting in ${w.city}, ${w.company} and ${w.partner} said that they would work together.`,
    (w) => `The software that ${w.company} has been working on is now being tried out.`,
  ],
  details: [
    (w) => `In the first phase, ${number(w.count)} people will take part.`,
    (w) => `According to the company, about ${w.percent} per cent of the staff come from local universities.`,
    () => 'The source code will be open to everyone who wants to look at it.',
    (w) => `The data that ${w.partner} provides is stripped of personal details first.`,
    () => 'The interface was designed together with blind users.',
    (w) => `The second phase is planned for ${w.year + 1}.`,
  ],
  subheads: [() => 'How it works', (w) => `Why ${w.city}?`, () => 'What comes next'],
  background: [
    (w) => `${w.company} tried something similar in ${w.year - 1}, without success.`,
    (w) => `Over the past ${w.months} months the company has grown by ${w.percent} per cent.`,
    () => 'Experts say that the hardest part of such work is to find the right data.',
  ],
  quotes: [
    () => 'We published our mistakes first; that is how trust is earned.',
    () => 'It took longer to find the right team than to put up the building.',
    (w) => `Without ${w.partner} we would not have finished.`,
  ],
  closings: [
    () => 'It is not yet known when the tool will be open to everyone.',
    (w) => `The next version is expected in the first half of ${w.year + 1}.`,
    () => 'The results will be published in a public report.',
  ],
}
