import { C as numberIn, E as placeOf, N as wrote, i as orgOf, m as sameMarker, p as oursIn, v as inside, w as oneOf } from "./context.mjs";
import { n as allOf } from "./pages.mjs";
import { I as groupBy, S as readTold, r as fetchErrorCode, w as toldLine } from "./base.mjs";
import { n as pageText, r as json } from "./page.mjs";
import { O as chartBudget, S as readTree, p as checkSettings } from "./desired.mjs";
import { n as usualNotices, t as settingsOf } from "./settings.mjs";
import { o as settingsAt } from "./chart-at-revision.mjs";
import { _ as ExitError, b as isCallable, c as printed, f as invisible, l as sink, o as message, t as noticeUrl, y as orExitError } from "./start.mjs";
import { l as addressOn } from "./context2.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { Y as counted, ot as revertCommand } from "./planning.mjs";
import { lstatSync } from "node:fs";

// src/render/still-active-words.ts
const mostActive = 10;
function stillActiveWords({ length }) {
	return counted(length, words`leaver is still active`, words`leavers are still active`);
}
function stillActiveLines(leavers) {
	const lines = byReason(leavers).map(([why, some]) => {
		const names = some.slice(0, 10).map(({ key, name }) => printed`${name} (${key})`);
		const because = why === null ? nothing : printed`: ${message(why)}`;
		return printed`  ${printed.join(names, ", ")}${moreWords(some)}${because}`;
	});
	const command = revivedCommand(leavers);
	const help = command === null ? [] : [printed`To deactivate the accounts that were made active again: ${message(command, Infinity)}`];
	return leavers.length === 0 ? [] : [
		printed`${stillActiveWords(leavers)}:`,
		...lines,
		...help
	];
}
function revivedCommand(leavers) {
	const revived = leavers.filter(({ kind }) => kind === "revived").slice(0, 10);
	return revived.length === 0 ? null : revertCommand(revived);
}
function byReason(leavers) {
	return [...groupBy(leavers, ({ why }) => why)].slice(0, 10);
}
function moreWords({ length }) {
	return length > 10 ? words` and ${length - 10} more` : nothing;
}

// src/github/issues.ts
const needs = "issues: write";
const [list, one] = ["/repos/{repo}/issues", "/repos/{repo}/issues/{number}"];
async function findIssue(github, kind, login) {
	const found = (await issuesOf(github, login, "all")).filter(({ marker }) => marker.kind === kind);
	return found.findLast(({ open }) => open) ?? found.at(-1) ?? null;
}
async function openIssue(github, login, text) {
	const call = {
		method: "POST",
		path: list,
		body: {
			title: text.title,
			body: text.body
		},
		needs
	};
	return await wrote(github, call, openedOf, async () => {
		return (await issuesOf(github, login, "open")).findLast(({ body }) => sameMarker(text.body, body)) ?? null;
	});
}
async function editIssue(github, number, text) {
	await change(github, number, {
		title: text.title,
		body: text.body
	});
}
async function closeIssue(github, number) {
	await change(github, number, {
		state: "closed",
		state_reason: "completed"
	});
}
async function reopenIssue(github, number) {
	await change(github, number, { state: "open" });
}
async function say(github, number, body) {
	await wrote(github, {
		method: "POST",
		path: "/repos/{repo}/issues/{number}/comments",
		values: { number },
		body: { body },
		needs
	}, (part) => numberIn(inside(part, "id")), null);
}
async function change(github, number, body) {
	await wrote(github, {
		method: "PATCH",
		path: one,
		values: { number },
		body,
		needs
	}, openedOf, null);
}
async function issuesOf(github, login, state) {
	return (await allOf(github, {
		method: "GET",
		path: list,
		query: {
			creator: login,
			state,
			sort: "created",
			direction: "asc"
		},
		needs
	})).flatMap((part) => issueOf(part, login)).toSorted((a, b) => a.number - b.number);
}
function issueOf(part, login) {
	const ours = oursIn(part, login);
	if (ours === null || ours.marker.pull !== 0 || inside(part, "pull_request").value !== void 0) return [];
	return [{
		...openedOf(part),
		...ours,
		open: oneOf(inside(part, "state"), ["open", "closed"]) === "open"
	}];
}
function openedOf(part) {
	return {
		number: numberIn(inside(part, "number")),
		url: placeOf(inside(part, "html_url"))
	};
}

