import * as demo from '../pictures/demo'
import { fiveTiles } from '../pictures/fiveTiles'
import { partnership } from '../pictures/partnership'
import { siteLogo } from '../pictures/siteLogo'
import { stargate } from '../pictures/stargate'
import type { SeedPicture } from './shapes'

/** All are drawn by code for this newsroom. */
export const CREDIT = 'Haber Odası'

export const storyPictures: SeedPicture[] = [
  {
    key: 'partnership',
    draw: partnership,
    alt: {
      tr: 'İç içe geçmiş iki halka; sağdakinin üst yanı açık, oradan dışarıya yollar uzanıyor.',
      en: 'Two interlocking rings; the right one is open at its top, and paths lead out of it.',
    },
  },
  {
    key: 'stargate',
    draw: stargate,
    alt: {
      tr: 'Geceleyin sıra sıra dizilmiş veri merkezi kabinleri, arkalarında ışıktan bir halka.',
      en: 'Rows of data-centre cabinets at night, a ring of light behind them.',
    },
  },
  {
    key: 'five-tiles',
    draw: fiveTiles,
    alt: {
      tr: 'Yan yana, aynı büyüklükte beş kare; her birinde ayrı bir geometrik şekil.',
      en: 'Five tiles of the same size side by side, each with a geometric shape of its own.',
    },
  },
  {
    key: 'site-logo',
    draw: siteLogo,
    alt: {
      tr: 'Haber Odası’nın simgesi: açık bir kapı ve satırlar.',
      en: 'The newsroom’s sign: an open door and lines of text.',
    },
  },
]

export const demoPictures: SeedPicture[] = [
  {
    key: 'demo-path',
    draw: demo.path,
    alt: { tr: 'Dört duraklı, kıvrılan bir yol.', en: 'A winding way with four stations.' },
  },
  {
    key: 'demo-pages',
    draw: demo.pages,
    alt: { tr: 'Üst üste duran üç kâğıt.', en: 'Three sheets of paper, one on the other.' },
  },
  {
    key: 'demo-layers',
    draw: demo.layers,
    alt: { tr: 'Üst üste üç düzlem.', en: 'Three planes above each other.' },
  },
  {
    key: 'demo-pulse',
    draw: demo.pulse,
    alt: { tr: 'Halkaların ortasından geçen bir nabız çizgisi.', en: 'A pulse line through rings.' },
  },
  {
    key: 'demo-scales',
    draw: demo.scales,
    alt: { tr: 'Dengede duran bir terazi.', en: 'A pair of scales in balance.' },
  },
  {
    key: 'demo-waves',
    draw: demo.waves,
    alt: { tr: 'Art arda dalgalar; biri öne çıkıyor.', en: 'Waves, one of which stands out.' },
  },
]
