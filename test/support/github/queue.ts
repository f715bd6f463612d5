/** A concurrency group, as a workflow or a job states it. */
export interface Group {
  readonly name: string
  readonly cancels: boolean
  /** How many may wait: 1 unless `queue: max`. */
  readonly waiting: number
}

interface Waiting {
  readonly cancel: () => void
  readonly go: (may: boolean) => void
}

/** Lets one of a group in at a time. Each that was let in must leave. */
export interface Queue {
  /** False if something newer took the place of who waited. */
  enter(group: Group, cancel: () => void): Promise<boolean>
  leave(group: Group): void
}

/** One running and some waiting in each group; a newer one cancels the oldest that waits where there is no room. */
export function newQueue(): Queue {
  const groups = new Map<string, { running: Waiting; waiting: Waiting[] }>()
  return {
    async enter(group, cancel) {
      return await new Promise<boolean>((go) => {
        const own = { cancel, go }
        const found = groups.get(group.name)
        if (found === undefined) {
          groups.set(group.name, { running: own, waiting: [] })
          go(true)
          return
        }
        if (group.cancels) found.running.cancel()
        found.waiting.push(own)
        while (found.waiting.length > group.waiting) found.waiting.shift()?.go(false)
      })
    },
    leave({ name }) {
      const found = groups.get(name)
      const next = found?.waiting.shift()
      if (found === undefined || next === undefined) {
        groups.delete(name)
        return
      }
      found.running = next
      next.go(true)
    },
  }
}
