import { _ as ExitError, x as isThisMachine } from "./start.mjs";

// src/host/proxy.ts
function proxyFor(address, env) {
	if (!URL.canParse(address)) return null;
	const { protocol, hostname, port } = new URL(address);
	if (protocol !== "https:" || isThisMachine(hostname)) return null;
	const [variable, written] = variableOf(env);
	if (written === "" || isExempt(hostname, port === "" ? "443" : port, noProxyOf(env))) return null;
	return serverOf(variable, written);
}
let set;
async function proxyFetch(env) {
	const [variable, written] = variableOf(env);
	if (written === "") return;
	const exempt = noProxyOf(env);
	if (exempt === "*") return;
	const noProxy = [
		exempt,
		"localhost",
		"127.0.0.1",
		"[::1]"
	].join(",");
	set ??= import("./proxy-client.mjs").then(({ setFetchProxy }) => setFetchProxy(serverOf(variable, written), noProxy));
	await set;
}
function variableOf(env) {
	const name = (env["https_proxy"] ?? "").trim() === "" ? "HTTPS_PROXY" : "https_proxy";
	return [name, (env[name] ?? "").trim()];
}
function noProxyOf(env) {
	return env["no_proxy"] ?? env["NO_PROXY"] ?? "";
}
function isExempt(hostname, port, noProxy) {
	if (noProxy === "*") return true;
	return noProxy.split(/[,\s]/).some((entry) => {
		const [, host = entry, only = port] = /^(.+):(\d+)$/.exec(entry) ?? [];
		const name = host.replace(/^\*?\./, "").toLowerCase();
		return name !== "" && Number(only) === Number(port) && (hostname === name || hostname.endsWith(`.${name}`));
	});
}
function serverOf(variable, written) {
	const text = written.includes("://") ? written : `http://${written}`;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !["http:", "https:"].includes(url.protocol) || !isEscaped(url)) throw new ExitError(1, `The proxy in ${variable} cannot be used: its address is not of the form http://HOST:PORT, or http://USER:PASSWORD@HOST:PORT with characters such as @ and % of the password written as %40 and %25. Correct ${variable}, or unset it.`);
	return {
		uri: () => url.href,
		shown: url.host,
		variable
	};
}
function isEscaped({ username, password }) {
	try {
		decodeURIComponent(username + password);
		return true;
	} catch {
		return false;
	}
}

export { proxyFor as n, proxyFetch as t };