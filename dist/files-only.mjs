import { I as groupBy, O as byText, R as errorsIn, o as fieldFacts, s as fields } from "./base.mjs";
import { A as diagnosticsText, M as annotationsOf, i as comparedLines, j as placeText, k as loadChart, r as planText } from "./file-findings.mjs";
import { $ as headlineOf, A as truncations, B as diagram, D as commentBytes, I as markdownInk, J as table, K as prose, N as dayWords, O as sizeOfText, P as eveWords, R as code, U as markdown, V as fenced, Y as counted, Z as countsOf, b as commandLength, c as changeWords, d as nameOf, et as ofVerb, i as driftHelp, it as peopleIn, j as within, k as truncate, l as unseenDifference, lt as verbs, m as checkTable, n as cyclesLine, nt as verbNames, o as scheduledWords, p as alerts, pt as nameOfPlan, q as row, r as driftColumns, rt as allLines, s as asSentence, t as accessLine, u as called$1, x as exactCommand, z as details } from "./planning.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { c as printed, l as sink, o as message, p as visible } from "./start.mjs";
import { a as outsideId, o as formless } from "./rewrites.mjs";
import { t as diffLines } from "./diff.mjs";
import { t as filesOnlyPage } from "./trouble-page.mjs";
import { n as compareCharts, t as chartOfRevision } from "./chart-diff.mjs";
import { i as orgOf, t as argsOf } from "./context.mjs";

// src/model/seats.ts
function seatsOn({ before, days }, day) {
	if (day === "before") return new Map(before.map((seat) => [seat.key, seat]));
	const seats = /* @__PURE__ */ new Map();
	for (const one of days) {
		if (one.on > day) break;
		advanceSeats(seats, one);
	}
	return seats;
}
function advanceSeats(seats, { seats: fresh, gone }) {
	for (const key of gone) seats.delete(key);
	for (const seat of fresh) seats.set(seat.key, seat);
}
function peopleCount(seats) {
	return [...seats.keys()].filter((key) => outsideId(key) === null).length;
}
function baseSeats(chart) {
	return seatsOn(chart, chart.base === null ? chart.asOf : "before");
}
function marksOn(chart, day) {
	const marks = /* @__PURE__ */ new Map();
	if (day < chart.asOf) return marks;
	const [before, after] = [baseSeats(chart), seatsOn(chart, day)];
	const noted = groupBy(chart.notes, ({ key }) => key);
	for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
		if (outsideId(key) !== null) continue;
		const mark = markOf$1(before.get(key), after.get(key), noted.get(key) ?? []);
		if (mark !== null) marks.set(key, mark);
	}
	return marks;
}
function markOf$1(before, after, notes) {
	if (notes.some(({ kind }) => kind === "held")) return "held";
	if (after === void 0) return "leaving";
	const drifts = notes.filter((note) => "field" in note);
	if (before !== void 0) {
		const unseen = notes.some(({ kind }) => kind === "names") ? "changed" : null;
		return changeMark(before, after) ?? unseen ?? (drifts.length > 0 ? "drifted" : null);
	}
	if (drifts.some(({ field }) => field === "active")) return "drifted";
	return notes.some(({ kind }) => kind === "back") ? "back" : "hired";
}
function changeMark(before, after) {
	if (before.manager !== void 0 && after.manager !== void 0 && before.manager !== after.manager) return "moved";
	return [
		"name",
		"email",
		"department",
		"role"
	].some((field) => before[field] !== after[field]) ? "changed" : null;
}
function treeOf(seats) {
	const sorted = [...seats.values()].toSorted((a, b) => byText(a.name, b.name) || byText(a.key, b.key));
	const cut = circleEnds(seats);
	const tops = [];
	const reports = /* @__PURE__ */ new Map();
	for (const { key, manager } of sorted) {
		const below = typeof manager !== "string" || !seats.has(manager) || cut.has(key) ? tops : reports.get(manager);
		if (below === void 0) reports.set(manager, [key]);
		else below.push(key);
	}
	const below = countsBelow({
		tops,
		reports
	});
	return {
		tops: tops.toSorted((a, b) => (below.get(b) ?? 0) - (below.get(a) ?? 0)),
		reports
	};
}
function downwards({ tops, reports }) {
	const keys = [];
	const open = tops.toReversed();
	for (let key = open.pop(); key !== void 0; key = open.pop()) {
		keys.push(key);
		for (const below of (reports.get(key) ?? []).toReversed()) open.push(below);
	}
	return keys;
}
function countsBelow(tree) {
	const counts = /* @__PURE__ */ new Map();
	for (const key of downwards(tree).toReversed()) {
		const some = tree.reports.get(key);
		if (some !== void 0) counts.set(key, some.reduce((sum, one) => sum + 1 + (counts.get(one) ?? 0), 0));
	}
	return counts;
}
function circleEnds(seats) {
	const ends = /* @__PURE__ */ new Set();
	const done = /* @__PURE__ */ new Set();
	for (const start of seats.keys()) {
		const path = /* @__PURE__ */ new Set();
		let at = start;
		while (typeof at === "string" && seats.has(at) && !done.has(at) && !path.has(at)) {
			path.add(at);
			at = seats.get(at)?.manager;
		}
		if (typeof at === "string" && path.has(at)) {
			const all = [...path];
			ends.add(all.slice(all.indexOf(at)).toSorted(byText)[0]);
		}
		for (const key of path) done.add(key);
	}
	return ends;
}
function lineAbove(seats, key) {
	const line = /* @__PURE__ */ new Set([key]);
	let at = seats.get(key)?.manager;
	for (; typeof at === "string" && seats.has(at) && !line.has(at); at = seats.get(at)?.manager) line.add(at);
	const all = [...line];
	if (typeof at !== "string" || !line.has(at)) return all.slice(1);
	const [top = at] = all.slice(all.indexOf(at)).toSorted(byText);
	return all.slice(1, all.indexOf(top) + 1);
}

