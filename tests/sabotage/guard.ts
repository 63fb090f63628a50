/** Something that keeps a rule, the patch that switches it off, and the test that has to notice. */
export interface Guard {
  name: string
  /** From the top of the repository. */
  file: string
  /** Stands in the file exactly once. */
  find: string
  /** What stands there when the guard is off; it still compiles. */
  replace: string
  /** The test file that has to turn red. */
  test: string
}

/** @returns the source without the guard. @throws Error where what is to be replaced stands there not once. */
export function switchOff({ name, find, replace, file }: Guard, source: string): string {
  const places = source.split(find).length - 1
  if (places !== 1) throw new Error(`"${name}": ${file} has ${places} times: ${find}`)
  return source.replace(find, () => replace)
}
