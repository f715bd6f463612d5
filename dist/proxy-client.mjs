import { r as __toESM } from "./rolldown-runtime.mjs";
import { a as require_pool, i as require_api_connect, n as require_env_http_proxy_agent, r as require_proxy_agent, t as require_global } from "./undici.mjs";

// src/live/http/proxy-client.ts
var import_api_connect = /* @__PURE__ */ __toESM(require_api_connect(), 1);
var import_env_http_proxy_agent = /* @__PURE__ */ __toESM(require_env_http_proxy_agent(), 1);
var import_pool = /* @__PURE__ */ __toESM(require_pool(), 1);
var import_proxy_agent = /* @__PURE__ */ __toESM(require_proxy_agent(), 1);
var import_global = require_global();
function tunnels(proxy, settings) {
	return new import_proxy_agent.default({
		...settings,
		uri: proxy.uri(),
		clientFactory: clientWithin(settings.connectTimeout)
	});
}
function setFetchProxy(proxy, noProxy) {
	const httpsProxy = proxy.uri();
	(0, import_global.setGlobalDispatcher)(new import_env_http_proxy_agent.default({
		httpsProxy,
		httpProxy: "",
		noProxy,
		clientFactory: clientWithin()
	}));
}
function clientWithin(milliseconds = 1e4) {
	const within = {
		connectTimeout: milliseconds,
		headersTimeout: milliseconds
	};
	return (proxy) => Object.assign(new import_pool.default(proxy, {
		connections: null,
		...within
	}), { connect: import_api_connect.default });
}

export { setFetchProxy, tunnels };