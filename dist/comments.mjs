import { _ as ExitError, y as orExitError } from "./start.mjs";
import { C as treeAt, h as fetched, m as commitAt, n as folderAt } from "./chart-at-revision.mjs";
import { H as link, R as code, U as markdown, pt as nameOfPlan } from "./planning.mjs";
import { D as risks, N as isDay, T as eventBranches } from "./base.mjs";
import { n as words } from "./words.mjs";
import { C as numberIn, D as textIn, F as graphql, S as msOf, T as orNull, _ as flagOf, b as listOf, g as commitOf, i as orgOf, j as gotIfAllowed, s as textsFromTop, v as inside, w as oneOf, x as loginOf, y as isBot } from "./context.mjs";
import { n as pageText, t as markedPage } from "./page.mjs";
import { u as answeredUrl } from "./context2.mjs";
import { n as allOf, t as allIfAllowed } from "./pages.mjs";
import { s as sourceOf, t as editByVerbs } from "./edit-by-verbs.mjs";
import { h as proposed } from "./edit.mjs";
import { a as newestComment, i as findComment, n as commentsOf, o as postComment, r as editComment } from "./comments2.mjs";

// src/github/pushers.ts
async function pushersOf(github, branch, head) {
	if (branch === null) return null;
	const pushed = leadingTo(head, await activityOf(github, branch) ?? []);
	if (pushed.length === 0) return null;
	const heads = pushed.map((part) => commitOf(inside(part, "after")));
	return {
		logins: [...new Set(pushed.flatMap(personIn$1))],
		hidden: pushed.some(isHiding),
		heads: [...new Set(heads)]
	};
}
async function pushedAt(github, branch, head) {
	const found = (await activityOf(github, branch))?.find((part) => commitOf(inside(part, "after")) === head);
	return found === void 0 ? null : msOf(inside(found, "timestamp"));
}
async function mayHaveBeen(github, branch) {
	return (await activityOf(github, branch))?.length !== 0;
}
async function activityOf(github, branch) {
	const ref = `refs/heads/${branch}`;
	return (await allIfAllowed(github, {
		method: "GET",
		path: "/repos/{repo}/activity",
		query: {
			ref,
			direction: "desc"
		},
		needs: "contents: read"
	}, null))?.filter((part) => inside(part, "ref").value === ref) ?? null;
}
function leadingTo(commit, newestFirst) {
	const from = newestFirst.findIndex((part) => commitOf(inside(part, "after")) === commit);
	const older = from < 0 ? [] : newestFirst.slice(from);
	const made = older.findIndex((part) => inside(part, "activity_type").value === "branch_creation");
	const start = older[made];
	if (start === void 0) return [];
	return [...older.slice(0, made + 1), ...leadingTo(commitOf(inside(start, "after")), older.slice(made + 1))];
}
function personIn$1(part) {
	const login = orNull(inside(part, "actor.login"), loginOf);
	return login === null ? [] : [login];
}
function isHiding(part) {
	const actor = inside(part, "actor");
	return actor.value === null || actor.value === void 0 || isBot(actor);
}

// src/github/teams.ts
const needs = "members: read";
async function ownersAmong(github, named, people) {
	const known = /* @__PURE__ */ new Map();
	for (const owner of new Set([...named.values()].flat())) known.set(owner, await loginsOf(github, owner, people));
	return [...named].filter(([, owners]) => owners.length > 0).map(([path, owners]) => {
		const logins = owners.map((owner) => known.get(owner) ?? null);
		const all = logins.flatMap((some) => some ?? []);
		return {
			path,
			owners: logins.includes(null) ? null : [...new Set(all)]
		};
	});
}
async function loginsOf(github, owner, people) {
	const [, login, team] = /^@([\w-]+)(?:\/([\w.-]+))?$/.exec(owner) ?? [];
	if (login === void 0) return null;
	return team === void 0 ? [login] : await membersAmong(github, login, team, people);
}
async function isInTeam(github, team, login) {
	const [org = ""] = github.repository.split("/");
	return (await membersAmong(github, org, team, [login]))?.includes(login) ?? null;
}
async function membersAmong(github, org, team, people) {
	const asking = (path, login = "") => ({
		method: "GET",
		path,
		values: {
			org,
			team,
			login
		},
		needs
	});
	if (await gotIfAllowed(github, asking("/orgs/{org}/teams/{team}")) === null) return null;
	const members = [];
	for (const login of people) {
		const found = await gotIfAllowed(github, asking("/orgs/{org}/teams/{team}/memberships/{login}", login));
		if (found !== null && inside(found, "state").value === "active") members.push(login);
	}
	return members;
}

