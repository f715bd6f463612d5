/** A limit: a share of the active managed people, rounded up, between two numbers. */
export interface Limit {
  readonly percent?: number
  readonly atLeast?: number
  readonly atMost?: number
}
/** What a plan is limited in. `people`, `users` and `admins` are floors; the rest are ceilings. */
export type LimitName =
  | 'deactivate'
  | 'role'
  | 'move'
  | 'create'
  | 'email'
  | 'name'
  | 'department'
  | 'people'
  | 'users'
  | 'admins'

/** The limits of a company that sets none. */
export const defaultLimits: Readonly<Record<LimitName, Limit>> = {
  deactivate: { percent: 5, atLeast: 3, atMost: 50 },
  role: { atMost: 2 },
  move: { percent: 30, atLeast: 10 },
  create: { percent: 20, atLeast: 10 },
  email: { percent: 5, atLeast: 3, atMost: 50 },
  name: { percent: 5, atLeast: 3, atMost: 50 },
  department: { percent: 40, atLeast: 15 },
  people: { percent: 80 },
  users: { percent: 90 },
  admins: { atLeast: 2 },
}

/** The number that a limit is for `size` people or users. A percentage rounds up. */
export function limitFor(limit: Limit, size: number): number {
  const share = limit.percent === undefined ? 0 : Math.ceil((size * limit.percent) / 100)
  const floor = Math.max(share, limit.atLeast ?? 0)
  if (limit.percent === undefined && limit.atLeast === undefined) return limit.atMost ?? 0
  return Math.min(floor, limit.atMost ?? Number.POSITIVE_INFINITY)
}
