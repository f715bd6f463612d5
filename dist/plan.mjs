import "./rolldown-runtime.mjs";
import { B as errorsIn, G as nameOfPlan, H as digitsOf, L as flagValue, Q as merged, V as isBlocked, c as entriesAt, et as tipOf, q as fetched, u as isSameFolder } from "./chart-at-revision.mjs";
import { r as orExitError, t as ExitError } from "./exit-error.mjs";
import { D as gotIfAllowed, _ as loginOf, a as pathOf, i as orgOf, j as checkName, k as wrote, m as inside, r as notFor, s as appsOf, t as argsOf, x as orNull, y as numberIn } from "./context.mjs";
import { A as driftHelp, D as accessLine, E as planText, F as called$1, Ft as toolOf, I as nameOf, It as changeDigest, J as snapshotToShow, L as makePlan, Lt as digest, M as asSentence, N as changeWords, O as cyclesLine, P as unseenDifference, S as pullOf, T as choicesOf, W as planDigests, X as withSession, _ as recordText, a as isSandbox, c as isPrivate, d as runUrl, ft as withSeal, g as recordsAt, h as putCheck, j as scheduledWords, k as driftColumns, l as contextOf, lt as sealerFrom, m as newestRecord, n as showPlan, p as standingFor, r as showReply, s as defaultBranchOf, u as isoNow, x as isOpen, zt as overdue } from "./comments.mjs";
import { a as printed, l as visible, r as message, u as sink } from "./nearest.mjs";
import { $ as table, B as dayWords, Bt as words, Dt as fieldFacts, F as truncations, G as code, Ht as planLines, I as within, It as headlineOf, J as fenced, K as details, Lt as ofVerb, M as commentBytes, Mt as counted, N as sizeOfText, Ot as fields, P as truncate, Pt as countsOf, Q as row, Rt as verbNames, U as markdownInk, Ut as groupBy, V as eveWords, Vt as peopleIn, X as markdown, Z as prose, _ as alert, a as pageText, c as commitLink, d as reportLink, et as loadChart, f as runLink, ht as json, i as markedPage, l as momentWords, n as troublePage, o as firstAlerts, pt as diagnosticsText, q as diagram, qt as verbs, r as unsoundPage, u as placeLink, v as alerts, y as checkTable, zt as nothing } from "./trouble-page.mjs";
import { t as filesOnly } from "./files-only.mjs";
import { t as diffLines } from "./diff.mjs";
import { t as resultOf } from "./action-result.mjs";

// src/github/reactions.ts
/** Puts a reaction on a comment of an issue or a pull request. It is sent again if the answer is lost: it is there once. */
async function react(github, comment, content) {
	await wrote(github, {
		method: "POST",
		path: "/repos/{repo}/issues/comments/{comment}/reactions",
		values: { comment },
		body: { content },
		needs: "pull-requests: write"
	}, (part) => numberIn(inside(part, "id")), null);
}

// src/github/rights.ts
/**
* Whether a user may push to the repository, as GitHub says now; false if the token may not ask, or there is no such
* user. GitHub tells each role by the oldest one that it includes: "maintain" as write, "triage" as read.
* https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
*/
async function mayPush(github, login) {
	const part = await gotIfAllowed(github, {
		method: "GET",
		path: "/repos/{repo}/collaborators/{login}/permission",
		values: { login },
		needs: "metadata: read"
	});
	if (part === null) return false;
	const isThem = orNull(inside(part, "user.login"), loginOf)?.toLowerCase() === login.toLowerCase();
	const permission = inside(part, "permission").value;
	return isThem && (permission === "admin" || permission === "write");
}

// src/render/pull/reply-page.ts
/** The answer to a comment that asked for a plan, and got none. */
function replyPage(why, { pull, run }) {
	return markedPage({
		kind: "reply",
		state: "open",
		pull,
		risk: "nothing",
		shows: ""
	}, [
		words`## Espalier plan: not planned again`,
		markdown`${prose(why)} The last plan stays as it is.`,
		markdown`<sub>answer to \`/espalier plan\` · ${runLink({ run })}</sub>`
	]);
}