// src/github/commits.ts
async function pullCommits(github, number) {
	return (await allOf(github, {
		method: "GET",
		path: "/repos/{repo}/pulls/{number}/commits",
		values: { number },
		needs: "pull-requests: read"
	})).map((part) => ({
		commit: commitOf(inside(part, "sha")),
		author: orNull(inside(part, "author.login"), loginOf)
	}));
}
async function commitsOf(github, number) {
	return (await pullCommits(github, number)).map(({ commit }) => commit);
}

// src/github/filed-issue.ts
const query = "query($owner:String!,$name:String!,$number:Int!){repository(owner:$owner,name:$name){issue(number:$number){state title body lastEditedAt author{login __typename ...on User{databaseId}} userContentEdits(first:100){pageInfo{hasNextPage} nodes{editedAt editor{login __typename}}}}}}";
async function filedIssue(github, number) {
	const [owner = "", name = ""] = github.repository.split("/");
	const part = await gotIfAllowed(github, {
		method: "POST",
		path: graphql,
		body: {
			query,
			variables: {
				owner,
				name,
				number
			}
		},
		needs: "issues: read"
	});
	if (part === null) return null;
	return orNull(inside(part, "data.repository.issue"), issueIn);
}
function issueIn(part) {
	const edits = orNull(inside(part, "userContentEdits.nodes"), listOf) ?? [];
	const author = inside(part, "author");
	const login = personIn(author);
	const all = [login, ...edits.map((edit) => personIn(inside(edit, "editor")))];
	const writers = all.flatMap((one) => one ?? []);
	const isListed = edits.length > 0 || inside(part, "lastEditedAt").value === null;
	const isCut = edits.length > 0 && flagOf(inside(part, "userContentEdits.pageInfo.hasNextPage"));
	return {
		open: oneOf(inside(part, "state"), ["OPEN", "CLOSED"]) === "OPEN",
		title: textIn(inside(part, "title")),
		body: textIn(inside(part, "body")),
		filer: login === null ? null : {
			login,
			id: numberIn(inside(author, "databaseId"))
		},
		writers: [...new Set(writers)],
		hidden: isCut || !isListed || writers.length < all.length,
		edits: edits.map((edit) => msOf(inside(edit, "editedAt")))
	};
}
function personIn(account) {
	return inside(account, "__typename").value === "User" ? loginOf(inside(account, "login")) : null;
}

