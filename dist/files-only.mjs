import { H as errorsIn, q as nameOfPlan } from "./chart-at-revision.mjs";
import { f as diagnosticsText, i as comparedLines, m as annotationsOf, p as placeText, r as planText, u as loadChart } from "./file-findings.mjs";
import { $ as fenced, G as fields, Q as diagram, St as verbs, W as fieldFacts, X as code, Z as details, _ as truncations, at as counted, b as dayWords, ft as verbNames, gt as peopleIn, h as truncate, ht as allLines, it as table, lt as headlineOf, m as sizeOfText, mt as words, nt as prose, p as commentBytes, pt as nothing, rt as row, st as countsOf, tt as markdown, ut as ofVerb, v as within, vt as groupBy, x as eveWords } from "./page.mjs";
import { c as changeWords, d as nameOf, i as driftHelp, l as unseenDifference, n as cyclesLine, o as scheduledWords, r as driftColumns, s as asSentence, t as accessLine, u as called$1 } from "./drift-words.mjs";
import { a as checkTable, d as commandLength, f as exactCommand, i as alerts, w as markdownInk } from "./first-alerts.mjs";
import { a as printed, l as visible, r as message, u as sink } from "./nearest.mjs";
import { t as diffLines } from "./diff.mjs";
import { t as filesOnlyPage } from "./trouble-page.mjs";
import { n as compareCharts, t as chartOfRevision } from "./chart-diff.mjs";
import { i as orgOf, t as argsOf } from "./context.mjs";

// src/render/plan/change-table.ts
const marks = {
	leave: words`🔴`,
	admin: words`🟣`,
	move: words`🔵`,
	rehire: words`🟢`,
	hire: words`🟢`,
	change: words`🟡`,
	adopt: words`⚪`
};
/** The table of some lines, one row a person and day, in the order of the verbs. Null if it would be empty. */
function changeTable(lines, view, level) {
	const rows = verbs.flatMap((verb) => verbRows(verb, ofVerb(lines, verb), view, level));
	const later = level < truncate.fields ? [] : laterRow(lines);
	const all = [...rows, ...later];
	return all.length === 0 ? null : table([
		nothing,
		words`Person`,
		words`Change`,
		words`Takes effect`
	], all);
}
/** Leavers, admins and new addresses keep their rows; in the shortest form, the first of them. */
function verbRows(verb, lines, view, level) {
	const guarded = lines.filter((line) => line.guarded);
	const others = lines.filter((line) => !line.guarded);
	const today = others.filter((line) => line.later === null);
	const later = level < truncate.fields ? others.filter((line) => line.later !== null) : [];
	const grouped = level < (verb === "move" ? truncate.managers : truncate.departments) ? today.map((line) => lineRow(line, view)) : groupRows(verb, today, view, level);
	return [
		...guardedRows(verb, guarded, view, level),
		...grouped,
		...later.map((line) => lineRow(line, view))
	];
}
/** In the shortest form: the bytes for the rows of one verb, and how many at most. */
const mostBytes = {
	leave: 1e4,
	admin: 7e3,
	move: 4e3,
	rehire: 4e3,
	hire: 4e3,
	change: 4e3,
	adopt: 4e3
};
const mostRows = 50;
function guardedRows(verb, lines, view, level) {
	if (level < truncate.least) return lines.map((line) => lineRow(line, view));
	const first = lines.slice(0, mostRows).map((line) => lineRow(line, view));
	const shown = within(first, mostBytes[verb], () => nothing).filter(({ text }) => text !== "");
	return [...shown, ...restRow(verb, lines.slice(shown.length), shown.length, view)];
}
function restRow(verb, rest, shown, { frame }) {
	if (rest.length === 0) return [];
	const people = shown === 0 ? counted(rest.length, words`person`, words`people`) : words`${rest.length} more`;
	const dated = rest.some(({ later }) => later !== null);
	return [row([
		mark(verb),
		people,
		words`${frame.full} lists them`,
		dated ? words`each on its day` : frame.now
	])];
}
function groupRows(verb, lines, view, level) {
	if (level === truncate.least) return restRow(verb, lines, 0, view);
	return [...groupBy(lines, verb === "move" ? managerOf : departmentOf)].map(([name, members]) => {
		const people = counted(members.length, words`person`, words`people`);
		const what = verb === "move" ? bossWords(name, view) : departmentWords(name);
		return row([
			mark(verb),
			people,
			what,
			view.frame.now
		]);
	});
}
function managerOf({ changes }) {
	return String(changes.find(({ after }) => after.manager !== void 0)?.after.manager ?? "");
}
function bossWords(manager, { plan }) {
	return manager === "" ? words`will have no manager` : markdown`will report to ${markdownInk.strong(called$1(manager, plan, markdownInk))}`;
}
function departmentOf({ changes, department }) {
	return String(changes.find(({ after }) => after.department !== void 0)?.after.department ?? department ?? "");
}
function departmentWords(department) {
	return department === "" ? words`no department` : markdownInk.strong(markdownInk.value(department));
}
function lineRow(line, view) {
	const { verb, key, name, department, changes, later } = line;
	const { plan, frame } = view;
	const who = markdownInk.strong(called$1(key, plan, markdownInk, name));
	const deeds = later === null ? changes.map((change) => changeWords(change, plan, markdownInk)) : [scheduledWords(later, plan, markdownInk)];
	const note = line.waiting ? [words`pending before this pull request`] : [];
	return row([
		mark(verb),
		department === null ? who : markdown`${who} · ${markdownInk.value(department)}`,
		markdown.join([...deeds, ...note], " · "),
		later === null ? frame.now : verb === "leave" ? markdown`end of ${eveWords(later.on)}` : dayWords(later.on)
	]);
}
function laterRow(lines) {
	const dated = lines.flatMap(({ later, guarded }) => later === null || guarded ? [] : [later.on]);
	const [first] = dated.toSorted();
	if (first === void 0) return [];
	return [row([
		words`🕓 Later`,
		counted(dated.length, words`change`),
		words`scheduled`,
		markdown`from ${dayWords(first)}`
	])];
}
function mark(verb) {
	return words`${marks[verb]} ${verbNames[verb]}`;
}

