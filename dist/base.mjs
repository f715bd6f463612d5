import { _ as ExitError } from "./start.mjs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";

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

// src/model/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

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
	const [line = ""] = text.slice(0, longest).split(/\r?\n/, 1);
	if (!line.startsWith(start) || !line.endsWith(end)) return null;
	try {
		const marker = judged(JSON.parse(line.slice(17, -4)));
		return marker !== null && markerLine(marker) === line ? marker : null;
	} catch {
		return null;
	}
}
const longest = 1e3;
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

// src/model/facts.ts
const standard = {
	v1: {
		paging: "offset",
		pageSize: null,
		inactiveListed: "unknown",
		emailFilter: "unknown",
		emailUnique: "yes",
		createTakes: "one",
		managerAtCreation: "yes",
		batch: 1,
		update: "unknown",
		clearManager: "null",
		clearText: "unknown",
		deactivate: "body",
		delete: "hard",
		lag: null,
		idPattern: null,
		owner: null,
		rewrites: {},
		syncOwned: []
	},
	v2: {
		paging: "none",
		pageSize: null,
		inactiveListed: "onRequest",
		emailFilter: "exact",
		emailUnique: "yes",
		createTakes: "array",
		managerAtCreation: "unknown",
		batch: 50,
		update: "unknown",
		clearManager: "omit",
		clearText: "unknown",
		deactivate: "call",
		delete: "hard",
		lag: null,
		idPattern: null,
		owner: null,
		rewrites: {},
		syncOwned: []
	}
};
const retiredFacts = /* @__PURE__ */ new Set([
	"unknownParameters",
	"loops",
	"editsInactive",
	"patch",
	"errorBody",
	"rateHeaders",
	"retryAfter",
	"idType"
]);
const factNames = Object.keys(standard.v1);
function assumedFacts(contract) {
	const assumed = (name) => [name, {
		value: standard[contract][name],
		evidence: "assumed"
	}];
	return Object.fromEntries(factNames.map(assumed));
}
function withFacts(facts, known) {
	return {
		...facts,
		...known
	};
}

// src/model/fields.ts
const fieldFacts = {
	email: {
		label: "e-mail",
		part: "profile",
		privileged: false
	},
	firstName: {
		label: "first name",
		part: "profile",
		privileged: false
	},
	lastName: {
		label: "last name",
		part: "profile",
		privileged: false
	},
	department: {
		label: "department",
		part: "profile",
		privileged: false
	},
	role: {
		label: "role",
		part: "profile",
		privileged: true
	},
	manager: {
		label: "manager",
		part: "manager",
		privileged: false
	},
	active: {
		label: "active",
		part: "active",
		privileged: false
	}
};
function nonEmpty(values) {
	const set = {};
	for (const field of Object.keys(values)) if (values[field] !== null) set[field] = values[field];
	return set;
}
const fields = Object.keys(fieldFacts);

// src/model/file-names.ts
const refused = /[<>:"/\\|?*]/g;
const refusedEnd = /[. ]+$/;
const device = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i;
function portableName(name) {
	const [stem = "", ...endings] = name.replaceAll(refused, "-").replace(refusedEnd, "").split(".");
	return [device.test(stem.trimEnd()) ? `${stem.trimEnd()}-people` : stem, ...endings].join(".") || "people";
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
	const { length } = json;
	let [levels, groups, names, commas] = [
		0,
		0,
		0,
		0
	];
	for (let at = 0; at < length; at += 1) {
		const byte = json[at];
		if (byte === quote) at = endOfText(json, at);
		else if (byte === comma) commas += 1;
		else if (byte === colon) names += 1;
		else if (byte === closedList || byte === closedObject) levels -= 1;
		else if (byte === openList || byte === openObject) {
			levels += 1;
			groups += 1;
			if (levels > mostLevels) return `it is nested deeper than ${mostLevels} levels`;
		}
	}
	if (groups > mostGroups) return `it has more than ${mostGroups} lists and objects`;
	if (names > mostNames && differentNames(json) > mostNames) return `it has more than ${mostNames} names`;
	if (commas > mostCommas) return `it has more than ${mostCommas} values`;
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
	const { length } = json;
	let at = start + 1;
	for (let byte = json[at]; at < length && byte !== quote; byte = json[at]) at += byte === backslash ? 2 : 1;
	return at;
}
function differentNames(json) {
	const seen = new Uint8Array(slots);
	let [names, start, end] = [
		0,
		0,
		0
	];
	for (let at = 0; at < json.length; at += 1) if (json[at] === quote) {
		start = at;
		at = end = endOfText(json, at);
	} else if (json[at] === colon) names += newIn(seen, slotOf(json, start, end));
	return names;
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

// src/model/fetch-error.ts
function fetchErrorCode(error) {
	if (!(error instanceof Error)) return "unknown";
	const { cause } = error;
	const found = cause instanceof Error ? cause : error;
	return "code" in found && typeof found.code === "string" ? found.code : found.name;
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

export { dayAfter as A, seenLine as C, risks as D, isMerged as E, isUserId as F, groupBy as I, blockersOf as L, daysAfter as M, isDay as N, byText as O, isPersonKey as P, errorsIn as R, readTold as S, eventBranches as T, checkName as _, portableName as a, readMarker as b, nonEmpty as c, retiredFacts as d, withFacts as f, usage as g, flagValue as h, overgrown as i, dayBefore as j, canonicalEmail as k, assumedFacts as l, flagNumber as m, readGivenBytes as n, fieldFacts as o, flagChoice as p, fetchErrorCode as r, fields as s, readGiven as t, factNames as u, markerLine as v, toldLine as w, readSeen as x, pagePlace as y, isBlocked as z };