// src/render/escaping/chat.ts
const { tag, made } = sink({
	kind: "chat",
	takes: ["chat", "words"],
	harmless: valueText,
	between: () => ""
});
const chat = tag;
function chatLink(label, to) {
	return made(`<${to.text.replaceAll("&", "&amp;")}|${label.text}>`);
}
const most = 200;
function valueText(text) {
	const characters = Array.from(text.slice(0, 400));
	const shown = characters.map((one, at) => isPlain(one, characters[at + 1]) ? one : escaped(one));
	let kept = "";
	for (const one of shown) {
		if (kept.length + one.length > most) return `${kept}\u2026`;
		kept += one;
	}
	return kept === "" ? "(blank)" : kept;
}
const plain = /^[\p{L}\p{M}\p{Nd} '\u2019-]$/u;
function isPlain(one, next = " ") {
	return one === "." ? next === " " : plain.test(one) && one.search(invisible) === -1;
}
function escaped(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/render/notice.ts
function failureNotice(exit, active) {
	const leavers = active.length === 0 ? nothing : words`, and ${stillActiveWords(active)}`;
	return {
		what: words`a run failed (exit code ${exit})${leavers}`,
		people: active.map(({ name }) => name)
	};
}
function driftNotice({ drift }) {
	const values = counted(drift.length, words`value was`, words`values were`);
	return {
		what: words`${values} changed outside Git`,
		people: [...new Set(drift.map(({ name }) => name))]
	};
}
function leaverNotice(name, isTaken) {
	const ends = isTaken ? words`the pull request waits for its approval` : words`it could not be taken: the run says why`;
	return {
		what: words`an event says that a person has left, and ${ends}`,
		people: name === "" ? [] : [name]
	};
}
function noticeJson(notice, { form, names }, run) {
	const text = chat`Espalier: ${notice.what}${names ? namesText(notice.people) : nothing}.`;
	const to = addressOn(run.server, [
		...run.repository.split("/"),
		"actions",
		"runs",
		run.id
	]);
	return json(form === "teams" ? card(text, to) : { text: slackText(text, to).text });
}
const openRun = words`Open the run`;
function slackText(text, to) {
	return to === null ? text : chat.join([text, chatLink(openRun, to)], "\n");
}
function card({ text }, to) {
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			content: {
				type: "AdaptiveCard",
				version: "1.2",
				body: [{
					type: "RichTextBlock",
					inlines: [{
						type: "TextRun",
						text
					}]
				}],
				actions: to === null ? [] : [{
					type: "Action.OpenUrl",
					title: openRun.text,
					url: to.text
				}]
			}
		}]
	};
}
const mostNames = 10;
function namesText(people) {
	const shown = people.slice(0, mostNames).map((name) => chat`${name}`);
	const more = people.length > mostNames ? words` and ${people.length - mostNames} more` : nothing;
	return people.length === 0 ? chat`` : chat` (${chat.join(shown, ", ")}${more})`;
}

// src/desired/settings-file.ts
async function readSettingsFile(source) {
	const read = await readTree(source, chartBudget());
	if (read.tree === null) return {
		settings: null,
		diagnostics: read.diagnostics
	};
	const { value, diagnostics } = await checkSettings(read.tree);
	return value === null ? {
		settings: null,
		diagnostics
	} : {
		settings: settingsOf(value),
		source,
		diagnostics: []
	};
}