// src/render/plan/neighbourhood.ts
/** More than this many of a kind at one place share one box. */
const crowd = 4;
/** The people who come, go and move, with the managers before and after. Null if there are none. */
function neighbourhood({ plan, lines }) {
	const members = lines.flatMap(memberOf);
	if (members.length === 0) return null;
	const bosses = new Set(members.flatMap(({ from, to }) => [from, to]));
	const keys = /* @__PURE__ */ new Set([...members.map(({ key }) => key), null]);
	const others = [...bosses].filter((boss) => !keys.has(boss)).map(String);
	const boxes = others.map((boss) => ({
		mark: "same",
		name: nameOf(plan, boss),
		count: 1,
		on: null
	}));
	const places = new Map(others.map((boss, at) => [boss, at]));
	const along = [];
	const groups = grouped(members, bosses).map((group) => {
		const [first] = group;
		const name = called(first, plan);
		const own = boxes.push({
			mark: first.mark,
			name,
			count: group.length,
			on: group.length > 1 ? null : onOf(first)
		}) - 1;
		if (!places.has(first.key)) places.set(first.key, own);
		if (first.reports > 0 && first.mark === "moves") along.push({
			kind: "stays",
			from: own,
			to: boxes.push({
				mark: "along",
				name,
				count: first.reports,
				on: null
			}) - 1
		});
		return {
			first,
			own
		};
	});
	return {
		boxes,
		ties: [...along, ...groups.flatMap(({ first, own }) => tiesOf(first, own, places))]
	};
}
function called({ key, line }, plan) {
	const name = nameOf(plan, key);
	return name === key ? line.name || key : name;
}
function memberOf(line) {
	const mark = markOf(line);
	if (mark === null) return [];
	const { key, changes, later } = line;
	const moved = changes.find(({ after }) => after.manager !== void 0);
	const stands = changes[0]?.stands ?? later?.stands;
	const from = mark === "new" ? null : moved?.before.manager ?? stands?.manager ?? null;
	const to = mark === "leaves" ? null : moved?.after.manager ?? later?.values.manager ?? null;
	const reports = Math.max(0, ...changes.map((change) => change.action === "move" ? change.reports : 0));
	return [{
		mark,
		key,
		from: textOf(from),
		to: textOf(to),
		reports,
		line
	}];
}
function markOf({ changes, later }) {
	const actions = new Set(changes.map(({ action }) => action));
	if (later?.verb === "leave" || actions.has("deactivate")) return "leaves";
	if (later?.verb === "hire" || actions.has("create")) return "new";
	if (later?.verb === "rehire" || actions.has("reactivate")) return "back";
	return later?.values.manager !== void 0 || actions.has("move") ? "moves" : null;
}
function textOf(manager) {
	return typeof manager === "string" && manager !== "" ? manager : null;
}
function onOf({ line }) {
	return line.later?.on ?? null;
}
/** A person who manages others in the picture, or brings reports along, is alone; a crowd of one kind is together. */
function grouped(members, bosses) {
	return [...groupBy(members, (member) => {
		const { mark, key, from, to, reports } = member;
		const alone = bosses.has(key) || reports > 0;
		return JSON.stringify(alone ? [key, onOf(member)] : [
			mark,
			from,
			to,
			onOf(member)
		]);
	}).values()].flatMap((kind) => kind.length > crowd ? [kind] : kind.map((one) => [one]));
}
function tiesOf({ mark, from, to }, own, places) {
	const [before, after] = [places.get(from ?? ""), places.get(to ?? "")];
	return [...before === void 0 || mark === "back" ? [] : [{
		kind: mark === "moves" ? "was" : "stays",
		from: before,
		to: own
	}], ...after === void 0 ? [] : [{
		kind: "new",
		from: after,
		to: own
	}]];
}