// src/model/forms.ts
const formFields = {
	hire: [
		{
			label: "First name",
			name: "firstName",
			required: true
		},
		{
			label: "Last name",
			name: "lastName",
			required: true
		},
		{
			label: "E-mail address",
			name: "email",
			required: true
		},
		{
			label: "Manager",
			name: "manager",
			required: true
		},
		{
			label: "Department",
			name: "department",
			required: false
		},
		{
			label: "Employee id",
			name: "id",
			required: false
		},
		{
			label: "First day",
			name: "on",
			required: false
		},
		{
			label: "Another person of the same name",
			name: "newPerson",
			required: false
		}
	],
	move: [
		{
			label: "Who moves",
			name: "person",
			required: true
		},
		{
			label: "New manager",
			name: "manager",
			required: false
		},
		{
			label: "New department",
			name: "department",
			required: false
		},
		{
			label: "From which day",
			name: "on",
			required: false
		}
	],
	leave: [
		{
			label: "Who leaves",
			name: "person",
			required: true
		},
		{
			label: "New manager of the direct reports",
			name: "reportsTo",
			required: false
		},
		{
			label: "Last day",
			name: "on",
			required: false
		}
	],
	rename: [
		{
			label: "Whose name or address changes",
			name: "person",
			required: true
		},
		{
			label: "New first name",
			name: "firstName",
			required: false
		},
		{
			label: "New last name",
			name: "lastName",
			required: false
		},
		{
			label: "New e-mail address",
			name: "email",
			required: false
		},
		{
			label: "From which day",
			name: "on",
			required: false
		}
	]
};
const formKinds = [
	"hire",
	"move",
	"leave",
	"rename"
];
const formTitle = "[org] ";

// src/action/form-body.ts
const [longestForm, longestAnswer] = [2e4, 200];
const noAnswer = "_No response_";
function filledForm(text) {
	const lines = text.slice(0, longestForm + 1).split(/\r\n|\n|\r/);
	const first = lines.find((line) => line.trim() !== "");
	const kind = formKinds.find((one) => first === heading(formFields[one][0]));
	if (kind === void 0) return null;
	if (text.length > longestForm) return [whole("The form is too long. File a new one.")];
	const parts = partsOf(lines, formFields[kind]);
	if (parts === null) return [whole("The headings of the form were changed. Put them back, each once and in their order, or file a new form.")];
	const read = parts.map(([label, below]) => ({
		label,
		...answerIn(below)
	}));
	const problems = read.flatMap(({ label, wrong }) => wrong === null ? [] : [{
		label,
		message: wrong,
		near: []
	}]);
	if (problems.length > 0) return problems;
	return {
		kind,
		answers: new Map(read.flatMap(({ label, answer }) => answer === "" ? [] : [[label, answer]]))
	};
}
function whole(message) {
	return {
		label: null,
		message,
		near: []
	};
}
function partsOf(lines, fields) {
	const found = [];
	for (const line of lines) if (/^#{1,6}\s/.test(line)) found.push([line, []]);
	else found.at(-1)?.[1].push(line);
	return found.length === fields.length && found.every(([line], at) => line === heading(fields[at])) ? found.map(([line, below]) => [line.slice(mark.length), below]) : null;
}
const mark = "### ";
function heading(field) {
	return `${mark}${field?.label ?? ""}`;
}
function answerIn(below) {
	const [line = "", ...more] = below.map((one) => one.trim()).filter((one) => one !== "");
	if (more.length > 0) return {
		answer: "",
		wrong: "It has several lines: write one line."
	};
	if (line.length > longestAnswer) return {
		answer: "",
		wrong: `It has more than ${longestAnswer} characters.`
	};
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(line)) return {
		answer: "",
		wrong: "It has characters that do not show: type it anew."
	};
	return {
		answer: line === noAnswer ? "" : line,
		wrong: null
	};
}

// src/action/form-verb.ts
function formVerb({ kind, answers }) {
	const fields = formFields[kind];
	const missing = fields.filter(({ label, required }) => required && !answers.has(label));
	if (missing.length > 0) return missing.map(({ label }) => problem(label, "It is empty: fill it in."));
	const values = new Map(fields.flatMap(({ label, name }) => {
		const answer = answers.get(label);
		return answer === void 0 ? [] : [[name, valueOf(name, answer)]];
	}));
	const day = answers.get(formLabelOf(kind, "on") ?? "");
	if (day !== void 0 && !isDay(day)) return [problem(formLabelOf(kind, "on"), "It is no day of the calendar: write YYYY-MM-DD, such as 2027-01-31.")];
	if ([...values.keys()].every((name) => name === "person" || name === "on") && kind !== "leave") return [problem(null, "The form changes nothing: fill in what is to be new.")];
	if (values.has("newPerson") && values.get("newPerson") !== true) return [problem(formLabelOf(kind, "newPerson"), "Write \"yes\", or leave it empty.")];
	return {
		verb: kind,
		...Object.fromEntries(values)
	};
}
function formLabelOf(kind, name) {
	return formFields[kind].find((field) => field.name === name)?.label ?? null;
}
const none = "none";
function valueOf(name, answer) {
	if (name === "newPerson" && answer.toLowerCase() === "yes") return true;
	return (name === "manager" || name === "department") && answer.toLowerCase() === none ? null : answer;
}
function problem(label, message) {
	return {
		label,
		message,
		near: []
	};
}

