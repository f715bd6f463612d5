import { S as tipOf, n as folderAt } from "./chart-at-revision.mjs";
import { _ as ExitError, c as printed, i as nearest, o as message, r as warned } from "./start.mjs";
import { J as table, K as prose, R as code, U as markdown, V as fenced, Y as counted, ht as digest, j as within, q as row, y as blockedLine, z as details } from "./planning.mjs";
import { t as shortList } from "./short-list.mjs";
import { N as findingGroups, P as partsOfGroup, o as ceiling, t as fileFindings } from "./file-findings.mjs";
import { n as words$1, t as nothing$1 } from "./words.mjs";
import { s as whenWords } from "./issues2.mjs";
import { t as markedPage } from "./page.mjs";
import { n as leftWarning, t as propose } from "./propose.mjs";
import { i as orgOf, s as textsFromTop, t as argsOf } from "./context.mjs";
import { a as fieldText, l as ascii, n as writePeople, u as makeKeys } from "./edit.mjs";
import { i as plainName, n as likenessOf, r as nearNames, s as loadEntries } from "./likeness.mjs";
import { A as dayAfter, I as groupBy, N as isDay, O as byText, R as errorsIn, a as portableName, k as canonicalEmail, n as readGivenBytes } from "./base.mjs";
import { o as formless } from "./rewrites.mjs";
import { n as t } from "./people2.mjs";
import "./desired.mjs";
import { c as hrWarning, d as letterOf, f as wholeFile, l as inQuotes, r as mostHrBytes, s as hrError, u as indexOf } from "./limits.mjs";
import { r as limitFor } from "./settings.mjs";
import { r as planBetween } from "./chart-diff.mjs";
import { n as liftsOf } from "./plan.mjs";
import { i as speakerOf, n as reviewedBranch, r as showWatched, t as requireWatch } from "./watch.mjs";

// src/render/hr-import-text.ts
function rowsLine({ rows, taken, longGone }) {
	const gone = longGone === 0 ? nothing$1 : words$1`, ${longGone} of people who left before the chart knew them`;
	const rest = rows - taken - longGone;
	const not = rest === 0 ? nothing$1 : words$1`, ${rest} not taken`;
	return words$1`${counted(rows, words$1`row`)}: ${taken} taken${not}${gone}.`;
}
function effectWords(summary) {
	const { created, left, ending, moved, renamed, readdressed, restarted, roles, ids } = summary;
	return [
		[created, words$1`${counted(created, words$1`new person`, words$1`new people`)}`],
		[left, words$1`${counted(left, words$1`leaver`)}`],
		[ending, words$1`${counted(ending, words$1`last day`)} ahead`],
		[restarted, words$1`${counted(restarted, words$1`first day`)} ahead`],
		[moved, words$1`${counted(moved, words$1`person gets`, words$1`people get`)} another manager`],
		[renamed, words$1`${counted(renamed, words$1`person gets`, words$1`people get`)} another name`],
		[readdressed, words$1`${counted(readdressed, words$1`person gets`, words$1`people get`)} another address`],
		[roles, words$1`${counted(roles, words$1`person gets`, words$1`people get`)} another role`],
		[ids, words$1`${counted(ids, words$1`employee id is`, words$1`employee ids are`)} noted`]
	].flatMap(([count, text]) => count === 0 ? [] : [text]);
}

// src/render/pull/hr-findings.ts
const [errorBytes, warningBytes] = [26e3, 8e3];
function hrFindings(findings, head = words$1`**Not taken:**`) {
	const of = (severity) => findings.filter((one) => one.severity === severity);
	return [...listed(head, of("error"), errorBytes), ...listed(words$1`**To look at:**`, of("warning"), warningBytes)];
}
function listed(head, findings, bytes) {
	if (findings.length === 0) return [];
	const lines = findingGroups(findings).flatMap(groupLines);
	const more = (rest) => words$1`- and ${counted(rest, words$1`more line`)}; \`espalier import csv\` lists all`;
	return [head, markdown.join(within(lines, bytes, more), "\n")];
}
function groupLines(group) {
	const { full, rest } = partsOfGroup(group);
	const lines = full.map((one) => markdown`- ${placeWords(one)} · ${prose(one.message)} (${code(one.code)})`);
	if (rest.length === 0) return lines;
	const rows = rest.slice(0, 12).map(({ row }) => words$1`${row ?? 0}`);
	const beyond = rest.length > 12 ? words$1` and ${rest.length - 12} more` : nothing$1;
	const where = rest.length === 1 ? words$1`row` : words$1`rows`;
	return [...lines, markdown`- and ${rest.length} more like it, in ${where} ${words$1.join(rows, ", ")}${beyond}`];
}
function placeWords({ row, column }) {
	if (row === null) return column === null ? words$1`**The file**` : markdown`**Column ${columnWords(column)}**`;
	return column === null ? words$1`**Row ${row}**` : markdown`**Row ${row}, column ${columnWords(column)}**`;
}
function columnWords({ letter, name }) {
	return name === "" ? markdown`${letter}` : markdown`${letter} (${code(name, 40)})`;
}

// src/render/pull/hr-proposal.ts
const [missingBytes, departmentBytes] = [8e3, 4e3];
function hrProposal(summary, findings) {
	const parts = [
		words$1`This brings the chart up to the HR file. Nothing changes in Small Improvements before it is approved and merged: the plan on this page says what changes then.`,
		markdown.join([...effectLines(summary), markdown`- ${rowsLine(summary)}`], "\n"),
		...missingLines(summary),
		...hrFindings(findings),
		words$1`**If something is wrong:** correct it in the HR system. The next run updates this pull request, and closes it when nothing differs. If you push to its branch, your commits stay, and Espalier leaves it alone from then on.`,
		details(words$1`The columns of the file`, false, columnsTable(summary))
	];
	return {
		title: titleOf$1(summary),
		body: markdown`${markdown.join(parts, "\n\n")}\n`
	};
}
function titleOf$1(summary) {
	const people = summary.departments.reduce((sum, one) => sum + one.people, 0);
	const departments = people === 0 ? [] : [words$1`${counted(people, words$1`person gets`, words$1`people get`)} another department`];
	const effects = [...effectWords(summary), ...departments];
	return words$1`HR file: ${effects.length === 0 ? words$1`what differs from the chart` : words$1.join(effects, ", ")}`;
}
function effectLines(summary) {
	const departments = summary.departments.map(({ from, to, people }) => {
		const [before, after] = [from, to].map((one) => one === null ? words$1`none` : code(one));
		return markdown`- department ${before ?? nothing$1} → ${after ?? nothing$1}: ${counted(people, words$1`person`, words$1`people`)}`;
	});
	const more = (rest) => words$1`- and ${counted(rest, words$1`other step`)} from department to department`;
	return [...effectWords(summary).map((effect) => markdown`- ${effect}`), ...within(departments, departmentBytes, more).map((line) => markdown`${line}`)];
}
function missingLines({ missing, kept }) {
	return [...namedLine(words$1`**In no row of the file, so they leave:**`, missing), ...namedLine(words$1`**In no row of the file, and protected or without an employee id, so they stay:**`, kept)];
}
function namedLine(head, people) {
	if (people.length === 0) return [];
	const more = (rest) => words$1`and ${rest} more`;
	const names = within(people.map((one) => prose(one)), missingBytes, more);
	return [markdown`${head} ${markdown.join(names, ", ")}`];
}
function columnsTable({ columns, ignored }) {
	const read = columns.map(({ column, field }) => row([
		code(column.letter),
		code(column.name, 60),
		code(field)
	]));
	const unread = ignored.slice(0, mostIgnored).map(({ letter, name }) => row([
		code(letter),
		code(name, 60),
		words$1`not read`
	]));
	const rest = ignored.length - unread.length;
	const more = rest > 0 ? [row([
		nothing$1,
		words$1`and ${rest} more`,
		words$1`not read`
	])] : [];
	return table([
		words$1`Column`,
		words$1`Name`,
		words$1`Read as`
	], [
		...read,
		...unread,
		...more
	]);
}
const mostIgnored = 40;

// src/render/pull/hr-issue.ts
function hrIssue(refusal, shows, speaker) {
	const parts = [
		...partsOf(refusal),
		...refusal.kind === "rows" ? [] : [words$1`A pull request of an earlier file stays as it is.`],
		words$1`The next run with a file that is right closes this issue.`,
		markdown`<sub>Seen ${whenWords(speaker)}</sub>`
	];
	return {
		title: titleOf(refusal),
		...markedPage({
			kind: "hr-file",
			state: "open",
			pull: 0,
			risk: "changes",
			shows
		}, parts)
	};
}
function titleOf(refusal) {
	if (refusal.kind !== "rows") return words$1`Espalier: the HR file was refused`;
	const rows = new Set(refusal.findings.filter(({ severity }) => severity === "error").map(({ row }) => row));
	return words$1`Espalier: ${counted(rows.size, words$1`row`)} of the HR file ${rows.size === 1 ? words$1`is` : words$1`are`} not taken`;
}
function partsOf(refusal) {
	switch (refusal.kind) {
		case "unread": return [markdown`The file could not be opened: ${prose(refusal.why)}.`, words$1`**What to do:** check the input \`file\` of the workflow, and the command that brings the file.`];
		case "refused": return [...hrFindings(refusal.findings, words$1`**The file was refused:**`), words$1`**What to do:** export the file again, and start the workflow by hand.`];
		case "rows": return [...hrFindings(refusal.findings), words$1`**What to do:** correct the rows in the HR system, or the chart.`];
		case "unsure": return [
			words$1`It is not certain what these columns mean:`,
			columnsTable(refusal),
			words$1`**What to do:** if this is right, write these lines into espalier.yaml, with a pull request. If not, correct them there.`,
			fenced("yaml", refusal.mapping.map((line) => printed`${message(line, 400)}`))
		];
		case "not-valid": return [
			refusal.isAfter ? words$1`With this file, the chart would have errors:` : words$1`The chart has errors:`,
			...fileFindings(refusal.diagnostics, ({ file, line }) => code(`${file}:${line}`, 500)),
			words$1`**What to do:** fix them, in the chart or in the HR system.`
		];
		case "limit": return limitParts(refusal);
	}
}
function limitParts({ check, missing }) {
	const shown = missing.slice(0, mostMissing).map((one) => prose(one));
	const rest = missing.length - shown.length;
	const more = rest > 0 ? [words$1`${rest} more`] : [];
	return [markdown`**Too many people would leave.** ${blockedLine(check)} In no row of the file: ${markdown.join([...shown, ...more], ", ")}.`, words$1`**What to do:** if the file lacks people, export it again. If they have all left, run \`espalier import csv FILE --full --allow deactivate=${check.value}\` on your machine, with the file, and open a pull request with the result.`];
}
const mostMissing = 100;

// src/desired/merging/mapping-text.ts
function mappingLines({ columns, preset }) {
	const names = columns.map(({ column }) => column.name);
	const isClear = (name) => name !== "" && names.filter((one) => one === name).length === 1;
	return [
		"hr:",
		...preset === null || preset === "small-improvements" ? [] : [`  ${fieldText(["preset", preset])}`],
		"  columns:",
		...columns.map(({ field, column: { name, letter } }) => `    ${fieldText([field, isClear(name) ? name : letter])}`)
	];
}

