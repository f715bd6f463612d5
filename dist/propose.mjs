import { C as treeAt, i as repositoryGit } from "./chart-at-revision.mjs";
import { d as deleted, f as isOwnWork, g as pushed, h as proposed, m as proposalTip, p as mergesTo } from "./edit.mjs";
import { C as numberIn, D as textIn, E as placeOf, N as wrote, T as orNull, b as listOf, c as githubOf, d as isSameAuthor, f as login, g as commitOf, l as withToken, v as inside } from "./context.mjs";
import { i as findComment, o as postComment } from "./comments2.mjs";
import { h as say } from "./issues.mjs";
import { n as allOf } from "./pages.mjs";
import { n as pageText, t as markedPage } from "./page.mjs";
import { R as code, U as markdown } from "./planning.mjs";
import { c as printed } from "./start.mjs";
import { n as words } from "./words.mjs";
import { s as whenWords } from "./issues2.mjs";
import { i as speakerOf } from "./watch.mjs";

// src/github/proposals.ts
const needs = "pull-requests: write\", and the repository the setting \"Allow GitHub Actions to create and approve pull requests";
const [list, one] = ["/repos/{repo}/pulls", "/repos/{repo}/pulls/{number}"];
async function findPull(github, branch, base) {
	const found = (await pullsFor(github, branch, "open")).find((part) => inside(part, "base.ref").value === base);
	return found === void 0 ? null : proposalIn(found);
}
async function endedHeads(github, branch) {
	const parts = await pullsFor(github, branch, "closed");
	return new Set(parts.map((part) => commitOf(inside(part, "head.sha"))));
}
async function pullsFor(github, branch, state) {
	const [owner = ""] = github.repository.split("/");
	const query = {
		head: `${owner}:${branch}`,
		state
	};
	return (await allOf(github, {
		method: "GET",
		path: list,
		query,
		needs: "pull-requests: read"
	})).filter((part) => inside(part, "head.ref").value === branch && isSameAuthor(inside(part, "head.repo"), github.repository));
}
async function openPull(github, wanted) {
	const { title, body, head, base } = wanted;
	return await wrote(github, {
		method: "POST",
		path: list,
		body: {
			title,
			body,
			head,
			base
		},
		needs
	}, openedOf, () => findPull(github, head, base));
}
async function editPull(github, number, { title, body }) {
	await change(github, number, {
		title,
		body
	});
}
async function closePull(github, number) {
	await change(github, number, { state: "closed" });
}
async function addLabels(github, number, labels) {
	await wrote(github, {
		method: "POST",
		path: "/repos/{repo}/issues/{number}/labels",
		values: { number },
		body: { labels },
		needs: "pull-requests: write"
	}, listOf, null);
}
async function change(github, number, body) {
	await wrote(github, {
		method: "PATCH",
		path: one,
		values: { number },
		body,
		needs: "pull-requests: write"
	}, openedOf, null);
}
function openedOf(part) {
	return {
		number: numberIn(inside(part, "number")),
		url: placeOf(inside(part, "html_url"))
	};
}
function proposalIn(part) {
	const labels = orNull(inside(part, "labels"), listOf) ?? [];
	return {
		...openedOf(part),
		title: orNull(inside(part, "title"), textIn) ?? "",
		body: orNull(inside(part, "body"), textIn) ?? "",
		labels: labels.map((label) => textIn(inside(label, "name")))
	};
}