// src/action/webhook.ts
const patience = 1e4;
async function whyNotSent(address, { method, body, type }, { fetch, version }) {
	try {
		const answer = await fetch(address, {
			method,
			headers: {
				"user-agent": `espalier/${version}`,
				...type === void 0 ? {} : { "content-type": type }
			},
			...body === void 0 ? {} : { body },
			redirect: "manual",
			signal: AbortSignal.timeout(patience)
		});
		await answer.body?.cancel();
		if (answer.ok) return null;
		return `it answered HTTP ${answer.status}${answer.status < 400 ? ", and redirects are not followed" : ""}`;
	} catch (error) {
		return `it did not answer (${fetchErrorCode(error)})`;
	}
}

// src/action/notices.ts
async function tellOnce(job, { notice, name, at }, before) {
	const address = job.input(noticeUrl);
	if (address === "") return {
		line: "",
		warning: null
	};
	const told = readTold(before);
	if (told === name) return {
		line: toldLine(name),
		warning: null
	};
	const { text } = noticeJson(notice, await noticesAt(job, at), job.run);
	const failed = isCallable(address) ? await sent(address, text, job.host) : notAnAddress;
	if (failed === null) return {
		line: toldLine(name),
		warning: null
	};
	return {
		line: told === "" ? "" : toldLine(told),
		warning: printed`The notice could not be sent${message(failed)}`
	};
}
const notAnAddress = ". ESPALIER_NOTICE_URL is not a valid address: set the secret to the whole address of the webhook, beginning with https://.";
async function sent(address, body, host) {
	const why = await whyNotSent(address, {
		method: "POST",
		body,
		type: "application/json"
	}, host);
	if (why === null) return null;
	return ` to ${new URL(address).host}: ${why}. Check the secret ESPALIER_NOTICE_URL, and notify.chat in espalier.yaml. The next run sends it again.`;
}
async function noticesAt(job, commit) {
	const source = await orExitError(settingsAt(commit, orgOf(job), job.host));
	if (source === null || source instanceof ExitError) return usualNotices;
	return (await readSettingsFile(source)).settings?.notices ?? usualNotices;
}

// src/action/issues.ts
function issueText(page, after = "") {
	return {
		title: page.title.text,
		body: `${pageText(page).text}${after}`,
		marker: page.marker
	};
}
async function keepIssue(job, kind, text, farewell, telling = null) {
	const { github, login } = job;
	const author = await login();
	const issue = await findIssue(github, kind, author);
	const before = issue?.open === true ? issue.body : "";
	const wanted = text(before);
	if (wanted === null) {
		if (issue?.open === true) {
			await say(github, issue.number, farewell.text);
			await closeIssue(github, issue.number);
		}
		return null;
	}
	const { line, warning } = telling === null ? untold : await tellOnce(job, telling, before);
	const told = {
		...wanted,
		body: `${wanted.body}${line}`
	};
	if (issue === null) {
		await openIssue(github, author, told);
		return warning;
	}
	if (!issue.open) await reopenIssue(github, issue.number);
	const { shows } = wanted.marker;
	if (!(issue.open && shows !== "" && issue.marker.shows === shows && readTold(before) === readTold(told.body))) await editIssue(github, issue.number, told);
	return warning;
}
const untold = {
	line: "",
	warning: null
};
async function openOnce({ github, login }, kind, text) {
	const author = await login();
	const issue = await findIssue(github, kind, author);
	if (issue?.open === true) await editIssue(github, issue.number, text);
	else await openIssue(github, author, text);
}

export { moreWords as _, whyNotSent as a, stillActiveWords as b, failureNotice as c, findIssue as d, issuesOf as f, byReason as g, say as h, tellOnce as i, leaverNotice as l, reopenIssue as m, keepIssue as n, readSettingsFile as o, openIssue as p, openOnce as r, driftNotice as s, issueText as t, editIssue as u, revivedCommand as v, stillActiveLines as y };