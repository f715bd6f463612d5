import connect from 'undici/lib/api/api-connect.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import { setGlobalDispatcher } from 'undici/lib/global.js'
import type { ProxyServer } from '../../model/hosts.js'

/** What sends requests through the tunnels of a proxy, each of which must open as soon as a host would connect. */
export function tunnels(proxy: ProxyServer, settings: Pool.Options): ProxyAgent {
  return new ProxyAgent({ ...settings, uri: proxy.uri(), clientFactory: clientWithin(settings.connectTimeout) })
}

/** From now on Node's own `fetch` goes through the proxy, but for these hosts: it shares what sends with undici. */
export function setFetchProxy(proxy: ProxyServer, noProxy: string): void {
  const httpsProxy = proxy.uri()
  setGlobalDispatcher(new EnvHttpProxyAgent({ httpsProxy, httpProxy: '', noProxy, clientFactory: clientWithin() }))
}

/** What asks a proxy for tunnels, within milliseconds. undici adds its method `connect` only when all of it is loaded. */
function clientWithin(milliseconds = 10_000): (proxy: URL) => Pool {
  const within = { connectTimeout: milliseconds, headersTimeout: milliseconds }
  return (proxy) => Object.assign(new Pool(proxy, { connections: null, ...within }), { connect })
}
