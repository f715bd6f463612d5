import "./rolldown-runtime.mjs";
import { r as orExitError, t as ExitError } from "./exit-error.mjs";
import { a as settledNote, c as isWaiting, i as driftIssue, n as unlessTold, o as takenPull, r as contextFor, s as applyTip, t as showRun } from "./show-run.mjs";
import { n as warned } from "./action-result.mjs";
import { a as printed, r as message } from "./nearest.mjs";
import { c as editIssue, i as whyNotSent, n as keepIssue, o as driftNotice, t as issueText } from "./issues.mjs";
import { bt as overdueName } from "./session.mjs";
import { S as placeOf, V as seenLine, a as pathOf, c as isSameAuthor, i as orgOf, k as wrote, m as inside, o as placeIn, r as notFor, y as numberIn, z as readSeen } from "./context.mjs";
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
const writtenOrder = [
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
/** The lines of a new person. */
function personLines(key, settings, indent) {
	return [`${indent}${scalarText(key)}:`, ...settings.map((setting) => `${indent}  ${fieldText(setting)}`)];
}
/** `role: user` */
function fieldText([field, value]) {
	return `${field}: ${scalarText(value)}`;
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
	const patches = edits.flatMap((edit) => edit.isNew ? [] : changed(source.text, yaml, persons.get(edit.key), edit));
	const added = edits.filter(({ isNew }) => isNew);
	if (added.length > 0) patches.push(appended(source.text, yaml, people, added));
	return applied(source.text, patches);
}
/** Applies the patches. Those at the same place keep their order. */
function applied(text, patches) {
	const feed = text.includes("\r\n") ? "\r\n" : "\n";
	const parts = [];
	let done = 0;
	for (const { start, end, text: next } of patches.toSorted((a, b) => a.start - b.start)) {
		parts.push(text.slice(done, start), next.replaceAll("\n", feed));
		done = end;
	}
	return [...parts, text.slice(done)].join("");
}
/** The pairs of a map; none of any other node. */
function entriesOf(yaml, node) {
	return yaml.isMap(node) ? node.items : [];
}
function changed(text, yaml, person, edit) {
	const entries = entriesOf(yaml, person?.value);
	const inLine = yaml.isCollection(person?.value) && person.value.flow === true;
	const changes = entries.find((pair) => keyOf(pair) === "changes")?.value;
	const holder = (dated) => dated === void 0 ? entries : entriesOf(yaml, yaml.isSeq(changes) ? changes.items[dated] : null);
	const missing = edit.settings.filter(([field, , dated]) => dated === void 0 && !entries.some((entry) => keyOf(entry) === field));
	const patches = edit.settings.flatMap(([field, value, dated]) => {
		const entry = holder(dated).find((pair) => keyOf(pair) === field);
		return entry === void 0 ? [] : [replaced$1(text, entry, value)];
	});
	return missing.length === 0 ? patches : [...patches, inserted(text, entries, missing, inLine)];
}
/** The patch that gives a pair another value. */
function replaced$1(text, { key, value }, next) {
	const [start, end] = value?.range ?? [0, 0];
	if (start < end) return {
		start,
		end: withoutFeed(text, end),
		text: scalarText(next)
	};
	const colon = text.indexOf(":", key.range?.[1] ?? 0) + 1;
	return {
		start: colon,
		end: colon,
		text: ` ${scalarText(next)}`
	};
}
/** New fields go below the manager, or below the last field. */
function inserted(text, entries, settings, inLine) {
	const above = entries.find((entry) => keyOf(entry) === "manager") ?? entries.at(-1);
	const end = withoutFeed(text, (above?.value ?? above?.key)?.range?.[1] ?? 0);
	if (inLine) return {
		start: end,
		end,
		text: settings.map((setting) => `, ${fieldText(setting)}`).join("")
	};
	const at = endOfLine(text, end);
	const indent = indentOf(text, nodeStart(above?.key));
	return {
		start: at,
		end: at,
		text: settings.map((setting) => `\n${indent}${fieldText(setting)}`).join("")
	};
}
function appended(text, yaml, people, edits) {
	const last = entriesOf(yaml, people?.value).at(-1);
	const indent = last === void 0 ? `${indentOf(text, nodeStart(people?.key))}  ` : indentOf(text, nodeStart(last.key));
	const added = edits.flatMap(({ key, settings }) => personLines(key, settings, indent)).map((line) => `\n${line}`).join("");
	if (last !== void 0) {
		const at = afterComments(text, endOfLine(text, lastEnd(yaml, last)), indent);
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
/** Where the last value in a value ends, comments and blank lines not counted. */
function lastEnd(yaml, { key, value }) {
	let node = value ?? key;
	while (yaml.isCollection(node) && node.flow !== true) {
		const item = node.items.at(-1);
		const inner = yaml.isPair(item) ? item.value ?? item.key : item;
		if (!yaml.isNode(inner)) break;
		node = inner;
	}
	return node?.range?.[1] ?? 0;
}
/** The comments below a person's fields belong to that person: a new person comes after them. */
function afterComments(text, start, indent) {
	const comments = new RegExp(`(?:\\r?\\n${indent} +#[^\\n]*)+`, "y");
	comments.lastIndex = start;
	const match = comments.exec(text);
	return match === null ? start : endOfLine(text, start + match[0].replace(/\r$/, "").length);
}
/** Where the line ends, without its line feed. */
function endOfLine(text, from) {
	const feed = text.indexOf("\n", from);
	if (feed === -1) return text.length;
	return text[feed - 1] === "\r" && feed > from ? feed - 1 : feed;
}
/** A block scalar ends behind its line feed. */
function withoutFeed(text, end) {
	return text[end - 1] !== "\n" ? end : text[end - 2] === "\r" ? end - 2 : end - 1;
}
function indentOf(text, offset) {
	return " ".repeat(offset - (text.lastIndexOf("\n", offset - 1) + 1));
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
function editOf({ key, entry }, before, asOf) {
	const people = mapAt(before, "people");
	const old = mapAt(people, key);
	const changes = asOf === null ? [] : changesIn(old, asOf);
	const stated = Object.assign({}, mapAt(before, "defaults"), old, ...changes);
	const settings = writtenOrder.flatMap((field) => {
		const value = entry[field];
		const said = field === "department" ? stated[field] ?? null : stated[field];
		if (value === void 0 || said === value) return [];
		const dated = changes.findLastIndex((change) => Object.hasOwn(change, field));
		return [dated === -1 ? [field, value] : [
			field,
			value,
			dated
		]];
	});
	const isNew = !Object.hasOwn(people, key);
	return isNew || settings.length > 0 ? {
		key,
		isNew,
		settings
	} : null;
}
function mapAt(value, name) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return {};
	const inner = value[name];
	return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
}
function after(before, edits) {
	const old = mapAt(before, "people");
	const people = new Map(Object.entries(old));
	for (const { key, settings } of edits) people.set(key, settled(mapAt(old, key), settings));
	return {
		...before,
		people: Object.fromEntries(people)
	};
}
function settled(entry, settings) {
	const own = settings.filter(([, , dated]) => dated === void 0).map(([field, value]) => [field, value]);
	const next = {
		...entry,
		...Object.fromEntries(own)
	};
	const changes = entry["changes"];
	if (!Array.isArray(changes) || own.length === settings.length) return next;
	const edited = changes.map((change, index) => {
		const here = settings.filter(([, , dated]) => dated === index).map(([field, value]) => [field, value]);
		return here.length === 0 ? change : {
			...change,
			...Object.fromEntries(here)
		};
	});
	return {
		...next,
		changes: edited
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
		...edits.flatMap(({ key, settings }) => personLines(key, settings, "  "))
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
		url: placeOf(inside(part, "html_url"))
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