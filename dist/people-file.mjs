import { R as errorsIn } from "./base.mjs";
import { D as linesOf$1, S as readTree, f as checkPeople } from "./desired.mjs";
import { n as judgeable } from "./people-index.mjs";

// src/desired/reading/layout.ts
const tabWidth = 2;
const [usualKey, step] = [2, 2];
function relaid(text, fields) {
	const lines = text.split("\n");
	const entries = entriesIn(laidLines(lines, fields));
	const key = mostly(entries.map(({ head }) => head.indent).filter((indent) => indent > 0)) ?? usualKey;
	const seen = mostly(entries.flatMap(({ own }) => [...own].map(({ indent }) => indent))) ?? 0;
	const usual = {
		key,
		field: seen > key ? seen : key + step
	};
	const placed = entries.flatMap((entry) => placedLines(entry, usual));
	const moves = movesOf(placed);
	if (moves.length === 0) return null;
	const shifts = /* @__PURE__ */ new Map();
	for (const { at, to } of placed) {
		const line = lines[at.line - 1] ?? "";
		const rest = line.replace(at.dash ? /^[ \t\p{Zs}]*-[ \t\p{Zs}]+/u : /^[ \t\p{Zs}]*/u, "");
		shifts.set(at.line, to - (line.length - rest.length));
		lines[at.line - 1] = `${" ".repeat(to)}${rest}`;
	}
	return {
		text: lines.join("\n"),
		moves,
		shiftOf: (line) => shifts.get(line) ?? 0,
		usual
	};
}
function laidLines(lines, fields) {
	const start = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line));
	if (start < 0) return [];
	const found = [];
	for (let at = start + 1; at < lines.length; at++) {
		const [whole = "", blanks = "", mark = "", rest = ""] = /^([ \t\p{Zs}]*)((?:-[ \t\p{Zs}]+)?)(.*?)\r?$/u.exec(lines[at] ?? "") ?? [];
		if (rest === "" || rest.startsWith("#")) continue;
		if (/^(?:people:|defaults:|---|\.\.\.)/.test(whole)) break;
		const [, name = "", value = ""] = /^([\w.-]{1,128}):(?:[ \t]+(.*))?$/.exec(rest) ?? [];
		const isKey = name !== "" && !fields.has(name) && (value === "" || value.startsWith("#"));
		const kind = isKey ? "key" : mark === "" && fields.has(name) ? "field" : "rest";
		const indent = blanks.replaceAll("	", " ".repeat(tabWidth)).length;
		found.push({
			line: at + 1,
			indent,
			tab: blanks.includes("	"),
			odd: /[^ \t]/.test(blanks),
			dash: isKey && mark !== "",
			kind,
			name
		});
	}
	return found;
}
function entriesIn(lines) {
	const entries = [];
	let block = null;
	for (const line of lines) {
		const entry = entries.at(-1);
		const isWithin = block !== null && line.kind === "field" && line.indent > block.indent;
		if (line.kind === "key" && !isNested(line, block)) {
			entries.push({
				head: line,
				lines: [],
				own: /* @__PURE__ */ new Set()
			});
			block = null;
		} else if (entry !== void 0) {
			entry.lines.push(line);
			if (line.kind !== "field" || isWithin) continue;
			entry.own.add(line);
			block = hasBlock.has(line.name) ? line : null;
		}
	}
	return entries;
}
const hasBlock = /* @__PURE__ */ new Set(["changes", "absence"]);
function isNested(line, block) {
	return block !== null && line.indent > block.indent && [
		"from",
		"to",
		"on",
		"deactivate"
	].includes(line.name);
}
function placedLines({ head, lines, own }, usual) {
	const by = usual.key - head.indent;
	const deeper = [...own].map(({ indent }) => indent).filter((indent) => indent > head.indent);
	const most = deeper.length * 2 >= own.size ? mostly(deeper) : void 0;
	const kept = most === usual.field || by === 0 ? most : (most ?? 0) + by;
	const field = kept === void 0 || kept <= usual.key ? usual.field : kept;
	const placed = [{
		at: head,
		to: usual.key,
		person: head.name
	}];
	let shift = by;
	for (const at of lines) {
		if (own.has(at)) shift = field - at.indent;
		placed.push({
			at,
			to: Math.max(0, at.indent + shift),
			person: head.name
		});
	}
	return placed;
}
function mostly(numbers) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].toSorted(([a, times], [b, others]) => others - times || a - b)[0]?.[0];
}
function movesOf(placed) {
	const moves = [];
	let open = false;
	for (const { at, to, person } of placed) {
		const { line, indent, tab, odd, dash } = at;
		const isKey = at.kind === "key";
		const last = open ? moves.at(-1) : void 0;
		open = to !== indent || tab || odd || dash;
		if (!open) continue;
		if (last !== void 0 && last.tab === tab && last.odd === odd && last.dash === dash && (tab || odd || last.by === to - indent)) moves[moves.length - 1] = {
			...last,
			to: line,
			people: last.people + (isKey ? 1 : 0)
		};
		else moves.push({
			from: line,
			to: line,
			by: to - indent,
			person,
			isKey,
			people: isKey ? 1 : 0,
			tab,
			odd,
			dash
		});
	}
	return moves;
}