// src/desired/merging/chart-people.ts
function chartPeople(trees, { people, asOf }) {
	return trees.flatMap(({ tree, people: entries, defaults }) => Object.entries(entries ?? {}).flatMap(([key, entry]) => {
		if (entry === null) return [];
		const values = people.get(key)?.values ?? statedFirst(entry, defaults);
		const standing = standingOf(entry, people.has(key), asOf);
		const addresses = addressesIn(entry, values);
		return [{
			key,
			file: tree.file,
			line: tree.lineOf(key),
			entry,
			values,
			standing,
			addresses
		}];
	})).toSorted((a, b) => byText(a.key, b.key));
}
function statedFirst({ email, firstName, lastName, ...entry }, defaults) {
	const { manager, department = defaults.department, role = defaults.role } = entry;
	return {
		email,
		firstName,
		lastName,
		...manager === void 0 ? {} : { manager },
		...department === void 0 ? {} : { department },
		...role === void 0 ? {} : { role }
	};
}
function standingOf({ status, end }, hasStarted, asOf) {
	if (status === "left" || end !== void 0 && end < asOf) return "left";
	return hasStarted ? "active" : "later";
}
function addressesIn({ email, changes = [] }, values) {
	const all = [
		String(values.email),
		email,
		...changes.flatMap((change) => change.email ?? [])
	];
	return [...new Set(all.map(canonicalEmail))];
}
function personCalled({ key, values }) {
	return `${String(values.firstName)} ${String(values.lastName)} (${key})`;
}

// src/model/hr-name.ts
function splitName(name) {
	const parts = name.split(",").map((part) => part.trim());
	const words = name.split(" ");
	const [lastName, firstName] = parts.length === 2 ? parts : parts.length === 1 && words.length === 2 ? words.toReversed() : [];
	return firstName === void 0 || lastName === void 0 || firstName === "" || lastName === "" ? null : {
		firstName,
		lastName
	};
}
function comparableName(name) {
	const parts = name.split(",");
	return formless(parts.length === 2 ? `${parts[1]} ${parts[0]}` : name);
}

