import fs from 'node:fs'
import path from 'node:path'

/** Written when all of a backup lies beside the newsroom, checked: from then on the newsroom is the backup's. */
export interface RestoreNote {
  /** The folder of the pictures. */
  media: string
  /** Names of the pictures that wait in {@link waitingPictures}. */
  pictures: string[]
}

export const waitingDatabase = (file: string) => `${file}.restoring`
export const waitingPictures = (media: string) => path.join(media, '.restoring')
const noteOf = (file: string) => `${file}.restore.json`

/** From this moment a start, or the next restore, finishes what is begun here. */
export function noteRestore(file: string, note: RestoreNote): void {
  const draft = `${noteOf(file)}.draft`
  fs.writeFileSync(draft, JSON.stringify(note), { flush: true })
  fs.renameSync(draft, noteOf(file))
}

/**
 * Puts a restored backup into its place, from wherever it was interrupted; does nothing when there is none.
 * To be called before the database is opened.
 * @param file the SQLite file
 */
export function finishRestore(file: string): void {
  if (!fs.existsSync(noteOf(file))) return
  const { media, pictures } = JSON.parse(fs.readFileSync(noteOf(file), 'utf8')) as RestoreNote
  for (const name of pictures) moveIfThere(path.join(waitingPictures(media), name), path.join(media, name))
  fs.rmSync(waitingPictures(media), { recursive: true, force: true })
  if (fs.existsSync(waitingDatabase(file))) {
    // SQLite would apply the log of the old database to the new one.
    for (const suffix of ['-wal', '-shm']) fs.rmSync(`${file}${suffix}`, { force: true })
    moveIfThere(waitingDatabase(file), file)
  }
  fs.rmSync(noteOf(file), { force: true })
}

function moveIfThere(from: string, to: string): void {
  try {
    fs.renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