// src/render/escaping/mermaid.ts
const { tag } = sink({
	kind: "mermaid",
	takes: ["mermaid"],
	harmless: label,
	between: () => ""
});
/** A part of a mermaid diagram. A foreign value becomes a quoted label; ids and arrows are ours: mermaid`n${1}[${name}]:::same`. */
const mermaid = tag;
const most = 200;
/**
* Letters, marks, digits and single spaces stay as they are. Everything else is an entity of mermaid, which is shown
* and never interpreted: not as a quotation mark, a directive, Markdown or HTML.
*/
function label(text) {
	const shown = Array.from(visible(text));
	const kept = shown.length > most ? [...shown.slice(0, 199), "…"] : shown;
	return `"${kept.map((one, at) => itself.test(one) && !(one === " " && kept[at - 1] === " ") ? one : entity(one)).join("")}"`;
}
const itself = /^[\p{L}\p{M}\p{Nd} ]$/u;
function entity(character) {
	return `#${character.codePointAt(0) ?? 0};`;
}

// src/render/plan/picture.ts
/** With more boxes, there is no picture. */
const mostBoxes = 30;
/**
* The changed part of the chart as a picture that opens. The table says the same in words, from and to, so that a
* reader of e-mails misses nothing. If it would have too many boxes, one line says so.
*/
function pictureText(view, level) {
	if (level >= truncate.picture) return null;
	const seen = neighbourhood(view);
	if (seen === null || seen.ties.length === 0) return null;
	if (seen.boxes.length > mostBoxes) return words`No picture: ${seen.boxes.length} boxes are too many.`;
	return details(words`Picture of the change`, false, diagram(picture(seen)));
}
/**
* The lines of a flow chart, top down. Words say what colours say; every colour has its own text colour, also in dark
* mode.
*/
function picture({ boxes, ties }) {
	return [
		mermaid`flowchart TD`,
		mermaid`  classDef same fill:#eaeef2,stroke:#57606a,color:#1f2328`,
		mermaid`  classDef add fill:#dafbe1,stroke:#1a7f37,color:#0b3d16,stroke-width:2px`,
		mermaid`  classDef move fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px`,
		mermaid`  classDef off fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:4 3`,
		...boxes.map((box, at) => mermaid`  n${at + 1}[${labelOf(box)}]:::${styles[box.mark]}`),
		...ties.map(({ kind, from, to }) => mermaid`  n${from + 1} ${arrows[kind]} n${to + 1}`)
	];
}
const styles = {
	same: mermaid`same`,
	along: mermaid`move`,
	new: mermaid`add`,
	back: mermaid`add`,
	moves: mermaid`move`,
	leaves: mermaid`off`
};
const arrows = {
	was: mermaid`-. "was" .->`,
	new: mermaid`==>`,
	stays: mermaid`-->`
};
const signs = {
	new: "NEW",
	back: "BACK",
	moves: "MOVES",
	leaves: "LEAVES"
};
function labelOf({ mark, name, count, on }) {
	if (mark === "same") return name;
	if (mark === "along") return `${count} ${count === 1 ? "report moves" : "reports move"} with ${name}`;
	if (count > 1) return `${signs[mark]} ${count} people, ${name} and others`;
	const day = on === null ? "" : `, ${(mark === "leaves" ? eveWords(on) : dayWords(on)).text}`;
	return `${signs[mark]} ${name}${day}`;
}