// src/desired/merging/hr-rows.ts
function cellText(row, field) {
	return row.cells[field]?.text ?? "";
}
function nameInRow(row) {
	const [firstName, lastName] = [cellText(row, "firstName"), cellText(row, "lastName")];
	if (firstName !== "" || lastName !== "") return {
		firstName,
		lastName,
		isSplit: firstName !== "" && lastName !== ""
	};
	return wholeName(cellText(row, "name"));
}
function wholeName(text) {
	const split = splitName(text);
	return split === null ? {
		firstName: text,
		lastName: "",
		isSplit: false
	} : {
		...split,
		isSplit: true
	};
}
function sharesName({ firstName, lastName }, values) {
	if (!`${firstName} ${lastName}`.trim().includes(" ")) return true;
	if (likenessOf({
		firstName,
		lastName
	}, values) !== "other") return true;
	return sharesWord(firstName, values.firstName) || sharesWord(lastName, values.lastName);
}
function sharesWord(one, other) {
	const words = new Set(plainWords(one));
	return typeof other === "string" && plainWords(other).some((word) => words.has(word));
}
function plainWords(name) {
	return name.split(/[\s"()-]+/).map((word) => plainName({ firstName: word })).filter((word) => word.length > 1);
}
function rowFinding(row, field, code, message, more = {}) {
	const column = row.cells[field]?.column ?? null;
	return {
		code,
		severity: "error",
		row: row.row,
		column,
		message,
		cause: null,
		...more
	};
}
function managerNotTaken(row, field, at) {
	return rowFinding(row, field, "hr-manager-not-taken", `The row of the manager is not taken: see ${at}.`, { cause: "not taken" });
}
function fileFinding(code, message) {
	return {
		code,
		severity: "error",
		row: null,
		column: null,
		message,
		cause: null
	};
}
function rowCalled(row) {
	const { firstName, lastName } = nameInRow(row);
	return `${firstName} ${lastName}`.trim() || cellText(row, "email") || cellText(row, "id") || "This row";
}

// src/desired/editing/from-live.ts
const mostInName = 56;
function departmentFile(department, part, folder) {
	const stem = ascii(department ?? "no department").replaceAll(".", "-").slice(0, mostInName);
	return `${folder}/people/${portableName(stem.replace(/-+$/, "") || "department")}${part === 0 ? "" : `-${part + 1}`}.yaml`;
}

// src/desired/merging/files-of-new.ts
function filesOfNew(asked, people, folder) {
	const known = new Set(people.map(({ key }) => key));
	const counts = /* @__PURE__ */ new Map();
	for (const { file } of people) counts.set(file, (counts.get(file) ?? 0) + 1);
	const homes = homesOf(people);
	const files = /* @__PURE__ */ new Map();
	for (const { key, entry } of asked) {
		if (known.has(key)) continue;
		const department = entry.department ?? null;
		const home = homes.get(department);
		const file = home !== void 0 && hasRoom(home, counts) ? home : firstWithRoom(department, folder, counts);
		counts.set(file, (counts.get(file) ?? 0) + 1);
		files.set(key, file);
	}
	return files;
}
function hasRoom(file, counts) {
	return (counts.get(file) ?? 0) < 500;
}
function firstWithRoom(department, folder, counts) {
	for (let part = 0;; part += 1) {
		const file = departmentFile(department, part, folder);
		if (hasRoom(file, counts)) return file;
	}
}
function homesOf(people) {
	const counts = /* @__PURE__ */ new Map();
	for (const { values, file, standing } of people) {
		if (standing === "left") continue;
		const department = typeof values.department === "string" ? values.department : null;
		const files = counts.get(department) ?? /* @__PURE__ */ new Map();
		counts.set(department, files.set(file, (files.get(file) ?? 0) + 1));
	}
	return new Map([...counts].map(([department, files]) => {
		const [[file] = [""]] = [...files].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
		return [department, file];
	}));
}

// src/desired/merging/match-rows.ts
function matchRows({ rows, findings }, people, answers) {
	const wrong = new Set(findings.flatMap(({ severity, row }) => severity === "error" && row !== null ? [row] : []));
	const found = withNames(byIdAndAddress(rows, people), people, answers);
	const double = doubles(found.rows);
	const judged = found.rows.map((one) => ({
		...one,
		finding: double.get(one.row) ?? one.finding
	}));
	return {
		rows: judged.filter(({ row, finding }) => finding === null && !wrong.has(row.row)),
		named: new Set(judged.flatMap(({ person }) => person?.key ?? [])),
		unclear: judged.filter(({ row, person, finding }) => person === null && (finding !== null || wrong.has(row.row))).length,
		questions: found.questions,
		findings: judged.flatMap(({ row, finding }) => finding === null || wrong.has(row.row) ? [] : [finding])
	};
}
function byIdAndAddress(rows, people) {
	const ids = new Map(people.flatMap((one) => one.entry.id === void 0 ? [] : [[one.entry.id, one]]));
	const addresses = addressBook(people);
	return rows.map((row) => {
		const [id, email] = [cellText(row, "id"), canonicalEmail(cellText(row, "email"))];
		const [byId, byAddress] = [ids.get(id) ?? null, addresses.get(email) ?? null];
		const finding = contradiction(row, byId, byAddress);
		return {
			row,
			person: finding === null ? byId ?? byAddress : null,
			finding
		};
	});
}
function addressBook(people) {
	const book = new Map(people.map((one) => [one.addresses[0] ?? "", one]));
	const others = /* @__PURE__ */ new Map();
	for (const one of people) for (const address of one.addresses.slice(1)) others.set(address, others.has(address) ? null : one);
	for (const [address, one] of others) if (one !== null && !book.has(address)) book.set(address, one);
	return book;
}
function contradiction(row, byId, byAddress) {
	const [id, person] = [cellText(row, "id"), byId ?? byAddress];
	if (person === null) return null;
	if (byId !== null && byAddress !== null && byId !== byAddress) {
		const message = `${rowCalled(row)} has the employee id of ${personCalled(byId)}, and the address of ${personCalled(byAddress)}. Correct the one that is wrong in the HR system.`;
		return rowFinding(row, "id", "hr-two-people", message);
	}
	const { entry } = person;
	const isNamed = sharesName(nameInRow(row), person.values);
	if (byId === null && id !== "" && entry.id !== void 0 && isNamed) {
		const message = `${personCalled(person)} has the employee id ${entry.id} in the chart, and ${id} here. If the new one is right, correct id at ${place(person)}.`;
		return rowFinding(row, "id", "hr-other-id", message);
	}
	if (byId !== null && byAddress !== null || isNamed) return null;
	const [field, code, what] = byId === null ? [
		"email",
		"hr-other-name",
		"address"
	] : [
		"id",
		"hr-reused-id",
		"employee id"
	];
	const message = `This is the ${what} of ${personCalled(person)}, and the name of another: ${rowCalled(row)}. If it is the same person, write the new name at ${place(person)}, with samePerson: true. If not, correct the ${what} in the HR system.`;
	return rowFinding(row, field, code, message);
}
function place({ file, line }) {
	return `${file}:${line}`;
}
function doubles(rows) {
	const groups = groupBy(rows.filter(({ person }) => person !== null), ({ person }) => person);
	const found = /* @__PURE__ */ new Map();
	for (const [person, group] of groups) {
		if (group.length < 2 || person === null) continue;
		for (const { row } of group) {
			const others = group.flatMap((one) => one.row === row ? [] : one.row.row).slice(0, 3);
			const message = `${personCalled(person)} is also in row ${others.join(", ")}: by the employee id in one, by the address in the other. Keep one row a person.`;
			found.set(row, rowFinding(row, "email", "hr-two-rows", message));
		}
	}
	return found;
}
function withNames(found, people, answers) {
	const taken = new Set(found.map(({ person }) => person));
	const free = people.filter((one) => !taken.has(one));
	const names = nameBook(free);
	const keys = new Map(free.map((one) => [one.key, one]));
	const questions = [];
	return {
		rows: found.map((one) => {
			if (one.person !== null || one.finding !== null || names.size === 0) return one;
			const alike = namesakes(one.row, names);
			if (alike.length === 0 || answers.get(one.row.row) === null) return one;
			const meant = keys.get(answers.get(one.row.row) ?? "");
			if (meant !== void 0) return {
				...one,
				person: meant
			};
			questions.push({
				row: one.row,
				people: alike
			});
			return {
				...one,
				finding: sameName(one.row, alike)
			};
		}),
		questions
	};
}
function nameBook(people) {
	const book = /* @__PURE__ */ new Map();
	for (const one of people) for (const name of namesOf$1(one.values)) book.set(name, [...book.get(name) ?? [], one]);
	return book;
}
function namesOf$1(values) {
	return new Set([plainName(values), ...nearNames(values)].filter((name) => name !== ""));
}
function namesakes(row, names) {
	const { firstName, lastName } = nameInRow(row);
	const alike = new Set([...namesOf$1({
		firstName,
		lastName
	})].flatMap((name) => names.get(name) ?? []));
	const hasLeft = cellText(row, "status") === "left";
	return [...alike].filter(({ standing }) => !hasLeft || standing !== "left");
}
function sameName(row, people) {
	const [id, email] = [cellText(row, "id"), cellText(row, "email")];
	const one = people[0];
	const all = people.slice(0, 3).map((each) => `${personCalled(each)}, ${String(each.values.email)}`);
	const line = id === "" ? `email: ${email}` : `id: '${id.replaceAll("'", "''")}'`;
	const message = `${rowCalled(row)} may be ${all.join("; or ")}: the name is the same, the address is not. If so, write ${line} at ${place(one)}. If not, write an entry of their own, with newPerson: true.`;
	return rowFinding(row, row.cells.name === void 0 ? "lastName" : "name", "hr-same-name", message);
}

// src/desired/merging/hr-managers.ts
function managerBook(rows, people, others = []) {
	const ids = /* @__PURE__ */ new Map();
	const idsOf = /* @__PURE__ */ new Map();
	const addresses = new Map([...addressBook(people)].map(([address, { key }]) => [address, key]));
	const [names, leaverNames] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const called = /* @__PURE__ */ new Map();
	const addName = (book, name, key) => {
		if (name !== "") book.set(name, (book.get(name) ?? /* @__PURE__ */ new Set()).add(key));
	};
	const addId = (id, key) => {
		ids.set(id, key);
		idsOf.set(key, id);
	};
	for (const one of people) {
		const { key, entry, values, standing } = one;
		if (entry.id !== void 0) addId(entry.id, key);
		addName(standing === "left" ? leaverNames : names, plainName(values), key);
		called.set(key, personCalled(one));
	}
	for (const { row, key } of rows) {
		const { firstName, lastName } = nameInRow(row);
		const [id, email] = [cellText(row, "id"), cellText(row, "email")];
		if (id !== "") addId(id, key);
		if (email !== "") addresses.set(canonicalEmail(email), key);
		addName(names, plainName({
			firstName,
			lastName
		}), key);
		if (!called.has(key)) called.set(key, `${rowCalled(row)} (${key})`);
	}
	const near = nearestPeople(called, addresses);
	return {
		ids,
		addresses,
		names,
		leaverNames,
		called: (key) => called.get(key) ?? key,
		idOf: (key) => idsOf.get(key),
		untaken: untakenIn(others),
		near
	};
}
function untakenIn(others) {
	const [ids, addresses, names] = [
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map()
	];
	for (const one of others) {
		const { firstName, lastName } = nameInRow(one);
		ids.set(cellText(one, "id"), one.row);
		addresses.set(canonicalEmail(cellText(one, "email")), one.row);
		names.set(plainName({
			firstName,
			lastName
		}), one.row);
	}
	return (id, email, name) => {
		if (id !== "") return ids.get(id);
		return email !== "" ? addresses.get(canonicalEmail(email)) : name === "" ? void 0 : names.get(plainText(name));
	};
}
const [mostSuggested, mostCompared] = [200, 2e6];
function nearestPeople(called, addresses) {
	const made = /* @__PURE__ */ new Map();
	const most = Math.min(mostSuggested, mostCompared / (called.size + 1));
	let names;
	let domains;
	return (text) => {
		const before = made.get(text);
		if (before !== void 0 || made.size >= most) return before ?? "";
		names ??= new Map([...called].map(([key, one]) => [one.slice(0, one.lastIndexOf(" (")), key]));
		domains ??= byDomain(addresses);
		const { firstName, lastName } = wholeName(text);
		const key = text.includes("@") ? nearAddress(canonicalEmail(text), domains) : names.get(nearest(`${firstName} ${lastName}`.trim(), names.keys()) ?? "");
		const words = key === void 0 ? "" : ` Did the file mean ${called.get(key) ?? key}?`;
		made.set(text, words);
		return words;
	};
}
function byDomain(addresses) {
	const domains = groupBy(addresses, ([address]) => address.slice(address.lastIndexOf("@") + 1));
	const localOf = ([address, key]) => [address.slice(0, address.lastIndexOf("@")), key];
	return new Map([...domains].map(([domain, all]) => [domain, new Map(all.map(localOf))]));
}
function nearAddress(text, domains) {
	const [local, domain] = [text.slice(0, text.lastIndexOf("@")), text.slice(text.lastIndexOf("@") + 1)];
	const home = domains.get(domain) ?? domains.get(nearest(domain, domains.keys()) ?? "");
	return home?.get(local) ?? home?.get(nearest(local, home.keys()) ?? "");
}
const managerFields = [
	"managerEmployeeId",
	"managerEmail",
	"managerName"
];
function managerInRow({ row, person, key }, book, { top, blank }) {
	const named = managerFields.filter((field) => cellText(row, field) !== "");
	if (named.length === 0) return blankManager(row, person, top === "blank" || blank === "clear");
	const found = keysNamed(row, named, book);
	if (!(found instanceof Set)) return found;
	const [manager] = found;
	if (manager !== key) return manager;
	if (top === "self") return null;
	const message = `${book.called(key)} is their own manager here. If that is how the HR system shows a person without a manager, add --top self, or write "hr: { top: self }" into espalier.yaml. If not, correct the manager in the HR system.`;
	return rowFinding(row, named[0], "hr-self-manager", message);
}
function blankManager(row, person, isTop) {
	const field = managerFields.find((one) => row.cells[one] !== void 0);
	if (field === void 0) return void 0;
	if (isTop) return null;
	if (person !== null && typeof person.values.manager !== "string") return void 0;
	const message = `${person === null ? rowCalled(row) : personCalled(person)} ${person === null ? "is new, and has no manager here" : "has a manager in the chart, and none here"}. Name the manager in the HR system. If a blank cell means that there is none, add --top blank, or write "hr: { top: blank }" into espalier.yaml.`;
	return rowFinding(row, field, "hr-blank-manager", message, { severity: person === null ? "error" : "warning" });
}
function keysNamed(row, fields, book) {
	const [id, email, name] = managerFields.map((field) => cellText(row, field));
	const [byId, byEmail] = [book.ids.get(id), book.addresses.get(canonicalEmail(email))];
	const byName = name === "" ? [] : [...book.names.get(plainText(name)) ?? []];
	const sure = byId ?? byEmail;
	const field = fields[0];
	const others = [byId, byEmail].filter((key) => key !== void 0 && key !== sure);
	const isOtherId = byId === void 0 && id !== "" && byEmail !== void 0 && book.idOf(byEmail) !== void 0;
	if (others.length > 0 || isOtherId || sure !== void 0 && byName.length > 0 && !byName.includes(sure)) {
		const all = new Set([
			sure,
			...others,
			...byName
		].flatMap((key) => key === void 0 ? [] : [book.called(key)]));
		const [one, other] = [...all];
		const who = other === void 0 ? `${one}, who has another employee id` : [...all].slice(0, 3).join(", and of ");
		return rowFinding(row, field, "hr-managers-differ", `The cells of the manager are those of ${who}. Correct them in the HR system.`);
	}
	if (sure !== void 0) return /* @__PURE__ */ new Set([sure]);
	const [only, ...more] = id === "" && email === "" ? byName : [];
	if (only !== void 0 && more.length === 0) return /* @__PURE__ */ new Set([only]);
	return only === void 0 ? unknown(row, field, name, book) : unclear$1(row, field, [only, ...more], book);
}
function plainText(name) {
	const { firstName, lastName } = wholeName(name);
	return plainName({
		firstName,
		lastName
	});
}
function unclear$1(row, field, keys, book) {
	const text = cellText(row, field);
	const message = `The manager "${text}" may be ${keys.slice(0, 3).map((key) => book.called(key)).join(" or ")}. Export the employee id or the address of the manager too.`;
	return rowFinding(row, field, "hr-unclear-manager", message, { cause: text });
}
function unknown(row, field, name, book) {
	const text = cellText(row, field);
	const left = [...book.leaverNames.get(plainText(name)) ?? []][0];
	if (left !== void 0 && field === "managerName") {
		const message = `The manager ${book.called(left)} has left in the chart. Name another manager in the HR system.`;
		return rowFinding(row, field, "hr-manager-left", message, { cause: text });
	}
	const [id, email] = [cellText(row, "managerEmployeeId"), cellText(row, "managerEmail")];
	const at = book.untaken(id, email, name);
	if (at !== void 0 && at !== row.row) return managerNotTaken(row, field, `row ${at}`);
	const message = `The manager "${text}" is in no row that is taken, and not in the chart.${book.near(field === "managerEmail" || name === "" ? text : name)} Correct it in the HR system, or add that person first.`;
	return rowFinding(row, field, "hr-unknown-manager", message, { cause: text });
}

// src/desired/merging/row-dates.ts
const silent$1 = {
	entry: {},
	findings: []
};
function datesOf({ row, person }, today) {
	const [end, status] = [dayIn$1(row, "end"), cellText(row, "status")];
	const isGone = hasLeftInRow(row, today);
	if (person === null) return newcomer(row, end, status, today);
	if (person.standing === "left") return isGone ? silent$1 : returned(row, person);
	if (status === "left" && end !== null && end >= today) return {
		entry: {},
		findings: [leftAhead(row, person, end)]
	};
	if (isGone) return {
		entry: { status: "left" },
		findings: []
	};
	const start = startOf(row, person, today);
	const isNews = end !== null && end !== person.entry.end;
	return {
		entry: {
			...start.entry,
			...isNews ? { end } : {}
		},
		findings: start.findings
	};
}
function hasLeftInRow(row, today) {
	const end = dayIn$1(row, "end");
	return end !== null && end < today || cellText(row, "status") === "left" && end === null;
}
function dayIn$1(row, field) {
	const text = cellText(row, field);
	return text === "" ? null : text;
}
function newcomer(row, end, status, today) {
	const start = dayIn$1(row, "start");
	const isAhead = start !== null && start > today;
	if (status === "later" && !isAhead) {
		const message = `${rowCalled(row)} has not started, and has no first day ahead. Add it in the HR system.`;
		return {
			entry: {},
			findings: [rowFinding(row, row.cells.start === void 0 ? "status" : "start", "hr-no-start", message)]
		};
	}
	if (isAhead && end !== null && end < start) return {
		entry: {},
		findings: [endBeforeStart(row)]
	};
	return {
		entry: {
			...isAhead ? { start } : {},
			...end === null ? {} : { end }
		},
		findings: []
	};
}
function endBeforeStart(row) {
	const message = `The last day is before the first day, ${cellText(row, "start")}. Correct it in the HR system.`;
	return rowFinding(row, "end", "hr-end-before-start", message);
}
function startOf(row, { entry, standing, key }, today) {
	const start = dayIn$1(row, "start");
	if (start === null || start === entry.start) return silent$1;
	if (standing === "later") return {
		entry: { start },
		findings: []
	};
	if (start <= today) return silent$1;
	const message = `${rowCalled(row)} has started in the chart, and starts on ${start} here. If they leave until then, run: espalier leave ${key}. If not, nothing is to be done.`;
	return {
		entry: {},
		findings: [rowFinding(row, "start", "hr-later-start", message, { severity: "warning" })]
	};
}
function returned(row, person) {
	const field = row.cells.status === void 0 ? "email" : "status";
	const message = `${personCalled(person)} has left in the chart, and works here according to the file. If they are back, run: espalier rehire ${person.key}`;
	return {
		entry: {},
		findings: [rowFinding(row, field, "hr-returned", message)]
	};
}
function leftAhead(row, person, end) {
	const message = `${personCalled(person)} has left by the status, and the last day ${end} is not over. Run one of: espalier leave ${person.key}, or espalier leave ${person.key} --on ${end}`;
	return rowFinding(row, "status", "hr-left-ahead", message);
}

// src/desired/merging/row-entry.ts
function rowEntry(keyed, context) {
	const parts = [
		identity$1(keyed),
		department(keyed, context),
		datesOf(keyed, context.today)
	];
	const entry = Object.assign({}, ...parts.map((part) => part.entry));
	const findings = parts.flatMap((part) => part.findings);
	return {
		entry,
		findings: findings.length > 0 ? findings : unfit(keyed, entry, context)
	};
}
function identity$1(keyed) {
	const { row, person } = keyed;
	const entry = {};
	const findings = [];
	const id = cellText(row, "id");
	if (id !== "" && person?.entry.id === void 0) entry.id = id;
	const email = cellText(row, "email");
	const isSame = canonicalEmail(email) === person?.addresses[0];
	if (email !== "" && !isSame) {
		if (person?.addresses.includes(canonicalEmail(email)) !== true) entry.email = email;
		else findings.push(datedAddress(keyed));
	}
	const { firstName, lastName, isSplit } = nameInRow(row);
	const isSameName = person !== null && joined({
		firstName,
		lastName
	}) === joined(person.values);
	const isWhole = cellText(row, "firstName") + cellText(row, "lastName") === "";
	if (joined({
		firstName,
		lastName
	}) === "") return {
		entry,
		findings: person === null ? [...findings, nameless(keyed)] : findings
	};
	if (isWhole && !isSplit && !isSameName) findings.push(unsplit(keyed));
	else if (!isWhole || !isSameName) {
		if (firstName !== "" && firstName !== person?.values.firstName) entry.firstName = firstName;
		if (lastName !== "" && lastName !== person?.values.lastName) entry.lastName = lastName;
	}
	return {
		entry,
		findings
	};
}
function joined({ firstName, lastName }) {
	return `${String(firstName)} ${String(lastName)}`.trim();
}
function datedAddress({ row, person }) {
	const message = `The chart has a dated change of this address: as of today, it is ${String(person?.values.email)}. It stays as it is.`;
	return rowFinding(row, "email", "hr-dated-address", message, { severity: "warning" });
}
function nameless({ row }) {
	const field = row.cells.email === void 0 ? "id" : "email";
	return rowFinding(row, field, "hr-unclear-name", `${rowCalled(row)} is new, and has no name here. Export it.`);
}
function unsplit({ row, person }) {
	const field = row.cells.name === void 0 ? "firstName" : "name";
	const [name, way] = [rowCalled(row), "Export both, or the name as \"Last, First\"."];
	if (person === null) {
		const message = `${name} is new, and the first and the last name cannot be told apart. ${way}`;
		return rowFinding(row, field, "hr-unclear-name", message);
	}
	const message = `This is another name than that of ${personCalled(person)}, and its parts cannot be told apart. It stays as it is. ${way}`;
	return rowFinding(row, field, "hr-unclear-name", message, { severity: "warning" });
}
function department({ row, person }, { settings }) {
	const [text, now] = [cellText(row, "department"), person?.values.department ?? null];
	if (row.cells.department === void 0 || text === "" && settings.hr?.blank !== "clear") return silent;
	const said = text === "" ? null : text;
	if (said === now) return silent;
	const list = settings.departments;
	if (said === null || list === void 0 || list.includes(said)) return {
		entry: { department: said },
		findings: []
	};
	const near = nearest(said, list);
	const message = `There is no department "${said}" in espalier.yaml.${near === null ? "" : ` Did the file mean "${near}"?`} If it is new, add it to departments there.`;
	return {
		entry: {},
		findings: [rowFinding(row, "department", "hr-unknown-department", message, { cause: said })]
	};
}
const silent = {
	entry: {},
	findings: []
};
function unfit({ row, person }, entry, { settings }) {
	const { email, firstName, lastName } = person?.entry ?? {
		email: "a@b.example",
		firstName: "A",
		lastName: "B"
	};
	const file = { people: { one: {
		email,
		firstName,
		lastName,
		...entry
	} } };
	if (!t(file)) return [notHeld(row, (t.errors ?? []).map(({ instancePath }) => instancePath))];
	const domain = canonicalEmail(entry.email ?? "").split("@").at(-1) ?? "";
	if (domain === "" || (settings.emailDomains?.includes(domain) ?? true)) return [];
	const message = `The address of ${person === null ? rowCalled(row) : personCalled(person)} is outside the domains of the company. If it is right, add ${domain} to emailDomains in espalier.yaml.`;
	return [rowFinding(row, "email", "hr-foreign-domain", message, { cause: domain })];
}
function notHeld(row, places) {
	const field = places.map((one) => one.split("/").at(-1)).find((one) => one !== void 0 && one in row.cells) ?? "name";
	const message = `The chart cannot hold "${cellText(row, field)}" as ${labels[field] ?? "a value"}. Correct it in the HR system.`;
	return rowFinding(row, field, "hr-bad-value", message);
}
const labels = {
	email: "an address",
	firstName: "a first name: 1 to 100 characters",
	lastName: "a last name: 1 to 100 characters",
	id: "an employee id",
	department: "a department: 1 to 100 characters"
};

// src/desired/merging/settle-rows.ts
function settleRows(all, people, today) {
	const findings = [];
	let asked = all;
	for (;;) {
		const places = placesOf$1(asked, people, today);
		const wrong = /* @__PURE__ */ new Map();
		const leads = reportsOf(places);
		const leaving = new Map(asked.flatMap((one) => leaves(one.entry) ? [[one.key, one]] : []));
		for (const one of asked) {
			const finding = leavesReports(one, places, leads) ?? wrongManager(one, places, leaving, today);
			if (finding !== null) wrong.set(one, finding);
		}
		if (wrong.size === 0) for (const [one, finding] of circles(asked, places)) wrong.set(one, finding);
		if (wrong.size === 0) return {
			asked,
			findings
		};
		addReports(wrong, asked);
		findings.push(...wrong.values());
		asked = asked.filter((one) => !wrong.has(one));
	}
}
function addReports(wrong, asked) {
	const reports = groupBy(asked, ({ entry }) => entry.manager);
	for (const { key, keyed } of wrong.keys()) {
		if (keyed?.person !== null) continue;
		for (const one of reports.get(key) ?? []) if (one.keyed !== null && !wrong.has(one)) wrong.set(one, managerNotTaken(one.keyed.row, managerField(one.keyed), `row ${keyed.row.row}`));
	}
}
function leaves({ status, end }) {
	return status === "left" || end !== void 0;
}
function placesOf$1(asked, people, today) {
	const places = /* @__PURE__ */ new Map();
	for (const { key, entry, values, standing } of people) places.set(key, {
		manager: values.manager ?? null,
		gone: standing === "left" ? today : entry.end === void 0 ? null : dayAfter(entry.end),
		start: standing === "later" ? entry.start ?? null : null,
		hasSuccessor: entry.successor !== void 0
	});
	for (const { key, entry } of asked) {
		const before = places.get(key) ?? {
			manager: null,
			gone: null,
			start: null,
			hasSuccessor: false
		};
		const end = entry.end === void 0 ? before.gone : dayAfter(entry.end);
		places.set(key, {
			...before,
			manager: entry.manager === void 0 ? before.manager : entry.manager,
			gone: entry.status === "left" ? today : end,
			start: entry.start ?? before.start
		});
	}
	return places;
}
function reportsOf(places) {
	const leads = /* @__PURE__ */ new Map();
	for (const [key, { manager }] of places) {
		const others = manager === null ? void 0 : leads.get(manager);
		if (others !== void 0) others.push(key);
		else if (manager !== null) leads.set(manager, [key]);
	}
	return leads;
}
function leavesReports({ key, keyed, entry }, places, leads) {
	const own = places.get(key);
	if (!leaves(entry) || own === void 0 || own.gone === null || own.hasSuccessor) return null;
	const { gone } = own;
	const left = (leads.get(key) ?? []).filter((report) => {
		const other = places.get(report);
		return other !== void 0 && (other.gone === null || other.gone > gone);
	});
	if (left.length === 0) return null;
	const reports = shortList(left, 5);
	const way = `Name another manager for them in the HR system, or run: espalier leave ${key} --reports-to KEY${entry.status === void 0 && entry.end !== void 0 ? ` --on ${entry.end}` : ""}`;
	if (keyed === null) return fileFinding("hr-reports-left", `${key} is in no row, and these people report to them: ${reports}. ${way}`);
	const message = `${rowCalled(keyed.row)} leaves, and these people still report to them: ${reports}. ${way}`;
	return rowFinding(keyed.row, entry.status === void 0 || keyed.row.cells.status === void 0 ? "end" : "status", "hr-reports-left", message);
}
function managerField({ row }) {
	return [
		"managerEmployeeId",
		"managerEmail",
		"managerName"
	].find((field) => (row.cells[field]?.text ?? "") !== "") ?? "managerName";
}
function wrongManager({ keyed, entry }, places, leaving, today) {
	const { manager } = entry;
	if (keyed === null || typeof manager !== "string") return null;
	const boss = places.get(manager);
	const found = (code, message) => rowFinding(keyed.row, managerField(keyed), code, message, { cause: manager });
	if (boss === void 0) return managerNotTaken(keyed.row, managerField(keyed), "there");
	if (leaving.has(manager)) return null;
	const gone = places.get(keyed.key)?.gone ?? null;
	if (boss.gone !== null && !boss.hasSuccessor && (gone === null || gone > boss.gone)) return found("hr-manager-left", `The manager ${manager} ${boss.gone <= today ? "has left in the chart" : `leaves, and is gone from ${boss.gone} on in the chart`}. Name another manager in the HR system.`);
	const from = places.get(keyed.key)?.start ?? today;
	if (boss.start === null || boss.start <= from) return null;
	const move = `, or run: espalier move ${keyed.key} --manager ${manager} --on ${boss.start}`;
	return found("hr-manager-later", `The manager ${manager} starts on ${boss.start}, after this person. Take the file again from that day on${keyed.person === null ? "." : move}`);
}
function circles(asked, places) {
	const byKey = new Map(asked.map((one) => [one.key, one]));
	const found = /* @__PURE__ */ new Map();
	const clear = /* @__PURE__ */ new Set();
	for (const start of byKey.keys()) {
		const path = [];
		const here = /* @__PURE__ */ new Set();
		let key = start;
		while (key !== null && !clear.has(key) && !here.has(key)) {
			path.push(key);
			here.add(key);
			key = places.get(key)?.manager ?? null;
		}
		const circle = key !== null && here.has(key) ? path.slice(path.indexOf(key)) : [];
		const message = `These people report to each other in a circle: ${shortList(circle, 8)}. Correct one manager in the HR system.`;
		const cause = circle.toSorted()[0] ?? null;
		for (const one of circle) {
			const at = byKey.get(one);
			if (at?.keyed && at.entry.manager !== void 0) found.set(at, rowFinding(at.keyed.row, managerField(at.keyed), "hr-circle", message, { cause }));
		}
		for (const one of path) clear.add(one);
	}
	return found;
}

// src/desired/merging/merge-rows.ts
const identity = /* @__PURE__ */ new Set([
	"hr-bad-value",
	"hr-foreign-domain",
	"hr-unclear-name"
]);
function mergeRows(file, people, choices) {
	const matching = matchRows(file, people, choices.answers);
	const { here, longGone, unaddressed } = newcomers(matching.rows, choices);
	const { asked, findings: own } = askedOf(withKeys(here.filter(({ row }) => !choices.refused.has(row.row)), people), people, file.rows, choices);
	const doubtful = own.filter(({ code }) => identity.has(code)).length;
	const missing = missingOf({
		...matching,
		unclear: matching.unclear + doubtful
	}, people);
	const known = knownFromHr(people);
	const fromHr = new Set(known);
	const isKept = (one) => choices.protected.has(one.key) || !fromHr.has(one);
	const [kept, leaving] = [missing.people.filter(isKept), missing.people.filter((one) => !isKept(one))];
	const gone = (choices.full ? leaving : []).map(({ key }) => ({
		key,
		keyed: null,
		entry: { status: "left" }
	}));
	const settled = settleRows([...asked, ...gone], people, choices.today);
	const records = recordsOf(settled.asked, people, choices.folder);
	const refused = [...choices.refused.values()];
	const all = [
		...file.findings,
		...matching.findings,
		...unaddressed,
		...own,
		...settled.findings,
		...refused
	];
	const isAsked = new Set(settled.asked.map(({ key }) => key));
	return {
		records,
		rowOf: new Map(settled.asked.map(({ key, keyed: one }) => [key, one?.row ?? null])),
		findings: [...all, ...choices.full ? missing.findings : []].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
		questions: matching.questions,
		taken: settled.asked.filter(({ keyed: one }) => one !== null).length,
		missing: choices.full ? leaving.filter(({ key }) => isAsked.has(key)) : leaving,
		kept,
		longGone,
		known: known.length,
		named: known.filter(({ key }) => matching.named.has(key)).length
	};
}
function recordsOf(asked, people, folder) {
	const known = new Map(people.map((one) => [one.key, one]));
	const files = filesOfNew(asked, people, folder);
	return asked.flatMap(({ key, entry }) => {
		if (Object.keys(entry).length === 0) return [];
		const { email, firstName, lastName } = known.get(key)?.values ?? {};
		const today = {
			email: String(email),
			firstName: String(firstName),
			lastName: String(lastName)
		};
		return [{
			key,
			file: files.get(key) ?? known.get(key)?.file ?? folder,
			entry: {
				...today,
				...entry
			}
		}];
	});
}
function newcomers(rows, { today }) {
	const isGone = ({ row, person }) => person === null && (hasLeftInRow(row, today) || cellText(row, "status") === "left");
	const lacks = ({ row, person }) => person === null && cellText(row, "email") === "";
	const left = rows.filter((one) => !isGone(one));
	return {
		here: left.filter((one) => !lacks(one)),
		longGone: rows.length - left.length,
		unaddressed: left.filter(lacks).map(({ row }) => noAddress(row))
	};
}
function noAddress(row) {
	const message = `${rowCalled(row)} has no work address, and so can have no account. The row is not taken.`;
	return rowFinding(row, row.cells.email === void 0 ? "lastName" : "email", "hr-no-address", message, { severity: "warning" });
}
function withKeys(rows, people) {
	const keyless = rows.flatMap(({ row, person }) => {
		if (person !== null) return [];
		const email = canonicalEmail(cellText(row, "email"));
		const { firstName, lastName } = nameInRow(row);
		return [{
			id: email,
			email,
			firstName,
			lastName
		}];
	});
	const used = people.flatMap(({ key, entry }) => [key, ...entry.was === void 0 ? [] : [entry.was]]);
	const made = makeKeys(keyless, used);
	return rows.map(({ row, person }) => ({
		row,
		person,
		key: person?.key ?? made.get(canonicalEmail(cellText(row, "email")))
	}));
}
function askedOf(rows, people, all, choices) {
	const taken = new Set(rows.map(({ row }) => row));
	const book = managerBook(rows, people, all.filter((row) => !taken.has(row)));
	const findings = [];
	return {
		asked: rows.flatMap((keyed) => {
			const { row, person, key } = keyed;
			const own = rowEntry(keyed, choices);
			if (person !== null && (person.standing === "left" || own.entry.status === "left")) {
				const { id, status } = own.entry;
				const wrong = own.findings.filter(({ code }) => code === "hr-returned");
				findings.push(...wrong);
				return wrong.length > 0 ? [] : [{
					key,
					keyed,
					entry: {
						...id && { id },
						...status && { status }
					}
				}];
			}
			const manager = managerInRow(keyed, book, choices.settings.hr ?? {});
			const found = [...own.findings, ...manager !== null && typeof manager === "object" ? [manager] : []];
			findings.push(...found);
			if (found.some(({ severity }) => severity === "error")) return [];
			const isNews = (manager === null || typeof manager === "string") && (person === null || manager !== person.values.manager);
			const role = cellText(row, "role");
			const isRole = choices.manageRole && role !== "" && role !== person?.values.role;
			return [{
				key,
				keyed,
				entry: {
					...own.entry,
					...isNews ? { manager } : {},
					...isRole ? { role } : {}
				}
			}];
		}),
		findings
	};
}
function missingOf({ named, unclear }, people) {
	const absent = people.filter(({ key, standing }) => standing === "active" && !named.has(key));
	if (absent.length === 0 || unclear === 0) return {
		people: absent,
		findings: []
	};
	const stay = absent.length === 1 ? "1 person who is in no row stays" : `${absent.length} people who are in no row stay`;
	const message = `${unclear === 1 ? "1 row" : `${unclear} rows`} could not be matched, so ${stay}. Correct these rows first.`;
	return {
		people: [],
		findings: [fileFinding("hr-unclear-leavers", message)]
	};
}
function knownFromHr(people) {
	const active = people.filter(({ standing }) => standing === "active");
	const withId = active.filter(({ entry }) => entry.id !== void 0);
	return withId.length * 2 > active.length ? withId : active;
}

// src/desired/merging/summary.ts
function summaryOf(file, merge, people, full) {
	const known = new Map(people.map((one) => [one.key, one]));
	const changed = merge.records.flatMap(({ key, entry }) => {
		const person = known.get(key);
		return person === void 0 ? [] : [{
			person,
			entry
		}];
	});
	const count = (is) => changed.filter(({ entry, person }) => is(entry, person)).length;
	const { preset, headerRow, columns, ignored } = file;
	return {
		preset,
		headerRow,
		columns,
		ignored,
		rows: file.rows.length,
		taken: merge.taken,
		longGone: merge.longGone,
		created: merge.records.length - changed.length,
		left: count(({ status }) => status === "left"),
		ending: count(({ end }) => end !== void 0),
		moved: count(({ manager }) => manager !== void 0),
		renamed: count(({ firstName, lastName }, { values }) => firstName !== values.firstName || lastName !== values.lastName),
		readdressed: count(({ email }, { values }) => email !== values.email),
		restarted: count(({ start }) => start !== void 0),
		roles: count(({ role }) => role !== void 0),
		ids: count(({ id }) => id !== void 0),
		departments: departmentsOf(changed),
		missing: merge.missing.map(personCalled),
		kept: merge.kept.map(personCalled),
		full
	};
}
function departmentsOf(changed) {
	const steps = changed.flatMap(({ person, entry }) => {
		const { department: to } = entry;
		return to === void 0 ? [] : [{
			from: person.values.department ?? null,
			to
		}];
	});
	return [...groupBy(steps, ({ from, to }) => JSON.stringify([from, to])).values()].flatMap((all) => all.slice(0, 1).map((one) => ({
		...one,
		people: all.length
	}))).toSorted((a, b) => b.people - a.people || byText(String(a.from), String(b.from)));
}

// src/hr/among.ts
function judgeAmong(rows, hr, knownIds) {
	const { single, findings } = withoutCopies(rows);
	return {
		rows: single,
		findings: [
			...findings,
			...twins(single, "id", (text) => text),
			...twins(single, "email", (text) => text.toLowerCase()),
			...lostZeros(single, knownIds),
			...hr.top === "self" ? [] : selfManagers(single)
		]
	};
}
function withoutCopies(rows) {
	const seen = /* @__PURE__ */ new Map();
	const findings = [];
	return {
		single: rows.filter(({ row, cells }) => {
			const all = JSON.stringify(Object.values(cells).map(({ text, column }) => [column.letter, text]));
			const first = seen.get(all);
			if (first === void 0) return seen.set(all, row);
			findings.push(hrWarning("hr-same-row", {
				row,
				column: null
			}, `This row says the same as row ${first}, and is skipped.`));
			return false;
		}),
		findings
	};
}
const words = {
	id: "id",
	email: "address"
};
function twins(rows, field, form) {
	const byText = /* @__PURE__ */ new Map();
	for (const { row, cells } of rows) {
		const cell = cells[field];
		if (cell === void 0 || cell.text === "") continue;
		const those = byText.get(form(cell.text));
		if (those === void 0) byText.set(form(cell.text), [{
			row,
			cell
		}]);
		else those.push({
			row,
			cell
		});
	}
	return [...byText.values()].filter(({ length }) => length > 1).flatMap((same) => same.map(({ row, cell: { text, column } }) => {
		const other = same.find((one) => one.row !== row)?.row;
		const message = `The ${words[field]} ${inQuotes(text)} is also in row ${other}: two people cannot share it. Correct one of the two rows, or remove it.`;
		return hrError(`hr-same-${field}`, {
			row,
			column
		}, message, `${words[field]} ${inQuotes(text)}`);
	}));
}
function fixedWidth(ids) {
	const widths = /* @__PURE__ */ new Map();
	let [all, zeros] = [0, 0];
	for (const id of ids) {
		if (!/^\d+$/.test(id)) continue;
		all += 1;
		if (id.startsWith("0")) zeros += 1;
		widths.set(id.length, (widths.get(id.length) ?? 0) + 1);
	}
	const widest = Math.max(0, ...widths.keys());
	return zeros > 0 && (widths.get(widest) ?? 0) * 10 >= all * 9 ? widest : null;
}
function lostZeros(rows, knownIds) {
	const ofChart = fixedWidth(knownIds);
	const width = ofChart ?? fixedWidth(rows.map(({ cells }) => cells.id?.text ?? ""));
	if (width === null) return [];
	const others = ofChart === null ? "the others of the file" : "those of the chart";
	return rows.flatMap(({ row, cells }) => [cells.id, cells.managerEmployeeId].flatMap((cell) => {
		if (cell === void 0 || !/^\d+$/.test(cell.text) || cell.text.length >= width) return [];
		const message = `The id ${inQuotes(cell.text)} has ${cell.text.length} digits, and ${others} have ${width}: perhaps a spreadsheet took the zeros off ${inQuotes(cell.text.padStart(width, "0"))}. Format the column as text, and export the file again.`;
		return [hrError("hr-id-zeros", {
			row,
			column: cell.column
		}, message, `column ${cell.column.letter}`)];
	}));
}
function selfManagers(rows) {
	return rows.flatMap(({ row, cells }) => {
		const cell = selfIn(cells);
		if (cell === null) return [];
		const message = `${inQuotes(cell.text)} is this person. Give another manager, or none. If your HR system shows the top of the company so, say it in org/espalier.yaml: "top: self" under hr.`;
		return [hrError("hr-self-manager", {
			row,
			column: cell.column
		}, message)];
	});
}
function selfIn(cells) {
	const { id, email, name, firstName, lastName, managerEmployeeId, managerEmail, managerName } = cells;
	if (isSame(id, managerEmployeeId, (text) => text)) return managerEmployeeId ?? null;
	if (isSame(email, managerEmail, (text) => text.toLowerCase())) return managerEmail ?? null;
	const isKnown = [managerEmployeeId, managerEmail].some((cell) => cell !== void 0 && cell.text !== "");
	const own = name?.text ? comparableName(name.text) : comparableName(`${firstName?.text ?? ""} ${lastName?.text ?? ""}`);
	return !isKnown && managerName !== void 0 && managerName.text !== "" && comparableName(managerName.text) === own ? managerName : null;
}
function isSame(one, other, form) {
	return one !== void 0 && other !== void 0 && one.text !== "" && form(one.text) === form(other.text);
}

// src/model/hr-file.ts
const hrFields = [
	"id",
	"email",
	"firstName",
	"lastName",
	"name",
	"managerEmployeeId",
	"managerEmail",
	"managerName",
	"department",
	"role",
	"start",
	"end",
	"status"
];

// src/hr/letters.ts
const ofNoWidth = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|^[\u200c\u200d]+|[\u200c\u200d]+$/gu;
const plain = /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f]+ )*[!-~\u00a1-\u00ac\u00ae-\u024f]*$/;
function cleaned(text) {
	if (text === "" || plain.test(text)) return text.endsWith(" ") ? text.trimEnd() : text;
	return text.replaceAll(ofNoWidth, "").replaceAll(/[\s\u0085]+/gu, " ").trim().normalize("NFC");
}
const added = /\s*(?:\((?:on leave|terminated|inactive|contractor)\)|\[[a-z]{1,2}\])$/iu;
function withoutAddition(name) {
	const short = name.replace(added, "");
	return short === name ? name : withoutAddition(short);
}
function headerWord(name) {
	return cleaned(name).replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().replaceAll(/[^\p{L}\p{N}#]+/gu, " ").trim().replaceAll("e mail", "email");
}

// src/hr/presets.ts
const presets = {
	"small-improvements": {
		documented: {
			id: ["Employee ID"],
			email: ["Login Email"],
			firstName: ["First Name"],
			lastName: ["Last Name"],
			managerEmail: ["Manager Email"],
			department: ["Department"],
			start: ["Hiring Date"]
		},
		labels: {}
	},
	workday: {
		documented: {
			id: ["Employee ID"],
			email: ["Email - Primary Work"],
			firstName: ["First Name"],
			lastName: ["Last Name"],
			name: ["Worker"],
			managerEmployeeId: ["Manager Employee ID", "Manager ID"],
			managerEmail: ["Manager E-mail"],
			managerName: ["Worker's Manager"],
			department: ["Department"],
			start: ["Hire Date"],
			end: ["Termination Date", "Last Day of Work"],
			status: ["Active Status"]
		},
		labels: {}
	},
	bamboohr: {
		documented: {
			id: ["employeeNumber"],
			email: ["workEmail"],
			firstName: ["firstName"],
			lastName: ["lastName"],
			managerEmail: ["supervisorEmail"],
			managerName: ["supervisor"],
			department: ["department"],
			start: ["hireDate"],
			end: ["terminationDate"],
			status: ["status"]
		},
		labels: {
			id: ["Employee #"],
			managerName: ["Reporting to"]
		}
	},
	personio: {
		documented: {
			id: ["id"],
			email: ["email"],
			firstName: ["first_name"],
			lastName: ["last_name"],
			managerName: ["supervisor"],
			department: ["department"],
			start: ["hire_date"],
			end: ["termination_date"],
			status: ["status"]
		},
		labels: {
			id: ["Personalnummer"],
			firstName: ["Vorname"],
			lastName: ["Nachname"],
			email: ["E-Mail-Adresse"],
			managerName: [
				"Vorgesetzter",
				"Vorgesetzte",
				"Vorgesetzte Person"
			],
			department: ["Abteilung"],
			start: ["Eintrittsdatum", "Einstellungsdatum"],
			end: [
				"Last day of work",
				"Letzter Arbeitstag",
				"Austrittsdatum"
			],
			status: ["Mitarbeiterstatus"]
		}
	},
	hibob: {
		documented: {
			id: ["work.employeeIdInCompany"],
			email: ["root.email"],
			firstName: ["root.firstName"],
			lastName: ["root.surname"],
			managerEmployeeId: ["work.reportsToIdInCompany"],
			managerEmail: ["work.reportsTo.email"],
			department: ["work.department"],
			start: ["work.startDate"],
			end: ["internal.terminationDate", "employee.lastDayOfWork"],
			status: ["internal.status"]
		},
		labels: {
			id: ["Employee ID"],
			email: ["Email"],
			firstName: ["First name"],
			lastName: ["Last name"],
			managerName: ["Reports to"],
			department: ["Department"],
			start: ["Start date"]
		}
	},
	rippling: {
		documented: {
			id: ["Employee - ID"],
			email: ["Work email"],
			name: ["Employee"],
			managerEmail: ["Manager - Work email"],
			department: ["Department"],
			start: ["Start date"],
			end: ["Last day of work"],
			status: ["Employment status"]
		},
		labels: {}
	}
};
const byPosition = {
	firstName: "A",
	lastName: "B",
	email: "E",
	managerEmail: "F",
	department: "G",
	id: "J",
	start: "K"
};
const aliases = {
	id: [
		"Employee ID",
		"Employee Number",
		"Employee #",
		"Employee No",
		"Staff ID",
		"Empl ID",
		"External user ID",
		"Personnel Number"
	],
	email: [
		"Work email",
		"Email",
		"Email address",
		"Work email address"
	],
	firstName: ["First name", "Given name"],
	lastName: [
		"Last name",
		"Surname",
		"Family name"
	],
	name: [
		"Name",
		"Full name",
		"Employee name",
		"Employee"
	],
	managerEmployeeId: ["Manager ID", "Manager Employee ID"],
	managerEmail: [
		"Manager email",
		"Supervisor email",
		"Manager email address"
	],
	managerName: [
		"Manager",
		"Manager name",
		"Line manager",
		"Supervisor",
		"Reports to",
		"Reporting to"
	],
	department: ["Department"],
	start: [
		"Start date",
		"Hire date",
		"Started At"
	],
	end: [
		"Termination date",
		"End date",
		"Last day",
		"Last day of work"
	],
	status: [
		"Status",
		"Active",
		"Active Status",
		"Employment status"
	]
};

// src/hr/columns.ts
const longestName = 100;
function namesOf(cells) {
	const shown = cells.map((cell) => cell.length > longestName ? "" : cleaned(cell));
	return {
		shown,
		written: placesOf(shown),
		compared: placesOf(shown.map(headerWord))
	};
}
function placesOf(names) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, name] of names.entries()) {
		if (name === "") continue;
		const those = places.get(name);
		if (those === void 0) places.set(name, [index]);
		else those.push(index);
	}
	return places;
}
function columnsIn(cells, hr) {
	const names = namesOf(cells);
	const preset = hr.preset ?? bestPreset(names);
	const claimOf = (field) => bySettings(names, field, hr) ?? byPreset(names, field, preset, hr) ?? byAlias(names, field);
	const findings = missing(names, hr);
	const used = /* @__PURE__ */ new Set();
	const columns = [];
	let sure = true;
	const asked = hrFields.filter((field) => typeof hr.columns?.[field] === "string");
	for (const field of [...asked, ...hrFields.filter((one) => !asked.includes(one))]) {
		const { names: found, by, isSure } = claimOf(field);
		const free = found.map((places) => places.filter((index) => !used.has(index))).filter((places) => places.length > 0);
		const [places] = free;
		const index = places?.[0];
		if (places === void 0 || index === void 0) continue;
		const column = {
			letter: letterOf(index),
			name: names.shown[index] ?? ""
		};
		if (places.length > 1) findings.push(occursTwice(field, column.name, places));
		if (free.length > 1) findings.push(oneOf(field, free, names));
		sure &&= isSure && free.length === 1;
		used.add(index);
		columns.push({
			field,
			column,
			by,
			index
		});
	}
	return {
		columns: columns.toSorted((a, b) => a.index - b.index),
		preset,
		sure,
		findings
	};
}
function bySettings({ shown, written, compared }, field, hr) {
	const wanted = hr.columns?.[field];
	if (wanted === void 0) return null;
	if (wanted === null) return {
		names: [],
		by: "settings",
		isSure: true
	};
	const places = written.get(wanted) ?? compared.get(headerWord(wanted));
	const letter = indexOf(wanted);
	const isThere = letter >= 0 && letter < shown.length;
	return {
		names: places !== void 0 ? [places] : isThere ? [[letter]] : [],
		by: "settings",
		isSure: true
	};
}
function byPreset(names, field, preset, hr) {
	if (preset === null) return null;
	const isAsked = hr.preset === preset;
	if (isAsked && preset === "small-improvements") {
		const index = indexOf(byPosition[field] ?? "");
		return {
			names: index >= 0 && index < names.shown.length ? [[index]] : [],
			by: "preset",
			isSure: true
		};
	}
	const { documented, labels } = presets[preset];
	const exact = there(names.written, documented[field] ?? []);
	if (exact.length > 0) return {
		names: exact,
		by: "preset",
		isSure: true
	};
	const like = there(names.compared, [...documented[field] ?? [], ...labels[field] ?? []].map(headerWord));
	return like.length > 0 ? {
		names: like,
		by: "preset",
		isSure: isAsked
	} : null;
}
function byAlias({ compared }, field) {
	return {
		names: there(compared, (aliases[field] ?? []).map(headerWord)),
		by: "alias",
		isSure: false
	};
}
function there(places, names) {
	return [...new Set(names)].flatMap((name) => {
		const those = places.get(name);
		return those === void 0 ? [] : [those];
	});
}
function bestPreset(names) {
	const [best] = Object.keys(presets).map((preset) => {
		const claims = hrFields.map((field) => byPreset(names, field, preset, {})).filter((claim) => claim !== null);
		return {
			preset,
			fields: claims.length,
			sure: claims.filter(({ isSure }) => isSure).length
		};
	}).toSorted((a, b) => b.fields - a.fields || b.sure - a.sure);
	return best !== void 0 && best.fields >= 4 ? best.preset : null;
}
function missing(names, hr) {
	return hrFields.flatMap((field) => {
		const wanted = hr.columns?.[field];
		if (typeof wanted !== "string" || bySettings(names, field, hr)?.names.length !== 0) return [];
		const has = names.shown.filter((name) => name !== "");
		const shown = has.length === 0 ? "The file names none" : `It has ${has.slice(0, 20).map(inQuotes).join(", ")}`;
		const message = `The settings say that ${field} is in the column ${inQuotes(wanted)}, which the file does not have. ${shown}. Correct ${field} under hr: columns: in org/espalier.yaml.`;
		return [hrError("hr-no-column", wholeFile, message)];
	});
}
function occursTwice(field, name, places) {
	const letters = places.map(letterOf);
	const message = `The column ${inQuotes(name)} is needed for ${field}, and occurs ${places.length} times: ${letters.join(", ")}. Say which one counts in org/espalier.yaml, by its letter: "columns: { ${field}: ${letters[0]} }" under hr.`;
	return hrError("hr-column-twice", wholeFile, message);
}
function oneOf(field, free, { shown }) {
	const all = free.map(([index = 0]) => inQuotes(shown[index] ?? ""));
	const message = `The columns ${all.join(" and ")} could all be ${field}, and ${all[0]} is read. If it is another one, name it in org/espalier.yaml: "columns: { ${field}: \u2026 }" under hr.`;
	return hrWarning("hr-two-columns", wholeFile, message);
}