// src/action/key-use.ts
/** Why the key is not used for a pull request; null if it is. */
async function whyNoKey({ host, github }, event) {
	if (!event.sameRepository) return "The live comparison was skipped: no key is used for pull requests from forks.";
	if (!event.private && !isSandbox(host)) return "The live comparison was skipped: in a public repository it would show the public who has an account.";
	const { baseBranch, defaultBranch } = event;
	if (baseBranch !== defaultBranch) return `The live comparison was skipped: the key is used only for pull requests into the default branch, and this one goes into ${baseBranch}.`;
	const { merged, baseBranch: base, sameRepository } = await pullOf(github, event.number);
	if (merged !== null) return "The live comparison was skipped: this pull request is already merged.";
	return base === baseBranch && sameRepository ? null : "The live comparison was skipped: this pull request was changed.";
}
/** Why there are no settings that say where the key may go; null if there are. */
async function whyNoSettings(job, event, base) {
	if ((await entriesAt(job.git, base, await pathOf(job))).some(({ path }) => path === "espalier.yaml")) return null;
	return `The live comparison was skipped: ${event.baseBranch} has no ${orgOf(job)}/espalier.yaml yet, and a pull request must not decide what the key is used for.`;
}

// src/action/asked-pull.ts
/**
* The pull request that a comment asks to plan again, as GitHub has it now; or the result of the step, if it is not
* planned. Everyone who can read the repository can write the comment, and can run the workflow without its conditions
* in mind, so all of them are asked here.
*/
async function askedPull(job, event) {
	const { number, by, asks } = event;
	if (number === null || !asks) return nothingAsked();
	const { github } = job;
	if (by === null || !await mayPush(github, by)) return await refuse(job, event, number, "Only people who may push to this repository can ask for a plan.");
	const pull = await pullNow(job, event, number);
	const why = await whyNotOpen(job, number) ?? await whyNoKey(job, pull) ?? await whyTooSoon(job, pull.head);
	if (why !== null) return await refuse(job, event, number, why);
	await orExitError(react(github, event.comment, "eyes"));
	return pull;
}
async function pullNow({ github }, { actor }, number) {
	const [defaultBranch, isHidden] = [await defaultBranchOf(github), await isPrivate(github)];
	const { head, base, baseBranch, sameRepository } = await pullOf(github, number);
	return {
		kind: "pull",
		trusted: true,
		number,
		head,
		base,
		baseBranch,
		sameRepository,
		private: isHidden,
		actor,
		defaultBranch
	};
}
async function whyNotOpen({ github }, number) {
	return await isOpen(github, number) ? null : "This pull request is closed.";
}
const minute = 6e4;
/** How many plans one commit gets in an hour, those after a push among them. */
const mostAnHour = 10;
/** By the checks of the commit, which every plan leaves. A push is planned at any time. */
async function whyTooSoon({ github, login, host }, head) {
	const now = host.now().getTime();
	const apps = [...appsOf(await login())];
	const ages = (await recordsAt(github, head, checkName, apps)).map(({ completedAt }) => now - completedAt);
	if (ages.some((age) => age < minute)) return "This commit was planned less than a minute ago. Wait a minute, and write the comment again.";
	return ages.filter((age) => age < 60 * minute).length < mostAnHour ? null : `This commit was planned ${mostAnHour} times within an hour, which is the limit. Write the comment again later.`;
}
function nothingAsked() {
	return doneWith$1("The comment does not ask for a plan: that would be \"/espalier plan\", and nothing else.", []);
}
/** Says why: by a reaction on the comment, and in the one reply that each pull request has. */
async function refuse(job, { comment }, number, why) {
	await orExitError(react(job.github, comment, "-1"));
	await showReply(job, number, replyPage(why, {
		pull: number,
		run: job.run
	}));
	return doneWith$1(why, [{
		severity: "warning",
		title: "Espalier",
		says: message(why)
	}]);
}
function doneWith$1(why, annotations) {
	const [exit, result] = [0, "refused"];
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			errors: 0
		},
		annotations,
		summary: null,
		report: [],
		says: printed`Not planned: ${message(why)}\n`
	};
}

// src/model/later-id.ts
/** The id of a scheduled line: a person has no two of a kind on a day. */
function laterId({ on, verb, key }) {
	return `${on} ${verb}:${key}`;
}

// src/plan/pending.ts
/** Compares a plan with the one of the chart as it was; null for that: nothing is known of it. */
function pendingIn(plan, before) {
	if (before === null) return {
		pending: /* @__PURE__ */ new Set(),
		undone: 0
	};
	const [changes, lines] = [new Set(before.changes.map(changeDigest)), new Set(before.scheduled.map(lineOf))];
	const pending = [...plan.changes.filter((change) => changes.has(changeDigest(change))).map(({ id }) => id), ...plan.scheduled.filter((one) => lines.has(lineOf(one))).map(laterId)];
	return {
		pending: new Set(pending),
		undone: changes.size + lines.size - pending.length
	};
}
function lineOf({ on, verb, key, values }) {
	return digest({
		on,
		verb,
		key,
		values
	});
}

