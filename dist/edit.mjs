import { _ as ExitError } from "./start.mjs";
import { C as readStrict, S as readTree, T as nodeStart, k as editBudget, w as keyOf } from "./desired.mjs";
import { A as plainPush, C as treeAt, E as notReached, F as entriesWith, I as listing, L as makeCommit, M as refusalIn, N as remoteRef, O as telling, P as entriesIn, R as makeText, T as notDone, V as ourName, b as merged, h as fetched, j as pushOnto, w as asking, z as makeTree } from "./chart-at-revision.mjs";
import { I as groupBy, O as byText, P as isPersonKey, k as canonicalEmail } from "./base.mjs";
import { a as spelledOut } from "./likeness.mjs";
import { isDeepStrictEqual } from "node:util";

// src/git/proposal.ts
async function proposed(git, base, files, message, author = null) {
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
	return {
		commit: await makeCommit(ask, tree, base, message, author),
		tree
	};
}
async function proposalTip(git, branch) {
	const what = `The branch ${branch} could not be read.`;
	const ask = asking(git, async (ran) => await notReached(git, ran, telling(what)));
	const id = await remoteRef(ask, `refs/heads/${branch}`);
	return id === null ? null : await fetched(git, id);
}
async function mergesTo(git, base, head, tree) {
	return await merged(git, base, head) === tree;
}
const mostOwn = 100;
async function isOwnWork(git, base, head) {
	const lines = (await asking(git, async (ran) => await notDone(git, ran, telling(`The commits of ${head} could not be read.`)))([
		"log",
		`--max-count=${mostOwn}`,
		"--format=%H %P%x09%cn <%ce>",
		head,
		`^${base}`,
		"--"
	])).toString("utf8").split("\n").slice(0, -1);
	if (lines.length === mostOwn) return false;
	for (const line of lines) {
		const [ids = "", committer] = line.split("	");
		const [id = "", one = "", other] = ids.split(" ");
		if (!(committer === `${ourName.NAME} <${ourName.EMAIL}>`) && (other === void 0 || !await mergesTo(git, one, other, await treeAt(git, id)))) return false;
	}
	return true;
}
async function pushed(git, commit, branch, before) {
	const rejection = await pushOnto(git, branch, before, commit);
	if (rejection !== null) throw await notReached(git, {
		ok: false,
		out: Buffer.alloc(0),
		words: rejection.words,
		never: null,
		stopped: false
	}, telling(`The branch ${branch} could not be pushed.`));
}
async function deleted(git, branch, before) {
	const lease = `--force-with-lease=refs/heads/${branch}:${before}`;
	const ran = await git([
		"push",
		...plainPush,
		lease,
		"origin",
		`:refs/heads/${branch}`
	]);
	if (ran.ok) return;
	const words = refusalIn(ran) ?? ran.words;
	throw await notReached(git, {
		...ran,
		words
	}, telling(`The branch ${branch} could not be deleted.`));
}

