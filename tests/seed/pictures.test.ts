import sharp from 'sharp'

import { demoPictures, storyPictures } from '../../seed/data/pictures'
import { png } from '../../seed/pictures/png'

describe('the pictures that are drawn by code', () => {
  const pictures = [...storyPictures, ...demoPictures]

  it.each(pictures)(
    '$key is a picture, the same each time, with alternative texts in both languages',
    async (picture) => {
      const bytes = await png(picture.draw())
      const { format, width } = await sharp(bytes).metadata()
      expect(format).toBe('png')
      expect(width).toBeGreaterThanOrEqual(512)
      expect(picture.draw()).toBe(picture.draw())
      expect(picture.alt.tr.length).toBeGreaterThan(10)
      expect(picture.alt.en.length).toBeGreaterThan(10)
      expect(picture.alt.tr).not.toBe(picture.alt.en)
    },
  )

  it('show no text: what is said stands in the article, where it can be translated', () => {
    expect(pictures.filter(({ draw }) => draw().includes('<text'))).toEqual([])
  })
})
