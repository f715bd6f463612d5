import { r as __toESM } from "./rolldown-runtime.mjs";
import { t as require_ucs2length } from "./ajv.mjs";
import { C as hasHidden, N as byText, O as mostShown, T as hiddenInText, U as isBlocked, V as blockersOf, w as hiddenIn } from "./chart-at-revision.mjs";
import { l as sink, s as invisible } from "./printed.mjs";
import { D as words, E as nothing, b as markdown, x as markerOf } from "./context.mjs";
import { t as nearest } from "./nearest.mjs";
import { Buffer } from "node:buffer";

// src/model/actions.ts
/** The verbs that people read for a change, in the order in which they want to read them. */
const verbs = [
	"leave",
	"admin",
	"move",
	"rehire",
	"hire",
	"change",
	"adopt"
];

// src/model/still-active.ts
const revivedWhy = "the account was made active again in Small Improvements";
/** The leavers whose accounts a plan shows as active, those first whom it leaves so. */
function stillActive({ changes, held, drift }) {
	const planned = changes.filter(({ action }) => action === "deactivate");
	const waiting = held.filter(({ change }) => change.action === "deactivate");
	const revived = drift.filter(({ field, desired }) => field === "active" && desired === false);
	return [
		...waiting.map(({ change: { key, name }, because }) => ({
			key,
			name,
			kind: "held",
			why: because
		})),
		...revived.map(({ key, name }) => ({
			key,
			name,
			kind: "revived",
			why: revivedWhy
		})),
		...planned.map(({ key, name }) => ({
			key,
			name,
			kind: "planned",
			why: null
		}))
	];
}
/** The leavers whom a plan leaves active. */
function leftActive(plan) {
	return stillActive(plan).filter(({ kind }) => kind !== "planned");
}
/** The leavers who are active after a run. `after`: the plan made again; null if the service could not be read. */
function stillActiveAfter(outcomes, after) {
	const why = new Map(outcomes.flatMap((one) => one.kind === "applied" || one.change.action !== "deactivate" ? [] : [[one.change.key, one.why]]));
	if (after !== null) return stillActive(after).map((one) => ({
		...one,
		why: one.why ?? why.get(one.key) ?? null
	}));
	return outcomes.flatMap(({ kind, change: { key, name } }) => kind !== "applied" && why.has(key) ? [{
		key,
		name,
		kind: "planned",
		why: why.get(key) ?? null
	}] : []);
}
/** The command that deactivates again the accounts that were made active again. */
function revertCommand(leavers) {
	return ["espalier apply --drift revert", ...leavers.map(({ key }) => `--only ${key}`)].join(" ");
}

// src/model/group-by.ts
/** Items by their key, in the order of the items. */
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

// src/render/plan/plan-lines.ts
/** Today's changes by person, then what comes later by day. The verb of a line is the first of its changes' verbs. */
function planLines(changes, scheduled, waiting) {
	return [...[...groupBy(changes, ({ key }) => key).values()].map((own) => lineOfToday(own, waiting)), ...scheduled.map((one) => lineOfLater(one, waiting))];
}
function lineOfToday(own, waiting) {
	const changes = own.toSorted((a, b) => verbs.indexOf(a.verb) - verbs.indexOf(b.verb));
	const [first] = changes;
	const moved = own.find(({ before }) => typeof before.department === "string")?.before.department;
	const department = first.stands?.department ?? (typeof moved === "string" ? moved : null);
	const readdressed = own.some(({ before, after }) => before.email !== void 0 && after.email !== void 0);
	const { verb, key, name } = first;
	return {
		verb,
		key,
		name,
		department,
		changes,
		later: null,
		guarded: isGuarded(verb) || readdressed,
		waiting
	};
}
function lineOfLater(later, waiting) {
	const { verb, key, name, values, stands } = later;
	const arrives = verb === "hire" || verb === "rehire";
	const guarded = isGuarded(verb) || !arrives && values.email !== void 0;
	return {
		verb,
		key,
		name,
		department: stands?.department ?? null,
		changes: [],
		later,
		guarded,
		waiting
	};
}
function isGuarded(verb) {
	return verb === "leave" || verb === "admin";
}
/** How many lines of each verb. */
function countLines(lines) {
	const counts = Object.fromEntries(verbs.map((verb) => [verb, 0]));
	for (const { verb } of lines) counts[verb] += 1;
	return counts;
}
/** How many people these lines are about. */
function peopleIn$1(lines) {
	return new Set(lines.map(({ key }) => key)).size;
}
/** All the lines of a plan, none of them waiting. */
function allLines({ changes, scheduled }) {
	return planLines(changes, scheduled, false);
}

// src/render/plan/counts.ts
/** How many people of each verb. */
const countWords = {
	leave: (count) => counted(count, words`leaver`),
	admin: (count) => counted(count, words`admin change`),
	move: (count) => counted(count, words`move`),
	rehire: (count) => counted(count, words`rehire`),
	hire: (count) => counted(count, words`hire`),
	change: (count) => counted(count, words`profile change`),
	adopt: (count) => counted(count, words`adoption`)
};
/** The verbs as a table shows them. */
const verbNames = {
	leave: words`Leave`,
	admin: words`Admin`,
	move: words`Move`,
	rehire: words`Rehire`,
	hire: words`Hire`,
	change: words`Change`,
	adopt: words`Adopt`
};
/** `1 leaver · 2 moves (7 reports go along) · 3 hires`. For no change at all, a sentence that says so. */
function countsLine(plan) {
	const parts = countParts(plan.counts, plan.changes);
	return parts.length > 0 ? words.join(parts, " · ") : nothingLine(plan);
}
/** The same for the lines of a page, where each person counts once a day, with how many are for later. */
function countsOf({ plan, lines }) {
	const parts = countParts(countLines(lines), lines.flatMap(({ changes }) => changes));
	if (parts.length === 0) return nothingLine(plan);
	const later = lines.filter((line) => line.later !== null).length;
	const all = later === lines.length;
	const dated = later === 0 ? nothing : words`, ${all ? words`all of them` : words`${later} of these`} on ${later === 1 ? words`a later day` : words`later days`}`;
	return words`${words.join(parts, " · ")}${dated}`;
}
function countParts(counts, changes) {
	return verbs.filter((verb) => counts[verb] > 0).map((verb) => words`${countWords[verb](counts[verb])}${verb === "move" ? followers(changes) : nothing}`);
}
function nothingLine(plan) {
	if (plan.against !== void 0) return words`No changes on this day: the two charts say the same.`;
	return !isBlocked(plan) && plan.held.length === 0 && plan.drift.length === 0 ? words`No changes: Small Improvements matches the chart.` : words`No changes to make now.`;
}
function followers(changes) {
	const reports = changes.reduce((sum, { action, reports: own }) => sum + (action === "move" ? own : 0), 0);
	return reports === 0 ? nothing : words` (${counted(reports, words`report goes along`, words`reports go along`)})`;
}
/** `Espalier plan: 4 people change, 1 warning`: whether it is ready, warned or blocked shows in the first line. */
function headline(plan) {
	const later = plan.scheduled.length > 0 ? [words`${plan.scheduled.length} scheduled`] : [];
	return headlineWith(plan, [...changing(plan.changes), ...later], onlyAdopts(plan.changes) && later.length === 0);
}
/** The same for a page. Waiting changes are applied as well, so they are named. */
function headlineOf({ plan, lines, waiting }) {
	const people = peopleIn$1(waiting);
	const more = people > 0 ? [words`${people} more from before`] : [];
	return headlineWith(plan, [...changing(lines), ...more], onlyAdopts(lines) && people === 0);
}
/** How many people are written to, and how many accounts are only recognised. */
function changing(all) {
	if (all.length === 0) return [words`no changes`];
	const people = peopleIn$1(all.filter(({ verb }) => verb !== "adopt"));
	const known = peopleIn$1(all) - people;
	return [...people > 0 ? [counted(people, words`person changes`, words`people change`)] : [], ...known > 0 ? [recognised(known)] : []];
}
function recognised(accounts) {
	return counted(accounts, words`account recognised`, words`accounts recognised`);
}
function onlyAdopts(all) {
	return all.length > 0 && all.every(({ verb }) => verb === "adopt");
}
/** `silent`: the plan only recognises accounts, and so writes nothing. */
function headlineWith(plan, middle, silent) {
	const blockers = blockersOf(plan);
	const active = leftActive(plan);
	const [errors, limits] = [blockers.errors.length, blockers.limits.length];
	const parts = [
		...isBlocked(plan) ? [words`blocked`] : [],
		...errors > 0 ? [counted(errors, words`error`)] : [],
		...limits > 0 ? [counted(limits, words`limit`)] : [],
		...active.length > 0 ? [counted(active.length, words`leaver stays active`, words`leavers stay active`)] : [],
		...middle,
		...silent ? [words`nothing is written`] : [],
		...plan.findings.length > errors ? [counted(plan.findings.length - errors, words`warning`)] : []
	];
	return words`${plan.against === void 0 ? words`Espalier plan` : words`Espalier diff`}: ${words.join(parts, ", ")}`;
}
/** One verb's changes, in the order of the plan. */
function ofVerb(all, verb) {
	return all.filter((one) => one.verb === verb);
}
/** Counts a noun: `1 error`, `2 errors`. */
function counted(count, one, many = words`${one}s`) {
	return words`${count} ${count === 1 ? one : many}`;
}

// src/model/facts.ts
/** What is assumed before a probe: what the document of the contract says, and else the careful value. */
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
/** Facts that earlier versions wrote and that are not used any more: in a contract.yaml, they are ignored. */
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
/** The name of every fact, in the order in which people read them. */
const factNames = Object.keys(standard.v1);
/** The facts of a contract before anything was probed. */
function assumedFacts(contract) {
	const assumed = (name) => [name, {
		value: standard[contract][name],
		evidence: "assumed"
	}];
	return Object.fromEntries(factNames.map(assumed));
}
/** The facts, with those in `known` replaced. */
function withFacts(facts, known) {
	return {
		...facts,
		...known
	};
}

