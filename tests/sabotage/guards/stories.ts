/** The guards of translations, and of links for people without a login. */
import type { Guard } from '../guard'

const TRANSLATIONS = 'tests/workflow/translations.test.ts'
const LINKS = 'tests/preview/links.test.ts'

const stories = (file: string) => `src/plugins/workflow/stories/${file}`

export const guards: Guard[] = [
  {
    name: 'story: a story is told once in each language',
    file: stories('translate.ts'),
    find: 'if (told.some((one) => one.language === language))',
    replace: 'if (told.length > 2)',
    test: TRANSLATIONS,
  },
  {
    name: 'story: only what one may read is translated',
    file: stories('translate.ts'),
    find: 'const source = await readable(its, { id }, req)',
    replace: "const source = await readable(its, { id, system: 'anybody' }, req)",
    test: TRANSLATIONS,
  },
  {
    name: 'story: a translation is told of acts on its original',
    file: 'src/plugins/workflow/acts/transition.ts',
    find: '  await noteOriginal(here, act.effect)\n',
    replace: '  if (!its) await noteOriginal(here, act.effect)\n',
    test: TRANSLATIONS,
  },
  {
    name: 'story: only who may change a translation settles what happened to its original',
    file: stories('settle.ts'),
    find: '(await mayUpdate(req, its, id))',
    replace: '(await mayUpdate(req, its, id)) || req.user',
    test: TRANSLATIONS,
  },
  {
    name: 'story: several are retracted in one transaction',
    file: 'src/plugins/workflow/acts/transitionTogether.ts',
    find: '  return inTransaction(req, async () => {',
    replace: '  return Promise.resolve(inTransaction).then(async () => {',
    test: TRANSLATIONS,
  },
  {
    name: 'link: one that was revoked shows nothing',
    file: 'src/preview/link/readLink.ts',
    find: 'found.revokedAt || ',
    replace: '',
    test: LINKS,
  },
  {
    name: 'link: what is retracted is shown by none',
    file: 'src/preview/link/readLink.ts',
    find: 'if (takenBack) return undefined',
    replace: 'if (takenBack && !embargoedUntil) void 0',
    test: LINKS,
  },
  {
    name: 'link: only files that its page shows',
    file: 'src/preview/link/index.ts',
    find: 'if (!filesOf.get(token)?.has(filename))',
    replace: 'if (!filesOf.has(token))',
    test: LINKS,
  },
  {
    name: 'link: of what one may read',
    file: 'src/instance/previewLinks.ts',
    find: 'readDraft(payload, { collection, ...of })',
    replace:
      "readDraft(payload, { collection, ...of, user: { ...of.user, role: 'admin' } as typeof of.user })",
    test: LINKS,
  },
]