// src/render/plan/fields.ts
/** More edits than two lines can need: a guard, because the cost of a comparison grows with the square of the edits. */
const maxEditLength = 8;
/**
* The exact fields of one change, in the order of the model: `- manager: dana.weiss`, `+ manager: tomas.silva`. Keys
* and user ids are shown as they are. One pair per field, so that the old value is above the new one.
*/
function exactLines(change) {
	return fields.flatMap((field) => {
		const before = line(field, change.before[field]);
		const after = line(field, change.after[field]);
		const parts = diffLines(before, after, { maxEditLength });
		if (parts === void 0) return [printed`- ${shown(before)}`, printed`+ ${shown(after)}`];
		const unseen = unseenDifference(change.before[field], change.after[field]);
		const codes = unseen === null ? nothing : printed`  # ${unseen}`;
		return parts.filter((part) => part.added || part.removed).map(({ added, value }) => printed`${added ? words`+` : words`-`} ${shown(value)}${added ? codes : nothing}`);
	});
}
/** The values of a person on a later day: the values before them are unknown yet. */
function scheduledBlock({ key, on, values, at }) {
	const written = fields.filter((field) => values[field] !== void 0);
	return [
		printed`# ${key}  on ${on}   ${at.file}:${at.line}`,
		...values.active === false ? [printed`- active: true`] : [],
		...written.map((field) => printed`+ ${shown(line(field, values[field]))}`)
	];
}
function shown(text) {
	return message(text.trimEnd());
}
/** The head above the fields of one change: key, account, place. */
function exactHead({ key, user, at }) {
	return printed`# ${key}  ${user === null ? words`(new)` : printed`id ${user}`}   ${at.file}:${at.line}`;
}
/**
* One field in its one form; empty for a field that is not stated, so that it does not look like a change to an empty
* value.
*/
function line(field, value) {
	if (value === void 0) return "";
	const stated = typeof value === "string" && !ambiguous.test(value) ? value : JSON.stringify(value);
	return printed`${field}: ${stated}\n`.text;
}
/** Texts that would read like something else without quotes. */
const ambiguous = /^(?:null|true|false|)$|^\s|\s$|^"/;

