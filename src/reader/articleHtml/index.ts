/** Bodies of articles as HTML: for feeds, the phone and the reader's pages. */
export { BodyFigure } from './BodyFigure'
export { DealCard } from './DealCard'
export { gatherJoin, joinOf, type Join } from './join'
export { markup } from './markup'
export { dealsIn, idOf, referencesOf, type BodyNode } from './nodes'
export { renderBody, type RenderOptions } from './renderBody'
