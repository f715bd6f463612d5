import "./rolldown-runtime.mjs";
import { r as orExitError, t as ExitError } from "./exit-error.mjs";
import { a as settledNote, c as isWaiting, i as driftIssue, n as unlessTold, o as takenPull, r as contextFor, s as applyTip, t as showRun } from "./show-run.mjs";
import { n as warned } from "./action-result.mjs";
import { a as printed, r as message } from "./nearest.mjs";
import { c as editIssue, i as whyNotSent, n as keepIssue, o as driftNotice, t as issueText } from "./issues.mjs";
import { bt as overdueName } from "./session.mjs";
import { S as placeOf$1, V as seenLine, a as pathOf, c as isSameAuthor, i as orgOf, k as wrote, m as inside, o as placeIn, r as notFor, y as numberIn, z as readSeen } from "./context.mjs";
import { B as nodeStart, L as readTree, R as readStrict, vt as groupBy, wt as digest, z as keyOf } from "./page.mjs";
import { f as allOf, n as requirePrivate } from "./private.mjs";
import { E as editBudget, M as byText, _t as makeTree, ct as plainPush, ft as entriesIn, gt as makeText, ht as makeCommit, it as notReached, mt as listing, n as folderAt, nt as asking, ot as telling, pt as entriesWith, rt as notDone, ut as refusalIn } from "./chart-at-revision.mjs";
import { C as loadFolder } from "./trouble-page.mjs";
import { O as outsideId } from "./first-alerts.mjs";
import { isDeepStrictEqual } from "node:util";

// src/action/heartbeat.ts
/**
* Calls the address of the settings after a clean scheduled run. If that fails, the run stays clean: its work is done,
* and the monitor outside notices the missing call.
*/
async function withHeartbeat(done, address, host) {
	const failed = await whyNotSent(address, { method: "GET" }, host);
	if (failed === null) return done;
	const monitor = new URL(address).host;
	return warned(done, printed`The heartbeat (notify.heartbeat in espalier.yaml) could not be sent to ${monitor}: ${message(failed)}. The run itself was clean. Check the address and the monitor behind it, which may report a missing run.`);
}

// src/plan/drift-names.ts
/** Names a drift as long as it lasts, whatever its value is by now. 32 hex digits. */
function driftName({ key, field }) {
	return digest({
		key,
		field
	});
}
/** The same for the same drifts with the same values, in any order. 32 hex digits. */
function driftDigest(drift) {
	return digest(drift.map(({ kind, key, field, desired, live }) => digest({
		kind,
		key,
		field,
		desired,
		live
	})).toSorted());
}

// src/action/show-drift.ts
/** The body of an issue has room for this many days, beside the table. */
const mostRemembered = 250;
/**
* Keeps the issue about drift. It remembers since when each value has drifted. `at` is the commit that was applied.
* Returns a warning, if a chat could not be told.
*/
async function showDrift(job, plan, at, speaker) {
	return await keepIssue(job, "drift", (before) => {
		if (plan.drift.length === 0) return null;
		const known = readSeen(before);
		const seen = new Map(plan.drift.map((one) => [one, known.get(driftName(one)) ?? plan.asOf]));
		const shows = `${driftDigest(plan.drift)}${overdueName(speaker.overdue)}`;
		const first = [...seen].slice(0, mostRemembered);
		const remembered = seenLine(new Map(first.map(([one, day]) => [driftName(one), day])));
		return issueText(driftIssue({
			plan,
			seen,
			shows,
			speaker
		}), `\n${remembered}\n`);
	}, settledNote("drift", speaker), {
		notice: driftNotice(plan),
		name: driftDigest(plan.drift),
		at
	});
}

// src/model/person-record.ts
/** The order in which people write the fields. */
const writtenOrder$1 = [
	"status",
	"email",
	"firstName",
	"lastName",
	"id",
	"manager",
	"department",
	"role",
	"start",
	"end",
	"successor"
];