// src/model/mark-words.ts
const markWords = {
	leaving: "LEAVES",
	moved: "MOVES",
	back: "BACK",
	hired: "NEW",
	changed: "CHANGES",
	held: "HELD",
	drifted: "DRIFT"
};
const markMeanings = {
	leaving: "account deactivated",
	moved: "another manager",
	back: "account active again",
	hired: "new account",
	changed: "name, address, department or role",
	held: "waits, is not part of this plan",
	drifted: "changed in Small Improvements, and stays so"
};
const markOrder = Object.keys(markWords);

// src/model/unmistakable.ts
const letter = String.raw`[\p{L}\p{M}\p{Nd}]`;
const marks$1 = `(?<!${letter})(?:${Object.values(markWords).join("|")})(?!${letter})`;
const starts = [
	String.raw`(?:from|to|under|was|is|waits|new|reports to|role|account)(?!${letter})`,
	String.raw`(?:name|e-mail|address|department|role) was(?!${letter})`,
	String.raw`\+? ?\d+ (?:more |direct |of )?(?:reports?|people|person|others?|levels?|them)(?!${letter})`
];
const ours = new RegExp(String.raw`${marks$1}|(?:^|[,;])\s*(?:${starts.join("|")})|[·›]`, "u");
function isMistakable(text) {
	return ours.test(text.normalize("NFKC"));
}
function setApart(text) {
	return isMistakable(text) ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"` : text;
}
function unmistakable(chart) {
	const needsKey = sharing(chart);
	const shown = (seat) => {
		const { key, department, role } = seat;
		const name = setApart(seat.name);
		return {
			...seat,
			name: needsKey(seat) ? `${name} (${key})` : name,
			email: setApart(seat.email),
			department: department === null ? null : setApart(department),
			role: role === null ? null : setApart(role)
		};
	};
	return {
		...chart,
		before: chart.before.map(shown),
		days: chart.days.map((day) => ({
			...day,
			seats: day.seats.map(shown)
		}))
	};
}
function sharing({ before, days }) {
	const holders = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	const keys = /* @__PURE__ */ new Set();
	for (const { key, name } of [before, ...days.map(({ seats }) => seats)].flat()) {
		const text = formless(name);
		const holder = holders.get(text);
		keys.add(key);
		if (holder === void 0) holders.set(text, key);
		else if (holder !== key) shared.add(text);
	}
	return ({ key, name }) => {
		const last = /\(([^()]*)\)$/.exec(name.trimEnd())?.[1];
		return name !== key && (shared.has(formless(name)) || last !== void 0 && keys.has(last));
	};
}

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
		markdown.join([...deeds, ...note], " \u00B7 "),
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

