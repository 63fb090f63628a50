import type { CollectionConfig } from 'payload'

const component = 'payload-newsroom/workflow/client#KeptTyping'

/**
 * What is typed in this collection and not saved yet is kept in the browser and offered again: after a
 * network that was gone, a login that expired, a tab that was closed. Adds nothing to the schema.
 */
export function keepTyping(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), component]
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls } },
    },
  }
}