// src/action/live-plan.ts
/** What merging a pull request would do; the chart instead if it is not sound. */
async function livePlan(job, args) {
	const contract = await changedContract(job, args);
	return await withSession(args, job.host, "plan", (chart) => ({ unsound: chart }), async (session, desired, { changedSettings }) => ({
		...await plannedIn(job, args, session, desired),
		settings: changedSettings,
		contract
	}));
}
/** The plan of the merge, and what of it was open on the base branch before. */
async function plannedIn({ host, input }, args, session, desired) {
	const { live, state, witness } = await snapshotToShow(session, desired, host);
	const planOf = (one) => makePlan(one, live, state, choicesOf(args, one, "plan"), toolOf(host), witness);
	const plan = planOf(desired);
	const base = argsOf({ input }, {
		at: flagValue(args, "base") ?? "",
		"as-of": plan.asOf
	});
	const main = await loadChart(base, host, "plan");
	const before = main.desired === null ? null : planOf({
		...main.desired,
		settings: session.settings
	});
	const { lineage, serial } = session.saved;
	return {
		plan,
		state: serial === 0 ? null : {
			lineage,
			serial
		},
		...pendingIn(plan, before),
		timezone: desired.settings.timezone,
		overdue: overdue(session.saved, host.now(), "look"),
		strange: session.strange
	};
}
/** The contract.yaml if it differs from the one of the base; else null. */
async function changedContract(job, args) {
	const path = await pathOf(job);
	const entryAt = async (flag) => {
		const entry = (await entriesAt(job.git, flagValue(args, flag) ?? "", path)).find((one) => one.path === "contract.yaml");
		return entry && `${entry.mode} ${entry.id}`;
	};
	if (await entryAt("at") === await entryAt("base")) return null;
	return path === "" ? "contract.yaml" : `${path}/contract.yaml`;
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
	if (plan.changes.length + plan.scheduled.length === 0) return null;
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

// src/render/pull/frame.ts
/** The words around a plan on a pull request: about merging, its files as they are there, and the run that made it. */
function pullFrame(pulled) {
	const { plan, context } = pulled;
	const { head, base, baseBranch, readAt, timezone } = context;
	return {
		now: words`on merge`,
		patience: words`Nothing changes in Small Improvements until this pull request is merged.`,
		full: words`the full report`,
		place: (place) => placeLink(place, head, context),
		top: [
			...firstAlerts(context),
			...settingsLine(pulled),
			...contractLine(pulled),
			...undoneLine(pulled)
		],
		checks: [row([words`Plan is current`, markdown`✅ read from Small Improvements ${momentWords(readAt, timezone)}`])],
		alone: words`not part of this pull request, merging leaves it alone`,
		steps: {
			title: words`What merging does, step by step`,
			again: words`The plan is made again. If it contains anything that is not shown here, nothing is applied, and a comment lists it.`,
			told: words`The result is posted here.`,
			later: words`applied by the scheduled run of that day; approving this pull request covers that too.`
		},
		footer: [
			markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`,
			markdown`commit ${commitLink(head, context)} on ${baseBranch} ${commitLink(base, context)}`,
			runLink(context),
			reportLink(context),
			words`run the check again to refresh`
		]
	};
}
/** If there are more names, they are counted: a page must fit, whatever the settings hold. */
const mostNames = 20;
/** Settings decide what is safe, so a change of them is privileged, and does not count for itself. */
function settingsLine({ settings, context }) {
	if (settings.length === 0) return [];
	const names = settings.slice(0, mostNames).map((name) => markdown`${name}`);
	const rest = settings.length - names.length;
	const all = markdown.join(rest > 0 ? [...names, words`${rest} more`] : names, ", ");
	const since = markdown`They count once this is merged; this plan uses those on ${context.baseBranch}.`;
	return [alert(words`IMPORTANT`, [markdown`**These settings change: ${all}.** ${since}`])];
}
/** contract.yaml decides how the list is read, so a change of it does not count for itself either. */
function contractLine({ contract, context }) {
	if (contract === null) return [];
	const since = markdown`They count once this is merged; this plan uses those on ${context.baseBranch}.`;
	return [alert(words`IMPORTANT`, [markdown`**The service facts change: ${code(contract, 500)}.** ${since}`])];
}
function undoneLine({ undone, context }) {
	if (undone === 0) return [];
	const what = undone === 1 ? words`1 change that waits` : words`${undone} changes that wait`;
	return [markdown`This pull request takes back ${what} on ${context.baseBranch}.`];
}

// src/render/pull/plan-on-pull.ts
/** Its lines in two groups: those of the pull request itself, and those that waited before. */
function ownAndWaiting({ plan, pending }) {
	const waits = (one) => pending.has(laterId(one));
	const { changes, scheduled } = plan;
	const own = changes.filter(({ id }) => !pending.has(id));
	return {
		lines: planLines(own, scheduled.filter((one) => !waits(one)), false),
		waiting: planLines(changes.filter(({ id }) => pending.has(id)), scheduled.filter(waits), true)
	};
}

// src/render/pull/risk.ts
/**
* The risk of a plan for a person who did not read it; what waited before adds none. Other rights and addresses, raised
* limits, changed settings and a changed contract.yaml are privileged.
*/
function riskOf(pulled) {
	const { plan, settings, contract } = pulled;
	if (isBlocked(plan)) return "blocked";
	const { lines } = ownAndWaiting(pulled);
	const lifted = plan.limits.some(({ allowed }) => allowed !== void 0);
	if (settings.length > 0 || contract !== null || lifted || lines.some(isPrivileged)) return "privileged";
	if (lines.some(({ verb }) => verb === "leave")) return "leavers";
	return lines.length + plan.held.length > 0 ? "changes" : "nothing";
}
function isPrivileged({ verb, guarded }) {
	return guarded && verb !== "leave";
}

// src/render/pull/plan-page.ts
/** Room for the line that a later run looks for. */
const markerBytes = 1200;
/** The comment on the pull request: at most 60,000 bytes. */
function planPage(pulled) {
	const { plan, context } = pulled;
	const shows = digitsOf(plan.fingerprint);
	return {
		marker: {
			kind: "plan",
			state: "open",
			pull: context.pull,
			risk: riskOf(pulled),
			shows
		},
		body: markdown`${gainedLine(pulled)}${planBody(pulled, commentBytes - markerBytes)}`
	};
}
/** The first line that people see, so that it is also in the mail that GitHub sends. */
function gainedLine({ gained }) {
	if (gained === null) return nothing;
	const names = gained.by.slice(0, 5).map((login) => markdown`${login}`);
	return markdown`**This plan has lines that were added after ${markdown.join(names, ", ")} approved.** They are applied only if approved again.\n\n`;
}
/** The same if there is more room: GitHub drops a summary of more than 1 MiB as a whole. */
function planSummary(pulled, bytes = 1e6) {
	return planBody(pulled, bytes);
}
/** The page of a plan in at most this many bytes, 59,600 or more. */
function planBody(pulled, bytes) {
	return planView(viewOf(pulled), bytes);
}
/** A plan with its frame, and its lines in two groups. */
function viewOf(pulled) {
	return {
		plan: pulled.plan,
		frame: pullFrame(pulled),
		...ownAndWaiting(pulled)
	};
}

// src/render/pull/check.ts
/** The title of the check: numbers and our words, far below the 140 characters that a list of checks shows. */
function checkTitle(pulled) {
	return headlineOf(viewOf(pulled));
}
/** The page of the check: the plan as in the comment, in at most 60,000 bytes. */
function checkSummary(pulled) {
	return planBody(pulled, commentBytes);
}

// src/render/pull/untouched-page.ts
/** The pull request changes no file of the chart, which is in `org`: what an earlier plan said no longer holds. */
function untouchedPage(org, context) {
	const { pull, head, base, baseBranch } = context;
	return markedPage({
		kind: "plan",
		state: "open",
		pull,
		risk: "nothing",
		shows: ""
	}, [
		words`## Espalier plan: no file of the chart changes`,
		markdown`After the merge, ${code(org, 500)} is the same as on ${baseBranch} now, so this pull request changes nothing in Small Improvements. The service was not read.`,
		markdown`<sub>commit ${commitLink(head, context)} on ${baseBranch} ${commitLink(base, context)} · ${runLink(context)}</sub>`
	]);
}

// src/action/record-text.ts
/** What approving a page without a plan approves. */
const nothingApproved = {
	fingerprint: "",
	changes: [],
	later: []
};
/** The text that a check keeps: the sealed record of what is shown; null without a key. */
function planRecordText({ host, run }, { pull, baseBranch, head, base }, approval, state, before) {
	const sealer = sealerFrom(host);
	if (sealer === null) return null;
	const record = {
		format: 2,
		repository: run.repository,
		pull,
		baseBranch,
		head,
		base,
		run: `${run.id}/${run.attempt}`,
		at: isoNow(host),
		...approval,
		state,
		previous: before === null ? null : {
			check: before.check,
			digest: before.digest
		}
	};
	return recordText(record, (json) => withSeal(json, "plan", sealer, null));
}
/** What a plan has beyond an approval that stands; null if none stands, or it covers everything. */
async function gainedSince(job, { pull }, before, approval) {
	const { standing, last } = await standingFor(job, await pullOf(job.github, pull), before);
	if (standing.plan === null) return null;
	const more = beyond(approval, standing.plan.digests);
	if (more.length === 0) return null;
	const told = new Set(partsIn(last.digests));
	return {
		by: standing.by,
		isNew: more.some((part) => !told.has(part))
	};
}
function beyond(approval, approved) {
	const known = new Set(partsIn(approved));
	if (approval.changes === null || approved.changes === null) return approval.fingerprint === approved.fingerprint ? [] : [approval.fingerprint];
	return partsIn(approval).filter((part) => !known.has(part));
}
function partsIn({ fingerprint, changes, later }) {
	return [...changes ?? [fingerprint], ...later];
}

// src/action/show-plan.ts
/** Shows what merging would do: the comment, the check that keeps what is approved by merging, the summary, the files. */
async function showPlanned(job, context, planned) {
	const { plan, timezone, overdue, strange, state } = planned;
	const blocked = isBlocked(plan);
	const approval = blocked ? nothingApproved : planDigests(plan);
	const before = await newestRecord(job, context.pull, context.head);
	const gained = before === null ? null : await gainedSince(job, context, before, approval);
	const pulled = {
		...planned,
		gained,
		context: {
			...context,
			timezone,
			overdue,
			strange
		}
	};
	const isQuiet = riskOf(pulled) === "nothing" && plan.findings.length === 0;
	const posted = await showPlan(job, context.pull, planPage(pulled), isQuiet, gained?.isNew === true);
	await check(job, context, {
		conclusion: blocked ? "failure" : "success",
		title: checkTitle(pulled).text,
		summary: checkSummary(pulled).text,
		text: planRecordText(job, context, approval, state, before),
		findings: plan.findings
	});
	return doneWith(pulled, blocked, posted?.url ?? "");
}
function doneWith(pulled, blocked, comment) {
	const { plan } = pulled;
	const { fingerprint, findings, changes, counts } = plan;
	const result = blocked ? "blocked" : changes.length === 0 ? "no-changes" : "ok";
	const exit = blocked ? 8 : 0;
	const errors = errorsIn(findings).length;
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			fingerprint,
			changes: changes.length,
			leavers: counts.leave,
			errors,
			comment
		},
		annotations: [],
		summary: planSummary(pulled),
		report: [["plan.json", json(plan).text], ["plan.md", planSummary(pulled, wholeReport).text]],
		says: planText(plan, {
			colour: false,
			unmanaged: false
		})
	};
}
/** Bytes of the report in a file: nothing of it is truncated. */
const wholeReport = Infinity;
/** Says in the check alone that the chart stays as it is. A plan that was shown before, for other files, is corrected. */
async function showUntouched(job, context) {
	const page = untouchedPage(orgOf(job), context);
	const title = words`Espalier plan: no file of the chart changes`;
	const posted = await showPlan(job, context.pull, page, true, false);
	await check(job, context, {
		conclusion: "neutral",
		title: title.text,
		summary: pageText(page).text,
		text: await emptyText(job, context),
		findings: []
	});
	const [exit, result] = [0, "no-changes"];
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			changes: 0,
			leavers: 0,
			errors: 0,
			comment: posted?.url ?? ""
		},
		annotations: [],
		summary: pageText(page),
		report: [],
		says: printed`${title}: the service was not asked.\n`
	};
}
/** Shows that the files are not sound. */
async function showUnsound(job, context, chart) {
	const { diagnostics, desired } = chart;
	if (desired !== null) return await showWords(job, context, brokenBase(context), 1);
	const errors = errorsIn(diagnostics).length;
	return await showFailure(job, context, {
		page: unsoundPage({
			diagnostics,
			step: "plan",
			context
		}),
		title: words`Espalier plan: ${counted(errors, words`mistake`)} in the files`,
		findings: diagnostics
	}, 1, "invalid");
}
function brokenBase({ baseBranch }) {
	return `The settings on ${baseBranch} are not valid, and pull requests are checked against them. Fix them there first; "espalier validate" shows what is wrong.`;
}
/** Shows that the two branches change the same lines. */
async function showConflict(job, context) {
	const { baseBranch } = context;
	return await showWords(job, context, `This pull request and ${baseBranch} change the same lines, so the merge cannot be planned. Merge ${baseBranch} into this branch and resolve the conflicts; then it is planned again.`, 1);
}
/** Shows what kept the plan from being made: a list that cannot be trusted, a rejected key. */
async function showTrouble(job, context, trouble) {
	return await showWords(job, context, trouble.message, trouble.exit);
}
async function showWords(job, context, text, exit) {
	const done = await showFailure(job, context, {
		page: troublePage({
			message: text,
			exit,
			step: "plan",
			context
		}),
		title: words`Espalier plan: no plan could be made`,
		findings: []
	}, exit, resultOf(exit));
	const said = message(text);
	return {
		...done,
		annotations: [{
			severity: "error",
			title: "Espalier",
			says: said
		}],
		says: printed`espalier: ${said}\n`
	};
}
async function showFailure(job, context, { page, title, findings }, exit, result) {
	const posted = await showPlan(job, context.pull, page, false, false);
	const [summary, text] = [pageText(page), await emptyText(job, context)];
	await check(job, context, {
		conclusion: "failure",
		title: title.text,
		summary: summary.text,
		text,
		findings
	});
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			errors: errorsIn(findings).length,
			comment: posted?.url ?? ""
		},
		annotations: [],
		summary,
		report: [],
		says: diagnosticsText(findings, false)
	};
}
/** What is shown instead of a plan is recorded, too: a later approval does not approve an earlier plan. */
async function emptyText(job, context) {
	const before = await newestRecord(job, context.pull, context.head);
	return planRecordText(job, context, nothingApproved, null, before);
}
/** GitHub takes this many notes with a check at once; the last one counts those left out. */
const mostNotes = 50;
/** The check of the commit that was planned. Its findings are at their lines among the changed files. */
async function check({ github, run }, { head }, { findings, ...said }) {
	const notes = findings.flatMap(noteOf);
	const rest = notes.length - mostNotes;
	const [last] = notes.slice(49);
	const more = printed`and ${rest + 1} more; the page of this check and the log list all of them`.text;
	const annotations = rest <= 0 || last === void 0 ? notes : [...notes.slice(0, 49), {
		...last,
		message: more
	}];
	await putCheck(github, {
		...said,
		name: checkName,
		head,
		annotations,
		details: runUrl(run)
	});
}
function noteOf({ severity, message: says, place }) {
	if (place === void 0) return [];
	const level = severity === "error" ? "failure" : "warning";
	return [{
		path: place.file,
		line: place.line,
		level,
		message: message(says).text
	}];
}