// src/desired/editing/keys.ts
function makeKeys(people, taken) {
	const used = new Set(taken);
	const sorted = people.toSorted((a, b) => byText(a.id, b.id));
	const names = sorted.map((one) => ascii(`${one.firstName} ${one.lastName}`));
	const seen = new Set(used);
	const shared = new Set(names.filter((name) => seen.has(name) || (seen.add(name), false)));
	return new Map(sorted.map((one, at) => {
		const name = names[at] ?? "";
		const local = ascii(canonicalEmail(one.email).split("@")[0] ?? "");
		const key = firstFree([
			...shared.has(name) || name === "" ? [] : [name],
			local,
			name
		], used);
		used.add(key);
		return [one.id, key];
	}));
}
function firstFree(candidates, used) {
	const named = candidates.filter(isPersonKey);
	const good = named.length > 0 ? named : ["person"];
	const free = good.find((key) => !used.has(key));
	if (free !== void 0) return free;
	const stem = (good[0] ?? "").slice(0, 56);
	for (let number = 2;; number += 1) {
		const key = `${stem}.${number}`;
		if (!used.has(key) && isPersonKey(key)) return key;
	}
}
function ascii(text) {
	return spelledOut(text.toLowerCase()).normalize("NFKD").replace(/[\u0300-\u036F'\u2019`.]/g, (mark) => mark === "." ? " " : "").split(/[^a-z0-9-]+/).map((word) => word.replace(/^-+|-+$/g, "").replace(/-{2,}/g, "-")).filter((word) => word !== "").join(".").slice(0, 64).replace(/[.-]+$/, "");
}

// src/model/person-record.ts
const recordFields = [
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
function withoutFeed(text, end) {
	return text[end - 1] !== "\n" ? end : text[end - 2] === "\r" ? end - 2 : end - 1;
}
function endOfLine(text, from) {
	const feed = text.indexOf("\n", from);
	if (feed === -1) return text.length;
	return text[feed - 1] === "\r" && feed > from ? feed - 1 : feed;
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function indentOf(text, offset) {
	return " ".repeat(offset - lineStart(text, offset));
}

// src/desired/editing/yaml-text.ts
const meant = /^(?:null|true|false|yes|no|on|off|y|n|inf|nan)$/i;
const plain = /^\p{L}(?: ?[\p{L}\p{M}\p{N}.@_+/&()'-])*$/u;
function scalarText(value) {
	if (value === null) return "null";
	if (plain.test(value) && !meant.test(value)) return value;
	return value.includes("\n") ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
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
function valueText(name, value) {
	if (typeof value === "object" && value !== null) return itemText(value, null);
	const text = typeof value === "boolean" ? String(value) : value;
	return text !== null && bare.get(name)?.test(text) === true ? text : scalarText(text);
}
function personLines(key, entry, indent, deeper = `${indent}  `) {
	return [`${indent}${scalarText(key)}:`, ...Object.entries(entry).map((one) => `${deeper}${fieldText(one)}`)];
}
function fieldText([field, value]) {
	return `${field}: ${valueText(field, value)}`;
}
function itemText(map, indent) {
	const fields = Object.entries(map).map(fieldText);
	return indent === null ? `{ ${fields.join(", ")} }` : fields.join(`\n${indent}  `);
}
function listText(name, list, indent) {
	const items = list.map((item) => itemText(item, null));
	if (indent === null) return `${name}: [${items.join(", ")}]`;
	return [`${name}:`, ...items.map((item) => `${indent}  - ${item}`)].join("\n");
}

// src/desired/editing/edit-entry.ts
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
		if (name !== "changes") return [replaced(text, yaml, pair, name, after[name])];
		return listPatches(text, yaml, pair.value, before[name], after[name]);
	}), ...changedParts(text, parts, removed, additions)];
}
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
function placeOf(name, names, removed) {
	const rank = writtenOrder.indexOf(name);
	const above = [...names.keys()].filter((at) => {
		const other = writtenOrder.indexOf(names[at] ?? "");
		return !removed.has(at) && other !== -1 && (other < rank || rank === -1);
	});
	const rankOf = (at) => writtenOrder.indexOf(names[at] ?? "");
	return above.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? -1;
}
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
function replaced(text, yaml, pair, name, next) {
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
function editedText(source, read, edits) {
	const { yaml, contents } = read;
	const people = entriesOf(yaml, contents).find((pair) => keyOf(pair) === "people");
	const persons = new Map(entriesOf(yaml, people?.value).map((pair) => [keyOf(pair), pair]));
	const patches = edits.flatMap((edit) => changed(source.text, yaml, persons.get(edit.former ?? ""), edit));
	const added = edits.filter(({ former }) => former === null);
	if (added.length > 0) patches.push(appended(source.text, yaml, people, added));
	return applied(source.text, patches);
}
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
function afterComments(text, start, indent) {
	const comments = new RegExp(`(?:\\r?\\n${indent} +#[^\\n]*)+`, "y");
	comments.lastIndex = start;
	const match = comments.exec(text);
	return match === null ? start : endOfLine(text, start + match[0].replace(/\r$/, "").length);
}

// src/desired/editing/edit.ts
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
			...known?.source,
			file,
			text
		});
	}
	return written.toSorted((a, b) => byText(a.file, b.file));
}
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
function newValues(records) {
	const [department, ...others] = new Set(records.map(({ entry }) => entry.department));
	return typeof department !== "string" || others.length > 0 ? { people: {} } : {
		defaults: { department },
		people: {}
	};
}
function editOf({ key, entry }, read, asOf) {
	const people = mapAt(read, "people");
	const before = mapAt(people, key);
	const changes = asOf === null ? [] : changesIn(before, asOf);
	const stated = Object.assign({}, mapAt(read, "defaults"), before, ...changes);
	const settings = recordFields.flatMap((field) => {
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
function changesIn({ changes }, asOf) {
	if (!Array.isArray(changes)) return [];
	const all = changes;
	const later = all.findIndex(({ on }) => String(on) > asOf);
	return later === -1 ? all : all.slice(0, later);
}
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
async function prove(source, must) {
	const { tree, diagnostics } = await readTree(source, editBudget());
	if (tree !== null && isDeepStrictEqual(tree.value, must)) return;
	const why = diagnostics[0]?.message ?? "It is written in a form that cannot be edited; write every person on lines of their own.";
	throw new ExitError(1, `${source.file}:${String(diagnostics[0]?.place?.line ?? 1)} would not be right after the change, so nothing was written. ${why}`);
}

export { fieldText as a, applied as c, deleted as d, isOwnWork as f, pushed as g, proposed as h, entriesOf as i, ascii as l, proposalTip as m, writePeople as n, personLines as o, mergesTo as p, editedText as r, scalarText as s, schemaLine as t, makeKeys as u };