// src/hr/header.ts
const identifying = /* @__PURE__ */ new Set([
	"id",
	"email",
	"firstName",
	"lastName",
	"name"
]);
function headerOf(rows, hr) {
	const first = rows.slice(0, 20);
	if (hr.preset === "small-improvements") return byPositions(first, hr);
	let best = null;
	for (const [index, cells] of first.entries()) {
		const found = columnsIn(cells, hr);
		if (found.columns.length > 1 && found.columns.some(({ field }) => identifying.has(field)) && found.columns.length > (best?.columns.length ?? 0)) best = headerAt(index + 1, cells, found);
	}
	return best;
}
function byPositions(rows, hr) {
	const at = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
	const cells = rows[at] ?? [];
	const found = columnsIn(cells, hr);
	const email = found.columns.find(({ field }) => field === "email");
	if (email === void 0) return null;
	if (!(cells[email.index] ?? "").includes("@")) return headerAt(at + 1, cells, found);
	const columns = found.columns.map((one) => ({
		...one,
		column: {
			...one.column,
			name: ""
		}
	}));
	return {
		...headerAt(at + 1, cells.map(() => ""), {
			...found,
			columns
		}),
		headerRow: at
	};
}
function headerAt(headerRow, cells, found) {
	const used = new Set(found.columns.map(({ index }) => index));
	const ignored = cells.flatMap((cell, index) => {
		const name = cleaned(cell.slice(0, 200));
		return name === "" || used.has(index) ? [] : [{
			letter: letterOf(index),
			name
		}];
	});
	return {
		...found,
		headerRow,
		width: cells.length,
		ignored
	};
}

