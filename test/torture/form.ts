/** How much a campaign does: little for `npm test`, more for `npm run test:long`, all of it for `npm run torture`. */
export type Form = 'brief' | 'short' | 'full'
