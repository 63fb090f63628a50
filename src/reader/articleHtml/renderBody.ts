import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import { blockConverters } from './blockConverters'
import type { Join } from './join'
import { linkConverters } from './linkConverters'
import { headingConverter, listConverters, paragraphConverter, textConverter } from './textConverters'
import { uploadConverter } from './uploadConverter'

export interface RenderOptions {
  /**
   * A deal's card: "told" with its terms and who says so, "named" with name and
   * summary only, where the terms stand elsewhere on the page. Default: told.
   */
  deals?: 'told' | 'named'
}

/**
 * A body as HTML: no styles, no scripts, all text escaped, addresses of this site
 * without the origin. Pure: what it points at is in the join ({@link gatherJoin}
 * with {@link referencesOf}); what is not there is left out, links to it become text.
 */
export function renderBody(state: SerializedEditorState, join: Join, options: RenderOptions = {}): string {
  const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    ...textConverter,
    ...paragraphConverter,
    ...headingConverter,
    ...listConverters,
    ...linkConverters(join),
    ...uploadConverter(join),
    blocks: blockConverters(join, options.deals ?? 'told'),
    // Nodes of a newer editor: better left out than shown as "unknown node".
    unknown: () => '',
  })
  return convertLexicalToHTML({
    converters,
    data: state,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
}