// src/render/mark-looks.ts
const looks = {
	same: {
		fill: "#eaeef2",
		stroke: "#57606a",
		text: "#1f2328",
		border: "thin"
	},
	add: {
		fill: "#dafbe1",
		stroke: "#1a7f37",
		text: "#0b3d16",
		border: "thick"
	},
	move: {
		fill: "#ddf4ff",
		stroke: "#0969da",
		text: "#0a3069",
		border: "thick"
	},
	off: {
		fill: "#ffebe9",
		stroke: "#cf222e",
		text: "#82071e",
		border: "dashed"
	},
	edit: {
		fill: "#fbefff",
		stroke: "#8250df",
		text: "#3e1f79",
		border: "thick"
	},
	wait: {
		fill: "#fff8c5",
		stroke: "#9a6700",
		text: "#4d2d00",
		border: "dashed"
	}
};
const markLooks = {
	hired: {
		word: markWords.hired,
		look: "add"
	},
	back: {
		word: markWords.back,
		look: "add"
	},
	moved: {
		word: markWords.moved,
		look: "move"
	},
	leaving: {
		word: markWords.leaving,
		look: "off"
	},
	changed: {
		word: markWords.changed,
		look: "edit"
	},
	held: {
		word: markWords.held,
		look: "wait"
	},
	drifted: {
		word: markWords.drifted,
		look: "wait"
	}
};

// src/render/escaping/mermaid.ts
const { tag, made } = sink({
	kind: "mermaid",
	takes: ["mermaid"],
	harmless: label,
	between: () => ""
});
const mermaid = tag;
const borders = {
	thin: "",
	thick: ",stroke-width:2px",
	dashed: ",stroke-dasharray:4 3"
};
function mermaidClass(name, { fill, stroke, text, border }) {
	return made(`  classDef ${name.text} fill:${fill},stroke:${stroke},color:${text}${borders[border]}`);
}
const most = 200;
function label(text) {
	const shown = Array.from(visible(text === "" ? "(blank)" : text));
	const kept = shown.length > most ? [...shown.slice(0, 199), "\u2026"] : shown;
	return `"${kept.map((one, at) => itself.test(one) && !(one === " " && kept[at - 1] === " ") ? one : entity(one)).join("")}"`;
}
const itself = /^[\p{L}\p{M}\p{Nd} ]$/u;
function entity(character) {
	return `#${character.codePointAt(0) ?? 0};`;
}

// src/render/mermaid-box.ts
const names = {
	same: mermaid`same`,
	add: mermaid`add`,
	move: mermaid`move`,
	off: mermaid`off`,
	edit: mermaid`edit`,
	wait: mermaid`wait`
};
function classDefs(used) {
	return used.map((name) => mermaidClass(names[name], looks[name]));
}
function markedBox(number, label, look) {
	return mermaid`  n${number}[${label}]:::${names[look]}`;
}

