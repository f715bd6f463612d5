import { _ as ExitError, a as columns, c as printed, d as clean, l as sink, o as message, s as painter, u as between } from "./start.mjs";
import { a as notAFolder, c as reason, i as noChartHint, o as pathHint, r as gather, s as readSource, u as unreadable } from "./desired.mjs";
import { C as letGoWords, E as limitLine, J as table, L as terminalInk, Q as headline, R as code, S as letGoCommand, T as limitHelp, U as markdown, X as countsLine, Y as counted, _ as allowedLine, a as driftLine, et as ofVerb, f as alert, gt as fingerprintOf, h as findingAlert, i as driftHelp, j as within, lt as verbs, mt as changeDigest, n as cyclesLine, nt as verbNames, o as scheduledWords, pt as nameOfPlan, q as row, s as asSentence, t as accessLine, tt as recognised, u as called, w as liftCommand, x as exactCommand, y as blockedLine } from "./planning.mjs";
import { I as groupBy, L as blockersOf, N as isDay, O as byText, R as errorsIn, g as usage, h as flagValue, k as canonicalEmail, o as fieldFacts, s as fields, z as isBlocked } from "./base.mjs";
import { n as words, t as nothing$1 } from "./words.mjs";
import { a as outsideId, c as isAlike, i as nodeOf, n as shownAs, o as formless } from "./rewrites.mjs";
import "./page.mjs";
import { r as limitFor } from "./settings.mjs";
import { c as loadFolder, i as plainName, n as likenessOf, r as nearNames, t as formsOf } from "./likeness.mjs";
import { t as shortList } from "./short-list.mjs";
import { C as who, S as warning, _ as sharedBinding, a as error, b as unresolvedWrite, c as leaverActive, f as otherAccount, g as roleNotListed, h as reportsStay, i as earlierDay, l as leaverElsewhere, m as reportsFollow, n as addressTaken, o as fullName, p as protectedPerson, r as driftedAccount, s as keyOwner, t as addressSwap, u as limitAhead, v as startsLater, x as vanishedUser, y as twoAccounts } from "./findings.mjs";
import { lstat, opendir } from "node:fs/promises";
import { resolve } from "node:path";

// src/render/finding-groups.ts
const hiding = /* @__PURE__ */ new Set([
	"unreadable",
	"no-settings",
	"no-people",
	"too-large",
	"yaml-syntax",
	"yaml-feature"
]);
const following = /* @__PURE__ */ new Set(["hr-manager-not-taken"]);
function findingGroups(diagnostics) {
	const shared = /* @__PURE__ */ new Map();
	const nameOf = ({ severity, code }, cause) => JSON.stringify([
		severity,
		code,
		cause
	]);
	for (const one of diagnostics) {
		const name = nameOf(one, one.cause ?? null);
		shared.set(name, (shared.get(name) ?? 0) + 1);
	}
	const groups = /* @__PURE__ */ new Map();
	for (const one of diagnostics) {
		const { severity, code } = one;
		const cause = (shared.get(nameOf(one, one.cause ?? null)) ?? 0) > 1 ? one.cause ?? null : null;
		const group = groups.get(nameOf(one, cause));
		if (group === void 0) groups.set(nameOf(one, cause), {
			severity,
			code,
			cause,
			findings: [one]
		});
		else group.findings.push(one);
	}
	return [...groups.values()].toSorted((a, b) => rank$1(a) - rank$1(b) || b.findings.length - a.findings.length);
}
function rank$1({ code, severity }) {
	if (severity === "warning") return 3;
	if (following.has(code)) return 2;
	return hiding.has(code) ? 0 : 1;
}
const mostPlain = 10;
const [mostShared, mostAlike] = [3, 10];
function arrangedFindings(diagnostics) {
	const groups = findingGroups(diagnostics);
	const many = diagnostics.length > mostPlain && groups.length > 1;
	return {
		causes: many ? groups : [],
		groups: many ? groups : inOrderGiven(diagnostics, groups),
		folded: groups.some(isFolded)
	};
}
function partsOfGroup(group) {
	const { cause, findings } = group;
	const full = !isFolded(group) ? findings.length : cause === null ? mostAlike : 1;
	return {
		full: findings.slice(0, full),
		rest: findings.slice(full)
	};
}
function isFolded({ cause, findings }) {
	return findings.length > (cause === null ? mostAlike : mostShared);
}
function inOrderGiven(diagnostics, groups) {
	const first = new Map(groups.filter(isFolded).map((group) => [group.findings[0], group]));
	const inside = new Set(groups.filter(isFolded).flatMap(({ findings }) => findings));
	return diagnostics.flatMap((one) => {
		const group = first.get(one);
		if (group !== void 0) return [group];
		return inside.has(one) ? [] : [{
			code: one.code,
			severity: one.severity,
			cause: null,
			findings: [one]
		}];
	});
}

// src/render/annotations.ts
const most = 9;
function annotationsOf(diagnostics) {
	return ["error", "warning"].flatMap((severity) => {
		const given = diagnostics.filter((one) => one.severity === severity);
		const all = given.length > most ? causesFirst(given) : given;
		const rest = all.length - most;
		const noun = severity === "error" ? words`more error` : words`more warning`;
		const more = printed`and ${counted(rest, noun)}; the log lists all of them`;
		const count = rest > 0 ? [{
			severity,
			title: "more",
			says: more
		}] : [];
		return [
			...all.slice(0, most).map(annotation),
			...count,
			...all.slice(most).map(annotation)
		];
	});
}
function causesFirst(diagnostics) {
	const groups = findingGroups(diagnostics);
	return [...groups.map(({ findings: [first] }) => first), ...groups.flatMap(({ findings: [, ...rest] }) => rest)];
}
function annotation({ severity, code, message: message$2, place }) {
	const said = {
		severity,
		title: code,
		says: message(message$2)
	};
	if (place === void 0) return said;
	return {
		...said,
		file: place.file,
		startLine: place.line,
		startColumn: place.column
	};
}

// src/render/escaping/workflow.ts
const { tag, made } = sink({
	kind: "workflow",
	takes: [
		"workflow",
		"printed",
		"words"
	],
	harmless: (text) => clean(text),
	between
});