// src/render/plan/plan-folded.ts
/** Who gains access to whose reviews: always shown, but shortened to numbers. */
function accessText({ plan }, level) {
	if (plan.access.length === 0) return null;
	const head = words`**Who can read whose reviews.**`;
	if (level === truncate.least) {
		const people = plan.access.reduce((sum, one) => sum + one.people.length, 0);
		const sum = words`${counted(plan.access.length, words`manager`)} gain access, including past reviews, ${counted(people, words`time`)}.`;
		return words`${head} ${sum} ${beforeLine} ${cyclesLine}`;
	}
	const lines = plan.access.map((one) => markdown`${accessLine(one, plan, markdownInk, level < truncate.managers)}.`);
	return markdown.join([
		head,
		...lines,
		beforeLine,
		cyclesLine
	], " ");
}
/** As the help of the product says (articles 156 and 186). */
const beforeLine = words`Former managers keep only the reviews that they signed.`;
/** The exact values, old above new, for exact review. Open if it is short. */
function exactFields({ lines }, level) {
	const written = lines.filter(({ changes, later }) => later === null ? changes.some(isWrite) : Object.keys(later.values).length > 0);
	if (level >= truncate.fields || written.length === 0) return null;
	const blocks = written.map(({ changes, later }) => later === null ? exactBlock(changes.filter(isWrite)) : scheduledBlock(later));
	const size = blocks.reduce((sum, block) => sum + block.filter(({ text }) => /^[-+]/.test(text)).length, 0);
	const people = counted(peopleIn(written), words`person`, words`people`);
	const summary = words`Exact field changes (${people}, ${counted(size, words`line`)})`;
	const all = blocks.flatMap((block, index) => index === 0 ? block : [nothing, ...block]);
	return details(summary, all.length <= 10, fenced("diff", all));
}
function isWrite({ action }) {
	return action !== "adopt";
}
function exactBlock(changes) {
	const [first] = changes;
	return first === void 0 ? [] : [exactHead(first), ...changes.flatMap(exactLines)];
}
/** What waits, and for what. */
function heldText({ plan, frame }, level) {
	if (plan.held.length === 0) return null;
	const summary = words`Held: ${counted(plan.held.length, words`change`)} not part of this plan`;
	if (level >= truncate.fields) return words`**${summary}**: ${frame.full} lists them.`;
	const lines = [...groupBy(plan.held, ({ because }) => because)].flatMap(([because, held]) => [markdown`- waits: ${prose(because)}`, ...held.map(({ change }) => markdown`  - ${asSentence(change, plan, markdownInk)}`)]);
	return details(summary, false, markdown.join(lines, "\n"));
}
/** What was already to be done and is applied as well. People who are guarded are in the table above. */
function waitingText(view, level) {
	const { waiting, frame } = view;
	const [count, people] = [waiting.length, peopleIn(waiting)];
	if (count === 0) return null;
	const who = counted(people, words`person`, words`people`);
	const summary = words`Pending before this pull request: ${who} (merging applies this too)`;
	if (level >= truncate.fields) return words`**${summary}**: ${frame.full} lists them.`;
	const rest = changeTable(waiting.filter((line) => !line.guarded).map((line) => ({
		...line,
		waiting: false
	})), view, level);
	const above = words`Leavers, admin changes and new addresses are in the table above.`;
	const guarded = waiting.some((line) => line.guarded);
	if (rest === null) return words`**${summary}.** ${above}`;
	return details(summary, false, markdown`${rest}${guarded ? words`\n\n${above}` : nothing}`);
}
/** What was changed in the service: apart, because this plan does not touch it. */
function driftText({ plan, frame }, level) {
	if (plan.drift.length === 0) return null;
	const summary = words`Changed outside Git: ${plan.drift.length} (${frame.alone})`;
	if (level >= truncate.fields) return words`**${summary}**: ${frame.full} lists them.`;
	const rows = plan.drift.map((one) => {
		const [applied = nothing, desired = nothing, live = nothing] = driftColumns(one, plan, markdownInk);
		const note = one.kind === "conflict" ? words` (conflict: decide in the chart)` : nothing;
		const what = markdown`${fieldFacts[one.field].label}${note}`;
		return row([
			called$1(one.key, plan, markdownInk, one.name),
			what,
			applied,
			desired,
			markdownInk.strong(live)
		]);
	});
	const columns = table([
		words`Person`,
		words`Field`,
		words`Last applied`,
		words`Chart`,
		words`Small Improvements`
	], rows);
	return details(summary, false, markdown`${columns}\n\n${driftWays}`);
}
const commands = driftHelp.commands.map((command) => words`\`${command}\``);
/** Both ways to settle it. */
const driftWays = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ", then ")}.`;

// src/render/plan/steps.ts
/** This many are named one by one; if there are more, they are counted. */
const fewest = 6;
/** What follows, step by step. */
function stepsText(view) {
	const { plan, frame } = view;
	if (plan.against !== void 0 || plan.changes.length + plan.scheduled.length === 0) return null;
	const numbered = [
		frame.steps.again,
		...plan.changes.length === 0 ? [] : [writesStep(view)],
		words`Every write is read back and compared, and a new plan must then be empty. ${frame.steps.told}`,
		...plan.scheduled.length > 0 ? [laterStep(view)] : []
	].map((step, index) => markdown`${index + 1}. ${step}`);
	return details(frame.steps.title, false, markdown.join(numbered, "\n"));
}
function writesStep({ plan }) {
	const written = plan.changes.filter(({ action }) => action !== "adopt");
	const adoptions = plan.changes.length - written.length;
	const order = written.length > 0 && written.length <= fewest ? markdown` (${markdown.join(written.map(stepOf), ", then ")})` : words`, in an order that never leaves a person with a missing or inactive manager`;
	const bound = adoptions > 0 ? words`; ${counted(adoptions, words`account`)} bound without a write` : nothing;
	return markdown`${counted(written.length, words`write`)}${order}, each to an account that was read in the same run${bound}.`;
}
function stepOf({ verb, name }) {
	return markdown`${verb} ${markdownInk.value(name)}`;
}
function laterStep({ plan, frame }) {
	const { scheduled } = plan;
	if (scheduled.length > fewest) return words`${scheduled.length} changes of later days ${frame.steps.later}`;
	const named = scheduled.map(({ key, name, on }) => markdown`${called$1(key, plan, markdownInk, name)} (${dayWords(on)})`);
	return markdown`${markdown.join(named, ", ")}: ${frame.steps.later}`;
}

// src/render/plan/plan-markdown.ts
/** A comparison of two charts, in at most this many bytes. */
function diffMarkdown(plan, bytes = commentBytes) {
	return planView(viewOfPlan(plan, diffFrame(plan)), bytes);
}
function viewOfPlan(plan, frame) {
	return {
		plan,
		frame,
		lines: allLines(plan),
		waiting: []
	};
}
/**
* A plan in at most this many bytes. A plan that is too long is shortened by meaning, never cut in the middle: the
* first form that fits is taken, and the last one always fits into a comment.
*/
function planView(view, bytes) {
	for (const level of truncations) {
		const text = page(view, level);
		if (sizeOfText(text) <= bytes) return text;
	}
	throw new Error("The shortest form of a plan is longer than a comment may be.");
}
function page(view, level) {
	const { frame, lines, waiting } = view;
	const changes = changeTable([...lines, ...waiting.filter(({ guarded }) => guarded)], view, level);
	const shown = [
		words`## ${headlineOf(view)}`,
		summaryLine(view),
		...frame.top,
		checkTable(view),
		...alerts(view, level),
		...changes === null ? [] : [markdown`### What will change\n\n${changes}`],
		accessText(view, level),
		pictureText(view, level),
		exactFields(view, level),
		heldText(view, level),
		waitingText(view, level),
		driftText(view, level),
		stepsText(view),
		markdown`<sub>${markdown.join(frame.footer, " · ")}</sub>`
	].filter((section) => section !== null);
	return markdown`${markdown.join(shown, "\n\n")}\n`;
}
function summaryLine(view) {
	const { frame, lines, waiting } = view;
	if (lines.length > 0) return words`**${countsOf(view)}.** ${frame.patience}`;
	return waiting.length > 0 ? words`**No changes of its own.** ${frame.patience}` : words`**${countsOf(view)}**`;
}
function commandFrame(plan) {
	const command = exactCommand(plan);
	return {
		now: words`on apply`,
		patience: words`Nothing changes in Small Improvements until this plan is applied.`,
		full: words`\`espalier plan --verbose\``,
		place: (place) => code(placeText(place), 500),
		top: [],
		checks: [],
		alone: words`not part of this plan, applying leaves it alone`,
		steps: {
			title: words`What applying does, step by step`,
			again: words`The plan is made again. If it is not this one, nothing is applied.`,
			told: words`The result is printed.`,
			later: words`applied by a run on that day.`
		},
		footer: [
			markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`,
			markdown`as of ${dayWords(plan.asOf)}`,
			markdown`${plan.company}`,
			...command === null ? [] : [markdown`to apply exactly this: ${code(command, commandLength)}`]
		]
	};
}
/** Nothing is applied by a diff: its words are those of a command, without the ways to apply it. */
function diffFrame(plan) {
	return {
		...commandFrame(plan),
		patience: words`Nothing changes in Small Improvements until a plan is applied.`,
		full: words`\`espalier diff\``,
		top: comparedLines(plan, markdownInk),
		footer: [
			words`Diff`,
			markdown`as of ${dayWords(plan.asOf)}`,
			markdown`${plan.company}`
		]
	};
}

// src/action/files-only.ts
/**
* The files at a commit or tree, and how they differ from those of a base; null: there is none to compare with. `why`
* explains to readers why there is no plan.
*/
async function filesOnly(job, at, why, base) {
	const args = argsOf(job, { at });
	if (base === null) return doneWith(await loadChart(args, job.host, "validate"), null, why);
	const name = `${base.branch} (${base.commit.slice(0, 10)})`;
	const before = await chartOfRevision(base.commit, name, orgOf(job), job.host);
	const { chart, plan } = await compareCharts(before, args, job.host, "validate");
	return doneWith(chart, plan, `${why}${chart.desired === null || plan !== null ? "" : ` There is no diff: the chart of ${name} is not valid.`}`);
}
/** More room than a comment has: GitHub drops a summary of more than 1 MiB as a whole. */
const summaryBytes = 9e5;
/** What is wrong with the files decides alone: the check of a diff is the plan. */
function doneWith(chart, plan, why) {
	const { diagnostics, desired, files, people } = chart;
	const errors = errorsIn(diagnostics).length;
	const [exit, result] = desired === null ? [1, "invalid"] : [0, "files-only"];
	const page = filesOnlyPage({
		diagnostics,
		people,
		files,
		why
	});
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			errors
		},
		annotations: annotationsOf(diagnostics),
		summary: plan === null ? page : markdown`${page}\n${diffMarkdown(plan, summaryBytes)}`,
		report: [],
		says: plan === null ? diagnosticsText(diagnostics, false) : planText(plan, {
			colour: false,
			unmanaged: false,
			verbose: true
		})
	};
}

export { planView as n, filesOnly as t };