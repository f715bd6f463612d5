import { r as orExitError, t as ExitError } from "./exit-error.mjs";
import { J as commitAt, R as isDay, Y as fetched, n as folderAt, q as nameOfPlan, rt as treeAt } from "./chart-at-revision.mjs";
import { n as pageText, t as markedPage } from "./page.mjs";
import { D as words, b as markdown, h as code, u as answeredUrl, y as link } from "./context.mjs";
import { C as numberIn, D as textIn, F as graphql, Q as risks, S as msOf, T as orNull, X as eventBranches, _ as flagOf, b as listOf, g as commitOf, i as orgOf, j as gotIfAllowed, s as textsFromTop, v as inside, w as oneOf, x as loginOf, y as isBot } from "./context2.mjs";
import { n as allOf, t as allIfAllowed } from "./pages.mjs";
import { s as sourceOf, t as editByVerbs } from "./edit-by-verbs.mjs";
import { h as proposed } from "./edit.mjs";
import { a as newestComment, i as findComment, n as commentsOf, o as postComment, r as editComment } from "./comments2.mjs";

// src/github/pushers.ts
/**
* The users who brought a branch of this repository to `head`, as GitHub says: the pusher chooses the authors in
* commits. `branch` is null for that of a fork. Null if not all of them are known: for a fork; if the token may not
* ask, or this GitHub has no such list; and if the list does not lead from `head` back to where the branch was made.
*
* GET /repos/{owner}/{repo}/activity is in https://docs.github.com/en/rest/repos/repos#list-repository-activities;
* newest first, and also of a branch that is gone.
*/
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
/** When a branch was last brought to `head`, in milliseconds; null if GitHub does not say. */
async function pushedAt(github, branch, head) {
	const found = (await activityOf(github, branch))?.find((part) => commitOf(inside(part, "after")) === head);
	return found === void 0 ? null : msOf(inside(found, "timestamp"));
}
/** Whether a branch is there or ever was, by what GitHub remembers of it; true if the token may not ask. */
async function mayHaveBeen(github, branch) {
	return (await activityOf(github, branch))?.length !== 0;
}
/** What was done to a branch, newest first; null if the token may not ask. */
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
/**
* The activities by which a branch got to a commit, since it was made; none if that does not show. A branch that was
* deleted and made again at the same commit has what it had before: the user who restores it has not pushed all of it.
*/
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
/**
* The owners of the paths that have some, by their logins: `named` has them as a file of code owners names them. Of a team,
* those of `people` who are in it. Null for a path with an owner that cannot be told: a team that the token may not ask about (as a rule, that of
* a job may not), or an e-mail.
*/
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
/** Whether a user is in a team of the owner of the repository; null if the token may not ask about it, or if it is not there. */
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
/** The commits of a pull request as it is now, oldest first; GitHub lists at most 250 of them. */
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
/** The same, by their ids alone. */
async function commitsOf(github, number) {
	return (await pullCommits(github, number)).map(({ commit }) => commit);
}

// src/github/filed-issue.ts
/** REST does not say who edited a text, GraphQL does: https://docs.github.com/en/graphql/reference/objects#usercontentedit */
const query = "query($owner:String!,$name:String!,$number:Int!){repository(owner:$owner,name:$name){issue(number:$number){state title body lastEditedAt author{login __typename ...on User{databaseId}} userContentEdits(first:100){pageInfo{hasNextPage} nodes{editedAt editor{login __typename}}}}}}";
/** The issue; null if there is none of that number (a pull request is none), or if the token may not ask. */
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
/** GraphQL names an app without "[bot]", so only its type tells it from a person. */
function personIn(account) {
	return inside(account, "__typename").value === "User" ? loginOf(inside(account, "login")) : null;
}

// src/model/forms.ts
/** The verbs that have a form, each with its fields in order. The first label tells which form it is. */
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
/** How the title of each form begins: the workflow starts for no other issue. */
const formTitle = "[org] ";