// src/desired/editing/parts.ts
/** The parts of a map or a list; none of another node. */
function partsOf(text, yaml, node) {
	if (!yaml.isCollection(node)) return {
		inLine: false,
		places: []
	};
	const inLine = node.flow === true;
	return {
		inLine,
		places: node.items.map((item) => {
			const start = nodeStart(yaml.isPair(item) ? item.key : item);
			return {
				start: !inLine && !yaml.isPair(item) ? text.lastIndexOf("-", start - 1) : start,
				end: lastEnd(text, yaml, item)
			};
		})
	};
}
/** Takes parts away, each with its own lines, and adds others. Some part must stay. */
function changedParts(text, parts, removed, added) {
	return parts.inLine ? inLinePatches(parts, removed, added) : linePatches(text, parts, removed, added);
}
function linePatches(text, { places }, removed, added) {
	const first = places.findIndex((_, at) => !removed.has(at));
	const additions = added.map(({ after, text: part }) => {
		const { start, end } = places[after === -1 ? first : after] ?? {
			start: 0,
			end: 0
		};
		const indent = indentOf(text, start);
		if (after !== -1) return {
			...point(endOfLine(text, end)),
			text: `\n${indent}${part}`
		};
		return {
			...point(lineStart(text, start)),
			text: `${indent}${part}\n`
		};
	});
	const removals = [...removed].map((index) => {
		const { start, end } = places[index] ?? {
			start: 0,
			end: 0
		};
		const [from, to] = [lineStart(text, start), endOfLine(text, end)];
		const next = text.indexOf("\n", to);
		return next === -1 ? {
			start: from === 0 ? 0 : withoutFeed(text, from),
			end: to,
			text: ""
		} : {
			start: from,
			end: next + 1,
			text: ""
		};
	});
	return [...additions, ...removals];
}
function inLinePatches({ places }, removed, added) {
	const kept = [...places.keys()].filter((index) => !removed.has(index));
	const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? 0];
	const placeOf = (index) => places[index] ?? {
		start: 0,
		end: 0
	};
	const additions = added.map(({ after, text }) => after === -1 ? {
		...point(placeOf(first).start),
		text: `${text}, `
	} : {
		...point(placeOf(after).end),
		text: `, ${text}`
	});
	const removals = [...removed].filter((index) => index < last).map((index) => ({
		start: placeOf(index).start,
		end: placeOf(index + 1).start,
		text: ""
	}));
	const tail = {
		start: placeOf(last).end,
		end: placeOf(places.length - 1).end,
		text: ""
	};
	return [
		...additions,
		...removals,
		...tail.start < tail.end ? [tail] : []
	];
}
function point(offset) {
	return {
		start: offset,
		end: offset
	};
}
/** Applies the patches. Those at the same place keep their order, and what is added comes before what is taken away. */
function applied(text, patches) {
	const feed = text.includes("\r\n") ? "\r\n" : "\n";
	const parts = [];
	let done = 0;
	for (const { start, end, text: next } of patches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		parts.push(text.slice(done, start), next.replaceAll("\n", feed));
		done = end;
	}
	return [...parts, text.slice(done)].join("");
}
/** Where the last value in a part ends, comments and blank lines not counted. */
function lastEnd(text, yaml, part) {
	let node = valueOrKey(yaml, part);
	while (yaml.isCollection(node) && node.flow !== true) {
		const inner = valueOrKey(yaml, node.items.at(-1));
		if (!yaml.isNode(inner)) break;
		node = inner;
	}
	return yaml.isNode(node) ? withoutFeed(text, node.range?.[1] ?? 0) : 0;
}
function valueOrKey(yaml, part) {
	return yaml.isPair(part) ? part.value ?? part.key : part;
}
/** A block scalar ends behind its line feed. */
function withoutFeed(text, end) {
	return text[end - 1] !== "\n" ? end : text[end - 2] === "\r" ? end - 2 : end - 1;
}
/** Where the line ends, without its line feed. */
function endOfLine(text, from) {
	const feed = text.indexOf("\n", from);
	if (feed === -1) return text.length;
	return text[feed - 1] === "\r" && feed > from ? feed - 1 : feed;
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Blanks up to the column of an offset. */
function indentOf(text, offset) {
	return " ".repeat(offset - lineStart(text, offset));
}

// src/desired/editing/yaml-text.ts
/** Words that some reader of YAML takes for something else: booleans, nothing, infinity. */
const meant = /^(?:null|true|false|yes|no|on|off|y|n|inf|nan)$/i;
/** It starts with a letter, and holds no character with a meaning in YAML. */
const plain = /^\p{L}(?: ?[\p{L}\p{M}\p{N}.@_+/&()'-])*$/u;
/** A value as it is written: plain if every reader of YAML sees the same text, else in quotes. */
function scalarText(value) {
	if (value === null) return "null";
	if (plain.test(value) && !meant.test(value)) return value;
	return value.includes("\n") ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
/** Days and yes or no are written as the documents write them, without quotes. */
const bare = new Map([...[
	"on",
	"start",
	"end",
	"from",
	"to"
].map((name) => [name, /^\d{4}-\d{2}-\d{2}$/]), ...[
	"newPerson",
	"samePerson",
	"reportsStay",
	"deactivate"
].map((name) => [name, /^(?:true|false)$/])]);
/** The value of a field: a text, or a map in one line. */
function valueText(name, value) {
	if (typeof value === "object" && value !== null) return itemText(value, null);
	const text = typeof value === "boolean" ? String(value) : value;
	return text !== null && bare.get(name)?.test(text) === true ? text : scalarText(text);
}
/** The lines of a new person. `deeper`: the indentation of the fields. */
function personLines(key, entry, indent, deeper = `${indent}  `) {
	return [`${indent}${scalarText(key)}:`, ...Object.entries(entry).map((one) => `${deeper}${fieldText(one)}`)];
}
/** `role: user` */
function fieldText([field, value]) {
	return `${field}: ${valueText(field, value)}`;
}
/** A map: in one line, or with lines that begin with `indent`, below the first one that follows a dash. */
function itemText(map, indent) {
	const fields = Object.entries(map).map(fieldText);
	return indent === null ? `{ ${fields.join(", ")} }` : fields.join(`\n${indent}  `);
}
/** A list of maps: in one line, or with a line for each, below a field that has this indentation. */
function listText(name, list, indent) {
	const items = list.map((item) => itemText(item, null));
	if (indent === null) return `${name}: [${items.join(", ")}]`;
	return [`${name}:`, ...items.map((item) => `${indent}  - ${item}`)].join("\n");
}

// src/desired/editing/edit-entry.ts
/** The order in which people write what an entry has, and a dated change. */
const writtenOrder = [
	"on",
	"was",
	"samePerson",
	"newPerson",
	"status",
	"absence",
	"email",
	"firstName",
	"lastName",
	"id",
	"manager",
	"department",
	"role",
	"start",
	"end",
	"successor",
	"reportsStay",
	"timezone",
	"changes"
];
/**
* What makes an entry, or a dated change, say something else: values are changed in place, a missing one gets its line where
* people write it, and one that goes takes its own lines along.
*/
function entryPatches(text, yaml, node, before, after) {
	const pairs = yaml.isMap(node) ? node.items : [];
	const names = pairs.map(keyOf);
	const isStale = (name) => !Object.hasOwn(after, name) || isRewritten(name, before, after);
	const removed = new Set([...names.keys()].filter((at) => isStale(names[at] ?? "")));
	const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name) || isRewritten(name, before, after));
	const parts = partsOf(text, yaml, node);
	const indent = parts.inLine ? null : indentOf(text, parts.places[0]?.start ?? 0);
	const additions = inOrder(added).map((name) => {
		const value = after[name];
		const written = Array.isArray(value) ? listText(name, value, indent) : fieldText([name, value]);
		return {
			after: placeOf(name, names, removed),
			text: written
		};
	});
	return [...pairs.flatMap((pair, at) => {
		const name = names[at] ?? "";
		if (removed.has(at) || isDeepStrictEqual(before[name], after[name])) return [];
		if (name !== "changes") return [replaced$1(text, yaml, pair, name, after[name])];
		return listPatches(text, yaml, pair.value, before[name], after[name]);
	}), ...changedParts(text, parts, removed, additions)];
}
/** Whether a value is written anew as a whole: a map, or a list of which nothing stays. */
function isRewritten(name, before, after) {
	const [old, next] = [before[name], after[name]];
	if (old === void 0 || next === void 0 || isDeepStrictEqual(old, next)) return false;
	if (name !== "changes") return typeof old === "object" && old !== null;
	const days = new Set(next.map(({ on }) => on));
	return !old.some(({ on }) => days.has(on));
}
function inOrder(names) {
	return names.toSorted((a, b) => writtenOrder.indexOf(a) - writtenOrder.indexOf(b));
}
/** Behind the nearest of the fields that are written before it; -1: behind none of those that stay. */
function placeOf(name, names, removed) {
	const rank = writtenOrder.indexOf(name);
	const above = [...names.keys()].filter((at) => {
		const other = writtenOrder.indexOf(names[at] ?? "");
		return !removed.has(at) && other !== -1 && (other < rank || rank === -1);
	});
	const rankOf = (at) => writtenOrder.indexOf(names[at] ?? "");
	return above.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? -1;
}
/** Dated changes, each known by its day. */
function listPatches(text, yaml, node, before, after) {
	const parts = partsOf(text, yaml, node);
	const items = yaml.isSeq(node) ? node.items : [];
	const next = new Map(after.map((change) => [change["on"], change]));
	const removed = new Set([...before.keys()].filter((at) => !next.has(before[at]?.["on"])));
	const known = new Set(before.map(({ on }) => on));
	const inLine = parts.inLine || items.every((item) => yaml.isMap(item) && item.flow === true);
	const additions = after.filter(({ on }) => !known.has(on)).map((change) => {
		const above = before.findLastIndex(({ on }, at) => !removed.has(at) && String(on) < String(change["on"]));
		const indent = inLine ? null : indentOf(text, parts.places[0]?.start ?? 0);
		return {
			after: above,
			text: `${parts.inLine ? "" : "- "}${itemText(change, indent)}`
		};
	});
	return [...before.flatMap((change, at) => {
		const then = next.get(change["on"]);
		return then === void 0 ? [] : entryPatches(text, yaml, items[at], change, then);
	}), ...changedParts(text, parts, removed, additions)];
}
/** The patch that gives a pair another value. */
function replaced$1(text, yaml, pair, name, next) {
	const [start, end] = pair.value?.range ?? [0, 0];
	if (start < end) return {
		start,
		end: yaml.isCollection(pair.value) ? lastEnd(text, yaml, pair) : withoutFeed(text, end),
		text: valueText(name, next)
	};
	const colon = text.indexOf(":", pair.key.range?.[1] ?? 0) + 1;
	return {
		start: colon,
		end: colon,
		text: ` ${valueText(name, next)}`
	};
}

// src/desired/editing/edit-text.ts
/**
* The text of a file after the edits: everything that they do not name stays as it is, to the letter. A form that is
* not foreseen here gives a text that reads differently; the caller checks that.
*/
function editedText(source, read, edits) {
	const { yaml, contents } = read;
	const people = entriesOf(yaml, contents).find((pair) => keyOf(pair) === "people");
	const persons = new Map(entriesOf(yaml, people?.value).map((pair) => [keyOf(pair), pair]));
	const patches = edits.flatMap((edit) => changed(source.text, yaml, persons.get(edit.former ?? ""), edit));
	const added = edits.filter(({ former }) => former === null);
	if (added.length > 0) patches.push(appended(source.text, yaml, people, added));
	return applied(source.text, patches);
}
/** The pairs of a map; none of any other node. */
function entriesOf(yaml, node) {
	return yaml.isMap(node) ? node.items : [];
}
function changed(text, yaml, person, edit) {
	if (person === void 0 || edit.former === null) return [];
	const [start, end] = person.key.range ?? [0, 0];
	return [...edit.former === edit.key ? [] : [{
		start,
		end,
		text: scalarText(edit.key)
	}], ...entryPatches(text, yaml, person.value, edit.before, edit.after)];
}
function appended(text, yaml, people, edits) {
	const last = entriesOf(yaml, people?.value).at(-1);
	const indent = last === void 0 ? `${indentOf(text, nodeStart(people?.key))}  ` : indentOf(text, nodeStart(last.key));
	const fields = partsOf(text, yaml, last?.value);
	const deeper = fields.inLine || fields.places[0] === void 0 ? `${indent}  ` : indentOf(text, fields.places[0].start);
	const added = edits.flatMap(({ key, after }) => personLines(key, after, indent, deeper)).map((line) => `\n${line}`).join("");
	if (last !== void 0) {
		const at = afterComments(text, endOfLine(text, lastEnd(text, yaml, last)), indent);
		return {
			start: at,
			end: at,
			text: added
		};
	}
	const [start, end] = people?.value?.range ?? [text.length, text.length];
	const at = endOfLine(text, end);
	return {
		start,
		end: at,
		text: `${text.slice(end, at)}${added}`
	};
}
/** The comments below a person's fields belong to that person: a new person comes after them. */
function afterComments(text, start, indent) {
	const comments = new RegExp(`(?:\\r?\\n${indent} +#[^\\n]*)+`, "y");
	comments.lastIndex = start;
	const match = comments.exec(text);
	return match === null ? start : endOfLine(text, start + match[0].replace(/\r$/, "").length);
}

// src/desired/editing/edit.ts
/**
* Writes people into the files. A person whose key is in a file is changed there, and only in the values that differ:
* comments, order, blank lines and quotes stay. With `asOf`, a value that a dated change up to that day sets is changed
* there: the line of the entry has no effect any more. A new person goes to the end of `file`. Returns the files that change
* or are new; each was read again and holds exactly what it must. Throws `ExitError` for a file that cannot be read or
* edited, and for a value that no file may hold.
*/
async function writePeople(existing, records, asOf = null) {
	const files = /* @__PURE__ */ new Map();
	const home = /* @__PURE__ */ new Map();
	for (const source of existing) {
		const { tree, diagnostics } = await readTree(source, editBudget());
		if (tree === null) throw notRead(source, diagnostics);
		files.set(source.file, {
			source,
			values: tree.value
		});
		for (const key of Object.keys(mapAt(tree.value, "people"))) home.set(key, source.file);
	}
	const written = [];
	for (const [file, group] of groups(records, home)) {
		const known = files.get(file);
		const before = known === void 0 ? newValues(group) : known.values;
		const edits = group.flatMap((record) => editOf(record, before, asOf) ?? []);
		if (edits.length === 0) continue;
		const text = known === void 0 ? newText(before, edits) : editedText(known.source, await readOrFail(known.source), edits);
		await prove({
			file,
			text
		}, after(before, edits));
		written.push({
			file,
			text
		});
	}
	return written.toSorted((a, b) => byText(a.file, b.file));
}
/** The records by the file in which they are written, in the order of their keys. */
function groups(records, home) {
	const sorted = records.toSorted((a, b) => byText(a.key, b.key));
	return groupBy(sorted, ({ key, file }) => home.get(key) ?? file);
}
async function readOrFail(source) {
	const { read, diagnostics } = await readStrict(source, editBudget());
	if (read !== null) return read;
	throw notRead(source, diagnostics);
}
function notRead({ file }, [first]) {
	const where = `${file}:${String(first?.place?.line ?? 1)}`;
	return new ExitError(1, `${where} cannot be read, so nothing was written. ${first?.message ?? ""}`);
}
/** A new file before its people are added: the department that all of them share is its default. */
function newValues(records) {
	const [department, ...others] = new Set(records.map(({ entry }) => entry.department));
	return typeof department !== "string" || others.length > 0 ? { people: {} } : {
		defaults: { department },
		people: {}
	};
}
/** The differences; null if there are none. */
function editOf({ key, entry }, read, asOf) {
	const people = mapAt(read, "people");
	const before = mapAt(people, key);
	const changes = asOf === null ? [] : changesIn(before, asOf);
	const stated = Object.assign({}, mapAt(read, "defaults"), before, ...changes);
	const settings = writtenOrder$1.flatMap((field) => {
		const value = entry[field];
		const said = field === "department" ? stated[field] ?? null : stated[field];
		if (value === void 0 || said === value) return [];
		return [[
			field,
			value,
			changes.findLastIndex((change) => Object.hasOwn(change, field))
		]];
	});
	const former = Object.hasOwn(people, key) ? key : null;
	return former === null || settings.length > 0 ? {
		former,
		key,
		before,
		after: settled(before, settings)
	} : null;
}
function mapAt(value, name) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return {};
	const inner = value[name];
	return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
}
function after(before, edits) {
	const people = new Map(Object.entries(mapAt(before, "people")));
	for (const edit of edits) people.set(edit.key, edit.after);
	return {
		...before,
		people: Object.fromEntries(people)
	};
}
function settled(entry, settings) {
	const of = (index) => Object.fromEntries(settings.filter(([, , dated]) => dated === index).map(([field, value]) => [field, value]));
	const next = {
		...entry,
		...of(-1)
	};
	const changes = entry["changes"];
	if (!Array.isArray(changes)) return next;
	return {
		...next,
		changes: changes.map((change, index) => ({
			...change,
			...of(index)
		}))
	};
}
/** The dated changes of an entry up to a day, in their order. */
function changesIn({ changes }, asOf) {
	if (!Array.isArray(changes)) return [];
	const all = changes;
	const later = all.findIndex(({ on }) => String(on) > asOf);
	return later === -1 ? all : all.slice(0, later);
}
/** New files are in org/people; the schemas are beside org. */
const schemaLine = "# yaml-language-server: $schema=../../schema/people.schema.json";
function newText(before, edits) {
	const { department } = mapAt(before, "defaults");
	return `${[
		schemaLine,
		...typeof department === "string" ? ["defaults:", `  ${fieldText(["department", department])}`] : [],
		"people:",
		...edits.flatMap((edit) => personLines(edit.key, edit.after, "  "))
	].join("\n")}\n`;
}
/** Reads what was written: a file that says anything else than it must is never returned. */
async function prove(source, must) {
	const { tree, diagnostics } = await readTree(source, editBudget());
	if (tree !== null && isDeepStrictEqual(tree.value, must)) return;
	const why = diagnostics[0]?.message ?? "It is written in a form that cannot be edited; write every person on lines of their own.";
	throw new ExitError(1, `${source.file}:${String(diagnostics[0]?.place?.line ?? 1)} would not be right after the change, so nothing was written. ${why}`);
}

// src/git/proposal.ts
/**
* A commit on top of `base` in which some files have these texts: by their paths from the top. So far it is only in
* this repository, and no file, index or branch of the clone is touched. Throws `ExitError` 1.
*/
async function proposed(git, base, files, message) {
	const what = "A commit of the new files could not be made";
	const ask = asking(git, async (ran) => await notDone(git, ran, telling(`${what}.`)));
	const texts = /* @__PURE__ */ new Map();
	for (const [path, text] of files) texts.set(path, await makeText(ask, text));
	const old = entriesIn(await ask(listing(`${base}^{tree}`)));
	const inTheWay = (name) => new ExitError(1, `${what}: "${name}" is in their way, and is neither a file nor a folder. Put a file or a folder there.`);
	const tree = await makeTree(ask, await entriesWith(ask, old, texts, {
		replace: true,
		trouble: inTheWay
	}));
	return await makeCommit(ask, tree, base, message);
}
/**
* Pushes a commit to a branch of origin. Only a branch of ours (espalier/…) may lose commits by that. Throws `ExitError`
* 1 if it is rejected.
*/
async function pushed(git, commit, branch) {
	const force = branch.startsWith("espalier/") ? "+" : "";
	const ran = await git([
		"push",
		...plainPush,
		"origin",
		`${force}${commit}:refs/heads/${branch}`
	]);
	if (ran.ok) return;
	const words = refusalIn(ran) ?? ran.words;
	throw await notReached(git, {
		...ran,
		words
	}, telling(`The branch ${branch} could not be pushed.`));
}

// src/github/proposals.ts
const needs = "pull-requests: write\", and the repository the setting \"Allow GitHub Actions to create and approve pull requests";
const path = "/repos/{repo}/pulls";
/** The open pull request for a branch of this repository; null if there is none. */
async function findPull(github, branch) {
	const [owner = ""] = github.repository.split("/");
	const query = {
		head: `${owner}:${branch}`,
		state: "open"
	};
	const found = (await allOf(github, {
		method: "GET",
		path,
		query,
		needs: "pull-requests: read"
	})).find((part) => inside(part, "head.ref").value === branch && isSameAuthor(inside(part, "head.repo"), github.repository));
	return found === void 0 ? null : openedOf(found);
}
/**
* Opens a pull request for a branch of this repository. If the answer is lost, the open one for the branch counts as
* it; GitHub never has two.
*/
async function openPull(github, wanted) {
	const { title, body, head, base } = wanted;
	return await wrote(github, {
		method: "POST",
		path,
		body: {
			title,
			body,
			head,
			base
		},
		needs
	}, openedOf, () => findPull(github, head));
}
function openedOf(part) {
	return {
		number: numberIn(inside(part, "number")),
		url: placeOf$1(inside(part, "html_url"))
	};
}

// src/action/take-live.ts
/** Our branch, written anew each time. */
const branch = "espalier/take-live";
/**
* Writes a pull request that takes what was changed in the service into the chart, where the files can say it: comments
* and order stay. Null: nothing can be taken so.
*/
async function takeLive(job, { tip, branch: base }, plan, speaker) {
	const { git, github, host } = job;
	const folder = await folderAt(tip, orgOf(job), host);
	const { taken, left } = await sortDrift(folder, plan, host.now());
	if (taken.length === 0) return null;
	const files = await writePeople(folder.people, recordsOf(taken), plan.asOf);
	const post = takenPull({
		plan,
		taken,
		left,
		speaker
	});
	const [title, body] = [post.title.text, post.body.text];
	const [org, path] = [orgOf(job), await pathOf(job)];
	const texts = new Map(files.map(({ file, text }) => [placeIn(path, org, file), text]));
	const commit = await proposed(git, tip, texts, `${title}\n`);
	await pushed(git, commit, branch);
	const open = await findPull(github, branch);
	if (open === null) return await openPull(github, {
		title,
		body,
		head: branch,
		base
	});
	await editIssue(github, open.number, {
		title,
		body
	});
	return open;
}
/** Tries it: a value that the chart does not say afterwards is not taken. */
async function sortDrift(folder, { drift, asOf }, now) {
	const judged = drift.map((one) => ({
		drift: one,
		why: whyNot(one)
	}));
	const likely = judged.flatMap((one) => one.why === null ? [one.drift] : []);
	const edited = await writePeople(folder.people, recordsOf(likely), asOf);
	const { desired } = await loadFolder({
		...folder,
		people: replaced(folder.people, edited)
	}, asOf, now);
	const isTaken = ({ key, field, live }) => desired === null || (desired.people.get(key)?.values[field] ?? null) === live;
	const dated = "a dated line sets another value: change that line";
	return {
		taken: likely.filter(isTaken),
		left: judged.flatMap((one) => one.why === null && isTaken(one.drift) ? [] : [{
			...one,
			why: one.why ?? dated
		}])
	};
}
/** Why only a person can write a value into the chart; null if it can go there as it is. */
function whyNot({ kind, field, live }) {
	if (kind === "conflict") return "chart and service were both changed: decide in the chart";
	if (field === "active") return live === false ? null : "the account is active again: decide whether the person is back";
	if (field === "manager" && outsideId(String(live)) !== null) return "the manager is not in the chart: delete the line, and the manager stays as it is";
	return canBeEmpty.has(field) || typeof live === "string" && live !== "" ? null : "the service has no value there";
}
const canBeEmpty = /* @__PURE__ */ new Set(["manager", "department"]);
function recordsOf(drift) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key, field, live, at } of drift) {
		const setting = field === "active" ? { status: "left" } : { [field]: live };
		entries.set(key, {
			key,
			file: at.file,
			entry: Object.assign({}, entries.get(key)?.entry, setting)
		});
	}
	return [...entries.values()];
}
function replaced(people, edited) {
	const texts = new Map(edited.map((source) => [source.file, source]));
	return people.map((source) => texts.get(source.file) ?? source);
}

