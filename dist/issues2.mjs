import { o as fieldFacts } from "./base.mjs";
import { I as markdownInk, J as table, K as prose, N as dayWords, R as code, U as markdown, Y as counted, b as commandLength, f as alert, i as driftHelp, j as within, q as row, r as driftColumns, st as stillActive, u as called } from "./planning.mjs";
import { i as scheduleFile, t as firstAlerts } from "./first-alerts.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { a as runLink, n as momentWords, o as stateWords, s as workflowLink } from "./context2.mjs";
import { _ as moreWords, b as stillActiveWords, g as byReason, v as revivedCommand } from "./issues.mjs";
import { t as markedPage } from "./page.mjs";

// src/render/pull/still-active-alert.ts
function stillActiveAlert(leavers) {
	const lines = byReason(leavers).map(([why, some]) => {
		const names = some.slice(0, 10).map(({ key, name }) => markdown`${markdownInk.strong(markdownInk.value(name))} (${key})`);
		const because = why === null ? nothing : markdown`: ${prose(why, 300)}`;
		return markdown`${markdown.join(names, ", ")}${moreWords(some)}${because}`;
	});
	const help = words`If that cannot wait, deactivate the account in Small Improvements by hand.`;
	const first = markdown`**${stillActiveWords(leavers)}.** ${help}`;
	return leavers.length === 0 ? [] : [alert(words`CAUTION`, [
		first,
		...lines,
		...revertWords(leavers)
	])];
}
function revertWords(leavers) {
	const command = revivedCommand(leavers);
	if (command === null) return [];
	return [markdown`To deactivate what was made active again, run ${code(command, commandLength)} in a clone of this repository, with the key and ${stateWords}. If a person has come back, write that in the chart.`];
}

