import { F as timeWords, I as markdownInk, U as markdown, Y as counted, f as alert } from "./planning.mjs";
import { c as printed } from "./start.mjs";
import { n as words } from "./words.mjs";
import { n as momentWords, s as workflowLink } from "./context2.mjs";

// src/render/overdue-words.ts
const scheduleFile = "espalier-schedule.yml";
function overdueWords({ since, hours, came }, { tell, strong }, when, workflow) {
	if (since === null) return tell`${strong(words`No scheduled run was seen yet.`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} exists and is enabled.`;
	if (came) return tell`${strong(tell`This scheduled run came late: the previous one ended ${when} (${hours} hours ago).`)} Leavers may have stayed active since then. The run list of ${workflow} shows the missing ones.`;
	return tell`${strong(tell`No scheduled run since ${when} (${hours} hours).`)} Without one, leavers stay active until the next merge. Check that the workflow ${workflow} is enabled; start it by hand to apply what is due now.`;
}
function overdueLine(found, timezone) {
	const when = printed`${timeWords(found.since ?? "", timezone)} ${timezone}`;
	return overdueWords(found, {
		tell: printed,
		strong: (text) => printed`${text}`
	}, when, printed`${scheduleFile}`);
}

// src/render/pull/first-alerts.ts
function firstAlerts(told) {
	return [...strangeAlert(told), ...overdueAlert(told)];
}
function strangeAlert({ strange }) {
	if (strange === 0) return [];
	const much = strangeWords(strange);
	return [alert(words`CAUTION`, [markdown`**${much}** Espalier ignored them: only commits sealed by its runs count. Find out who pushed them, and why: \`git log --first-parent\` shows it.`])];
}
function strangeWords(strange) {
	return words`The state branch has ${counted(strange, words`commit`)} that no Espalier run made.`;
}
function overdueAlert({ overdue, timezone, run }) {
	if (overdue === null) return [];
	const when = momentWords(overdue.since ?? "", timezone);
	return [alert(words`WARNING`, [overdueWords(overdue, markdownInk, when, workflowLink(scheduleFile, { run }))])];
}

export { scheduleFile as i, strangeWords as n, overdueLine as r, firstAlerts as t };