// src/model/fields.ts
/** Every managed field. A new one is a row here, a property in `schema/`, and a field of the contract in `live/`. */
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
/** The values that are set. A new account is sent no others: it begins empty. */
function nonEmpty(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
/** All fields, in the order in which they are compared and shown. */
const fields = Object.keys(fieldFacts);

// src/model/limits.ts
/** The limits of a company that sets none. */
const defaultLimits = {
	deactivate: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	role: { atMost: 2 },
	move: {
		percent: 30,
		atLeast: 10
	},
	create: {
		percent: 20,
		atLeast: 10
	},
	email: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	name: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	department: {
		percent: 40,
		atLeast: 15
	},
	people: { percent: 80 },
	users: { percent: 90 },
	admins: { atLeast: 2 }
};
/** The number that a limit is for `size` people or users. A percentage rounds up. */
function limitFor(limit, size) {
	const share = limit.percent === void 0 ? 0 : Math.ceil(size * limit.percent / 100);
	const floor = Math.max(share, limit.atLeast ?? 0);
	if (limit.percent === void 0 && limit.atLeast === void 0) return limit.atMost ?? 0;
	return Math.min(floor, limit.atMost ?? Number.POSITIVE_INFINITY);
}

// src/render/escaping/json.ts
const { made } = sink({
	kind: "json",
	takes: [],
	harmless: JSON.stringify,
	between: () => ""
});
/**
* One JSON document, indented by two spaces, with a newline at its end. It parses to exactly `value`, but characters
* that act in a terminal, and the signs of a command (see `clean`), are written as `\uXXXX`. Those signs can be side by
* side only inside a string.
*/
function json$1(value) {
	const text = JSON.stringify(value, null, 2).replaceAll(invisible, (found) => found === "\n" ? found : codeUnits(found)).replaceAll(/:(?=\p{DI}*:)/gu, String.raw`\u003a`).replaceAll(/(?<=#\p{DI}*#\p{DI}*)\[/gu, String.raw`\u005b`);
	return made(`${text}\n`);
}
function codeUnits(text) {
	return text.split("").map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/desired/reading/finding.ts
/** An error at a value of a file, or at its key, with its line. */
function findingAt(again, { code, message, path, part, cause }) {
	const place = again.place(path, part);
	return {
		severity: "error",
		code,
		message,
		...cause === void 0 ? {} : { cause },
		place,
		excerpt: again.excerpt(place.line)
	};
}
/** The first of the findings. If there are more, the last one says so. */
function shownOf(all) {
	if (all.length <= 1e4) return all;
	const severity = all.some((one) => one.severity === "error") ? "error" : "warning";
	const message = "There are more findings than the 10,000 that are shown: fix these first.";
	return [...all.slice(0, mostShown - 1), {
		severity,
		code: "too-large",
		message
	}];
}

// build/validators/people.js
const people = validate20$1;
const schema31$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/people.schema.json",
	"title": "PeopleFile",
	"description": "One file in org/people/. Every person of the company is in exactly one such file.",
	"type": "object",
	"additionalProperties": false,
	"required": ["people"],
	"properties": {
		"defaults": {
			"title": "Defaults",
			"description": "Values for the people in this file whose entries do not set them.",
			"examples": [{ "department": "Engineering" }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"department": {
					"description": "The department of everyone in this file whose entry sets none; null for people without one.",
					"examples": [null],
					"sample": "Engineering",
					"type": [
						"string",
						"number",
						"null"
					],
					"tsType": "string | null",
					"minLength": 1,
					"maxLength": 100
				},
				"role": {
					"description": "The role of everyone in this file whose entry sets none. It may not be admin.",
					"examples": ["user"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 50
				},
				"timezone": {
					"description": "The time zone of everyone in this file whose entry sets none.",
					"examples": ["America/New_York"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				}
			}
		},
		"people": {
			"description": "The people, by key. You choose the key: lower-case letters, digits, dots, hyphens and underscores. Keep it stable, and never use it again for another person.",
			"examples": [{ "grace.hopper": {
				"email": "grace@acme.example",
				"firstName": "Grace",
				"lastName": "Hopper",
				"manager": null
			} }],
			"type": "object",
			"propertyNames": {
				"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
				"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
				"maxLength": 64
			},
			"additionalProperties": { "$ref": "#/$defs/person" },
			"defaultSnippets": [{
				"label": "a person",
				"description": "A new person, with the fields that most have.",
				"body": { "${1:first.last}": {
					"email": "${2:address}",
					"firstName": "${3:First}",
					"lastName": "${4:Last}",
					"manager": "${5:key of the manager}",
					"department": "${6:department}"
				} }
			}]
		}
	},
	"$defs": {
		"person": {
			"title": "PersonEntry",
			"description": "One person.",
			"type": "object",
			"defaultSnippets": [
				{
					"label": "a dated change",
					"description": "Another manager, department, role, address or name from a day on.",
					"body": { "changes": [{
						"on": "${1:YYYY-MM-DD}",
						"manager": "${2:key of the manager}"
					}] }
				},
				{
					"label": "a leaver",
					"description": "The last day. The account is deactivated the day after, and the entry stays as a record.",
					"body": { "end": "${1:YYYY-MM-DD}" }
				},
				{
					"label": "a successor",
					"description": "The last day, and who gets the direct reports on the day after.",
					"body": {
						"end": "${1:YYYY-MM-DD}",
						"successor": "${2:key of the successor}"
					}
				},
				{
					"label": "an absence",
					"description": "A time away, such as parental leave: its first and last day.",
					"body": { "absence": {
						"from": "${1:YYYY-MM-DD}",
						"to": "${2:YYYY-MM-DD}"
					} }
				}
			],
			"additionalProperties": false,
			"required": [
				"email",
				"firstName",
				"lastName"
			],
			"properties": {
				"email": {
					"description": "The address the person signs in with. It must be unique, whatever its case.",
					"examples": ["ada@acme.example"],
					"type": "string",
					"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
					"patternErrorMessage": "An address has one @ and a domain, without blanks or brackets: ada@acme.example.",
					"maxLength": 254
				},
				"firstName": {
					"description": "The first name, as the service shows it.",
					"examples": ["Ada"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"lastName": {
					"description": "The last name, as the service shows it.",
					"examples": ["Lovelace"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"id": {
					"description": "The employee id of the HR system, by which an HR file finds the person. It must be unique. Espalier never sends it.",
					"examples": ["00417"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"manager": {
					"description": "The key of the direct manager; null for a person without a manager. If you leave it out, the manager stays as it is in the service: for a manager whom the chart does not have.",
					"examples": [null],
					"sample": "grace.hopper",
					"type": [
						"string",
						"number",
						"null"
					],
					"tsType": "string | null",
					"minLength": 1
				},
				"department": {
					"description": "The department; null for a person without one. If you leave it out, the default of the file counts. Without a default, it stays as it is in the service.",
					"examples": [null],
					"sample": "Engineering",
					"type": [
						"string",
						"number",
						"null"
					],
					"tsType": "string | null",
					"minLength": 1,
					"maxLength": 100
				},
				"role": {
					"description": "The permission role. Espalier writes it only if role is in manage, and only for people on the admins list.",
					"examples": ["user"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 50
				},
				"start": {
					"description": "The first day: the account is created on that day, not before.",
					"examples": ["2026-12-01"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				},
				"end": {
					"description": "The last day, inclusive: the account is deactivated the day after.",
					"examples": ["2027-03-31"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				},
				"timezone": {
					"description": "The time zone in which the last day, end, is over: the account is deactivated when it is. Everything else keeps the days of the company.",
					"examples": ["Pacific/Honolulu"],
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"status": {
					"description": "left: the person leaves now, or has left, and stays in the file as a record.",
					"examples": ["left"],
					"const": "left"
				},
				"successor": {
					"description": "Who gets the direct reports on the day after the person has left: the key of another person. Reports whom the chart gives another manager stay with that one.",
					"sample": "katherine.johnson",
					"type": ["string", "number"],
					"tsType": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
					"maxLength": 64
				},
				"absence": {
					"description": "A time away, such as parental leave: its first and last day; or a list of them, in their order.",
					"examples": [{
						"from": "2026-12-01",
						"to": "2027-05-31"
					}],
					"type": ["object", "array"],
					"tsType": "Absence | readonly Absence[]",
					"additionalProperties": false,
					"required": ["from", "to"],
					"properties": {
						"from": {
							"description": "The first day of the absence.",
							"examples": ["2026-12-01"],
							"type": "string",
							"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
							"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
							"tsType": "Day"
						},
						"to": {
							"description": "The last day of the absence, inclusive: the person is back on the day after.",
							"examples": ["2027-05-31"],
							"type": "string",
							"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
							"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
							"tsType": "Day"
						},
						"deactivate": {
							"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
							"examples": [true],
							"type": "boolean"
						}
					},
					"minItems": 1,
					"maxItems": 100,
					"items": { "$ref": "#/$defs/absence" }
				},
				"changes": {
					"description": "Dated moves and changes, in the order of their days.",
					"defaultSnippets": [{
						"label": "a dated change",
						"description": "What changes from a day on.",
						"body": {
							"on": "${1:YYYY-MM-DD}",
							"manager": "${2:key of the manager}"
						}
					}],
					"examples": [[{
						"on": "2027-01-01",
						"manager": "katherine.johnson"
					}]],
					"type": "array",
					"minItems": 1,
					"maxItems": 100,
					"items": { "$ref": "#/$defs/dated" }
				},
				"was": {
					"description": "The previous key of this person, for one plan: the account stays bound.",
					"sample": "margaret.heafield",
					"type": ["string", "number"],
					"tsType": "string",
					"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
					"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
					"maxLength": 64
				},
				"newPerson": {
					"description": "true: this really is a new person, although an account with the same name or a similar address exists.",
					"examples": [true],
					"type": "boolean"
				},
				"samePerson": {
					"description": "true: the account is this person's, although it has another name: a nickname, a marriage, a transition.",
					"examples": [true],
					"type": "boolean"
				},
				"reportsStay": {
					"description": "true: when this person leaves, accounts outside the chart may still report to them. Without it, the leaver waits for those accounts.",
					"examples": [true],
					"type": "boolean"
				}
			}
		},
		"absence": {
			"title": "Absence",
			"description": "One time away.",
			"type": "object",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"from": {
					"description": "The first day of the absence.",
					"examples": ["2026-12-01"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				},
				"to": {
					"description": "The last day of the absence, inclusive: the person is back on the day after.",
					"examples": ["2027-05-31"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				},
				"deactivate": {
					"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
					"examples": [true],
					"type": "boolean"
				}
			}
		},
		"dated": {
			"title": "DatedChange",
			"description": "What changes for a person from one day on.",
			"defaultSnippets": [{
				"label": "a dated change",
				"description": "What changes from a day on.",
				"body": {
					"on": "${1:YYYY-MM-DD}",
					"manager": "${2:key of the manager}"
				}
			}],
			"type": "object",
			"additionalProperties": false,
			"required": ["on"],
			"minProperties": 2,
			"properties": {
				"on": {
					"description": "The day from which the values below hold.",
					"examples": ["2027-01-01"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				},
				"manager": {
					"description": "The key of the manager from that day on; null for a person without a manager.",
					"sample": "katherine.johnson",
					"type": [
						"string",
						"number",
						"null"
					],
					"tsType": "string | null",
					"minLength": 1
				},
				"department": {
					"description": "The department from that day on; null for none.",
					"examples": [null],
					"sample": "Research",
					"type": [
						"string",
						"number",
						"null"
					],
					"tsType": "string | null",
					"minLength": 1,
					"maxLength": 100
				},
				"role": {
					"description": "The role from that day on.",
					"examples": ["user"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 50
				},
				"email": {
					"description": "The address from that day on.",
					"examples": ["ada.lovelace@acme.example"],
					"type": "string",
					"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
					"patternErrorMessage": "An address has one @ and a domain, without blanks or brackets: ada@acme.example.",
					"maxLength": 254
				},
				"firstName": {
					"description": "The first name from that day on.",
					"examples": ["Ada"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"lastName": {
					"description": "The last name from that day on.",
					"examples": ["King"],
					"type": ["string", "number"],
					"tsType": "string",
					"minLength": 1,
					"maxLength": 100
				}
			}
		}
	}
};
const func0$1 = Object.prototype.hasOwnProperty;
const func63 = require_ucs2length().default;
const pattern4$1 = new RegExp("^[a-z0-9]+(?:[._-][a-z0-9]+)*$", "u");
const schema32 = {
	"title": "PersonEntry",
	"description": "One person.",
	"type": "object",
	"defaultSnippets": [
		{
			"label": "a dated change",
			"description": "Another manager, department, role, address or name from a day on.",
			"body": { "changes": [{
				"on": "${1:YYYY-MM-DD}",
				"manager": "${2:key of the manager}"
			}] }
		},
		{
			"label": "a leaver",
			"description": "The last day. The account is deactivated the day after, and the entry stays as a record.",
			"body": { "end": "${1:YYYY-MM-DD}" }
		},
		{
			"label": "a successor",
			"description": "The last day, and who gets the direct reports on the day after.",
			"body": {
				"end": "${1:YYYY-MM-DD}",
				"successor": "${2:key of the successor}"
			}
		},
		{
			"label": "an absence",
			"description": "A time away, such as parental leave: its first and last day.",
			"body": { "absence": {
				"from": "${1:YYYY-MM-DD}",
				"to": "${2:YYYY-MM-DD}"
			} }
		}
	],
	"additionalProperties": false,
	"required": [
		"email",
		"firstName",
		"lastName"
	],
	"properties": {
		"email": {
			"description": "The address the person signs in with. It must be unique, whatever its case.",
			"examples": ["ada@acme.example"],
			"type": "string",
			"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
			"patternErrorMessage": "An address has one @ and a domain, without blanks or brackets: ada@acme.example.",
			"maxLength": 254
		},
		"firstName": {
			"description": "The first name, as the service shows it.",
			"examples": ["Ada"],
			"type": ["string", "number"],
			"tsType": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"lastName": {
			"description": "The last name, as the service shows it.",
			"examples": ["Lovelace"],
			"type": ["string", "number"],
			"tsType": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"id": {
			"description": "The employee id of the HR system, by which an HR file finds the person. It must be unique. Espalier never sends it.",
			"examples": ["00417"],
			"type": ["string", "number"],
			"tsType": "string",
			"minLength": 1,
			"maxLength": 64
		},
		"manager": {
			"description": "The key of the direct manager; null for a person without a manager. If you leave it out, the manager stays as it is in the service: for a manager whom the chart does not have.",
			"examples": [null],
			"sample": "grace.hopper",
			"type": [
				"string",
				"number",
				"null"
			],
			"tsType": "string | null",
			"minLength": 1
		},
		"department": {
			"description": "The department; null for a person without one. If you leave it out, the default of the file counts. Without a default, it stays as it is in the service.",
			"examples": [null],
			"sample": "Engineering",
			"type": [
				"string",
				"number",
				"null"
			],
			"tsType": "string | null",
			"minLength": 1,
			"maxLength": 100
		},
		"role": {
			"description": "The permission role. Espalier writes it only if role is in manage, and only for people on the admins list.",
			"examples": ["user"],
			"type": ["string", "number"],
			"tsType": "string",
			"minLength": 1,
			"maxLength": 50
		},
		"start": {
			"description": "The first day: the account is created on that day, not before.",
			"examples": ["2026-12-01"],
			"type": "string",
			"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
			"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
			"tsType": "Day"
		},
		"end": {
			"description": "The last day, inclusive: the account is deactivated the day after.",
			"examples": ["2027-03-31"],
			"type": "string",
			"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
			"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
			"tsType": "Day"
		},
		"timezone": {
			"description": "The time zone in which the last day, end, is over: the account is deactivated when it is. Everything else keeps the days of the company.",
			"examples": ["Pacific/Honolulu"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"status": {
			"description": "left: the person leaves now, or has left, and stays in the file as a record.",
			"examples": ["left"],
			"const": "left"
		},
		"successor": {
			"description": "Who gets the direct reports on the day after the person has left: the key of another person. Reports whom the chart gives another manager stay with that one.",
			"sample": "katherine.johnson",
			"type": ["string", "number"],
			"tsType": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
			"maxLength": 64
		},
		"absence": {
			"description": "A time away, such as parental leave: its first and last day; or a list of them, in their order.",
			"examples": [{
				"from": "2026-12-01",
				"to": "2027-05-31"
			}],
			"type": ["object", "array"],
			"tsType": "Absence | readonly Absence[]",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"from": {
					"description": "The first day of the absence.",
					"examples": ["2026-12-01"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				},
				"to": {
					"description": "The last day of the absence, inclusive: the person is back on the day after.",
					"examples": ["2027-05-31"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				},
				"deactivate": {
					"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
					"examples": [true],
					"type": "boolean"
				}
			},
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/absence" }
		},
		"changes": {
			"description": "Dated moves and changes, in the order of their days.",
			"defaultSnippets": [{
				"label": "a dated change",
				"description": "What changes from a day on.",
				"body": {
					"on": "${1:YYYY-MM-DD}",
					"manager": "${2:key of the manager}"
				}
			}],
			"examples": [[{
				"on": "2027-01-01",
				"manager": "katherine.johnson"
			}]],
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": { "$ref": "#/$defs/dated" }
		},
		"was": {
			"description": "The previous key of this person, for one plan: the account stays bound.",
			"sample": "margaret.heafield",
			"type": ["string", "number"],
			"tsType": "string",
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
			"maxLength": 64
		},
		"newPerson": {
			"description": "true: this really is a new person, although an account with the same name or a similar address exists.",
			"examples": [true],
			"type": "boolean"
		},
		"samePerson": {
			"description": "true: the account is this person's, although it has another name: a nickname, a marriage, a transition.",
			"examples": [true],
			"type": "boolean"
		},
		"reportsStay": {
			"description": "true: when this person leaves, accounts outside the chart may still report to them. Without it, the leaver waits for those accounts.",
			"examples": [true],
			"type": "boolean"
		}
	}
};
const schema34 = {
	"title": "DatedChange",
	"description": "What changes for a person from one day on.",
	"defaultSnippets": [{
		"label": "a dated change",
		"description": "What changes from a day on.",
		"body": {
			"on": "${1:YYYY-MM-DD}",
			"manager": "${2:key of the manager}"
		}
	}],
	"type": "object",
	"additionalProperties": false,
	"required": ["on"],
	"minProperties": 2,
	"properties": {
		"on": {
			"description": "The day from which the values below hold.",
			"examples": ["2027-01-01"],
			"type": "string",
			"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
			"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
			"tsType": "Day"
		},
		"manager": {
			"description": "The key of the manager from that day on; null for a person without a manager.",
			"sample": "katherine.johnson",
			"type": [
				"string",
				"number",
				"null"
			],
			"tsType": "string | null",
			"minLength": 1
		},
		"department": {
			"description": "The department from that day on; null for none.",
			"examples": [null],
			"sample": "Research",
			"type": [
				"string",
				"number",
				"null"
			],
			"tsType": "string | null",
			"minLength": 1,
			"maxLength": 100
		},
		"role": {
			"description": "The role from that day on.",
			"examples": ["user"],
			"type": ["string", "number"],
			"tsType": "string",
			"minLength": 1,
			"maxLength": 50
		},
		"email": {
			"description": "The address from that day on.",
			"examples": ["ada.lovelace@acme.example"],
			"type": "string",
			"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
			"patternErrorMessage": "An address has one @ and a domain, without blanks or brackets: ada@acme.example.",
			"maxLength": 254
		},
		"firstName": {
			"description": "The first name from that day on.",
			"examples": ["Ada"],
			"type": ["string", "number"],
			"tsType": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"lastName": {
			"description": "The last name from that day on.",
			"examples": ["King"],
			"type": ["string", "number"],
			"tsType": "string",
			"minLength": 1,
			"maxLength": 100
		}
	}
};
const pattern5$1 = new RegExp("^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$", "u");
const pattern6$1 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0 || !func0$1.call(data, "email")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.firstName === void 0 || !func0$1.call(data, "firstName")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "firstName" },
				message: "must have required property 'firstName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.lastName === void 0 || !func0$1.call(data, "lastName")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastName" },
				message: "must have required property 'lastName'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema32.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.email !== void 0 && func0$1.call(data, "email")) {
			let data0 = data.email;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["email"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func63(data0) > 254) {
					const err5 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern5$1.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.firstName !== void 0 && func0$1.call(data, "firstName")) {
			let data1 = data.firstName;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) coerced1 = +data1;
					else {
						const err7 = {
							instancePath: instancePath + "/firstName",
							schemaPath: "#/properties/firstName/type",
							keyword: "type",
							params: { type: schema32.properties.firstName.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["firstName"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func63(data1) > 100) {
					const err8 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/properties/firstName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func63(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/firstName",
						schemaPath: "#/properties/firstName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.lastName !== void 0 && func0$1.call(data, "lastName")) {
			let data2 = data.lastName;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2) coerced2 = +data2;
					else {
						const err10 = {
							instancePath: instancePath + "/lastName",
							schemaPath: "#/properties/lastName/type",
							keyword: "type",
							params: { type: schema32.properties.lastName.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["lastName"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func63(data2) > 100) {
					const err11 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/properties/lastName/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func63(data2) < 1) {
					const err12 = {
						instancePath: instancePath + "/lastName",
						schemaPath: "#/properties/lastName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.id !== void 0 && func0$1.call(data, "id")) {
			let data3 = data.id;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else if (dataType3 == "boolean" || data3 === null || dataType3 == "string" && data3 && data3 == +data3) coerced3 = +data3;
					else {
						const err13 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: schema32.properties.id.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["id"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func63(data3) > 64) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func63(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.manager !== void 0 && func0$1.call(data, "manager")) {
			let data4 = data.manager;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
					else if (data4 === null) coerced4 = "";
					else if (dataType4 == "boolean" || data4 === null || dataType4 == "string" && data4 && data4 == +data4) coerced4 = +data4;
					else if (data4 === "" || data4 === 0 || data4 === false) coerced4 = null;
					else {
						const err16 = {
							instancePath: instancePath + "/manager",
							schemaPath: "#/properties/manager/type",
							keyword: "type",
							params: { type: schema32.properties.manager.type },
							message: "must be string,number,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["manager"] = coerced4;
				}
			}
			if (typeof data4 === "string") {
				if (func63(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/manager",
						schemaPath: "#/properties/manager/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.department !== void 0 && func0$1.call(data, "department")) {
			let data5 = data.department;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else if (dataType5 == "boolean" || data5 === null || dataType5 == "string" && data5 && data5 == +data5) coerced5 = +data5;
					else if (data5 === "" || data5 === 0 || data5 === false) coerced5 = null;
					else {
						const err18 = {
							instancePath: instancePath + "/department",
							schemaPath: "#/properties/department/type",
							keyword: "type",
							params: { type: schema32.properties.department.type },
							message: "must be string,number,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["department"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func63(data5) > 100) {
					const err19 = {
						instancePath: instancePath + "/department",
						schemaPath: "#/properties/department/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (func63(data5) < 1) {
					const err20 = {
						instancePath: instancePath + "/department",
						schemaPath: "#/properties/department/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.role !== void 0 && func0$1.call(data, "role")) {
			let data6 = data.role;
			if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else if (dataType6 == "boolean" || data6 === null || dataType6 == "string" && data6 && data6 == +data6) coerced6 = +data6;
					else {
						const err21 = {
							instancePath: instancePath + "/role",
							schemaPath: "#/properties/role/type",
							keyword: "type",
							params: { type: schema32.properties.role.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["role"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func63(data6) > 50) {
					const err22 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						message: "must NOT have more than 50 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (func63(data6) < 1) {
					const err23 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/properties/role/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.start !== void 0 && func0$1.call(data, "start")) {
			let data7 = data.start;
			if (typeof data7 !== "string") {
				let dataType7 = typeof data7;
				let coerced7 = void 0;
				if (!(coerced7 !== void 0)) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						const err24 = {
							instancePath: instancePath + "/start",
							schemaPath: "#/properties/start/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (coerced7 !== void 0) {
					data7 = coerced7;
					if (data !== void 0) data["start"] = coerced7;
				}
			}
			if (typeof data7 === "string") {
				if (!pattern6$1.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/start",
						schemaPath: "#/properties/start/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.end !== void 0 && func0$1.call(data, "end")) {
			let data8 = data.end;
			if (typeof data8 !== "string") {
				let dataType8 = typeof data8;
				let coerced8 = void 0;
				if (!(coerced8 !== void 0)) {
					if (dataType8 == "number" || dataType8 == "boolean") coerced8 = "" + data8;
					else if (data8 === null) coerced8 = "";
					else {
						const err26 = {
							instancePath: instancePath + "/end",
							schemaPath: "#/properties/end/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (coerced8 !== void 0) {
					data8 = coerced8;
					if (data !== void 0) data["end"] = coerced8;
				}
			}
			if (typeof data8 === "string") {
				if (!pattern6$1.test(data8)) {
					const err27 = {
						instancePath: instancePath + "/end",
						schemaPath: "#/properties/end/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.timezone !== void 0 && func0$1.call(data, "timezone")) {
			let data9 = data.timezone;
			if (typeof data9 !== "string") {
				let dataType9 = typeof data9;
				let coerced9 = void 0;
				if (!(coerced9 !== void 0)) {
					if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data9;
					else if (data9 === null) coerced9 = "";
					else {
						const err28 = {
							instancePath: instancePath + "/timezone",
							schemaPath: "#/properties/timezone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (coerced9 !== void 0) {
					data9 = coerced9;
					if (data !== void 0) data["timezone"] = coerced9;
				}
			}
			if (typeof data9 === "string") {
				if (func63(data9) > 100) {
					const err29 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (func63(data9) < 1) {
					const err30 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.status !== void 0 && func0$1.call(data, "status")) {
			if ("left" !== data.status) {
				const err31 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/const",
					keyword: "const",
					params: { allowedValue: "left" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.successor !== void 0 && func0$1.call(data, "successor")) {
			let data11 = data.successor;
			if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11))) {
				let dataType10 = typeof data11;
				let coerced10 = void 0;
				if (!(coerced10 !== void 0)) {
					if (dataType10 == "number" || dataType10 == "boolean") coerced10 = "" + data11;
					else if (data11 === null) coerced10 = "";
					else if (dataType10 == "boolean" || data11 === null || dataType10 == "string" && data11 && data11 == +data11) coerced10 = +data11;
					else {
						const err32 = {
							instancePath: instancePath + "/successor",
							schemaPath: "#/properties/successor/type",
							keyword: "type",
							params: { type: schema32.properties.successor.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (coerced10 !== void 0) {
					data11 = coerced10;
					if (data !== void 0) data["successor"] = coerced10;
				}
			}
			if (typeof data11 === "string") {
				if (func63(data11) > 64) {
					const err33 = {
						instancePath: instancePath + "/successor",
						schemaPath: "#/properties/successor/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (!pattern4$1.test(data11)) {
					const err34 = {
						instancePath: instancePath + "/successor",
						schemaPath: "#/properties/successor/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.absence !== void 0 && func0$1.call(data, "absence")) {
			let data12 = data.absence;
			if (!data12 || typeof data12 != "object") {
				const err35 = {
					instancePath: instancePath + "/absence",
					schemaPath: "#/properties/absence/type",
					keyword: "type",
					params: { type: schema32.properties.absence.type },
					message: "must be object,array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (Array.isArray(data12)) {
				if (data12.length > 100) {
					const err36 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data12.length < 1) {
					const err37 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.from === void 0 || !func0$1.call(data13, "from")) {
							const err38 = {
								instancePath: instancePath + "/absence/" + i0,
								schemaPath: "#/$defs/absence/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data13.to === void 0 || !func0$1.call(data13, "to")) {
							const err39 = {
								instancePath: instancePath + "/absence/" + i0,
								schemaPath: "#/$defs/absence/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						for (const key1 of Object.keys(data13)) if (!(key1 === "from" || key1 === "to" || key1 === "deactivate")) {
							const err40 = {
								instancePath: instancePath + "/absence/" + i0,
								schemaPath: "#/$defs/absence/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data13.from !== void 0 && func0$1.call(data13, "from")) {
							let data14 = data13.from;
							if (typeof data14 !== "string") {
								let dataType11 = typeof data14;
								let coerced11 = void 0;
								if (!(coerced11 !== void 0)) {
									if (dataType11 == "number" || dataType11 == "boolean") coerced11 = "" + data14;
									else if (data14 === null) coerced11 = "";
									else {
										const err41 = {
											instancePath: instancePath + "/absence/" + i0 + "/from",
											schemaPath: "#/$defs/absence/properties/from/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
								if (coerced11 !== void 0) {
									data14 = coerced11;
									if (data13 !== void 0) data13["from"] = coerced11;
								}
							}
							if (typeof data14 === "string") {
								if (!pattern6$1.test(data14)) {
									const err42 = {
										instancePath: instancePath + "/absence/" + i0 + "/from",
										schemaPath: "#/$defs/absence/properties/from/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							}
						}
						if (data13.to !== void 0 && func0$1.call(data13, "to")) {
							let data15 = data13.to;
							if (typeof data15 !== "string") {
								let dataType12 = typeof data15;
								let coerced12 = void 0;
								if (!(coerced12 !== void 0)) {
									if (dataType12 == "number" || dataType12 == "boolean") coerced12 = "" + data15;
									else if (data15 === null) coerced12 = "";
									else {
										const err43 = {
											instancePath: instancePath + "/absence/" + i0 + "/to",
											schemaPath: "#/$defs/absence/properties/to/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (coerced12 !== void 0) {
									data15 = coerced12;
									if (data13 !== void 0) data13["to"] = coerced12;
								}
							}
							if (typeof data15 === "string") {
								if (!pattern6$1.test(data15)) {
									const err44 = {
										instancePath: instancePath + "/absence/" + i0 + "/to",
										schemaPath: "#/$defs/absence/properties/to/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							}
						}
						if (data13.deactivate !== void 0 && func0$1.call(data13, "deactivate")) {
							let data16 = data13.deactivate;
							if (typeof data16 !== "boolean") {
								let coerced13 = void 0;
								if (!(coerced13 !== void 0)) {
									if (data16 === "false" || data16 === 0 || data16 === null) coerced13 = false;
									else if (data16 === "true" || data16 === 1) coerced13 = true;
									else {
										const err45 = {
											instancePath: instancePath + "/absence/" + i0 + "/deactivate",
											schemaPath: "#/$defs/absence/properties/deactivate/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
								if (coerced13 !== void 0) {
									data16 = coerced13;
									if (data13 !== void 0) data13["deactivate"] = coerced13;
								}
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/absence/" + i0,
							schemaPath: "#/$defs/absence/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			}
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.from === void 0 || !func0$1.call(data12, "from")) {
					const err47 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/required",
						keyword: "required",
						params: { missingProperty: "from" },
						message: "must have required property 'from'"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data12.to === void 0 || !func0$1.call(data12, "to")) {
					const err48 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/required",
						keyword: "required",
						params: { missingProperty: "to" },
						message: "must have required property 'to'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				for (const key2 of Object.keys(data12)) if (!(key2 === "from" || key2 === "to" || key2 === "deactivate")) {
					const err49 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data12.from !== void 0 && func0$1.call(data12, "from")) {
					let data17 = data12.from;
					if (typeof data17 !== "string") {
						let dataType14 = typeof data17;
						let coerced14 = void 0;
						if (!(coerced14 !== void 0)) {
							if (dataType14 == "number" || dataType14 == "boolean") coerced14 = "" + data17;
							else if (data17 === null) coerced14 = "";
							else {
								const err50 = {
									instancePath: instancePath + "/absence/from",
									schemaPath: "#/properties/absence/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (coerced14 !== void 0) {
							data17 = coerced14;
							if (data12 !== void 0) data12["from"] = coerced14;
						}
					}
					if (typeof data17 === "string") {
						if (!pattern6$1.test(data17)) {
							const err51 = {
								instancePath: instancePath + "/absence/from",
								schemaPath: "#/properties/absence/properties/from/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
								message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
				}
				if (data12.to !== void 0 && func0$1.call(data12, "to")) {
					let data18 = data12.to;
					if (typeof data18 !== "string") {
						let dataType15 = typeof data18;
						let coerced15 = void 0;
						if (!(coerced15 !== void 0)) {
							if (dataType15 == "number" || dataType15 == "boolean") coerced15 = "" + data18;
							else if (data18 === null) coerced15 = "";
							else {
								const err52 = {
									instancePath: instancePath + "/absence/to",
									schemaPath: "#/properties/absence/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (coerced15 !== void 0) {
							data18 = coerced15;
							if (data12 !== void 0) data12["to"] = coerced15;
						}
					}
					if (typeof data18 === "string") {
						if (!pattern6$1.test(data18)) {
							const err53 = {
								instancePath: instancePath + "/absence/to",
								schemaPath: "#/properties/absence/properties/to/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
								message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
				}
				if (data12.deactivate !== void 0 && func0$1.call(data12, "deactivate")) {
					let data19 = data12.deactivate;
					if (typeof data19 !== "boolean") {
						let coerced16 = void 0;
						if (!(coerced16 !== void 0)) {
							if (data19 === "false" || data19 === 0 || data19 === null) coerced16 = false;
							else if (data19 === "true" || data19 === 1) coerced16 = true;
							else {
								const err54 = {
									instancePath: instancePath + "/absence/deactivate",
									schemaPath: "#/properties/absence/properties/deactivate/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (coerced16 !== void 0) {
							data19 = coerced16;
							if (data12 !== void 0) data12["deactivate"] = coerced16;
						}
					}
				}
			}
		}
		if (data.changes !== void 0 && func0$1.call(data, "changes")) {
			let data20 = data.changes;
			if (Array.isArray(data20)) {
				if (data20.length > 100) {
					const err55 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data20.length < 1) {
					const err56 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data21 = data20[i1];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (Object.keys(data21).length < 2) {
							const err57 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/$defs/dated/minProperties",
								keyword: "minProperties",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 properties"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data21.on === void 0 || !func0$1.call(data21, "on")) {
							const err58 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/$defs/dated/required",
								keyword: "required",
								params: { missingProperty: "on" },
								message: "must have required property 'on'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						for (const key3 of Object.keys(data21)) if (!(key3 === "on" || key3 === "manager" || key3 === "department" || key3 === "role" || key3 === "email" || key3 === "firstName" || key3 === "lastName")) {
							const err59 = {
								instancePath: instancePath + "/changes/" + i1,
								schemaPath: "#/$defs/dated/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data21.on !== void 0 && func0$1.call(data21, "on")) {
							let data22 = data21.on;
							if (typeof data22 !== "string") {
								let dataType17 = typeof data22;
								let coerced17 = void 0;
								if (!(coerced17 !== void 0)) {
									if (dataType17 == "number" || dataType17 == "boolean") coerced17 = "" + data22;
									else if (data22 === null) coerced17 = "";
									else {
										const err60 = {
											instancePath: instancePath + "/changes/" + i1 + "/on",
											schemaPath: "#/$defs/dated/properties/on/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (coerced17 !== void 0) {
									data22 = coerced17;
									if (data21 !== void 0) data21["on"] = coerced17;
								}
							}
							if (typeof data22 === "string") {
								if (!pattern6$1.test(data22)) {
									const err61 = {
										instancePath: instancePath + "/changes/" + i1 + "/on",
										schemaPath: "#/$defs/dated/properties/on/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						}
						if (data21.manager !== void 0 && func0$1.call(data21, "manager")) {
							let data23 = data21.manager;
							if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
								let dataType18 = typeof data23;
								let coerced18 = void 0;
								if (!(coerced18 !== void 0)) {
									if (dataType18 == "number" || dataType18 == "boolean") coerced18 = "" + data23;
									else if (data23 === null) coerced18 = "";
									else if (dataType18 == "boolean" || data23 === null || dataType18 == "string" && data23 && data23 == +data23) coerced18 = +data23;
									else if (data23 === "" || data23 === 0 || data23 === false) coerced18 = null;
									else {
										const err62 = {
											instancePath: instancePath + "/changes/" + i1 + "/manager",
											schemaPath: "#/$defs/dated/properties/manager/type",
											keyword: "type",
											params: { type: schema34.properties.manager.type },
											message: "must be string,number,null"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
								if (coerced18 !== void 0) {
									data23 = coerced18;
									if (data21 !== void 0) data21["manager"] = coerced18;
								}
							}
							if (typeof data23 === "string") {
								if (func63(data23) < 1) {
									const err63 = {
										instancePath: instancePath + "/changes/" + i1 + "/manager",
										schemaPath: "#/$defs/dated/properties/manager/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							}
						}
						if (data21.department !== void 0 && func0$1.call(data21, "department")) {
							let data24 = data21.department;
							if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
								let dataType19 = typeof data24;
								let coerced19 = void 0;
								if (!(coerced19 !== void 0)) {
									if (dataType19 == "number" || dataType19 == "boolean") coerced19 = "" + data24;
									else if (data24 === null) coerced19 = "";
									else if (dataType19 == "boolean" || data24 === null || dataType19 == "string" && data24 && data24 == +data24) coerced19 = +data24;
									else if (data24 === "" || data24 === 0 || data24 === false) coerced19 = null;
									else {
										const err64 = {
											instancePath: instancePath + "/changes/" + i1 + "/department",
											schemaPath: "#/$defs/dated/properties/department/type",
											keyword: "type",
											params: { type: schema34.properties.department.type },
											message: "must be string,number,null"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
								if (coerced19 !== void 0) {
									data24 = coerced19;
									if (data21 !== void 0) data21["department"] = coerced19;
								}
							}
							if (typeof data24 === "string") {
								if (func63(data24) > 100) {
									const err65 = {
										instancePath: instancePath + "/changes/" + i1 + "/department",
										schemaPath: "#/$defs/dated/properties/department/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (func63(data24) < 1) {
									const err66 = {
										instancePath: instancePath + "/changes/" + i1 + "/department",
										schemaPath: "#/$defs/dated/properties/department/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
						}
						if (data21.role !== void 0 && func0$1.call(data21, "role")) {
							let data25 = data21.role;
							if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25))) {
								let dataType20 = typeof data25;
								let coerced20 = void 0;
								if (!(coerced20 !== void 0)) {
									if (dataType20 == "number" || dataType20 == "boolean") coerced20 = "" + data25;
									else if (data25 === null) coerced20 = "";
									else if (dataType20 == "boolean" || data25 === null || dataType20 == "string" && data25 && data25 == +data25) coerced20 = +data25;
									else {
										const err67 = {
											instancePath: instancePath + "/changes/" + i1 + "/role",
											schemaPath: "#/$defs/dated/properties/role/type",
											keyword: "type",
											params: { type: schema34.properties.role.type },
											message: "must be string,number"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
								if (coerced20 !== void 0) {
									data25 = coerced20;
									if (data21 !== void 0) data21["role"] = coerced20;
								}
							}
							if (typeof data25 === "string") {
								if (func63(data25) > 50) {
									const err68 = {
										instancePath: instancePath + "/changes/" + i1 + "/role",
										schemaPath: "#/$defs/dated/properties/role/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										message: "must NOT have more than 50 characters"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (func63(data25) < 1) {
									const err69 = {
										instancePath: instancePath + "/changes/" + i1 + "/role",
										schemaPath: "#/$defs/dated/properties/role/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						}
						if (data21.email !== void 0 && func0$1.call(data21, "email")) {
							let data26 = data21.email;
							if (typeof data26 !== "string") {
								let dataType21 = typeof data26;
								let coerced21 = void 0;
								if (!(coerced21 !== void 0)) {
									if (dataType21 == "number" || dataType21 == "boolean") coerced21 = "" + data26;
									else if (data26 === null) coerced21 = "";
									else {
										const err70 = {
											instancePath: instancePath + "/changes/" + i1 + "/email",
											schemaPath: "#/$defs/dated/properties/email/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
								if (coerced21 !== void 0) {
									data26 = coerced21;
									if (data21 !== void 0) data21["email"] = coerced21;
								}
							}
							if (typeof data26 === "string") {
								if (func63(data26) > 254) {
									const err71 = {
										instancePath: instancePath + "/changes/" + i1 + "/email",
										schemaPath: "#/$defs/dated/properties/email/maxLength",
										keyword: "maxLength",
										params: { limit: 254 },
										message: "must NOT have more than 254 characters"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								if (!pattern5$1.test(data26)) {
									const err72 = {
										instancePath: instancePath + "/changes/" + i1 + "/email",
										schemaPath: "#/$defs/dated/properties/email/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$" },
										message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$\""
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							}
						}
						if (data21.firstName !== void 0 && func0$1.call(data21, "firstName")) {
							let data27 = data21.firstName;
							if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27))) {
								let dataType22 = typeof data27;
								let coerced22 = void 0;
								if (!(coerced22 !== void 0)) {
									if (dataType22 == "number" || dataType22 == "boolean") coerced22 = "" + data27;
									else if (data27 === null) coerced22 = "";
									else if (dataType22 == "boolean" || data27 === null || dataType22 == "string" && data27 && data27 == +data27) coerced22 = +data27;
									else {
										const err73 = {
											instancePath: instancePath + "/changes/" + i1 + "/firstName",
											schemaPath: "#/$defs/dated/properties/firstName/type",
											keyword: "type",
											params: { type: schema34.properties.firstName.type },
											message: "must be string,number"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
								if (coerced22 !== void 0) {
									data27 = coerced22;
									if (data21 !== void 0) data21["firstName"] = coerced22;
								}
							}
							if (typeof data27 === "string") {
								if (func63(data27) > 100) {
									const err74 = {
										instancePath: instancePath + "/changes/" + i1 + "/firstName",
										schemaPath: "#/$defs/dated/properties/firstName/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								if (func63(data27) < 1) {
									const err75 = {
										instancePath: instancePath + "/changes/" + i1 + "/firstName",
										schemaPath: "#/$defs/dated/properties/firstName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
							}
						}
						if (data21.lastName !== void 0 && func0$1.call(data21, "lastName")) {
							let data28 = data21.lastName;
							if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28))) {
								let dataType23 = typeof data28;
								let coerced23 = void 0;
								if (!(coerced23 !== void 0)) {
									if (dataType23 == "number" || dataType23 == "boolean") coerced23 = "" + data28;
									else if (data28 === null) coerced23 = "";
									else if (dataType23 == "boolean" || data28 === null || dataType23 == "string" && data28 && data28 == +data28) coerced23 = +data28;
									else {
										const err76 = {
											instancePath: instancePath + "/changes/" + i1 + "/lastName",
											schemaPath: "#/$defs/dated/properties/lastName/type",
											keyword: "type",
											params: { type: schema34.properties.lastName.type },
											message: "must be string,number"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
								if (coerced23 !== void 0) {
									data28 = coerced23;
									if (data21 !== void 0) data21["lastName"] = coerced23;
								}
							}
							if (typeof data28 === "string") {
								if (func63(data28) > 100) {
									const err77 = {
										instancePath: instancePath + "/changes/" + i1 + "/lastName",
										schemaPath: "#/$defs/dated/properties/lastName/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								if (func63(data28) < 1) {
									const err78 = {
										instancePath: instancePath + "/changes/" + i1 + "/lastName",
										schemaPath: "#/$defs/dated/properties/lastName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							}
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/changes/" + i1,
							schemaPath: "#/$defs/dated/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.was !== void 0 && func0$1.call(data, "was")) {
			let data29 = data.was;
			if (typeof data29 !== "string" && !(typeof data29 == "number" && isFinite(data29))) {
				let dataType24 = typeof data29;
				let coerced24 = void 0;
				if (!(coerced24 !== void 0)) {
					if (dataType24 == "number" || dataType24 == "boolean") coerced24 = "" + data29;
					else if (data29 === null) coerced24 = "";
					else if (dataType24 == "boolean" || data29 === null || dataType24 == "string" && data29 && data29 == +data29) coerced24 = +data29;
					else {
						const err81 = {
							instancePath: instancePath + "/was",
							schemaPath: "#/properties/was/type",
							keyword: "type",
							params: { type: schema32.properties.was.type },
							message: "must be string,number"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (coerced24 !== void 0) {
					data29 = coerced24;
					if (data !== void 0) data["was"] = coerced24;
				}
			}
			if (typeof data29 === "string") {
				if (func63(data29) > 64) {
					const err82 = {
						instancePath: instancePath + "/was",
						schemaPath: "#/properties/was/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (!pattern4$1.test(data29)) {
					const err83 = {
						instancePath: instancePath + "/was",
						schemaPath: "#/properties/was/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
						message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\""
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			}
		}
		if (data.newPerson !== void 0 && func0$1.call(data, "newPerson")) {
			let data30 = data.newPerson;
			if (typeof data30 !== "boolean") {
				let coerced25 = void 0;
				if (!(coerced25 !== void 0)) {
					if (data30 === "false" || data30 === 0 || data30 === null) coerced25 = false;
					else if (data30 === "true" || data30 === 1) coerced25 = true;
					else {
						const err84 = {
							instancePath: instancePath + "/newPerson",
							schemaPath: "#/properties/newPerson/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (coerced25 !== void 0) {
					data30 = coerced25;
					if (data !== void 0) data["newPerson"] = coerced25;
				}
			}
		}
		if (data.samePerson !== void 0 && func0$1.call(data, "samePerson")) {
			let data31 = data.samePerson;
			if (typeof data31 !== "boolean") {
				let coerced26 = void 0;
				if (!(coerced26 !== void 0)) {
					if (data31 === "false" || data31 === 0 || data31 === null) coerced26 = false;
					else if (data31 === "true" || data31 === 1) coerced26 = true;
					else {
						const err85 = {
							instancePath: instancePath + "/samePerson",
							schemaPath: "#/properties/samePerson/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (coerced26 !== void 0) {
					data31 = coerced26;
					if (data !== void 0) data["samePerson"] = coerced26;
				}
			}
		}
		if (data.reportsStay !== void 0 && func0$1.call(data, "reportsStay")) {
			let data32 = data.reportsStay;
			if (typeof data32 !== "boolean") {
				let coerced27 = void 0;
				if (!(coerced27 !== void 0)) {
					if (data32 === "false" || data32 === 0 || data32 === null) coerced27 = false;
					else if (data32 === "true" || data32 === 1) coerced27 = true;
					else {
						const err86 = {
							instancePath: instancePath + "/reportsStay",
							schemaPath: "#/properties/reportsStay/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (coerced27 !== void 0) {
					data32 = coerced27;
					if (data !== void 0) data["reportsStay"] = coerced27;
				}
			}
		}
	} else {
		const err87 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err87];
		else vErrors.push(err87);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.people === void 0 || !func0$1.call(data, "people")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "people" },
				message: "must have required property 'people'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "defaults" || key0 === "people")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.defaults !== void 0 && func0$1.call(data, "defaults")) {
			let data0 = data.defaults;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 of Object.keys(data0)) if (!(key1 === "department" || key1 === "role" || key1 === "timezone")) {
					const err2 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.department !== void 0 && func0$1.call(data0, "department")) {
					let data1 = data0.department;
					if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
						let dataType0 = typeof data1;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
							else if (data1 === null) coerced0 = "";
							else if (dataType0 == "boolean" || data1 === null || dataType0 == "string" && data1 && data1 == +data1) coerced0 = +data1;
							else if (data1 === "" || data1 === 0 || data1 === false) coerced0 = null;
							else {
								const err3 = {
									instancePath: instancePath + "/defaults/department",
									schemaPath: "#/properties/defaults/properties/department/type",
									keyword: "type",
									params: { type: schema31$1.properties.defaults.properties.department.type },
									message: "must be string,number,null"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data1 = coerced0;
							if (data0 !== void 0) data0["department"] = coerced0;
						}
					}
					if (typeof data1 === "string") {
						if (func63(data1) > 100) {
							const err4 = {
								instancePath: instancePath + "/defaults/department",
								schemaPath: "#/properties/defaults/properties/department/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (func63(data1) < 1) {
							const err5 = {
								instancePath: instancePath + "/defaults/department",
								schemaPath: "#/properties/defaults/properties/department/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
				if (data0.role !== void 0 && func0$1.call(data0, "role")) {
					let data2 = data0.role;
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
						let dataType1 = typeof data2;
						let coerced1 = void 0;
						if (!(coerced1 !== void 0)) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data2;
							else if (data2 === null) coerced1 = "";
							else if (dataType1 == "boolean" || data2 === null || dataType1 == "string" && data2 && data2 == +data2) coerced1 = +data2;
							else {
								const err6 = {
									instancePath: instancePath + "/defaults/role",
									schemaPath: "#/properties/defaults/properties/role/type",
									keyword: "type",
									params: { type: schema31$1.properties.defaults.properties.role.type },
									message: "must be string,number"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (coerced1 !== void 0) {
							data2 = coerced1;
							if (data0 !== void 0) data0["role"] = coerced1;
						}
					}
					if (typeof data2 === "string") {
						if (func63(data2) > 50) {
							const err7 = {
								instancePath: instancePath + "/defaults/role",
								schemaPath: "#/properties/defaults/properties/role/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (func63(data2) < 1) {
							const err8 = {
								instancePath: instancePath + "/defaults/role",
								schemaPath: "#/properties/defaults/properties/role/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data0.timezone !== void 0 && func0$1.call(data0, "timezone")) {
					let data3 = data0.timezone;
					if (typeof data3 !== "string") {
						let dataType2 = typeof data3;
						let coerced2 = void 0;
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
							else if (data3 === null) coerced2 = "";
							else {
								const err9 = {
									instancePath: instancePath + "/defaults/timezone",
									schemaPath: "#/properties/defaults/properties/timezone/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data3 = coerced2;
							if (data0 !== void 0) data0["timezone"] = coerced2;
						}
					}
					if (typeof data3 === "string") {
						if (func63(data3) > 100) {
							const err10 = {
								instancePath: instancePath + "/defaults/timezone",
								schemaPath: "#/properties/defaults/properties/timezone/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func63(data3) < 1) {
							const err11 = {
								instancePath: instancePath + "/defaults/timezone",
								schemaPath: "#/properties/defaults/properties/timezone/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.people !== void 0 && func0$1.call(data, "people")) {
			let data4 = data.people;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key2 of Object.keys(data4)) {
					const _errs13 = errors;
					if (typeof key2 === "string") {
						if (func63(key2) > 64) {
							const err13 = {
								instancePath: instancePath + "/people",
								schemaPath: "#/properties/people/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (!pattern4$1.test(key2)) {
							const err14 = {
								instancePath: instancePath + "/people",
								schemaPath: "#/properties/people/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(?:[._-][a-z0-9]+)*$\"",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (!(_errs13 === errors)) {
						const err15 = {
							instancePath: instancePath + "/people",
							schemaPath: "#/properties/people/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				for (const key3 of Object.keys(data4)) if (!validate21(data4[key3], {
					instancePath: instancePath + "/people/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/people",
					schemaPath: "#/properties/people/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/desired/reading/lines.ts
const longest = 200;
/** Finds the lines of a file when they are asked for. */
function linesOf(source) {
	let starts;
	const known = () => starts ??= startsOf(source.text);
	return {
		placeOf(offset) {
			const line = lastUpTo(known(), offset);
			return {
				file: source.file,
				line: line + 1,
				column: offset - (known()[line] ?? 0) + 1
			};
		},
		excerpt(line) {
			const start = known()[line - 1] ?? source.text.length;
			const end = known()[line] ?? source.text.length + 1;
			const text = source.text.slice(start, Math.min(end - 1, start + longest + 1)).replace(/\r$/, "");
			return text.length > longest ? `${text.slice(0, longest)}…` : text;
		}
	};
}
function startsOf(text) {
	const starts = [0];
	for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);
	return starts;
}
/** The index of the last number that is not above `offset`. */
function lastUpTo(starts, offset) {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/desired/reading/marks.ts
/** Records where something in a map or a list is. */
function mark(marks, holder, name, key, value) {
	let spots = marks.get(holder);
	if (spots === void 0) marks.set(holder, spots = /* @__PURE__ */ new Map());
	spots.set(name, {
		key,
		value
	});
}
/** The offset of a value or of its key; of the nearest parent's key if there is no such value. `top` is the whole file. */
function offsetOf(marks, top, start, path, part) {
	let [here, spot] = [top, {
		key: start,
		value: start
	}];
	for (const name of path) {
		const next = typeof here === "object" && here !== null ? marks.get(here)?.get(name) : void 0;
		if (next === void 0) return spot.key;
		here = here[name];
		spot = next;
	}
	return spot[part];
}

// src/desired/reading/cursor.ts
/** The column after the last line. */
const ended = -1;
const [space$2, sharp$2, carriageReturn] = [
	32,
	35,
	13
];
/** A cursor before the first line. */
function cursorOn(text, most, wanted) {
	const empty = {
		next: 0,
		line: 0,
		indent: -1,
		at: 0,
		end: 0,
		from: 0,
		values: 0
	};
	return {
		text,
		most,
		wanted,
		marks: wanted?.marks ?? null,
		...empty,
		lines: /* @__PURE__ */ new Map(),
		follows: /* @__PURE__ */ new Map()
	};
}
/** Goes to the next line that is neither blank nor a comment. */
function advance(cursor) {
	const { text } = cursor;
	while (cursor.next < text.length) {
		const feed = text.indexOf("\n", cursor.next);
		const start = cursor.next;
		cursor.end = feed === -1 ? text.length : feed;
		cursor.next = cursor.end + 1;
		if (text.charCodeAt(cursor.end - 1) === carriageReturn) cursor.end--;
		cursor.line++;
		cursor.at = afterSpaces(text, start);
		cursor.indent = cursor.at - start;
		if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== sharp$2) return;
	}
	cursor.indent = -1;
}
/** The offset of the first character from `start` on that is no space. */
function afterSpaces(text, start) {
	let at = start;
	while (text.charCodeAt(at) === space$2) at++;
	return at;
}

// src/desired/reading/nulls.ts
const spellings = /* @__PURE__ */ new Set([
	"null",
	"Null",
	"NULL",
	"~"
]);
/** Whether a plain scalar is null, in one of the spellings of YAML. In quotes, all of them are text. */
function isNull(text) {
	return text.length <= 4 && spellings.has(text);
}

// src/desired/reading/quick-scalar.ts
/** A key that needs no quotes or escapes. Setting `__proto__` on an object does something else. */
const plainKey = /^(?!__proto__$)\w[\w.-]{0,127}$/;
const keyHere = /\w[\w.-]{0,127}:(?: |$)/my;
/** Whether a key is at this offset. */
function quickKey(text, at) {
	keyHere.lastIndex = at;
	return keyHere.test(text);
}
/**
* A plain scalar: a first character that starts nothing else, then anything but `: ` and ` #`, which end it. Spaces
* inside stay, as the strict reader has it.
*/
const plain = /^[\w(/.+$\xa1-\uffff](?: *(?:[^ :#]|:(?=[^ ])|(?<! )#))*$/;
/** Nearly all plain scalars: words of letters, digits and a few signs, with one space between. A cheaper test. */
const common = /^[\w\xa1-\uffff][\w.@\xa1-\uffff-]*(?: [\w.@\xa1-\uffff-]+)*$/;
const [space$1, sharp$1] = [32, 35];
/** The value that fills a line from `at` to `end`, a comment aside; undefined if it is none of the simple forms. */
function quickScalar(text, at, end) {
	const first = text[at];
	if (first === "\"" || first === "'") {
		const read = quoted(text, at, end);
		return read === void 0 || !isTail(text, read.end, end) ? void 0 : read.value;
	}
	const value = text.slice(at, end);
	if (first === "~") return isNull(uncommented(value)) ? null : void 0;
	return common.test(value) ? plainOf(value, common) : plainOf(uncommented(value), plain);
}
function plainOf(text, pattern) {
	return !pattern.test(text) ? void 0 : isNull(text) ? null : text;
}
function uncommented(text) {
	const comment = text.indexOf(" #");
	return withoutSpaces(comment === -1 ? text : text.slice(0, comment));
}
/** Without the spaces at the end. `trim` would take other white space too, and that belongs to the value. */
function withoutSpaces(text) {
	let end = text.length;
	while (text.charCodeAt(end - 1) === space$1) end--;
	return end === text.length ? text : text.slice(0, end);
}
/** What JSON can say in double quotes, YAML says in the same way. */
const json = /"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
/** The text in quotes that starts at `at`, and where it ends; undefined if it does not end in this line. */
function quoted(text, at, end) {
	if (text[at] === "\"") {
		const near = text.indexOf("\"", at + 1);
		if (near === -1 || near >= end) return void 0;
		const inner = text.slice(at + 1, near);
		return inner.includes("\\") ? escaped(text, at) : {
			value: inner,
			end: near + 1
		};
	}
	let close = text.indexOf("'", at + 1);
	while (close !== -1 && text[close + 1] === "'") close = text.indexOf("'", close + 2);
	if (close === -1 || close >= end) return void 0;
	return {
		value: text.slice(at + 1, close).replaceAll("''", "'"),
		end: close + 1
	};
}
function escaped(text, at) {
	json.lastIndex = at;
	const [written] = json.exec(text) ?? [];
	if (written === void 0) return void 0;
	const value = JSON.parse(written);
	return hasHidden(value) ? void 0 : {
		value,
		end: at + written.length
	};
}
/** Whether nothing but spaces and a comment follows. */
function isTail(text, start, end) {
	let at = start;
	while (text.charCodeAt(at) === space$1) at++;
	return at === end || start < at && at < end && text.charCodeAt(at) === sharp$1;
}

// src/desired/reading/quick-flow.ts
/** A collection within a collection within a collection: more in one line is not usual. */
const deepest$1 = 3;
/** The collection that starts at `at`; undefined if it is none of the simple forms, or does not end in this line. */
function quickFlow(text, at, end, marks) {
	const flow = {
		text,
		at,
		end,
		marks,
		values: 0
	};
	const value = readCollection(flow, 1);
	return value === void 0 ? void 0 : {
		value,
		end: flow.at,
		values: flow.values
	};
}
function readCollection(flow, depth) {
	const isMap = flow.text[flow.at] === "{";
	const closer = isMap ? "}" : "]";
	const holder = isMap ? {} : [];
	if (depth > deepest$1) return void 0;
	flow.at++;
	skipSpaces(flow);
	if (flow.text[flow.at] === closer) return closed(flow, holder);
	for (let index = 0;; index++) {
		const start = flow.at;
		const name = isMap ? readKey(flow) : index;
		if (name === void 0 || Object.hasOwn(holder, name)) return void 0;
		const from = flow.at;
		const value = readValue$1(flow, depth);
		if (value === void 0) return void 0;
		holder[name] = value;
		flow.values++;
		if (flow.marks !== null) mark(flow.marks, holder, name, start, from);
		skipSpaces(flow);
		const next = flow.at < flow.end ? flow.text[flow.at] : void 0;
		if (next === closer) return closed(flow, holder);
		if (next !== ",") return void 0;
		flow.at++;
		skipSpaces(flow);
	}
}
function closed(flow, holder) {
	flow.at++;
	return holder;
}
/** A key, its colon and the spaces behind it. */
function readKey(flow) {
	const colon = flow.text.indexOf(":", flow.at);
	if (colon === -1 || colon >= flow.end || flow.text[colon + 1] !== " ") return void 0;
	const key = flow.text.slice(flow.at, colon);
	if (!plainKey.test(key)) return void 0;
	flow.at = colon + 1;
	skipSpaces(flow);
	return key;
}
/** A plain scalar inside of a flow collection. */
const atom = /~(?= *[,}\]])|[\w(/.+$\xa1-\uffff](?: *[^ \r\n,:#[\]{}])*/y;
function readValue$1(flow, depth) {
	const first = flow.text[flow.at];
	if (first === "{" || first === "[") return readCollection(flow, depth + 1);
	if (first === "\"" || first === "'") {
		const read = quoted(flow.text, flow.at, flow.end);
		if (read !== void 0) flow.at = read.end;
		return read?.value;
	}
	atom.lastIndex = flow.at;
	const [text] = atom.exec(flow.text) ?? [];
	if (text === void 0) return void 0;
	flow.at += text.length;
	return isNull(text) ? null : text;
}
function skipSpaces(flow) {
	while (flow.text.charCodeAt(flow.at) === 32) flow.at++;
}

// src/desired/reading/quick.ts
/**
* Reads the form that people write: block maps and lists by indentation, scalars of one line, flow collections of
* one line, comments. On anything else, right or wrong, it returns undefined and the strict reader decides. What it
* does return is exactly what the strict reader reads: it only exists because that one takes 20 times as long.
* `full`: the file holds more than `most` values. The places that are wanted are added to its marks.
*/
function quickRead(text, most, wanted) {
	if (hasHidden(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text)) return void 0;
	const cursor = cursorOn(text, most, wanted);
	advance(cursor);
	if (cursor.indent === 0 && /^---\r?\n/.test(text.slice(cursor.at, cursor.at + 5))) advance(cursor);
	if (cursor.indent !== 0) return void 0;
	const start = cursor.at;
	const value = readMap(cursor, 0, 0, false);
	if (cursor.values > most) return "full";
	if (value === void 0 || cursor.indent !== -1) return void 0;
	return {
		value,
		start,
		lines: cursor.lines,
		values: cursor.values
	};
}
/** Below the 16 levels at which the strict reader stops. */
const deepest = 12;
/** A longer line is left to the strict reader: a pattern over a million characters overflows the stack. */
const longestLine = 2e3;
/** A person, a property or a list with more values is left to the strict reader: mistakes in it would take long. */
const mostInEntry = 5e3;
const [space, dash, sharp, colon] = [
	32,
	45,
	35,
	58
];
/** Reads the entries at `indent`. A line that fits nowhere is left to the callers, and stops the last of them. */
function readMap(cursor, indent, depth, people) {
	const map = {};
	if (depth > deepest) return void 0;
	const { marks } = cursor;
	let [count, before] = [0, ""];
	while (cursor.indent === indent) {
		const key = people ? keyOf$1(cursor) : usualKey(cursor, before);
		if (key === void 0 || ++cursor.values > cursor.most) return void 0;
		if (people) meet(cursor, key, marks);
		const [start, values] = [cursor.at, cursor.values];
		const isPeople = depth === 0 && key === "people";
		const value = readValue(cursor, start + key.length + 1, indent, depth, isPeople);
		if (value === void 0 || !isPeople && cursor.values - values > mostInEntry) return void 0;
		map[key] = value;
		if (cursor.marks !== null) mark(cursor.marks, map, key, start, cursor.from);
		before = key;
		if (++count > mostInEntry && !people) return void 0;
	}
	cursor.marks = marks;
	return Object.keys(map).length === count ? map : void 0;
}
/** Begins with a person: places that are not wanted are not recorded. */
function meet(cursor, key, marks) {
	cursor.lines.set(key, cursor.line);
	if (marks !== null) cursor.marks = cursor.wanted?.people.has(key) === true ? marks : null;
}
function keyOf$1(cursor) {
	const end = cursor.text.indexOf(":", cursor.at);
	if (end === -1 || end >= cursor.end) return void 0;
	const key = cursor.text.slice(cursor.at, end);
	return plainKey.test(key) ? key : void 0;
}
/** People write their fields in the same order: a key that was seen is neither cut out nor checked again. */
function usualKey(cursor, before) {
	const usual = cursor.follows.get(before);
	if (usual !== void 0 && cursor.text.startsWith(usual, cursor.at)) {
		if (cursor.text.charCodeAt(cursor.at + usual.length) === colon) return usual;
	}
	const key = keyOf$1(cursor);
	if (key !== void 0) cursor.follows.set(before, key);
	return key;
}
/** Reads what comes after a key's colon: on the same line, or as a block below it. */
function readValue(cursor, start, indent, depth, people) {
	const { text, end } = cursor;
	if (start < end && text.charCodeAt(start) !== space) return void 0;
	const at = afterSpaces(text, start);
	if (at < end && text.charCodeAt(at) !== sharp) return valueOfLine(cursor, at);
	advance(cursor);
	const inner = cursor.indent >= indent && isItem(cursor) ? readList : cursor.indent > indent ? readMap : null;
	const from = inner === null ? start : cursor.at;
	const value = inner === null ? "" : inner(cursor, cursor.indent, depth + 1, people);
	cursor.from = from;
	return value;
}
function readList(cursor, indent, depth) {
	const list = [];
	if (depth > deepest) return void 0;
	while (cursor.indent === indent && isItem(cursor)) {
		const at = afterSpaces(cursor.text, cursor.at + 1);
		const isMap = quickKey(cursor.text, at);
		if (++cursor.values > cursor.most) return void 0;
		const value = isMap ? readItemMap(cursor, at, depth) : valueOfLine(cursor, at);
		if (value === void 0) return void 0;
		if (cursor.marks !== null) mark(cursor.marks, list, list.length, at, at);
		list.push(value);
	}
	return list;
}
/** `- on: …`: the map starts in the line of the dash. */
function readItemMap(cursor, at, depth) {
	cursor.indent += at - cursor.at;
	cursor.at = at;
	return readMap(cursor, cursor.indent, depth + 1, false);
}
function isItem(cursor) {
	return cursor.text.charCodeAt(cursor.at) === dash && cursor.text.charCodeAt(cursor.at + 1) === space;
}
/** The value in the rest of this line; then goes on to the next one. */
function valueOfLine(cursor, at) {
	const { text, end } = cursor;
	if (end - at > longestLine) return void 0;
	const first = text[at];
	const flow = first === "{" || first === "[" ? quickFlow(text, at, end, cursor.marks) : null;
	if (flow === void 0 || flow !== null && !isTail(text, flow.end, end)) return void 0;
	const value = flow === null ? quickScalar(text, at, end) : flow.value;
	cursor.values += flow?.values ?? 0;
	advance(cursor);
	cursor.from = at;
	return value;
}

// src/desired/reading/markup.ts
const deep = `This is nested deeper than 16 levels. Write it flatter.`;
const complex = "A \"?\" starts a complex key, and a chart has none. Write \"name: value\".";
/** Why reading on is useless or dangerous; null if it is not. `open` counts the nodes being read. */
function tooMuch(type, open, offset) {
	if (open > 18) return {
		code: "yaml-feature",
		message: deep,
		offset
	};
	return type === "explicit-key-ind" ? {
		code: "yaml-feature",
		message: complex,
		offset
	} : null;
}
/** The finding if the chart has become too long for the slow reader. */
function tooLong(offset) {
	return {
		code: "too-large",
		message: "The chart is too long for the form of this file, or of those before it: it cannot be read in time. Write each value on the line of its name, and each person on lines of their own.",
		offset
	};
}
/** YAML features that a chart must not have, each with what to write instead. */
const refused$1 = {
	anchor: "An anchor (&) is not allowed: a chart says everything in full. Delete it, or put a value that starts with & in quotes.",
	alias: "An alias (*) is not allowed: a chart says everything in full. Write the value itself, or put it in quotes.",
	tag: "A tag (!) is not allowed. Delete it, or put a value that starts with ! in quotes.",
	"directive-line": "A line that starts with % is a directive, and a chart has none. Delete it."
};
const escapes = /\\(?:[0abtnvfre "/\\N_LP\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})/g;
/** The finding for a piece that a chart must not have. `offset` is where it starts. */
function refuse(type, piece, offset) {
	const message = type === null ? void 0 : refused$1[type];
	if (message !== void 0) return {
		code: "yaml-feature",
		message,
		offset
	};
	if (type !== "double-quoted-scalar" || !piece.replaceAll(escapes, "").includes("\\")) return null;
	return {
		code: "yaml-syntax",
		message: badEscape,
		offset
	};
}
const badEscape = "In double quotes a backslash starts a code, and this code does not exist. Use single quotes.";
/** The finding for what comes behind the one document of a file. */
function second(offset) {
	return {
		code: "yaml-feature",
		message: "A second document starts here, and a file has one. Put it into another file, or delete the line above.",
		offset
	};
}

// src/desired/reading/syntax-words.ts
/** The usual mistakes, in people's words. */
const byCode = {
	BAD_INDENT: "This line is indented differently from the lines it belongs to. Give them the same number of spaces.",
	TAB_AS_INDENT: "This line is indented with a tab. Use spaces.",
	BAD_SCALAR_START: "A value cannot start with this character. Put the value in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "This value has a colon in it, or the next line is indented too far. Put it in quotes, or give the lines the same number of spaces.",
	MULTILINE_IMPLICIT_KEY: "A line like this needs a colon and a space, \"name: value\". Write them, or put the text in quotes.",
	KEY_OVER_1024_CHARS: "This name is too long. Write a shorter one.",
	NON_STRING_KEY: "A name must be plain text. Write \"name: value\"."
};
/** The library has one code for several mistakes: these are told apart by how its message starts. */
const byMessage = [
	[/^Flow (?:map|sequence) in block/, "A bracket that was opened is not closed before here. Close it."],
	[/^(?:Missing closing|Expected flow)/, "A quote or a bracket that was opened is not closed before here. Close it."],
	[/^Implicit map keys need/, "A line like this needs a colon and a space, \"name: value\". Write them, or put the text in quotes."],
	[/^Unexpected scalar at node end/, "The value ended before this. Put the whole value in quotes (a quote inside is written twice), or check the indentation."]
];
/** What an error of the YAML means, and what to do. Unusual ones keep the library's own words. */
function syntaxWords(code, message) {
	return byMessage.find(([start]) => start.test(message))?.[1] ?? byCode[code] ?? `This is not valid YAML (${message.replace(/[\s.]+/g, " ").trim()}). Correct it, or put the value in quotes.`;
}

// src/desired/reading/syntax-issue.ts
/** The finding for a hidden character, anywhere. `name` is U+200B. */
function hiddenCharacter(name, offset) {
	return {
		code: "hidden-character",
		message: `There is ${name === "U+0009" ? "a tab" : `a character that cannot be seen or is not defined (${name})`} here. Delete it, or type the text again.`,
		offset
	};
}

// src/desired/reading/strict-values.ts
/**
* The value of a node: objects with own properties only, arrays, text, and null for a plain `null` or `~`. An empty value is
* an empty text. What a chart must not hold is added to `wrong`; then the value must not be used. The place of
* everything is added to `marks`.
*/
function valueOf(yaml, node, wrong, marks) {
	if (yaml.isMap(node)) return mapOf(yaml, node, wrong, marks);
	if (yaml.isSeq(node)) return listOf(yaml, node, wrong, marks);
	return yaml.isScalar(node) ? textOf(node, wrong) : "";
}
function listOf(yaml, list, wrong, marks) {
	const result = [];
	for (const [index, item] of list.items.entries()) {
		result.push(valueOf(yaml, item, wrong, marks));
		const start = nodeStart(item);
		mark(marks, result, index, start, start);
	}
	return result;
}
function textOf(node, wrong) {
	const text = String(node.value);
	const hidden = hiddenIn(text);
	if (hidden !== null) wrong.push(hiddenCharacter(hidden.name, nodeStart(node)));
	return node.type === "PLAIN" && isNull(text) ? null : text;
}
function mapOf(yaml, map, wrong, marks) {
	const result = {};
	for (const pair of map.items) {
		const key = keyOf(pair);
		const mistake = keyMistake(pair, key, result);
		if (mistake !== null) wrong.push(mistake);
		const value = valueOf(yaml, pair.value, wrong, marks);
		if (mistake?.holder !== void 0) continue;
		Object.defineProperty(result, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		const start = nodeStart(pair.key);
		mark(marks, result, key, start, pair.value?.range?.[0] ?? start);
	}
	return result;
}
/** The text of a key. The parser has made sure that it is a scalar. */
function keyOf(pair) {
	return pair.key?.value ?? "";
}
function keyMistake(pair, key, before) {
	const node = pair.key;
	const offset = nodeStart(node);
	const hidden = hiddenIn(key);
	if (hidden !== null) return hiddenCharacter(hidden.name, offset);
	if (key.normalize("NFC") !== key) return {
		code: "hidden-character",
		message: decomposed,
		offset
	};
	if (key === "<<" && node.type === "PLAIN") return {
		code: "yaml-feature",
		message: merge,
		offset
	};
	if (!Object.hasOwn(before, key)) return null;
	return {
		code: "duplicate-key",
		message: `"${key}" is here twice. Keep one of the two.`,
		offset,
		holder: before,
		key
	};
}
const decomposed = "This name has a letter that is made of two characters, as some systems write ä. Type it again.";
const merge = "A merge key (<<) is not allowed: a chart says everything in full. Write the fields themselves.";
/** Where a node starts. */
function nodeStart(node) {
	return node?.range?.[0] ?? 0;
}

// src/desired/reading/strict.ts
/** How many mistakes of characters and marks are looked for in a file; fixing them shows the rest. */
const most = 20;
/**
* Every scalar is text: `no`, `1.10` and `0012` are what they look like. We find duplicate keys ourselves, because the
* library compares each key with each.
*/
const options = {
	version: "1.2",
	schema: "failsafe",
	strict: true,
	uniqueKeys: false,
	stringKeys: true,
	merge: false,
	customTags: [],
	resolveKnownTags: false,
	logLevel: "silent",
	prettyErrors: false
};
/**
* Reads YAML that is plain data: one document without anchors, aliases, tags, directives, complex keys. `read` is null
* if and only if there are diagnostics: `yaml-syntax`, `yaml-feature`, `duplicate-key`, `hidden-character`, `too-large`.
*/
async function readStrict(source, room) {
	const yaml = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const unfinished = unfinishedMerges(source.text);
	const unseen = hiddenInText(source.text, most).map(({ offset, name }) => hiddenCharacter(name, offset));
	const wrong = unfinished.length > 0 ? unfinished : unseen;
	const contents = wrong.length === 0 ? parsed(yaml, source.text, room, wrong) : null;
	const marks = /* @__PURE__ */ new Map();
	const value = contents === null ? "" : valueOf(yaml, contents, wrong, marks);
	const all = {
		value,
		marks,
		contents,
		yaml
	};
	const read = wrong.length === 0 ? all : null;
	const twice = read === null ? entriesOf(value, wrong) : null;
	return {
		read,
		partly: twice === null ? null : {
			...all,
			twice
		},
		diagnostics: diagnosticsOf(source, wrong)
	};
}
/** The nodes of a text. What is wrong with it is added to `wrong`; then it is null. */
function parsed(yaml, text, room, wrong) {
	const tokens = tokensOf(yaml, text, room, wrong);
	return wrong.length === 0 ? compose(yaml, tokens, wrong) : null;
}
/** What is wrong with a part of a file that must be a map, such as an entry; empty if nothing is. */
async function mapIssues(text, room) {
	const yaml = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const wrong = hiddenInText(text, most).map(({ offset, name }) => hiddenCharacter(name, offset));
	const contents = wrong.length === 0 ? parsed(yaml, text, room, wrong) : null;
	if (contents !== null) valueOf(yaml, contents, wrong, /* @__PURE__ */ new Map());
	if (wrong.length > 0 || yaml.isMap(contents)) return wrong.filter(({ holder }) => holder === void 0);
	const offset = text.search(/\S/);
	return [{
		code: "yaml-syntax",
		message: syntaxWords("MULTILINE_IMPLICIT_KEY", ""),
		offset: Math.max(0, offset)
	}];
}
/** The people in whose entries something is there twice; null if anything else is wrong. */
function entriesOf(value, wrong) {
	const people = value?.people;
	if (typeof people !== "object" || people === null || wrong.some(({ holder }) => holder === void 0)) return null;
	const owner = /* @__PURE__ */ new Map();
	for (const [key, said] of Object.entries(people)) {
		const changes = said?.changes;
		for (const holder of [said, ...Array.isArray(changes) ? changes : []]) owner.set(holder, key);
	}
	const keys = wrong.map((one) => one.holder === people ? one.key : owner.get(one.holder));
	return keys.every((key) => key !== void 0) ? new Set(keys) : null;
}
function diagnosticsOf(source, wrong) {
	const lines = linesOf(source);
	return wrong.slice(0, mostShown + 1).map(({ code, message, offset }) => {
		const place = lines.placeOf(offset);
		return {
			severity: "error",
			code,
			message,
			place,
			excerpt: lines.excerpt(place.line)
		};
	});
}
const mergeMessage = "This is an unfinished merge: Git wrote both sides here. Keep what is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.";
/** Where Git has marked conflicts: at the start of each, or at what is left of one. */
function unfinishedMerges(text) {
	const marks = [...text.matchAll(/^(?:<{7} |\|{7} |={7}\r?$|>{7} )/gm)];
	const starts = marks.filter(([mark]) => mark.startsWith("<"));
	return (starts.length > 0 ? starts : marks.filter(([mark]) => mark.startsWith(">"))).map(({ index }) => ({
		code: "yaml-syntax",
		message: mergeMessage,
		offset: index
	}));
}
/** Splits a text into pieces; stops as soon as it is rejected for good. */
function tokensOf(yaml, text, room, wrong) {
	const parser = new yaml.Parser();
	const tokens = [];
	let [documents, scalar] = [0, false];
	for (const lexeme of new yaml.Lexer().lex(text)) {
		const type = scalar ? "scalar" : yaml.CST.tokenType(lexeme);
		scalar = !scalar && lexeme === yaml.CST.SCALAR;
		const refused = refuse(type, lexeme, parser.offset);
		if (refused !== null) wrong.push(refused);
		const stop = --room.pieces < 0 ? tooLong(parser.offset) : tooMuch(type, parser.stack.length, parser.offset);
		if (stop !== null) wrong.push(stop);
		for (const token of parser.next(lexeme)) {
			tokens.push(token);
			if (token.type === "document" && ++documents > 1) wrong.push(second(token.offset));
		}
		if (stop !== null || documents > 1 || wrong.length >= most) return tokens;
	}
	return [...tokens, ...parser.end()];
}
/** Builds the nodes. The first mistake counts: those that follow mostly result from it. */
function compose(yaml, tokens, wrong) {
	const [document, next] = [...new yaml.Composer(options).compose(tokens)];
	const mistake = document?.errors[0] ?? document?.warnings[0];
	if (mistake === void 0 && next !== void 0) wrong.push(second(nodeStart(next.contents)));
	if (mistake === void 0) return document?.contents ?? null;
	wrong.push({
		code: "yaml-syntax",
		message: syntaxWords(mistake.code, mistake.message),
		offset: mistake.pos[0]
	});
	return null;
}

// src/desired/reading/salvage.ts
/**
* Reads each entry of a file of people by itself, and each field of an entry that cannot be read: a mistake in one hides
* none in another. Null if the lines do not show where an entry begins and whose it is, or if no single part is wrong.
*/
async function salvage(source, room) {
	const lines = source.text.split("\n");
	const people = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line));
	if (people < 0 || lines.some((line) => /^(?:<{7} |={7}\r?$|>{7} )/.test(line))) return null;
	const offsets = offsetsOf(lines);
	const parts = partsOf(lines, offsets, people + 1, lines.findIndex((line, at) => at > people && /^[^\s#]/.test(line)));
	const spare = {
		...room,
		pieces: room.again
	};
	const issues = [];
	const broken = /* @__PURE__ */ new Map();
	for (const entry of parts) {
		const text = lines.slice(entry.start, entry.end).join("\n");
		if (quickRead(`people:\n${text}`, Infinity, null) !== void 0) continue;
		const { found, isWhole } = await issuesIn(entry, lines, offsets, spare);
		if (found.length === 0) continue;
		const key = /^ +([\w.-]+):(?:\s|$)/.exec(lines[entry.start] ?? "")?.[1];
		if (key === void 0 || broken.has(key)) return null;
		broken.set(key, entry.start + 1);
		issues.push(...found.map(({ issue }) => issue));
		for (const part of isWhole ? [entry] : found.map((one) => one.part)) for (let at = part.start; at < part.end; at++) lines[at] = (lines[at] ?? "").replaceAll(/[^\r]/g, " ");
	}
	room.again = Math.max(0, spare.pieces);
	if (issues.length === 0 || issues.some(({ code }) => code === "too-large")) return null;
	return {
		source: {
			...source,
			text: lines.join("\n")
		},
		diagnostics: diagnosticsOf(source, issues),
		broken
	};
}
function offsetsOf(lines) {
	let offset = 0;
	return lines.map((line) => (offset += line.length + 1) - line.length - 1);
}
/** The parts between two lines, each from a line that is indented as the first one is; empty if that is not at all. */
function partsOf(lines, offsets, from, to) {
	const end = to < 0 ? lines.length : to;
	const indents = lines.slice(from, end).map((line) => /^\s*(?:#|$)/.test(line) ? null : /^ */.exec(line)?.[0].length);
	const first = indents.find((indent) => indent !== null && indent !== void 0);
	if (first === void 0 || first === 0) return [];
	const starts = indents.flatMap((indent, at) => indent === first ? [from + at] : []);
	return starts.map((start, at) => ({
		start,
		end: starts[at + 1] ?? end,
		offset: offsets[start] ?? 0
	}));
}
/** What is wrong in an entry: the first mistake of each field. `isWhole`: nothing of it can be read. */
async function issuesIn(entry, lines, offsets, room) {
	const first = async (part) => {
		return (await mapIssues(lines.slice(part.start, part.end).join("\n").trimEnd(), room)).slice(0, 1).map((issue) => ({
			part,
			issue: {
				...issue,
				offset: issue.offset + part.offset
			}
		}));
	};
	const whole = await first(entry);
	if (whole.length === 0) return {
		found: [],
		isWhole: false
	};
	const fields = partsOf(lines, offsets, entry.start + 1, entry.end);
	const head = {
		...entry,
		end: fields[0]?.start ?? entry.end
	};
	const found = [];
	for (const part of [head, ...fields]) found.push(...await first(part));
	return found.length === 0 ? {
		found: whole,
		isWhole: true
	} : {
		found,
		isWhole: found.length >= fields.length
	};
}

// src/desired/reading/tree.ts
/** Reads one file, and counts what it holds against the budget. `too-large` if there is too little left. */
async function readTree(source, room) {
	const quick = quickRead(source.text, room.values, null);
	if (quick === "full") return refused(source, manyValues);
	const read = quick === void 0 ? await strictOrPartly(source, room) : quickTree(source, quick, room);
	room.people -= read.tree === null ? 0 : peopleIn(read.tree.value);
	return room.people < 0 ? refused(source, manyPeople) : read;
}
const manyPeople = "With this file the chart holds more than 60,000 people. Delete the oldest leavers, or split the company into two charts.";
const manyValues = "With this file the chart holds more than 500,000 values. Delete what is not needed, or split the company into two charts.";
function refused({ file }, message) {
	return {
		tree: null,
		diagnostics: [{
			severity: "error",
			code: "too-large",
			message,
			place: {
				file,
				line: 1,
				column: 1
			}
		}]
	};
}
function quickTree(source, read, room) {
	room.values -= read.values;
	const lines = linesOf(source);
	const again = (paths) => {
		const marks = /* @__PURE__ */ new Map();
		const wanted = {
			people: new Set(paths.map((path) => String(path[1]))),
			marks
		};
		const { value } = quickRead(source.text, Infinity, wanted);
		return againOf(value, lines, (path, part) => offsetOf(marks, value, read.start, path, part));
	};
	return {
		tree: {
			file: source.file,
			value: read.value,
			again,
			lineOf: (key) => read.lines.get(key) ?? 1
		},
		diagnostics: []
	};
}
/** What is no YAML in a file of people hides nothing else in it. */
async function strictOrPartly(source, room) {
	const read = await strictTree(source, room);
	const isSyntax = read.partly === void 0 && read.diagnostics.every(({ code }) => code === "yaml-syntax");
	const saved = read.tree === null && isSyntax ? await salvage(source, room) : null;
	if (saved === null) return read;
	const quick = quickRead(saved.source.text, room.values, null);
	const whole = typeof quick === "object" ? quickTree(saved.source, quick, room) : await strictTree(saved.source, room);
	const tree = whole.tree ?? whole.partly?.tree;
	if (tree === void 0) return read;
	if (peopleIn(tree.value) === 0) return {
		tree: null,
		diagnostics: saved.diagnostics
	};
	const lineOf = (key) => saved.broken.get(key) ?? tree.lineOf(key);
	const twice = whole.partly?.twice ?? /* @__PURE__ */ new Set();
	return {
		tree: null,
		partly: {
			tree: {
				...tree,
				lineOf
			},
			twice,
			broken: new Set(saved.broken.keys())
		},
		diagnostics: [...saved.diagnostics, ...whole.diagnostics]
	};
}
/** The library's nodes take a hundred times the memory of the text, so only the places are kept. */
async function strictTree(source, room) {
	const { read, partly, diagnostics } = await readStrict(source, room);
	if (partly !== null) return {
		tree: null,
		partly: {
			tree: treeOf(partly, source),
			twice: partly.twice,
			broken: /* @__PURE__ */ new Set()
		},
		diagnostics
	};
	if (read === null) return {
		tree: null,
		diagnostics
	};
	return {
		tree: treeOf(read, source),
		diagnostics: []
	};
}
function treeOf({ yaml, contents, value, marks }, source) {
	const [lines, start] = [linesOf(source), nodeStart(contents)];
	const offset = (path, part) => offsetOf(marks, value, start, path, part);
	const written = valueOf(yaml, contents, [], /* @__PURE__ */ new Map());
	return {
		file: source.file,
		value,
		again: () => againOf(written, lines, offset),
		lineOf: (key) => hasPerson(value, key) ? lines.placeOf(offset(["people", key], "key")).line : 1
	};
}
function againOf(value, { placeOf, excerpt }, offset) {
	return {
		value,
		excerpt,
		place: (path, part) => placeOf(offset(path, part))
	};
}
function peopleIn(value) {
	const all = value?.people;
	return typeof all === "object" && all !== null ? Object.keys(all).length : 0;
}
function hasPerson(value, key) {
	const all = value?.people;
	return typeof all === "object" && all !== null && !Array.isArray(all) && Object.hasOwn(all, key);
}

// build/validators/settings.js
const settings = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/settings.schema.json",
	"title": "SettingsFile",
	"description": "org/espalier.yaml: the company, how to reach the service, the fields that Git owns, and the limits of a plan.",
	"type": "object",
	"additionalProperties": false,
	"required": ["company", "timezone"],
	"properties": {
		"company": {
			"description": "The name of the company. A state belongs to one company for ever.",
			"examples": ["Acme"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"timezone": {
			"description": "The IANA time zone of the chart. Its dates are days in this zone.",
			"examples": ["Europe/Berlin"],
			"type": "string",
			"minLength": 1,
			"maxLength": 64
		},
		"api": {
			"title": "ApiSettings",
			"description": "How Espalier reaches the service.",
			"examples": [{ "contract": "v1" }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"contract": {
					"description": "How the service speaks: v1, or v2, the paths that the vendor has published. Default: v1.",
					"examples": ["v1"],
					"tsType": "ContractName",
					"type": "string",
					"enum": ["v1", "v2"]
				},
				"baseUrl": {
					"description": "The address of the service: https, or http on this machine. ESPALIER_API_URL overrides it.",
					"examples": ["https://www.small-improvements.com/api/v1"],
					"type": "string",
					"pattern": "^https?://",
					"patternErrorMessage": "The address of the service begins with https:// (or http://, on this machine)."
				},
				"showsWithin": {
					"description": "Seconds within which the service shows a write. If the answer to a write is lost, Espalier looks for it that long. Default: 65.",
					"examples": [65],
					"type": "integer",
					"minimum": 0,
					"maximum": 600
				}
			}
		},
		"manage": {
			"description": "The fields that Git owns; Espalier never changes the others. Default: all but role.",
			"examples": [[
				"email",
				"firstName",
				"lastName",
				"department",
				"manager",
				"active"
			]],
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"email",
					"firstName",
					"lastName",
					"department",
					"role",
					"manager",
					"active"
				]
			}
		},
		"emailDomains": {
			"description": "The only domains that addresses may have. If you leave it out: any.",
			"examples": [["acme.example"]],
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$",
				"patternErrorMessage": "A domain is written in lower-case letters, without @: acme.example."
			}
		},
		"departments": {
			"description": "The only departments there are. If you leave it out: any.",
			"examples": [[
				"Engineering",
				"People",
				"Sales"
			]],
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			}
		},
		"admins": {
			"description": "The keys of the people who may have role: admin.",
			"examples": [["hedy.lamarr"]],
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			}
		},
		"protected": {
			"description": "The keys of the people who are never deactivated, demoted or given another address.",
			"examples": [["hedy.lamarr"]],
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			}
		},
		"limits": {
			"title": "LimitSettings",
			"description": "The most that one plan may do. A limit that you leave out keeps its default.",
			"examples": [{ "deactivate": {
				"percent": 5,
				"atLeast": 3,
				"atMost": 50
			} }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"deactivate": {
					"description": "Deactivations in one plan. Default: 5 % of the active people, at least 3, at most 50.",
					"examples": [{
						"percent": 5,
						"atLeast": 3,
						"atMost": 50
					}],
					"$ref": "#/$defs/limit"
				},
				"role": {
					"description": "Role changes in one plan. Default: at most 2.",
					"examples": [{ "atMost": 2 }],
					"$ref": "#/$defs/limit"
				},
				"move": {
					"description": "Moves to another manager in one plan. Default: 30 %, at least 10.",
					"examples": [{
						"percent": 30,
						"atLeast": 10
					}],
					"$ref": "#/$defs/limit"
				},
				"create": {
					"description": "New accounts in one plan, except in the first import. Default: 20 %, at least 10.",
					"examples": [{
						"percent": 20,
						"atLeast": 10
					}],
					"$ref": "#/$defs/limit"
				},
				"email": {
					"description": "Changes of an e-mail address in one plan. Default: 5 %, at least 3, at most 50.",
					"examples": [{
						"percent": 5,
						"atLeast": 3,
						"atMost": 50
					}],
					"$ref": "#/$defs/limit"
				},
				"name": {
					"description": "People who get another first or last name in one plan. Default: 5 %, at least 3, at most 50.",
					"examples": [{
						"percent": 5,
						"atLeast": 3,
						"atMost": 50
					}],
					"$ref": "#/$defs/limit"
				},
				"department": {
					"description": "People who get another department in one plan; a renamed department counts once. Default: 40 %, at least 15.",
					"examples": [{
						"percent": 40,
						"atLeast": 15
					}],
					"$ref": "#/$defs/limit"
				},
				"people": {
					"description": "How many people the chart must still hold, of those applied last. Default: 80 %.",
					"examples": [{ "percent": 80 }],
					"$ref": "#/$defs/limit"
				},
				"users": {
					"description": "How many active users the service must still list, of those in the last good run. Default: 90 %.",
					"examples": [{ "percent": 90 }],
					"$ref": "#/$defs/limit"
				},
				"admins": {
					"description": "How many active admins must be left. Default: at least 2.",
					"examples": [{ "atLeast": 2 }],
					"$ref": "#/$defs/limit"
				}
			}
		},
		"allow": {
			"title": "Allowances",
			"description": "Limits that are lifted for a while: an exact number, a reason, and the last day on which the line counts.",
			"examples": [{ "deactivate": {
				"count": 12,
				"reason": "office in Lyon closes",
				"until": "2026-12-31"
			} }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"deactivate": {
					"description": "Lifts the limit deactivate to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"role": {
					"description": "Lifts the limit role to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"move": {
					"description": "Lifts the limit move to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"create": {
					"description": "Lifts the limit create to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"email": {
					"description": "Lifts the limit email to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"name": {
					"description": "Lifts the limit name to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"department": {
					"description": "Lifts the limit department to an exact number.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes",
						"until": "2026-12-31"
					}],
					"$ref": "#/$defs/allowance"
				},
				"seal": {
					"title": "SealAllowance",
					"description": "Lets a run in CI seal a refused state: exactly the one with the digest that the refused run showed.",
					"examples": [{
						"digest": "3c0f5ab8e2d94716b05c8e1fa7d26394",
						"reason": "the API key was changed",
						"until": "2026-12-31"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": [
						"digest",
						"reason",
						"until"
					],
					"properties": {
						"digest": {
							"description": "The digest that the refused run showed: 32 hex digits.",
							"examples": ["3c0f5ab8e2d94716b05c8e1fa7d26394"],
							"type": "string",
							"pattern": "^[0-9a-f]{32}$",
							"patternErrorMessage": "The digest has 32 digits from 0 to 9 and a to f: copy it from the run."
						},
						"reason": {
							"description": "The reason. It is shown at the top of every plan that relies on the line.",
							"examples": ["office in Lyon closes"],
							"type": "string",
							"minLength": 3,
							"maxLength": 200
						},
						"until": {
							"description": "The last day on which the line counts.",
							"examples": ["2026-12-31"],
							"type": "string",
							"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
							"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
							"tsType": "Day"
						}
					}
				}
			}
		},
		"health": {
			"title": "HealthSettings",
			"description": "What validate and a pull request warn about in the organisation. A warning never blocks anything. off turns one off.",
			"examples": [{
				"span": 15,
				"depth": "off"
			}],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"span": {
					"description": "The most direct reports of one person. Default: 12.",
					"examples": [12],
					"type": ["integer", "string"],
					"minimum": 1,
					"maximum": 99999,
					"pattern": "^(?:off|[1-9]\\d{0,4})$",
					"patternErrorMessage": "Write a whole number such as 12, or off.",
					"tsType": "number | string"
				},
				"depth": {
					"description": "The most levels of the chart. Default: 8.",
					"examples": [8],
					"type": ["integer", "string"],
					"minimum": 1,
					"maximum": 99999,
					"pattern": "^(?:off|[1-9]\\d{0,4})$",
					"patternErrorMessage": "Write a whole number such as 8, or off.",
					"tsType": "number | string"
				},
				"singlePoint": {
					"description": "The most people of a department who may all report to one person; with a number, also a warning if one admin only is left. Default: 10.",
					"examples": [10],
					"type": ["integer", "string"],
					"minimum": 1,
					"maximum": 99999,
					"pattern": "^(?:off|[1-9]\\d{0,4})$",
					"patternErrorMessage": "Write a whole number such as 10, or off.",
					"tsType": "number | string"
				},
				"idleAdmins": {
					"description": "Warns about people on the list admins who manage no one and are in another department than the other admins. Default: on.",
					"examples": ["off"],
					"type": "string",
					"enum": ["on", "off"]
				}
			}
		},
		"state": {
			"title": "StateSettings",
			"description": "The state that this chart belongs to.",
			"examples": [{ "lineage": "4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12" }],
			"type": "object",
			"additionalProperties": false,
			"required": ["lineage"],
			"properties": { "lineage": {
				"description": "The lineage of the state. With it, every run stops if the state is missing or is another one. The first apply names it.",
				"examples": ["4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12"],
				"type": "string",
				"minLength": 8,
				"maxLength": 64,
				"pattern": "^[\\w-]+$",
				"patternErrorMessage": "The lineage has letters, digits, hyphens and underscores: copy it from the run."
			} }
		},
		"forms": {
			"title": "FormSettings",
			"description": "Who may file the issue forms, beside the people who may push to the repository.",
			"examples": [{ "team": "people-ops" }],
			"type": "object",
			"additionalProperties": false,
			"properties": { "team": {
				"description": "The team of the organisation whose members may file a form, by its name in the address of its page. If you leave it out: only people who may push.",
				"examples": ["people-ops"],
				"type": "string",
				"minLength": 1,
				"maxLength": 100,
				"pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$",
				"patternErrorMessage": "Write the name of the team alone, as in the address of its page: people-ops."
			} }
		},
		"notify": {
			"title": "NotifySettings",
			"description": "Where runs report.",
			"examples": [{ "heartbeat": "https://monitor.acme.example/espalier" }],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"heartbeat": {
					"description": "The address that each clean scheduled run calls, so that a monitor outside notices when no run comes. https, or http to this machine.",
					"examples": ["https://monitor.acme.example/espalier"],
					"type": "string",
					"maxLength": 1e3
				},
				"chat": {
					"description": "The form in which a webhook gets the notices: slack, which others understand too, or teams. The secret ESPALIER_NOTICE_URL has its address. Default: slack.",
					"examples": ["teams"],
					"type": "string",
					"enum": ["slack", "teams"]
				},
				"names": {
					"description": "Whether notices name the people. Default: false, only their number.",
					"examples": [true],
					"type": "boolean"
				}
			}
		},
		"hr": {
			"title": "HrSettings",
			"description": "How an HR file is read: what its columns are, and how it writes dates. It wins over what Espalier knows of HR systems.",
			"examples": [{
				"preset": "personio",
				"dates": "DD.MM.YYYY"
			}],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"preset": {
					"description": "The HR system whose columns the file has. If you leave it out, the header decides.",
					"examples": ["workday"],
					"type": "string",
					"enum": [
						"small-improvements",
						"workday",
						"bamboohr",
						"personio",
						"hibob",
						"rippling"
					]
				},
				"columns": {
					"title": "HrColumns",
					"description": "What a column is called in the header, or its letter; null for a column that is not to be read.",
					"examples": [{
						"id": "Personnel No",
						"department": null
					}],
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"id": {
							"description": "The column of the employee id.",
							"examples": ["Personnel No"],
							"$ref": "#/$defs/column"
						},
						"email": {
							"description": "The column of the work address.",
							"examples": ["E-Mail (work)"],
							"$ref": "#/$defs/column"
						},
						"firstName": {
							"description": "The column of the first name.",
							"examples": ["Vorname"],
							"$ref": "#/$defs/column"
						},
						"lastName": {
							"description": "The column of the last name.",
							"examples": ["Nachname"],
							"$ref": "#/$defs/column"
						},
						"name": {
							"description": "The column of the whole name, as \"Last, First\" or \"First Last\".",
							"examples": ["Worker"],
							"$ref": "#/$defs/column"
						},
						"managerEmployeeId": {
							"description": "The column of the employee id of the manager.",
							"examples": ["Manager No"],
							"$ref": "#/$defs/column"
						},
						"managerEmail": {
							"description": "The column of the address of the manager.",
							"examples": ["Manager E-Mail"],
							"$ref": "#/$defs/column"
						},
						"managerName": {
							"description": "The column of the name of the manager.",
							"examples": ["Reports to"],
							"$ref": "#/$defs/column"
						},
						"department": {
							"description": "The column of the department.",
							"examples": ["Cost Center"],
							"$ref": "#/$defs/column"
						},
						"role": {
							"description": "The column of the permission role.",
							"examples": ["Permission"],
							"$ref": "#/$defs/column"
						},
						"start": {
							"description": "The column of the first day.",
							"examples": ["Eintritt"],
							"$ref": "#/$defs/column"
						},
						"end": {
							"description": "The column of the last day, inclusive.",
							"examples": ["Austritt"],
							"$ref": "#/$defs/column"
						},
						"status": {
							"description": "The column of the status.",
							"examples": ["Employment"],
							"$ref": "#/$defs/column"
						}
					}
				},
				"dates": {
					"description": "The form of the dates, if they are not as 2026-12-31: DD, MM and YYYY with separators.",
					"examples": ["DD.MM.YYYY"],
					"type": "string",
					"pattern": "^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$",
					"patternErrorMessage": "A form of dates has DD, MM and YYYY with one separator between them: DD.MM.YYYY."
				},
				"encoding": {
					"description": "The encoding of a file that is not UTF-8 and has no mark. Default: utf-8.",
					"examples": ["windows-1252"],
					"type": "string",
					"enum": ["utf-8", "windows-1252"]
				},
				"separator": {
					"description": "What is between the cells. If you leave it out, the header decides.",
					"examples": [";"],
					"type": "string",
					"enum": [
						",",
						";",
						"tab",
						"|"
					]
				},
				"status": {
					"title": "HrStatusWords",
					"description": "What the words in the column of the status mean, in any case. They win over the usual words.",
					"examples": [{
						"active": ["Angestellt"],
						"left": ["Ausgetreten"]
					}],
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"active": {
							"description": "Words for people who work here. Someone on leave does.",
							"examples": [["Angestellt", "Elternzeit"]],
							"type": "array",
							"uniqueItems": true,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 100
							}
						},
						"left": {
							"description": "Words for people who have left.",
							"examples": [["Ausgetreten"]],
							"type": "array",
							"uniqueItems": true,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 100
							}
						},
						"later": {
							"description": "Words for people who were hired and have not started.",
							"examples": [["Eingestellt"]],
							"type": "array",
							"uniqueItems": true,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 100
							}
						}
					}
				},
				"top": {
					"description": "How the file shows a person without a manager: blank, or self, if they report to themselves.",
					"examples": ["self"],
					"type": "string",
					"enum": ["blank", "self"]
				},
				"blank": {
					"description": "What a blank cell does: keep leaves the value of the chart, clear removes it. Default: keep.",
					"examples": ["clear"],
					"type": "string",
					"enum": ["keep", "clear"]
				}
			}
		}
	},
	"$defs": {
		"limit": {
			"title": "LimitSetting",
			"description": "A share of the active people (rounded up), not below atLeast, not above atMost.",
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"percent": {
					"description": "A share in percent.",
					"examples": [5],
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				},
				"atLeast": {
					"description": "The limit is never lower than this.",
					"examples": [3],
					"type": "integer",
					"minimum": 0
				},
				"atMost": {
					"description": "The limit is never higher than this.",
					"examples": [50],
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"allowance": {
			"title": "Allowance",
			"description": "One lifted limit.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"count",
				"reason",
				"until"
			],
			"properties": {
				"count": {
					"description": "The exact number that is allowed.",
					"examples": [12],
					"type": "integer",
					"minimum": 1
				},
				"reason": {
					"description": "The reason. It is shown at the top of every plan that relies on the line.",
					"examples": ["office in Lyon closes"],
					"type": "string",
					"minLength": 3,
					"maxLength": 200
				},
				"until": {
					"description": "The last day on which the line counts.",
					"examples": ["2026-12-31"],
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
					"tsType": "Day"
				}
			}
		},
		"column": {
			"title": "HrColumnName",
			"description": "The name of a column in the header, or its letter; null for none.",
			"type": ["string", "null"],
			"minLength": 1,
			"maxLength": 100
		}
	}
};
const schema49 = {
	"title": "HrColumnName",
	"description": "The name of a column in the header, or its letter; null for none.",
	"type": ["string", "null"],
	"minLength": 1,
	"maxLength": 100
};
const func0 = Object.prototype.hasOwnProperty;
const func64 = require_ucs2length().default;
const pattern4 = new RegExp("^https?://", "u");
const pattern5 = new RegExp("^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$", "u");
const pattern6 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
const pattern13 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern15 = new RegExp("^(?:off|[1-9]\\d{0,4})$", "u");
const pattern18 = new RegExp("^[\\w-]+$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern20 = new RegExp("^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.company === void 0 || !func0.call(data, "company")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "company" },
				message: "must have required property 'company'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.timezone === void 0 || !func0.call(data, "timezone")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timezone" },
				message: "must have required property 'timezone'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema31.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.company !== void 0 && func0.call(data, "company")) {
			let data0 = data.company;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/company",
							schemaPath: "#/properties/company/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["company"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func64(data0) > 100) {
					const err4 = {
						instancePath: instancePath + "/company",
						schemaPath: "#/properties/company/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func64(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/company",
						schemaPath: "#/properties/company/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.timezone !== void 0 && func0.call(data, "timezone")) {
			let data1 = data.timezone;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/timezone",
							schemaPath: "#/properties/timezone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["timezone"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func64(data1) > 64) {
					const err7 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func64(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/timezone",
						schemaPath: "#/properties/timezone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.api !== void 0 && func0.call(data, "api")) {
			let data2 = data.api;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 of Object.keys(data2)) if (!(key1 === "contract" || key1 === "baseUrl" || key1 === "showsWithin")) {
					const err9 = {
						instancePath: instancePath + "/api",
						schemaPath: "#/properties/api/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.contract !== void 0 && func0.call(data2, "contract")) {
					let data3 = data2.contract;
					if (typeof data3 !== "string") {
						let dataType2 = typeof data3;
						let coerced2 = void 0;
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
							else if (data3 === null) coerced2 = "";
							else {
								const err10 = {
									instancePath: instancePath + "/api/contract",
									schemaPath: "#/properties/api/properties/contract/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data3 = coerced2;
							if (data2 !== void 0) data2["contract"] = coerced2;
						}
					}
					if (!(data3 === "v1" || data3 === "v2")) {
						const err11 = {
							instancePath: instancePath + "/api/contract",
							schemaPath: "#/properties/api/properties/contract/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.api.properties.contract.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.baseUrl !== void 0 && func0.call(data2, "baseUrl")) {
					let data4 = data2.baseUrl;
					if (typeof data4 !== "string") {
						let dataType3 = typeof data4;
						let coerced3 = void 0;
						if (!(coerced3 !== void 0)) {
							if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data4;
							else if (data4 === null) coerced3 = "";
							else {
								const err12 = {
									instancePath: instancePath + "/api/baseUrl",
									schemaPath: "#/properties/api/properties/baseUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (coerced3 !== void 0) {
							data4 = coerced3;
							if (data2 !== void 0) data2["baseUrl"] = coerced3;
						}
					}
					if (typeof data4 === "string") {
						if (!pattern4.test(data4)) {
							const err13 = {
								instancePath: instancePath + "/api/baseUrl",
								schemaPath: "#/properties/api/properties/baseUrl/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://" },
								message: "must match pattern \"^https?://\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data2.showsWithin !== void 0 && func0.call(data2, "showsWithin")) {
					let data5 = data2.showsWithin;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						let dataType4 = typeof data5;
						let coerced4 = void 0;
						if (!(coerced4 !== void 0)) {
							if (dataType4 === "boolean" || data5 === null || dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced4 = +data5;
							else {
								const err14 = {
									instancePath: instancePath + "/api/showsWithin",
									schemaPath: "#/properties/api/properties/showsWithin/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (coerced4 !== void 0) {
							data5 = coerced4;
							if (data2 !== void 0) data2["showsWithin"] = coerced4;
						}
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 > 600 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/api/showsWithin",
								schemaPath: "#/properties/api/properties/showsWithin/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 600
								},
								message: "must be <= 600"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5 < 0 || isNaN(data5)) {
							const err16 = {
								instancePath: instancePath + "/api/showsWithin",
								schemaPath: "#/properties/api/properties/showsWithin/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.manage !== void 0 && func0.call(data, "manage")) {
			let data6 = data.manage;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err18 = {
						instancePath: instancePath + "/manage",
						schemaPath: "#/properties/manage/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						let dataType5 = typeof data7;
						let coerced5 = void 0;
						if (!(coerced5 !== void 0)) {
							if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data7;
							else if (data7 === null) coerced5 = "";
							else {
								const err19 = {
									instancePath: instancePath + "/manage/" + i0,
									schemaPath: "#/properties/manage/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (coerced5 !== void 0) {
							data7 = coerced5;
							if (data6 !== void 0) data6[i0] = coerced5;
						}
					}
					if (!(data7 === "email" || data7 === "firstName" || data7 === "lastName" || data7 === "department" || data7 === "role" || data7 === "manager" || data7 === "active")) {
						const err20 = {
							instancePath: instancePath + "/manage/" + i0,
							schemaPath: "#/properties/manage/items/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.manage.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err21 = {
								instancePath: instancePath + "/manage",
								schemaPath: "#/properties/manage/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/manage",
					schemaPath: "#/properties/manage/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.emailDomains !== void 0 && func0.call(data, "emailDomains")) {
			let data8 = data.emailDomains;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					const err23 = {
						instancePath: instancePath + "/emailDomains",
						schemaPath: "#/properties/emailDomains/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				const len1 = data8.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data9 = data8[i2];
					if (typeof data9 !== "string") {
						let dataType6 = typeof data9;
						let coerced6 = void 0;
						if (!(coerced6 !== void 0)) {
							if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data9;
							else if (data9 === null) coerced6 = "";
							else {
								const err24 = {
									instancePath: instancePath + "/emailDomains/" + i2,
									schemaPath: "#/properties/emailDomains/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (coerced6 !== void 0) {
							data9 = coerced6;
							if (data8 !== void 0) data8[i2] = coerced6;
						}
					}
					if (typeof data9 === "string") {
						if (!pattern5.test(data9)) {
							const err25 = {
								instancePath: instancePath + "/emailDomains/" + i2,
								schemaPath: "#/properties/emailDomains/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$" },
								message: "must match pattern \"^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$\""
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				let i3 = data8.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data8[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err26 = {
								instancePath: instancePath + "/emailDomains",
								schemaPath: "#/properties/emailDomains/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/emailDomains",
					schemaPath: "#/properties/emailDomains/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.departments !== void 0 && func0.call(data, "departments")) {
			let data10 = data.departments;
			if (Array.isArray(data10)) {
				if (data10.length < 1) {
					const err28 = {
						instancePath: instancePath + "/departments",
						schemaPath: "#/properties/departments/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len2 = data10.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data11 = data10[i4];
					if (typeof data11 !== "string") {
						let dataType7 = typeof data11;
						let coerced7 = void 0;
						if (!(coerced7 !== void 0)) {
							if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data11;
							else if (data11 === null) coerced7 = "";
							else {
								const err29 = {
									instancePath: instancePath + "/departments/" + i4,
									schemaPath: "#/properties/departments/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (coerced7 !== void 0) {
							data11 = coerced7;
							if (data10 !== void 0) data10[i4] = coerced7;
						}
					}
					if (typeof data11 === "string") {
						if (func64(data11) > 100) {
							const err30 = {
								instancePath: instancePath + "/departments/" + i4,
								schemaPath: "#/properties/departments/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (func64(data11) < 1) {
							const err31 = {
								instancePath: instancePath + "/departments/" + i4,
								schemaPath: "#/properties/departments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				let i5 = data10.length;
				let j2;
				if (i5 > 1) {
					const indices2 = {};
					for (; i5--;) {
						let item2 = data10[i5];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j2 = indices2[item2];
							const err32 = {
								instancePath: instancePath + "/departments",
								schemaPath: "#/properties/departments/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j2
								},
								message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
							break;
						}
						indices2[item2] = i5;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/departments",
					schemaPath: "#/properties/departments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.admins !== void 0 && func0.call(data, "admins")) {
			let data12 = data.admins;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data13 = data12[i6];
					if (typeof data13 !== "string") {
						let dataType8 = typeof data13;
						let coerced8 = void 0;
						if (!(coerced8 !== void 0)) {
							if (dataType8 == "number" || dataType8 == "boolean") coerced8 = "" + data13;
							else if (data13 === null) coerced8 = "";
							else {
								const err34 = {
									instancePath: instancePath + "/admins/" + i6,
									schemaPath: "#/properties/admins/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (coerced8 !== void 0) {
							data13 = coerced8;
							if (data12 !== void 0) data12[i6] = coerced8;
						}
					}
					if (typeof data13 === "string") {
						if (func64(data13) > 64) {
							const err35 = {
								instancePath: instancePath + "/admins/" + i6,
								schemaPath: "#/properties/admins/items/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (func64(data13) < 1) {
							const err36 = {
								instancePath: instancePath + "/admins/" + i6,
								schemaPath: "#/properties/admins/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
				let i7 = data12.length;
				let j3;
				if (i7 > 1) {
					const indices3 = {};
					for (; i7--;) {
						let item3 = data12[i7];
						if (typeof item3 !== "string") continue;
						if (typeof indices3[item3] == "number") {
							j3 = indices3[item3];
							const err37 = {
								instancePath: instancePath + "/admins",
								schemaPath: "#/properties/admins/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i7,
									j: j3
								},
								message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
							break;
						}
						indices3[item3] = i7;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/admins",
					schemaPath: "#/properties/admins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.protected !== void 0 && func0.call(data, "protected")) {
			let data14 = data.protected;
			if (Array.isArray(data14)) {
				const len4 = data14.length;
				for (let i8 = 0; i8 < len4; i8++) {
					let data15 = data14[i8];
					if (typeof data15 !== "string") {
						let dataType9 = typeof data15;
						let coerced9 = void 0;
						if (!(coerced9 !== void 0)) {
							if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data15;
							else if (data15 === null) coerced9 = "";
							else {
								const err39 = {
									instancePath: instancePath + "/protected/" + i8,
									schemaPath: "#/properties/protected/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (coerced9 !== void 0) {
							data15 = coerced9;
							if (data14 !== void 0) data14[i8] = coerced9;
						}
					}
					if (typeof data15 === "string") {
						if (func64(data15) > 64) {
							const err40 = {
								instancePath: instancePath + "/protected/" + i8,
								schemaPath: "#/properties/protected/items/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (func64(data15) < 1) {
							const err41 = {
								instancePath: instancePath + "/protected/" + i8,
								schemaPath: "#/properties/protected/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				}
				let i9 = data14.length;
				let j4;
				if (i9 > 1) {
					const indices4 = {};
					for (; i9--;) {
						let item4 = data14[i9];
						if (typeof item4 !== "string") continue;
						if (typeof indices4[item4] == "number") {
							j4 = indices4[item4];
							const err42 = {
								instancePath: instancePath + "/protected",
								schemaPath: "#/properties/protected/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i9,
									j: j4
								},
								message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
							break;
						}
						indices4[item4] = i9;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/properties/protected/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.limits !== void 0 && func0.call(data, "limits")) {
			let data16 = data.limits;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key2 of Object.keys(data16)) if (!func0.call(schema31.properties.limits.properties, key2)) {
					const err44 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data16.deactivate !== void 0 && func0.call(data16, "deactivate")) {
					let data17 = data16.deactivate;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (Object.keys(data17).length < 1) {
							const err45 = {
								instancePath: instancePath + "/limits/deactivate",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key3 of Object.keys(data17)) if (!(key3 === "percent" || key3 === "atLeast" || key3 === "atMost")) {
							const err46 = {
								instancePath: instancePath + "/limits/deactivate",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data17.percent !== void 0 && func0.call(data17, "percent")) {
							let data18 = data17.percent;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								let dataType10 = typeof data18;
								let coerced10 = void 0;
								if (!(coerced10 !== void 0)) {
									if (dataType10 === "boolean" || data18 === null || dataType10 === "string" && data18 && data18 == +data18 && !(data18 % 1)) coerced10 = +data18;
									else {
										const err47 = {
											instancePath: instancePath + "/limits/deactivate/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
								if (coerced10 !== void 0) {
									data18 = coerced10;
									if (data17 !== void 0) data17["percent"] = coerced10;
								}
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 > 100 || isNaN(data18)) {
									const err48 = {
										instancePath: instancePath + "/limits/deactivate/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data18 < 0 || isNaN(data18)) {
									const err49 = {
										instancePath: instancePath + "/limits/deactivate/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
						}
						if (data17.atLeast !== void 0 && func0.call(data17, "atLeast")) {
							let data19 = data17.atLeast;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								let dataType11 = typeof data19;
								let coerced11 = void 0;
								if (!(coerced11 !== void 0)) {
									if (dataType11 === "boolean" || data19 === null || dataType11 === "string" && data19 && data19 == +data19 && !(data19 % 1)) coerced11 = +data19;
									else {
										const err50 = {
											instancePath: instancePath + "/limits/deactivate/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
								if (coerced11 !== void 0) {
									data19 = coerced11;
									if (data17 !== void 0) data17["atLeast"] = coerced11;
								}
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err51 = {
										instancePath: instancePath + "/limits/deactivate/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							}
						}
						if (data17.atMost !== void 0 && func0.call(data17, "atMost")) {
							let data20 = data17.atMost;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								let dataType12 = typeof data20;
								let coerced12 = void 0;
								if (!(coerced12 !== void 0)) {
									if (dataType12 === "boolean" || data20 === null || dataType12 === "string" && data20 && data20 == +data20 && !(data20 % 1)) coerced12 = +data20;
									else {
										const err52 = {
											instancePath: instancePath + "/limits/deactivate/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
								if (coerced12 !== void 0) {
									data20 = coerced12;
									if (data17 !== void 0) data17["atMost"] = coerced12;
								}
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 0 || isNaN(data20)) {
									const err53 = {
										instancePath: instancePath + "/limits/deactivate/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/limits/deactivate",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data16.role !== void 0 && func0.call(data16, "role")) {
					let data21 = data16.role;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (Object.keys(data21).length < 1) {
							const err55 = {
								instancePath: instancePath + "/limits/role",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						for (const key4 of Object.keys(data21)) if (!(key4 === "percent" || key4 === "atLeast" || key4 === "atMost")) {
							const err56 = {
								instancePath: instancePath + "/limits/role",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data21.percent !== void 0 && func0.call(data21, "percent")) {
							let data22 = data21.percent;
							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
								let dataType13 = typeof data22;
								let coerced13 = void 0;
								if (!(coerced13 !== void 0)) {
									if (dataType13 === "boolean" || data22 === null || dataType13 === "string" && data22 && data22 == +data22 && !(data22 % 1)) coerced13 = +data22;
									else {
										const err57 = {
											instancePath: instancePath + "/limits/role/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (coerced13 !== void 0) {
									data22 = coerced13;
									if (data21 !== void 0) data21["percent"] = coerced13;
								}
							}
							if (typeof data22 == "number" && isFinite(data22)) {
								if (data22 > 100 || isNaN(data22)) {
									const err58 = {
										instancePath: instancePath + "/limits/role/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (data22 < 0 || isNaN(data22)) {
									const err59 = {
										instancePath: instancePath + "/limits/role/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							}
						}
						if (data21.atLeast !== void 0 && func0.call(data21, "atLeast")) {
							let data23 = data21.atLeast;
							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								let dataType14 = typeof data23;
								let coerced14 = void 0;
								if (!(coerced14 !== void 0)) {
									if (dataType14 === "boolean" || data23 === null || dataType14 === "string" && data23 && data23 == +data23 && !(data23 % 1)) coerced14 = +data23;
									else {
										const err60 = {
											instancePath: instancePath + "/limits/role/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (coerced14 !== void 0) {
									data23 = coerced14;
									if (data21 !== void 0) data21["atLeast"] = coerced14;
								}
							}
							if (typeof data23 == "number" && isFinite(data23)) {
								if (data23 < 0 || isNaN(data23)) {
									const err61 = {
										instancePath: instancePath + "/limits/role/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						}
						if (data21.atMost !== void 0 && func0.call(data21, "atMost")) {
							let data24 = data21.atMost;
							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
								let dataType15 = typeof data24;
								let coerced15 = void 0;
								if (!(coerced15 !== void 0)) {
									if (dataType15 === "boolean" || data24 === null || dataType15 === "string" && data24 && data24 == +data24 && !(data24 % 1)) coerced15 = +data24;
									else {
										const err62 = {
											instancePath: instancePath + "/limits/role/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
								if (coerced15 !== void 0) {
									data24 = coerced15;
									if (data21 !== void 0) data21["atMost"] = coerced15;
								}
							}
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 < 0 || isNaN(data24)) {
									const err63 = {
										instancePath: instancePath + "/limits/role/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/limits/role",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data16.move !== void 0 && func0.call(data16, "move")) {
					let data25 = data16.move;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (Object.keys(data25).length < 1) {
							const err65 = {
								instancePath: instancePath + "/limits/move",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						for (const key5 of Object.keys(data25)) if (!(key5 === "percent" || key5 === "atLeast" || key5 === "atMost")) {
							const err66 = {
								instancePath: instancePath + "/limits/move",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data25.percent !== void 0 && func0.call(data25, "percent")) {
							let data26 = data25.percent;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								let dataType16 = typeof data26;
								let coerced16 = void 0;
								if (!(coerced16 !== void 0)) {
									if (dataType16 === "boolean" || data26 === null || dataType16 === "string" && data26 && data26 == +data26 && !(data26 % 1)) coerced16 = +data26;
									else {
										const err67 = {
											instancePath: instancePath + "/limits/move/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
								if (coerced16 !== void 0) {
									data26 = coerced16;
									if (data25 !== void 0) data25["percent"] = coerced16;
								}
							}
							if (typeof data26 == "number" && isFinite(data26)) {
								if (data26 > 100 || isNaN(data26)) {
									const err68 = {
										instancePath: instancePath + "/limits/move/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (data26 < 0 || isNaN(data26)) {
									const err69 = {
										instancePath: instancePath + "/limits/move/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						}
						if (data25.atLeast !== void 0 && func0.call(data25, "atLeast")) {
							let data27 = data25.atLeast;
							if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
								let dataType17 = typeof data27;
								let coerced17 = void 0;
								if (!(coerced17 !== void 0)) {
									if (dataType17 === "boolean" || data27 === null || dataType17 === "string" && data27 && data27 == +data27 && !(data27 % 1)) coerced17 = +data27;
									else {
										const err70 = {
											instancePath: instancePath + "/limits/move/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
								if (coerced17 !== void 0) {
									data27 = coerced17;
									if (data25 !== void 0) data25["atLeast"] = coerced17;
								}
							}
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 < 0 || isNaN(data27)) {
									const err71 = {
										instancePath: instancePath + "/limits/move/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							}
						}
						if (data25.atMost !== void 0 && func0.call(data25, "atMost")) {
							let data28 = data25.atMost;
							if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
								let dataType18 = typeof data28;
								let coerced18 = void 0;
								if (!(coerced18 !== void 0)) {
									if (dataType18 === "boolean" || data28 === null || dataType18 === "string" && data28 && data28 == +data28 && !(data28 % 1)) coerced18 = +data28;
									else {
										const err72 = {
											instancePath: instancePath + "/limits/move/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
								}
								if (coerced18 !== void 0) {
									data28 = coerced18;
									if (data25 !== void 0) data25["atMost"] = coerced18;
								}
							}
							if (typeof data28 == "number" && isFinite(data28)) {
								if (data28 < 0 || isNaN(data28)) {
									const err73 = {
										instancePath: instancePath + "/limits/move/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
							}
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/limits/move",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data16.create !== void 0 && func0.call(data16, "create")) {
					let data29 = data16.create;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						if (Object.keys(data29).length < 1) {
							const err75 = {
								instancePath: instancePath + "/limits/create",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						for (const key6 of Object.keys(data29)) if (!(key6 === "percent" || key6 === "atLeast" || key6 === "atMost")) {
							const err76 = {
								instancePath: instancePath + "/limits/create",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						if (data29.percent !== void 0 && func0.call(data29, "percent")) {
							let data30 = data29.percent;
							if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
								let dataType19 = typeof data30;
								let coerced19 = void 0;
								if (!(coerced19 !== void 0)) {
									if (dataType19 === "boolean" || data30 === null || dataType19 === "string" && data30 && data30 == +data30 && !(data30 % 1)) coerced19 = +data30;
									else {
										const err77 = {
											instancePath: instancePath + "/limits/create/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err77];
										else vErrors.push(err77);
										errors++;
									}
								}
								if (coerced19 !== void 0) {
									data30 = coerced19;
									if (data29 !== void 0) data29["percent"] = coerced19;
								}
							}
							if (typeof data30 == "number" && isFinite(data30)) {
								if (data30 > 100 || isNaN(data30)) {
									const err78 = {
										instancePath: instancePath + "/limits/create/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								if (data30 < 0 || isNaN(data30)) {
									const err79 = {
										instancePath: instancePath + "/limits/create/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							}
						}
						if (data29.atLeast !== void 0 && func0.call(data29, "atLeast")) {
							let data31 = data29.atLeast;
							if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
								let dataType20 = typeof data31;
								let coerced20 = void 0;
								if (!(coerced20 !== void 0)) {
									if (dataType20 === "boolean" || data31 === null || dataType20 === "string" && data31 && data31 == +data31 && !(data31 % 1)) coerced20 = +data31;
									else {
										const err80 = {
											instancePath: instancePath + "/limits/create/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (coerced20 !== void 0) {
									data31 = coerced20;
									if (data29 !== void 0) data29["atLeast"] = coerced20;
								}
							}
							if (typeof data31 == "number" && isFinite(data31)) {
								if (data31 < 0 || isNaN(data31)) {
									const err81 = {
										instancePath: instancePath + "/limits/create/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
						}
						if (data29.atMost !== void 0 && func0.call(data29, "atMost")) {
							let data32 = data29.atMost;
							if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
								let dataType21 = typeof data32;
								let coerced21 = void 0;
								if (!(coerced21 !== void 0)) {
									if (dataType21 === "boolean" || data32 === null || dataType21 === "string" && data32 && data32 == +data32 && !(data32 % 1)) coerced21 = +data32;
									else {
										const err82 = {
											instancePath: instancePath + "/limits/create/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
								}
								if (coerced21 !== void 0) {
									data32 = coerced21;
									if (data29 !== void 0) data29["atMost"] = coerced21;
								}
							}
							if (typeof data32 == "number" && isFinite(data32)) {
								if (data32 < 0 || isNaN(data32)) {
									const err83 = {
										instancePath: instancePath + "/limits/create/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/limits/create",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data16.email !== void 0 && func0.call(data16, "email")) {
					let data33 = data16.email;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (Object.keys(data33).length < 1) {
							const err85 = {
								instancePath: instancePath + "/limits/email",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						for (const key7 of Object.keys(data33)) if (!(key7 === "percent" || key7 === "atLeast" || key7 === "atMost")) {
							const err86 = {
								instancePath: instancePath + "/limits/email",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data33.percent !== void 0 && func0.call(data33, "percent")) {
							let data34 = data33.percent;
							if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
								let dataType22 = typeof data34;
								let coerced22 = void 0;
								if (!(coerced22 !== void 0)) {
									if (dataType22 === "boolean" || data34 === null || dataType22 === "string" && data34 && data34 == +data34 && !(data34 % 1)) coerced22 = +data34;
									else {
										const err87 = {
											instancePath: instancePath + "/limits/email/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err87];
										else vErrors.push(err87);
										errors++;
									}
								}
								if (coerced22 !== void 0) {
									data34 = coerced22;
									if (data33 !== void 0) data33["percent"] = coerced22;
								}
							}
							if (typeof data34 == "number" && isFinite(data34)) {
								if (data34 > 100 || isNaN(data34)) {
									const err88 = {
										instancePath: instancePath + "/limits/email/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (data34 < 0 || isNaN(data34)) {
									const err89 = {
										instancePath: instancePath + "/limits/email/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							}
						}
						if (data33.atLeast !== void 0 && func0.call(data33, "atLeast")) {
							let data35 = data33.atLeast;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								let dataType23 = typeof data35;
								let coerced23 = void 0;
								if (!(coerced23 !== void 0)) {
									if (dataType23 === "boolean" || data35 === null || dataType23 === "string" && data35 && data35 == +data35 && !(data35 % 1)) coerced23 = +data35;
									else {
										const err90 = {
											instancePath: instancePath + "/limits/email/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								}
								if (coerced23 !== void 0) {
									data35 = coerced23;
									if (data33 !== void 0) data33["atLeast"] = coerced23;
								}
							}
							if (typeof data35 == "number" && isFinite(data35)) {
								if (data35 < 0 || isNaN(data35)) {
									const err91 = {
										instancePath: instancePath + "/limits/email/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							}
						}
						if (data33.atMost !== void 0 && func0.call(data33, "atMost")) {
							let data36 = data33.atMost;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								let dataType24 = typeof data36;
								let coerced24 = void 0;
								if (!(coerced24 !== void 0)) {
									if (dataType24 === "boolean" || data36 === null || dataType24 === "string" && data36 && data36 == +data36 && !(data36 % 1)) coerced24 = +data36;
									else {
										const err92 = {
											instancePath: instancePath + "/limits/email/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
								if (coerced24 !== void 0) {
									data36 = coerced24;
									if (data33 !== void 0) data33["atMost"] = coerced24;
								}
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 < 0 || isNaN(data36)) {
									const err93 = {
										instancePath: instancePath + "/limits/email/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/limits/email",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data16.name !== void 0 && func0.call(data16, "name")) {
					let data37 = data16.name;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						if (Object.keys(data37).length < 1) {
							const err95 = {
								instancePath: instancePath + "/limits/name",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						for (const key8 of Object.keys(data37)) if (!(key8 === "percent" || key8 === "atLeast" || key8 === "atMost")) {
							const err96 = {
								instancePath: instancePath + "/limits/name",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data37.percent !== void 0 && func0.call(data37, "percent")) {
							let data38 = data37.percent;
							if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
								let dataType25 = typeof data38;
								let coerced25 = void 0;
								if (!(coerced25 !== void 0)) {
									if (dataType25 === "boolean" || data38 === null || dataType25 === "string" && data38 && data38 == +data38 && !(data38 % 1)) coerced25 = +data38;
									else {
										const err97 = {
											instancePath: instancePath + "/limits/name/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
								}
								if (coerced25 !== void 0) {
									data38 = coerced25;
									if (data37 !== void 0) data37["percent"] = coerced25;
								}
							}
							if (typeof data38 == "number" && isFinite(data38)) {
								if (data38 > 100 || isNaN(data38)) {
									const err98 = {
										instancePath: instancePath + "/limits/name/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err98];
									else vErrors.push(err98);
									errors++;
								}
								if (data38 < 0 || isNaN(data38)) {
									const err99 = {
										instancePath: instancePath + "/limits/name/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
							}
						}
						if (data37.atLeast !== void 0 && func0.call(data37, "atLeast")) {
							let data39 = data37.atLeast;
							if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
								let dataType26 = typeof data39;
								let coerced26 = void 0;
								if (!(coerced26 !== void 0)) {
									if (dataType26 === "boolean" || data39 === null || dataType26 === "string" && data39 && data39 == +data39 && !(data39 % 1)) coerced26 = +data39;
									else {
										const err100 = {
											instancePath: instancePath + "/limits/name/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err100];
										else vErrors.push(err100);
										errors++;
									}
								}
								if (coerced26 !== void 0) {
									data39 = coerced26;
									if (data37 !== void 0) data37["atLeast"] = coerced26;
								}
							}
							if (typeof data39 == "number" && isFinite(data39)) {
								if (data39 < 0 || isNaN(data39)) {
									const err101 = {
										instancePath: instancePath + "/limits/name/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
							}
						}
						if (data37.atMost !== void 0 && func0.call(data37, "atMost")) {
							let data40 = data37.atMost;
							if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
								let dataType27 = typeof data40;
								let coerced27 = void 0;
								if (!(coerced27 !== void 0)) {
									if (dataType27 === "boolean" || data40 === null || dataType27 === "string" && data40 && data40 == +data40 && !(data40 % 1)) coerced27 = +data40;
									else {
										const err102 = {
											instancePath: instancePath + "/limits/name/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
								}
								if (coerced27 !== void 0) {
									data40 = coerced27;
									if (data37 !== void 0) data37["atMost"] = coerced27;
								}
							}
							if (typeof data40 == "number" && isFinite(data40)) {
								if (data40 < 0 || isNaN(data40)) {
									const err103 = {
										instancePath: instancePath + "/limits/name/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							}
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/limits/name",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data16.department !== void 0 && func0.call(data16, "department")) {
					let data41 = data16.department;
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (Object.keys(data41).length < 1) {
							const err105 = {
								instancePath: instancePath + "/limits/department",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						for (const key9 of Object.keys(data41)) if (!(key9 === "percent" || key9 === "atLeast" || key9 === "atMost")) {
							const err106 = {
								instancePath: instancePath + "/limits/department",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
						if (data41.percent !== void 0 && func0.call(data41, "percent")) {
							let data42 = data41.percent;
							if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
								let dataType28 = typeof data42;
								let coerced28 = void 0;
								if (!(coerced28 !== void 0)) {
									if (dataType28 === "boolean" || data42 === null || dataType28 === "string" && data42 && data42 == +data42 && !(data42 % 1)) coerced28 = +data42;
									else {
										const err107 = {
											instancePath: instancePath + "/limits/department/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
								if (coerced28 !== void 0) {
									data42 = coerced28;
									if (data41 !== void 0) data41["percent"] = coerced28;
								}
							}
							if (typeof data42 == "number" && isFinite(data42)) {
								if (data42 > 100 || isNaN(data42)) {
									const err108 = {
										instancePath: instancePath + "/limits/department/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
								if (data42 < 0 || isNaN(data42)) {
									const err109 = {
										instancePath: instancePath + "/limits/department/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							}
						}
						if (data41.atLeast !== void 0 && func0.call(data41, "atLeast")) {
							let data43 = data41.atLeast;
							if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
								let dataType29 = typeof data43;
								let coerced29 = void 0;
								if (!(coerced29 !== void 0)) {
									if (dataType29 === "boolean" || data43 === null || dataType29 === "string" && data43 && data43 == +data43 && !(data43 % 1)) coerced29 = +data43;
									else {
										const err110 = {
											instancePath: instancePath + "/limits/department/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
								}
								if (coerced29 !== void 0) {
									data43 = coerced29;
									if (data41 !== void 0) data41["atLeast"] = coerced29;
								}
							}
							if (typeof data43 == "number" && isFinite(data43)) {
								if (data43 < 0 || isNaN(data43)) {
									const err111 = {
										instancePath: instancePath + "/limits/department/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
							}
						}
						if (data41.atMost !== void 0 && func0.call(data41, "atMost")) {
							let data44 = data41.atMost;
							if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
								let dataType30 = typeof data44;
								let coerced30 = void 0;
								if (!(coerced30 !== void 0)) {
									if (dataType30 === "boolean" || data44 === null || dataType30 === "string" && data44 && data44 == +data44 && !(data44 % 1)) coerced30 = +data44;
									else {
										const err112 = {
											instancePath: instancePath + "/limits/department/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
								if (coerced30 !== void 0) {
									data44 = coerced30;
									if (data41 !== void 0) data41["atMost"] = coerced30;
								}
							}
							if (typeof data44 == "number" && isFinite(data44)) {
								if (data44 < 0 || isNaN(data44)) {
									const err113 = {
										instancePath: instancePath + "/limits/department/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
							}
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/limits/department",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data16.people !== void 0 && func0.call(data16, "people")) {
					let data45 = data16.people;
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						if (Object.keys(data45).length < 1) {
							const err115 = {
								instancePath: instancePath + "/limits/people",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						for (const key10 of Object.keys(data45)) if (!(key10 === "percent" || key10 === "atLeast" || key10 === "atMost")) {
							const err116 = {
								instancePath: instancePath + "/limits/people",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
						if (data45.percent !== void 0 && func0.call(data45, "percent")) {
							let data46 = data45.percent;
							if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
								let dataType31 = typeof data46;
								let coerced31 = void 0;
								if (!(coerced31 !== void 0)) {
									if (dataType31 === "boolean" || data46 === null || dataType31 === "string" && data46 && data46 == +data46 && !(data46 % 1)) coerced31 = +data46;
									else {
										const err117 = {
											instancePath: instancePath + "/limits/people/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
								}
								if (coerced31 !== void 0) {
									data46 = coerced31;
									if (data45 !== void 0) data45["percent"] = coerced31;
								}
							}
							if (typeof data46 == "number" && isFinite(data46)) {
								if (data46 > 100 || isNaN(data46)) {
									const err118 = {
										instancePath: instancePath + "/limits/people/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
								if (data46 < 0 || isNaN(data46)) {
									const err119 = {
										instancePath: instancePath + "/limits/people/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
							}
						}
						if (data45.atLeast !== void 0 && func0.call(data45, "atLeast")) {
							let data47 = data45.atLeast;
							if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
								let dataType32 = typeof data47;
								let coerced32 = void 0;
								if (!(coerced32 !== void 0)) {
									if (dataType32 === "boolean" || data47 === null || dataType32 === "string" && data47 && data47 == +data47 && !(data47 % 1)) coerced32 = +data47;
									else {
										const err120 = {
											instancePath: instancePath + "/limits/people/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
								}
								if (coerced32 !== void 0) {
									data47 = coerced32;
									if (data45 !== void 0) data45["atLeast"] = coerced32;
								}
							}
							if (typeof data47 == "number" && isFinite(data47)) {
								if (data47 < 0 || isNaN(data47)) {
									const err121 = {
										instancePath: instancePath + "/limits/people/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
							}
						}
						if (data45.atMost !== void 0 && func0.call(data45, "atMost")) {
							let data48 = data45.atMost;
							if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
								let dataType33 = typeof data48;
								let coerced33 = void 0;
								if (!(coerced33 !== void 0)) {
									if (dataType33 === "boolean" || data48 === null || dataType33 === "string" && data48 && data48 == +data48 && !(data48 % 1)) coerced33 = +data48;
									else {
										const err122 = {
											instancePath: instancePath + "/limits/people/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
								if (coerced33 !== void 0) {
									data48 = coerced33;
									if (data45 !== void 0) data45["atMost"] = coerced33;
								}
							}
							if (typeof data48 == "number" && isFinite(data48)) {
								if (data48 < 0 || isNaN(data48)) {
									const err123 = {
										instancePath: instancePath + "/limits/people/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
							}
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/limits/people",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
				if (data16.users !== void 0 && func0.call(data16, "users")) {
					let data49 = data16.users;
					if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
						if (Object.keys(data49).length < 1) {
							const err125 = {
								instancePath: instancePath + "/limits/users",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						for (const key11 of Object.keys(data49)) if (!(key11 === "percent" || key11 === "atLeast" || key11 === "atMost")) {
							const err126 = {
								instancePath: instancePath + "/limits/users",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
						if (data49.percent !== void 0 && func0.call(data49, "percent")) {
							let data50 = data49.percent;
							if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
								let dataType34 = typeof data50;
								let coerced34 = void 0;
								if (!(coerced34 !== void 0)) {
									if (dataType34 === "boolean" || data50 === null || dataType34 === "string" && data50 && data50 == +data50 && !(data50 % 1)) coerced34 = +data50;
									else {
										const err127 = {
											instancePath: instancePath + "/limits/users/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err127];
										else vErrors.push(err127);
										errors++;
									}
								}
								if (coerced34 !== void 0) {
									data50 = coerced34;
									if (data49 !== void 0) data49["percent"] = coerced34;
								}
							}
							if (typeof data50 == "number" && isFinite(data50)) {
								if (data50 > 100 || isNaN(data50)) {
									const err128 = {
										instancePath: instancePath + "/limits/users/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
								if (data50 < 0 || isNaN(data50)) {
									const err129 = {
										instancePath: instancePath + "/limits/users/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
							}
						}
						if (data49.atLeast !== void 0 && func0.call(data49, "atLeast")) {
							let data51 = data49.atLeast;
							if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
								let dataType35 = typeof data51;
								let coerced35 = void 0;
								if (!(coerced35 !== void 0)) {
									if (dataType35 === "boolean" || data51 === null || dataType35 === "string" && data51 && data51 == +data51 && !(data51 % 1)) coerced35 = +data51;
									else {
										const err130 = {
											instancePath: instancePath + "/limits/users/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
								}
								if (coerced35 !== void 0) {
									data51 = coerced35;
									if (data49 !== void 0) data49["atLeast"] = coerced35;
								}
							}
							if (typeof data51 == "number" && isFinite(data51)) {
								if (data51 < 0 || isNaN(data51)) {
									const err131 = {
										instancePath: instancePath + "/limits/users/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err131];
									else vErrors.push(err131);
									errors++;
								}
							}
						}
						if (data49.atMost !== void 0 && func0.call(data49, "atMost")) {
							let data52 = data49.atMost;
							if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
								let dataType36 = typeof data52;
								let coerced36 = void 0;
								if (!(coerced36 !== void 0)) {
									if (dataType36 === "boolean" || data52 === null || dataType36 === "string" && data52 && data52 == +data52 && !(data52 % 1)) coerced36 = +data52;
									else {
										const err132 = {
											instancePath: instancePath + "/limits/users/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
								}
								if (coerced36 !== void 0) {
									data52 = coerced36;
									if (data49 !== void 0) data49["atMost"] = coerced36;
								}
							}
							if (typeof data52 == "number" && isFinite(data52)) {
								if (data52 < 0 || isNaN(data52)) {
									const err133 = {
										instancePath: instancePath + "/limits/users/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
							}
						}
					} else {
						const err134 = {
							instancePath: instancePath + "/limits/users",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
				if (data16.admins !== void 0 && func0.call(data16, "admins")) {
					let data53 = data16.admins;
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (Object.keys(data53).length < 1) {
							const err135 = {
								instancePath: instancePath + "/limits/admins",
								schemaPath: "#/$defs/limit/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						for (const key12 of Object.keys(data53)) if (!(key12 === "percent" || key12 === "atLeast" || key12 === "atMost")) {
							const err136 = {
								instancePath: instancePath + "/limits/admins",
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data53.percent !== void 0 && func0.call(data53, "percent")) {
							let data54 = data53.percent;
							if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
								let dataType37 = typeof data54;
								let coerced37 = void 0;
								if (!(coerced37 !== void 0)) {
									if (dataType37 === "boolean" || data54 === null || dataType37 === "string" && data54 && data54 == +data54 && !(data54 % 1)) coerced37 = +data54;
									else {
										const err137 = {
											instancePath: instancePath + "/limits/admins/percent",
											schemaPath: "#/$defs/limit/properties/percent/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err137];
										else vErrors.push(err137);
										errors++;
									}
								}
								if (coerced37 !== void 0) {
									data54 = coerced37;
									if (data53 !== void 0) data53["percent"] = coerced37;
								}
							}
							if (typeof data54 == "number" && isFinite(data54)) {
								if (data54 > 100 || isNaN(data54)) {
									const err138 = {
										instancePath: instancePath + "/limits/admins/percent",
										schemaPath: "#/$defs/limit/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
								if (data54 < 0 || isNaN(data54)) {
									const err139 = {
										instancePath: instancePath + "/limits/admins/percent",
										schemaPath: "#/$defs/limit/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
							}
						}
						if (data53.atLeast !== void 0 && func0.call(data53, "atLeast")) {
							let data55 = data53.atLeast;
							if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
								let dataType38 = typeof data55;
								let coerced38 = void 0;
								if (!(coerced38 !== void 0)) {
									if (dataType38 === "boolean" || data55 === null || dataType38 === "string" && data55 && data55 == +data55 && !(data55 % 1)) coerced38 = +data55;
									else {
										const err140 = {
											instancePath: instancePath + "/limits/admins/atLeast",
											schemaPath: "#/$defs/limit/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err140];
										else vErrors.push(err140);
										errors++;
									}
								}
								if (coerced38 !== void 0) {
									data55 = coerced38;
									if (data53 !== void 0) data53["atLeast"] = coerced38;
								}
							}
							if (typeof data55 == "number" && isFinite(data55)) {
								if (data55 < 0 || isNaN(data55)) {
									const err141 = {
										instancePath: instancePath + "/limits/admins/atLeast",
										schemaPath: "#/$defs/limit/properties/atLeast/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
							}
						}
						if (data53.atMost !== void 0 && func0.call(data53, "atMost")) {
							let data56 = data53.atMost;
							if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
								let dataType39 = typeof data56;
								let coerced39 = void 0;
								if (!(coerced39 !== void 0)) {
									if (dataType39 === "boolean" || data56 === null || dataType39 === "string" && data56 && data56 == +data56 && !(data56 % 1)) coerced39 = +data56;
									else {
										const err142 = {
											instancePath: instancePath + "/limits/admins/atMost",
											schemaPath: "#/$defs/limit/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err142];
										else vErrors.push(err142);
										errors++;
									}
								}
								if (coerced39 !== void 0) {
									data56 = coerced39;
									if (data53 !== void 0) data53["atMost"] = coerced39;
								}
							}
							if (typeof data56 == "number" && isFinite(data56)) {
								if (data56 < 0 || isNaN(data56)) {
									const err143 = {
										instancePath: instancePath + "/limits/admins/atMost",
										schemaPath: "#/$defs/limit/properties/atMost/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
							}
						}
					} else {
						const err144 = {
							instancePath: instancePath + "/limits/admins",
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
			} else {
				const err145 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err145];
				else vErrors.push(err145);
				errors++;
			}
		}
		if (data.allow !== void 0 && func0.call(data, "allow")) {
			let data57 = data.allow;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				for (const key13 of Object.keys(data57)) if (!(key13 === "deactivate" || key13 === "role" || key13 === "move" || key13 === "create" || key13 === "email" || key13 === "name" || key13 === "department" || key13 === "seal")) {
					const err146 = {
						instancePath: instancePath + "/allow",
						schemaPath: "#/properties/allow/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err146];
					else vErrors.push(err146);
					errors++;
				}
				if (data57.deactivate !== void 0 && func0.call(data57, "deactivate")) {
					let data58 = data57.deactivate;
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						if (data58.count === void 0 || !func0.call(data58, "count")) {
							const err147 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						if (data58.reason === void 0 || !func0.call(data58, "reason")) {
							const err148 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
						if (data58.until === void 0 || !func0.call(data58, "until")) {
							const err149 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
						for (const key14 of Object.keys(data58)) if (!(key14 === "count" || key14 === "reason" || key14 === "until")) {
							const err150 = {
								instancePath: instancePath + "/allow/deactivate",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
						if (data58.count !== void 0 && func0.call(data58, "count")) {
							let data59 = data58.count;
							if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
								let dataType40 = typeof data59;
								let coerced40 = void 0;
								if (!(coerced40 !== void 0)) {
									if (dataType40 === "boolean" || data59 === null || dataType40 === "string" && data59 && data59 == +data59 && !(data59 % 1)) coerced40 = +data59;
									else {
										const err151 = {
											instancePath: instancePath + "/allow/deactivate/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err151];
										else vErrors.push(err151);
										errors++;
									}
								}
								if (coerced40 !== void 0) {
									data59 = coerced40;
									if (data58 !== void 0) data58["count"] = coerced40;
								}
							}
							if (typeof data59 == "number" && isFinite(data59)) {
								if (data59 < 1 || isNaN(data59)) {
									const err152 = {
										instancePath: instancePath + "/allow/deactivate/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err152];
									else vErrors.push(err152);
									errors++;
								}
							}
						}
						if (data58.reason !== void 0 && func0.call(data58, "reason")) {
							let data60 = data58.reason;
							if (typeof data60 !== "string") {
								let dataType41 = typeof data60;
								let coerced41 = void 0;
								if (!(coerced41 !== void 0)) {
									if (dataType41 == "number" || dataType41 == "boolean") coerced41 = "" + data60;
									else if (data60 === null) coerced41 = "";
									else {
										const err153 = {
											instancePath: instancePath + "/allow/deactivate/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err153];
										else vErrors.push(err153);
										errors++;
									}
								}
								if (coerced41 !== void 0) {
									data60 = coerced41;
									if (data58 !== void 0) data58["reason"] = coerced41;
								}
							}
							if (typeof data60 === "string") {
								if (func64(data60) > 200) {
									const err154 = {
										instancePath: instancePath + "/allow/deactivate/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
								if (func64(data60) < 3) {
									const err155 = {
										instancePath: instancePath + "/allow/deactivate/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
							}
						}
						if (data58.until !== void 0 && func0.call(data58, "until")) {
							let data61 = data58.until;
							if (typeof data61 !== "string") {
								let dataType42 = typeof data61;
								let coerced42 = void 0;
								if (!(coerced42 !== void 0)) {
									if (dataType42 == "number" || dataType42 == "boolean") coerced42 = "" + data61;
									else if (data61 === null) coerced42 = "";
									else {
										const err156 = {
											instancePath: instancePath + "/allow/deactivate/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err156];
										else vErrors.push(err156);
										errors++;
									}
								}
								if (coerced42 !== void 0) {
									data61 = coerced42;
									if (data58 !== void 0) data58["until"] = coerced42;
								}
							}
							if (typeof data61 === "string") {
								if (!pattern6.test(data61)) {
									const err157 = {
										instancePath: instancePath + "/allow/deactivate/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err157];
									else vErrors.push(err157);
									errors++;
								}
							}
						}
					} else {
						const err158 = {
							instancePath: instancePath + "/allow/deactivate",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
				}
				if (data57.role !== void 0 && func0.call(data57, "role")) {
					let data62 = data57.role;
					if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
						if (data62.count === void 0 || !func0.call(data62, "count")) {
							const err159 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
						if (data62.reason === void 0 || !func0.call(data62, "reason")) {
							const err160 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
						if (data62.until === void 0 || !func0.call(data62, "until")) {
							const err161 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
						for (const key15 of Object.keys(data62)) if (!(key15 === "count" || key15 === "reason" || key15 === "until")) {
							const err162 = {
								instancePath: instancePath + "/allow/role",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (data62.count !== void 0 && func0.call(data62, "count")) {
							let data63 = data62.count;
							if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
								let dataType43 = typeof data63;
								let coerced43 = void 0;
								if (!(coerced43 !== void 0)) {
									if (dataType43 === "boolean" || data63 === null || dataType43 === "string" && data63 && data63 == +data63 && !(data63 % 1)) coerced43 = +data63;
									else {
										const err163 = {
											instancePath: instancePath + "/allow/role/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
								}
								if (coerced43 !== void 0) {
									data63 = coerced43;
									if (data62 !== void 0) data62["count"] = coerced43;
								}
							}
							if (typeof data63 == "number" && isFinite(data63)) {
								if (data63 < 1 || isNaN(data63)) {
									const err164 = {
										instancePath: instancePath + "/allow/role/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
							}
						}
						if (data62.reason !== void 0 && func0.call(data62, "reason")) {
							let data64 = data62.reason;
							if (typeof data64 !== "string") {
								let dataType44 = typeof data64;
								let coerced44 = void 0;
								if (!(coerced44 !== void 0)) {
									if (dataType44 == "number" || dataType44 == "boolean") coerced44 = "" + data64;
									else if (data64 === null) coerced44 = "";
									else {
										const err165 = {
											instancePath: instancePath + "/allow/role/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
								}
								if (coerced44 !== void 0) {
									data64 = coerced44;
									if (data62 !== void 0) data62["reason"] = coerced44;
								}
							}
							if (typeof data64 === "string") {
								if (func64(data64) > 200) {
									const err166 = {
										instancePath: instancePath + "/allow/role/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err166];
									else vErrors.push(err166);
									errors++;
								}
								if (func64(data64) < 3) {
									const err167 = {
										instancePath: instancePath + "/allow/role/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err167];
									else vErrors.push(err167);
									errors++;
								}
							}
						}
						if (data62.until !== void 0 && func0.call(data62, "until")) {
							let data65 = data62.until;
							if (typeof data65 !== "string") {
								let dataType45 = typeof data65;
								let coerced45 = void 0;
								if (!(coerced45 !== void 0)) {
									if (dataType45 == "number" || dataType45 == "boolean") coerced45 = "" + data65;
									else if (data65 === null) coerced45 = "";
									else {
										const err168 = {
											instancePath: instancePath + "/allow/role/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err168];
										else vErrors.push(err168);
										errors++;
									}
								}
								if (coerced45 !== void 0) {
									data65 = coerced45;
									if (data62 !== void 0) data62["until"] = coerced45;
								}
							}
							if (typeof data65 === "string") {
								if (!pattern6.test(data65)) {
									const err169 = {
										instancePath: instancePath + "/allow/role/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err169];
									else vErrors.push(err169);
									errors++;
								}
							}
						}
					} else {
						const err170 = {
							instancePath: instancePath + "/allow/role",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
				}
				if (data57.move !== void 0 && func0.call(data57, "move")) {
					let data66 = data57.move;
					if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
						if (data66.count === void 0 || !func0.call(data66, "count")) {
							const err171 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err171];
							else vErrors.push(err171);
							errors++;
						}
						if (data66.reason === void 0 || !func0.call(data66, "reason")) {
							const err172 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
						if (data66.until === void 0 || !func0.call(data66, "until")) {
							const err173 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
						for (const key16 of Object.keys(data66)) if (!(key16 === "count" || key16 === "reason" || key16 === "until")) {
							const err174 = {
								instancePath: instancePath + "/allow/move",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
						if (data66.count !== void 0 && func0.call(data66, "count")) {
							let data67 = data66.count;
							if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
								let dataType46 = typeof data67;
								let coerced46 = void 0;
								if (!(coerced46 !== void 0)) {
									if (dataType46 === "boolean" || data67 === null || dataType46 === "string" && data67 && data67 == +data67 && !(data67 % 1)) coerced46 = +data67;
									else {
										const err175 = {
											instancePath: instancePath + "/allow/move/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err175];
										else vErrors.push(err175);
										errors++;
									}
								}
								if (coerced46 !== void 0) {
									data67 = coerced46;
									if (data66 !== void 0) data66["count"] = coerced46;
								}
							}
							if (typeof data67 == "number" && isFinite(data67)) {
								if (data67 < 1 || isNaN(data67)) {
									const err176 = {
										instancePath: instancePath + "/allow/move/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err176];
									else vErrors.push(err176);
									errors++;
								}
							}
						}
						if (data66.reason !== void 0 && func0.call(data66, "reason")) {
							let data68 = data66.reason;
							if (typeof data68 !== "string") {
								let dataType47 = typeof data68;
								let coerced47 = void 0;
								if (!(coerced47 !== void 0)) {
									if (dataType47 == "number" || dataType47 == "boolean") coerced47 = "" + data68;
									else if (data68 === null) coerced47 = "";
									else {
										const err177 = {
											instancePath: instancePath + "/allow/move/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err177];
										else vErrors.push(err177);
										errors++;
									}
								}
								if (coerced47 !== void 0) {
									data68 = coerced47;
									if (data66 !== void 0) data66["reason"] = coerced47;
								}
							}
							if (typeof data68 === "string") {
								if (func64(data68) > 200) {
									const err178 = {
										instancePath: instancePath + "/allow/move/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err178];
									else vErrors.push(err178);
									errors++;
								}
								if (func64(data68) < 3) {
									const err179 = {
										instancePath: instancePath + "/allow/move/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err179];
									else vErrors.push(err179);
									errors++;
								}
							}
						}
						if (data66.until !== void 0 && func0.call(data66, "until")) {
							let data69 = data66.until;
							if (typeof data69 !== "string") {
								let dataType48 = typeof data69;
								let coerced48 = void 0;
								if (!(coerced48 !== void 0)) {
									if (dataType48 == "number" || dataType48 == "boolean") coerced48 = "" + data69;
									else if (data69 === null) coerced48 = "";
									else {
										const err180 = {
											instancePath: instancePath + "/allow/move/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err180];
										else vErrors.push(err180);
										errors++;
									}
								}
								if (coerced48 !== void 0) {
									data69 = coerced48;
									if (data66 !== void 0) data66["until"] = coerced48;
								}
							}
							if (typeof data69 === "string") {
								if (!pattern6.test(data69)) {
									const err181 = {
										instancePath: instancePath + "/allow/move/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
							}
						}
					} else {
						const err182 = {
							instancePath: instancePath + "/allow/move",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
				if (data57.create !== void 0 && func0.call(data57, "create")) {
					let data70 = data57.create;
					if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
						if (data70.count === void 0 || !func0.call(data70, "count")) {
							const err183 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
						if (data70.reason === void 0 || !func0.call(data70, "reason")) {
							const err184 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
						if (data70.until === void 0 || !func0.call(data70, "until")) {
							const err185 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
						for (const key17 of Object.keys(data70)) if (!(key17 === "count" || key17 === "reason" || key17 === "until")) {
							const err186 = {
								instancePath: instancePath + "/allow/create",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err186];
							else vErrors.push(err186);
							errors++;
						}
						if (data70.count !== void 0 && func0.call(data70, "count")) {
							let data71 = data70.count;
							if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
								let dataType49 = typeof data71;
								let coerced49 = void 0;
								if (!(coerced49 !== void 0)) {
									if (dataType49 === "boolean" || data71 === null || dataType49 === "string" && data71 && data71 == +data71 && !(data71 % 1)) coerced49 = +data71;
									else {
										const err187 = {
											instancePath: instancePath + "/allow/create/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err187];
										else vErrors.push(err187);
										errors++;
									}
								}
								if (coerced49 !== void 0) {
									data71 = coerced49;
									if (data70 !== void 0) data70["count"] = coerced49;
								}
							}
							if (typeof data71 == "number" && isFinite(data71)) {
								if (data71 < 1 || isNaN(data71)) {
									const err188 = {
										instancePath: instancePath + "/allow/create/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err188];
									else vErrors.push(err188);
									errors++;
								}
							}
						}
						if (data70.reason !== void 0 && func0.call(data70, "reason")) {
							let data72 = data70.reason;
							if (typeof data72 !== "string") {
								let dataType50 = typeof data72;
								let coerced50 = void 0;
								if (!(coerced50 !== void 0)) {
									if (dataType50 == "number" || dataType50 == "boolean") coerced50 = "" + data72;
									else if (data72 === null) coerced50 = "";
									else {
										const err189 = {
											instancePath: instancePath + "/allow/create/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err189];
										else vErrors.push(err189);
										errors++;
									}
								}
								if (coerced50 !== void 0) {
									data72 = coerced50;
									if (data70 !== void 0) data70["reason"] = coerced50;
								}
							}
							if (typeof data72 === "string") {
								if (func64(data72) > 200) {
									const err190 = {
										instancePath: instancePath + "/allow/create/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err190];
									else vErrors.push(err190);
									errors++;
								}
								if (func64(data72) < 3) {
									const err191 = {
										instancePath: instancePath + "/allow/create/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
							}
						}
						if (data70.until !== void 0 && func0.call(data70, "until")) {
							let data73 = data70.until;
							if (typeof data73 !== "string") {
								let dataType51 = typeof data73;
								let coerced51 = void 0;
								if (!(coerced51 !== void 0)) {
									if (dataType51 == "number" || dataType51 == "boolean") coerced51 = "" + data73;
									else if (data73 === null) coerced51 = "";
									else {
										const err192 = {
											instancePath: instancePath + "/allow/create/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err192];
										else vErrors.push(err192);
										errors++;
									}
								}
								if (coerced51 !== void 0) {
									data73 = coerced51;
									if (data70 !== void 0) data70["until"] = coerced51;
								}
							}
							if (typeof data73 === "string") {
								if (!pattern6.test(data73)) {
									const err193 = {
										instancePath: instancePath + "/allow/create/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err193];
									else vErrors.push(err193);
									errors++;
								}
							}
						}
					} else {
						const err194 = {
							instancePath: instancePath + "/allow/create",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err194];
						else vErrors.push(err194);
						errors++;
					}
				}
				if (data57.email !== void 0 && func0.call(data57, "email")) {
					let data74 = data57.email;
					if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
						if (data74.count === void 0 || !func0.call(data74, "count")) {
							const err195 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err195];
							else vErrors.push(err195);
							errors++;
						}
						if (data74.reason === void 0 || !func0.call(data74, "reason")) {
							const err196 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err196];
							else vErrors.push(err196);
							errors++;
						}
						if (data74.until === void 0 || !func0.call(data74, "until")) {
							const err197 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err197];
							else vErrors.push(err197);
							errors++;
						}
						for (const key18 of Object.keys(data74)) if (!(key18 === "count" || key18 === "reason" || key18 === "until")) {
							const err198 = {
								instancePath: instancePath + "/allow/email",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err198];
							else vErrors.push(err198);
							errors++;
						}
						if (data74.count !== void 0 && func0.call(data74, "count")) {
							let data75 = data74.count;
							if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
								let dataType52 = typeof data75;
								let coerced52 = void 0;
								if (!(coerced52 !== void 0)) {
									if (dataType52 === "boolean" || data75 === null || dataType52 === "string" && data75 && data75 == +data75 && !(data75 % 1)) coerced52 = +data75;
									else {
										const err199 = {
											instancePath: instancePath + "/allow/email/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err199];
										else vErrors.push(err199);
										errors++;
									}
								}
								if (coerced52 !== void 0) {
									data75 = coerced52;
									if (data74 !== void 0) data74["count"] = coerced52;
								}
							}
							if (typeof data75 == "number" && isFinite(data75)) {
								if (data75 < 1 || isNaN(data75)) {
									const err200 = {
										instancePath: instancePath + "/allow/email/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err200];
									else vErrors.push(err200);
									errors++;
								}
							}
						}
						if (data74.reason !== void 0 && func0.call(data74, "reason")) {
							let data76 = data74.reason;
							if (typeof data76 !== "string") {
								let dataType53 = typeof data76;
								let coerced53 = void 0;
								if (!(coerced53 !== void 0)) {
									if (dataType53 == "number" || dataType53 == "boolean") coerced53 = "" + data76;
									else if (data76 === null) coerced53 = "";
									else {
										const err201 = {
											instancePath: instancePath + "/allow/email/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err201];
										else vErrors.push(err201);
										errors++;
									}
								}
								if (coerced53 !== void 0) {
									data76 = coerced53;
									if (data74 !== void 0) data74["reason"] = coerced53;
								}
							}
							if (typeof data76 === "string") {
								if (func64(data76) > 200) {
									const err202 = {
										instancePath: instancePath + "/allow/email/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err202];
									else vErrors.push(err202);
									errors++;
								}
								if (func64(data76) < 3) {
									const err203 = {
										instancePath: instancePath + "/allow/email/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err203];
									else vErrors.push(err203);
									errors++;
								}
							}
						}
						if (data74.until !== void 0 && func0.call(data74, "until")) {
							let data77 = data74.until;
							if (typeof data77 !== "string") {
								let dataType54 = typeof data77;
								let coerced54 = void 0;
								if (!(coerced54 !== void 0)) {
									if (dataType54 == "number" || dataType54 == "boolean") coerced54 = "" + data77;
									else if (data77 === null) coerced54 = "";
									else {
										const err204 = {
											instancePath: instancePath + "/allow/email/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err204];
										else vErrors.push(err204);
										errors++;
									}
								}
								if (coerced54 !== void 0) {
									data77 = coerced54;
									if (data74 !== void 0) data74["until"] = coerced54;
								}
							}
							if (typeof data77 === "string") {
								if (!pattern6.test(data77)) {
									const err205 = {
										instancePath: instancePath + "/allow/email/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err205];
									else vErrors.push(err205);
									errors++;
								}
							}
						}
					} else {
						const err206 = {
							instancePath: instancePath + "/allow/email",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err206];
						else vErrors.push(err206);
						errors++;
					}
				}
				if (data57.name !== void 0 && func0.call(data57, "name")) {
					let data78 = data57.name;
					if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
						if (data78.count === void 0 || !func0.call(data78, "count")) {
							const err207 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err207];
							else vErrors.push(err207);
							errors++;
						}
						if (data78.reason === void 0 || !func0.call(data78, "reason")) {
							const err208 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err208];
							else vErrors.push(err208);
							errors++;
						}
						if (data78.until === void 0 || !func0.call(data78, "until")) {
							const err209 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err209];
							else vErrors.push(err209);
							errors++;
						}
						for (const key19 of Object.keys(data78)) if (!(key19 === "count" || key19 === "reason" || key19 === "until")) {
							const err210 = {
								instancePath: instancePath + "/allow/name",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key19 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err210];
							else vErrors.push(err210);
							errors++;
						}
						if (data78.count !== void 0 && func0.call(data78, "count")) {
							let data79 = data78.count;
							if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
								let dataType55 = typeof data79;
								let coerced55 = void 0;
								if (!(coerced55 !== void 0)) {
									if (dataType55 === "boolean" || data79 === null || dataType55 === "string" && data79 && data79 == +data79 && !(data79 % 1)) coerced55 = +data79;
									else {
										const err211 = {
											instancePath: instancePath + "/allow/name/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err211];
										else vErrors.push(err211);
										errors++;
									}
								}
								if (coerced55 !== void 0) {
									data79 = coerced55;
									if (data78 !== void 0) data78["count"] = coerced55;
								}
							}
							if (typeof data79 == "number" && isFinite(data79)) {
								if (data79 < 1 || isNaN(data79)) {
									const err212 = {
										instancePath: instancePath + "/allow/name/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err212];
									else vErrors.push(err212);
									errors++;
								}
							}
						}
						if (data78.reason !== void 0 && func0.call(data78, "reason")) {
							let data80 = data78.reason;
							if (typeof data80 !== "string") {
								let dataType56 = typeof data80;
								let coerced56 = void 0;
								if (!(coerced56 !== void 0)) {
									if (dataType56 == "number" || dataType56 == "boolean") coerced56 = "" + data80;
									else if (data80 === null) coerced56 = "";
									else {
										const err213 = {
											instancePath: instancePath + "/allow/name/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err213];
										else vErrors.push(err213);
										errors++;
									}
								}
								if (coerced56 !== void 0) {
									data80 = coerced56;
									if (data78 !== void 0) data78["reason"] = coerced56;
								}
							}
							if (typeof data80 === "string") {
								if (func64(data80) > 200) {
									const err214 = {
										instancePath: instancePath + "/allow/name/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err214];
									else vErrors.push(err214);
									errors++;
								}
								if (func64(data80) < 3) {
									const err215 = {
										instancePath: instancePath + "/allow/name/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err215];
									else vErrors.push(err215);
									errors++;
								}
							}
						}
						if (data78.until !== void 0 && func0.call(data78, "until")) {
							let data81 = data78.until;
							if (typeof data81 !== "string") {
								let dataType57 = typeof data81;
								let coerced57 = void 0;
								if (!(coerced57 !== void 0)) {
									if (dataType57 == "number" || dataType57 == "boolean") coerced57 = "" + data81;
									else if (data81 === null) coerced57 = "";
									else {
										const err216 = {
											instancePath: instancePath + "/allow/name/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err216];
										else vErrors.push(err216);
										errors++;
									}
								}
								if (coerced57 !== void 0) {
									data81 = coerced57;
									if (data78 !== void 0) data78["until"] = coerced57;
								}
							}
							if (typeof data81 === "string") {
								if (!pattern6.test(data81)) {
									const err217 = {
										instancePath: instancePath + "/allow/name/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err217];
									else vErrors.push(err217);
									errors++;
								}
							}
						}
					} else {
						const err218 = {
							instancePath: instancePath + "/allow/name",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err218];
						else vErrors.push(err218);
						errors++;
					}
				}
				if (data57.department !== void 0 && func0.call(data57, "department")) {
					let data82 = data57.department;
					if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
						if (data82.count === void 0 || !func0.call(data82, "count")) {
							const err219 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err219];
							else vErrors.push(err219);
							errors++;
						}
						if (data82.reason === void 0 || !func0.call(data82, "reason")) {
							const err220 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err220];
							else vErrors.push(err220);
							errors++;
						}
						if (data82.until === void 0 || !func0.call(data82, "until")) {
							const err221 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err221];
							else vErrors.push(err221);
							errors++;
						}
						for (const key20 of Object.keys(data82)) if (!(key20 === "count" || key20 === "reason" || key20 === "until")) {
							const err222 = {
								instancePath: instancePath + "/allow/department",
								schemaPath: "#/$defs/allowance/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err222];
							else vErrors.push(err222);
							errors++;
						}
						if (data82.count !== void 0 && func0.call(data82, "count")) {
							let data83 = data82.count;
							if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
								let dataType58 = typeof data83;
								let coerced58 = void 0;
								if (!(coerced58 !== void 0)) {
									if (dataType58 === "boolean" || data83 === null || dataType58 === "string" && data83 && data83 == +data83 && !(data83 % 1)) coerced58 = +data83;
									else {
										const err223 = {
											instancePath: instancePath + "/allow/department/count",
											schemaPath: "#/$defs/allowance/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err223];
										else vErrors.push(err223);
										errors++;
									}
								}
								if (coerced58 !== void 0) {
									data83 = coerced58;
									if (data82 !== void 0) data82["count"] = coerced58;
								}
							}
							if (typeof data83 == "number" && isFinite(data83)) {
								if (data83 < 1 || isNaN(data83)) {
									const err224 = {
										instancePath: instancePath + "/allow/department/count",
										schemaPath: "#/$defs/allowance/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err224];
									else vErrors.push(err224);
									errors++;
								}
							}
						}
						if (data82.reason !== void 0 && func0.call(data82, "reason")) {
							let data84 = data82.reason;
							if (typeof data84 !== "string") {
								let dataType59 = typeof data84;
								let coerced59 = void 0;
								if (!(coerced59 !== void 0)) {
									if (dataType59 == "number" || dataType59 == "boolean") coerced59 = "" + data84;
									else if (data84 === null) coerced59 = "";
									else {
										const err225 = {
											instancePath: instancePath + "/allow/department/reason",
											schemaPath: "#/$defs/allowance/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err225];
										else vErrors.push(err225);
										errors++;
									}
								}
								if (coerced59 !== void 0) {
									data84 = coerced59;
									if (data82 !== void 0) data82["reason"] = coerced59;
								}
							}
							if (typeof data84 === "string") {
								if (func64(data84) > 200) {
									const err226 = {
										instancePath: instancePath + "/allow/department/reason",
										schemaPath: "#/$defs/allowance/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err226];
									else vErrors.push(err226);
									errors++;
								}
								if (func64(data84) < 3) {
									const err227 = {
										instancePath: instancePath + "/allow/department/reason",
										schemaPath: "#/$defs/allowance/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err227];
									else vErrors.push(err227);
									errors++;
								}
							}
						}
						if (data82.until !== void 0 && func0.call(data82, "until")) {
							let data85 = data82.until;
							if (typeof data85 !== "string") {
								let dataType60 = typeof data85;
								let coerced60 = void 0;
								if (!(coerced60 !== void 0)) {
									if (dataType60 == "number" || dataType60 == "boolean") coerced60 = "" + data85;
									else if (data85 === null) coerced60 = "";
									else {
										const err228 = {
											instancePath: instancePath + "/allow/department/until",
											schemaPath: "#/$defs/allowance/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err228];
										else vErrors.push(err228);
										errors++;
									}
								}
								if (coerced60 !== void 0) {
									data85 = coerced60;
									if (data82 !== void 0) data82["until"] = coerced60;
								}
							}
							if (typeof data85 === "string") {
								if (!pattern6.test(data85)) {
									const err229 = {
										instancePath: instancePath + "/allow/department/until",
										schemaPath: "#/$defs/allowance/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err229];
									else vErrors.push(err229);
									errors++;
								}
							}
						}
					} else {
						const err230 = {
							instancePath: instancePath + "/allow/department",
							schemaPath: "#/$defs/allowance/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err230];
						else vErrors.push(err230);
						errors++;
					}
				}
				if (data57.seal !== void 0 && func0.call(data57, "seal")) {
					let data86 = data57.seal;
					if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
						if (data86.digest === void 0 || !func0.call(data86, "digest")) {
							const err231 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err231];
							else vErrors.push(err231);
							errors++;
						}
						if (data86.reason === void 0 || !func0.call(data86, "reason")) {
							const err232 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err232];
							else vErrors.push(err232);
							errors++;
						}
						if (data86.until === void 0 || !func0.call(data86, "until")) {
							const err233 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err233];
							else vErrors.push(err233);
							errors++;
						}
						for (const key21 of Object.keys(data86)) if (!(key21 === "digest" || key21 === "reason" || key21 === "until")) {
							const err234 = {
								instancePath: instancePath + "/allow/seal",
								schemaPath: "#/properties/allow/properties/seal/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err234];
							else vErrors.push(err234);
							errors++;
						}
						if (data86.digest !== void 0 && func0.call(data86, "digest")) {
							let data87 = data86.digest;
							if (typeof data87 !== "string") {
								let dataType61 = typeof data87;
								let coerced61 = void 0;
								if (!(coerced61 !== void 0)) {
									if (dataType61 == "number" || dataType61 == "boolean") coerced61 = "" + data87;
									else if (data87 === null) coerced61 = "";
									else {
										const err235 = {
											instancePath: instancePath + "/allow/seal/digest",
											schemaPath: "#/properties/allow/properties/seal/properties/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err235];
										else vErrors.push(err235);
										errors++;
									}
								}
								if (coerced61 !== void 0) {
									data87 = coerced61;
									if (data86 !== void 0) data86["digest"] = coerced61;
								}
							}
							if (typeof data87 === "string") {
								if (!pattern13.test(data87)) {
									const err236 = {
										instancePath: instancePath + "/allow/seal/digest",
										schemaPath: "#/properties/allow/properties/seal/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}$" },
										message: "must match pattern \"^[0-9a-f]{32}$\""
									};
									if (vErrors === null) vErrors = [err236];
									else vErrors.push(err236);
									errors++;
								}
							}
						}
						if (data86.reason !== void 0 && func0.call(data86, "reason")) {
							let data88 = data86.reason;
							if (typeof data88 !== "string") {
								let dataType62 = typeof data88;
								let coerced62 = void 0;
								if (!(coerced62 !== void 0)) {
									if (dataType62 == "number" || dataType62 == "boolean") coerced62 = "" + data88;
									else if (data88 === null) coerced62 = "";
									else {
										const err237 = {
											instancePath: instancePath + "/allow/seal/reason",
											schemaPath: "#/properties/allow/properties/seal/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err237];
										else vErrors.push(err237);
										errors++;
									}
								}
								if (coerced62 !== void 0) {
									data88 = coerced62;
									if (data86 !== void 0) data86["reason"] = coerced62;
								}
							}
							if (typeof data88 === "string") {
								if (func64(data88) > 200) {
									const err238 = {
										instancePath: instancePath + "/allow/seal/reason",
										schemaPath: "#/properties/allow/properties/seal/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err238];
									else vErrors.push(err238);
									errors++;
								}
								if (func64(data88) < 3) {
									const err239 = {
										instancePath: instancePath + "/allow/seal/reason",
										schemaPath: "#/properties/allow/properties/seal/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 },
										message: "must NOT have fewer than 3 characters"
									};
									if (vErrors === null) vErrors = [err239];
									else vErrors.push(err239);
									errors++;
								}
							}
						}
						if (data86.until !== void 0 && func0.call(data86, "until")) {
							let data89 = data86.until;
							if (typeof data89 !== "string") {
								let dataType63 = typeof data89;
								let coerced63 = void 0;
								if (!(coerced63 !== void 0)) {
									if (dataType63 == "number" || dataType63 == "boolean") coerced63 = "" + data89;
									else if (data89 === null) coerced63 = "";
									else {
										const err240 = {
											instancePath: instancePath + "/allow/seal/until",
											schemaPath: "#/properties/allow/properties/seal/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err240];
										else vErrors.push(err240);
										errors++;
									}
								}
								if (coerced63 !== void 0) {
									data89 = coerced63;
									if (data86 !== void 0) data86["until"] = coerced63;
								}
							}
							if (typeof data89 === "string") {
								if (!pattern6.test(data89)) {
									const err241 = {
										instancePath: instancePath + "/allow/seal/until",
										schemaPath: "#/properties/allow/properties/seal/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$\""
									};
									if (vErrors === null) vErrors = [err241];
									else vErrors.push(err241);
									errors++;
								}
							}
						}
					} else {
						const err242 = {
							instancePath: instancePath + "/allow/seal",
							schemaPath: "#/properties/allow/properties/seal/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err242];
						else vErrors.push(err242);
						errors++;
					}
				}
			} else {
				const err243 = {
					instancePath: instancePath + "/allow",
					schemaPath: "#/properties/allow/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err243];
				else vErrors.push(err243);
				errors++;
			}
		}
		if (data.health !== void 0 && func0.call(data, "health")) {
			let data90 = data.health;
			if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
				for (const key22 of Object.keys(data90)) if (!(key22 === "span" || key22 === "depth" || key22 === "singlePoint" || key22 === "idleAdmins")) {
					const err244 = {
						instancePath: instancePath + "/health",
						schemaPath: "#/properties/health/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key22 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err244];
					else vErrors.push(err244);
					errors++;
				}
				if (data90.span !== void 0 && func0.call(data90, "span")) {
					let data91 = data90.span;
					if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91) && isFinite(data91)) && typeof data91 !== "string") {
						let dataType64 = typeof data91;
						let coerced64 = void 0;
						if (!(coerced64 !== void 0)) {
							if (dataType64 === "boolean" || data91 === null || dataType64 === "string" && data91 && data91 == +data91 && !(data91 % 1)) coerced64 = +data91;
							else if (dataType64 == "number" || dataType64 == "boolean") coerced64 = "" + data91;
							else if (data91 === null) coerced64 = "";
							else {
								const err245 = {
									instancePath: instancePath + "/health/span",
									schemaPath: "#/properties/health/properties/span/type",
									keyword: "type",
									params: { type: schema31.properties.health.properties.span.type },
									message: "must be integer,string"
								};
								if (vErrors === null) vErrors = [err245];
								else vErrors.push(err245);
								errors++;
							}
						}
						if (coerced64 !== void 0) {
							data91 = coerced64;
							if (data90 !== void 0) data90["span"] = coerced64;
						}
					}
					if (typeof data91 == "number" && isFinite(data91)) {
						if (data91 > 99999 || isNaN(data91)) {
							const err246 = {
								instancePath: instancePath + "/health/span",
								schemaPath: "#/properties/health/properties/span/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 99999
								},
								message: "must be <= 99999"
							};
							if (vErrors === null) vErrors = [err246];
							else vErrors.push(err246);
							errors++;
						}
						if (data91 < 1 || isNaN(data91)) {
							const err247 = {
								instancePath: instancePath + "/health/span",
								schemaPath: "#/properties/health/properties/span/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err247];
							else vErrors.push(err247);
							errors++;
						}
					}
					if (typeof data91 === "string") {
						if (!pattern15.test(data91)) {
							const err248 = {
								instancePath: instancePath + "/health/span",
								schemaPath: "#/properties/health/properties/span/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:off|[1-9]\\d{0,4})$" },
								message: "must match pattern \"^(?:off|[1-9]\\d{0,4})$\""
							};
							if (vErrors === null) vErrors = [err248];
							else vErrors.push(err248);
							errors++;
						}
					}
				}
				if (data90.depth !== void 0 && func0.call(data90, "depth")) {
					let data92 = data90.depth;
					if (!(typeof data92 == "number" && !(data92 % 1) && !isNaN(data92) && isFinite(data92)) && typeof data92 !== "string") {
						let dataType65 = typeof data92;
						let coerced65 = void 0;
						if (!(coerced65 !== void 0)) {
							if (dataType65 === "boolean" || data92 === null || dataType65 === "string" && data92 && data92 == +data92 && !(data92 % 1)) coerced65 = +data92;
							else if (dataType65 == "number" || dataType65 == "boolean") coerced65 = "" + data92;
							else if (data92 === null) coerced65 = "";
							else {
								const err249 = {
									instancePath: instancePath + "/health/depth",
									schemaPath: "#/properties/health/properties/depth/type",
									keyword: "type",
									params: { type: schema31.properties.health.properties.depth.type },
									message: "must be integer,string"
								};
								if (vErrors === null) vErrors = [err249];
								else vErrors.push(err249);
								errors++;
							}
						}
						if (coerced65 !== void 0) {
							data92 = coerced65;
							if (data90 !== void 0) data90["depth"] = coerced65;
						}
					}
					if (typeof data92 == "number" && isFinite(data92)) {
						if (data92 > 99999 || isNaN(data92)) {
							const err250 = {
								instancePath: instancePath + "/health/depth",
								schemaPath: "#/properties/health/properties/depth/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 99999
								},
								message: "must be <= 99999"
							};
							if (vErrors === null) vErrors = [err250];
							else vErrors.push(err250);
							errors++;
						}
						if (data92 < 1 || isNaN(data92)) {
							const err251 = {
								instancePath: instancePath + "/health/depth",
								schemaPath: "#/properties/health/properties/depth/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err251];
							else vErrors.push(err251);
							errors++;
						}
					}
					if (typeof data92 === "string") {
						if (!pattern15.test(data92)) {
							const err252 = {
								instancePath: instancePath + "/health/depth",
								schemaPath: "#/properties/health/properties/depth/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:off|[1-9]\\d{0,4})$" },
								message: "must match pattern \"^(?:off|[1-9]\\d{0,4})$\""
							};
							if (vErrors === null) vErrors = [err252];
							else vErrors.push(err252);
							errors++;
						}
					}
				}
				if (data90.singlePoint !== void 0 && func0.call(data90, "singlePoint")) {
					let data93 = data90.singlePoint;
					if (!(typeof data93 == "number" && !(data93 % 1) && !isNaN(data93) && isFinite(data93)) && typeof data93 !== "string") {
						let dataType66 = typeof data93;
						let coerced66 = void 0;
						if (!(coerced66 !== void 0)) {
							if (dataType66 === "boolean" || data93 === null || dataType66 === "string" && data93 && data93 == +data93 && !(data93 % 1)) coerced66 = +data93;
							else if (dataType66 == "number" || dataType66 == "boolean") coerced66 = "" + data93;
							else if (data93 === null) coerced66 = "";
							else {
								const err253 = {
									instancePath: instancePath + "/health/singlePoint",
									schemaPath: "#/properties/health/properties/singlePoint/type",
									keyword: "type",
									params: { type: schema31.properties.health.properties.singlePoint.type },
									message: "must be integer,string"
								};
								if (vErrors === null) vErrors = [err253];
								else vErrors.push(err253);
								errors++;
							}
						}
						if (coerced66 !== void 0) {
							data93 = coerced66;
							if (data90 !== void 0) data90["singlePoint"] = coerced66;
						}
					}
					if (typeof data93 == "number" && isFinite(data93)) {
						if (data93 > 99999 || isNaN(data93)) {
							const err254 = {
								instancePath: instancePath + "/health/singlePoint",
								schemaPath: "#/properties/health/properties/singlePoint/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 99999
								},
								message: "must be <= 99999"
							};
							if (vErrors === null) vErrors = [err254];
							else vErrors.push(err254);
							errors++;
						}
						if (data93 < 1 || isNaN(data93)) {
							const err255 = {
								instancePath: instancePath + "/health/singlePoint",
								schemaPath: "#/properties/health/properties/singlePoint/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err255];
							else vErrors.push(err255);
							errors++;
						}
					}
					if (typeof data93 === "string") {
						if (!pattern15.test(data93)) {
							const err256 = {
								instancePath: instancePath + "/health/singlePoint",
								schemaPath: "#/properties/health/properties/singlePoint/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:off|[1-9]\\d{0,4})$" },
								message: "must match pattern \"^(?:off|[1-9]\\d{0,4})$\""
							};
							if (vErrors === null) vErrors = [err256];
							else vErrors.push(err256);
							errors++;
						}
					}
				}
				if (data90.idleAdmins !== void 0 && func0.call(data90, "idleAdmins")) {
					let data94 = data90.idleAdmins;
					if (typeof data94 !== "string") {
						let dataType67 = typeof data94;
						let coerced67 = void 0;
						if (!(coerced67 !== void 0)) {
							if (dataType67 == "number" || dataType67 == "boolean") coerced67 = "" + data94;
							else if (data94 === null) coerced67 = "";
							else {
								const err257 = {
									instancePath: instancePath + "/health/idleAdmins",
									schemaPath: "#/properties/health/properties/idleAdmins/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err257];
								else vErrors.push(err257);
								errors++;
							}
						}
						if (coerced67 !== void 0) {
							data94 = coerced67;
							if (data90 !== void 0) data90["idleAdmins"] = coerced67;
						}
					}
					if (!(data94 === "on" || data94 === "off")) {
						const err258 = {
							instancePath: instancePath + "/health/idleAdmins",
							schemaPath: "#/properties/health/properties/idleAdmins/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.health.properties.idleAdmins.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err258];
						else vErrors.push(err258);
						errors++;
					}
				}
			} else {
				const err259 = {
					instancePath: instancePath + "/health",
					schemaPath: "#/properties/health/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err259];
				else vErrors.push(err259);
				errors++;
			}
		}
		if (data.state !== void 0 && func0.call(data, "state")) {
			let data95 = data.state;
			if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
				if (data95.lineage === void 0 || !func0.call(data95, "lineage")) {
					const err260 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/required",
						keyword: "required",
						params: { missingProperty: "lineage" },
						message: "must have required property 'lineage'"
					};
					if (vErrors === null) vErrors = [err260];
					else vErrors.push(err260);
					errors++;
				}
				for (const key23 of Object.keys(data95)) if (!(key23 === "lineage")) {
					const err261 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key23 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err261];
					else vErrors.push(err261);
					errors++;
				}
				if (data95.lineage !== void 0 && func0.call(data95, "lineage")) {
					let data96 = data95.lineage;
					if (typeof data96 !== "string") {
						let dataType68 = typeof data96;
						let coerced68 = void 0;
						if (!(coerced68 !== void 0)) {
							if (dataType68 == "number" || dataType68 == "boolean") coerced68 = "" + data96;
							else if (data96 === null) coerced68 = "";
							else {
								const err262 = {
									instancePath: instancePath + "/state/lineage",
									schemaPath: "#/properties/state/properties/lineage/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err262];
								else vErrors.push(err262);
								errors++;
							}
						}
						if (coerced68 !== void 0) {
							data96 = coerced68;
							if (data95 !== void 0) data95["lineage"] = coerced68;
						}
					}
					if (typeof data96 === "string") {
						if (func64(data96) > 64) {
							const err263 = {
								instancePath: instancePath + "/state/lineage",
								schemaPath: "#/properties/state/properties/lineage/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err263];
							else vErrors.push(err263);
							errors++;
						}
						if (func64(data96) < 8) {
							const err264 = {
								instancePath: instancePath + "/state/lineage",
								schemaPath: "#/properties/state/properties/lineage/minLength",
								keyword: "minLength",
								params: { limit: 8 },
								message: "must NOT have fewer than 8 characters"
							};
							if (vErrors === null) vErrors = [err264];
							else vErrors.push(err264);
							errors++;
						}
						if (!pattern18.test(data96)) {
							const err265 = {
								instancePath: instancePath + "/state/lineage",
								schemaPath: "#/properties/state/properties/lineage/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\w-]+$" },
								message: "must match pattern \"^[\\w-]+$\""
							};
							if (vErrors === null) vErrors = [err265];
							else vErrors.push(err265);
							errors++;
						}
					}
				}
			} else {
				const err266 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err266];
				else vErrors.push(err266);
				errors++;
			}
		}
		if (data.forms !== void 0 && func0.call(data, "forms")) {
			let data97 = data.forms;
			if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
				for (const key24 of Object.keys(data97)) if (!(key24 === "team")) {
					const err267 = {
						instancePath: instancePath + "/forms",
						schemaPath: "#/properties/forms/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key24 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err267];
					else vErrors.push(err267);
					errors++;
				}
				if (data97.team !== void 0 && func0.call(data97, "team")) {
					let data98 = data97.team;
					if (typeof data98 !== "string") {
						let dataType69 = typeof data98;
						let coerced69 = void 0;
						if (!(coerced69 !== void 0)) {
							if (dataType69 == "number" || dataType69 == "boolean") coerced69 = "" + data98;
							else if (data98 === null) coerced69 = "";
							else {
								const err268 = {
									instancePath: instancePath + "/forms/team",
									schemaPath: "#/properties/forms/properties/team/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err268];
								else vErrors.push(err268);
								errors++;
							}
						}
						if (coerced69 !== void 0) {
							data98 = coerced69;
							if (data97 !== void 0) data97["team"] = coerced69;
						}
					}
					if (typeof data98 === "string") {
						if (func64(data98) > 100) {
							const err269 = {
								instancePath: instancePath + "/forms/team",
								schemaPath: "#/properties/forms/properties/team/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err269];
							else vErrors.push(err269);
							errors++;
						}
						if (func64(data98) < 1) {
							const err270 = {
								instancePath: instancePath + "/forms/team",
								schemaPath: "#/properties/forms/properties/team/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err270];
							else vErrors.push(err270);
							errors++;
						}
						if (!pattern19.test(data98)) {
							const err271 = {
								instancePath: instancePath + "/forms/team",
								schemaPath: "#/properties/forms/properties/team/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_.-]*$\""
							};
							if (vErrors === null) vErrors = [err271];
							else vErrors.push(err271);
							errors++;
						}
					}
				}
			} else {
				const err272 = {
					instancePath: instancePath + "/forms",
					schemaPath: "#/properties/forms/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err272];
				else vErrors.push(err272);
				errors++;
			}
		}
		if (data.notify !== void 0 && func0.call(data, "notify")) {
			let data99 = data.notify;
			if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
				for (const key25 of Object.keys(data99)) if (!(key25 === "heartbeat" || key25 === "chat" || key25 === "names")) {
					const err273 = {
						instancePath: instancePath + "/notify",
						schemaPath: "#/properties/notify/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key25 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err273];
					else vErrors.push(err273);
					errors++;
				}
				if (data99.heartbeat !== void 0 && func0.call(data99, "heartbeat")) {
					let data100 = data99.heartbeat;
					if (typeof data100 !== "string") {
						let dataType70 = typeof data100;
						let coerced70 = void 0;
						if (!(coerced70 !== void 0)) {
							if (dataType70 == "number" || dataType70 == "boolean") coerced70 = "" + data100;
							else if (data100 === null) coerced70 = "";
							else {
								const err274 = {
									instancePath: instancePath + "/notify/heartbeat",
									schemaPath: "#/properties/notify/properties/heartbeat/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err274];
								else vErrors.push(err274);
								errors++;
							}
						}
						if (coerced70 !== void 0) {
							data100 = coerced70;
							if (data99 !== void 0) data99["heartbeat"] = coerced70;
						}
					}
					if (typeof data100 === "string") {
						if (func64(data100) > 1e3) {
							const err275 = {
								instancePath: instancePath + "/notify/heartbeat",
								schemaPath: "#/properties/notify/properties/heartbeat/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err275];
							else vErrors.push(err275);
							errors++;
						}
					}
				}
				if (data99.chat !== void 0 && func0.call(data99, "chat")) {
					let data101 = data99.chat;
					if (typeof data101 !== "string") {
						let dataType71 = typeof data101;
						let coerced71 = void 0;
						if (!(coerced71 !== void 0)) {
							if (dataType71 == "number" || dataType71 == "boolean") coerced71 = "" + data101;
							else if (data101 === null) coerced71 = "";
							else {
								const err276 = {
									instancePath: instancePath + "/notify/chat",
									schemaPath: "#/properties/notify/properties/chat/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err276];
								else vErrors.push(err276);
								errors++;
							}
						}
						if (coerced71 !== void 0) {
							data101 = coerced71;
							if (data99 !== void 0) data99["chat"] = coerced71;
						}
					}
					if (!(data101 === "slack" || data101 === "teams")) {
						const err277 = {
							instancePath: instancePath + "/notify/chat",
							schemaPath: "#/properties/notify/properties/chat/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.notify.properties.chat.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err277];
						else vErrors.push(err277);
						errors++;
					}
				}
				if (data99.names !== void 0 && func0.call(data99, "names")) {
					let data102 = data99.names;
					if (typeof data102 !== "boolean") {
						let coerced72 = void 0;
						if (!(coerced72 !== void 0)) {
							if (data102 === "false" || data102 === 0 || data102 === null) coerced72 = false;
							else if (data102 === "true" || data102 === 1) coerced72 = true;
							else {
								const err278 = {
									instancePath: instancePath + "/notify/names",
									schemaPath: "#/properties/notify/properties/names/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err278];
								else vErrors.push(err278);
								errors++;
							}
						}
						if (coerced72 !== void 0) {
							data102 = coerced72;
							if (data99 !== void 0) data99["names"] = coerced72;
						}
					}
				}
			} else {
				const err279 = {
					instancePath: instancePath + "/notify",
					schemaPath: "#/properties/notify/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err279];
				else vErrors.push(err279);
				errors++;
			}
		}
		if (data.hr !== void 0 && func0.call(data, "hr")) {
			let data103 = data.hr;
			if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
				for (const key26 of Object.keys(data103)) if (!(key26 === "preset" || key26 === "columns" || key26 === "dates" || key26 === "encoding" || key26 === "separator" || key26 === "status" || key26 === "top" || key26 === "blank")) {
					const err280 = {
						instancePath: instancePath + "/hr",
						schemaPath: "#/properties/hr/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key26 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err280];
					else vErrors.push(err280);
					errors++;
				}
				if (data103.preset !== void 0 && func0.call(data103, "preset")) {
					let data104 = data103.preset;
					if (typeof data104 !== "string") {
						let dataType73 = typeof data104;
						let coerced73 = void 0;
						if (!(coerced73 !== void 0)) {
							if (dataType73 == "number" || dataType73 == "boolean") coerced73 = "" + data104;
							else if (data104 === null) coerced73 = "";
							else {
								const err281 = {
									instancePath: instancePath + "/hr/preset",
									schemaPath: "#/properties/hr/properties/preset/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err281];
								else vErrors.push(err281);
								errors++;
							}
						}
						if (coerced73 !== void 0) {
							data104 = coerced73;
							if (data103 !== void 0) data103["preset"] = coerced73;
						}
					}
					if (!(data104 === "small-improvements" || data104 === "workday" || data104 === "bamboohr" || data104 === "personio" || data104 === "hibob" || data104 === "rippling")) {
						const err282 = {
							instancePath: instancePath + "/hr/preset",
							schemaPath: "#/properties/hr/properties/preset/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.hr.properties.preset.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err282];
						else vErrors.push(err282);
						errors++;
					}
				}
				if (data103.columns !== void 0 && func0.call(data103, "columns")) {
					let data105 = data103.columns;
					if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
						for (const key27 of Object.keys(data105)) if (!func0.call(schema31.properties.hr.properties.columns.properties, key27)) {
							const err283 = {
								instancePath: instancePath + "/hr/columns",
								schemaPath: "#/properties/hr/properties/columns/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key27 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err283];
							else vErrors.push(err283);
							errors++;
						}
						if (data105.id !== void 0 && func0.call(data105, "id")) {
							let data106 = data105.id;
							if (typeof data106 !== "string" && data106 !== null) {
								let dataType74 = typeof data106;
								let coerced74 = void 0;
								if (!(coerced74 !== void 0)) {
									if (dataType74 == "number" || dataType74 == "boolean") coerced74 = "" + data106;
									else if (data106 === null) coerced74 = "";
									else if (data106 === "" || data106 === 0 || data106 === false) coerced74 = null;
									else {
										const err284 = {
											instancePath: instancePath + "/hr/columns/id",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err284];
										else vErrors.push(err284);
										errors++;
									}
								}
								if (coerced74 !== void 0) {
									data106 = coerced74;
									if (data105 !== void 0) data105["id"] = coerced74;
								}
							}
							if (typeof data106 === "string") {
								if (func64(data106) > 100) {
									const err285 = {
										instancePath: instancePath + "/hr/columns/id",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err285];
									else vErrors.push(err285);
									errors++;
								}
								if (func64(data106) < 1) {
									const err286 = {
										instancePath: instancePath + "/hr/columns/id",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err286];
									else vErrors.push(err286);
									errors++;
								}
							}
						}
						if (data105.email !== void 0 && func0.call(data105, "email")) {
							let data107 = data105.email;
							if (typeof data107 !== "string" && data107 !== null) {
								let dataType75 = typeof data107;
								let coerced75 = void 0;
								if (!(coerced75 !== void 0)) {
									if (dataType75 == "number" || dataType75 == "boolean") coerced75 = "" + data107;
									else if (data107 === null) coerced75 = "";
									else if (data107 === "" || data107 === 0 || data107 === false) coerced75 = null;
									else {
										const err287 = {
											instancePath: instancePath + "/hr/columns/email",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err287];
										else vErrors.push(err287);
										errors++;
									}
								}
								if (coerced75 !== void 0) {
									data107 = coerced75;
									if (data105 !== void 0) data105["email"] = coerced75;
								}
							}
							if (typeof data107 === "string") {
								if (func64(data107) > 100) {
									const err288 = {
										instancePath: instancePath + "/hr/columns/email",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err288];
									else vErrors.push(err288);
									errors++;
								}
								if (func64(data107) < 1) {
									const err289 = {
										instancePath: instancePath + "/hr/columns/email",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err289];
									else vErrors.push(err289);
									errors++;
								}
							}
						}
						if (data105.firstName !== void 0 && func0.call(data105, "firstName")) {
							let data108 = data105.firstName;
							if (typeof data108 !== "string" && data108 !== null) {
								let dataType76 = typeof data108;
								let coerced76 = void 0;
								if (!(coerced76 !== void 0)) {
									if (dataType76 == "number" || dataType76 == "boolean") coerced76 = "" + data108;
									else if (data108 === null) coerced76 = "";
									else if (data108 === "" || data108 === 0 || data108 === false) coerced76 = null;
									else {
										const err290 = {
											instancePath: instancePath + "/hr/columns/firstName",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err290];
										else vErrors.push(err290);
										errors++;
									}
								}
								if (coerced76 !== void 0) {
									data108 = coerced76;
									if (data105 !== void 0) data105["firstName"] = coerced76;
								}
							}
							if (typeof data108 === "string") {
								if (func64(data108) > 100) {
									const err291 = {
										instancePath: instancePath + "/hr/columns/firstName",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err291];
									else vErrors.push(err291);
									errors++;
								}
								if (func64(data108) < 1) {
									const err292 = {
										instancePath: instancePath + "/hr/columns/firstName",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err292];
									else vErrors.push(err292);
									errors++;
								}
							}
						}
						if (data105.lastName !== void 0 && func0.call(data105, "lastName")) {
							let data109 = data105.lastName;
							if (typeof data109 !== "string" && data109 !== null) {
								let dataType77 = typeof data109;
								let coerced77 = void 0;
								if (!(coerced77 !== void 0)) {
									if (dataType77 == "number" || dataType77 == "boolean") coerced77 = "" + data109;
									else if (data109 === null) coerced77 = "";
									else if (data109 === "" || data109 === 0 || data109 === false) coerced77 = null;
									else {
										const err293 = {
											instancePath: instancePath + "/hr/columns/lastName",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err293];
										else vErrors.push(err293);
										errors++;
									}
								}
								if (coerced77 !== void 0) {
									data109 = coerced77;
									if (data105 !== void 0) data105["lastName"] = coerced77;
								}
							}
							if (typeof data109 === "string") {
								if (func64(data109) > 100) {
									const err294 = {
										instancePath: instancePath + "/hr/columns/lastName",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err294];
									else vErrors.push(err294);
									errors++;
								}
								if (func64(data109) < 1) {
									const err295 = {
										instancePath: instancePath + "/hr/columns/lastName",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err295];
									else vErrors.push(err295);
									errors++;
								}
							}
						}
						if (data105.name !== void 0 && func0.call(data105, "name")) {
							let data110 = data105.name;
							if (typeof data110 !== "string" && data110 !== null) {
								let dataType78 = typeof data110;
								let coerced78 = void 0;
								if (!(coerced78 !== void 0)) {
									if (dataType78 == "number" || dataType78 == "boolean") coerced78 = "" + data110;
									else if (data110 === null) coerced78 = "";
									else if (data110 === "" || data110 === 0 || data110 === false) coerced78 = null;
									else {
										const err296 = {
											instancePath: instancePath + "/hr/columns/name",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err296];
										else vErrors.push(err296);
										errors++;
									}
								}
								if (coerced78 !== void 0) {
									data110 = coerced78;
									if (data105 !== void 0) data105["name"] = coerced78;
								}
							}
							if (typeof data110 === "string") {
								if (func64(data110) > 100) {
									const err297 = {
										instancePath: instancePath + "/hr/columns/name",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err297];
									else vErrors.push(err297);
									errors++;
								}
								if (func64(data110) < 1) {
									const err298 = {
										instancePath: instancePath + "/hr/columns/name",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err298];
									else vErrors.push(err298);
									errors++;
								}
							}
						}
						if (data105.managerEmployeeId !== void 0 && func0.call(data105, "managerEmployeeId")) {
							let data111 = data105.managerEmployeeId;
							if (typeof data111 !== "string" && data111 !== null) {
								let dataType79 = typeof data111;
								let coerced79 = void 0;
								if (!(coerced79 !== void 0)) {
									if (dataType79 == "number" || dataType79 == "boolean") coerced79 = "" + data111;
									else if (data111 === null) coerced79 = "";
									else if (data111 === "" || data111 === 0 || data111 === false) coerced79 = null;
									else {
										const err299 = {
											instancePath: instancePath + "/hr/columns/managerEmployeeId",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err299];
										else vErrors.push(err299);
										errors++;
									}
								}
								if (coerced79 !== void 0) {
									data111 = coerced79;
									if (data105 !== void 0) data105["managerEmployeeId"] = coerced79;
								}
							}
							if (typeof data111 === "string") {
								if (func64(data111) > 100) {
									const err300 = {
										instancePath: instancePath + "/hr/columns/managerEmployeeId",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err300];
									else vErrors.push(err300);
									errors++;
								}
								if (func64(data111) < 1) {
									const err301 = {
										instancePath: instancePath + "/hr/columns/managerEmployeeId",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err301];
									else vErrors.push(err301);
									errors++;
								}
							}
						}
						if (data105.managerEmail !== void 0 && func0.call(data105, "managerEmail")) {
							let data112 = data105.managerEmail;
							if (typeof data112 !== "string" && data112 !== null) {
								let dataType80 = typeof data112;
								let coerced80 = void 0;
								if (!(coerced80 !== void 0)) {
									if (dataType80 == "number" || dataType80 == "boolean") coerced80 = "" + data112;
									else if (data112 === null) coerced80 = "";
									else if (data112 === "" || data112 === 0 || data112 === false) coerced80 = null;
									else {
										const err302 = {
											instancePath: instancePath + "/hr/columns/managerEmail",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err302];
										else vErrors.push(err302);
										errors++;
									}
								}
								if (coerced80 !== void 0) {
									data112 = coerced80;
									if (data105 !== void 0) data105["managerEmail"] = coerced80;
								}
							}
							if (typeof data112 === "string") {
								if (func64(data112) > 100) {
									const err303 = {
										instancePath: instancePath + "/hr/columns/managerEmail",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err303];
									else vErrors.push(err303);
									errors++;
								}
								if (func64(data112) < 1) {
									const err304 = {
										instancePath: instancePath + "/hr/columns/managerEmail",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err304];
									else vErrors.push(err304);
									errors++;
								}
							}
						}
						if (data105.managerName !== void 0 && func0.call(data105, "managerName")) {
							let data113 = data105.managerName;
							if (typeof data113 !== "string" && data113 !== null) {
								let dataType81 = typeof data113;
								let coerced81 = void 0;
								if (!(coerced81 !== void 0)) {
									if (dataType81 == "number" || dataType81 == "boolean") coerced81 = "" + data113;
									else if (data113 === null) coerced81 = "";
									else if (data113 === "" || data113 === 0 || data113 === false) coerced81 = null;
									else {
										const err305 = {
											instancePath: instancePath + "/hr/columns/managerName",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err305];
										else vErrors.push(err305);
										errors++;
									}
								}
								if (coerced81 !== void 0) {
									data113 = coerced81;
									if (data105 !== void 0) data105["managerName"] = coerced81;
								}
							}
							if (typeof data113 === "string") {
								if (func64(data113) > 100) {
									const err306 = {
										instancePath: instancePath + "/hr/columns/managerName",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err306];
									else vErrors.push(err306);
									errors++;
								}
								if (func64(data113) < 1) {
									const err307 = {
										instancePath: instancePath + "/hr/columns/managerName",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err307];
									else vErrors.push(err307);
									errors++;
								}
							}
						}
						if (data105.department !== void 0 && func0.call(data105, "department")) {
							let data114 = data105.department;
							if (typeof data114 !== "string" && data114 !== null) {
								let dataType82 = typeof data114;
								let coerced82 = void 0;
								if (!(coerced82 !== void 0)) {
									if (dataType82 == "number" || dataType82 == "boolean") coerced82 = "" + data114;
									else if (data114 === null) coerced82 = "";
									else if (data114 === "" || data114 === 0 || data114 === false) coerced82 = null;
									else {
										const err308 = {
											instancePath: instancePath + "/hr/columns/department",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err308];
										else vErrors.push(err308);
										errors++;
									}
								}
								if (coerced82 !== void 0) {
									data114 = coerced82;
									if (data105 !== void 0) data105["department"] = coerced82;
								}
							}
							if (typeof data114 === "string") {
								if (func64(data114) > 100) {
									const err309 = {
										instancePath: instancePath + "/hr/columns/department",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err309];
									else vErrors.push(err309);
									errors++;
								}
								if (func64(data114) < 1) {
									const err310 = {
										instancePath: instancePath + "/hr/columns/department",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err310];
									else vErrors.push(err310);
									errors++;
								}
							}
						}
						if (data105.role !== void 0 && func0.call(data105, "role")) {
							let data115 = data105.role;
							if (typeof data115 !== "string" && data115 !== null) {
								let dataType83 = typeof data115;
								let coerced83 = void 0;
								if (!(coerced83 !== void 0)) {
									if (dataType83 == "number" || dataType83 == "boolean") coerced83 = "" + data115;
									else if (data115 === null) coerced83 = "";
									else if (data115 === "" || data115 === 0 || data115 === false) coerced83 = null;
									else {
										const err311 = {
											instancePath: instancePath + "/hr/columns/role",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err311];
										else vErrors.push(err311);
										errors++;
									}
								}
								if (coerced83 !== void 0) {
									data115 = coerced83;
									if (data105 !== void 0) data105["role"] = coerced83;
								}
							}
							if (typeof data115 === "string") {
								if (func64(data115) > 100) {
									const err312 = {
										instancePath: instancePath + "/hr/columns/role",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err312];
									else vErrors.push(err312);
									errors++;
								}
								if (func64(data115) < 1) {
									const err313 = {
										instancePath: instancePath + "/hr/columns/role",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err313];
									else vErrors.push(err313);
									errors++;
								}
							}
						}
						if (data105.start !== void 0 && func0.call(data105, "start")) {
							let data116 = data105.start;
							if (typeof data116 !== "string" && data116 !== null) {
								let dataType84 = typeof data116;
								let coerced84 = void 0;
								if (!(coerced84 !== void 0)) {
									if (dataType84 == "number" || dataType84 == "boolean") coerced84 = "" + data116;
									else if (data116 === null) coerced84 = "";
									else if (data116 === "" || data116 === 0 || data116 === false) coerced84 = null;
									else {
										const err314 = {
											instancePath: instancePath + "/hr/columns/start",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err314];
										else vErrors.push(err314);
										errors++;
									}
								}
								if (coerced84 !== void 0) {
									data116 = coerced84;
									if (data105 !== void 0) data105["start"] = coerced84;
								}
							}
							if (typeof data116 === "string") {
								if (func64(data116) > 100) {
									const err315 = {
										instancePath: instancePath + "/hr/columns/start",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err315];
									else vErrors.push(err315);
									errors++;
								}
								if (func64(data116) < 1) {
									const err316 = {
										instancePath: instancePath + "/hr/columns/start",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err316];
									else vErrors.push(err316);
									errors++;
								}
							}
						}
						if (data105.end !== void 0 && func0.call(data105, "end")) {
							let data117 = data105.end;
							if (typeof data117 !== "string" && data117 !== null) {
								let dataType85 = typeof data117;
								let coerced85 = void 0;
								if (!(coerced85 !== void 0)) {
									if (dataType85 == "number" || dataType85 == "boolean") coerced85 = "" + data117;
									else if (data117 === null) coerced85 = "";
									else if (data117 === "" || data117 === 0 || data117 === false) coerced85 = null;
									else {
										const err317 = {
											instancePath: instancePath + "/hr/columns/end",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err317];
										else vErrors.push(err317);
										errors++;
									}
								}
								if (coerced85 !== void 0) {
									data117 = coerced85;
									if (data105 !== void 0) data105["end"] = coerced85;
								}
							}
							if (typeof data117 === "string") {
								if (func64(data117) > 100) {
									const err318 = {
										instancePath: instancePath + "/hr/columns/end",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err318];
									else vErrors.push(err318);
									errors++;
								}
								if (func64(data117) < 1) {
									const err319 = {
										instancePath: instancePath + "/hr/columns/end",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err319];
									else vErrors.push(err319);
									errors++;
								}
							}
						}
						if (data105.status !== void 0 && func0.call(data105, "status")) {
							let data118 = data105.status;
							if (typeof data118 !== "string" && data118 !== null) {
								let dataType86 = typeof data118;
								let coerced86 = void 0;
								if (!(coerced86 !== void 0)) {
									if (dataType86 == "number" || dataType86 == "boolean") coerced86 = "" + data118;
									else if (data118 === null) coerced86 = "";
									else if (data118 === "" || data118 === 0 || data118 === false) coerced86 = null;
									else {
										const err320 = {
											instancePath: instancePath + "/hr/columns/status",
											schemaPath: "#/$defs/column/type",
											keyword: "type",
											params: { type: schema49.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err320];
										else vErrors.push(err320);
										errors++;
									}
								}
								if (coerced86 !== void 0) {
									data118 = coerced86;
									if (data105 !== void 0) data105["status"] = coerced86;
								}
							}
							if (typeof data118 === "string") {
								if (func64(data118) > 100) {
									const err321 = {
										instancePath: instancePath + "/hr/columns/status",
										schemaPath: "#/$defs/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									};
									if (vErrors === null) vErrors = [err321];
									else vErrors.push(err321);
									errors++;
								}
								if (func64(data118) < 1) {
									const err322 = {
										instancePath: instancePath + "/hr/columns/status",
										schemaPath: "#/$defs/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err322];
									else vErrors.push(err322);
									errors++;
								}
							}
						}
					} else {
						const err323 = {
							instancePath: instancePath + "/hr/columns",
							schemaPath: "#/properties/hr/properties/columns/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err323];
						else vErrors.push(err323);
						errors++;
					}
				}
				if (data103.dates !== void 0 && func0.call(data103, "dates")) {
					let data119 = data103.dates;
					if (typeof data119 !== "string") {
						let dataType87 = typeof data119;
						let coerced87 = void 0;
						if (!(coerced87 !== void 0)) {
							if (dataType87 == "number" || dataType87 == "boolean") coerced87 = "" + data119;
							else if (data119 === null) coerced87 = "";
							else {
								const err324 = {
									instancePath: instancePath + "/hr/dates",
									schemaPath: "#/properties/hr/properties/dates/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err324];
								else vErrors.push(err324);
								errors++;
							}
						}
						if (coerced87 !== void 0) {
							data119 = coerced87;
							if (data103 !== void 0) data103["dates"] = coerced87;
						}
					}
					if (typeof data119 === "string") {
						if (!pattern20.test(data119)) {
							const err325 = {
								instancePath: instancePath + "/hr/dates",
								schemaPath: "#/properties/hr/properties/dates/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$" },
								message: "must match pattern \"^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$\""
							};
							if (vErrors === null) vErrors = [err325];
							else vErrors.push(err325);
							errors++;
						}
					}
				}
				if (data103.encoding !== void 0 && func0.call(data103, "encoding")) {
					let data120 = data103.encoding;
					if (typeof data120 !== "string") {
						let dataType88 = typeof data120;
						let coerced88 = void 0;
						if (!(coerced88 !== void 0)) {
							if (dataType88 == "number" || dataType88 == "boolean") coerced88 = "" + data120;
							else if (data120 === null) coerced88 = "";
							else {
								const err326 = {
									instancePath: instancePath + "/hr/encoding",
									schemaPath: "#/properties/hr/properties/encoding/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err326];
								else vErrors.push(err326);
								errors++;
							}
						}
						if (coerced88 !== void 0) {
							data120 = coerced88;
							if (data103 !== void 0) data103["encoding"] = coerced88;
						}
					}
					if (!(data120 === "utf-8" || data120 === "windows-1252")) {
						const err327 = {
							instancePath: instancePath + "/hr/encoding",
							schemaPath: "#/properties/hr/properties/encoding/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.hr.properties.encoding.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err327];
						else vErrors.push(err327);
						errors++;
					}
				}
				if (data103.separator !== void 0 && func0.call(data103, "separator")) {
					let data121 = data103.separator;
					if (typeof data121 !== "string") {
						let dataType89 = typeof data121;
						let coerced89 = void 0;
						if (!(coerced89 !== void 0)) {
							if (dataType89 == "number" || dataType89 == "boolean") coerced89 = "" + data121;
							else if (data121 === null) coerced89 = "";
							else {
								const err328 = {
									instancePath: instancePath + "/hr/separator",
									schemaPath: "#/properties/hr/properties/separator/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err328];
								else vErrors.push(err328);
								errors++;
							}
						}
						if (coerced89 !== void 0) {
							data121 = coerced89;
							if (data103 !== void 0) data103["separator"] = coerced89;
						}
					}
					if (!(data121 === "," || data121 === ";" || data121 === "tab" || data121 === "|")) {
						const err329 = {
							instancePath: instancePath + "/hr/separator",
							schemaPath: "#/properties/hr/properties/separator/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.hr.properties.separator.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err329];
						else vErrors.push(err329);
						errors++;
					}
				}
				if (data103.status !== void 0 && func0.call(data103, "status")) {
					let data122 = data103.status;
					if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
						for (const key28 of Object.keys(data122)) if (!(key28 === "active" || key28 === "left" || key28 === "later")) {
							const err330 = {
								instancePath: instancePath + "/hr/status",
								schemaPath: "#/properties/hr/properties/status/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key28 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err330];
							else vErrors.push(err330);
							errors++;
						}
						if (data122.active !== void 0 && func0.call(data122, "active")) {
							let data123 = data122.active;
							if (Array.isArray(data123)) {
								const len5 = data123.length;
								for (let i10 = 0; i10 < len5; i10++) {
									let data124 = data123[i10];
									if (typeof data124 !== "string") {
										let dataType90 = typeof data124;
										let coerced90 = void 0;
										if (!(coerced90 !== void 0)) {
											if (dataType90 == "number" || dataType90 == "boolean") coerced90 = "" + data124;
											else if (data124 === null) coerced90 = "";
											else {
												const err331 = {
													instancePath: instancePath + "/hr/status/active/" + i10,
													schemaPath: "#/properties/hr/properties/status/properties/active/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err331];
												else vErrors.push(err331);
												errors++;
											}
										}
										if (coerced90 !== void 0) {
											data124 = coerced90;
											if (data123 !== void 0) data123[i10] = coerced90;
										}
									}
									if (typeof data124 === "string") {
										if (func64(data124) > 100) {
											const err332 = {
												instancePath: instancePath + "/hr/status/active/" + i10,
												schemaPath: "#/properties/hr/properties/status/properties/active/items/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											};
											if (vErrors === null) vErrors = [err332];
											else vErrors.push(err332);
											errors++;
										}
										if (func64(data124) < 1) {
											const err333 = {
												instancePath: instancePath + "/hr/status/active/" + i10,
												schemaPath: "#/properties/hr/properties/status/properties/active/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err333];
											else vErrors.push(err333);
											errors++;
										}
									}
								}
								let i11 = data123.length;
								let j5;
								if (i11 > 1) {
									const indices5 = {};
									for (; i11--;) {
										let item5 = data123[i11];
										if (typeof item5 !== "string") continue;
										if (typeof indices5[item5] == "number") {
											j5 = indices5[item5];
											const err334 = {
												instancePath: instancePath + "/hr/status/active",
												schemaPath: "#/properties/hr/properties/status/properties/active/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i11,
													j: j5
												},
												message: "must NOT have duplicate items (items ## " + j5 + " and " + i11 + " are identical)"
											};
											if (vErrors === null) vErrors = [err334];
											else vErrors.push(err334);
											errors++;
											break;
										}
										indices5[item5] = i11;
									}
								}
							} else {
								const err335 = {
									instancePath: instancePath + "/hr/status/active",
									schemaPath: "#/properties/hr/properties/status/properties/active/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err335];
								else vErrors.push(err335);
								errors++;
							}
						}
						if (data122.left !== void 0 && func0.call(data122, "left")) {
							let data125 = data122.left;
							if (Array.isArray(data125)) {
								const len6 = data125.length;
								for (let i12 = 0; i12 < len6; i12++) {
									let data126 = data125[i12];
									if (typeof data126 !== "string") {
										let dataType91 = typeof data126;
										let coerced91 = void 0;
										if (!(coerced91 !== void 0)) {
											if (dataType91 == "number" || dataType91 == "boolean") coerced91 = "" + data126;
											else if (data126 === null) coerced91 = "";
											else {
												const err336 = {
													instancePath: instancePath + "/hr/status/left/" + i12,
													schemaPath: "#/properties/hr/properties/status/properties/left/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err336];
												else vErrors.push(err336);
												errors++;
											}
										}
										if (coerced91 !== void 0) {
											data126 = coerced91;
											if (data125 !== void 0) data125[i12] = coerced91;
										}
									}
									if (typeof data126 === "string") {
										if (func64(data126) > 100) {
											const err337 = {
												instancePath: instancePath + "/hr/status/left/" + i12,
												schemaPath: "#/properties/hr/properties/status/properties/left/items/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											};
											if (vErrors === null) vErrors = [err337];
											else vErrors.push(err337);
											errors++;
										}
										if (func64(data126) < 1) {
											const err338 = {
												instancePath: instancePath + "/hr/status/left/" + i12,
												schemaPath: "#/properties/hr/properties/status/properties/left/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err338];
											else vErrors.push(err338);
											errors++;
										}
									}
								}
								let i13 = data125.length;
								let j6;
								if (i13 > 1) {
									const indices6 = {};
									for (; i13--;) {
										let item6 = data125[i13];
										if (typeof item6 !== "string") continue;
										if (typeof indices6[item6] == "number") {
											j6 = indices6[item6];
											const err339 = {
												instancePath: instancePath + "/hr/status/left",
												schemaPath: "#/properties/hr/properties/status/properties/left/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i13,
													j: j6
												},
												message: "must NOT have duplicate items (items ## " + j6 + " and " + i13 + " are identical)"
											};
											if (vErrors === null) vErrors = [err339];
											else vErrors.push(err339);
											errors++;
											break;
										}
										indices6[item6] = i13;
									}
								}
							} else {
								const err340 = {
									instancePath: instancePath + "/hr/status/left",
									schemaPath: "#/properties/hr/properties/status/properties/left/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err340];
								else vErrors.push(err340);
								errors++;
							}
						}
						if (data122.later !== void 0 && func0.call(data122, "later")) {
							let data127 = data122.later;
							if (Array.isArray(data127)) {
								const len7 = data127.length;
								for (let i14 = 0; i14 < len7; i14++) {
									let data128 = data127[i14];
									if (typeof data128 !== "string") {
										let dataType92 = typeof data128;
										let coerced92 = void 0;
										if (!(coerced92 !== void 0)) {
											if (dataType92 == "number" || dataType92 == "boolean") coerced92 = "" + data128;
											else if (data128 === null) coerced92 = "";
											else {
												const err341 = {
													instancePath: instancePath + "/hr/status/later/" + i14,
													schemaPath: "#/properties/hr/properties/status/properties/later/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err341];
												else vErrors.push(err341);
												errors++;
											}
										}
										if (coerced92 !== void 0) {
											data128 = coerced92;
											if (data127 !== void 0) data127[i14] = coerced92;
										}
									}
									if (typeof data128 === "string") {
										if (func64(data128) > 100) {
											const err342 = {
												instancePath: instancePath + "/hr/status/later/" + i14,
												schemaPath: "#/properties/hr/properties/status/properties/later/items/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											};
											if (vErrors === null) vErrors = [err342];
											else vErrors.push(err342);
											errors++;
										}
										if (func64(data128) < 1) {
											const err343 = {
												instancePath: instancePath + "/hr/status/later/" + i14,
												schemaPath: "#/properties/hr/properties/status/properties/later/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err343];
											else vErrors.push(err343);
											errors++;
										}
									}
								}
								let i15 = data127.length;
								let j7;
								if (i15 > 1) {
									const indices7 = {};
									for (; i15--;) {
										let item7 = data127[i15];
										if (typeof item7 !== "string") continue;
										if (typeof indices7[item7] == "number") {
											j7 = indices7[item7];
											const err344 = {
												instancePath: instancePath + "/hr/status/later",
												schemaPath: "#/properties/hr/properties/status/properties/later/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i15,
													j: j7
												},
												message: "must NOT have duplicate items (items ## " + j7 + " and " + i15 + " are identical)"
											};
											if (vErrors === null) vErrors = [err344];
											else vErrors.push(err344);
											errors++;
											break;
										}
										indices7[item7] = i15;
									}
								}
							} else {
								const err345 = {
									instancePath: instancePath + "/hr/status/later",
									schemaPath: "#/properties/hr/properties/status/properties/later/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err345];
								else vErrors.push(err345);
								errors++;
							}
						}
					} else {
						const err346 = {
							instancePath: instancePath + "/hr/status",
							schemaPath: "#/properties/hr/properties/status/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err346];
						else vErrors.push(err346);
						errors++;
					}
				}
				if (data103.top !== void 0 && func0.call(data103, "top")) {
					let data129 = data103.top;
					if (typeof data129 !== "string") {
						let dataType93 = typeof data129;
						let coerced93 = void 0;
						if (!(coerced93 !== void 0)) {
							if (dataType93 == "number" || dataType93 == "boolean") coerced93 = "" + data129;
							else if (data129 === null) coerced93 = "";
							else {
								const err347 = {
									instancePath: instancePath + "/hr/top",
									schemaPath: "#/properties/hr/properties/top/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err347];
								else vErrors.push(err347);
								errors++;
							}
						}
						if (coerced93 !== void 0) {
							data129 = coerced93;
							if (data103 !== void 0) data103["top"] = coerced93;
						}
					}
					if (!(data129 === "blank" || data129 === "self")) {
						const err348 = {
							instancePath: instancePath + "/hr/top",
							schemaPath: "#/properties/hr/properties/top/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.hr.properties.top.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err348];
						else vErrors.push(err348);
						errors++;
					}
				}
				if (data103.blank !== void 0 && func0.call(data103, "blank")) {
					let data130 = data103.blank;
					if (typeof data130 !== "string") {
						let dataType94 = typeof data130;
						let coerced94 = void 0;
						if (!(coerced94 !== void 0)) {
							if (dataType94 == "number" || dataType94 == "boolean") coerced94 = "" + data130;
							else if (data130 === null) coerced94 = "";
							else {
								const err349 = {
									instancePath: instancePath + "/hr/blank",
									schemaPath: "#/properties/hr/properties/blank/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err349];
								else vErrors.push(err349);
								errors++;
							}
						}
						if (coerced94 !== void 0) {
							data130 = coerced94;
							if (data103 !== void 0) data103["blank"] = coerced94;
						}
					}
					if (!(data130 === "keep" || data130 === "clear")) {
						const err350 = {
							instancePath: instancePath + "/hr/blank",
							schemaPath: "#/properties/hr/properties/blank/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.hr.properties.blank.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err350];
						else vErrors.push(err350);
						errors++;
					}
				}
			} else {
				const err351 = {
					instancePath: instancePath + "/hr",
					schemaPath: "#/properties/hr/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err351];
				else vErrors.push(err351);
				errors++;
			}
		}
	} else {
		const err352 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err352];
		else vErrors.push(err352);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/desired/schema/retired-facts.ts
/** The content of contract.yaml without the facts that are not used any more, and a warning for each of those. */
function withoutRetired(tree) {
	const { facts, ...rest } = objectOf(tree.value) ?? {};
	const named = objectOf(facts);
	const retired = Object.keys(named ?? {}).filter((name) => retiredFacts.has(name));
	if (named === null || retired.length === 0) return {
		value: tree.value,
		warnings: []
	};
	const again = tree.again(retired.map((name) => ["facts", name]));
	const warnings = retired.map((name) => ({
		...findingAt(again, {
			code: "retired-fact",
			message: `The fact ${name} is no longer used: delete it.`,
			path: ["facts", name],
			part: "key"
		}),
		severity: "warning"
	}));
	const used = Object.entries(named).filter(([name]) => !retiredFacts.has(name));
	return {
		value: {
			...rest,
			facts: Object.fromEntries(used)
		},
		warnings
	};
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

// src/desired/schema/schema-at.ts
/** The schema of the value at the end of a path; an empty one if the schema does not go so far. */
function schemaAt(root, path) {
	let here = root;
	for (const step of path) here = resolved(root, typeof step === "number" ? item(here) : below(here, step));
	return here;
}
/** An entry of a list; its examples are those of the list. */
function item({ items, examples }) {
	const [first] = examples ?? [];
	return {
		...Array.isArray(first) ? { examples: first } : {},
		...items
	};
}
function below(schema, name) {
	if (schema.properties !== void 0 && Object.hasOwn(schema.properties, name)) return schema.properties[name] ?? {};
	return typeof schema.additionalProperties === "object" ? schema.additionalProperties : {};
}
/** Follows a reference; the words beside it (an example) stay. */
function resolved(root, schema) {
	const name = schema.$ref?.replace("#/$defs/", "");
	return name === void 0 ? schema : {
		...root.$defs?.[name],
		...schema
	};
}
/** What to write for a value, as an example. */
function exampleOf({ sample, examples }) {
	return sample ?? examples?.[0];
}
/** Whether null is a value: a person who has no manager. */
function canBeNull(schema) {
	return Array.isArray(schema.type) && schema.type.includes("null");
}
/** The one kind of value that a schema asks for, null aside. */
function schemaKind(schema) {
	return typeof schema.type === "string" ? schema.type : schema.type?.[0] ?? "";
}

// src/desired/rules/letters.ts
/** What can only be found in a text that has a letter outside ASCII, or an invisible blank. */
function isOdd(text) {
	return notAscii.test(text) || unseenBlank.test(text);
}
const notAscii = /[^ -~]/;
const unseenBlank = /^\s|\s$|\s\s/;
const otherBlank = /[^\S ]/u;
const latin = /\p{Script=Latin}/u;
const greekOrCyrillic = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Whether an address, or a part of it, has a letter outside ASCII. */
function hasForeignLetter(address) {
	return notAscii.test(address);
}
/** What is wrong with an address that has a letter outside ASCII; null if it has none. */
function foreignLetter(address) {
	const odd = /[^ -~]/u.exec(address);
	if (odd === null) return null;
	const message = `The address ${address} holds ${codePoint(odd[0])}, which is not one of the letters a to z and may look like one. Type the address again.`;
	const at = address.lastIndexOf("@");
	const host = asciiDomain(address.slice(at + 1));
	if (host === null || notAscii.test(address.slice(0, at))) return message;
	return `${message} If the domain is really spelled so, write ${address.slice(0, at)}@${host}.`;
}
/** A domain as mail has it: `xn--` for other letters. null if it is none, or mixes alphabets. */
function asciiDomain(domain) {
	if (latin.test(domain.replace(/\.[a-z]+$/, "")) && greekOrCyrillic.test(domain)) return null;
	const url = `http://${domain}/`;
	const host = URL.canParse(url) ? new URL(url).hostname : "";
	return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
}
/** What is confusing about a name, which is of one alphabet; null if nothing is. */
function confusingName(name) {
	return mixed("name", name, [name]) ?? confusingBlank("name", name);
}
/** The same for a department, where each word may have its alphabet: "IT отдел". */
function confusingDepartment(department) {
	return mixed("department", department, department.split(/[^\p{L}\p{M}]+/u)) ?? confusingBlank("department", department);
}
function mixed(what, text, words) {
	const word = words.find((one) => latin.test(one) && greekOrCyrillic.test(one));
	if (word === void 0) return null;
	return `The ${what} "${text}" mixes Latin letters with ${codePoint(greekOrCyrillic.exec(word)?.[0] ?? "")}, so it looks like another ${what}. Type it again, in one alphabet.`;
}
function confusingBlank(what, text) {
	const start = `The ${what} "${text}"`;
	if (unseenBlank.test(text)) return `${start} has an extra space, so it looks like the ${what} without it. Delete the space.`;
	const blank = otherBlank.exec(text)?.[0];
	if (blank !== void 0) return `${start} has a blank that is not the usual one (${codeOf(blank)}), so it is not equal to the same ${what} typed on a keyboard. Type a space there.`;
	if (text === text.normalize("NFC")) return null;
	return `${start} has letters and accents as separate characters, so it is not equal to the same ${what} typed on a keyboard. Type it again.`;
}
function codePoint(letter) {
	return `"${letter}" (${codeOf(letter)})`;
}
function codeOf(letter) {
	return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/desired/reading/repair.ts
/** What was plainly meant by a text that a pattern refuses: the same without what mail programs and browsers put around it. */
function repaired(text, pattern) {
	const fits = new RegExp(pattern, "u");
	const bare = (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim().replace(/^(?:mailto:|https?:\/\/)/i, "").replace(/^[<("'@]+|^\*\./, "").replace(/[>)"';,./]+$/, "");
	const domain = bare.toLowerCase();
	return [
		bare,
		domain,
		asciiDomain(domain)
	].find((one) => one !== null && one !== text && fits.test(one)) ?? null;
}

// src/desired/reading/value-words.ts
/** One sentence for what is wrong, one for what to do. Numbers and lists come from the error. */
function wrongValueWords(about) {
	const { error, name, raw, schema } = about;
	if (raw === "") return noValue(about);
	const { limit, allowedValues, allowedValue } = error.params;
	const said = typeof raw === "string" ? `"${raw}" is not allowed for ${name}.` : `${name} is not valid.`;
	switch (error.keyword) {
		case "type":
			if (Array.isArray(raw) && schemaKind(schema) === "object") return noList(name);
			return `${name} must be ${kinds[schemaKind(schema)] ?? "another kind of value"}. ${sample(schema)}`;
		case "pattern": return `${said} ${rightSpelling(String(raw), schema)}`;
		case "enum": return `${said}${choice(String(raw), allowedValues)}`;
		case "const": return `${said} Write ${name}: ${String(allowedValue)}, or delete the line.`;
		case "maxLength": return `${name} is too long. Write at most ${String(limit)} characters.`;
		case "minLength": return `${name} is too short. Write at least ${String(limit)} characters.`;
		case "minimum": return `${said} Write ${String(limit)} or more.`;
		case "maximum": return `${said} Write ${String(limit)} or less.`;
		case "minItems": return `${name} is an empty list. Write something into it, or delete the line.`;
		case "maxItems": return `${name} has too many entries. Write at most ${String(limit)}.`;
		case "uniqueItems": return `${name} holds the same value twice. Keep one of the two.`;
		case "minProperties": return `This entry of ${name} sets nothing. Write a value that it sets, or delete it.`;
		default: return `${said} It ${String(error.message)}.`;
	}
}
const kinds = {
	string: "one text",
	object: "a group of fields",
	array: "a list",
	integer: "a whole number",
	boolean: "true or false"
};
function noValue({ name, schema, path, required }) {
	if (name === "manager") return `${name} has no value. Write the key of the manager, or null for a person without one.`;
	if (canBeNull(schema)) return `${name} has no value. Write one, write null for a person without a ${name}, or delete the line.`;
	if (path.length === 0) return `This file is empty. Write ${schema.required?.join(" and ") ?? "something"} into it.`;
	return `${name} has no value. Write one${required ? "" : ", or delete the line"}.`;
}
function rightSpelling(raw, schema) {
	const meant = schema.pattern === void 0 ? null : repaired(raw, schema.pattern);
	const example = exampleOf(schema);
	if (meant !== null) return `Write ${meant}.`;
	if (typeof example === "string") return `Write it like ${example}.`;
	return schema.patternErrorMessage ?? "Write it differently.";
}
function noList(name) {
	return name === "people" ? "people: is no list. Instead of a dash, begin each person with a key such as \"ada.lovelace:\", and write the fields below it, indented." : `${name} is no list. Write each of its fields on a line of its own below it, indented, without a dash: "name: value".`;
}
function sample(schema) {
	if (schemaKind(schema) === "object") return "Write each on a line of its own below it, indented: \"name: value\".";
	if (schemaKind(schema) === "array") return "Write each entry on a line of its own below it, with a dash and a space before it.";
	return `Write it like ${String(exampleOf(schema))}.`;
}
function choice(said, allowed) {
	const near = nearest(said, allowed);
	return near === null ? ` Write one of: ${allowed.join(", ")}.` : ` Did you mean "${near}"?`;
}

// src/desired/schema/schema-words.ts
/** Says what an error of the validator means. Null if another error says it already. */
function mistakeOf(error, root, raw) {
	if (error.propertyName !== void 0) return null;
	const { additionalProperty: extra } = error.params;
	if (Object.hasOwn(root.properties ?? {}, "people") && error.instancePath === "" && extra !== void 0 && besidePeople(raw).includes(extra)) return null;
	const path = pathOf(error.instancePath, raw);
	const required = schemaAt(root, path.slice(0, -1)).required?.includes(String(path.at(-1))) ?? false;
	const about = {
		error,
		schema: schemaAt(root, path),
		path,
		name: nameOf(path),
		raw: rawAt(raw, path),
		required
	};
	return aboutKeys(about, root) ?? aboutValue(about);
}
/** A null where the schema allows none: the validator would read it as 0 or as an empty text. */
function nullMistake(path) {
	return {
		code: "wrong-type",
		message: `${nameOf(path)} is null, which has no meaning here. Write a value, or delete the line; the text "null" needs quotes.`,
		path,
		part: "value",
		cause: nameOf(path)
	};
}
/** The name of a value in a message: the last name on its path that is not a position in a list. */
function nameOf(path) {
	return path.findLast((step) => typeof step === "string") ?? "This file";
}
function pathOf(pointer, raw) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(rawAt(raw, path)) ? Number(name) : name);
	}
	return path;
}
function rawAt(raw, path) {
	let here = raw;
	for (const step of path) {
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return void 0;
		here = here[step];
	}
	return here;
}
function aboutKeys(about, root) {
	const { error, path, name } = about;
	const { keyword } = error;
	const params = error.params;
	if (keyword === "additionalProperties") return unknownProperty(about, String(params["additionalProperty"]));
	if (keyword === "required") {
		const key = String(params["missingProperty"]);
		const [first] = key === "people" && path.length === 0 ? besidePeople(about.raw) : [];
		return {
			code: "missing-property",
			message: first === void 0 ? `${name} has no ${key}. Write ${example(key, schemaAt(root, [...path, key]))}.` : `This file has no line "people:". Write it above ${first}, and indent each line below it by two spaces.`,
			path: [...path, key],
			part: "key",
			cause: key
		};
	}
	if (keyword !== "propertyNames") return null;
	const key = String(params["propertyName"]);
	return {
		code: "bad-key",
		message: badKey(key),
		path: [...path, key],
		part: "key"
	};
}
function unknownProperty({ schema, path, raw }, key) {
	const names = Object.keys(schema.properties ?? {});
	const isPeople = path.length === 0 && names.includes("people");
	const near = nearest(key, names) ?? (isPeople && isOtherName(raw, key) ? "people" : null);
	const at = {
		code: "unknown-property",
		path: [...path, key],
		part: "key",
		cause: key
	};
	if (near !== null) return {
		...at,
		message: `"${key}" is not known here. Did you mean "${near}"?`,
		meant: [...path, near]
	};
	const inner = rawAt(raw, [key]);
	if (isPeople && typeof inner === "object" && inner !== null) return {
		...at,
		message: `"${key}" is beside people:, not below it. Indent it by two spaces, or delete it.`
	};
	return {
		...at,
		message: `"${key}" is not known here. Delete it, or write one of: ${names.join(", ")}.`
	};
}
/** The keys at the top of a file that has no `people:`. */
function besidePeople(raw) {
	if (typeof raw !== "object" || raw === null || Array.isArray(raw) || Object.hasOwn(raw, "people")) return [];
	return Object.keys(raw).filter((key) => key !== "defaults" && isObject(rawAt(raw, [key])) && !isOtherName(raw, key));
}
/** Whether a name at the top stands for `people`, such as `staff`: all below it are entries. */
function isOtherName(raw, key) {
	if (rawAt(raw, ["people"]) !== void 0) return false;
	const inner = rawAt(raw, [key]);
	return isObject(inner) && Object.values(inner).length > 0 && Object.values(inner).every(isObject);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What to write for a value, as the schema's first example has it. */
function example(name, schema) {
	const first = exampleOf(schema);
	return typeof first === "object" && first !== null ? `"${name}:" and its fields below it` : `for example "${name}: ${String(first)}"`;
}
function badKey(key) {
	const better = key.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, ".").slice(0, 64).replace(/^\.|\.$/g, "");
	return `"${key}" cannot be the key of a person. Use lower-case letters and digits, with single dots, hyphens or underscores between them, at most 64${better === "" ? "" : `: ${better}`}.`;
}
/** Month 13, or day 32. The rules find the others, such as 30 February. */
function isNoDay({ error, schema }, raw) {
	return error.keyword === "pattern" && schema.tsType === "Day" && /^\d{4}-\d{2}-\d{2}$/.test(raw);
}
function aboutValue(about) {
	const { path, raw, error } = about;
	if (raw === null) return nullMistake(path);
	if (typeof raw === "string" && isNoDay(about, raw)) return {
		code: "bad-date",
		message: `The calendar has no day ${raw}. Write a day such as 2026-12-31.`,
		path,
		part: "value"
	};
	const code = raw === "" ? "empty-value" : error.keyword === "type" ? "wrong-type" : "bad-value";
	const part = raw === "" || typeof raw === "object" ? "key" : "value";
	return {
		code,
		message: wrongValueWords(about),
		path,
		part,
		cause: about.name
	};
}

// src/desired/schema/schema-findings.ts
/**
* Checks a file of people against its schema. The findings are sorted by place, one for each mistake. Of those who are
* `broken`, a part could not be read: what is missing there may be there.
*/
async function checkPeople(tree, broken = /* @__PURE__ */ new Set()) {
	const value = tree.value;
	const errors = [];
	for (const part of parts(value)) {
		if (!people(part)) for (const error of people.errors ?? []) errors.push(error);
		if (errors.length > mostErrors) break;
	}
	if (errors.length === 0) return {
		value,
		diagnostics: []
	};
	const schema = await import("./people.schema.mjs");
	return {
		value: null,
		diagnostics: findings(tree, errors.filter((error) => !mayBeThere(error, broken)), schema.default, false)
	};
}
function mayBeThere({ keyword, instancePath }, broken) {
	const [, top, key, ...deeper] = instancePath.split("/");
	if (broken.size === 0 || top !== "people" || deeper.length > 0) return false;
	return keyword === "required" && key !== void 0 && broken.has(key);
}
/** How many values are checked at once: the time that a validator takes for mistakes grows with their square. */
const partSize = 5e3;
/** How many mistakes of one file are looked at. Fixing them shows the next ones. */
const mostErrors = 2e4;
/** A file as files of a few people each, with the same paths. */
function* parts(value) {
	const all = typeof value === "object" && value !== null && Object.hasOwn(value, "people") ? value.people : null;
	const entries = typeof all === "object" && all !== null && !Array.isArray(all) ? Object.entries(all) : [];
	if (entries.length === 0) return yield value;
	let [first, weight] = [0, 0];
	for (let end = 1; end <= entries.length; end++) {
		weight += weightOf(entries[end - 1]?.[1]);
		if (weight < partSize && end < entries.length) continue;
		if (first === 0 && end === entries.length) return yield value;
		const some = { people: Object.fromEntries(entries.slice(first, end)) };
		yield first === 0 ? {
			...value,
			...some
		} : some;
		[first, weight] = [end, 0];
	}
}
/** About how many values an entry has. */
function weightOf(entry) {
	if (typeof entry !== "object" || entry === null) return 1;
	const { changes, absence } = entry;
	const listed = [changes, absence].reduce((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
	return 1 + Object.keys(entry).length + 3 * listed;
}
/** Checks the settings against their schema. */
async function checkSettings(tree) {
	const value = tree.value;
	const hasNull = nullsIn(value, [], 1).length > 0;
	if (settings(value) && !hasNull) return {
		value,
		diagnostics: []
	};
	return {
		value: null,
		diagnostics: findings(tree, (settings.errors ?? []).slice(0, mostErrors), (await import("./settings.schema.mjs")).default, true)
	};
}
/** Checks what is known of the service against its schema. A fact that is not used any more is ignored, with a warning. */
async function checkContract(tree) {
	const { contract } = await import("./contract.mjs");
	const { value, warnings } = withoutRetired(tree);
	if (contract(value)) return {
		value,
		diagnostics: warnings
	};
	return {
		value: null,
		diagnostics: [...findings(tree, (contract.errors ?? []).slice(0, mostErrors), (await import("./contract.schema.mjs")).default, false), ...warnings]
	};
}
/** The parts of faulty settings that have no mistake themselves: the rules can still judge by them. */
function soundPart(tree) {
	const raw = tree.again([]).value;
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
	const sound = Object.entries(raw).filter(([name, value]) => {
		const alone = {
			company: "Acme",
			timezone: "UTC",
			[name]: value
		};
		return nullsIn(value, [], 1).length === 0 && settings(alone);
	});
	const file = {
		company: "Acme",
		timezone: "UTC",
		...Object.fromEntries(sound)
	};
	return settings(file) ? file : null;
}
/** One more than can be shown is enough to say that there are more. */
function findings(tree, errors, schema, nulls) {
	const again = tree.again(errors.map(placeOf));
	return mistakes(errors, schema, again.value, nulls).map((one) => findingAt(again, one)).toSorted(byPlace);
}
/** The path of an error. The slow reader, which reads keys with a slash in them, does not need it. */
function placeOf({ instancePath, params }) {
	const { propertyName } = params;
	return [...instancePath.split("/").slice(1), ...propertyName === void 0 ? [] : [propertyName]];
}
/** What the errors and the nulls mean, each place once. */
function mistakes(errors, schema, raw, nulls) {
	const said = errors.flatMap((error) => mistakeOf(error, schema, raw) ?? []);
	const meant = new Set(said.map((mistake) => JSON.stringify(mistake.meant)));
	const once = /* @__PURE__ */ new Map();
	for (const mistake of [...(nulls ? nullsIn(raw, [], mostErrors) : []).map(nullMistake), ...said]) {
		const where = JSON.stringify(mistake.path);
		if (!(once.has(where + mistake.part) || mistake.code === "missing-property" && meant.has(where))) once.set(where + mistake.part, mistake);
	}
	return [...once.values()].slice(0, mostShown + 1);
}
function byPlace(a, b) {
	const [one, other] = [a.place, b.place];
	return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0) || byText(a.message, b.message);
}
/** The paths of nulls, at most `most`. */
function nullsIn(value, path, most) {
	if (value === null) return [path];
	if (typeof value !== "object") return [];
	const found = [];
	for (const [name, inner] of Object.entries(value)) {
		if (found.length >= most) break;
		const nulls = nullsIn(inner, [...path, Array.isArray(value) ? Number(name) : name], most - found.length);
		for (const one of nulls) found.push(one);
	}
	return found;
}

// src/model/people.ts
/** What is warned about if no settings say it. */
const usualHealth = {
	span: 12,
	depth: 8,
	singlePoint: 10,
	idleAdmins: "on"
};
/** How a chat is told if no settings say it. */
const usualNotices = {
	form: "slack",
	names: false
};

// src/desired/settings.ts
const defaultBaseUrls = {
	v1: "https://www.small-improvements.com/api/v1",
	v2: "https://app.small-improvements.com/api/v2"
};
/** Longer than services usually let a request run, so that one whose sender died has ended by then. Seconds. */
const defaultShowsWithin = 65;
/** The settings with every default filled in. A limit that is given replaces the whole default of that name. */
function settingsOf(file) {
	const contract = file.api?.contract ?? "v1";
	return {
		company: file.company,
		timezone: file.timezone,
		contract,
		baseUrl: file.api?.baseUrl ?? defaultBaseUrls[contract],
		showsWithin: 1e3 * (file.api?.showsWithin ?? defaultShowsWithin),
		manage: new Set(file.manage ?? fields.filter((field) => field !== "role")),
		admins: new Set(file.admins ?? []),
		protected: new Set(file.protected ?? []),
		limits: {
			...defaultLimits,
			...file.limits
		},
		allow: file.allow ?? {},
		health: healthSettings(file.health),
		lineage: file.state?.lineage ?? null,
		heartbeat: file.notify?.heartbeat ?? null,
		formsTeam: file.forms?.team ?? null,
		notices: {
			form: file.notify?.chat ?? usualNotices.form,
			names: file.notify?.names ?? usualNotices.names
		},
		hr: file.hr ?? {}
	};
}
function healthSettings(given = {}) {
	const most = (name) => {
		const value = given[name] ?? usualHealth[name];
		return value === "off" ? value : Number(value);
	};
	return {
		span: most("span"),
		depth: most("depth"),
		singlePoint: most("singlePoint"),
		idleAdmins: given.idleAdmins ?? usualHealth.idleAdmins
	};
}

// src/render/plan/truncation.ts
/** How much a comment may hold, in bytes: GitHub rejects more than 65,536 characters. */
const commentBytes = 6e4;
/** The size of a text as it is sent. */
function sizeOfText({ text }) {
	return Buffer.byteLength(text, "utf8");
}
/** As many of `lines` as fit into `bytes`, and `more(rest)` for the others. */
function within(lines, bytes, more) {
	let used = 0;
	const fit = lines.findIndex((line) => (used += sizeOfText(line) + 1) > bytes);
	return fit === -1 ? lines : [...lines.slice(0, fit), more(lines.length - fit)];
}
/** How far a plan that is too long is shortened: each step also leaves out what the steps before it do. */
const truncate = {
	none: 0,
	picture: 1,
	departments: 2,
	managers: 3,
	fields: 4,
	least: 5
};
/** From the fullest form to one that always fits. */
const truncations = Object.values(truncate);
/** What each step left out, for the reader; the first step leaves out nothing and has no note. */
const truncationNotes = {
	[truncate.none]: nothing,
	[truncate.picture]: words`The picture is left out.`,
	[truncate.departments]: words`Hires, rehires, adoptions and profile changes are counted per department.`,
	[truncate.managers]: words`Moves and new access are counted per manager.`,
	[truncate.fields]: words`Exact fields are left out; what is scheduled, held, waiting or changed outside Git is counted.`,
	[truncate.least]: words`Long lists are cut and say how many are missing.`
};

// src/render/pull/page.ts
function markedPage(marker, parts) {
	return {
		marker,
		body: markdown`${markdown.join(parts, "\n\n")}\n`
	};
}
/** The text as it is posted: the next run finds it by the first line. */
function pageText({ marker, body }) {
	return markdown`${markerOf(marker)}\n${body}`;
}

export { fieldFacts as A, headlineOf as B, nodeStart as C, shownOf as D, findingAt as E, withFacts as F, peopleIn$1 as G, recognised as H, counted as I, revertCommand as J, planLines as K, countsLine as L, nonEmpty as M, assumedFacts as N, json$1 as O, factNames as P, countsOf as R, keyOf as S, people as T, verbNames as U, ofVerb as V, allLines as W, stillActiveAfter as X, stillActive as Y, verbs as Z, foreignLetter as _, truncate as a, readTree as b, within as c, checkContract as d, checkPeople as f, confusingName as g, confusingDepartment as h, sizeOfText as i, fields as j, limitFor as k, settingsOf as l, soundPart as m, pageText as n, truncationNotes as o, checkSettings as p, groupBy as q, commentBytes as r, truncations as s, markedPage as t, usualNotices as u, hasForeignLetter as v, linesOf as w, readStrict as x, isOdd as y, headline as z };