// src/action/form-body.ts
/** A form has a few short lines. In characters. */
const [longestForm, longestAnswer] = [2e4, 200];
/** What GitHub writes for a field that was left blank. */
const noAnswer = "_No response_";
/**
* Reads the text of an issue as GitHub writes it from a form: each label as a heading, and below it one line. Everyone who
* may edit the issue can make any text of it, so it must be exactly that. Null: it is no form of ours.
*/
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
/** The lines below each heading; null unless the headings are exactly those of the form. */
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
/** The one line of an answer; '' if it is blank. */
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
/** What a filled form asks for, or what is wrong with it. */
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
/** The label of the field that a verb calls so; null if the form has none. */
function formLabelOf(kind, name) {
	return formFields[kind].find((field) => field.name === name)?.label ?? null;
}
/** A person may have no manager and no department, and the form says that with this word. */
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
/** What the text of an issue makes of the chart at a commit. Nothing is written. */
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
/** What the chart says of its verbs, and what a form has instead. */
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
/**
* Whether a pull request is exactly what its form says, with any pusher: its one commit has the files that the text of the
* issue makes of the commit before, on the day of the push. Then all who may have decided what it says are those who wrote
* that text, and GitHub names each of them.
*/
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
/** The branch that a form keeps, by the number of its issue. */
function formBranch(issue) {
	return `espalier/form-${issue}`;
}
/** The number of the issue whose form keeps a branch; null if it is no such branch. */
function issueOf(branch) {
	const [, digits] = /^espalier\/form-([1-9]\d{0,9})$/.exec(branch) ?? [];
	return digits === void 0 ? null : Number(digits);
}
/**
* Of any other branch: none. GitHub says who filed a form and who edited it. Who sent an event is the author of the commit
* that its run made.
*/
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
/** Who has pushed, as far as it matters: if the branch holds exactly what a person has filed, no bot hides another one. */
function withoutHidden(pushers, { filer }) {
	return pushers === null || filer === null ? pushers : {
		...pushers,
		hidden: false
	};
}
/** Who is named as the author of a pull request: the person for whom a bot has opened it, if that is proven. */
function authorBy({ author }, { filer }) {
	return filer ?? author;
}
/** The same, for a pull request of which no more is known. */
async function authorOf(job, pull) {
	const { branch } = await sourceOf(job.github, pull.number);
	return authorBy(pull, await requestersOf(job, pull, branch));
}

// src/render/pull/outdated-page.ts
/**
* A plan's comment once there is a newer one at `url`: it says so and stays. Its text is in GitHub's own history of the
* comment.
*/
function outdatedPage(before, url) {
	const name = before.shows === "" ? words`This plan` : markdown`Plan ${code(nameOfPlan(before.shows))}`;
	const newer = link(words`a newer comment`, answeredUrl(url));
	const text = markdown`${name} is outdated: ${newer} has the current plan. The earlier text is in the history of this comment, behind "edited".`;
	return markedPage({
		...before,
		state: "frozen"
	}, [words`## Espalier plan: outdated`, text]);
}
/** The comment on a run that failed, once a later run succeeded: `url` has the result of that. */
function settledPage(before, url) {
	const later = link(words`a later run`, answeredUrl(url));
	const text = markdown`This is settled: ${later} applied the approved changes. The earlier text is in the history of this comment, behind "edited".`;
	return markedPage({
		...before,
		state: "frozen"
	}, [words`## Espalier apply: settled`, text]);
}

// src/action/comments.ts
/**
* Shows a plan on its pull request: in the one comment there is, or in a new one, of which GitHub notifies people, if
* there is none or if the risk of the plan has risen. `quiet`: there is nothing to show, so an existing comment is only
* corrected. `isNew`: it has lines that came after an approval, which the approvers must see. Null: nothing was posted.
*/
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
/**
* Posts the result of an apply once: if the last result posted is the same, there is no new comment. `isOwn`: it is
* about the changes of this pull request; else it is posted only if they were not reported as made.
*/
async function showResult({ github, login }, pull, page, isOwn) {
	const author = await login();
	const { text } = pageText(page);
	const ours = await commentsOf(github, pull, author);
	const before = newestComment(ours, "apply", "open");
	if (before === null && !isOwn && newestComment(ours, "apply", "frozen") !== null) return null;
	return before !== null && before.marker.shows === page.marker.shows ? await editComment(github, before.id, text) : await postComment(github, pull, author, text);
}
/** Answers a comment or a form: in the one answer of this kind that its page has, or in a new one. */
async function showReply({ github, login }, pull, page) {
	const author = await login();
	const { text } = pageText(page);
	const before = await findComment(github, pull, author, page.marker.kind);
	if (before === null) await postComment(github, pull, author, text);
	else await editComment(github, before.id, text);
}
/**
* Puts the result of a plan into its comment for good; if there is none, into a new one. That settles what an earlier
* run reported of a failure.
*/
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