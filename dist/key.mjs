import "./rolldown-runtime.mjs";
import { U as ExitError, i as isThisMachine } from "./base.mjs";
import { Buffer } from "node:buffer";

// src/live/key.ts
const least = 16;
const pieceLength = 12;
const windowLength = 65536;
const longestSign = 64;
function keyFinder(key) {
	const forms = key === void 0 || key.length < least ? [] : formsOf(key);
	const overlap = longestSign * Math.max(0, ...forms.map(({ length }) => length));
	const holds = (text) => readings(text).some((reading) => forms.some((form) => reading.includes(form)));
	let pieces = null;
	return {
		isIn: (text) => forms.length > 0 && someOf(text, overlap, holds),
		isPartlyIn(text) {
			pieces ??= new Set(forms.flatMap(piecesOf));
			return pieces.size > 0 && readings(text).some((reading) => piecesOf(reading).some((piece) => pieces?.has(piece)));
		},
		hide: (text) => forms.reduce((left, form) => left.replaceAll(form, "(the API key)"), text),
		forms: () => forms
	};
}
function formsOf(key) {
	const bytes = Buffer.from(key);
	const hex = bytes.toString("hex");
	const base64 = [
		0,
		1,
		2
	].flatMap((offset) => {
		const own = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").slice(offset === 0 ? 0 : 4, -4);
		return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
	});
	return [.../* @__PURE__ */ new Set([
		key,
		JSON.stringify(key).slice(1, -1),
		encodeURIComponent(key),
		hex,
		hex.toUpperCase(),
		...base64
	])];
}
function piecesOf(text) {
	const folded = text.toLowerCase();
	return Array.from({ length: Math.max(0, folded.length - pieceLength + 1) }, (_, at) => folded.slice(at, at + pieceLength));
}
const escapes = [
	[
		"\\",
		/\\(?:u([0-9a-f]{4})|([^a-z0-9]))/gi,
		(_all, hex, sign) => hex === void 0 ? sign ?? "" : signOf(hex, 16)
	],
	[
		"%",
		/%([0-9a-f]{2})/gi,
		(_all, hex) => signOf(hex ?? "", 16)
	],
	[
		"&",
		/&(?:#(?:x([0-9a-f]{1,5})|(\d{1,6}))|(amp|lt|gt|quot|apos));/gi,
		(_all, hex, digits, name) => entities[name?.toLowerCase() ?? ""] ?? signOf(hex ?? digits ?? "", hex ? 16 : 10)
	]
];
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function signOf(digits, radix) {
	return String.fromCodePoint(Math.min(Number.parseInt(digits, radix), 1114111));
}
function readings(text) {
	const all = [text];
	for (const [sign, pattern, undo] of escapes) all.push(...all.filter((one) => one.includes(sign)).map((one) => one.replace(pattern, undo)));
	return all;
}
function someOf(text, overlap, is) {
	const step = Math.max(windowLength, overlap);
	for (let at = 0; at === 0 || at + overlap < text.length; at += step) if (is(text.slice(at, at + step + overlap))) return true;
	return false;
}

// src/host/key.ts
function takeKeys(env) {
	const [key, stateKey] = [env["SMALL_IMPROVEMENTS_API_KEY"], env["ESPALIER_STATE_KEY"]];
	delete env["SMALL_IMPROVEMENTS_API_KEY"];
	delete env["ESPALIER_STATE_KEY"];
	const finders = [keyFinder(key?.trim()), keyFinder(stateKey?.trim())];
	return {
		key: () => key,
		stateKey: () => stateKey,
		hide: (text) => finders.reduce((left, { hide }) => hide(left), text),
		forms: () => finders.flatMap(({ forms }) => forms())
	};
}
const dangers = [
	[({ env }) => env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0", "NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so the API key could be stolen on the way: unset it. For a certificate of your own company, set NODE_EXTRA_CA_CERTS."],
	[(host) => /--inspect/.test(options(host)), "A debugger could read the API key: run the command without --inspect, also in NODE_OPTIONS."],
	[({ env }) => /(?:^|\s)(?:--require|-r|--import|--(?:experimental-)?loader)(?![\w-])/.test(spelt(env["NODE_OPTIONS"])), "NODE_OPTIONS loads other code into this process, which could read the API key: unset it for this command."],
	[(host) => (host.env["SSLKEYLOGFILE"] ?? "") !== "" || /--(?:tls-keylog|heapsnapshot)/.test(options(host)), "SSLKEYLOGFILE, --tls-keylog and --heapsnapshot write files from which the API key can be read: leave them out for this command."],
	[({ env }) => [
		"http",
		"https",
		"net",
		"tls",
		"undici",
		"fetch"
	].some((name) => isLogged(name, env["NODE_DEBUG"] ?? "")), "NODE_DEBUG logs the connection, and so perhaps the API key: unset it for this command."]
];
function requireSafe(host) {
	for (const [is, says] of dangers) if (is(host)) throw new ExitError(1, `${says} Nothing was read or written.`);
}
function options({ env, nodeFlags }) {
	return spelt([env["NODE_OPTIONS"], ...nodeFlags].join(" "));
}
function spelt(given = "") {
	return given.replaceAll(/["\\]/g, "").replaceAll("_", "-");
}
function isLogged(part, asked) {
	return asked.split(",").some((name) => {
		const pattern = name.trim().replaceAll(/[^a-z0-9*]/gi, "\\$&");
		return new RegExp(`^${pattern.replaceAll("*", ".*")}$`, "i").test(part);
	});
}
function strangeHost(baseUrl) {
	const { hostname } = new URL(baseUrl);
	return isThisMachine(hostname) || /(?:^|\.)small-improvements\.com$/.test(hostname) ? null : hostname;
}

export { keyFinder as i, strangeHost as n, takeKeys as r, requireSafe as t };