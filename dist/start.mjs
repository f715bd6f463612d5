import { Buffer } from "node:buffer";
import { styleText } from "node:util";

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

// src/model/hosts.ts
function isThisMachine(hostname) {
	return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
function isCallable(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password, hash } = new URL(address);
	return (protocol === "https:" || protocol === "http:" && isThisMachine(hostname)) && username === "" && password === "" && hash === "";
}

// src/model/exit-error.ts
var ExitError = class extends Error {
	name = "ExitError";
	exit;
	constructor(exit, message, options) {
		super(message, options);
		this.exit = exit;
	}
};
async function orExitError(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof ExitError) return error;
		throw error;
	}
}
async function orElse(work, otherwise) {
	const result = await orExitError(work);
	return result instanceof ExitError ? otherwise(result) : result;
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

// src/model/visible.ts
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;
function visible(text) {
	return text.search(invisible) === -1 ? text : text.replaceAll(invisible, escaped);
}
function escaped(character) {
	if (character === "	") return String.raw`\t`;
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/render/escaping/clean.ts
const longest$1 = 2e3;
const ordinary = /^[ -~\xa1-\xac\xae-\u034e]*$/;
const usual = 200;
function clean(text, most = usual) {
	if (text.length <= most && ordinary.test(text)) return apart(text);
	return apart(clipped(text.length > most ? text.slice(0, most + 1) : text, most));
}
const [twoColons, hashBracket] = [/:(?=\p{DI}*:)/gu, /#\p{DI}*#(?=\p{DI}*\[)/gu];
function apart(text) {
	if (!text.includes(":") && !text.includes("#")) return text;
	return text.replaceAll(twoColons, ":\\").replaceAll(hashBracket, (signs) => `${signs}\\`);
}
const [first, last] = [/^[:#[\p{DI}]+/u, /[:#\p{DI}]+$/u];
function between(before, after) {
	const end = last.exec(before)?.[0];
	if (end === void 0) return "";
	const start = first.exec(after)?.[0] ?? "";
	return apart(end + start) === apart(end) + apart(start) ? "" : "\\";
}
function clipped(text, most) {
	const shown = visible(text);
	if (shown.length <= most) return shown;
	let kept = "";
	for (const character of text) {
		const next = visible(character);
		if (kept.length + next.length >= most) break;
		kept += next;
	}
	return `${kept}\u2026`;
}

// src/render/escaping/safe.ts
var Safe = class {
	#kind;
	#text;
	constructor(kind, text) {
		this.#kind = kind;
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
	static isOne(value, kinds) {
		return #kind in value && kinds.includes(value.#kind);
	}
};
function sink({ kind, takes, harmless, between }) {
	const made = (text) => new Safe(kind, text);
	const part = (value) => {
		if (typeof value === "string") return harmless(value);
		if (typeof value === "number") return String(value);
		return Safe.isOne(value, takes) ? value.text : harmless(value.text);
	};
	const added = (text, next) => mayTouch(next) ? text + between(text.slice(-most), next) + next : text + next;
	const tell = (ours, ...values) => {
		let text = ours[0] ?? "";
		for (let at = 1; at < ours.length; at += 1) text = added(added(text, part(values[at - 1] ?? "")), ours[at] ?? "");
		return made(text);
	};
	const join = (all, separator) => {
		let text = "";
		const before = separator === "" ? added : (start, next) => start + separator + next;
		for (const [at, one] of all.entries()) text = at === 0 ? part(one) : before(text, part(one));
		return made(text);
	};
	return {
		tag: Object.assign(tell, { join }),
		made
	};
}
function mayTouch(part) {
	const code = part.charCodeAt(0);
	return code > 160 || code === 35 || code === 58 || code === 91 || code === 96;
}
const most = 4e3;

// src/render/escaping/printed.ts
const { tag, made } = sink({
	kind: "printed",
	takes: ["printed", "words"],
	harmless: (text) => clean(text),
	between
});
const printed = tag;
function message(text, most = longest$1) {
	return made(clean(text, most));
}
function painter(colour) {
	return (style, { text }) => made(colour && text !== "" ? styleText(style, text, { validateStream: false }) : text);
}
function columns(rows) {
	const count = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: count }, (_, column) => widest(rows, column));
	return rows.map((row) => {
		const last = row.findLastIndex(({ text }) => text !== "");
		const cells = row.slice(0, last + 1).map((cell, at) => at === last ? cell : padded(cell, widths[at] ?? 0));
		return printed.join(cells, "  ");
	});
}
function widest(rows, column) {
	return rows.reduce((most, row) => Math.max(most, row[column]?.text.length ?? 0), 0);
}
function padded({ text }, width) {
	return made(text.padEnd(width));
}

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};

// src/desired/nearest.ts
const longest = 64;
const mostMeasured = 2e4;
function nearest(name, known) {
	if (name.length > longest) return null;
	const meant = name.toLowerCase();
	let best = null;
	let least = Math.min(Math.ceil(name.length / 3), name.length - 1) + 1;
	let measured = 0;
	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) >= least || candidate === name) continue;
		if (++measured > mostMeasured) break;
		const away = distance(meant, candidate.toLowerCase());
		if (away < least) [best, least] = [candidate, away];
		if (least === 0) break;
	}
	return best;
}

// src/action/action-result.ts
const byExit = {
	3: "partial",
	4: "unsettled",
	5: "plan-changed",
	6: "key-refused",
	7: "state",
	8: "list-not-trusted"
};
function resultOf(exit) {
	return byExit[exit] ?? "error";
}
function warned(done, says) {
	return {
		...done,
		annotations: [...done.annotations, {
			severity: "warning",
			title: "Espalier",
			says
		}],
		says: printed`${done.says}${says}\n`
	};
}

// src/action/notice-url.ts
const noticeUrl = "notice-url";

export { keyFinder as S, ExitError as _, columns as a, isCallable as b, printed as c, clean as d, invisible as f, takeKeys as g, strangeHost as h, nearest as i, sink as l, requireSafe as m, resultOf as n, message as o, visible as p, warned as r, painter as s, noticeUrl as t, between as u, orElse as v, isThisMachine as x, orExitError as y };