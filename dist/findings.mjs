import { t as shortList } from "./short-list.mjs";
import { ot as revertCommand } from "./planning.mjs";

// src/plan/findings.ts
function fullName(values) {
	return [values.firstName, values.lastName].filter((part) => typeof part === "string" && part !== "").join(" ");
}
function vanishedUser(person, id) {
	return error("vanished-user", `${who(person)} is bound to account ${id}, which is gone from Small Improvements. Espalier never makes a second account by itself: if it is really gone, run "espalier state forget ${person.key}" and plan again.`, person.at);
}
function earlierDay({ asOf }, { lastDay }) {
	if (lastDay === void 0 || asOf >= lastDay) return [];
	return [warning("earlier-day", `This plan is as of ${asOf}, but the chart was already applied as of ${lastDay}. This plan would undo the changes in between.`)];
}
function startsLater(hire, id) {
	return warning("starts-later", `${hire.key} has the account ${id} already, but starts on ${hire.on}: nothing is written before that day.`, hire.at);
}
function sharedBinding(person, other, id) {
	return error("shared-binding", `The state binds both ${other} and ${person.key} to account ${id}. Run "espalier state forget" for the wrong one.`, person.at);
}
function otherAccount(person, id, address, other, bound) {
	const isBound = bound.length > 0;
	const forget = ` If the state is wrong, run ${bound.map((key) => `"espalier state forget ${key}"`).join(" and ")} and plan again: accounts are then adopted by their addresses.`;
	return error("other-account", `${who(person)} ${isBound ? "is bound to" : "would adopt"} account ${id}, which has the address of ${who(other)}: ${address}. If it was changed in Small Improvements, change it back there, or write the new addresses in the chart if they are to stay.${isBound ? forget : ""}`, person.at);
}
function driftedAccount(person, user) {
	return warning("drifted-account", `The address of account ${user.id} was changed outside Git to ${String(user.values.email)}. The sealed state says that it is the account of ${who(person)}, and the plan relies on that. Write the address in the chart if it is to stay.`, person.at);
}
function leaverElsewhere(person, own, free, address, bound) {
	return error("leaver-elsewhere", `${who(person)} leaves and is bound to account ${own.id} (${String(own.values.email)}), while the active account ${free.id} has the address ${address}. If that one is theirs, run "espalier state forget ${bound}" with this address in the chart: it is then adopted. If not, write the address of account ${own.id} in the chart.`, person.at);
}
function twoAccounts(person, count) {
	return error("two-accounts", `Small Improvements has ${count} accounts with the address of ${who(person)}, so none can be adopted. Merge them there, or give all but one another address.`, person.at);
}
function protectedPerson(person, what) {
	return error("protected", `${who(person)} is protected and would be ${what}. Undo that, or change "protected".`, person.at);
}
function keyOwner(person, what) {
	return error("key-owner", `${who(person)} owns the API key of this run and would be ${what}: the key could stop working. Undo the change, or use the key of another person.`, person.at);
}
function addressTaken(person, email, holder) {
	return error("address-taken", `${who(person)} cannot have the address ${email}: ${holder} has it in Small Improvements. Give that account another address first.`, person.at);
}
function addressSwap(people) {
	return error("address-swap", `${people.map(who).join(" and ")} wait for each other, because an address passes between them. Addresses cannot be swapped in one step: give one of them a third address, apply, and then make the other change.`, people[0]?.at);
}
function leaverActive(leavers) {
	const named = shortList(leavers.map(({ key, name }) => `${name} (${key})`));
	const [was, accounts] = leavers.length === 1 ? ["was", "the account"] : ["were", "the accounts"];
	return warning("leaver-active", `${named} left by the chart, and ${was} made active again in Small Improvements. To deactivate ${accounts} again, run "${revertCommand(leavers.slice(0, 10))}". If they have come back, write that in the chart.`, leavers[0]?.at);
}
function reportsStay(person, reports) {
	return warning("reports-stay", `${who(person)} leaves, and is still the manager of ${shortList(reports)}, outside the chart, because it says "reportsStay: true". Give them another manager in Small Improvements.`, person.at);
}
function reportsFollow(person, reports) {
	const isOne = reports.length === 1;
	return warning("reports-stay", `${who(person)} leaves, and is still the manager of ${shortList(reports)}, who ${isOne ? "leaves" : "leave"} too: the last day goes on where they work. The first apply after that deactivates ${isOne ? "the account" : "the accounts"}.`, person.at);
}
function roleNotListed(person) {
	return warning("role-not-listed", `The role of ${who(person)} differs in Small Improvements, and is not written: only people on the list "admins" of espalier.yaml get a role from the chart. Add ${person.key} there, or delete the line "role".`, person.at);
}
function limitAhead(on, limit, value, bound) {
	return warning("limit-ahead", `On ${on} the plan would be blocked by the limit "${limit}": ${value}, but at most ${bound} are allowed. Spread the days, or lift the limit for that day under "allow:".`);
}
const wasTo = {
	leave: "was to leave",
	admin: "was to get another role",
	move: "was to get another manager",
	rehire: "was to come back",
	hire: "was to start",
	change: "was to change",
	adopt: "was to be recognised"
};
function noLongerScheduled({ on, verb, key, name }) {
	return warning("no-longer-scheduled", `${name} (${key}) ${wasTo[verb]} on ${on} by the chart compared with. By this chart they do not, or not in this way.`);
}
function unresolvedWrite(id, isNew) {
	const resolve = `espalier state resolve ${id}`;
	return warning("unresolved-write", `${id} was sent, but its result is not known, so nothing more is written for that person. Check in Small Improvements. ${isNew ? `If the account is there, run "${resolve} --created USER" with its id. If not, run "${resolve} --not-sent".` : `Then run "${resolve} --not-sent".`}`);
}
function who({ key, values }) {
	const name = fullName(values ?? {});
	return name === "" ? key : `${name} (${key})`;
}
function error(code, message, place) {
	return {
		severity: "error",
		code,
		message,
		...place === void 0 ? {} : { place }
	};
}
function warning(code, message, place) {
	return {
		severity: "warning",
		code,
		message,
		...place === void 0 ? {} : { place }
	};
}

export { who as C, warning as S, sharedBinding as _, error as a, unresolvedWrite as b, leaverActive as c, noLongerScheduled as d, otherAccount as f, roleNotListed as g, reportsStay as h, earlierDay as i, leaverElsewhere as l, reportsFollow as m, addressTaken as n, fullName as o, protectedPerson as p, driftedAccount as r, keyOwner as s, addressSwap as t, limitAhead as u, startsLater as v, vanishedUser as x, twoAccounts as y };