// src/action/form-edit.ts
async function formEdit(job, text, commit, now) {
	const form = filledForm(text);
	if (form === null) return wrong([noForm]);
	if (!("kind" in form)) return wrong(form);
	const verb = formVerb(form);
	if (!("verb" in verb)) return wrong(verb);
	const org = orgOf(job);
	const { files, problems, notes } = await editByVerbs(await folderAt(commit, org, job.host), [verb], now);
	if (problems.length > 0) return wrong(problems.map((one) => problemIn(form.kind, one)));
	if (files.some(({ file }) => !file.startsWith(`${org}/people/`))) return wrong([elsewhere]);
	return {
		kind: "edited",
		form,
		files: await textsFromTop(job, files),
		notes
	};
}
function wrong(problems) {
	return {
		kind: "wrong",
		problems
	};
}
const noForm = {
	label: null,
	message: "The text of this issue does not begin with the first heading of a form. File a new form, and leave its headings as they are.",
	near: []
};
const elsewhere = {
	label: null,
	message: "The form would change a file outside of people/, such as espalier.yaml. Change that in a pull request of your own.",
	near: []
};
const ways = [[/say so: newPerson\./, "answer \"yes\" to \"Another person of the same name\"."], [/use rehire(?: for [\w.-]*\w)?\./, "run \"espalier rehire\" in a clone, or edit the file: a return has no form."]];
function problemIn(kind, { field, message, near }) {
	const said = ways.reduce((text, [verb, form]) => text.replace(verb, form), message);
	return {
		label: formLabelOf(kind, field),
		message: said,
		near
	};
}

// src/action/as-filed.ts
async function isAsFiled(job, form, pull, commits) {
	const [only, ...more] = commits;
	if (form.hidden || form.filer === null || more.length > 0 || only?.commit !== pull.head) return false;
	const at = await pushedAt(job.github, pull.branch, pull.head);
	if (at === null) return false;
	const proof = await orExitError(isSameTree(job, form.body, pull, new Date(at)));
	return proof instanceof ExitError ? false : proof;
}
async function isSameTree(job, text, { number, head }, day) {
	const { git } = job;
	if (await commitAt(git, head) === null) await fetched(git, `refs/pull/${number}/head`);
	const [base, other] = [await commitAt(git, `${head}^1`), await commitAt(git, `${head}^2`)];
	if (base === null || other !== null) return false;
	const edit = await formEdit(job, text, base, day);
	if (edit.kind === "wrong") return false;
	const { tree } = await proposed(git, base, edit.files, "As filed\n");
	return tree === await treeAt(git, head);
}

