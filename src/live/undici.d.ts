// The files of undici that are used. It has no exports map, and loading all of it takes three times as long.

declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}

declare module 'undici/lib/dispatcher/proxy-agent.js' {
  import { ProxyAgent } from 'undici'
  export default ProxyAgent
}

declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  import { EnvHttpProxyAgent } from 'undici'
  export default EnvHttpProxyAgent
}

declare module 'undici/lib/api/api-connect.js' {
  import type { Dispatcher } from 'undici'
  const connect: Dispatcher['connect']
  export default connect
}

declare module 'undici/lib/global.js' {
  export { setGlobalDispatcher } from 'undici'
}

declare module 'undici/lib/core/errors.js' {
  import type { errors } from 'undici'
  export const ClientDestroyedError: typeof errors.ClientDestroyedError
}