// src/action/commands/drift.ts
/**
* `command: drift`: applies what has become due, reports what was changed outside Git in one issue, and on request
* writes a pull request that takes the live values into the chart. It never reverts a value.
*/
async function driftRun(job) {
	const { event } = job;
	if (event.kind !== "schedule" && event.kind !== "dispatch") throw notFor("drift", event, "schedules and runs by hand");
	await requirePrivate(job, "drift");
	const run = await applyTip(job);
	const done = await shown(job, run);
	return event.kind === "schedule" && done.exit === 0 && !isWaiting(run) && run.heartbeat !== null ? await withHeartbeat(done, run.heartbeat, job.host) : done;
}
/** Reports on GitHub the result of the run, and what was changed outside Git. */
async function shown(job, run) {
	const done = await showRun(job, run, "drift");
	const plan = planAfter(run);
	if (plan === null) return done;
	const speaker = contextFor(job, run, null);
	const warning = await orExitError(showDrift(job, plan, run.tip, speaker));
	const told = warning === null || warning instanceof ExitError ? unlessTold(run, done, warning) : warned(done, warning);
	const taken = job.input("take-live") === "true" ? await orExitError(takeLive(job, run, plan, speaker)) : null;
	if (taken === null || taken instanceof ExitError) return unlessTold(run, told, taken);
	return {
		...told,
		outputs: {
			...told.outputs,
			"pull-request": taken.url
		}
	};
}
/** The last plan that was made; null if there was none. */
function planAfter({ ended }) {
	if (ended.kind === "done") return ended.course.after ?? ended.plan;
	return ended.kind === "blocked" || ended.kind === "declined" ? ended.plan : null;
}

export { driftRun };