// src/action/commands/plan.ts
/**
* `command: plan`: what merging a pull request would do, by the settings of the branch it goes into: when it changes, and
* when a comment asks for it. Its files are read as objects of Git: nothing of it is checked out or run.
*/
async function planPull(job) {
	const { event } = job;
	if (event.kind === "pull") return await planOf(job, event);
	if (event.kind !== "comment") throw notFor("plan", event, "pull requests");
	const asked = await askedPull(job, event);
	return "exit" in asked ? asked : await planOf(job, asked);
}
async function planOf(job, event) {
	const { git } = job;
	const base = await tipOf(git, event.baseBranch);
	const head = await fetched(git, `refs/pull/${event.number}/head`);
	const tree = await merged(git, base, head);
	const context = contextOf(job, event, {
		base,
		head
	});
	const noKey = await whyNoKey(job, event);
	if (noKey !== null) return await filesOnly(job, tree ?? head, noKey);
	if (tree !== null && await isSameFolder(git, tree, base, await pathOf(job))) return await showUntouched(job, context);
	const noSettings = await whyNoSettings(job, event, base);
	if (noSettings !== null) return await filesOnly(job, tree ?? head, noSettings);
	if (tree === null) return await showConflict(job, context);
	try {
		return await planned(job, context, argsOf(job, {
			at: tree,
			base
		}));
	} catch (error) {
		if (error instanceof ExitError) return await showTrouble(job, context, error);
		throw error;
	}
}
async function planned(job, context, args) {
	const found = await livePlan(job, args);
	return "unsound" in found ? await showUnsound(job, context, found.unsound) : await showPlanned(job, context, found);
}

export { planPull };