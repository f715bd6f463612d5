// The one file of undici that is used. It has no exports map, and loading all of it takes three times as long.

declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}