// src/render/pull/issues.ts
function failureIssue(page, speaker, active = []) {
	const first = active.length === 0 ? nothing : words`**${stillActiveWords(active)}.** `;
	const intro = markdown`The last run failed (${whenWords(speaker)}). A later run that also fails replaces this text; a clean run closes the issue.`;
	return {
		title: words`Espalier: a run failed${active.length === 0 ? nothing : words`, ${stillActiveWords(active)}`}`,
		marker: {
			kind: "failure",
			state: "open",
			pull: 0,
			risk: "blocked",
			shows: ""
		},
		body: markdown`${first}${intro}\n\n${page.body}`
	};
}
function firstIssue(page, speaker) {
	return {
		title: words`Espalier: the first plan waits for your approval`,
		marker: {
			kind: "failure",
			state: "open",
			pull: 0,
			risk: "changes",
			shows: page.marker.shows
		},
		body: markdown`The run that applies this plan closes the issue (${whenWords(speaker)}).\n\n${page.body}`
	};
}
function pushedIssue(strange, speaker) {
	const [first] = firstAlerts({
		...speaker,
		strange,
		overdue: null
	});
	const parts = [
		first ?? nothing,
		markdown`Seen ${whenWords(speaker)}. The run used the newest sealed state and saved on top of it. Check who may push to this repository, and whether a rule lets only the runs push to that branch (docs/setup.md, "Fewer hands on the state").`,
		words`Close this issue once you know who it was. Runs do not close it.`
	];
	return {
		title: words`Espalier: unknown commits on the state branch`,
		...markedPage({
			kind: "pushed",
			state: "open",
			pull: 0,
			risk: "privileged",
			shows: ""
		}, parts)
	};
}
function settledNote(kind, speaker) {
	const what = kind === "failure" ? words`A later run was clean` : words`Nothing is changed outside Git any more`;
	return markdown`${what} (${whenWords(speaker)}).\n`;
}
const listed = 45e3;
function driftIssue({ plan, seen, shows, speaker }) {
	const rows = plan.drift.map((one) => driftRow(one, plan, seen));
	const shown = within(rows, listed, () => nothing).filter(({ text }) => text !== "");
	const rest = rows.length - shown.length;
	const more = row([
		counted(rest, words`more value`),
		words`\`espalier plan\` lists them`,
		...Array.from({ length: 4 }, () => nothing)
	]);
	const columns = [
		words`Person`,
		words`Field`,
		words`Chart`,
		words`Small Improvements`,
		words`First seen`,
		words`Kind`
	];
	const values = counted(plan.drift.length, words`value was`, words`values were`);
	const active = stillActive(plan).filter(({ kind }) => kind === "revived");
	const parts = [
		...stillActiveAlert(active),
		...firstAlerts(speaker),
		words`${values} changed in Small Improvements since Espalier wrote ${plan.drift.length === 1 ? words`it` : words`them`}. Espalier leaves ${plan.drift.length === 1 ? words`it` : words`them`} alone until you decide.`,
		table(columns, rest === 0 ? shown : [...shown, more]),
		...waysWords(speaker),
		markdown`<sub>List updated: ${whenWords(speaker)} · this issue closes itself when nothing differs</sub>`
	];
	return {
		title: words`Espalier: ${active.length === 0 ? nothing : words`${stillActiveWords(active)}, `}${values} changed outside Git`,
		...markedPage({
			kind: "drift",
			state: "open",
			pull: 0,
			risk: "changes",
			shows
		}, parts)
	};
}
function driftRow(one, plan, seen) {
	const [, desired = nothing, live = nothing] = driftColumns(one, plan, markdownInk);
	const first = seen.get(one);
	const kind = one.kind === "drift" ? words`changed in the service` : words`changed in both: decide in the chart`;
	const who = markdownInk.strong(called(one.key, plan, markdownInk, one.name));
	const since = first === void 0 ? nothing : dayWords(first);
	return row([
		who,
		markdown`${fieldFacts[one.field].label}`,
		desired,
		markdownInk.strong(live),
		since,
		kind
	]);
}
function waysWords(speaker) {
	const schedule = workflowLink(scheduleFile, speaker);
	const commands = driftHelp.commands.map((command) => words`\`${command}\``);
	return [markdown`**Keep what Small Improvements has:** start the workflow ${schedule} by hand (Run workflow) and tick its box: it opens a pull request that writes these values into the chart. Or write them yourself.`, words`**Put back what the chart has:** change the values back in Small Improvements. Or, in a clone of this repository, with the key and ${stateWords}: ${words.join(commands, ", then ")}.`];
}
function takenPull({ plan, taken, left, speaker }) {
	const line = (one) => markdown`- ${takenWords(one, plan)}`;
	const more = (rest) => words`- and ${rest} more`;
	const leftLines = left.map(({ drift, why }) => markdown`${line(drift)} (${prose(why, 500)})`);
	const values = counted(taken.length, words`value`);
	const parts = [
		markdown`This writes ${values} from Small Improvements into the chart, because ${taken.length === 1 ? words`it was` : words`they were`} changed there (${whenWords(speaker)}). Comments in the files stay. Merging this writes nothing in Small Improvements.`,
		markdown.join(within(taken.map(line), listed / 2, more), "\n"),
		...left.length === 0 ? [] : [words`**Not taken:**`, markdown.join(within(leftLines, listed / 2, more), "\n")],
		words`To keep a value of the chart instead, remove its line from this pull request, and change the value back in Small Improvements.`
	];
	return {
		title: words`Take ${values} from Small Improvements into the chart`,
		body: markdown`${markdown.join(parts, "\n\n")}\n`
	};
}
function takenWords(one, plan) {
	const [, desired = nothing, live = nothing] = driftColumns(one, plan, markdownInk);
	const who = markdownInk.strong(called(one.key, plan, markdownInk, one.name));
	return markdown`${who} · ${fieldFacts[one.field].label} ${desired} → ${markdownInk.strong(live)}`;
}
function whenWords(speaker) {
	return markdown`${momentWords(speaker.readAt, speaker.timezone)}, ${runLink(speaker)}`;
}

export { settledNote as a, stillActiveAlert as c, pushedIssue as i, failureIssue as n, takenPull as o, firstIssue as r, whenWords as s, driftIssue as t };