// src/action/requesters.ts
function formBranch(issue) {
	return `espalier/form-${issue}`;
}
function issueOf(branch) {
	const [, digits] = /^espalier\/form-([1-9]\d{0,9})$/.exec(branch) ?? [];
	return digits === void 0 ? null : Number(digits);
}
async function requestersOf(job, pull, branch) {
	const issue = issueOf(branch ?? "");
	if (branch === null || issue === null && !branch.startsWith("espalier/event-")) return {
		logins: [],
		filer: null
	};
	const commits = await pullCommits(job.github, pull.number);
	const form = issue === null ? null : await filedIssue(job.github, issue);
	const authors = commits.flatMap(({ author }) => author ?? []);
	const isProven = form !== null && await isAsFiled(job, form, {
		...pull,
		branch
	}, commits);
	return {
		logins: [.../* @__PURE__ */ new Set([...form?.writers ?? [], ...authors])],
		filer: isProven ? form.filer?.login ?? null : null
	};
}
function withoutHidden(pushers, { filer }) {
	return pushers === null || filer === null ? pushers : {
		...pushers,
		hidden: false
	};
}
function authorBy({ author }, { filer }) {
	return filer ?? author;
}
async function authorOf(job, pull) {
	const { branch } = await sourceOf(job.github, pull.number);
	return authorBy(pull, await requestersOf(job, pull, branch));
}

// src/render/pull/outdated-page.ts
function outdatedPage(before, url) {
	const name = before.shows === "" ? words`This plan` : markdown`Plan ${code(nameOfPlan(before.shows))}`;
	const newer = link(words`a newer comment`, answeredUrl(url));
	const text = markdown`${name} is outdated: ${newer} has the current plan. The earlier text is in the history of this comment, behind "edited".`;
	return markedPage({
		...before,
		state: "frozen"
	}, [words`## Espalier plan: outdated`, text]);
}
function settledPage(before, url) {
	const later = link(words`a later run`, answeredUrl(url));
	const text = markdown`This is settled: ${later} applied the approved changes. The earlier text is in the history of this comment, behind "edited".`;
	return markedPage({
		...before,
		state: "frozen"
	}, [words`## Espalier apply: settled`, text]);
}

// src/action/comments.ts
async function showPlan({ github, login }, pull, page, quiet, isNew) {
	const author = await login();
	const { text } = pageText(page);
	const before = await findComment(github, pull, author, "plan");
	if (before === null) return quiet ? null : await postComment(github, pull, author, text);
	if (!isNew && !isGraver(page.marker.risk, before.marker.risk)) return await editComment(github, before.id, text);
	const posted = await postComment(github, pull, author, text);
	await editComment(github, before.id, pageText(outdatedPage(before.marker, posted.url)).text);
	return posted;
}
async function showResult({ github, login }, pull, page, isOwn) {
	const author = await login();
	const { text } = pageText(page);
	const ours = await commentsOf(github, pull, author);
	const before = newestComment(ours, "apply", "open");
	if (before === null && !isOwn && newestComment(ours, "apply", "frozen") !== null) return null;
	return before !== null && before.marker.shows === page.marker.shows ? await editComment(github, before.id, text) : await postComment(github, pull, author, text);
}
async function showReply({ github, login }, pull, page) {
	const author = await login();
	const { text } = pageText(page);
	const before = await findComment(github, pull, author, page.marker.kind);
	if (before === null) await postComment(github, pull, author, text);
	else await editComment(github, before.id, text);
}
async function freezePlan({ github, login }, pull, page) {
	const author = await login();
	const { text } = pageText(page);
	const ours = await commentsOf(github, pull, author);
	const [plan, failed] = [newestComment(ours, "plan", "open"), newestComment(ours, "apply", "open")];
	const target = plan ?? failed;
	if (target === null) await postComment(github, pull, author, text);
	else await editComment(github, target.id, text);
	if (plan === null || failed === null) return;
	await editComment(github, failed.id, pageText(settledPage(failed.marker, plan.url)).text);
}
function isGraver(now, before) {
	return risks.indexOf(now) > risks.indexOf(before);
}

export { pushersOf as _, authorBy as a, requestersOf as c, formTitle as d, filedIssue as f, mayHaveBeen as g, ownersAmong as h, showResult as i, withoutHidden as l, isInTeam as m, showPlan as n, authorOf as o, commitsOf as p, showReply as r, formBranch as s, freezePlan as t, formEdit as u };