// src/render/plan/neighbourhood.ts
const crowd = 4;
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
		ties: [...along, ...groups.flatMap(({ first, own }) => tiesOf(first, own, places))],
		places,
		members: new Set(members.map(({ key }) => key))
	};
}
function largestGroups({ plan, lines }, most) {
	const members = lines.flatMap(memberOf);
	const bySize = [...groupBy(members, (member) => JSON.stringify([member.mark, placeOf(member)])).values()].toSorted((one, other) => other.length - one.length);
	const boxes = [];
	const ties = [];
	const places = /* @__PURE__ */ new Map();
	let people = 0;
	for (const group of bySize) {
		const [first] = group;
		const boss = placeOf(first);
		if (boxes.length + (boss === null || places.has(boss) ? 1 : 2) > most) break;
		if (boss !== null && !places.has(boss)) places.set(boss, boxes.push({
			mark: "same",
			name: nameOf(plan, boss),
			count: 1,
			on: null
		}) - 1);
		const on = group.length > 1 ? null : onOf(first);
		const own = boxes.push({
			mark: first.mark,
			name: called(first, plan),
			count: group.length,
			on
		}) - 1;
		const from = boss === null ? void 0 : places.get(boss);
		if (from !== void 0) ties.push({
			kind: first.mark === "leaves" ? "stays" : "new",
			from,
			to: own
		});
		people += group.length;
	}
	return {
		boxes,
		ties,
		people,
		all: members.length
	};
}
function placeOf({ mark, from, to }) {
	return mark === "leaves" ? from : to;
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

// src/render/plan/surroundings.ts
const mostSteps = 3;
function withSurroundings(seen, seats, most) {
	const lines = linesIn(seen, seats);
	const steps = new Set(lines.flatMap((line) => line.steps));
	const above = joined(lines, seen, seats);
	return [withOthers(above, seen, seats, steps), above].find(({ boxes }) => boxes.length <= most) ?? seen;
}
function linesIn({ boxes, places }, seats) {
	return [...places].flatMap(([key, to]) => {
		if (boxes[to]?.mark !== "same") return [];
		const above = lineAbove(seats, key);
		const end = above.findIndex((one) => places.has(one));
		const steps = (end < 0 ? above : above.slice(0, end)).toReversed();
		return [{
			from: places.get(above[end] ?? "") ?? null,
			steps,
			to
		}];
	});
}
function joined(lines, { boxes, ties }, seats) {
	const tie = (from, to) => from === null ? [] : [{
		kind: "stays",
		from,
		to
	}];
	const [ended, open] = [lines.filter(({ steps }) => steps.length === 0), lines.filter(({ steps }) => steps.length > 0)];
	let drawn = {
		boxes,
		ties: [...ties, ...ended.flatMap(({ from, to }) => tie(from, to))]
	};
	for (const group of groupBy(open, ({ from, steps }) => JSON.stringify([from, steps[0]])).values()) {
		const [{ from, steps }] = group;
		const end = steps.findIndex((step, at) => group.some((line) => line.steps[at] !== step));
		const common = end < 0 ? steps : steps.slice(0, end);
		const own = drawn.boxes.length;
		const box = {
			mark: "line",
			name: lineWords(common, seats),
			count: common.length,
			on: null
		};
		const above = {
			boxes: [...drawn.boxes, box],
			ties: [...drawn.ties, ...tie(from, own)]
		};
		drawn = joined(group.map((line) => ({
			...line,
			from: own,
			steps: line.steps.slice(common.length)
		})), above, seats);
	}
	return drawn;
}
function lineWords(steps, seats) {
	const names = steps.map((step) => seats.get(step)?.name ?? step);
	if (names.length <= mostSteps) return names.join(" \u203A ");
	return `${names[0]} \u203A ${names.length - 2} levels \u203A ${names.at(-1)}`;
}
function withOthers({ boxes, ties }, { boxes: own, places, members }, seats, steps) {
	const counted = [...groupBy([...seats.values()].filter(({ key }) => !places.has(key) && !members.has(key) && !steps.has(key)), ({ manager }) => places.get(manager ?? ""))].flatMap(([from, some]) => {
		const boss = from === void 0 ? void 0 : own[from];
		const box = {
			mark: "others",
			name: boss?.name ?? "",
			count: some.length,
			on: null
		};
		return from !== void 0 && boss?.mark === "same" ? [[from, box]] : [];
	});
	const below = counted.map(([from], at) => ({
		kind: "stays",
		from,
		to: boxes.length + at
	}));
	return {
		boxes: [...boxes, ...counted.map(([, box]) => box)],
		ties: [...ties, ...below]
	};
}

// src/render/plan/picture.ts
const mostBoxes = 30;
function pictureText(view, level) {
	if (level >= truncate.picture) return null;
	const seen = neighbourhood(view);
	if (seen === null || seen.ties.length === 0) return null;
	const { orgChart } = view;
	if (seen.boxes.length <= mostBoxes) {
		const drawn = orgChart === null ? seen : withSurroundings(seen, seatsOn(unmistakable(orgChart), orgChart.asOf), mostBoxes);
		return details(words`Picture of the change`, false, diagram(picture(drawn)));
	}
	const groups = largestGroups(view, mostBoxes);
	const summary = words`Picture of the change: its largest groups, ${groups.people} of ${groups.all} people`;
	return details(summary, false, diagram(picture(groups)));
}
function picture({ boxes, ties }) {
	return [
		mermaid`flowchart TD`,
		...classDefs([
			"same",
			"add",
			"move",
			"off"
		]),
		...boxes.map((box, at) => markedBox(at + 1, labelOf(box), styles[box.mark])),
		...ties.map(({ kind, from, to }) => mermaid`  n${from + 1} ${arrows[kind]} n${to + 1}`)
	];
}
const styles = {
	same: "same",
	line: "same",
	others: "same",
	along: "move",
	new: markLooks.hired.look,
	back: markLooks.back.look,
	moves: markLooks.moved.look,
	leaves: markLooks.leaving.look
};
const arrows = {
	was: mermaid`-. "was" .->`,
	new: mermaid`==>`,
	stays: mermaid`-->`
};
const signs = {
	new: markLooks.hired.word,
	back: markLooks.back.word,
	moves: markLooks.moved.word,
	leaves: markLooks.leaving.word
};
function labelOf(box) {
	const { mark, count, on } = box;
	if (mark === "line") return box.name;
	const name = setApart(box.name);
	if (mark === "same") return name;
	if (mark === "others") return `${count} ${count === 1 ? "other" : "others"}`;
	if (mark === "along") return `${count} ${count === 1 ? "report moves" : "reports move"} with ${name}`;
	if (count > 1) return `${signs[mark]} ${count} people, ${name} and others`;
	const day = on === null ? "" : `, ${(mark === "leaves" ? eveWords(on) : dayWords(on)).text}`;
	return `${signs[mark]} ${name}${day}`;
}

// src/render/plan/fields.ts
const maxEditLength = 8;
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
function exactHead({ key, user, at }) {
	return printed`# ${key}  ${user === null ? words`(new)` : printed`id ${user}`}   ${at.file}:${at.line}`;
}
function line(field, value) {
	if (value === void 0) return "";
	const stated = typeof value === "string" && !ambiguous.test(value) ? value : JSON.stringify(value);
	return printed`${field}: ${stated}\n`.text;
}
const ambiguous = /^(?:null|true|false|)$|^\s|\s$|^"/;

// src/render/plan/plan-folded.ts
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
const beforeLine = words`Former managers keep only the reviews that they signed.`;
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
function heldText({ plan, frame }, level) {
	if (plan.held.length === 0) return null;
	const summary = words`Held: ${counted(plan.held.length, words`change`)} not part of this plan`;
	if (level >= truncate.fields) return words`**${summary}**: ${frame.full} lists them.`;
	const lines = [...groupBy(plan.held, ({ because }) => because)].flatMap(([because, held]) => [markdown`- waits: ${prose(because)}`, ...held.map(({ change }) => markdown`  - ${asSentence(change, plan, markdownInk)}`)]);
	return details(summary, false, markdown.join(lines, "\n"));
}
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
const driftWays = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ", then ")}.`;

// src/render/plan/steps.ts
const fewest = 6;
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
function diffMarkdown(plan, bytes = commentBytes) {
	return planView(viewOfPlan(plan, diffFrame(plan)), bytes);
}
function viewOfPlan(plan, frame) {
	return {
		plan,
		frame,
		orgChart: null,
		lines: allLines(plan),
		waiting: []
	};
}
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
		frame.chart,
		pictureText(view, level),
		exactFields(view, level),
		heldText(view, level),
		waitingText(view, level),
		driftText(view, level),
		stepsText(view),
		markdown`<sub>${markdown.join(frame.footer, " \u00B7 ")}</sub>`
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
		chart: null,
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
async function filesOnly(job, at, why, base) {
	const args = argsOf(job, { at });
	if (base === null) return filesResult(await loadChart(args, job.host, "validate"), null, why);
	const name = `${base.branch} (${base.commit.slice(0, 10)})`;
	const before = await chartOfRevision(base.commit, name, orgOf(job), job.host);
	const { chart, plan } = await compareCharts(before, args, job.host, "validate");
	return filesResult(chart, plan, `${why}${chart.desired === null || plan !== null ? "" : ` There is no diff: the chart of ${name} is not valid.`}`);
}
const summaryBytes = 9e5;
function filesResult(chart, plan, why) {
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

export { markMeanings as a, advanceSeats as c, lineAbove as d, marksOn as f, treeOf as h, sharing as i, baseSeats as l, seatsOn as m, filesResult as n, markOrder as o, peopleCount as p, planView as r, markWords as s, filesOnly as t, changeMark as u };