/**
 * What axe finds in components of Payload 3.90 that are on the pages where the workflow is, as "rule: place". They are
 * Payload's to mend; the plugin's own components have none.
 */
const places: Record<string, string[]> = {
  'aria-hidden-focus': [
    'div.rs__indicators > button.dropdown-indicator',
    'div.rs__indicators > div.clear-indicator',
  ],
  'aria-input-field-name': ['div.editor > div.ContentEditable__root'],
  'button-name': [
    'div.date-time-picker__icon-wrap > button.date-time-picker__clear-button',
    'div.fixed-toolbar__group > button.toolbar-popup__button',
    'div.paginator > button.clickable-arrow',
    'div.popup__trigger-wrap > button.popup-button',
    'div.upload-relationship-details__actions > button.btn',
  ],
  'color-contrast': [
    'div.editor > p.LexicalEditorTheme__placeholder',
    'div.field-type__wrap > div.field-description',
    'div.localizer-button > div.localizer-button__label',
    'div.tabs-field__tabs > button.tabs-field__tab-button',
    'div.upload-relationship-details__details > p.upload-relationship-details__meta',
    'div.upload__dropzoneContent > p.upload__dragAndDropText',
    'div.upload__dropzoneContent__buttons > span.upload__dropzoneContent__orText',
    'div.version-pill-label > span.version-pill-label-date',
    'div.view-version__version-from-labels > span.view-version__time-elapsed',
    'div.view-version__version-to-labels > span.view-version__time-elapsed',
    'span.pill__label > span.view-version__toggle-locales-label',
    'span.sort-column__label > span.field-label',
  ],
  'label-content-name-mismatch': ['ul.doc-tabs__tabs > a.btn'],
  'label-title-only': ['div.checkbox-input__input > input', 'div.rs__input-container > input.rs__input'],
  label: [
    'div.checkbox-input__input > input',
    'div.react-datepicker__input-container > input',
    'div.rs__input-container > input.rs__input',
    'div.rs__value-container > input',
  ],
  'landmark-no-duplicate-banner': ['div.template-default__wrap > header.app-header'],
  'landmark-one-main': ['html'],
  'landmark-unique': ['div.template-default__wrap > header.app-header'],
  list: ['div.doc-tabs__tabs-container > ul.doc-tabs__tabs'],
  'nested-interactive': ['div.rs__value-container > div.multi-value'],
  'page-has-heading-one': ['html'],
  region: [
    'div.gutter > div.modular-dashboard',
    'div.page-controls > div.page-controls__page-info',
    'div.search-bar > div.search-filter',
    'div.sort-column > span.sort-column__label',
    'div.table > tbody',
    'div.table > th',
    'div.template-default__wrap > div.gutter',
  ],
}

export const ofPayload = Object.entries(places).flatMap(([rule, found]) =>
  found.map((place) => `${rule}: ${place}`),
)
