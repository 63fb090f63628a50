/** What the saving of articles says in English. */
import type { OfflineTexts } from './tr'

export const offlineEn: OfflineTexts = {
  title: 'Take this story with you',
  promise: 'Save it, and read it at any time, with or without a connection.',
  app: 'Download the story in the mobile app and read it at any time, offline too.',
  appStore: 'Download on the App Store',
  googlePlay: 'Get it on Google Play',
  save: 'Save to read offline',
  saving: 'Saving…',
  saved: 'Saved. You can read it without a connection.',
  remove: 'Remove from saved',
  removed: 'Removed from saved.',
  removeOf: (headline) => `Remove “${headline}” from saved`,
  failed: 'Could not be saved. Check your connection and try again.',
  full: 'Could not be saved: there is not enough space on your device.',
  unsupported: 'Your browser does not support reading offline.',
  listTitle: 'Saved stories',
  listIntro: 'The stories you keep on this device. They open without a connection.',
  needsScript: 'Turn on JavaScript in your browser to see the stories you saved.',
  empty: 'You have not saved a story yet. Use “Save to read offline” under any story.',
  savedAt: (date) => `Saved on ${date}`,
  gone: 'No longer public',
  retracted: 'Retracted; its notice stands in the place of the text',
  storage: (used) => `What you saved takes about ${used} on this device.`,
  youAreOffline:
    'You are offline. The page you asked for is not saved on this device; your saved stories are below.',
  goneTitle: 'This story is no longer public',
  goneNotice: 'The story you saved was taken off the site, so its copy on this device was removed.',
  toSaved: 'Back to saved stories',
}
