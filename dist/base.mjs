import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { styleText } from "node:util";

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

// src/model/verdict.ts
function errorsIn(findings) {
	return findings.filter(({ severity }) => severity === "error");
}
function blockersOf({ findings, limits }) {
	return {
		errors: errorsIn(findings),
		limits: limits.filter((check) => check.blocked)
	};
}
function isBlocked(plan) {
	const { errors, limits } = blockersOf(plan);
	return errors.length + limits.length > 0;
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

// src/model/names.ts
const keyPattern = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
function isPersonKey(text) {
	return text.length <= 64 && keyPattern.test(text);
}
const idPattern = /^(?!\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$/;
function isUserId(text) {
	return idPattern.test(text);
}
function isDay(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (match === null) return false;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
function dayAfter(day) {
	const [year, month, date] = [
		Number(day.slice(0, 4)),
		Number(day.slice(5, 7)),
		Number(day.slice(8))
	];
	if (date < daysIn(year, month)) return `${day.slice(0, 8)}${pad(date + 1)}`;
	if (month < 12) return `${day.slice(0, 5)}${pad(month + 1)}-01`;
	return `${String(year + 1).padStart(4, "0")}-01-01`;
}
function daysAfter(day, days) {
	return days === 0 ? day : daysAfter(dayAfter(day), days - 1);
}
function dayBefore(day) {
	const [year, month, date] = [
		Number(day.slice(0, 4)),
		Number(day.slice(5, 7)),
		Number(day.slice(8))
	];
	if (date > 1) return `${day.slice(0, 8)}${pad(date - 1)}`;
	if (month > 1) return `${day.slice(0, 5)}${pad(month - 1)}-${daysIn(year, month - 1)}`;
	return `${String(year - 1).padStart(4, "0")}-12-31`;
}
function daysIn(year, month) {
	return month === 2 ? leap(year) ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function leap(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function pad(number) {
	return String(number).padStart(2, "0");
}
function canonicalEmail(email) {
	return /[A-Z]/.test(email) ? email.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : email;
}
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/model/pull.ts
const eventBranches = "espalier/event-";
function isMerged(pull) {
	return pull.merged !== null;
}
const risks = [
	"nothing",
	"changes",
	"leavers",
	"privileged",
	"blocked"
];

// src/model/marker.ts
const kinds = [
	"plan",
	"apply",
	"reply",
	"drift",
	"failure",
	"pushed",
	"service",
	"setup",
	"proposal",
	"event",
	"form",
	"hr-file"
];
const start = "<!-- espalier:v1 ";
const end = " -->";
function markerLine({ kind, state, pull, risk, shows }) {
	return `${start}${JSON.stringify({
		kind,
		state,
		pull,
		risk,
		shows
	})}${end}`;
}
function readMarker(text) {
	const [line = ""] = text.slice(0, longest$1).split(/\r?\n/, 1);
	if (!line.startsWith(start) || !line.endsWith(end)) return null;
	try {
		const marker = judged(JSON.parse(line.slice(17, -4)));
		return marker !== null && markerLine(marker) === line ? marker : null;
	} catch {
		return null;
	}
}
const longest$1 = 1e3;
function judged(value) {
	if (typeof value !== "object" || value === null) return null;
	const { kind, state, pull, risk, shows } = value;
	const known = kinds.find((one) => one === kind);
	if (known === void 0 || state !== "open" && state !== "frozen" || typeof pull !== "number" || !Number.isSafeInteger(pull) || pull < 0) return null;
	const rank = risks.find((one) => one === risk);
	if (rank === void 0 || typeof shows !== "string" || !/^[0-9a-f]{0,64}$/.test(shows)) return null;
	return {
		kind: known,
		state,
		pull,
		risk: rank,
		shows
	};
}
const seenStart = "<!-- espalier:seen ";
function seenLine(seen) {
	return `${seenStart}${JSON.stringify(Object.fromEntries(seen))}${end}`;
}
function readSeen(text) {
	const line = text.split(/\r?\n/).find((one) => one.startsWith(seenStart) && one.endsWith(end));
	if (line === void 0) return /* @__PURE__ */ new Map();
	try {
		const known = Object.entries(JSON.parse(line.slice(19, -4)));
		return new Map(known.flatMap(([name, day]) => isName(name) && typeof day === "string" && isDay(day) ? [[name, day]] : []));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function isName(text) {
	return /^[0-9a-f]{32}$/.test(text);
}
const toldStart = "<!-- espalier:told ";
function toldLine(name) {
	return `\n${toldStart}${name}${end}\n`;
}
function readTold(text) {
	const [, name = ""] = new RegExp(`^${toldStart}([0-9a-f]{32})${end}\\r?$`, "m").exec(text) ?? [];
	return name;
}
function pagePlace({ id, attempt }) {
	return `<!-- espalier:page ${digitsIn(id)}.${digitsIn(attempt)}${end}`;
}
function digitsIn(text) {
	return text.replaceAll(/\D/g, "");
}
const checkName = "espalier / plan";

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
const longest = 2e3;
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

// src/render/escaping/printed.ts
const { tag, made } = sink({
	kind: "printed",
	takes: ["printed", "words"],
	harmless: (text) => clean(text),
	between
});
const printed = tag;
function message(text, most = longest) {
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

// src/model/arguments.ts
function usage(message, command) {
	const help = command === "" ? "espalier --help" : `espalier ${command} --help`;
	return new ExitError(64, `${message} Run "${help}" for help. Nothing was done.`);
}
function flagValue(args, name) {
	return args.flags.get(name)?.at(-1);
}
function flagNumber(args, name, least, command) {
	const text = flagValue(args, name);
	if (text === void 0) return void 0;
	if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw usage(`--${name} takes a whole number from ${least}, not "${text}".`, command);
	return Number(text);
}
function flagChoice(args, name, choices, command) {
	const text = flagValue(args, name);
	if (text === void 0) return choices[0];
	const choice = choices.find((one) => one === text);
	if (choice === void 0) throw usage(`--${name} is ${choices.join(" or ")}, not "${text}".`, command);
	return choice;
}

// src/model/json.ts
const [mostLevels, mostGroups, mostNames, mostCommas] = [
	64,
	15e4,
	1e5,
	75e4
];
function overgrown(json) {
	if (isUtf16(json)) return "it is in UTF-16: save it as UTF-8";
	const seen = new Uint8Array(slots);
	let [levels, groups, names, commas, start, end] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (let at = 0; at < json.length; at += 1) {
		const byte = json[at];
		if (byte === quote) {
			start = at;
			at = end = endOfText(json, at);
		} else if (byte === comma) commas += 1;
		else if (byte === colon) names += newIn(seen, slotOf(json, start, end));
		else if (byte === closedList || byte === closedObject) levels -= 1;
		else if (byte === openList || byte === openObject) {
			levels += 1;
			groups += 1;
		}
		if (levels > mostLevels) return `it is nested deeper than ${mostLevels} levels`;
		if (groups > mostGroups) return `it has more than ${mostGroups} lists and objects`;
		if (names > mostNames) return `it has more than ${mostNames} names`;
		if (commas > mostCommas) return `it has more than ${mostCommas} values`;
	}
	return null;
}
function withoutMark(bytes) {
	const text = bytes.toString("utf8");
	return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function isUtf16([first, second]) {
	return first === 0 || second === 0 || first === 255 && second === 254 || first === 254 && second === 255;
}
const [quote, backslash, comma, colon] = [
	34,
	92,
	44,
	58
];
const [openList, closedList, openObject, closedObject] = [
	91,
	93,
	123,
	125
];
function endOfText(json, start) {
	let at = start + 1;
	while (at < json.length && json[at] !== quote) at += json[at] === backslash ? 2 : 1;
	return at;
}
const slots = 2 ** 20;
function slotOf(json, start, end) {
	let hash = 2166136261;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (json[at] ?? 0), 16777619);
	return hash >>> 12;
}
function newIn(seen, slot) {
	if (seen[slot] === 1) return 0;
	seen[slot] = 1;
	return 1;
}

// src/host/input-file.ts
const mostMebibytes = 24;
async function readGivenBytes(file, folder, most) {
	const parts = [];
	let size = 0;
	try {
		const handle = await open(resolve(folder, file));
		try {
			for (let read = -1; read !== 0 && size <= most * 1024 * 1024; size += read) {
				const { bytesRead, buffer } = await handle.read(Buffer.alloc(65536));
				parts.push(buffer.subarray(0, bytesRead));
				read = bytesRead;
			}
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new Error(`it cannot be read (${error.code ?? "no reason given"})`, { cause: error });
	}
	if (size > most * 1024 * 1024) throw new Error(`it is larger than ${most} MiB`);
	return Buffer.concat(parts);
}
async function readGiven(file, folder) {
	const bytes = await readGivenBytes(file, folder, mostMebibytes);
	const why = overgrown(bytes);
	if (why !== null) throw new Error(why);
	return withoutMark(bytes);
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

// src/model/file-names.ts
const refused = /[<>:"/\\|?*]/g;
const refusedEnd = /[. ]+$/;
const device = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i;
function portableName(name) {
	const [stem = "", ...endings] = name.replaceAll(refused, "-").replace(refusedEnd, "").split(".");
	return [device.test(stem.trimEnd()) ? `${stem.trimEnd()}-people` : stem, ...endings].join(".") || "people";
}

// src/model/fetch-error.ts
function fetchErrorCode(error) {
	if (!(error instanceof Error)) return "unknown";
	const { cause } = error;
	const found = cause instanceof Error ? cause : error;
	return "code" in found && typeof found.code === "string" ? found.code : found.name;
}

export { risks as A, blockersOf as B, readMarker as C, toldLine as D, seenLine as E, daysAfter as F, orExitError as G, isBlocked as H, isDay as I, isPersonKey as L, canonicalEmail as M, dayAfter as N, eventBranches as O, dayBefore as P, isUserId as R, pagePlace as S, readTold as T, ExitError as U, errorsIn as V, orElse as W, clean as _, readGiven as a, checkName as b, flagChoice as c, usage as d, columns as f, between as g, printed as h, isThisMachine as i, byText as j, isMerged as k, flagNumber as l, painter as m, portableName as n, readGivenBytes as o, message as p, isCallable as r, overgrown as s, fetchErrorCode as t, flagValue as u, invisible as v, readSeen as w, markerLine as x, visible as y, sink as z };