// src/hr/cells.ts
const names = /* @__PURE__ */ new Set([
	"firstName",
	"lastName",
	"name",
	"managerName",
	"department"
]);
const ids = /* @__PURE__ */ new Set(["id", "managerEmployeeId"]);
const people = /* @__PURE__ */ new Set([
	"id",
	"email",
	"firstName",
	"lastName",
	"name",
	"managerEmployeeId",
	"managerEmail",
	"managerName"
]);
const placeholder = /^(?:vacant|vacancy|n\/[ad]|n\.\s?[ad]\.|none|unknown|tb[acdh]|to be (?:announced|confirmed|defined|hired)|x{2,}|-+|\u2013|\u2014|\?+|\.+|_+|#(?:n\/a|ref!|value!|name\?|null!|num!|div\/0!))$/iu;
function judgeCell(field, raw, text, place) {
	const cause = `column ${place.column?.letter ?? ""}`;
	const found = (code, message) => hrError(code, place, message, cause);
	const shown = () => inQuotes(text);
	if (text.includes("\uFFFD")) return found("hr-letters", `${shown()} has letters that were lost when the file was converted. Correct them where the file comes from, and export it as "CSV UTF-8".`);
	if (people.has(field) && placeholder.test(text)) return found("hr-placeholder", `${shown()} is no ${whatOf(field)}. Leave the cell blank, leave out the row of a post without a person, or give the ${whatOf(field)}.`);
	if (names.has(field) && /^[=+@]/.test(text)) return found("hr-formula", `${shown()} begins as a formula does, and is no name. It is read as text and not carried out. Correct it where the file comes from.`);
	if (ids.has(field) && /^\d(?:[.,]\d+)?E\+\d+$/i.test(text)) return found("hr-id-number", `${shown()} was an id before a spreadsheet took it for a number. Format the column as text, and export the file again.`);
	if (isSeveral(field, raw, text)) return found("hr-two-managers", `${shown()} names several managers, and a person has one. Leave the one to whom the person reports.`);
	return null;
}
function whatOf(field) {
	if (ids.has(field)) return "id";
	return field === "email" || field === "managerEmail" ? "address" : "name";
}
function isSeveral(field, raw, text) {
	if (field === "managerEmail") return text.split("@").length > 2;
	if (field === "managerEmployeeId") return /[^\s;,/|&]\s*(?:[;,/|&]|\s)\s*[^\s;,/|&]/.test(text);
	if (field !== "managerName") return false;
	return /[;/|&]|\s(?:and|und|et)\s|,.*,.*,/iu.test(text) || /\S[^\S\n]*\n\s*\S/.test(raw);
}

// src/hr/dates.ts
const midnight = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;
function isoDay(text) {
	const day = text.replace(midnight, "");
	return isDay(day) ? day : null;
}
const forms = {
	YMD: /^(?<y>\d{4})([./ -])(?<m>\d{1,2})\2(?<d>\d{1,2})$/,
	YDM: /^(?<y>\d{4})([./ -])(?<d>\d{1,2})\2(?<m>\d{1,2})$/,
	DMY: /^(?<d>\d{1,2})([./ -])(?<m>\d{1,2})\2(?<y>\d{4})$/,
	MDY: /^(?<m>\d{1,2})([./ -])(?<d>\d{1,2})\2(?<y>\d{4})$/
};
function readingsOf(text) {
	const day = text.replace(midnight, "");
	const found = /* @__PURE__ */ new Map();
	for (const order of [
		"YMD",
		"DMY",
		"MDY"
	]) {
		const read = dayIn(day, order);
		if (read !== null) found.set(order, read);
	}
	return found;
}
function dayIn(text, order) {
	const parts = forms[order].exec(text)?.groups;
	if (parts === void 0) return null;
	const day = `${parts["y"]}-${parts["m"]?.padStart(2, "0")}-${parts["d"]?.padStart(2, "0")}`;
	return isDay(day) ? day : null;
}
function dayByForm(text, form) {
	const separator = /[./ -]/.exec(form)?.[0] ?? "";
	const order = form.split(separator).map((part) => part[0]).join("");
	const day = text.replace(midnight, "");
	return day.includes(separator) ? dayIn(day, order) : null;
}

// src/hr/days.ts
function daysOf(cells, form) {
	if (form !== void 0) return cells.map((cell) => dayByForm(cell.text, form) ?? isoDay(cell.text) ?? inOtherForm(cell, form));
	const read = cells.map((cell) => ({
		cell,
		day: isoDay(cell.text),
		readings: readingsOf(cell.text)
	}));
	const isClear = haveOneReading(read.filter(({ day, readings }) => day === null && readings.size > 0).map(({ readings }) => readings));
	return read.map(({ cell, day, readings }) => {
		if (day !== null) return day;
		const [only] = readings.values();
		if (only === void 0) return unreadable(cell);
		return isClear ? only : unclear(cell, readings);
	});
}
function haveOneReading(all) {
	return new Set(all.filter(({ size }) => size === 1).flatMap((readings) => [...readings.keys()])).size <= 1 && all.every((readings) => new Set(readings.values()).size === 1);
}
const way = "Write the form of the dates into org/espalier.yaml, such as \"dates: DD/MM/YYYY\" under hr, or export them as 2026-12-31.";
function unclear({ text, place }, readings) {
	const days = [...new Set(readings.values())];
	const what = days.length > 1 ? `${inQuotes(text)} is ${days.join(" or ")}` : `${inQuotes(text)} has one reading, but other dates of the column do not agree with it or have two`;
	return hrError("hr-ambiguous-date", place, `${what}. ${way}`, causeOf(place));
}
function unreadable({ text, place }) {
	const what = /^\d{4,6}(?:\.\d+)?$/.test(text) ? `${inQuotes(text)} is the number by which a spreadsheet keeps a date. Format the column as a date, and export the file again.` : `${inQuotes(text)} is not a day that the calendar has, with a year of four digits. Correct it, or write the form of the dates into org/espalier.yaml, such as "dates: DD.MM.YYYY" under hr.`;
	return hrError("hr-date", place, what, causeOf(place));
}
function inOtherForm({ text, place }, form) {
	const message = `${inQuotes(text)} is not a day in the form ${form}, which the settings name. Correct it, or "dates" under hr in org/espalier.yaml.`;
	return hrError("hr-date", place, message, causeOf(place));
}
function causeOf({ column }) {
	return `column ${column?.letter ?? ""}`;
}

// src/hr/status.ts
const usual = {
	active: [
		"active",
		"on leave",
		"leave",
		"leave of absence",
		"aktiv",
		"employed",
		"yes",
		"true",
		"1"
	],
	left: [
		"inactive",
		"terminated",
		"inaktiv",
		"ausgeschieden",
		"ausgetreten",
		"suspended",
		"deceased",
		"left",
		"no",
		"false",
		"0"
	],
	later: [
		"hired",
		"accepted",
		"onboarding"
	]
};
function statusWords({ status = {} }) {
	const known = /* @__PURE__ */ new Map();
	for (const words of [usual, status]) for (const meaning of [
		"active",
		"left",
		"later"
	]) for (const word of words[meaning] ?? []) known.set(word.toLowerCase(), meaning);
	return (word) => known.get(word.toLowerCase());
}

// src/hr/rows.ts
function rowsOf(sheet, header, hr) {
	const findings = [];
	const report = (finding) => void (finding !== null && findings.push(finding));
	const drafts = [];
	for (let at = header.headerRow; at < sheet.rows.length; at += 1) {
		const raw = sheet.rows[at] ?? [];
		if (raw.every((cell) => cleaned(cell.slice(0, 300)) === "")) continue;
		const row = at + 1;
		report(sheet.isRagged ? null : wrongLength(raw, row, header));
		const cells = Object.fromEntries(header.columns.flatMap((column) => {
			const text = raw[column.index] ?? (sheet.isRagged ? "" : void 0);
			return text === void 0 ? [] : [[column.field, cellOf(text, column, row, report)]];
		}));
		if (isPerson(cells)) drafts.push({
			row,
			cells
		});
		else report(noPerson(row));
	}
	for (const field of ["start", "end"]) readDays(drafts, field, hr, report);
	readStatus(drafts, hr, report);
	return {
		rows: drafts,
		findings
	};
}
function cellOf(raw, { field, column }, row, report) {
	const place = {
		row,
		column
	};
	if (raw.length > 300) {
		const message = `${inQuotes(raw)} has ${raw.length} characters: longer than any name or address. Correct the cell.`;
		report(hrError("hr-long-cell", place, message, `column ${column.letter}`));
	}
	const clean = cleaned(raw.slice(0, 300));
	const text = field === "name" || field === "managerName" || field === "lastName" ? withoutAddition(clean) : clean;
	if (text !== "") report(judgeCell(field, raw, text, place));
	return {
		text,
		column
	};
}
function wrongLength(cells, row, header) {
	const place = {
		row,
		column: null
	};
	const extra = cells.findIndex((cell, index) => index >= header.width && cleaned(cell.slice(0, 300)) !== "");
	if (extra >= 0) {
		const message = `This row has more cells than the header has columns: ${inQuotes(cleaned(cells[extra] ?? ""))} is in column ${letterOf(extra)}. Perhaps a separator is inside a cell: put that cell in quotes.`;
		return hrError("hr-row-length", place, message);
	}
	const lacking = header.columns.filter(({ index }) => index >= cells.length);
	if (lacking.length === 0) return null;
	const message = `This row ends before ${lacking.map(({ column }) => inQuotes(column.name || column.letter)).join(", ")}: it has ${cells.length} of ${header.width} cells. Perhaps the file was cut off. Export it again.`;
	return hrError("hr-row-length", place, message);
}
function isPerson({ id, email, firstName, lastName, name }) {
	return [
		id,
		email,
		firstName,
		lastName,
		name
	].some((cell) => cell !== void 0 && cell.text !== "");
}
function noPerson(row) {
	return hrWarning("hr-no-person", {
		row,
		column: null
	}, "This row has no id, no address and no name, so it is skipped. If it is a person, fill them in.");
}
function readDays(drafts, field, { dates }, report) {
	const filled = drafts.filter(({ cells }) => (cells[field]?.text ?? "") !== "");
	const cells = filled.map(({ row, cells: { [field]: cell } }) => ({
		text: cell?.text ?? "",
		place: {
			row,
			column: cell?.column ?? null
		}
	}));
	for (const [index, day] of daysOf(cells, dates).entries()) {
		const [draft, column] = [filled[index], cells[index]?.place.column];
		if (typeof day !== "string") report(day);
		else if (draft !== void 0 && column) draft.cells[field] = {
			text: day,
			column
		};
	}
}
function readStatus(drafts, hr, report) {
	const meaning = statusWords(hr);
	for (const { row, cells } of drafts) {
		const { status } = cells;
		if (status === void 0 || status.text === "") continue;
		const known = meaning(status.text);
		if (known !== void 0) cells.status = {
			...status,
			text: known
		};
		else {
			const word = inQuotes(status.text);
			const message = `The status ${word} is not known. Say under hr in org/espalier.yaml what it means: status: { active: [${word}] }, or left, or later for people who have not started.`;
			report(hrError("hr-status", {
				row,
				column: status.column
			}, message, `status ${word}`));
		}
	}
}

// src/hr/read-hr-file.ts
async function readHrFile(bytes, hr, knownIds) {
	const sheet = await sheetOf(bytes, hr);
	if ("code" in sheet) return nothing([sheet]);
	const header = headerOf(sheet.rows, hr);
	if (header === null) return nothing([...sheet.findings, noHeader()]);
	const read = rowsOf(sheet, header, hr);
	const { rows, findings } = judgeAmong(read.rows, hr, knownIds);
	const whole = [
		...sheet.findings,
		...header.findings,
		...read.rows.length === 0 ? [noRows(header)] : []
	];
	return {
		rows: whole.some(({ severity }) => severity === "error") ? [] : rows,
		columns: header.columns.map(({ field, column, by }) => ({
			field,
			column,
			by
		})),
		ignored: header.ignored,
		preset: header.preset,
		sure: header.sure,
		headerRow: header.headerRow,
		findings: [
			...whole,
			...read.findings,
			...findings
		].toSorted(byPlace)
	};
}
async function sheetOf(bytes, hr) {
	if (bytes.length > 33554432) {
		const message = `The file has more than ${mostHrBytes / 1024 / 1024} MiB. Export only the people, and only the columns that Espalier reads.`;
		return hrError("hr-too-large", wholeFile, message);
	}
	if (startsWith(bytes, "PK")) return (await import("./xlsx.mjs")).readXlsx(bytes);
	const other = otherKinds.find(({ start }) => startsWith(bytes, start));
	if (other !== void 0) {
		const message = `This is ${other.name}. Save it as "CSV UTF-8" or as an Excel workbook (.xlsx), without a password.`;
		return hrError("hr-not-a-table", wholeFile, message);
	}
	const { readCsv } = await import("./csv.mjs");
	return readCsv(bytes, hr, (rows) => headerOf(rows, hr)?.columns.length ?? 0);
}
const otherKinds = [
	{
		start: "\u00D0\u00CF\u00E0",
		name: "an old Excel file, or a workbook with a password"
	},
	{
		start: "%PDF",
		name: "a PDF"
	},
	{
		start: "<",
		name: "a web page or XML, whatever its name is"
	},
	{
		start: "{",
		name: "JSON"
	},
	{
		start: "\u008B",
		name: "a packed file"
	}
];
function startsWith(bytes, start) {
	return Array.from(start).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
function nothing(findings) {
	return {
		rows: [],
		columns: [],
		ignored: [],
		preset: null,
		sure: false,
		headerRow: 0,
		findings
	};
}
function noHeader() {
	const message = `None of the first ${20} rows names columns that Espalier knows, such as "Employee ID", "Email" and "Last name". If yours are called otherwise, name them under hr: columns: in org/espalier.yaml.`;
	return hrError("hr-no-header", wholeFile, message);
}
function noRows({ headerRow }) {
	const message = `The file has no rows below its header in row ${headerRow}. Export it again.`;
	return hrError("hr-no-rows", wholeFile, message);
}
function byPlace(a, b) {
	return (a.row ?? 0) - (b.row ?? 0);
}

// src/engine/hr-import.ts
async function importHrFile(request) {
	const { args, bytes } = request;
	const before = await loadBefore(request);
	const { chart, settings } = before;
	if (chart.desired === null || settings === null) return {
		kind: "not-valid",
		isAfter: false,
		diagnostics: chart.diagnostics
	};
	const people = chartPeople(before.people, chart.desired);
	const preset = args.flags.get("preset")?.at(-1);
	const top = args.flags.get("top")?.at(-1);
	const hr = {
		...settings.hr,
		...preset === void 0 ? {} : { preset },
		...top === void 0 ? {} : { top }
	};
	const file = await readHrFile(bytes, hr, new Set(people.flatMap(({ entry }) => entry.id ?? [])));
	if (file.findings.filter(({ severity, row }) => severity === "error" && row === null).length > 0 || file.rows.length === 0) return {
		kind: "refused",
		findings: file.findings
	};
	if (!file.sure && preset === void 0 && !args.flags.has("yes")) return {
		kind: "unsure",
		file
	};
	const end = await sound({
		file,
		people,
		request,
		desired: chart.desired,
		settings: {
			...settings,
			hr
		}
	});
	if (end.kind !== "sound") return end;
	return merged(end, {
		file,
		people,
		request,
		desired: chart.desired
	});
}
async function loadBefore({ folder, now }) {
	const diagnostics = folder.diagnostics.filter(({ code }) => code !== "no-people");
	const { chart, people, settings } = await loadEntries({
		...folder,
		diagnostics
	}, null, now);
	return {
		chart,
		people,
		settings: settings?.value ?? null
	};
}
const mostRounds = 3;
async function sound(all) {
	const { file, people, request, desired } = all;
	const refused = /* @__PURE__ */ new Map();
	for (let round = 0;; round += 1) {
		const merge = mergeRows(file, people, choicesFor(all, refused));
		const cut = cutOff(merge, request, desired.settings);
		if (cut !== null) return {
			kind: "refused",
			findings: [...merge.findings, cut]
		};
		const files = await writePeople(request.folder.people, merge.records, desired.asOf);
		if (files.length === 0) return {
			kind: "sound",
			merge,
			files,
			after: desired
		};
		const { chart, people: trees } = await loadEntries(folderWith(request.folder, files), null, request.now);
		if (chart.desired !== null) return {
			kind: "sound",
			merge,
			files,
			after: chart.desired
		};
		const found = refusedRows(errorsIn(chart.diagnostics), trees, merge);
		if (found.size === 0 || round === mostRounds) return {
			kind: "not-valid",
			isAfter: true,
			diagnostics: errorsIn(chart.diagnostics)
		};
		for (const [row, finding] of found) refused.set(row, finding);
	}
}
function choicesFor({ request, desired, settings }, refused) {
	return {
		settings,
		today: desired.asOf,
		full: request.args.flags.has("full"),
		answers: request.answers ?? /* @__PURE__ */ new Map(),
		refused,
		folder: request.shown,
		manageRole: desired.settings.manage.has("role"),
		protected: desired.settings.protected
	};
}
function folderWith(folder, files) {
	const changed = new Set(files.map(({ file }) => file));
	const people = [...folder.people.filter(({ file }) => !changed.has(file)), ...files];
	return {
		...folder,
		people: people.toSorted((a, b) => byText(a.file, b.file)),
		diagnostics: folder.diagnostics.filter(({ code }) => code !== "no-people")
	};
}
function cutOff({ known, named }, { args }, settings) {
	const isMeant = args.flags.has("part") || args.flags.has("full") && liftsOf(args, "import csv").has("deactivate");
	const least = limitFor(settings.limits.people, known);
	if (isMeant || named >= least) return null;
	const message = `The file names ${named} of the ${known} people last known; at least ${least} are expected. It may be cut off: export it again. ${args.flags.has("full") ? `If the others have left, add --allow deactivate=${known - named}.` : "If it has only some of the people on purpose, add --part."}`;
	return fileFinding("hr-truncated", message);
}
function refusedRows(errors, trees, { rowOf }) {
	const keys = new Map(trees.map(({ tree, people }) => [tree.file, keysByLine(tree, Object.keys(people ?? {}))]));
	const found = /* @__PURE__ */ new Map();
	for (const { place, message, code, cause } of errors) {
		const key = keys.get(place?.file ?? "")?.findLast(([line]) => line <= (place?.line ?? 0))?.[1];
		const row = key === void 0 ? null : rowOf.get(key) ?? null;
		if (row === null || found.has(row.row)) continue;
		found.set(row.row, rowFinding(row, "lastName", "hr-not-sound", `${code}: ${message}`, { cause: cause ?? code }));
	}
	return found;
}
function keysByLine(tree, keys) {
	return keys.map((key) => [tree.lineOf(key), key]).toSorted(([a], [b]) => a - b);
}
function merged({ merge, files, after }, { file, people, request, desired }) {
	const { args, version } = request;
	const full = args.flags.has("full");
	const active = people.filter(({ standing }) => standing === "active");
	const leaving = new Set(merge.records.flatMap(({ key, entry }) => entry.status === "left" ? [key] : []));
	const count = active.filter(({ key }) => leaving.has(key)).length;
	const allow = liftsOf(args, "import csv");
	const load = {
		settings: desired.settings,
		asOf: desired.asOf,
		active: active.length,
		allow
	};
	const check = ceiling("deactivate", count, load);
	const isCompared = files.length > 0 && desired.people.size > 0;
	return {
		kind: "merged",
		files,
		findings: merge.findings,
		questions: merge.questions,
		summary: summaryOf(file, merge, people, full),
		plan: isCompared ? planBetween(desired, after, {
			name: `${request.shown} before`,
			settings: []
		}, { version }) : null,
		overLimit: full && merge.missing.length > 0 && check.blocked ? check : null
	};
}

// src/action/read-hr-file.ts
async function mergedHrFile(job, tip) {
	const { host } = job;
	const bytes = await readGivenBytes(job.input("file"), host.folder, 32).catch((error) => error);
	if (bytes instanceof Error) return {
		kind: "unread",
		why: bytes.message
	};
	const [shown, args] = [orgOf(job), argsOf(job, { full: "true" })];
	const folder = await folderAt(tip, shown, host);
	return await importHrFile({
		folder,
		shown,
		bytes,
		args,
		now: host.now(),
		version: host.version
	});
}
function isProposed(end) {
	return end.kind === "merged" && end.overLimit === null;
}
function refusalOf(end, proposal) {
	if (end.kind === "unsure") return {
		kind: "unsure",
		...end.file,
		mapping: mappingLines(end.file)
	};
	if (end.kind !== "merged") return end;
	if (end.overLimit !== null) return {
		kind: "limit",
		check: end.overLimit,
		missing: end.summary.missing
	};
	const hasErrors = end.findings.some(({ severity }) => severity === "error");
	const isShown = proposal !== null && proposal.kind !== "closed" && proposal.kind !== "none";
	return hasErrors && !isShown ? {
		kind: "rows",
		findings: end.findings
	} : null;
}

// src/action/commands/hr-file.ts
const branch = "espalier/hr-file";
async function hrFileRun(job) {
	await requireWatch(job, "hr-file");
	if (job.input("file") === "") throw new ExitError(64, "The command \"hr-file\" needs the path of the HR file: write it as \"file\" below \"with\".");
	const base = await reviewedBranch(job);
	const tip = await tipOf(job.git, base);
	const end = await mergedHrFile(job, tip);
	const proposal = isProposed(end) ? await propose(job, {
		...await wanted(job, end),
		branch,
		base,
		tip
	}) : null;
	const refusal = refusalOf(end, proposal);
	const page = refusal === null ? null : hrIssue(refusal, digest(refusal), speakerOf(job));
	const done = await showWatched(job, "hr-file", page, saysOf(end, proposal), refusedWarning);
	return proposal === null ? done : withProposal(done, proposal);
}
async function wanted(job, { files, summary, findings }) {
	return {
		...hrProposal(summary, findings),
		files: await textsFromTop(job, files)
	};
}
const refusedWarning = printed`The HR file, or a part of it, was not taken: an issue says why.`;
function saysOf(end, proposal) {
	if (end.kind !== "merged" || proposal === null) return printed`${refusedWarning}\n`;
	const { pull, kind } = proposal;
	const where = pull === null ? nothing$1 : printed` ${message(pull.url)}`;
	return printed`${rowsLine(end.summary)} ${proposalWords[kind]}${where}\n`;
}
const proposalWords = {
	opened: words$1`Pull request opened:`,
	updated: words$1`Pull request updated:`,
	unchanged: words$1`The pull request is right as it is:`,
	closed: words$1`Nothing differs any more, so the pull request was closed:`,
	left: words$1`Other people have pushed to the branch, so it was left alone.`,
	none: words$1`Nothing differs.`
};
function withProposal(done, { kind, pull }) {
	const outputs = pull === null || kind === "closed" ? {} : { "pull-request": pull.url };
	const told = {
		...done,
		outputs: {
			...done.outputs,
			...outputs
		}
	};
	return kind === "left" ? warned(told, leftWarning(branch)) : told;
}

export { hrFileRun };