// src/render/diagnostics.ts
function diagnosticsText(diagnostics, colour) {
	if (diagnostics.length === 0) return nothing$1;
	const paint = painter(colour);
	const { causes, groups, folded } = arrangedFindings(diagnostics);
	const parts = [...causes.length === 0 ? [] : causesText(diagnostics, causes, paint), ...groups.flatMap((group) => groupTexts(group, paint))];
	const all = folded ? printed` ("espalier validate --format json" lists each of them)` : nothing$1;
	return printed`${printed.join(parts, "\n\n")}\n\n${findingCount(diagnostics)}${all}\n`;
}
function causesText(diagnostics, groups, paint) {
	const head = printed`${findingCount(diagnostics)} from ${counted(groups.length, words`cause`)}. Fix them in this order:`;
	const rows = groups.slice(0, 30).map(({ code, cause, findings }, index) => {
		const [{ place }] = findings;
		const more = findings.length > 1 ? printed` and ${findings.length - 1} more` : nothing$1;
		const where = place === void 0 ? nothing$1 : printed`${message(placeText(place))}${more}`;
		return [
			printed`  ${index + 1}.`,
			printed`${findings.length} ×`,
			cause === null ? printed`${code}` : printed`${code}: ${message(cause, 40)}`,
			where
		];
	});
	const rest = groups.length - 30;
	const more = rest > 0 ? [printed`  and ${counted(rest, words`more cause`)}, below`] : [];
	return [paint("bold", head), printed.join([...columns(rows), ...more], "\n")];
}
function groupTexts(group, paint) {
	const { full, rest } = partsOfGroup(group);
	const texts = full.map((one) => findingText(one, paint));
	if (rest.length === 0) return texts;
	const places = rest.slice(0, 12).flatMap(({ place }) => place === void 0 ? [] : message(placeText(place)));
	const beyond = rest.length > 12 ? [printed`and ${rest.length - 12} more`] : [];
	const also = printed`  and ${rest.length} more like ${full.length === 1 ? words`it` : words`these`}, at:`;
	const lines = [...places, ...beyond].map((line) => printed`    ${line}`);
	return [...texts.slice(0, -1), printed.join([
		texts.at(-1) ?? nothing$1,
		also,
		...lines
	], "\n")];
}
function findingCount(diagnostics) {
	const errors = errorsIn(diagnostics).length;
	const warnings = diagnostics.length - errors;
	const counts = [...errors > 0 ? [counted(errors, words`error`)] : [], ...warnings > 0 ? [counted(warnings, words`warning`)] : []];
	return words.join(counts, ", ");
}
function findingText({ severity, code, message: message$1, place, excerpt }, paint) {
	const where = place === void 0 ? nothing$1 : printed`${paint("bold", message(placeText(place)))}  `;
	const head = printed`${where}${paint(severity === "error" ? "red" : "yellow", printed`${severity}`)}  ${code}`;
	const source = place === void 0 || excerpt === void 0 ? [] : sourceLines(place, excerpt, paint);
	return printed.join([
		head,
		printed`  ${message(message$1)}`,
		...source
	], "\n");
}
function placeText({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
const [wide, lead] = [68, 30];
function sourceLines({ line, column }, excerpt, paint) {
	const start = excerpt.length <= wide ? 0 : Math.max(0, column - 1 - lead);
	const cut = start > 0 ? words`…` : nothing$1;
	const part = excerpt.slice(start, start + wide);
	const before = message(part.slice(0, column - 1 - start)).text;
	const word = message(wordAt.exec(part.slice(column - 1 - start))?.[0] ?? " ").text;
	const margin = " ".repeat(String(line).length);
	const blank = message(" ".repeat(cut.text.length + before.length));
	const carets = message("^".repeat(Math.max(1, word.length)));
	return [printed`  ${paint("dim", words`${line} |`)} ${cut}${message(part.trimEnd())}`, printed`  ${paint("dim", printed`${margin} |`)} ${blank}${paint("red", carets)}`];
}
const wordAt = /^(?:"[^"]*"?|'[^']*'?|[^\s,#}\]]+)/;

// src/desired/reading/folder.ts
async function readFolder(path, shown) {
	return await gather({
		items: async (inner, called, most) => await itemsOf(`${path}/${inner}`, called, most),
		file: (inner, called) => readSource(`${path}/${inner}`, called),
		bytesOf: ({ text }) => Buffer.byteLength(text)
	}, shown);
}
async function itemsOf(path, shown, most) {
	try {
		if (!(await lstat(path)).isDirectory() && shown.endsWith("/people")) return notAFolder(shown);
		const items = [];
		for await (const entry of await opendir(path, { bufferSize: 1e3 })) {
			items.push({
				name: entry.name,
				kind: kindOf(entry)
			});
			if (items.length > most) break;
		}
		return items;
	} catch (error) {
		const message = error.code === "ENOENT" ? `There is no such folder here. ${noChartHint}` : `This folder cannot be read (${reason(error)}). ${pathHint}`;
		return unreadable(shown, message);
	}
}
function kindOf(entry) {
	return entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "file";
}

// src/engine/chart.ts
async function loadChart(args, host, command, onSettings) {
	const asOf = asOfDay(args, command);
	const base = flagValue(args, "base");
	const ofBase = base === void 0 ? null : await (await import("./chart-at-revision2.mjs")).settingsAt(base, flagValue(args, "org") ?? "org", host);
	const folder = await chartFolder(args, host);
	const hears = base !== void 0 && ofBase === null ? void 0 : onSettings;
	return await loadFolder(folder, asOf, host.now(), hears, ofBase);
}
function asOfDay(args, command) {
	const asOf = flagValue(args, "as-of") ?? null;
	if (asOf !== null && !isDay(asOf)) throw usage(`--as-of takes a day such as 2026-12-31, not "${asOf}".`, command);
	return asOf;
}
async function chartFolder(args, host) {
	const [org, at] = [flagValue(args, "org") ?? "org", flagValue(args, "at")];
	if (at === void 0) return await readFolder(resolve(host.folder, org), org);
	return await (await import("./chart-at-revision2.mjs")).folderAt(at, org, host);
}

// src/plan/bindings.ts
function bindingAt(key, { bindings }) {
	return key !== void 0 && Object.hasOwn(bindings, key) ? bindings[key] : void 0;
}
function bindingOf({ key, was }, state) {
	return bindingAt(key, state) ?? bindingAt(was, state);
}
function provenAddress({ applied, unproven }) {
	return unproven === true ? void 0 : applied.email;
}

// src/plan/manager-findings.ts
function arrivalNeedsManager(person, on) {
	return managerNeeded(person, on === void 0 ? "gets an account, or the old one again," : `starts on ${on},`);
}
function reportNeedsManager(person, leaver) {
	return managerNeeded(person, `reports to ${who(leaver)} in Small Improvements, who leaves,`);
}
function managerNeeded(person, why) {
	return error("manager-needed", `${who(person)} ${why} and the chart leaves the manager out. Write "manager: KEY" for ${person.key}, or "manager: null" for a person without a manager.`, person.at);
}
function closesLoop(person, circle) {
	const shown = circle.length > 10 ? [...circle.slice(0, 10), `\u2026 (${circle.length - 1} people)`] : circle;
	return error("manager-loop", `The chart would close a circle of managers: ${shown.join(" \u2192 ")}. It leaves out the manager of ${who(person)}, who reports to ${circle[1] ?? ""} in Small Improvements. Write another manager for ${person.key}, or for another one of them.`, person.at);
}
function notManaged(label, people) {
	return warning("not-managed", `${label.slice(0, 1).toUpperCase()}${label.slice(1)} no longer managed: ${shortList(people.map(who))}. The chart leaves the ${label} out now, so it stays as it is in Small Improvements. Write it again to manage it.`, people[0]?.at);
}

// src/plan/differ.ts
function liveValue(user, field, keyOf) {
	const value = user.values[field] ?? null;
	if (field !== "manager" || value === null) return value;
	return nodeOf(value, keyOf);
}
function differ(pair, settings, keyOf, revert) {
	const differences = differing(pair, settings, keyOf);
	if (differences.length === 0) return null;
	const all = revert || differences.some((one) => one.field === "active" && one.desired === true && wants(pair, one));
	const before = {};
	const after = {};
	const drift = [];
	const unlisted = [];
	for (const one of differences) if (!isListed(one.field, pair.person.key, settings)) unlisted.push(one.field);
	else if (all || wants(pair, one)) {
		before[one.field] = one.live;
		after[one.field] = one.desired;
	} else drift.push(driftOf(pair, one));
	return {
		before,
		after,
		drift,
		unlisted
	};
}
function differing({ person, user, applied, shown }, { manage }, keyOf) {
	const found = [];
	const active = person.values.active === true;
	for (const field of fields) {
		const desired = person.values[field];
		if (desired === void 0 || !manage.has(field) || !(active || leaverFields.has(field))) continue;
		if (field === "active" && person.onLastDay === true) continue;
		const live = liveValue(user, field, keyOf);
		if (desired === live || desired === applied[field] && live === shown?.[field]) continue;
		found.push({
			field,
			desired,
			live
		});
	}
	return found;
}
const leaverFields = /* @__PURE__ */ new Set(["email", "active"]);
function isListed(field, key, { admins }) {
	return field !== "role" || admins.has(key);
}
function wants({ applied, shown }, { field, desired, live }) {
	const last = applied[field];
	return last === void 0 || last !== desired && (last === live || shown?.[field] === live);
}
function driftOf({ person, applied }, { field, desired, live }) {
	const last = applied[field] ?? null;
	return {
		kind: last === desired ? "drift" : "conflict",
		key: person.key,
		name: fullName(person.values),
		field,
		applied: last,
		desired,
		live,
		at: person.at
	};
}

// src/plan/lines.ts
function liveLines(live, { keyOf }) {
	const lines = /* @__PURE__ */ new Map();
	for (const user of live.users.values()) lines.set(nodeOf(user.id, keyOf), liveValue(user, "manager", keyOf));
	return lines;
}
function linesAfter(lines, changes) {
	const after = new Map(lines);
	for (const { key, after: values } of changes) if (values.manager !== void 0) after.set(key, values.manager);
	return after;
}
function* above(node, lines) {
	const seen = /* @__PURE__ */ new Set([node]);
	for (let next = lines.get(node) ?? null; next !== null; next = lines.get(next) ?? null) {
		yield next;
		if (seen.has(next)) return;
		seen.add(next);
	}
}
function reportsOf(lines) {
	const managed = [...lines.keys()].filter((node) => lines.get(node) !== null);
	return groupBy(managed, (node) => lines.get(node));
}
function below(node, reports) {
	const found = /* @__PURE__ */ new Set([node]);
	for (const one of found) for (const report of reports.get(one) ?? []) found.add(report);
	return found;
}

// src/plan/plan-context.ts
function planContextOf(desired, live, match, drafts) {
	const lines = liveLines(live, match);
	const users = new Map([...live.users.values()].map((user) => [nodeOf(user.id, match.keyOf), user]));
	const holders = groupBy(users.keys(), (node) => canonicalEmail(String(users.get(node)?.values.email)));
	return {
		desired,
		match,
		drafts,
		live: lines,
		reports: reportsOf(lines),
		users,
		holders
	};
}
function withGoing(context, going) {
	return {
		...context,
		going,
		target: linesAfter(context.live, going.values())
	};
}
function fullNameOf(node, { desired, users }) {
	const values = desired.people.get(node)?.values ?? users.get(node)?.values;
	const name = values === void 0 ? "" : fullName(values);
	return name === "" ? node : name;
}

// src/plan/as-it-is.ts
function arrivalsWithoutManager(drafts, { people, settings }) {
	if (!settings.manage.has("manager")) return [];
	return drafts.flatMap(({ action, key }) => {
		const person = action === "create" || action === "reactivate" ? people.get(key) : void 0;
		return person === void 0 || isStated(person) ? [] : [arrivalNeedsManager(person)];
	});
}
function laterWithoutManager({ upcoming, settings }, live, state, only) {
	const coming = upcoming.filter((one) => one.kind === "hire" && !isStated(one) && (only?.has(one.key) ?? true));
	if (coming.length === 0 || !settings.manage.has("manager")) return [];
	const active = [...live.users.values()].filter(({ values }) => values.active === true);
	const [ids, addresses] = [new Set(active.map(({ id }) => id)), new Set(active.map(({ values }) => canonicalEmail(String(values.email))))];
	const isThere = ({ key, values }) => {
		const bound = bindingAt(key, state);
		return bound === void 0 ? addresses.has(canonicalEmail(String(values.email))) : ids.has(bound.id);
	};
	return coming.filter((one) => !isThere(one)).map((one) => arrivalNeedsManager(one, one.on));
}
function droppedIn({ person, applied }, manage) {
	return fields.filter((field) => applied[field] !== void 0 && person.values[field] === void 0 && manage.has(field));
}
function droppedFields({ notable }, { settings }) {
	const dropped = /* @__PURE__ */ new Map();
	for (const pair of notable) {
		if (pair.person.values.active !== true) continue;
		for (const field of droppedIn(pair, settings.manage)) {
			const people = dropped.get(field) ?? [];
			dropped.set(field, people);
			people.push(pair.person);
		}
	}
	return [...dropped].map(([field, people]) => notManaged(fieldFacts[field].label, people));
}
function loopFindings(circle, context) {
	const open = circle.findIndex((node) => {
		const person = context.desired.people.get(node);
		return person !== void 0 && !isStated(person);
	});
	const person = context.desired.people.get(circle[open]);
	if (person === void 0) return [];
	const way = [...circle.slice(open), ...circle.slice(0, open + 1)];
	return [closesLoop(person, way.map((node) => fullNameOf(node, context)))];
}
function keptByReport(node, leaver, { desired }) {
	const [person, manager] = [desired.people.get(node), desired.people.get(leaver)];
	return person !== void 0 && manager !== void 0 && person.values.active === true && !isStated(person) ? [reportNeedsManager(person, manager)] : [];
}
function isStated({ values }) {
	return values.manager !== void 0;
}

// src/plan/whose.ts
const own = { kind: "own" };
const drifted$1 = { kind: "drifted" };
const unproven = { kind: "unproven" };
function judgeBy(desired, witness) {
	let known = null;
	return (person, binding, user) => {
		if (user.login === void 0 && user.values.email === person.values.email) return own;
		if (!isStrange(person, binding, user, witness)) return own;
		known ??= holdersOf(desired, witness);
		const holders = addressesOf(user).map((address) => ({
			address,
			key: isTheirs(address, person, binding, witness) ? person.key : known?.get(canonicalEmail(address))
		}));
		for (const { key, address } of holders) if (key !== void 0 && key !== person.key) return {
			kind: "other",
			key,
			address
		};
		return holders.some(({ key }) => key === person.key) ? own : witness.sealed ? drifted$1 : unproven;
	};
}
function isKnown({ kind }) {
	return kind === "own" || kind === "drifted";
}
function isDoubtful({ people, upcoming }, { users }, state, { sealed }) {
	const witness = {
		sealed,
		before: null
	};
	const isOff = (person) => {
		const binding = bindingOf(person, state);
		const user = binding === void 0 ? void 0 : users.get(binding.id);
		return binding !== void 0 && user !== void 0 && isStrange(person, binding, user, witness);
	};
	for (const person of people.values()) if (isOff(person)) return true;
	return upcoming.some((one) => one.kind === "hire" && !people.has(one.key) && isOff(one));
}
function addressesOf({ values, login }) {
	return login === void 0 ? [String(values.email)] : [String(values.email), login];
}
function addressBefore({ key, was }, { before }) {
	return before?.get(key) ?? (was === void 0 ? void 0 : before?.get(was));
}
function isSameAddress(address, other) {
	if (typeof other !== "string") return false;
	return address === other || canonicalEmail(address) === canonicalEmail(other);
}
function isTheirs(address, person, binding, witness) {
	return isSameAddress(address, person.values.email) || isSameAddress(address, addressBefore(person, witness)) || witness.sealed && binding !== null && isSameAddress(address, provenAddress(binding));
}
function isStrange(person, binding, { values, login }, witness) {
	return !isTheirs(String(values.email), person, binding, witness) || login !== void 0 && !isTheirs(login, person, binding, witness);
}
function holdersOf({ people, upcoming }, { before }) {
	const holders = /* @__PURE__ */ new Map();
	const renamed = /* @__PURE__ */ new Map();
	const add = (key, email) => {
		const address = typeof email === "string" ? canonicalEmail(email) : void 0;
		if (address !== void 0 && !holders.has(address)) holders.set(address, key);
	};
	for (const { key, was, values } of people.values()) {
		add(key, values.email);
		if (was !== void 0) renamed.set(was, key);
	}
	for (const { key, kind, values } of upcoming) if (kind === "hire") add(key, values.email);
	for (const [key, email] of before ?? []) add(people.has(key) ? key : renamed.get(key) ?? key, email);
	return holders;
}

// src/plan/drafts.ts
function draft(desired, { notable, hires, unseen, keyOf }, revert) {
	const drafts = [];
	const drift = [];
	const findings = [];
	for (const pair of notable) {
		if (pair.how !== "bound") drafts.push(adoption(pair));
		const difference = differ(pair, desired.settings, keyOf, revert);
		if (difference === null) continue;
		drafts.push(...writes(pair, difference));
		if (pair.whose.kind === "other") continue;
		drift.push(...difference.drift);
		findings.push(...difference.unlisted.map(() => roleNotListed(pair.person)));
	}
	for (const person of hires.values()) drafts.push(creation(person, desired));
	for (const { person, id } of unseen.values()) drafts.push(person.values.active === true ? creation(person, desired) : departure(person, id));
	return {
		drafts: new Map(drafts.map((one) => [one.id, one])),
		drift,
		findings
	};
}
function adoption(pair) {
	const { person, user, how } = pair;
	const was = how === "renamed" && person.was !== void 0 ? { was: person.was } : {};
	return {
		...bare("adopt", person, user, { email: user.values.email ?? null }, {}),
		...drifted(pair),
		...was
	};
}
function drifted({ person, user, applied }) {
	const address = String(user.values.email);
	return isSameAddress(address, person.values.email) || isSameAddress(address, applied.email) ? {} : { address };
}
function writes(pair, { before, after }) {
	const { person, user } = pair;
	const address = drifted(pair);
	if (after.active === true) return [{
		...bare("reactivate", person, user, before, after),
		...address
	}];
	return [
		"profile",
		"manager",
		"active"
	].flatMap((part) => {
		const written = withOnly(after, (field) => fieldFacts[field].part === part);
		if (Object.keys(written).length === 0) return [];
		const held = withOnly(before, (field) => field in written);
		return [{
			...bare(actionOf[part], person, user, held, written),
			...address
		}];
	});
}
const actionOf = {
	profile: "update",
	manager: "move",
	active: "deactivate"
};
function creation(person, { settings }) {
	const sent = (field) => field !== "active" && mayWrite(field, person.key, settings, true);
	return bare("create", person, null, {}, withOnly(person.values, sent));
}
function departure(person, id) {
	return {
		...bare("deactivate", person, null, { active: true }, { active: false }),
		user: id
	};
}
function mayWrite(field, key, settings, isNew) {
	return isListed(field, key, settings) && (settings.manage.has(field) || isNew && required.has(field));
}
const required = /* @__PURE__ */ new Set([
	"email",
	"firstName",
	"lastName"
]);
function bare(action, person, user, before, after) {
	return {
		id: changeId(action, person.key),
		action,
		verb: verbOf$1(action, after),
		key: person.key,
		name: fullName(person.values),
		user: user === null ? null : user.id,
		before,
		after,
		at: person.at
	};
}
function changeId(action, key) {
	return `${action}:${key}`;
}
function isNewAddress({ action, before, after }) {
	if (action === "create" || after.email === void 0) return false;
	return canonicalEmail(String(before.email)) !== canonicalEmail(String(after.email));
}
function verbOf$1(action, after) {
	return fields.some((field) => fieldFacts[field].privileged && after[field] !== void 0) ? "admin" : verbTable[action];
}
const verbTable = {
	create: "hire",
	adopt: "adopt",
	reactivate: "rehire",
	update: "change",
	move: "move",
	deactivate: "leave"
};
function withOnly(values, keep) {
	const kept = {};
	for (const field of fields) {
		const value = values[field];
		if (value !== void 0 && keep(field)) kept[field] = value;
	}
	return kept;
}

// src/plan/identity-findings.ts
const shared = {
	same: "has the same name",
	near: "has nearly the same name",
	local: "has the same part before the @"
};
function sameName(person, known, alike) {
	const message = `${who(person)} would be a new account, but ${described(known)} ${shared[alike]}. If it is the same person, ${wayOut(known, alike)}. If not, write "newPerson: true".`;
	return alike === "near" ? warning("near-name", message, person.at) : error("same-name", message, person.at);
}
function described(known) {
	if (known.kind === "account") return `account ${named(known.user)}`;
	if (known.kind === "aside") return `${known.user.sort}, account ${named(known.user)},`;
	return `${who(known.person)}, ${stands(known)},`;
}
function stands({ kind, person }) {
	if (kind === "hire") return "who would be new as well";
	if (kind === "left") return "who has left";
	return "end" in person && person.end !== void 0 ? `who leaves after ${person.end}` : "who is in the chart";
}
function wayOut(known, alike) {
	const isNamed = alike !== "local" ? "" : " with \"samePerson: true\"";
	switch (known.kind) {
		case "account": return `write that address here${isNamed}, and the account is adopted`;
		case "aside": return `make that an ordinary account in Small Improvements, and write its address here${isNamed}`;
		case "hire": return `delete one of the two entries`;
		case "left": return `delete this entry, and take ${known.person.key} back: remove ${leaving(known.person)} there, and write what has changed`;
		case "here": return `delete this entry, and write what changes at ${known.person.key}${"end" in known.person ? ", without \"end\"" : ""}`;
	}
}
function leaving(person) {
	return "end" in person && person.end !== void 0 ? "\"end\"" : "\"status: left\"";
}
function adoptsAnother(person, user) {
	const holder = fullName(user.values);
	const free = `account ${user.id} is ${holder}'s: give that account another address first`;
	const says = `${who(person)} would adopt account ${named(user)}, which is in the name of ${holder}.`;
	const adopt = likenessOf(person.values, user.values) !== "other" ? " If it is the account of this person, delete \"newPerson: true\", and it is adopted." : "";
	const what = person.newPerson === true ? `"newPerson: true" says that they are two people, so ${free}.${adopt}` : `If it is the same person under another name, write "samePerson: true". If not, ${free}.`;
	return error("adopts-another", `${says} ${what}`, person.at);
}
function anotherPerson(person, user, before, on) {
	const [old, fresh] = [fullName(before), fullName(person.values)];
	const says = `Account ${user.id} is ${old}'s under the key ${person.key}, and gets the name ${fresh}${on === void 0 ? "" : ` on ${on}`}. If ${fresh} is another person, who would sign in to this account and read the reviews of ${old}, give ${fresh} a new key, and keep ${person.key} for ${old}, with "status: left" if ${old} has left.`;
	return person.newPerson ? error("another-person", `${says} "newPerson: true" says that it is another person.`, person.at) : warning("another-person", `${says} If ${old} has a new name, write "samePerson: true".`, person.at);
}
function newPersonDone(person) {
	return warning("new-person-done", `${who(person)} has an account now, so "newPerson: true" is no longer needed. Delete the line: if the state were lost, it could allow a second account.`, person.at);
}
function samePersonDone(person) {
	return warning("same-person-done", `${who(person)} has the account under this name now, so "samePerson: true" is no longer needed. Delete the line: it would let the account pass to another person unseen.`, person.at);
}
function renamedKey(person, key, id) {
	return error("renamed-key", `${who(person)} has the address of account ${id}, which is bound to ${key}, and ${key} is missing from the files. If the key was renamed, write "was: ${key}" here. If they are two people, put ${key} back with "status: left", and give this person another address.`, person.at);
}
function vanishedPerson(key, id, person) {
	const rename = person === void 0 ? `For a renamed key, write "was: ${key}". A leaver stays in the files: write "status: left".` : `If ${who(person)} is the same person, write "was: ${key}" there. If not: a leaver stays in the files, with "status: left".`;
	return error("vanished-person", `${key} is bound to account ${id} but is missing from the files. ${rename} To release the account, run "espalier state forget ${key}".`, person?.at);
}
function mergedAccount(person, own, holder, bound) {
	return error("merged-account", `${who(person)} is bound to account ${own.id}, which is inactive, while account ${named(holder)} has the address and the name. If the two were merged in Small Improvements, run "espalier state forget ${bound}" and plan again: account ${holder.id} is then adopted by its address. If they are two people, give account ${holder.id} another address first.`, person.at);
}
function named({ id, values }) {
	const name = fullName(values);
	const email = String(values.email);
	return `${id} (${name === "" ? email : `${name}, ${email}`}${values.active === true ? "" : ", inactive"})`;
}

// src/plan/identity.ts
function identityFindings(desired, live, state, matched) {
	const later = arrivals(desired, state);
	return [
		...adoptions(matched, state, later),
		...mergers(matched),
		...vanishedFindings(desired, live, state, matched),
		...newcomers(desired, live, matched, later)
	];
}
function arrivals({ people, upcoming }, state) {
	return upcoming.filter(({ kind, key }) => kind === "hire" && !people.has(key) && bindingAt(key, state) === void 0);
}
function isUnasked(person, user) {
	if (person.newPerson === true) return false;
	return person.samePerson === true || likenessOf(person.values, user.values) !== "other";
}
function adoptions({ notable, unmanaged }, { intents }, later) {
	const waiting = Object.values(intents).filter(({ status, sentAt }) => status === "unresolved" || sentAt !== void 0);
	const asked = new Set(waiting.map(({ key }) => key));
	const today = notable.filter(({ how, person }) => how === "adopted" && !asked.has(person.key)).flatMap(({ person, user }) => isUnasked(person, user) ? [] : [adoptsAnother(person, user)]);
	if (later.length === 0) return today;
	const free = byAddress(unmanaged);
	const ahead = later.flatMap((person) => {
		const user = free.get(canonicalEmail(String(person.values.email)));
		return user === void 0 || isUnasked(person, user) ? [] : [adoptsAnother(person, user)];
	});
	return [...today, ...ahead];
}
function byAddress(users) {
	const holders = /* @__PURE__ */ new Map();
	for (const user of users) for (const address of addressesOf(user)) holders.set(canonicalEmail(address), user);
	return holders;
}
function isMergedInto({ person, user, how }, holder) {
	return how !== "adopted" && person.values.active === true && user.values.active !== true && isSameAddress(String(holder.values.email), person.values.email) && ["same", "near"].includes(likenessOf(person.values, holder.values));
}
function mergers({ notable, unmanaged }) {
	const idle = notable.filter(({ person, user }) => person.values.active === true && !user.values.active);
	const free = byAddress(idle.length === 0 ? [] : unmanaged);
	return idle.flatMap((pair) => {
		const { person, user, how } = pair;
		const holder = free.get(canonicalEmail(String(person.values.email)));
		if (holder === void 0 || !isMergedInto(pair, holder)) return [];
		const bound = how === "renamed" && person.was !== void 0 ? person.was : person.key;
		return [mergedAccount(person, user, holder, bound)];
	});
}
function vanishedFindings({ people }, { users }, state, { pairs, keyOf, vanished }) {
	if (vanished.size === 0) return [];
	const strays = /* @__PURE__ */ new Map();
	for (const person of people.values()) {
		if (pairs.has(person.key) || bindingOf(person, state) !== void 0) continue;
		const { department = null, manager = null, email } = person.values;
		const tags = [`address ${canonicalEmail(String(email))}`, ...tagsOf(person.values, department, manager)];
		for (const tag of tags) if (!strays.has(tag)) strays.set(tag, person);
	}
	return [...vanished].map(([key, id]) => {
		const user = users.get(id);
		const { applied = {} } = bindingAt(key, state) ?? {};
		const same = [...user === void 0 ? [] : addressesOf(user), String(applied.email)].flatMap((one) => strays.get(`address ${canonicalEmail(one)}`) ?? [])[0];
		if (same !== void 0) return renamedKey(same, key, id);
		const values = {
			...user?.values,
			...applied
		};
		const tags = [applied.manager ?? null, user === void 0 ? null : liveValue(user, "manager", keyOf)].flatMap((manager) => [values.department ?? null, null].map((team) => [team, manager])).flatMap((place) => tagsOf(values, ...place));
		return vanishedPerson(key, id, tags.flatMap((tag) => strays.get(tag) ?? [])[0]);
	});
}
function tagsOf(values, department, manager) {
	const { firstName = null, lastName = null } = values;
	const place = `${String(department)} ${String(manager)}`;
	const [first, last] = [plainName({ firstName }), plainName({ lastName })];
	return [
		...[plainName(values)].flatMap((name) => name === "" ? [] : [`name ${name}`]),
		...nearNames(values).map((name) => `near ${name}`),
		...first === "" ? [] : [`first ${first} ${place}`],
		...last === "" ? [] : [`last ${last} ${place}`]
	];
}
function newcomers(desired, { aside }, { hires, unmanaged }, later) {
	const adopted = byAddress(later.length === 0 ? [] : unmanaged);
	const coming = [...hires.values(), ...later.filter(({ values }) => !adopted.has(canonicalEmail(String(values.email))))];
	if (coming.length === 0) return [];
	const records = {
		same: /* @__PURE__ */ new Map(),
		local: /* @__PURE__ */ new Map(),
		near: /* @__PURE__ */ new Map()
	};
	for (const user of unmanaged) addTo(records, {
		kind: "account",
		user
	}, traitsOf(user.values));
	for (const user of aside) addTo(records, {
		kind: "aside",
		user
	}, traitsOf(user.values));
	for (const person of [...desired.people.values(), ...later]) addTo(records, {
		kind: "on" in person ? "hire" : standing(person, hires),
		person
	}, traitsOf(person.values));
	return coming.flatMap((person) => {
		if (person.newPerson) return [];
		const found = likest(person, traitsOf(person.values), records);
		return found === null ? [] : [sameName(person, ...found)];
	});
}
function standing(person, hires) {
	if (hires.has(person.key)) return "hire";
	return person.values.active === true ? "here" : "left";
}
function traitsOf(values) {
	const known = traitsByValues.get(values);
	if (known !== void 0) return known;
	const [local = ""] = canonicalEmail(String(values.email)).split("@", 1);
	const made = {
		...formsOf(values),
		local
	};
	traitsByValues.set(values, made);
	return made;
}
const traitsByValues = /* @__PURE__ */ new WeakMap();
function prepareNewcomers({ people }) {
	for (const { values } of people.values()) traitsOf(values);
}
function add(records, text, known) {
	const others = records.get(text);
	if (others === void 0) records.set(text, [known]);
	else others.push(known);
}
function addTo({ same, local, near }, known, traits) {
	if (traits.same !== "") add(same, traits.same, known);
	if ("user" in known) add(local, traits.local, known);
	for (const one of traits.near) add(near, one, known);
}
function likest(person, { same, local, near }, records) {
	const another = (known) => known?.find((one) => isAnother(one, person));
	const [namesake, neighbour] = [another(records.same.get(same)), another(records.local.get(local))];
	if (namesake !== void 0) return [namesake, "same"];
	if (neighbour !== void 0) return [neighbour, "local"];
	for (const one of near) {
		const known = another(records.near.get(one));
		if (known !== void 0) return [known, "near"];
	}
	return null;
}
function isAnother(known, { key }) {
	if (known.kind === "account" || known.kind === "aside") return true;
	if (known.kind !== "hire") return known.person.key !== key;
	return known.person.key < key && known.person.newPerson !== true;
}

// src/plan/mismatched.ts
function ofAnother({ person, user, how }, { key, address }, { people }, state) {
	const other = people.get(key) ?? { key };
	const keys = [person, other].flatMap((one) => [one.key, "was" in one ? one.was : void 0]);
	const isBound = (name) => bindingAt(name, state) !== void 0;
	const bound = how === "adopted" ? [] : keys.filter(isBound);
	return otherAccount(person, user.id, address, other, bound);
}
function mismatched({ pairs, notable, keyOf }, desired, live, state, witness) {
	const findings = [];
	let free = null;
	for (const pair of notable) {
		const { person, user, whose } = pair;
		if (whose.kind === "other") findings.push(ofAnother(pair, whose, desired, state));
		if (person.values.active === true || isSameAddress(String(user.values.email), person.values.email)) continue;
		free ??= freeAccounts(pairs, keyOf, live);
		findings.push(...hiddenLeaver(pair, free, witness));
	}
	return findings;
}
function hiddenLeaver({ person, user, how }, free, witness) {
	const known = [person.values.email, addressBefore(person, witness)].filter((one) => typeof one === "string");
	const bound = how === "renamed" && person.was !== void 0 ? person.was : person.key;
	for (const address of known) {
		const account = free.get(canonicalEmail(address));
		if (account !== void 0) return [leaverElsewhere(person, user, account, address, bound)];
	}
	return [];
}
function freeAccounts(pairs, keyOf, { users }) {
	const free = /* @__PURE__ */ new Map();
	for (const user of users.values()) {
		const key = keyOf.get(user.id);
		const isPaired = key !== void 0 && pairs.get(key)?.user === user;
		if (user.values.active !== true || isPaired) continue;
		for (const address of addressesOf(user)) free.set(canonicalEmail(address), user);
	}
	return free;
}

// src/plan/notable.ts
const texts = [
	"firstName",
	"lastName",
	"department",
	"role"
];
function notableIn({ settings: { manage } }, state) {
	const managed = texts.filter((field) => manage.has(field));
	const isManager = manage.has("manager");
	return ({ person, user, applied, how, whose }) => {
		if (how !== "bound" || whose.kind !== "own" || person.newPerson || person.samePerson === true) return true;
		const { values: wanted } = person;
		const { values: live } = user;
		if (wanted.email !== live.email || wanted.active !== live.active) return true;
		for (let at = 0; at < managed.length; at += 1) {
			const field = managed[at];
			const value = wanted[field];
			if (value === void 0 ? applied[field] !== void 0 : value !== (live[field] ?? null)) return true;
		}
		if (!isManager) return false;
		if (wanted.manager === void 0) return applied.manager !== void 0;
		return (wanted.manager === null ? null : bindingAt(wanted.manager, state)?.id) !== (live.manager ?? null);
	};
}

// src/plan/match.ts
function match(desired, live, state, witness) {
	const paired = pairUp(desired, live, state, witness);
	const findings = [
		...paired.findings,
		...mismatched(paired, desired, live, state, witness),
		...identityFindings(desired, live, state, paired)
	];
	return {
		...paired,
		findings
	};
}
function pairUp(desired, live, state, witness) {
	const judge = judgeBy(desired, witness);
	const found = {
		pairs: /* @__PURE__ */ new Map(),
		keyOf: /* @__PURE__ */ new Map(),
		vanished: /* @__PURE__ */ new Map(),
		unseen: /* @__PURE__ */ new Map(),
		findings: []
	};
	const bound = matchBound(desired, live, state, judge, found);
	claimMissing(desired, live, state, judge, found);
	const { hires, adopted } = matchByEmail(bound.unbound, live, judge, found);
	const names = {
		keyOf: found.keyOf,
		renamed: bound.renamed
	};
	const notable = [...bound.notable, ...adopted].map((pair) => rememberedToday(pair, names, desired, witness));
	for (const pair of notable) found.pairs.set(pair.person.key, pair);
	const unmanaged = [];
	for (const user of live.users.values()) if (!found.keyOf.has(user.id)) unmanaged.push(user);
	const active = bound.active + adopted.filter(({ user }) => user.values.active === true).length;
	return {
		...found,
		notable,
		active,
		hires,
		unmanaged,
		renamed: bound.renamed
	};
}
function matchBound(desired, live, state, judge, found) {
	const unbound = [];
	const notable = [];
	const renamed = /* @__PURE__ */ new Map();
	const isNotable = notableIn(desired, state);
	let [active, isShared] = [0, false];
	for (const person of desired.people.values()) {
		if (person.was !== void 0) renamed.set(person.was, person.key);
		const own = bindingAt(person.key, state);
		const binding = own ?? bindingAt(person.was, state);
		if (binding === void 0) {
			unbound.push(person);
			continue;
		}
		const holder = found.keyOf.get(binding.id);
		if (holder !== void 0) {
			isShared = true;
			found.findings.push(sharedBinding(person, holder, binding.id));
		}
		found.keyOf.set(binding.id, person.key);
		const user = live.users.get(binding.id);
		const { id, applied, madeAt, shown = noValues } = binding;
		if (user !== void 0) {
			const pair = {
				person,
				user,
				applied,
				shown,
				how: own === void 0 ? "renamed" : "bound",
				whose: judge(person, binding, user)
			};
			found.pairs.set(person.key, pair);
			if (isNotable(pair)) notable.push(pair);
			if (user.values.active === true) active += 1;
		} else if (madeAt !== void 0) found.unseen.set(person.key, {
			person,
			id,
			madeAt
		});
		else if (person.values.active === true) found.findings.push(vanishedUser(person, binding.id));
	}
	return {
		unbound,
		notable: isShared ? [...found.pairs.values()] : notable,
		active,
		renamed
	};
}
const noValues = {};
function rememberedToday(pair, names, { settings }, { rewrites = {} }) {
	return withForms(namedToday(pair, names), rewrites, settings.manage);
}
function namedToday(pair, { keyOf, renamed }) {
	const { manager } = pair.applied;
	if (typeof manager !== "string") return pair;
	const outside = outsideId(manager);
	const today = outside === null ? renamed.get(manager) : keyOf.get(outside);
	return today === void 0 ? pair : {
		...pair,
		applied: {
			...pair.applied,
			manager: today
		}
	};
}
function withForms(pair, rewrites, manage) {
	const kept = shownAs(rewrites, pair.person.values, pair.user.values);
	const named = Object.keys(kept).filter((field) => manage.has(field));
	if (named.length === 0) return pair;
	const only = (values) => Object.fromEntries(named.map((field) => [field, values[field] ?? null]));
	const [wanted, shown] = [only(pair.person.values), only(kept)];
	return {
		...pair,
		applied: {
			...pair.applied,
			...wanted
		},
		shown: {
			...pair.shown,
			...shown
		}
	};
}
function claimMissing(desired, live, state, judge, found) {
	const later = new Map(desired.upcoming.filter((one) => one.kind === "hire").map((one) => [one.key, one]));
	for (const key of Object.keys(state.bindings)) {
		const binding = desired.people.has(key) ? void 0 : bindingAt(key, state);
		if (binding === void 0 || found.keyOf.has(binding.id)) continue;
		const hire = later.get(key);
		found.keyOf.set(binding.id, key);
		if (hire === void 0) found.vanished.set(key, binding.id);
		else found.findings.push(startsLater(hire, binding.id));
		const user = live.users.get(binding.id);
		if (hire === void 0 || user === void 0) continue;
		const whose = judge(hire, binding, user);
		if (whose.kind === "other") found.findings.push(ofAnother({
			person: hire,
			user,
			how: "bound"
		}, whose, desired, state));
	}
}
function matchByEmail(unbound, live, judge, found) {
	const hires = /* @__PURE__ */ new Map();
	const adopted = [];
	if (unbound.length === 0) return {
		hires,
		adopted
	};
	const free = groupBy([...live.users.values()].filter(({ id }) => !found.keyOf.has(id)), ({ values }) => canonicalEmail(String(values.email)));
	for (const person of unbound) {
		const [user, ...more] = free.get(canonicalEmail(String(person.values.email))) ?? [];
		if (more.length > 0) found.findings.push(twoAccounts(person, more.length + 1));
		else if (user !== void 0) {
			const pair = {
				person,
				user,
				applied: noValues,
				how: "adopted",
				whose: judge(person, null, user)
			};
			adopted.push(pair);
			found.pairs.set(person.key, pair);
			found.keyOf.set(user.id, person.key);
		} else if (person.values.active === true) hires.set(person.key, person);
	}
	return {
		hires,
		adopted
	};
}
function hasName({ values }, named) {
	return ["firstName", "lastName"].every((field) => isAlike(field, values[field] ?? null, named[field] ?? null));
}

// src/live/read/completeness.ts
var UntrustedList = class extends ExitError {};
function unseen(users, expected) {
	const missing = [];
	for (const id of expected.bound.keys()) if (!users.has(id)) missing.push(id);
	return missing.toSorted(byText);
}
function prove(users, expected, asked = /* @__PURE__ */ new Map(), aside = []) {
	const listed = byId(users);
	requireSome(listed, expected);
	const missing = unseen(listed, expected);
	const silent = missing.filter((id) => !asked.has(id));
	if (silent.length > 0) throw untrusted(`${silent.length} known accounts are not in it, and were not asked for`);
	const found = [...asked.values()].filter((user) => user !== "gone");
	requireUncut(listed, found, expected);
	const all = inOrder$1(found.length === 0 ? listed : byId([...listed.values(), ...found]));
	if (missing.length > 0) requirePresent(all, expected);
	requireSize(all, expected);
	const owner = expected.owner ?? null;
	return {
		users: all,
		unlisted: new Set(found.flatMap(({ id }) => listed.has(id) ? [] : [id])),
		aside,
		owner
	};
}
function requireUncut(listed, found, { bound }) {
	const isLeft = ({ id, values }) => values.active === true && !listed.has(id) && bound.get(id)?.isNew !== true;
	const left = found.filter(isLeft).length;
	if (left === 0) return;
	let shown = 0;
	for (const { values } of listed.values()) if (values.active === true) shown += 1;
	if (left < 2 || left * 20 <= shown + left) return;
	throw untrusted(`it was cut short, or the service repeats one page: it shows ${shown} active users, but ${left} more exist when asked for one by one`);
}
function inOrder$1(users) {
	let last = "";
	for (const id of users.keys()) {
		if (byText(last, id) > 0) return byId([...users.values()].toSorted((a, b) => byText(a.id, b.id)));
		last = id;
	}
	return users;
}
function byId(users) {
	const all = /* @__PURE__ */ new Map();
	for (const user of users) all.set(user.id, user);
	return all;
}
function hidesNone(listed, expected) {
	for (const { values } of listed.values()) if (values.active === false) return unseen(listed, expected).length === 0;
	return false;
}
function requireSome(listed, expected) {
	if (listed.size > 0) return;
	throw untrusted(expected.bound.size > 0 ? `it is empty, but ${expected.bound.size} accounts are known. Perhaps the key belongs to another company` : "it is empty, but must have at least the owner of the key. Perhaps the key may not read the users");
}
function requirePresent(all, expected) {
	const gone = [];
	let active = 0;
	for (const [id, account] of expected.bound) {
		if (!account.active || account.isNew === true) continue;
		active += 1;
		if (!all.has(id)) gone.push(account.key);
	}
	if (gone.length < 2 || gone.length * 5 <= active) return;
	const named = `${gone.slice(0, 10).join(", ")}${gone.length > 10 ? `, and ${gone.length - 10} more` : ""}`;
	throw untrusted(`${gone.length} of ${active} known accounts are missing (${named}). Perhaps the key belongs to another company; if they are really gone, run "espalier state forget KEY" for each`);
}
function requireSize(all, expected) {
	const { lastActive, lastUsers, minPercent, bound } = expected;
	if (lastActive === null) return;
	let now = 0;
	for (const { values } of all.values()) if (values.active === true) now += 1;
	if (now >= limitFor({ percent: minPercent }, lastActive)) return;
	let [gone, inactive] = [0, 0];
	for (const [id, account] of bound) {
		if (!account.active || all.get(id)?.values.active === true) continue;
		if (account.isNew === true && !all.has(id)) continue;
		if (all.has(id)) inactive += 1;
		else gone += 1;
	}
	const shown = lastUsers === void 0 ? 0 : all.size - now - (lastUsers - lastActive);
	if (lastActive - now - gone - Math.max(inactive, shown) < 2) return;
	throw untrusted(`it has ${now} active users, but the last trusted list had ${lastActive}: fewer than ${minPercent} % are left. If so many really left, lower limits.users in espalier.yaml`);
}
function untrusted(why) {
	return new UntrustedList(8, `The list of users cannot be trusted: ${why}. Nothing more is written.`);
}

// src/model/just-made.ts
const showsWithin = 36e5;
function isJustMade({ madeAt }, now) {
	return madeAt !== void 0 && Date.parse(madeAt) + showsWithin > now;
}
function notShownYet(id, madeAt) {
	return `account ${id}, made at ${madeAt}, is not shown by the service yet: run again later`;
}

// src/plan/unseen.ts
function shownByNow({ bindings }, { users, unlisted }, now) {
	const known = /* @__PURE__ */ new Map();
	for (const key of Object.keys(bindings)) {
		const binding = bindings[key];
		if (binding?.madeAt === void 0) continue;
		const { madeAt, ...rest } = binding;
		if (users.has(rest.id) && unlisted?.has(rest.id) !== true || !isJustMade(binding, now)) known.set(key, rest);
		else if (Date.parse(madeAt) > now) known.set(key, {
			...rest,
			madeAt: new Date(now).toISOString()
		});
	}
	return known;
}
function withShown(state, live, now) {
	const known = shownByNow(state, live, now);
	return known.size === 0 ? state : {
		...state,
		bindings: {
			...state.bindings,
			...Object.fromEntries(known)
		}
	};
}
function unseenHolds({ unseen }) {
	const holds = /* @__PURE__ */ new Map();
	for (const { person, id, madeAt } of unseen.values()) {
		const action = person.values.active === true ? "create" : "deactivate";
		holds.set(changeId(action, person.key), {
			reason: "unresolved",
			because: notShownYet(id, madeAt)
		});
	}
	return holds;
}

// src/plan/access.ts
function accessGained(changes, context) {
	const moved = changes.filter((change) => change.user !== null && change.after.manager !== void 0);
	if (moved.length === 0) return [];
	const reports = reportsOf(context.target);
	const gained = /* @__PURE__ */ new Map();
	for (const node of new Set(moved.flatMap((change) => [...below(change.key, reports)]))) {
		if (context.users.get(node) === void 0) continue;
		for (const manager of newAbove(node, context.live, context.target)) gained.set(manager, (gained.get(manager) ?? /* @__PURE__ */ new Set()).add(node));
	}
	return [...gained].map(([manager, people]) => ({
		manager,
		name: fullNameOf(manager, context),
		people: [...people].toSorted(byText)
	})).toSorted((a, b) => b.people.length - a.people.length || byText(a.manager, b.manager));
}
function newAbove(node, live, target) {
	const before = new Set(above(node, live));
	return [...above(node, target)].filter((manager) => !before.has(manager));
}

// src/plan/rename-counts.ts
function namesChanged(load) {
	return load.changes.filter((change) => ["firstName", "lastName"].some((field) => isOther(change, field, load))).length;
}
function departmentsChanged(load) {
	const going = load.changes.filter((change) => isOther(change, "department", load));
	return [...groupBy(going, ({ before, after }) => JSON.stringify([before.department ?? null, after.department])).values()].reduce((sum, some) => sum + (isRenaming(some, load) ? 1 : some.length), 0);
}
function isRenaming(some, { changes, pairs, live }) {
	const [from, to] = [some[0]?.before.department ?? null, some[0]?.after.department ?? null];
	if (from === null || to === null) return false;
	const moved = new Set(some.map(({ key }) => key));
	const gone = new Set(changes.filter(({ action }) => action === "deactivate").map(({ key }) => key));
	for (const { values } of live.users.values()) if (values.active === true && values.department === to) return false;
	return [...pairs.values()].every(({ person: { key }, user: { values } }) => values.active !== true || values.department !== from || moved.has(key) || gone.has(key));
}
function isOther({ action, key, before, after }, field, { pairs, first }) {
	if (action === "create" || after[field] === void 0) return false;
	return !(first && pairs.get(key)?.applied[field] === void 0) && !isAlike(field, before[field] ?? null, after[field] ?? null);
}

// src/plan/limits.ts
function checkLimits(load) {
	return [
		ceiling("deactivate", count(load, (change) => change.action === "deactivate"), load),
		ceiling("move", count(load, (change) => change.action === "move"), load),
		load.first ? {
			limit: "create",
			value: count(load, isCreate),
			bound: null,
			blocked: false
		} : ceiling("create", count(load, isCreate), load),
		ceiling("email", count(load, isNewAddress), load),
		ceiling("role", count(load, (change) => change.after.role !== void 0), load),
		...rare("name", namesChanged(load), load),
		...rare("department", departmentsChanged(load), load),
		floor("people", load.people, limitFor(load.settings.limits.people, load.bound)),
		...admins(load)
	];
}
function isCreate(change) {
	return change.action === "create";
}
function count({ changes }, which) {
	return changes.filter(which).length;
}
function rare(limit, value, load) {
	return value === 0 ? [] : [ceiling(limit, value, load)];
}
function ceiling(limit, value, load) {
	const bound = limitFor(load.settings.limits[limit], load.active);
	if (value <= bound) return {
		limit,
		value,
		bound,
		blocked: false
	};
	const allowed = liftOf(limit, load);
	if (allowed === void 0) return {
		limit,
		value,
		bound,
		blocked: true
	};
	return {
		limit,
		value,
		bound,
		blocked: value > allowed.count,
		allowed
	};
}
function liftOf(limit, { allow, settings, asOf }) {
	const byHand = allow.get(limit);
	if (byHand !== void 0) return {
		count: byHand,
		reason: "allowed by hand for this run"
	};
	const written = allowance(settings, limit);
	return written === void 0 || written.until < asOf ? void 0 : {
		count: written.count,
		reason: written.reason
	};
}
function allowance({ allow }, limit) {
	return limit in allow ? allow[limit] : void 0;
}
function floor(limit, value, bound) {
	return {
		limit,
		value,
		bound,
		blocked: value < bound
	};
}
function admins(load) {
	const ids = /* @__PURE__ */ new Set();
	for (const { id, values } of load.live.users.values()) if (values.role === "admin" && values.active === true) ids.add(id);
	const now = ids.size;
	if (now === 0) return [];
	for (const { action, user, after } of load.changes) {
		if (user === null) continue;
		if (action === "deactivate" || after.role !== void 0 && after.role !== "admin") ids.delete(user);
		else if (after.role === "admin") ids.add(user);
	}
	const bound = limitFor(load.settings.limits.admins, load.active);
	return [{
		limit: "admins",
		value: ids.size,
		bound,
		blocked: ids.size < bound && ids.size < now
	}];
}

// src/plan/placement.ts
const nowhere = {
	department: null,
	manager: null
};
function placementsOf(key, { pairs, keyOf }) {
	const user = pairs.get(key)?.user;
	if (user === void 0) return nowhere;
	return {
		department: textOf(liveValue(user, "department", keyOf)),
		manager: textOf(liveValue(user, "manager", keyOf))
	};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}

// src/plan/upcoming.ts
function managedUpcoming({ upcoming, settings }) {
	return upcoming.flatMap((one) => {
		const { kind, absence } = one;
		const values = withOnly(one.values, (field) => mayWrite(field, one.key, settings, kind === "hire"));
		if (absence === void 0) return Object.keys(values).length === 0 ? [] : [{
			...one,
			values
		}];
		return [{
			...one,
			values,
			kind: values.active === void 0 ? "change" : kind
		}];
	});
}
function peopleInFiles({ people, upcoming }) {
	const later = /* @__PURE__ */ new Set();
	for (const { key } of upcoming) if (!people.has(key)) later.add(key);
	return people.size + later.size;
}
function scheduledLines(upcoming, { people, settings }, { bindings }, live, matched) {
	const returning = (one) => one.kind === "hire" && !people.has(one.key) && Object.hasOwn(bindings, one.key) ? live.users.get(bindings[one.key]?.id) : void 0;
	const hires = new Map(upcoming.filter(({ kind }) => kind === "hire").map(({ key, values }) => [key, values]));
	return upcoming.map((one) => ({
		on: one.on,
		verb: verbOf(one, bindings),
		key: one.key,
		name: fullName(people.get(one.key)?.values ?? hires.get(one.key) ?? one.values),
		values: sentTo(returning(one), one.values, settings, matched.keyOf),
		stands: placementsOf(one.key, matched),
		...one.absence === void 0 ? {} : { absence: one.absence },
		at: one.at
	}));
}
function sentTo(user, values, { manage }, keyOf) {
	if (user === void 0) return values;
	return withOnly(values, (field) => manage.has(field) && values[field] !== liveValue(user, field, keyOf));
}
function verbOf({ kind, key, values }, bindings) {
	if (kind === "return" || kind === "hire" && Object.hasOwn(bindings, key)) return "rehire";
	if (kind !== "change") return kind;
	if (values.role !== void 0) return "admin";
	return values.manager !== void 0 ? "move" : "change";
}
function limitsAhead(upcoming, settings, { bindings }, active, departments) {
	const days = /* @__PURE__ */ new Map();
	for (const one of upcoming) {
		const counts = days.get(one.on) ?? /* @__PURE__ */ new Map();
		days.set(one.on, counts);
		for (const limit of limitsOf(one, bindings)) counts.set(limit, (counts.get(limit) ?? 0) + 1);
	}
	for (const [on, count] of departments) days.get(on)?.set("department", count);
	return [...days].flatMap(([on, counts]) => [...counts].flatMap(([limit, value]) => {
		const bound = limitFor(settings.limits[limit], active);
		const lift = allowance(settings, limit);
		const lifted = lift !== void 0 && lift.until >= on && value <= lift.count;
		return value > bound && !lifted ? [limitAhead(on, limit, value, bound)] : [];
	}));
}
function limitsOf({ kind, key, values }, bindings) {
	if (kind === "return") return [];
	if (kind === "hire") return Object.hasOwn(bindings, key) ? [] : ["create"];
	if (kind === "leave") return ["deactivate"];
	return [
		...values.manager === void 0 ? [] : ["move"],
		...values.email === void 0 ? [] : ["email"],
		...values.firstName === void 0 && values.lastName === void 0 ? [] : ["name"],
		...values.role === void 0 ? [] : ["role"]
	];
}

// src/plan/needs.ts
function dependenciesOf(draft, context) {
	const whole = merge([
		ownAccount(draft, context),
		knownAccount(draft.key, context),
		...rules[draft.action].map((rule) => rule(draft, context))
	]);
	return whole.needs.length < 2 ? whole : {
		...whole,
		needs: [...new Set(whole.needs)]
	};
}
const nothing = {
	needs: [],
	waits: [],
	findings: []
};
const needing = (...needs) => ({
	...nothing,
	needs
});
const waiting = (reason, because) => ({
	...nothing,
	waits: [{
		reason,
		because
	}]
});
function ownAccount({ id, key }, context) {
	return id === changeId("adopt", key) ? nothing : adoptedFirst(key, context);
}
function adoptedFirst(key, context) {
	const adopt = changeId("adopt", key);
	if (context.going.has(adopt)) return needing(adopt);
	return context.drafts.has(adopt) ? waiting("needs", `the account of ${fullNameOf(key, context)} is not recognised yet`) : nothing;
}
function knownAccount(node, context) {
	const pair = context.match.pairs.get(node);
	if (pair === void 0 || isKnown(pair.whose)) return nothing;
	const { person, user, whose } = pair;
	const name = fullName(person.values);
	if (whose.kind === "other") return waiting("drift", `${name} is bound to account ${user.id}, which has the address of ${fullNameOf(whose.key, context)}`);
	return waiting("drift", `the address of ${name} was changed outside Git to ${String(user.values.email)}: write that address for ${person.key} in the chart, or change it back in Small Improvements`);
}
function managerThere({ action, key, after }, context) {
	const manager = action === "reactivate" ? context.target.get(key) : after.manager;
	if (manager === void 0 || manager === null) return nothing;
	const going = (actions) => actions.map((one) => changeId(one, manager)).filter((id) => context.going.has(id));
	const arrival = going(["create", "reactivate"]);
	if (arrival.length > 0) return needing(...arrival);
	const name = fullNameOf(manager, context);
	const user = context.users.get(manager);
	if (user === void 0) return waiting("needs", `${name} has no account yet`);
	if (user.values.active !== true) return waiting("drift", `${name} is inactive in Small Improvements`);
	return merge([knownAccount(manager, context), adoptedFirst(manager, context)]);
}
function managerKnown({ before }, context) {
	const manager = before.manager;
	if (manager === void 0 || manager === null || outsideId(manager) !== null) return nothing;
	return merge([knownAccount(manager, context), adoptedFirst(manager, context)]);
}
function topDown({ key, after }, context) {
	if (after.manager === void 0 || after.manager === null) return nothing;
	let nearest;
	for (const node of above(key, context.target)) {
		if (node === key) return {
			...waiting("drift", loopReason(key, context)),
			findings: loopFindingsOf(key, context)
		};
		nearest ??= moveOf(node, context);
	}
	return nearest === void 0 ? nothing : needing(nearest);
}
function loopFindingsOf(key, context) {
	const circle = [...above(key, context.target)];
	return circle.every((node) => node >= key || moveOf(node, context) === void 0) ? loopFindings(circle, context) : [];
}
function moveOf(key, { going }) {
	return ["move", "reactivate"].map((action) => changeId(action, key)).find((id) => going.get(id)?.after.manager !== void 0);
}
function loopReason(key, context) {
	const path = [...above(key, context.target)];
	const charted = (node) => context.desired.people.get(node)?.values.manager;
	const node = path.find((node) => context.target.get(node) !== charted(node)) ?? path[0] ?? key;
	const manager = context.target.get(node);
	return `${fullNameOf(node, context)} ${manager === null || manager === void 0 ? "has no manager" : `reports to ${fullNameOf(manager, context)}`} in Small Improvements, so the move would close a loop`;
}
function addressFree({ key, user, after }, context) {
	if (after.email === void 0) return nothing;
	const email = canonicalEmail(String(after.email));
	const others = (context.holders.get(email) ?? []).filter((node) => user === null || context.users.get(node)?.id !== user);
	const person = context.desired.people.get(key);
	return merge(others.map((holder) => {
		const release = ["update", "reactivate"].map((action) => context.going.get(changeId(action, holder))).find((one) => one?.after.email !== void 0 && canonicalEmail(String(one.after.email)) !== email);
		if (release !== void 0) return needing(release.id);
		const name = fullNameOf(holder, context);
		const isSilent = ["update", "reactivate"].some((action) => context.drafts.has(changeId(action, holder))) || isTold(key, holder, context);
		const findings = person === void 0 || isSilent ? [] : [addressTaken(person, email, name)];
		return {
			...waiting("address", `${name} has the address ${email}`),
			findings
		};
	}));
}
function isTold(key, holder, { match: { pairs }, desired, users }) {
	const [pair, other] = [pairs.get(key), users.get(holder)];
	if (pair !== void 0 && other !== void 0 && isMergedInto(pair, other)) return true;
	if (isMissing(holder, desired)) return true;
	if ([key, holder].some((node) => pairs.get(node)?.whose.kind === "other")) return true;
	return users.get(holder)?.values.active === true && !pairs.has(holder) && desired.people.get(key)?.values.active === false;
}
function isMissing(holder, { people, upcoming }) {
	if (holder.startsWith("#") || people.has(holder)) return false;
	return !upcoming.some(({ kind, key }) => kind === "hire" && key === holder);
}
function reportsGone({ key }, context) {
	const loop = new Set(above(key, context.live));
	return merge((context.reports.get(key) ?? []).filter((node) => context.users.get(node)?.values.active === true && !loop.has(node) && !mayStay(node, key, context)).map((node) => {
		const leaves = changeId("deactivate", node);
		if (context.going.has(leaves)) return needing(leaves);
		const moves = moveOf(node, context);
		if (moves !== void 0) return needing(moves);
		const help = outsideId(node) === null ? "" : outsideHelp(key);
		const because = `${fullNameOf(node, context)} still reports to ${fullNameOf(key, context)} in Small Improvements${help}`;
		return {
			...waiting("reports", because),
			findings: keptByReport(node, key, context)
		};
	}));
}
function mayStay(node, key, { desired }) {
	if (outsideId(node) !== null) return desired.people.get(key)?.reportsStay === true;
	return desired.people.get(node)?.onLastDay === true;
}
function outsideHelp(key) {
	return `, and is not in the chart: give that account another manager there, or write "reportsStay: true" for ${key} in the chart`;
}
function adminsFirst({ user }, { going, users, match, desired }) {
	const admins = [...users.values()].filter(({ values }) => values.role === "admin" && values.active === true);
	if (!admins.some(({ id }) => id === user)) return nothing;
	const drafts = [...going.values()];
	const less = new Set(drafts.flatMap((one) => isLessAdmin(one) ? [one.user] : []));
	const bound = limitFor(desired.settings.limits.admins, match.active);
	return admins.filter(({ id }) => !less.has(id)).length >= bound ? nothing : needing(...drafts.filter(({ after }) => after.role === "admin").map(({ id }) => id));
}
function isLessAdmin({ action, after }) {
	return action === "deactivate" || after.role !== void 0 && after.role !== "admin";
}
const rules = {
	adopt: [],
	create: [managerThere, addressFree],
	reactivate: [
		managerThere,
		managerKnown,
		topDown,
		addressFree
	],
	update: [addressFree],
	move: [
		managerThere,
		managerKnown,
		topDown
	],
	deactivate: [reportsGone, adminsFirst]
};
function merge(parts) {
	const some = parts.filter((part) => part !== nothing);
	if (some.length < 2) return some[0] ?? nothing;
	return {
		needs: some.flatMap((part) => part.needs),
		waits: some.flatMap((part) => part.waits),
		findings: some.flatMap((part) => part.findings)
	};
}

// src/plan/order.ts
function inOrder(going, reliances, desired, lines) {
	const ordered = [];
	const done = /* @__PURE__ */ new Set();
	const needsOf = (draft) => reliances.get(draft.id)?.needs ?? [];
	for (const start of sorted(going, desired, lines)) {
		if (done.has(start.id)) continue;
		const path = [start];
		const onPath = /* @__PURE__ */ new Set([start.id]);
		for (let draft = path.at(-1); draft !== void 0; draft = path.at(-1)) {
			const next = needsOf(draft).find((id) => !done.has(id) && going.has(id));
			const first = next === void 0 ? void 0 : going.get(next);
			if (first === void 0) {
				if (!done.has(draft.id)) ordered.push({
					draft,
					needs: needsOf(draft).toSorted(byText)
				});
				done.add(draft.id);
				onPath.delete(draft.id);
				path.pop();
			} else if (onPath.has(first.id)) return {
				ordered: [],
				circle: path.slice(path.indexOf(first))
			};
			else {
				path.push(first);
				onPath.add(first.id);
			}
		}
	}
	return {
		ordered,
		circle: []
	};
}
function onlyThese(ordered, keys) {
	if (keys === null) return ordered;
	const kept = /* @__PURE__ */ new Set();
	for (const { draft, needs } of ordered.toReversed()) {
		if (!keys.has(draft.key) && !kept.has(draft.id)) continue;
		kept.add(draft.id);
		for (const id of needs) kept.add(id);
	}
	return ordered.filter(({ draft }) => kept.has(draft.id));
}
const phases = {
	adopt: 0,
	create: 0,
	reactivate: 0,
	update: 0,
	move: 1,
	deactivate: 2
};
const rank = {
	adopt: 0,
	create: 1,
	reactivate: 2,
	update: 3,
	move: 4,
	deactivate: 5
};
function sorted(going, desired, lines) {
	const depth = depths(desired, lines);
	const step = (draft) => draft.action === "deactivate" ? -depth(draft.key) : depth(draft.key);
	return [...going.values()].map((draft) => ({
		draft,
		phase: phases[draft.action],
		step: step(draft)
	})).toSorted((a, b) => a.phase - b.phase || a.step - b.step || byText(a.draft.key, b.draft.key) || rank[a.draft.action] - rank[b.draft.action]).map(({ draft }) => draft);
}
function depths({ people }, lines) {
	const known = /* @__PURE__ */ new Map();
	const managerOf = (node) => {
		const stated = people.get(node)?.values.manager;
		return (stated === void 0 ? lines.get(node) : stated) ?? null;
	};
	return (key) => {
		const path = [];
		let node = key;
		for (; node !== null && !known.has(node); node = managerOf(node)) {
			known.set(node, 0);
			path.push(node);
		}
		let depth = node === null ? -1 : known.get(node) ?? 0;
		for (const one of path.toReversed()) known.set(one, depth += 1);
		return known.get(key) ?? 0;
	};
}

// src/plan/arrange.ts
function arrange(desired, live, match, drafts, first) {
	if (drafts.size === 0) return {
		ordered: [],
		held: /* @__PURE__ */ new Map(),
		findings: [],
		scene: null
	};
	const still = planContextOf(desired, live, match, drafts);
	const held = new Map(first);
	const findings = [];
	for (;;) {
		const going = new Map([...drafts].filter(([id]) => !held.has(id)));
		const context = withGoing(still, going);
		const reliances = new Map([...going].map(([id, draft]) => [id, dependenciesOf(draft, context)]));
		const waits = newWaits(reliances);
		if (waits.size === 0) {
			const { ordered, circle } = inOrder(going, reliances, desired, context.target);
			if (circle.length === 0) return {
				ordered,
				held,
				findings,
				scene: context
			};
			findings.push(addressSwap(people(circle, desired)));
			for (const draft of circle) waits.set(draft.id, {
				reason: "address",
				because: "two people wait for each other"
			});
		}
		for (const [id, wait] of waits) held.set(id, wait);
		findings.push(...[...waits.keys()].flatMap((id) => reliances.get(id)?.findings ?? []));
	}
}
function newWaits(reliances) {
	const waits = /* @__PURE__ */ new Map();
	for (const [id, { waits: reasons }] of reliances) {
		const reason = reasons[0];
		if (reason !== void 0) waits.set(id, reason);
	}
	return waits;
}
function people(circle, desired) {
	return [...new Set(circle.map((draft) => draft.key))].toSorted().flatMap((key) => desired.people.get(key) ?? []);
}
function heldList(held, drafts, finish) {
	return [...held].flatMap(([id, wait]) => {
		const draft = drafts.get(id);
		return draft === void 0 ? [] : [{
			change: finish(draft, []),
			...wait
		}];
	});
}

// src/plan/departments-ahead.ts
function departmentsAhead(upcoming, { people }, { pairs, unmanaged }) {
	if (!upcoming.some(isChange)) return /* @__PURE__ */ new Map();
	const outside = new Set(unmanaged.flatMap(({ values }) => values.active === true ? [values.department ?? null] : []));
	const known = /* @__PURE__ */ new Map();
	const active = /* @__PURE__ */ new Set();
	for (const { key, values } of people.values()) {
		known.set(key, values.department ?? pairs.get(key)?.user.values.department ?? null);
		if (values.active === true) active.add(key);
	}
	const days = /* @__PURE__ */ new Map();
	for (const [on, events] of groupBy(upcoming, (one) => one.on)) {
		const before = new Map([...known].filter(([key]) => active.has(key)));
		for (const { key, kind, values } of events) {
			if (values.department !== void 0) known.set(key, values.department);
			if (kind === "leave") active.delete(key);
			else if (kind !== "change") active.add(key);
		}
		const after = new Map([...known].filter(([key]) => active.has(key)));
		const count = countSteps(events.filter(isChange), before, after, outside);
		if (count > 0) days.set(on, count);
	}
	return days;
}
function isChange({ kind, values }) {
	return kind === "change" && values.department !== void 0;
}
function countSteps(changes, before, after, outside) {
	const steps = changes.map(({ key }) => ({
		from: before.get(key) ?? null,
		to: after.get(key) ?? null
	})).filter(({ from, to }) => !isAlike("department", from, to));
	const kinds = groupBy(steps, ({ from, to }) => JSON.stringify([from, to]));
	const isRenaming = ({ from, to }) => from !== null && to !== null && !outside.has(to) && [...before].every(([key, department]) => department === to ? false : department !== from || !after.has(key) || after.get(key) === to);
	return [...kinds.values()].reduce((sum, some) => sum + (isRenaming(some[0]) ? 1 : some.length), 0);
}

// src/plan/first-run.ts
function firstRunHolds(drafts, state) {
	if (state.hiring) return /* @__PURE__ */ new Map();
	const begun = new Set(state.begun?.changes);
	const creates = [...drafts.values()].filter((one) => one.action === "create" && !(begun.size > 0 && begun.has(changeDigest(one))));
	return new Map(creates.map((one) => [one.id, wait$1]));
}
const wait$1 = {
	reason: "first-run",
	because: "no run has applied the whole chart yet, or the state was lost or reset, and Small Improvements already has users. If none of these people has an account, under this address or an earlier one, add --first-run"
};

// src/plan/guards.ts
function protectedFindings(drafts, { people, settings }, { users }, witness) {
	const guarded = [...settings.protected].flatMap((key) => people.get(key) ?? []);
	const holders = new Map(guarded.flatMap((person) => addressesIn(person, witness).map((one) => [one, person])));
	return drafts.flatMap((change) => {
		const user = change.user === null ? void 0 : users.get(change.user);
		const other = (user === void 0 ? [] : addressesOf(user).flatMap((one) => holders.get(canonicalEmail(one)) ?? [])).find(({ key }) => key !== change.key);
		if (other !== void 0) return [protectedPerson(other, `changed under the key ${change.key}`)];
		const person = settings.protected.has(change.key) ? people.get(change.key) : void 0;
		const what = person === void 0 ? void 0 : harm(change);
		return person === void 0 || what === void 0 ? [] : [protectedPerson(person, what)];
	});
}
function addressesIn(person, witness) {
	return [person.values.email, addressBefore(person, witness)].flatMap((address) => typeof address === "string" ? [canonicalEmail(address)] : []);
}
function ownerFindings(drafts, { people }, { owner }) {
	return drafts.flatMap((change) => {
		const person = owner !== null && change.user === owner ? people.get(change.key) : void 0;
		const what = person === void 0 ? void 0 : harm(change);
		return person === void 0 || what === void 0 ? [] : [keyOwner(person, what)];
	});
}
function harm(change) {
	const { action, before, after } = change;
	if (action === "deactivate") return "deactivated";
	if (before.role === "admin" && after.role !== "admin") return "removed from the admins";
	return isNewAddress(change) ? "given another address" : void 0;
}
function driftedFindings(drafts, { pairs }) {
	return [...new Set(drafts.flatMap(({ key, after }) => [key, after.manager]))].flatMap((key) => {
		const pair = pairs.get(key);
		return pair?.whose.kind === "drifted" ? [driftedAccount(pair.person, pair.user)] : [];
	});
}
function revivedFindings(drift) {
	const revived = drift.filter(({ field, desired }) => field === "active" && desired === false);
	return revived.length === 0 ? [] : [leaverActive(revived)];
}
function stayingFindings(drafts, context) {
	const { desired, reports, users } = context;
	return drafts.flatMap(({ action, key }) => {
		const person = action === "deactivate" ? desired.people.get(key) : void 0;
		const staying = (reports.get(key) ?? []).filter((node) => users.get(node)?.values.active === true && mayStay(node, key, context));
		if (person === void 0) return [];
		const outside = staying.filter((node) => outsideId(node) !== null);
		const leavers = staying.filter((node) => outsideId(node) === null);
		const named = (nodes) => nodes.map((node) => fullNameOf(node, context));
		return [...outside.length === 0 ? [] : [reportsStay(person, named(outside))], ...leavers.length === 0 ? [] : [reportsFollow(person, named(leavers))]];
	});
}

// src/plan/department-findings.ts
function departmentStays(boss, from, to, reports) {
	const named = shortList(reports.map(({ values }) => fullName(values)));
	const stay = reports.length === 1 ? "1 person keeps" : `${reports.length} people keep`;
	return warning("department-stays", `${stay} the department "${from}" while their manager ${who(boss)} gets "${to}": ${named}. If they move too, write "department: ${to}" for them; if not, leave it as it is.`, boss.at);
}
function newDepartments(fresh, at) {
	const named = shortList(fresh.map(([name, some]) => `"${name}" (${shortList(some.map(({ key }) => key), 3)})`));
	return warning("new-department", `${fresh.length === 1 ? "A department is" : "Departments are"} new: no active user in Small Improvements has ${named}. Correct the name if it is misspelt; if not, leave it as it is.`, at);
}

// src/plan/left-behind.ts
function leftBehind(drafts, { people }) {
	const moves = new Map(drafts.flatMap(({ key, before, after }) => isMove(before, after) ? [[key, {
		before,
		after
	}]] : []));
	if (moves.size === 0) return [];
	const isBehind = ({ values: { manager, active, department } }) => active === true && typeof manager === "string" && moves.get(manager)?.before.department === department;
	const behind = groupBy([...people.values()].filter(isBehind), ({ values }) => values.manager);
	return [...moves].flatMap(([key, { before, after }]) => {
		const [boss, reports] = [people.get(key), behind.get(key)];
		if (boss === void 0 || reports === void 0) return [];
		return [departmentStays(boss, String(before.department), String(after.department), reports)];
	});
}
function isMove(before, after) {
	return typeof before.department === "string" && typeof after.department === "string";
}

// src/plan/display-names.ts
function displayNames(plan, desired, live, { pairs, hires, keyOf }) {
	const nodes = nodesOf(plan);
	if (nodes.length === 0) return {};
	const arrivals = desired.upcoming.filter(({ kind }) => kind === "hire");
	const later = new Map(arrivals.map((one) => [one.key, one.values]));
	const valuesOf = (node) => {
		const outside = outsideId(node);
		if (outside !== null) return live.users.get(outside)?.values;
		const key = node;
		return desired.people.get(key)?.values ?? pairs.get(key)?.user.values ?? hires.get(key)?.values ?? later.get(key);
	};
	const names = /* @__PURE__ */ new Map();
	const forms = /* @__PURE__ */ new Map();
	for (const node of nodes.toSorted(byText)) {
		const name = fullName(valuesOf(node) ?? {});
		if (name === "") continue;
		names.set(node, name);
		forms.set(node, formless(name));
	}
	const shared = sharedNames(forms, desired, live, keyOf);
	for (const [node, form] of forms) if (shared.has(form)) names.set(node, `${names.get(node)} (${node})`);
	return Object.fromEntries(names);
}
function sharedNames(forms, { people, upcoming }, live, keyOf) {
	const names = new Set(forms.values());
	const holders = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	const add = (node, values, name = formless(fullName(values))) => {
		if (name === "" || !names.has(name)) return;
		const holder = holders.get(name);
		if (holder === void 0) holders.set(name, node);
		else if (holder !== node) shared.add(name);
	};
	for (const { key, values } of people.values()) add(key, values, forms.get(key));
	for (const { key, kind, values } of upcoming) if (kind === "hire") add(key, values);
	for (const { id, values } of live.users.values()) {
		const node = nodeOf(id, keyOf);
		const known = people.get(node)?.values;
		if (known?.firstName !== values.firstName || known?.lastName !== values.lastName) add(node, values);
	}
	return shared;
}
function nodesOf({ changes, held, drift, access, scheduled }) {
	const nodes = /* @__PURE__ */ new Set();
	const add = (node) => {
		if (typeof node === "string") nodes.add(node);
	};
	const addChange = ({ key, before, after, stands }) => {
		add(key);
		add(before.manager);
		add(after.manager);
		add(stands?.manager);
	};
	changes.forEach(addChange);
	for (const { change } of held) addChange(change);
	for (const { key, field, applied, desired, live } of drift) {
		add(key);
		if (field === "manager") [
			applied,
			desired,
			live
		].forEach(add);
	}
	for (const { manager, people } of access) [manager, ...people].forEach(add);
	for (const { key, values, stands } of scheduled) [
		key,
		values.manager,
		stands?.manager
	].forEach(add);
	return [...nodes];
}

// src/plan/new-departments.ts
function newDepartmentFindings(drafts, { users }) {
	const named = drafts.filter(({ after: { department } }) => typeof department === "string");
	if (named.length === 0) return [];
	const known = /* @__PURE__ */ new Set();
	for (const { values } of users.values()) if (values.active === true && typeof values.department === "string") known.add(values.department);
	if (known.size < 2) return [];
	const fresh = [...groupBy(named.filter(({ after }) => !known.has(String(after.department))), ({ after }) => String(after.department))].filter(([name]) => ![...known].some((one) => isAlike("department", one, name)));
	const [first] = fresh;
	return first === void 0 ? [] : [newDepartments(fresh, first[1][0]?.at)];
}

// src/plan/renamings.ts
function renamingFindings(drafts, desired, live, state, { pairs, notable }) {
	const renamings = [
		...renamedNow(drafts, pairs),
		...renamedLater(desired, pairs),
		...backLater(desired, live, state)
	].filter(({ before, after }) => likenessOf(before, after) === "other");
	const asked = renamings.flatMap(({ person, user, before, after, on }) => person.samePerson === true && !person.newPerson ? [] : [anotherPerson({
		...person,
		values: after
	}, user, before, on)]);
	const renamed = new Set(renamings.map(({ person }) => person.key));
	return [...asked, ...notable.flatMap((pair) => renamed.has(pair.person.key) ? [] : wordDone(pair))];
}
function renamedNow(drafts, pairs) {
	const keys = /* @__PURE__ */ new Set();
	for (const { key, after } of drafts) if (after.email !== void 0 || after.active === true || after.firstName !== void 0 || after.lastName !== void 0) keys.add(key);
	return [...keys].flatMap((key) => {
		const pair = pairs.get(key);
		if (pair?.how !== "bound" || pair.whose.kind === "other" || pair.person.values.active !== true) return [];
		const { person, user, applied } = pair;
		return [{
			person,
			user,
			before: nameBefore(applied, user),
			after: person.values
		}];
	});
}
function nameBefore(applied, user) {
	return plainName(applied) === "" ? user.values : applied;
}
function renamedLater({ people, upcoming }, pairs) {
	const names = /* @__PURE__ */ new Map();
	return upcoming.flatMap(({ key, kind, on, values }) => {
		const [person, pair] = [people.get(key), pairs.get(key)];
		if (kind !== "change" || person === void 0 || pair === void 0) return [];
		const before = names.get(key) ?? person.values;
		const after = {
			...before,
			...values
		};
		names.set(key, after);
		return [{
			person,
			user: pair.user,
			before,
			after,
			on
		}];
	});
}
function backLater({ people, upcoming }, { users }, state) {
	return upcoming.flatMap((person) => {
		const binding = person.kind === "hire" && !people.has(person.key) ? bindingAt(person.key, state) : void 0;
		const user = binding === void 0 ? void 0 : users.get(binding.id);
		if (binding === void 0 || user === void 0) return [];
		return [{
			person,
			user,
			before: nameBefore(binding.applied, user),
			after: person.values,
			on: person.on
		}];
	});
}
function wordDone({ person, how }) {
	if (how === "adopted") return [];
	if (person.newPerson) return [newPersonDone(person)];
	return person.samePerson === true && how === "bound" ? [samePersonDone(person)] : [];
}

// src/plan/unresolved.ts
function unresolvedFindings({ intents }) {
	return Object.entries(intents).filter(([, { status }]) => status === "unresolved").map(([id, { action }]) => unresolvedWrite(id, action === "create"));
}
function unresolvedHolds(drafts, { intents }, { people }, { unique = false }) {
	const open = Object.entries(intents).filter(([, { status, sentAt }]) => status === "unresolved" || sentAt !== void 0);
	const holds = /* @__PURE__ */ new Map();
	for (const [id, intent] of open) {
		const email = canonicalEmail(String(intent.after.email));
		for (const draft of drafts.values()) {
			if (!(draft.key === intent.key || people.get(draft.key)?.was === intent.key) && canonicalEmail(String(draft.after.email)) !== email) continue;
			if (!(unique && draft.id === id && isRepeat(draft, intent))) holds.set(draft.id, wait(intent));
		}
	}
	return holds;
}
function isRepeat({ after }, intent) {
	return intent.status === "open" && [
		"email",
		"firstName",
		"lastName"
	].every((field) => after[field] === intent.after[field]);
}
function wait({ key, status, sentAt }) {
	return {
		reason: "unresolved",
		because: status === "unresolved" ? `the result of the hire of ${key}, sent earlier, is not known yet` : `the result of the hire of ${key}, sent at ${sentAt}, is not known yet: from an hour after that on, apply settles it`
	};
}

// src/plan/plan.ts
function makePlan(desired, live, state, choices, tool, witness) {
	const { settings, asOf } = desired;
	const matched = match(desired, live, state, witness);
	const wanted = draft(desired, matched, choices.drift === "revert");
	const first = choices.firstRun ? [] : firstRunHolds(wanted.drafts, state);
	const holds = new Map([
		...first,
		...unresolvedHolds(wanted.drafts, state, desired, witness),
		...unseenHolds(matched)
	]);
	const arranged = arrange(desired, live, matched, wanted.drafts, holds);
	const ordered = onlyThese(arranged.ordered, choices.only);
	const finish = finisher(arranged, matched);
	const changes = ordered.map(({ draft: one, needs }) => finish(one, needs));
	const drafts = ordered.map((one) => one.draft);
	const { active } = matched;
	const upcoming = managedUpcoming(desired);
	const scheduled = scheduledLines(upcoming, desired, state, live, matched);
	const held = heldList(arranged.held, wanted.drafts, finish).filter(({ change }) => choices.only?.has(change.key) ?? true);
	const access = arranged.scene === null ? [] : accessGained(drafts, arranged.scene);
	return {
		format: 1,
		tool,
		company: settings.company,
		contract: settings.contract,
		service: settings.baseUrl,
		asOf,
		choices: {
			firstRun: choices.firstRun,
			drift: choices.drift,
			only: choices.only === null ? null : [...choices.only].toSorted(byText)
		},
		fingerprint: fingerprintOf(settings.company, settings.contract, changes.map(changeDigest)),
		changes,
		counts: countVerbs(changes),
		totals: {
			people: desired.people.size,
			active,
			users: live.users.size,
			unmanaged: matched.unmanaged.length
		},
		limits: checkLimits({
			settings,
			asOf,
			changes: drafts,
			active,
			people: peopleInFiles(desired),
			bound: Object.keys(state.bindings).length,
			first: !state.hiring,
			live,
			pairs: matched.pairs,
			allow: choices.allow
		}),
		findings: [
			...renamingFindings(wanted.drafts.values(), desired, live, state, matched),
			...unresolvedFindings(state),
			...matched.findings,
			...arranged.findings,
			...wanted.findings,
			...revivedFindings(wanted.drift),
			...arrivalsWithoutManager([...drafts, ...held.map(({ change }) => change)], desired),
			...laterWithoutManager(desired, live, state, choices.only),
			...droppedFields(matched, desired),
			...driftedFindings(drafts, matched),
			...protectedFindings(drafts, desired, live, witness),
			...ownerFindings(drafts, desired, live),
			...arranged.scene === null ? [] : stayingFindings(drafts, arranged.scene),
			...leftBehind(drafts, desired),
			...newDepartmentFindings(drafts, live),
			...earlierDay(desired, state),
			...desired.warnings,
			...limitsAhead(upcoming, settings, state, active, departmentsAhead(upcoming, desired, matched))
		],
		held,
		drift: wanted.drift,
		scheduled,
		access,
		unmanaged: matched.unmanaged.map(stranger),
		names: displayNames({
			changes,
			held,
			drift: wanted.drift,
			access,
			scheduled
		}, desired, live, matched)
	};
}
function finisher({ scene: context }, matched) {
	const reports = ({ key, action }) => (context?.reports.get(key) ?? []).filter((node) => context?.users.get(node)?.values.active === true && (action === "deactivate" || context.target.get(node) === key)).length;
	return (one, needs) => ({
		...one,
		needs,
		reports: reports(one),
		stands: placementsOf(one.key, matched)
	});
}
function countVerbs(changes) {
	const counts = Object.fromEntries(verbs.map((verb) => [verb, 0]));
	for (const { verb } of changes) counts[verb] += 1;
	return counts;
}
function stranger({ id, values }) {
	return {
		id,
		name: fullName(values),
		email: String(values.email),
		active: values.active === true
	};
}

// src/render/plan/adoptions.ts
const [fewest, mostFiles] = [5, 20];
function foldedAdoptions(adoptions, whole) {
	if (adoptions.length <= fewest) return adoptions.map(whole);
	const files = [...groupBy(adoptions, ({ at }) => at.file)].toSorted(([a], [b]) => a < b ? -1 : 1);
	const rest = files.slice(mostFiles);
	const more = printed`${counted(rest.length, words`more file`)}: ${foldedWords(rest.flatMap(([, own]) => own))}`;
	return [...files.slice(0, mostFiles).map(([file, own]) => printed`${message(file)}: ${foldedWords(own)}`), ...rest.length === 0 ? [] : [more]];
}
function foldedWords(adoptions) {
	const renamed = adoptions.filter(({ was }) => was !== void 0).length;
	const known = adoptions.length - renamed;
	const parts = [...known > 0 ? [recognised(known)] : [], ...renamed > 0 ? [counted(renamed, words`key renamed`, words`keys renamed`)] : []];
	return words.join(parts, ", ");
}

// src/render/plan/compared-words.ts
const mostNames = 20;
function comparedLines({ against }, { tell, strong, value }) {
	if (against === void 0) return [];
	const { name, settings, leftOut } = against;
	const labels = leftOut.map((field) => tell`${fieldFacts[field].label}`);
	const empty = labels.length === 0 ? nothing$1 : tell` What that chart leaves out counts as empty: ${tell.join(labels, ", ")}.`;
	const named = settings.slice(0, mostNames).map((one) => value(one));
	const rest = settings.length - named.length;
	const all = rest > 0 ? [...named, words`${rest} more`] : named;
	return [tell`Compared with the chart of ${strong(value(name))}, not with Small Improvements. ${unknown}${empty}`, ...settings.length === 0 ? [] : [tell`These settings differ: ${tell.join(all, ", ")}. This diff uses the new ones.`]];
}
const unknown = words`Not known here: changes made outside Git, accounts outside the chart, and what the service refuses. The limits count the people of that chart.`;

// src/render/plan/plan-text.ts
function planText(plan, { colour, unmanaged: listed, verbose }) {
	const page = pageOf(plan, colour);
	return sectionsText([
		[page.paint("bold", headline(plan))],
		comparedLines(plan, page.ink),
		leading(page),
		...verbs.map((verb) => changes(page, verb, verbose)),
		access(page),
		held(page),
		drift(page),
		scheduled(page),
		unmanaged(page, listed),
		...ending(page, isLong(plan))
	]);
}
function planInBrief(plan, colour) {
	const page = pageOf(plan, colour);
	return sectionsText([
		[page.paint("bold", headline(plan))],
		held(page),
		drift(page),
		...ending(page, true)
	]);
}
function pageOf(plan, colour) {
	const paint = painter(colour);
	return {
		plan,
		paint,
		ink: terminalInk(paint)
	};
}
function sectionsText(sections) {
	const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, "\n"));
	return printed`${printed.join(shown, "\n\n")}\n`;
}
const screen = 15;
function isLong(plan) {
	return plan.changes.length + plan.held.length + plan.scheduled.length > screen;
}
function leading(page) {
	return [...lettingGo(page), ...warnings(page, (code) => grave.has(code))];
}
const grave = /* @__PURE__ */ new Set(["leaver-active", "another-person"]);
function ending(page, whole) {
	const { plan, paint } = page;
	return [
		warnings(page, (code) => whole || !grave.has(code)),
		privileged(page),
		limits(page),
		[...blocking(page), ...whole ? lettingGo(page) : []],
		[paint("bold", countsLine(plan)), ...footer(page)]
	];
}
function lettingGo({ plan }) {
	const command = letGoCommand(plan);
	return command === null ? [] : [printed`${letGoWords(plan)}\n    ${message(command, Infinity)}`];
}
function blocking({ plan, paint }) {
	if (!isBlocked(plan)) return [];
	const { errors, limits: over } = blockersOf(plan);
	const limited = over.map((check) => {
		const { help, setting } = limitHelp(check, plan);
		const line = setting === "" ? nothing$1 : printed`\n    ${message(setting)}`;
		return printed`${paint("red", words`limit`)}  ${blockedLine(check)}\n  ${help}${line}`;
	});
	const command = liftCommand(plan);
	return [
		paint("red", words`Blocked: nothing is written until this is settled.`),
		...errors.map((one) => findingText(one, paint)),
		...limited,
		...command === null ? [] : [printed`To allow exactly this plan by hand:\n    ${message(command, Infinity)}`]
	];
}
function privileged({ plan, paint, ink }) {
	return titled(paint("magenta", words`Privileged`), plan.limits.filter(({ allowed }) => allowed !== void 0).map((check) => allowedLine(check, ink)));
}
function warnings({ plan, paint }, wanted) {
	return plan.findings.filter(({ severity, code }) => severity === "warning" && wanted(code)).map((one) => findingText(one, paint));
}
const styles = {
	leave: "red",
	admin: "magenta",
	move: "blue",
	rehire: "green",
	hire: "green",
	change: "yellow",
	adopt: "cyan"
};
function changes({ plan, paint, ink }, verb, verbose) {
	const all = ofVerb(plan.changes, verb);
	const whole = (change) => printed`${asSentence(change, plan, ink)}  ${paint("dim", printed`${change.key}`)}`;
	const lines = verb === "adopt" && !verbose ? foldedAdoptions(all, whole) : all.map(whole);
	const help = lines.length < all.length ? words` (--verbose lists each of them)` : nothing$1;
	return titled(printed`${paint(styles[verb], printed`${verbNames[verb].text.toUpperCase()}`)}${help}`, lines);
}
function access({ plan, paint, ink }) {
	const lines = plan.access.map((one) => accessLine(one, plan, ink, true));
	return titled(paint("bold", words`Who can read whose reviews`), lines.length === 0 ? [] : [...lines, cyclesLine]);
}
function held({ plan, paint, ink }) {
	const lines = [...groupBy(plan.held, ({ because }) => because)].flatMap(([because, waiting]) => [message(`${because}:`), ...waiting.map(({ change }) => printed`  ${asSentence(change, plan, ink)}`)]);
	return titled(paint("bold", words`Held: not part of this plan`), lines);
}
function drift({ plan, paint, ink }) {
	const lines = plan.drift.map((one) => printed`${one.kind === "conflict" ? words`Conflict` : words`Drift`} · ${driftLine(one, plan, ink)}`);
	const commands = driftHelp.commands.map((command) => words`"${command}"`);
	const help = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ", then ")}.`;
	return titled(paint("bold", words`Changed outside Git: left alone`), lines.length === 0 ? [] : [...lines, help]);
}
function scheduled({ plan, paint, ink }) {
	const lines = plan.scheduled.map((one) => {
		const who = ink.strong(called(one.key, plan, ink, one.name));
		return printed`${one.on} · ${verbNames[one.verb]} · ${who} · ${scheduledWords(one, plan, ink)}`;
	});
	return titled(paint("bold", words`Scheduled: applied on its day`), lines);
}
function limits({ plan, paint }) {
	const lines = plan.limits.map((check) => printed`${check.blocked ? paint("red", words`blocked`) : words`ok`} · ${limitLine(check)}`);
	return titled(paint("bold", words`Limits`), lines);
}
function unmanaged({ plan, paint, ink }, listed) {
	if (plan.totals.unmanaged === 0) return listed ? [paint("bold", words`Unmanaged: none`)] : [];
	const lines = plan.unmanaged.map(({ id, name, email, active }) => printed`${ink.value(name)} · ${ink.value(email)} · ${id}${active ? nothing$1 : words` · inactive`}`);
	const help = listed ? nothing$1 : words` (--unmanaged lists them)`;
	return [paint("bold", words`Unmanaged: ${plan.totals.unmanaged} in Small Improvements and not in the chart, never written${help}`), ...listed ? lines.map((line) => printed`  ${line}`) : []];
}
function footer({ plan, paint, ink }) {
	const command = exactCommand(plan);
	const way = command === null ? [] : [printed`to apply exactly this: ${message(command, Infinity)}`];
	const title = plan.against === void 0 ? printed`plan ${nameOfPlan(plan.fingerprint)}` : words`diff`;
	const name = printed`${title} · as of ${plan.asOf} · ${ink.value(plan.company)}`;
	return [...way, name].map((line) => paint("dim", line));
}
function titled(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines.map((line) => printed`  ${line}`)];
}

// src/render/pull/file-findings.ts
const [tableBytes, errorBytes, warningBytes] = [
	9e3,
	27e3,
	9e3
];
function fileFindings(diagnostics, place) {
	const { causes, groups } = arrangedFindings(diagnostics);
	const of = (severity) => groups.filter((group) => group.severity === severity);
	return [
		...causes.length === 0 ? [] : causesTable(diagnostics, causes, place),
		alert(words`CAUTION`, within(groupLines(of("error"), words`E`, place), errorBytes, more)),
		alert(words`WARNING`, within(groupLines(of("warning"), words`W`, place), warningBytes, more))
	].filter(({ text }) => text !== "");
}
const everyOne = words`\`espalier validate --format json\` lists each`;
function more() {
	return words`and more; ${everyOne}`;
}
function causesTable(diagnostics, causes, place) {
	const rows = causes.slice(0, 30).map(({ code: kind, cause, findings }) => {
		const [first] = findings;
		const others = findings.length > 1 ? words` and ${findings.length - 1} more` : nothing$1;
		const where = first.place === void 0 ? nothing$1 : markdown`${place(first.place)}${others}`;
		const what = cause === null ? code(kind) : markdown`${code(kind)} ${code(cause, 40)}`;
		return row([
			words`${findings.length}`,
			what,
			where
		]);
	});
	const fit = within(rows, tableBytes, () => nothing$1).filter(({ text }) => text !== "");
	const rest = causes.length - fit.length;
	const left = rest === 0 ? [] : [words`and ${counted(rest, words`more cause`)}, below`];
	return [
		words`**${findingCount(diagnostics)} from ${counted(causes.length, words`cause`)}.** Fix them in this order:`,
		table([
			words`Findings`,
			words`Cause`,
			words`Where`
		], fit),
		...left
	];
}
function groupLines(groups, label, place) {
	let shown = 0;
	return groups.flatMap((group) => {
		const { full, rest } = partsOfGroup(group);
		const lines = full.map((one) => findingAlert(words`${label}${shown += 1}`, one, { place }));
		if (rest.length === 0) return lines;
		const places = rest.slice(0, 12).flatMap((one) => one.place === void 0 ? [] : [place(one.place)]);
		const beyond = rest.length > 12 ? markdown`, and ${rest.length - 12} more` : nothing$1;
		const like = full.length === 1 ? words`it` : words`these`;
		return [...lines, markdown`and ${rest.length} more like ${like}, at ${markdown.join(places, ", ")}${beyond}; ${everyOne}`];
	});
}

export { diagnosticsText as A, isSameAddress as C, asOfDay as D, bindingAt as E, annotationsOf as M, findingGroups as N, chartFolder as O, partsOfGroup as P, isKnown as S, liveValue as T, rememberedToday as _, makePlan as a, withOnly as b, withShown as c, hidesNone as d, prove as f, pairUp as g, hasName as h, comparedLines as i, placeText as j, loadChart as k, UntrustedList as l, unseen as m, planInBrief as n, ceiling as o, requireSome as p, planText as r, shownByNow as s, fileFindings as t, byId as u, prepareNewcomers as v, droppedIn as w, isDoubtful as x, verbOf$1 as y };