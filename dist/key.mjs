import "./rolldown-runtime.mjs";
import { n as isThisMachine } from "./hosts.mjs";
import { t as ExitError } from "./exit-error.mjs";
import { Buffer } from "node:buffer";

// src/live/key.ts
/** Below this many characters a key could be a word, and is not looked for: no real key is so short. */
const least = 16;
/** A piece of a key of this many characters gives it away. */
const pieceLength = 12;
/**
* Texts are searched in parts of about this many characters, so that the readings of a large one need little memory.
*/
const windowLength = 65536;
/** No character takes more than this many, even one that is escaped for HTML, for a URL and for JSON, in this order. */
const longestSign = 64;
/** Makes the finder of a key; without a key, or with one that is too short, it finds nothing. */
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
/**
* A key as it is, in JSON, in a URL, in hex, and in base64 at each of the three offsets that it can have in a longer
* text.
*/
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
/** All pieces of a text, case ignored. */
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
/** A text as it is, and with the escapes of JSON, of URLs and of HTML undone, each kind or not, in this order. */
function readings(text) {
	const all = [text];
	for (const [sign, pattern, undo] of escapes) all.push(...all.filter((one) => one.includes(sign)).map((one) => one.replace(pattern, undo)));
	return all;
}
/** Whether any part of a text matches. Each part repeats the last `overlap` characters of the one before. */
function someOf(text, overlap, is) {
	const step = Math.max(windowLength, overlap);
	for (let at = 0; at === 0 || at + overlap < text.length; at += step) if (is(text.slice(at, at + step + overlap))) return true;
	return false;
}

// src/host/key.ts
/** Takes the keys out of the environment, so that no child process and no report about this one has them. */
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
/** What must not be around a process that holds the key, and what to report. */
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
/**
* Throws `ExitError` 1 if something around this process could show the key to others. For commands that use it, before
* they read anything.
*/
function requireSafe(host) {
	for (const [is, says] of dangers) if (is(host)) throw new ExitError(1, `${says} Nothing was read or written.`);
}
function options({ env, nodeFlags }) {
	return spelt([env["NODE_OPTIONS"], ...nodeFlags].join(" "));
}
/** Node takes `_` for `-` in the names of its options, and quotes around them. */
function spelt(given = "") {
	return given.replaceAll(/["\\]/g, "").replaceAll("_", "-");
}
/** Whether NODE_DEBUG, a list of names with `*` in them, asks for the messages of one part of Node. */
function isLogged(part, asked) {
	return asked.split(",").some((name) => {
		const pattern = name.trim().replaceAll(/[^a-z0-9*]/gi, "\\$&");
		return new RegExp(`^${pattern.replaceAll("*", ".*")}$`, "i").test(part);
	});
}
/** The host that the key would be sent to, if it is neither Small Improvements nor this machine; else null. */
function strangeHost(baseUrl) {
	const { hostname } = new URL(baseUrl);
	return isThisMachine(hostname) || /(?:^|\.)small-improvements\.com$/.test(hostname) ? null : hostname;
}

export { keyFinder as i, strangeHost as n, takeKeys as r, requireSafe as t };