// src/render/plain-title.ts
function plainTitle(text) {
	const plain = text.replace(/[^\p{L}\p{M}\p{Nd} .,:()'\u2019\u2192\u00B7+-]|:(?! )|-(?=\p{Nd})/gu, " ").replace(/ +/g, " ");
	return Array.from(plain.trim()).slice(0, longestTitle).join("");
}
const longestTitle = 200;

// src/render/pull/proposal.ts
function proposalText({ title, body }, startsChecks) {
	const whole = startsChecks ? body : markdown`${body}\n${noChecks}\n`;
	return {
		title: plainTitle(title.text),
		body: whole.text.replace(skips, "($1)")
	};
}
const noChecks = words`GitHub starts no checks on a pull request that a workflow opened. If this page offers to approve the workflows, do that. If not, close this pull request and open it again.`;
const skips = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;
function withdrawnNote(speaker) {
	return markdown`Closed: there is nothing left to propose (${whenWords(speaker)}). The next difference opens a new pull request.\n`;
}
function leftNote(pull, branch, speaker) {
	return markedPage({
		kind: "proposal",
		state: "open",
		pull,
		risk: "nothing",
		shows: ""
	}, [markdown`Other people have pushed to ${code(branch)}, so Espalier no longer changes this pull request. It would propose something else now (${whenWords(speaker)}).`, words`**What to do:** merge this pull request, or close it. The next run then opens a new one, if anything is left to propose.`]);
}
function leftWarning(branch) {
	return printed`Other people have pushed to the branch ${branch}, so Espalier left it alone. Merge its pull request, or close it: the next run then opens a new one, if anything is left to propose.`;
}

// src/action/propose.ts
async function propose(job, wanted) {
	const { branch, base, tip, files } = wanted;
	const proposer = proposerOf(job);
	const { git, github } = proposer;
	const text = proposalText(wanted, proposer.startsChecks);
	const next = await proposed(git, tip, files, `${text.title}\n`, authorOf(job, wanted));
	const isEmpty = next.tree === await treeAt(git, tip);
	const before = {
		commit: await proposalTip(git, branch),
		pull: await findPull(github, branch, base)
	};
	if (before.commit === null && isEmpty) return {
		kind: "none",
		pull: null
	};
	const has = before.commit !== null && await mergesTo(git, tip, before.commit, next.tree);
	if (!isEmpty && has) return await shown(proposer, wanted, before.pull, text, false);
	if (before.commit !== null && !await mayReplace(proposer, branch, tip, before.commit)) return await left(job, proposer, branch, before.pull);
	if (isEmpty) return await withdrawn(job, proposer, branch, before);
	await pushed(git, next.commit, branch, before.commit);
	return await shown(proposer, wanted, before.pull, text, true);
}
async function mayReplace({ git, github }, branch, tip, head) {
	return await isOwnWork(git, tip, head) || (await endedHeads(github, branch)).has(head);
}
async function shown({ github }, { branch, base, labels = [] }, open, text, isPushed) {
	const missing = labels.filter((label) => open?.labels.includes(label) !== true);
	const pull = open ?? await openPull(github, {
		...text,
		head: branch,
		base
	});
	if (missing.length > 0) await addLabels(github, pull.number, missing);
	if (open === null) return {
		kind: "opened",
		pull
	};
	const isSame = open.title === text.title && plain(open.body) === plain(text.body);
	if (!isSame) await editPull(github, open.number, text);
	return {
		kind: isPushed || !isSame || missing.length > 0 ? "updated" : "unchanged",
		pull
	};
}
function plain(text) {
	return text.replaceAll("\r\n", "\n").trimEnd();
}
async function withdrawn(job, { git, github }, branch, { commit, pull }) {
	if (pull !== null) {
		await say(github, pull.number, withdrawnNote(speakerOf(job)).text);
		await closePull(github, pull.number);
	}
	if (commit !== null) await deleted(git, branch, commit);
	return pull === null ? {
		kind: "none",
		pull
	} : {
		kind: "closed",
		pull
	};
}
async function left(job, { github }, branch, pull) {
	if (pull === null) return {
		kind: "left",
		pull
	};
	const author = await login(github);
	const { text } = pageText(leftNote(pull.number, branch, speakerOf(job)));
	if (await findComment(github, pull.number, author, "proposal") === null) await postComment(github, pull.number, author, text);
	return {
		kind: "left",
		pull
	};
}
function proposerOf({ input, host, git, github, run }) {
	const token = input("pull-token");
	if (token === "") return {
		git,
		github,
		startsChecks: false
	};
	const env = withToken(host.env, run.server, token);
	return {
		git: repositoryGit({
			...host,
			env
		}),
		github: githubOf(run.repository, token, host),
		startsChecks: true
	};
}
function authorOf({ run }, { author }) {
	if (author === void 0) return null;
	const { login: name, id } = author;
	return {
		name,
		email: `${id}+${name}@users.noreply.${new URL(run.server).hostname}`
	};
}

export { leftWarning as n, findPull as r, propose as t };