// src/desired/reading/layout-words.ts
const mostMoves = 3;
function layoutIssues({ moves, usual }) {
	const [first, last] = [moves[0], moves.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const { key, field } = usual;
	if (moves.every(({ dash }) => dash)) return [{
		line: first.from,
		message: dashWords(moves)
	}];
	if (moves.length <= mostMoves) return moves.map((move) => ({
		line: move.from,
		message: moveWords(move, usual)
	}));
	const [tab, odd] = [moves.some((one) => one.tab), moves.some((one) => one.odd)];
	const tabs = tab ? ", without tabs" : odd ? ", as plain spaces" : "";
	const message = `The indentation of lines ${first.from} to ${last.to} does not say what belongs to whom. Put ${spaces(key)} before the key of each person, and ${spaces(field)} before each of its fields${tabs}.`;
	return [{
		line: first.from,
		message
	}];
}
function moveWords(move, { key, field }) {
	const { by, tab, odd, dash, isKey } = move;
	if (dash) return dashWords([move]);
	const lines = linesOf(move);
	if (odd && isKey && move.from !== move.to) return `${lines.replace("l", "L")} begin with blanks that are no spaces. Put ${spaces(key)} before each key there instead, and ${spaces(field)} before each field.`;
	if (tab || odd) return `${lines.replace("l", "L")} ${move.from === move.to ? "begins" : "begin"} with ${odd ? "blanks that are no spaces" : "a tab"}. Put ${spaces(isKey ? key : field)} there instead.`;
	return `Indent ${lines} by ${by > 0 ? `${numeral(by)} more ${by === 1 ? "space" : "spaces"}` : `${spaces(-by)} less`}: ${reason(move)}.`;
}
function reason({ from, to, person, isKey, people }) {
	if (people > 1) return "they belong below people:, with the other people";
	if (isKey) return `${person} is a person, below people:`;
	return from === to ? `it is a field of ${person}` : `they are fields of ${person}`;
}
function dashWords(moves) {
	const where = moves.length === 1 ? `in line ${moves[0]?.from ?? 1}` : `in lines ${listed(moves.map(({ from }) => from))}`;
	return `people: is no list. Delete the dash before ${moves.length === 1 ? moves[0]?.person ?? "" : "each key"} ${where}.`;
}
function listed(lines) {
	const shown = lines.length > 6 ? [...lines.slice(0, 5).map(String), "others"] : lines.map(String);
	return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
function linesOf({ from, to }) {
	return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
function spaces(count) {
	return count === 1 ? "one space" : `${numeral(count)} spaces`;
}
function numeral(count) {
	return [
		"no",
		"one",
		"two",
		"three",
		"four",
		"five",
		"six"
	][count] ?? String(count);
}

// src/desired/people-file.ts
async function readPeople(source, room) {
	const before = { ...room };
	const read = await readAsWritten(source, room);
	const errors = errorsIn(read.diagnostics);
	if (errors.length === 0 || errors.some(({ code }) => code === "too-large")) return read;
	const meant = relaid(source.text, await fieldNames());
	if (meant === null) return read;
	const spare = {
		...before,
		pieces: room.again
	};
	const better = await readAsWritten({
		...source,
		text: meant.text
	}, spare);
	room.again = Math.max(0, spare.pieces);
	return better.diagnostics.every(({ code }) => code !== "too-large") && isBetter(better, read) ? inPlace(better, meant, source) : read;
}
async function readAsWritten(source, room) {
	const { tree, partly, diagnostics } = await readTree(source, room);
	const usable = tree ?? partly?.tree ?? null;
	if (usable === null) return {
		people: null,
		diagnostics
	};
	const checked = await checkPeople(usable, partly?.broken);
	const unclear = /* @__PURE__ */ new Set([...partly?.twice ?? [], ...partly?.broken ?? []]);
	return {
		people: judgeable(usable, checked.value, unclear),
		diagnostics: [...diagnostics, ...checked.diagnostics]
	};
}
async function fieldNames() {
	const schema = await import("./people.schema.mjs");
	return new Set(Object.keys(schema.default.$defs.person.properties));
}
function isBetter(one, other) {
	const rank = ({ people, diagnostics }) => [
		people === null || people.people === null ? 1 : 0,
		diagnostics.filter(({ code }) => code === "yaml-syntax").length,
		diagnostics.length
	];
	const before = rank(other);
	const at = rank(one).findIndex((count, index) => count !== before[index]);
	return at >= 0 && (rank(one)[at] ?? 0) < (before[at] ?? 0);
}
function inPlace(read, meant, source) {
	const { excerpt } = linesOf$1(source);
	const moved = (place) => ({
		...place,
		column: Math.max(1, place.column - meant.shiftOf(place.line))
	});
	const wrong = layoutIssues(meant).map(({ line, message }) => {
		const column = excerpt(line).search(/\S|$/) + 1;
		return {
			severity: "error",
			code: "bad-indentation",
			message,
			place: {
				file: source.file,
				line,
				column
			},
			excerpt: excerpt(line)
		};
	});
	const others = read.diagnostics.map((one) => one.place === void 0 ? one : {
		...one,
		place: moved(one.place),
		excerpt: excerpt(one.place.line)
	});
	return {
		people: read.people === null ? null : {
			...read.people,
			tree: movedTree(read.people.tree, moved, excerpt)
		},
		diagnostics: [...wrong, ...others]
	};
}
function movedTree(tree, moved, excerpt) {
	const again = (paths) => {
		const { value, ...read } = tree.again(paths);
		return {
			value,
			excerpt,
			place: (path, part) => moved(read.place(path, part))
		};
	};
	return {
		...tree,
		again
	};
}

export { readPeople };