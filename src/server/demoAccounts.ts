/** The accounts of the demo's seed. Their password stands in the README. */
export const demoAccounts = [
  'reporter@example.com',
  'editor@example.com',
  'chief@example.com',
  'admin@example.com',
]
