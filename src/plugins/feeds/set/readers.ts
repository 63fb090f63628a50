/** One making of a view: what it has read, and whether that is out of date. */
export class Reader {
  readonly dependencies = new Set<string>()
  stale = false
  /** ISO 8601 UTC: when the newest thing that it has read changed. Empty when it has read nothing. */
  modified = ''
  /** Called once, when something that it has read changes. */
  onStale: (() => void) | undefined
}

/** Who has read what: a change finds those it concerns, and no others. */
export class Readers {
  private readonly byDependency = new Map<string, Set<Reader>>()

  /** Whether nobody has read anything. */
  get isEmpty(): boolean {
    return this.byDependency.size === 0
  }

  /** Remembered before it is read: a change that comes in between finds the reader. */
  remember(reader: Reader, dependency: string): void {
    if (reader.dependencies.has(dependency)) return
    reader.dependencies.add(dependency)
    const readers = this.byDependency.get(dependency)
    if (readers) readers.add(reader)
    else this.byDependency.set(dependency, new Set([reader]))
  }

  forget(reader: Reader): void {
    for (const dependency of reader.dependencies) {
      const readers = this.byDependency.get(dependency)
      readers?.delete(reader)
      if (readers?.size === 0) this.byDependency.delete(dependency)
    }
    reader.dependencies.clear()
  }

  /** Those who have read one of these are out of date. */
  touch(dependencies: Iterable<string>): void {
    const concerned = new Set<Reader>()
    for (const dependency of dependencies) {
      for (const reader of this.byDependency.get(dependency) ?? []) concerned.add(reader)
    }
    this.outdate(concerned)
  }

  touchAll(): void {
    this.outdate(new Set([...this.byDependency.values()].flatMap((readers) => [...readers])))
  }

  private outdate(readers: Set<Reader>): void {
    for (const reader of readers) {
      this.forget(reader)
      reader.stale = true
    }
    for (const reader of readers) reader.onStale?.()
  }
}
