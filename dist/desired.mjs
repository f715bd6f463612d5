import { r as __toESM } from "./rolldown-runtime.mjs";
import { i as nearest } from "./start.mjs";
import { O as byText, P as isPersonKey, R as errorsIn, a as portableName, d as retiredFacts } from "./base.mjs";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";

// build/ajv.mjs
var e = ((e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports))(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		let t = e.length, n = 0, r = 0, i;
		for (; r < t;) n++, i = e.charCodeAt(r++), i >= 55296 && i <= 56319 && r < t && (i = e.charCodeAt(r), (i & 64512) == 56320 && r++);
		return n;
	}
	e.default = t, t.code = `require("ajv/dist/runtime/ucs2length").default`;
}));

// src/desired/reading/budget.ts
const mostShown = 1e4;
const mostPieces = 2e5;
function chartBudget() {
	return {
		values: 5e5,
		people: 6e4,
		pieces: mostPieces,
		again: mostPieces / 4
	};
}
function editBudget() {
	return {
		...chartBudget(),
		pieces: 8e5
	};
}

// src/desired/reading/lines.ts
const longest$1 = 200;
function linesOf(source) {
	let starts;
	const known = () => starts ??= startsOf(source.text);
	return {
		placeOf(offset) {
			const line = lastUpTo(known(), offset);
			return {
				file: source.file,
				line: line + 1,
				column: offset - (known()[line] ?? 0) + 1
			};
		},
		excerpt(line) {
			const start = known()[line - 1] ?? source.text.length;
			const end = known()[line] ?? source.text.length + 1;
			const text = source.text.slice(start, Math.min(end - 1, start + longest$1 + 1)).replace(/\r$/, "");
			return text.length > longest$1 ? `${text.slice(0, longest$1)}\u2026` : text;
		}
	};
}
function startsOf(text) {
	const starts = [0];
	for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);
	return starts;
}
function lastUpTo(starts, offset) {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/desired/reading/marks.ts
function mark(marks, holder, name, key, value) {
	let spots = marks.get(holder);
	if (spots === void 0) marks.set(holder, spots = /* @__PURE__ */ new Map());
	spots.set(name, {
		key,
		value
	});
}
function offsetOf(marks, top, start, path, part) {
	let [here, spot] = [top, {
		key: start,
		value: start
	}];
	for (const name of path) {
		const next = typeof here === "object" && here !== null ? marks.get(here)?.get(name) : void 0;
		if (next === void 0) return spot.key;
		here = here[name];
		spot = next;
	}
	return spot[part];
}

// src/desired/reading/cursor.ts
const ended = -1;
const [space$2, sharp$2, carriageReturn] = [
	32,
	35,
	13
];
function cursorOn(text, most, wanted) {
	const [lines, follows] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	return {
		text,
		most,
		wanted,
		marks: wanted?.marks ?? null,
		next: 0,
		line: 0,
		indent: -1,
		at: 0,
		end: 0,
		from: 0,
		values: 0,
		lines,
		follows
	};
}
function advance(cursor) {
	const { text } = cursor;
	while (cursor.next < text.length) {
		const feed = text.indexOf("\n", cursor.next);
		const start = cursor.next;
		cursor.end = feed === -1 ? text.length : feed;
		cursor.next = cursor.end + 1;
		if (text.charCodeAt(cursor.end - 1) === carriageReturn) cursor.end--;
		cursor.line++;
		cursor.at = afterSpaces(text, start);
		cursor.indent = cursor.at - start;
		if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== sharp$2) return;
	}
	cursor.indent = -1;
}
function afterSpaces(text, start) {
	let at = start;
	while (text.charCodeAt(at) === space$2) at++;
	return at;
}

// src/desired/reading/hidden.ts
const indic = [
	"Deva",
	"Beng",
	"Guru",
	"Gujr",
	"Orya",
	"Taml",
	"Telu",
	"Knda",
	"Mlym",
	"Sinh"
];
const joining = [
	...indic,
	"Arab",
	"Syrc",
	"Mong",
	"Nkoo",
	"Khmr",
	"Mymr",
	"Tibt"
];
function letterOf(scripts) {
	return String.raw`(?=[\p{L}\p{M}])[${scripts.map((script) => String.raw`\p{scx=${script}}`).join("")}]`;
}
const joiner = String.raw`(?<=${letterOf(joining)})\p{Join_Control}(?=${letterOf(joining)})|(?<=${letterOf(indic)})\u200d(?![\p{L}\p{M}\p{N}\p{Cf}])`;
const unseen$1 = String.raw`(?!${joiner})[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0\u2800]`;
const hidden = onFirstUse(() => new RegExp(String.raw`(?!\n)${unseen$1}`, "u"));
const hiddenInFile = onFirstUse(() => new RegExp(String.raw`(?!\n|\t|\r\n)${unseen$1}`, "gu"));
const ordinary = /^[\n -~\xa1-\xac\xae-\u0377\u0400-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fef\uac00-\ud7a3]*$/;
function hasHidden(text) {
	return !ordinary.test(text) && hidden().test(text);
}
function hiddenIn(value) {
	const match = ordinary.test(value) ? null : hidden().exec(value);
	return match === null ? null : named(match);
}
function hiddenInText(text, most) {
	const found = [];
	if (ordinary.test(text)) return found;
	for (const match of text.matchAll(hiddenInFile())) if (found.push(named(match)) === most) break;
	return found;
}
function onFirstUse(make) {
	let made = null;
	return () => made ??= make();
}
function named(match) {
	const code = match[0].codePointAt(0) ?? 0;
	return {
		offset: match.index,
		name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`
	};
}

// src/desired/reading/nulls.ts
const spellings = /* @__PURE__ */ new Set([
	"null",
	"Null",
	"NULL",
	"~"
]);
function isNull(text) {
	return text.length <= 4 && spellings.has(text);
}

// src/desired/reading/quick-scalar.ts
const plainKey = /^(?!__proto__$)\w[\w.-]{0,127}$/;
const keyHere = /\w[\w.-]{0,127}:(?: |$)/my;
function quickKey(text, at) {
	keyHere.lastIndex = at;
	return keyHere.test(text);
}
const plain = /^[\w(/.+$\xa1-\uffff](?: *(?:[^ :#]|:(?=[^ ])|(?<! )#))*$/;
const common = /^[\w\xa1-\uffff][\w.@\xa1-\uffff-]*(?: [\w.@\xa1-\uffff-]+)*$/;
const [space$1, sharp$1] = [32, 35];
function quickScalar(text, at, end) {
	const first = text[at];
	if (first === "\"" || first === "'") {
		const read = quoted(text, at, end);
		return read === void 0 || !isTail(text, read.end, end) ? void 0 : read.value;
	}
	const line = text.slice(at, end);
	if (common.test(line)) return isNull(line) ? null : line;
	const value = uncommented(line);
	if (isNull(value)) return null;
	return plain.test(value) ? value : void 0;
}
function uncommented(text) {
	const comment = text.indexOf(" #");
	return withoutSpaces(comment === -1 ? text : text.slice(0, comment));
}
function withoutSpaces(text) {
	let end = text.length;
	while (text.charCodeAt(end - 1) === space$1) end--;
	return end === text.length ? text : text.slice(0, end);
}
const json = /"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
function quoted(text, at, end) {
	if (text[at] === "\"") {
		const near = text.indexOf("\"", at + 1);
		if (near === -1 || near >= end) return void 0;
		const inner = text.slice(at + 1, near);
		return inner.includes("\\") ? escaped(text, at) : {
			value: inner,
			end: near + 1
		};
	}
	let close = text.indexOf("'", at + 1);
	while (close !== -1 && text[close + 1] === "'") close = text.indexOf("'", close + 2);
	if (close === -1 || close >= end) return void 0;
	return {
		value: text.slice(at + 1, close).replaceAll("''", "'"),
		end: close + 1
	};
}
function escaped(text, at) {
	json.lastIndex = at;
	const [written] = json.exec(text) ?? [];
	if (written === void 0) return void 0;
	const value = JSON.parse(written);
	return hasHidden(value) ? void 0 : {
		value,
		end: at + written.length
	};
}
function isTail(text, start, end) {
	let at = start;
	while (text.charCodeAt(at) === space$1) at++;
	return at === end || start < at && at < end && text.charCodeAt(at) === sharp$1;
}

// src/desired/reading/quick-flow.ts
const deepest$1 = 3;
function quickFlow(text, at, end, marks) {
	const flow = {
		text,
		at,
		end,
		marks,
		values: 0
	};
	const value = readCollection(flow, 1);
	return value === void 0 ? void 0 : {
		value,
		end: flow.at,
		values: flow.values
	};
}
function readCollection(flow, depth) {
	const isMap = flow.text[flow.at] === "{";
	const closer = isMap ? "}" : "]";
	const holder = isMap ? {} : [];
	if (depth > deepest$1) return void 0;
	flow.at++;
	skipSpaces(flow);
	if (flow.text[flow.at] === closer) return closed(flow, holder);
	for (let index = 0;; index++) {
		const start = flow.at;
		const name = isMap ? readKey(flow) : index;
		if (name === void 0 || Object.hasOwn(holder, name)) return void 0;
		const from = flow.at;
		const value = readValue$1(flow, depth);
		if (value === void 0) return void 0;
		holder[name] = value;
		flow.values++;
		if (flow.marks !== null) mark(flow.marks, holder, name, start, from);
		skipSpaces(flow);
		const next = flow.at < flow.end ? flow.text[flow.at] : void 0;
		if (next === closer) return closed(flow, holder);
		if (next !== ",") return void 0;
		flow.at++;
		skipSpaces(flow);
	}
}
function closed(flow, holder) {
	flow.at++;
	return holder;
}
function readKey(flow) {
	const colon = flow.text.indexOf(":", flow.at);
	if (colon === -1 || colon >= flow.end || flow.text[colon + 1] !== " ") return void 0;
	const key = flow.text.slice(flow.at, colon);
	if (!plainKey.test(key)) return void 0;
	flow.at = colon + 1;
	skipSpaces(flow);
	return key;
}
const atom = /~(?= *[,}\]])|[\w(/.+$\xa1-\uffff](?: *[^ \r\n,:#[\]{}])*/y;
function readValue$1(flow, depth) {
	const first = flow.text[flow.at];
	if (first === "{" || first === "[") return readCollection(flow, depth + 1);
	if (first === "\"" || first === "'") {
		const read = quoted(flow.text, flow.at, flow.end);
		if (read !== void 0) flow.at = read.end;
		return read?.value;
	}
	atom.lastIndex = flow.at;
	const [text] = atom.exec(flow.text) ?? [];
	if (text === void 0) return void 0;
	flow.at += text.length;
	return isNull(text) ? null : text;
}
function skipSpaces(flow) {
	while (flow.text.charCodeAt(flow.at) === 32) flow.at++;
}

// src/desired/reading/quick.ts
function quickRead(text, most, wanted) {
	if (hasHidden(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text)) return void 0;
	const cursor = cursorOn(text, most, wanted);
	advance(cursor);
	if (cursor.indent === 0 && /^---\r?\n/.test(text.slice(cursor.at, cursor.at + 5))) advance(cursor);
	if (cursor.indent !== 0) return void 0;
	const start = cursor.at;
	const value = readTop(cursor);
	if (cursor.values > most) return "full";
	if (value === void 0 || cursor.indent !== -1) return void 0;
	return {
		value,
		start,
		lines: cursor.lines,
		values: cursor.values
	};
}
const deepest = 12;
const longestLine = 2e3;
const mostInEntry = 5e3;
const [space, dash, sharp, colon] = [
	32,
	45,
	35,
	58
];
function readTop(cursor) {
	const top = {};
	let count = 0;
	while (cursor.indent === 0) {
		const key = keyOf$1(cursor);
		if (key === void 0 || ++cursor.values > cursor.most || ++count > mostInEntry) return void 0;
		const start = cursor.at;
		const { values } = cursor;
		const value = key === "people" && isTail(cursor.text, start + key.length + 1, cursor.end) ? readPeople(cursor, start + key.length + 1) : readValue(cursor, start + key.length + 1, 0, 0);
		if (value === void 0 || key !== "people" && cursor.values - values > mostInEntry) return void 0;
		top[key] = value;
		if (cursor.marks !== null) mark(cursor.marks, top, key, start, cursor.from);
	}
	return Object.keys(top).length === count ? top : void 0;
}
function readPeople(cursor, from) {
	advance(cursor);
	if (cursor.indent <= 0 || isItem(cursor)) return readBlock(cursor, from, 0, 1);
	const people = {};
	const { marks, lines, at, indent } = cursor;
	let count = 0;
	while (cursor.indent === indent) {
		const key = keyOf$1(cursor);
		if (key === void 0 || ++cursor.values > cursor.most) return void 0;
		lines.set(key, cursor.line);
		count++;
		if (marks !== null) cursor.marks = cursor.wanted?.people.has(key) === true ? marks : null;
		const start = cursor.at;
		const { values } = cursor;
		const value = readValue(cursor, start + key.length + 1, indent, 1);
		if (value === void 0 || cursor.values - values > mostInEntry) return void 0;
		people[key] = value;
		if (cursor.marks !== null) mark(cursor.marks, people, key, start, cursor.from);
	}
	cursor.marks = marks;
	cursor.from = at;
	return lines.size === count ? people : void 0;
}
function readMap(cursor, indent, depth) {
	const map = {};
	if (depth > deepest) return void 0;
	let before = "";
	let count = 0;
	while (cursor.indent === indent) {
		const key = usualKey(cursor, before);
		if (key === void 0 || ++cursor.values > cursor.most) return void 0;
		const start = cursor.at;
		const { values } = cursor;
		const value = readValue(cursor, start + key.length + 1, indent, depth);
		if (value === void 0 || cursor.values - values > mostInEntry) return void 0;
		map[key] = value;
		if (cursor.marks !== null) mark(cursor.marks, map, key, start, cursor.from);
		before = key;
		if (++count > mostInEntry) return void 0;
	}
	return Object.keys(map).length === count ? map : void 0;
}
function keyOf$1(cursor) {
	const end = cursor.text.indexOf(":", cursor.at);
	if (end === -1 || end >= cursor.end) return void 0;
	const key = cursor.text.slice(cursor.at, end);
	return plainKey.test(key) ? key : void 0;
}
function usualKey(cursor, before) {
	const usual = cursor.follows.get(before);
	if (usual !== void 0 && cursor.text.startsWith(usual, cursor.at)) {
		if (cursor.text.charCodeAt(cursor.at + usual.length) === colon) return usual;
	}
	const key = keyOf$1(cursor);
	if (key !== void 0) cursor.follows.set(before, key);
	return key;
}
function readValue(cursor, start, indent, depth) {
	const { text, end } = cursor;
	if (start < end && text.charCodeAt(start) !== space) return void 0;
	const at = afterSpaces(text, start);
	if (at < end && text.charCodeAt(at) !== sharp) return valueOfLine(cursor, at);
	advance(cursor);
	return readBlock(cursor, start, indent, depth + 1);
}
function readBlock(cursor, start, indent, depth) {
	const inner = cursor.indent >= indent && isItem(cursor) ? readList : cursor.indent > indent ? readMap : null;
	const from = inner === null ? start : cursor.at;
	const value = inner === null ? "" : inner(cursor, cursor.indent, depth);
	cursor.from = from;
	return value;
}
function readList(cursor, indent, depth) {
	const list = [];
	if (depth > deepest) return void 0;
	while (cursor.indent === indent && isItem(cursor)) {
		const at = afterSpaces(cursor.text, cursor.at + 1);
		const isMap = quickKey(cursor.text, at);
		if (++cursor.values > cursor.most) return void 0;
		const value = isMap ? readItemMap(cursor, at, depth) : valueOfLine(cursor, at);
		if (value === void 0) return void 0;
		if (cursor.marks !== null) mark(cursor.marks, list, list.length, at, at);
		list.push(value);
	}
	return list;
}
function readItemMap(cursor, at, depth) {
	cursor.indent += at - cursor.at;
	cursor.at = at;
	return readMap(cursor, cursor.indent, depth + 1);
}
function isItem(cursor) {
	return cursor.text.charCodeAt(cursor.at) === dash && cursor.text.charCodeAt(cursor.at + 1) === space;
}
function valueOfLine(cursor, at) {
	const { text, end } = cursor;
	if (end - at > longestLine) return void 0;
	const first = text[at];
	const flow = first === "{" || first === "[" ? quickFlow(text, at, end, cursor.marks) : null;
	if (flow === void 0 || flow !== null && !isTail(text, flow.end, end)) return void 0;
	const value = flow === null ? quickScalar(text, at, end) : flow.value;
	cursor.values += flow?.values ?? 0;
	advance(cursor);
	cursor.from = at;
	return value;
}

// src/desired/reading/markup.ts
const deep = `This is nested deeper than 16 levels. Write it flatter.`;
const complex = "A \"?\" starts a complex key, and a chart has none. Write \"name: value\".";
function tooMuch(type, open, offset) {
	if (open > 18) return {
		code: "yaml-feature",
		message: deep,
		offset
	};
	return type === "explicit-key-ind" ? {
		code: "yaml-feature",
		message: complex,
		offset
	} : null;
}
function tooLong(offset) {
	return {
		code: "too-large",
		message: "The chart is too long for the form of this file, or of those before it: it cannot be read in time. Write each value on the line of its name, and each person on lines of their own.",
		offset
	};
}
const refused$1 = {
	anchor: "An anchor (&) is not allowed: a chart says everything in full. Delete it, or put a value that starts with & in quotes.",
	alias: "An alias (*) is not allowed: a chart says everything in full. Write the value itself, or put it in quotes.",
	tag: "A tag (!) is not allowed. Delete it, or put a value that starts with ! in quotes.",
	"directive-line": "A line that starts with % is a directive, and a chart has none. Delete it."
};
const escapes = /\\(?:[0abtnvfre "/\\N_LP\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})/g;
function refuse(type, piece, offset) {
	const message = type === null ? void 0 : refused$1[type];
	if (message !== void 0) return {
		code: "yaml-feature",
		message,
		offset
	};
	if (type !== "double-quoted-scalar" || !piece.replaceAll(escapes, "").includes("\\")) return null;
	return {
		code: "yaml-syntax",
		message: badEscape,
		offset
	};
}
const badEscape = "In double quotes a backslash starts a code, and this code does not exist. Use single quotes.";
function second(offset) {
	return {
		code: "yaml-feature",
		message: "A second document starts here, and a file has one. Put it into another file, or delete the line above.",
		offset
	};
}

// src/desired/reading/syntax-words.ts
const byCode = {
	BAD_INDENT: "This line is indented differently from the lines it belongs to. Give them the same number of spaces.",
	TAB_AS_INDENT: "This line is indented with a tab. Use spaces.",
	BAD_SCALAR_START: "A value cannot start with this character. Put the value in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "This value has a colon in it, or the next line is indented too far. Put it in quotes, or give the lines the same number of spaces.",
	MULTILINE_IMPLICIT_KEY: "A line like this needs a colon and a space, \"name: value\". Write them, or put the text in quotes.",
	KEY_OVER_1024_CHARS: "This name is too long. Write a shorter one.",
	NON_STRING_KEY: "A name must be plain text. Write \"name: value\"."
};
const byMessage = [
	[/^Flow (?:map|sequence) in block/, "A bracket that was opened is not closed before here. Close it."],
	[/^(?:Missing closing|Expected flow)/, "A quote or a bracket that was opened is not closed before here. Close it."],
	[/^Implicit map keys need/, "A line like this needs a colon and a space, \"name: value\". Write them, or put the text in quotes."],
	[/^Unexpected scalar at node end/, "The value ended before this. Put the whole value in quotes (a quote inside is written twice), or check the indentation."]
];
function syntaxWords(code, message) {
	return byMessage.find(([start]) => start.test(message))?.[1] ?? byCode[code] ?? `This is not valid YAML (${message.replace(/[\s.]+/g, " ").trim()}). Correct it, or put the value in quotes.`;
}

// src/desired/reading/syntax-issue.ts
function hiddenCharacter(name, offset) {
	return {
		code: "hidden-character",
		message: `There is ${name === "U+0009" ? "a tab" : `a character that cannot be seen or is not defined (${name})`} here. Delete it, or type the text again.`,
		offset
	};
}

// src/desired/reading/strict-values.ts
function valueOf(yaml, node, wrong, marks) {
	if (yaml.isMap(node)) return mapOf(yaml, node, wrong, marks);
	if (yaml.isSeq(node)) return listOf(yaml, node, wrong, marks);
	return yaml.isScalar(node) ? textOf(node, wrong) : "";
}
function listOf(yaml, list, wrong, marks) {
	const result = [];
	for (const [index, item] of list.items.entries()) {
		result.push(valueOf(yaml, item, wrong, marks));
		const start = nodeStart(item);
		mark(marks, result, index, start, start);
	}
	return result;
}
function textOf(node, wrong) {
	const text = String(node.value);
	const hidden = hiddenIn(text);
	if (hidden !== null) wrong.push(hiddenCharacter(hidden.name, nodeStart(node)));
	return node.type === "PLAIN" && isNull(text) ? null : text;
}
function mapOf(yaml, map, wrong, marks) {
	const result = {};
	for (const pair of map.items) {
		const key = keyOf(pair);
		const mistake = keyMistake(pair, key, result);
		if (mistake !== null) wrong.push(mistake);
		const value = valueOf(yaml, pair.value, wrong, marks);
		if (mistake?.holder !== void 0) continue;
		Object.defineProperty(result, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		const start = nodeStart(pair.key);
		mark(marks, result, key, start, pair.value?.range?.[0] ?? start);
	}
	return result;
}
function keyOf(pair) {
	return pair.key?.value ?? "";
}
function keyMistake(pair, key, before) {
	const node = pair.key;
	const offset = nodeStart(node);
	const hidden = hiddenIn(key);
	if (hidden !== null) return hiddenCharacter(hidden.name, offset);
	if (key.normalize("NFC") !== key) return {
		code: "hidden-character",
		message: decomposed,
		offset
	};
	if (key === "<<" && node.type === "PLAIN") return {
		code: "yaml-feature",
		message: merge,
		offset
	};
	if (!Object.hasOwn(before, key)) return null;
	return {
		code: "duplicate-key",
		message: `"${key}" is here twice. Keep one of the two.`,
		offset,
		holder: before,
		key
	};
}
const decomposed = "This name has a letter that is made of two characters, as some systems write \u00E4. Type it again.";
const merge = "A merge key (<<) is not allowed: a chart says everything in full. Write the fields themselves.";
function nodeStart(node) {
	return node?.range?.[0] ?? 0;
}

// src/desired/reading/strict.ts
const most = 20;
const options = {
	version: "1.2",
	schema: "failsafe",
	strict: true,
	uniqueKeys: false,
	stringKeys: true,
	merge: false,
	customTags: [],
	resolveKnownTags: false,
	logLevel: "silent",
	prettyErrors: false
};
async function readStrict(source, room) {
	const yaml = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const unfinished = unfinishedMerges(source.text);
	const unseen = hiddenInText(source.text, most).map(({ offset, name }) => hiddenCharacter(name, offset));
	const wrong = unfinished.length > 0 ? unfinished : unseen;
	const contents = wrong.length === 0 ? parsed(yaml, source.text, room, wrong) : null;
	const marks = /* @__PURE__ */ new Map();
	const value = contents === null ? "" : valueOf(yaml, contents, wrong, marks);
	const all = {
		value,
		marks,
		contents,
		yaml
	};
	const read = wrong.length === 0 ? all : null;
	const twice = read === null ? entriesOf(value, wrong) : null;
	return {
		read,
		partly: twice === null ? null : {
			...all,
			twice
		},
		diagnostics: diagnosticsOf(source, wrong)
	};
}
function parsed(yaml, text, room, wrong) {
	const tokens = tokensOf(yaml, text, room, wrong);
	return wrong.length === 0 ? compose(yaml, tokens, wrong) : null;
}
async function mapIssues(text, room) {
	const yaml = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const wrong = hiddenInText(text, most).map(({ offset, name }) => hiddenCharacter(name, offset));
	const contents = wrong.length === 0 ? parsed(yaml, text, room, wrong) : null;
	if (contents !== null) valueOf(yaml, contents, wrong, /* @__PURE__ */ new Map());
	if (wrong.length > 0 || yaml.isMap(contents)) return wrong.filter(({ holder }) => holder === void 0);
	const offset = text.search(/\S/);
	return [{
		code: "yaml-syntax",
		message: syntaxWords("MULTILINE_IMPLICIT_KEY", ""),
		offset: Math.max(0, offset)
	}];
}
function entriesOf(value, wrong) {
	const people = value?.people;
	if (typeof people !== "object" || people === null || wrong.some(({ holder }) => holder === void 0)) return null;
	const owner = /* @__PURE__ */ new Map();
	for (const [key, said] of Object.entries(people)) {
		const changes = said?.changes;
		for (const holder of [said, ...Array.isArray(changes) ? changes : []]) owner.set(holder, key);
	}
	const keys = wrong.map((one) => one.holder === people ? one.key : owner.get(one.holder));
	return keys.every((key) => key !== void 0) ? new Set(keys) : null;
}
function diagnosticsOf(source, wrong) {
	const lines = linesOf(source);
	return wrong.slice(0, mostShown + 1).map(({ code, message, offset }) => {
		const place = lines.placeOf(offset);
		return {
			severity: "error",
			code,
			message,
			place,
			excerpt: lines.excerpt(place.line)
		};
	});
}
const mergeMessage = "This is an unfinished merge: Git wrote both sides here. Keep what is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.";
function unfinishedMerges(text) {
	const marks = [...text.matchAll(/^(?:<{7} |\|{7} |={7}\r?$|>{7} )/gm)];
	const starts = marks.filter(([mark]) => mark.startsWith("<"));
	return (starts.length > 0 ? starts : marks.filter(([mark]) => mark.startsWith(">"))).map(({ index }) => ({
		code: "yaml-syntax",
		message: mergeMessage,
		offset: index
	}));
}
function tokensOf(yaml, text, room, wrong) {
	const parser = new yaml.Parser();
	const tokens = [];
	let [documents, scalar] = [0, false];
	for (const lexeme of new yaml.Lexer().lex(text)) {
		const type = scalar ? "scalar" : yaml.CST.tokenType(lexeme);
		scalar = !scalar && lexeme === yaml.CST.SCALAR;
		const refused = refuse(type, lexeme, parser.offset);
		if (refused !== null) wrong.push(refused);
		const stop = --room.pieces < 0 ? tooLong(parser.offset) : tooMuch(type, parser.stack.length, parser.offset);
		if (stop !== null) wrong.push(stop);
		for (const token of parser.next(lexeme)) {
			tokens.push(token);
			if (token.type === "document" && ++documents > 1) wrong.push(second(token.offset));
		}
		if (stop !== null || documents > 1 || wrong.length >= most) return tokens;
	}
	return [...tokens, ...parser.end()];
}
function compose(yaml, tokens, wrong) {
	const [document, next] = [...new yaml.Composer(options).compose(tokens)];
	const mistake = document?.errors[0] ?? document?.warnings[0];
	if (mistake === void 0 && next !== void 0) wrong.push(second(nodeStart(next.contents)));
	if (mistake === void 0) return document?.contents ?? null;
	wrong.push({
		code: "yaml-syntax",
		message: syntaxWords(mistake.code, mistake.message),
		offset: mistake.pos[0]
	});
	return null;
}

// src/desired/reading/salvage.ts
async function salvage(source, room) {
	const lines = source.text.split("\n");
	const people = lines.findIndex((line) => /^people:\s*(?:#.*)?$/.test(line));
	if (people < 0 || lines.some((line) => /^(?:<{7} |={7}\r?$|>{7} )/.test(line))) return null;
	const offsets = offsetsOf(lines);
	const parts = partsOf(lines, offsets, people + 1, lines.findIndex((line, at) => at > people && /^[^\s#]/.test(line)));
	const spare = {
		...room,
		pieces: room.again
	};
	const issues = [];
	const broken = /* @__PURE__ */ new Map();
	for (const entry of parts) {
		const text = lines.slice(entry.start, entry.end).join("\n");
		if (quickRead(`people:\n${text}`, Infinity, null) !== void 0) continue;
		const { found, isWhole } = await issuesIn(entry, lines, offsets, spare);
		if (found.length === 0) continue;
		const key = /^ +([\w.-]+):(?:\s|$)/.exec(lines[entry.start] ?? "")?.[1];
		if (key === void 0 || broken.has(key)) return null;
		broken.set(key, entry.start + 1);
		issues.push(...found.map(({ issue }) => issue));
		for (const part of isWhole ? [entry] : found.map((one) => one.part)) for (let at = part.start; at < part.end; at++) lines[at] = (lines[at] ?? "").replaceAll(/[^\r]/g, " ");
	}
	room.again = Math.max(0, spare.pieces);
	if (issues.length === 0 || issues.some(({ code }) => code === "too-large")) return null;
	return {
		source: {
			...source,
			text: lines.join("\n")
		},
		diagnostics: diagnosticsOf(source, issues),
		broken
	};
}
function offsetsOf(lines) {
	let offset = 0;
	return lines.map((line) => (offset += line.length + 1) - line.length - 1);
}
function partsOf(lines, offsets, from, to) {
	const end = to < 0 ? lines.length : to;
	const indents = lines.slice(from, end).map((line) => /^\s*(?:#|$)/.test(line) ? null : /^ */.exec(line)?.[0].length);
	const first = indents.find((indent) => indent !== null && indent !== void 0);
	if (first === void 0 || first === 0) return [];
	const starts = indents.flatMap((indent, at) => indent === first ? [from + at] : []);
	return starts.map((start, at) => ({
		start,
		end: starts[at + 1] ?? end,
		offset: offsets[start] ?? 0
	}));
}
async function issuesIn(entry, lines, offsets, room) {
	const first = async (part) => {
		return (await mapIssues(lines.slice(part.start, part.end).join("\n").trimEnd(), room)).slice(0, 1).map((issue) => ({
			part,
			issue: {
				...issue,
				offset: issue.offset + part.offset
			}
		}));
	};
	const whole = await first(entry);
	if (whole.length === 0) return {
		found: [],
		isWhole: false
	};
	const fields = partsOf(lines, offsets, entry.start + 1, entry.end);
	const head = {
		...entry,
		end: fields[0]?.start ?? entry.end
	};
	const found = [];
	for (const part of [head, ...fields]) found.push(...await first(part));
	return found.length === 0 ? {
		found: whole,
		isWhole: true
	} : {
		found,
		isWhole: found.length >= fields.length
	};
}

// src/desired/reading/tree.ts
async function readTree(source, room) {
	const quick = quickRead(source.text, room.values, null);
	if (quick === "full") return refused(source, manyValues);
	const read = quick === void 0 ? await strictOrPartly(source, room) : quickTree(source, quick, room);
	room.people -= read.tree === null ? 0 : peopleIn(read.tree.value);
	return room.people < 0 ? refused(source, manyPeople) : read;
}
const manyPeople = "With this file the chart holds more than 60,000 people. Delete the oldest leavers, or split the company into two charts.";
const manyValues = "With this file the chart holds more than 500,000 values. Delete what is not needed, or split the company into two charts.";
function refused({ file }, message) {
	return {
		tree: null,
		diagnostics: [{
			severity: "error",
			code: "too-large",
			message,
			place: {
				file,
				line: 1,
				column: 1
			}
		}]
	};
}
function quickTree(source, read, room) {
	room.values -= read.values;
	const lines = linesOf(source);
	const again = (paths) => {
		const marks = /* @__PURE__ */ new Map();
		const wanted = {
			people: new Set(paths.map((path) => String(path[1]))),
			marks
		};
		const { value } = quickRead(source.text, Infinity, wanted);
		return againOf(value, lines, (path, part) => offsetOf(marks, value, read.start, path, part));
	};
	return {
		tree: {
			file: source.file,
			value: read.value,
			again,
			lineOf: (key) => read.lines.get(key) ?? 1
		},
		diagnostics: []
	};
}
async function strictOrPartly(source, room) {
	const read = await strictTree(source, room);
	const isSyntax = read.partly === void 0 && read.diagnostics.every(({ code }) => code === "yaml-syntax");
	const saved = read.tree === null && isSyntax ? await salvage(source, room) : null;
	if (saved === null) return read;
	const quick = quickRead(saved.source.text, room.values, null);
	const whole = typeof quick === "object" ? quickTree(saved.source, quick, room) : await strictTree(saved.source, room);
	const tree = whole.tree ?? whole.partly?.tree;
	if (tree === void 0) return read;
	if (peopleIn(tree.value) === 0) return {
		tree: null,
		diagnostics: saved.diagnostics
	};
	const lineOf = (key) => saved.broken.get(key) ?? tree.lineOf(key);
	const twice = whole.partly?.twice ?? /* @__PURE__ */ new Set();
	return {
		tree: null,
		partly: {
			tree: {
				...tree,
				lineOf
			},
			twice,
			broken: new Set(saved.broken.keys())
		},
		diagnostics: [...saved.diagnostics, ...whole.diagnostics]
	};
}
async function strictTree(source, room) {
	const { read, partly, diagnostics } = await readStrict(source, room);
	if (partly !== null) return {
		tree: null,
		partly: {
			tree: treeOf(partly, source),
			twice: partly.twice,
			broken: /* @__PURE__ */ new Set()
		},
		diagnostics
	};
	if (read === null) return {
		tree: null,
		diagnostics
	};
	return {
		tree: treeOf(read, source),
		diagnostics: []
	};
}
function treeOf({ yaml, contents, value, marks }, source) {
	const [lines, start] = [linesOf(source), nodeStart(contents)];
	const offset = (path, part) => offsetOf(marks, value, start, path, part);
	const written = valueOf(yaml, contents, [], /* @__PURE__ */ new Map());
	return {
		file: source.file,
		value,
		again: () => againOf(written, lines, offset),
		lineOf: (key) => hasPerson(value, key) ? lines.placeOf(offset(["people", key], "key")).line : 1
	};
}
function againOf(value, { placeOf, excerpt }, offset) {
	return {
		value,
		excerpt,
		place: (path, part) => placeOf(offset(path, part))
	};
}
function peopleIn(value) {
	const all = value?.people;
	return typeof all === "object" && all !== null ? Object.keys(all).length : 0;
}
function hasPerson(value, key) {
	const all = value?.people;
	return typeof all === "object" && all !== null && !Array.isArray(all) && Object.hasOwn(all, key);
}

// build/validators/settings.mjs
const t = _;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/settings.schema.json`,
	title: `SettingsFile`,
	description: `org/espalier.yaml: the company, how to reach the service, the fields that Git owns, and the limits of a plan.`,
	type: `object`,
	additionalProperties: !1,
	required: [`company`, `timezone`],
	properties: {
		company: {
			description: `The name of the company. A state belongs to one company for ever.`,
			examples: [`Acme`],
			type: `string`,
			minLength: 1,
			maxLength: 100
		},
		timezone: {
			description: `The IANA time zone of the chart. Its dates are days in this zone.`,
			examples: [`Europe/Berlin`],
			type: `string`,
			minLength: 1,
			maxLength: 64
		},
		api: {
			title: `ApiSettings`,
			description: `How Espalier reaches the service.`,
			examples: [{ contract: `v1` }],
			type: `object`,
			additionalProperties: !1,
			properties: {
				contract: {
					description: `How the service speaks: v1, or v2, the paths that the vendor has published. Default: v1.`,
					examples: [`v1`],
					tsType: `ContractName`,
					type: `string`,
					enum: [`v1`, `v2`]
				},
				baseUrl: {
					description: `The address of the service: https, or http on this machine. ESPALIER_API_URL overrides it.`,
					examples: [`https://www.small-improvements.com/api/v1`],
					type: `string`,
					pattern: `^https?://`,
					patternErrorMessage: `The address of the service begins with https:// (or http://, on this machine).`
				},
				showsWithin: {
					description: `Seconds within which the service shows a write. If the answer to a write is lost, Espalier looks for it that long. Default: 65.`,
					examples: [65],
					type: `integer`,
					minimum: 0,
					maximum: 600
				}
			}
		},
		manage: {
			description: `The fields that Git owns; Espalier never changes the others. Default: all but role.`,
			examples: [[
				`email`,
				`firstName`,
				`lastName`,
				`department`,
				`manager`,
				`active`
			]],
			type: `array`,
			minItems: 1,
			uniqueItems: !0,
			items: {
				type: `string`,
				enum: [
					`email`,
					`firstName`,
					`lastName`,
					`department`,
					`role`,
					`manager`,
					`active`
				]
			}
		},
		emailDomains: {
			description: `The only domains that addresses may have. If you leave it out: any.`,
			examples: [[`acme.example`]],
			type: `array`,
			minItems: 1,
			uniqueItems: !0,
			items: {
				type: `string`,
				pattern: `^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$`,
				patternErrorMessage: `A domain is written in lower-case letters, without @: acme.example.`
			}
		},
		departments: {
			description: `The only departments there are. If you leave it out: any.`,
			examples: [[
				`Engineering`,
				`People`,
				`Sales`
			]],
			type: `array`,
			minItems: 1,
			uniqueItems: !0,
			items: {
				type: `string`,
				minLength: 1,
				maxLength: 100
			}
		},
		admins: {
			description: `The keys of the people who may have role: admin.`,
			examples: [[`hedy.lamarr`]],
			type: `array`,
			uniqueItems: !0,
			items: {
				type: `string`,
				minLength: 1,
				maxLength: 64
			}
		},
		protected: {
			description: `The keys of the people who are never deactivated, demoted or given another address.`,
			examples: [[`hedy.lamarr`]],
			type: `array`,
			uniqueItems: !0,
			items: {
				type: `string`,
				minLength: 1,
				maxLength: 64
			}
		},
		limits: {
			title: `LimitSettings`,
			description: `The most that one plan may do. A limit that you leave out keeps its default.`,
			examples: [{ deactivate: {
				percent: 5,
				atLeast: 3,
				atMost: 50
			} }],
			type: `object`,
			additionalProperties: !1,
			properties: {
				deactivate: {
					description: `Deactivations in one plan. Default: 5 % of the active people, at least 3, at most 50.`,
					examples: [{
						percent: 5,
						atLeast: 3,
						atMost: 50
					}],
					$ref: `#/$defs/limit`
				},
				role: {
					description: `Role changes in one plan. Default: at most 2.`,
					examples: [{ atMost: 2 }],
					$ref: `#/$defs/limit`
				},
				move: {
					description: `Moves to another manager in one plan. Default: 30 %, at least 10.`,
					examples: [{
						percent: 30,
						atLeast: 10
					}],
					$ref: `#/$defs/limit`
				},
				create: {
					description: `New accounts in one plan, except in the first import. Default: 20 %, at least 10.`,
					examples: [{
						percent: 20,
						atLeast: 10
					}],
					$ref: `#/$defs/limit`
				},
				email: {
					description: `Changes of an e-mail address in one plan. Default: 5 %, at least 3, at most 50.`,
					examples: [{
						percent: 5,
						atLeast: 3,
						atMost: 50
					}],
					$ref: `#/$defs/limit`
				},
				name: {
					description: `People who get another first or last name in one plan. Default: 5 %, at least 3, at most 50.`,
					examples: [{
						percent: 5,
						atLeast: 3,
						atMost: 50
					}],
					$ref: `#/$defs/limit`
				},
				department: {
					description: `People who get another department in one plan; a renamed department counts once. Default: 40 %, at least 15.`,
					examples: [{
						percent: 40,
						atLeast: 15
					}],
					$ref: `#/$defs/limit`
				},
				people: {
					description: `How many people the chart must still hold, of those applied last. Default: 80 %.`,
					examples: [{ percent: 80 }],
					$ref: `#/$defs/limit`
				},
				users: {
					description: `How many active users the service must still list, of those in the last good run. Default: 90 %.`,
					examples: [{ percent: 90 }],
					$ref: `#/$defs/limit`
				},
				admins: {
					description: `How many active admins must be left. Default: at least 2.`,
					examples: [{ atLeast: 2 }],
					$ref: `#/$defs/limit`
				}
			}
		},
		allow: {
			title: `Allowances`,
			description: `Limits that are lifted for a while: an exact number, a reason, and the last day on which the line counts.`,
			examples: [{ deactivate: {
				count: 12,
				reason: `office in Lyon closes`,
				until: `2026-12-31`
			} }],
			type: `object`,
			additionalProperties: !1,
			properties: {
				deactivate: {
					description: `Lifts the limit deactivate to an exact number.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`,
						until: `2026-12-31`
					}],
					$ref: `#/$defs/allowance`
				},
				role: {
					description: `Lifts the limit role to an exact number.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`,
						until: `2026-12-31`
					}],
					$ref: `#/$defs/allowance`
				},
				move: {
					description: `Lifts the limit move to an exact number.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`,
						until: `2026-12-31`
					}],
					$ref: `#/$defs/allowance`
				},
				create: {
					description: `Lifts the limit create to an exact number.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`,
						until: `2026-12-31`
					}],
					$ref: `#/$defs/allowance`
				},
				email: {
					description: `Lifts the limit email to an exact number.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`,
						until: `2026-12-31`
					}],
					$ref: `#/$defs/allowance`
				},
				name: {
					description: `Lifts the limit name to an exact number.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`,
						until: `2026-12-31`
					}],
					$ref: `#/$defs/allowance`
				},
				department: {
					description: `Lifts the limit department to an exact number.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`,
						until: `2026-12-31`
					}],
					$ref: `#/$defs/allowance`
				},
				seal: {
					title: `SealAllowance`,
					description: `Lets a run in CI seal a refused state: exactly the one with the digest that the refused run showed.`,
					examples: [{
						digest: `3c0f5ab8e2d94716b05c8e1fa7d26394`,
						reason: `the API key was changed`,
						until: `2026-12-31`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [
						`digest`,
						`reason`,
						`until`
					],
					properties: {
						digest: {
							description: `The digest that the refused run showed: 32 hex digits.`,
							examples: [`3c0f5ab8e2d94716b05c8e1fa7d26394`],
							type: `string`,
							pattern: `^[0-9a-f]{32}$`,
							patternErrorMessage: `The digest has 32 digits from 0 to 9 and a to f: copy it from the run.`
						},
						reason: {
							description: `The reason. It is shown at the top of every plan that relies on the line.`,
							examples: [`office in Lyon closes`],
							type: `string`,
							minLength: 3,
							maxLength: 200
						},
						until: {
							description: `The last day on which the line counts.`,
							examples: [`2026-12-31`],
							type: `string`,
							pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
							patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
							tsType: `Day`
						}
					}
				}
			}
		},
		health: {
			title: `HealthSettings`,
			description: `What validate and a pull request warn about in the organisation. A warning never blocks anything. off turns one off.`,
			examples: [{
				span: 15,
				depth: `off`
			}],
			type: `object`,
			additionalProperties: !1,
			properties: {
				span: {
					description: `The most direct reports of one person. Default: 12.`,
					examples: [12],
					type: [`integer`, `string`],
					minimum: 1,
					maximum: 99999,
					pattern: `^(?:off|[1-9]\\d{0,4})$`,
					patternErrorMessage: `Write a whole number such as 12, or off.`,
					tsType: `number | string`
				},
				depth: {
					description: `The most levels of the chart. Default: 8.`,
					examples: [8],
					type: [`integer`, `string`],
					minimum: 1,
					maximum: 99999,
					pattern: `^(?:off|[1-9]\\d{0,4})$`,
					patternErrorMessage: `Write a whole number such as 8, or off.`,
					tsType: `number | string`
				},
				singlePoint: {
					description: `The most people of a department who may all report to one person; with a number, also a warning if one admin only is left. Default: 10.`,
					examples: [10],
					type: [`integer`, `string`],
					minimum: 1,
					maximum: 99999,
					pattern: `^(?:off|[1-9]\\d{0,4})$`,
					patternErrorMessage: `Write a whole number such as 10, or off.`,
					tsType: `number | string`
				},
				idleAdmins: {
					description: `Warns about people on the list admins who manage no one and are in another department than the other admins. Default: on.`,
					examples: [`off`],
					type: `string`,
					enum: [`on`, `off`]
				}
			}
		},
		state: {
			title: `StateSettings`,
			description: `The state that this chart belongs to.`,
			examples: [{ lineage: `4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12` }],
			type: `object`,
			additionalProperties: !1,
			required: [`lineage`],
			properties: { lineage: {
				description: `The lineage of the state. With it, every run stops if the state is missing or is another one. The first apply names it.`,
				examples: [`4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12`],
				type: `string`,
				minLength: 8,
				maxLength: 64,
				pattern: `^[\\w-]+$`,
				patternErrorMessage: `The lineage has letters, digits, hyphens and underscores: copy it from the run.`
			} }
		},
		forms: {
			title: `FormSettings`,
			description: `Who may file the issue forms, beside the people who may push to the repository.`,
			examples: [{ team: `people-ops` }],
			type: `object`,
			additionalProperties: !1,
			properties: { team: {
				description: `The team of the organisation whose members may file a form, by its name in the address of its page. If you leave it out: only people who may push.`,
				examples: [`people-ops`],
				type: `string`,
				minLength: 1,
				maxLength: 100,
				pattern: `^[A-Za-z0-9][A-Za-z0-9_.-]*$`,
				patternErrorMessage: `Write the name of the team alone, as in the address of its page: people-ops.`
			} }
		},
		notify: {
			title: `NotifySettings`,
			description: `Where runs report.`,
			examples: [{ heartbeat: `https://monitor.acme.example/espalier` }],
			type: `object`,
			additionalProperties: !1,
			properties: {
				heartbeat: {
					description: `The address that each clean scheduled run calls, so that a monitor outside notices when no run comes. https, or http to this machine.`,
					examples: [`https://monitor.acme.example/espalier`],
					type: `string`,
					maxLength: 1e3
				},
				chat: {
					description: `The form in which a webhook gets the notices: slack, which others understand too, or teams. The secret ESPALIER_NOTICE_URL has its address. Default: slack.`,
					examples: [`teams`],
					type: `string`,
					enum: [`slack`, `teams`]
				},
				names: {
					description: `Whether notices name the people. Default: false, only their number.`,
					examples: [!0],
					type: `boolean`
				}
			}
		},
		hr: {
			title: `HrSettings`,
			description: `How an HR file is read: what its columns are, and how it writes dates. It wins over what Espalier knows of HR systems.`,
			examples: [{
				preset: `personio`,
				dates: `DD.MM.YYYY`
			}],
			type: `object`,
			additionalProperties: !1,
			properties: {
				preset: {
					description: `The HR system whose columns the file has. If you leave it out, the header decides.`,
					examples: [`workday`],
					type: `string`,
					enum: [
						`small-improvements`,
						`workday`,
						`bamboohr`,
						`personio`,
						`hibob`,
						`rippling`
					]
				},
				columns: {
					title: `HrColumns`,
					description: `What a column is called in the header, or its letter; null for a column that is not to be read.`,
					examples: [{
						id: `Personnel No`,
						department: null
					}],
					type: `object`,
					additionalProperties: !1,
					properties: {
						id: {
							description: `The column of the employee id.`,
							examples: [`Personnel No`],
							$ref: `#/$defs/column`
						},
						email: {
							description: `The column of the work address.`,
							examples: [`E-Mail (work)`],
							$ref: `#/$defs/column`
						},
						firstName: {
							description: `The column of the first name.`,
							examples: [`Vorname`],
							$ref: `#/$defs/column`
						},
						lastName: {
							description: `The column of the last name.`,
							examples: [`Nachname`],
							$ref: `#/$defs/column`
						},
						name: {
							description: `The column of the whole name, as "Last, First" or "First Last".`,
							examples: [`Worker`],
							$ref: `#/$defs/column`
						},
						managerEmployeeId: {
							description: `The column of the employee id of the manager.`,
							examples: [`Manager No`],
							$ref: `#/$defs/column`
						},
						managerEmail: {
							description: `The column of the address of the manager.`,
							examples: [`Manager E-Mail`],
							$ref: `#/$defs/column`
						},
						managerName: {
							description: `The column of the name of the manager.`,
							examples: [`Reports to`],
							$ref: `#/$defs/column`
						},
						department: {
							description: `The column of the department.`,
							examples: [`Cost Center`],
							$ref: `#/$defs/column`
						},
						role: {
							description: `The column of the permission role.`,
							examples: [`Permission`],
							$ref: `#/$defs/column`
						},
						start: {
							description: `The column of the first day.`,
							examples: [`Eintritt`],
							$ref: `#/$defs/column`
						},
						end: {
							description: `The column of the last day, inclusive.`,
							examples: [`Austritt`],
							$ref: `#/$defs/column`
						},
						status: {
							description: `The column of the status.`,
							examples: [`Employment`],
							$ref: `#/$defs/column`
						}
					}
				},
				dates: {
					description: `The form of the dates, if they are not as 2026-12-31: DD, MM and YYYY with separators.`,
					examples: [`DD.MM.YYYY`],
					type: `string`,
					pattern: `^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$`,
					patternErrorMessage: `A form of dates has DD, MM and YYYY with one separator between them: DD.MM.YYYY.`
				},
				encoding: {
					description: `The encoding of a file that is not UTF-8 and has no mark. Default: utf-8.`,
					examples: [`windows-1252`],
					type: `string`,
					enum: [`utf-8`, `windows-1252`]
				},
				separator: {
					description: `What is between the cells. If you leave it out, the header decides.`,
					examples: [`;`],
					type: `string`,
					enum: [
						`,`,
						`;`,
						`tab`,
						`|`
					]
				},
				status: {
					title: `HrStatusWords`,
					description: `What the words in the column of the status mean, in any case. They win over the usual words.`,
					examples: [{
						active: [`Angestellt`],
						left: [`Ausgetreten`]
					}],
					type: `object`,
					additionalProperties: !1,
					properties: {
						active: {
							description: `Words for people who work here. Someone on leave does.`,
							examples: [[`Angestellt`, `Elternzeit`]],
							type: `array`,
							uniqueItems: !0,
							items: {
								type: `string`,
								minLength: 1,
								maxLength: 100
							}
						},
						left: {
							description: `Words for people who have left.`,
							examples: [[`Ausgetreten`]],
							type: `array`,
							uniqueItems: !0,
							items: {
								type: `string`,
								minLength: 1,
								maxLength: 100
							}
						},
						later: {
							description: `Words for people who were hired and have not started.`,
							examples: [[`Eingestellt`]],
							type: `array`,
							uniqueItems: !0,
							items: {
								type: `string`,
								minLength: 1,
								maxLength: 100
							}
						}
					}
				},
				top: {
					description: `How the file shows a person without a manager: blank, or self, if they report to themselves.`,
					examples: [`self`],
					type: `string`,
					enum: [`blank`, `self`]
				},
				blank: {
					description: `What a blank cell does: keep leaves the value of the chart, clear removes it. Default: keep.`,
					examples: [`clear`],
					type: `string`,
					enum: [`keep`, `clear`]
				}
			}
		}
	},
	$defs: {
		limit: {
			title: `LimitSetting`,
			description: `A share of the active people (rounded up), not below atLeast, not above atMost.`,
			type: `object`,
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				percent: {
					description: `A share in percent.`,
					examples: [5],
					type: `integer`,
					minimum: 0,
					maximum: 100
				},
				atLeast: {
					description: `The limit is never lower than this.`,
					examples: [3],
					type: `integer`,
					minimum: 0
				},
				atMost: {
					description: `The limit is never higher than this.`,
					examples: [50],
					type: `integer`,
					minimum: 0
				}
			}
		},
		allowance: {
			title: `Allowance`,
			description: `One lifted limit.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`count`,
				`reason`,
				`until`
			],
			properties: {
				count: {
					description: `The exact number that is allowed.`,
					examples: [12],
					type: `integer`,
					minimum: 1
				},
				reason: {
					description: `The reason. It is shown at the top of every plan that relies on the line.`,
					examples: [`office in Lyon closes`],
					type: `string`,
					minLength: 3,
					maxLength: 200
				},
				until: {
					description: `The last day on which the line counts.`,
					examples: [`2026-12-31`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				}
			}
		},
		column: {
			title: `HrColumnName`,
			description: `The name of a column in the header, or its letter; null for none.`,
			type: [`string`, `null`],
			minLength: 1,
			maxLength: 100
		}
	}
};
const r = Object.prototype.hasOwnProperty;
const i = e().default;
const a = RegExp(`^https?://`, `u`);
const o = RegExp(`^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$`, `u`);
const s = RegExp(`^[0-9a-f]{32}$`, `u`);
const c = RegExp(`^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`, `u`);
const l = RegExp(`^(?:off|[1-9]\\d{0,4})$`, `u`);
const u = RegExp(`^[\\w-]+$`, `u`);
const d = RegExp(`^[A-Za-z0-9][A-Za-z0-9_.-]*$`, `u`);
const f = RegExp(`^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$`, `u`);
function p(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = p.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (Object.keys(e).length < 1) {
			let e = {
				instancePath: t,
				schemaPath: `#/minProperties`,
				keyword: `minProperties`,
				params: { limit: 1 },
				message: `must NOT have fewer than 1 properties`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		for (let n in e) if (n !== `percent` && n !== `atLeast` && n !== `atMost`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.percent !== void 0) {
			let n = e.percent;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r === `boolean` || n === null || r === `string` && n && n == +n && !(n % 1)) i = +n;
					else {
						let e = {
							instancePath: t + `/percent`,
							schemaPath: `#/properties/percent/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.percent = i));
			}
			if (typeof n == `number` && isFinite(n)) {
				if (n > 100 || isNaN(n)) {
					let e = {
						instancePath: t + `/percent`,
						schemaPath: `#/properties/percent/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 100
						},
						message: `must be <= 100`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/percent`,
						schemaPath: `#/properties/percent/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
		}
		if (e.atLeast !== void 0) {
			let n = e.atLeast;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r === `boolean` || n === null || r === `string` && n && n == +n && !(n % 1)) i = +n;
					else {
						let e = {
							instancePath: t + `/atLeast`,
							schemaPath: `#/properties/atLeast/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.atLeast = i));
			}
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
				let e = {
					instancePath: t + `/atLeast`,
					schemaPath: `#/properties/atLeast/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					},
					message: `must be >= 0`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.atMost !== void 0) {
			let n = e.atMost;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r === `boolean` || n === null || r === `string` && n && n == +n && !(n % 1)) i = +n;
					else {
						let e = {
							instancePath: t + `/atMost`,
							schemaPath: `#/properties/atMost/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.atMost = i));
			}
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
				let e = {
					instancePath: t + `/atMost`,
					schemaPath: `#/properties/atMost/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					},
					message: `must be >= 0`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		o === null ? o = [e] : o.push(e), s++;
	}
	return p.errors = o, s === 0;
}
p.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function m(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = null, l = 0, u = m.evaluated;
	if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.count === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `count` },
				message: `must have required property 'count'`
			};
			s === null ? s = [e] : s.push(e), l++;
		}
		if (e.reason === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `reason` },
				message: `must have required property 'reason'`
			};
			s === null ? s = [e] : s.push(e), l++;
		}
		if (e.until === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `until` },
				message: `must have required property 'until'`
			};
			s === null ? s = [e] : s.push(e), l++;
		}
		for (let n in e) if (n !== `count` && n !== `reason` && n !== `until`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			s === null ? s = [e] : s.push(e), l++;
		}
		if (e.count !== void 0) {
			let n = e.count;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r === `boolean` || n === null || r === `string` && n && n == +n && !(n % 1)) i = +n;
					else {
						let e = {
							instancePath: t + `/count`,
							schemaPath: `#/properties/count/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						s === null ? s = [e] : s.push(e), l++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.count = i));
			}
			if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) {
				let e = {
					instancePath: t + `/count`,
					schemaPath: `#/properties/count/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 1
					},
					message: `must be >= 1`
				};
				s === null ? s = [e] : s.push(e), l++;
			}
		}
		if (e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/reason`,
							schemaPath: `#/properties/reason/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						s === null ? s = [e] : s.push(e), l++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.reason = i));
			}
			if (typeof n == `string`) {
				if (i(n) > 200) {
					let e = {
						instancePath: t + `/reason`,
						schemaPath: `#/properties/reason/maxLength`,
						keyword: `maxLength`,
						params: { limit: 200 },
						message: `must NOT have more than 200 characters`
					};
					s === null ? s = [e] : s.push(e), l++;
				}
				if (i(n) < 3) {
					let e = {
						instancePath: t + `/reason`,
						schemaPath: `#/properties/reason/minLength`,
						keyword: `minLength`,
						params: { limit: 3 },
						message: `must NOT have fewer than 3 characters`
					};
					s === null ? s = [e] : s.push(e), l++;
				}
			}
		}
		if (e.until !== void 0) {
			let n = e.until;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/until`,
							schemaPath: `#/properties/until/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						s === null ? s = [e] : s.push(e), l++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.until = i));
			}
			if (typeof n == `string` && !c.test(n)) {
				let e = {
					instancePath: t + `/until`,
					schemaPath: `#/properties/until/pattern`,
					keyword: `pattern`,
					params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
					message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
				};
				s === null ? s = [e] : s.push(e), l++;
			}
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		s === null ? s = [e] : s.push(e), l++;
	}
	return m.errors = s, l === 0;
}
m.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const h = {
	title: `HrColumnName`,
	description: `The name of a column in the header, or its letter; null for none.`,
	type: [`string`, `null`],
	minLength: 1,
	maxLength: 100
};
function g(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: a = e, dynamicAnchors: o = {} } = {}) {
	let s = null, c = 0, l = g.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof e != `string` && e !== null) {
		let i = typeof e, a;
		if (a === void 0) {
			if (i == `number` || i == `boolean`) a = `` + e;
			else if (e === null) a = ``;
			else if (e === `` || e === 0 || e === !1) a = null;
			else {
				let e = {
					instancePath: t,
					schemaPath: `#/type`,
					keyword: `type`,
					params: { type: h.type },
					message: `must be string,null`
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
	}
	if (typeof e == `string`) {
		if (i(e) > 100) {
			let e = {
				instancePath: t,
				schemaPath: `#/maxLength`,
				keyword: `maxLength`,
				params: { limit: 100 },
				message: `must NOT have more than 100 characters`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (i(e) < 1) {
			let e = {
				instancePath: t,
				schemaPath: `#/minLength`,
				keyword: `minLength`,
				params: { limit: 1 },
				message: `must NOT have fewer than 1 characters`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
	}
	return g.errors = s, c === 0;
}
g.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function _(e, { instancePath: t = ``, parentData: h, parentDataProperty: v, rootData: y = e, dynamicAnchors: b = {} } = {}) {
	let x = null, S = 0, C = _.evaluated;
	if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.company === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `company` },
				message: `must have required property 'company'`
			};
			x === null ? x = [e] : x.push(e), S++;
		}
		if (e.timezone === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `timezone` },
				message: `must have required property 'timezone'`
			};
			x === null ? x = [e] : x.push(e), S++;
		}
		for (let i in e) if (!r.call(n.properties, i)) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: i },
				message: `must NOT have additional properties`
			};
			x === null ? x = [e] : x.push(e), S++;
		}
		if (e.company !== void 0) {
			let n = e.company;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/company`,
							schemaPath: `#/properties/company/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.company = i));
			}
			if (typeof n == `string`) {
				if (i(n) > 100) {
					let e = {
						instancePath: t + `/company`,
						schemaPath: `#/properties/company/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
				if (i(n) < 1) {
					let e = {
						instancePath: t + `/company`,
						schemaPath: `#/properties/company/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
			}
		}
		if (e.timezone !== void 0) {
			let n = e.timezone;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/timezone`,
							schemaPath: `#/properties/timezone/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.timezone = i));
			}
			if (typeof n == `string`) {
				if (i(n) > 64) {
					let e = {
						instancePath: t + `/timezone`,
						schemaPath: `#/properties/timezone/maxLength`,
						keyword: `maxLength`,
						params: { limit: 64 },
						message: `must NOT have more than 64 characters`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
				if (i(n) < 1) {
					let e = {
						instancePath: t + `/timezone`,
						schemaPath: `#/properties/timezone/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
			}
		}
		if (e.api !== void 0) {
			let r = e.api;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				for (let e in r) if (e !== `contract` && e !== `baseUrl` && e !== `showsWithin`) {
					let n = {
						instancePath: t + `/api`,
						schemaPath: `#/properties/api/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				if (r.contract !== void 0) {
					let e = r.contract;
					if (typeof e != `string`) {
						let n = typeof e, i;
						if (i === void 0) {
							if (n == `number` || n == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/api/contract`,
									schemaPath: `#/properties/api/properties/contract/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, r !== void 0 && (r.contract = i));
					}
					if (e !== `v1` && e !== `v2`) {
						let e = {
							instancePath: t + `/api/contract`,
							schemaPath: `#/properties/api/properties/contract/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.api.properties.contract.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (r.baseUrl !== void 0) {
					let e = r.baseUrl;
					if (typeof e != `string`) {
						let n = typeof e, i;
						if (i === void 0) {
							if (n == `number` || n == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/api/baseUrl`,
									schemaPath: `#/properties/api/properties/baseUrl/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, r !== void 0 && (r.baseUrl = i));
					}
					if (typeof e == `string` && !a.test(e)) {
						let e = {
							instancePath: t + `/api/baseUrl`,
							schemaPath: `#/properties/api/properties/baseUrl/pattern`,
							keyword: `pattern`,
							params: { pattern: `^https?://` },
							message: `must match pattern "^https?://"`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (r.showsWithin !== void 0) {
					let e = r.showsWithin;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let n = typeof e, i;
						if (i === void 0) {
							if (n === `boolean` || e === null || n === `string` && e && e == +e && !(e % 1)) i = +e;
							else {
								let e = {
									instancePath: t + `/api/showsWithin`,
									schemaPath: `#/properties/api/properties/showsWithin/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, r !== void 0 && (r.showsWithin = i));
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 600 || isNaN(e)) {
							let e = {
								instancePath: t + `/api/showsWithin`,
								schemaPath: `#/properties/api/properties/showsWithin/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 600
								},
								message: `must be <= 600`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e < 0 || isNaN(e)) {
							let e = {
								instancePath: t + `/api/showsWithin`,
								schemaPath: `#/properties/api/properties/showsWithin/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/api`,
					schemaPath: `#/properties/api/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.manage !== void 0) {
			let r = e.manage;
			if (Array.isArray(r)) {
				if (r.length < 1) {
					let e = {
						instancePath: t + `/manage`,
						schemaPath: `#/properties/manage/minItems`,
						keyword: `minItems`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 items`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
				let e = r.length;
				for (let i = 0; i < e; i++) {
					let e = r[i];
					if (typeof e != `string`) {
						let n = typeof e, a;
						if (a === void 0) {
							if (n == `number` || n == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/manage/` + i,
									schemaPath: `#/properties/manage/items/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, r !== void 0 && (r[i] = a));
					}
					if (e !== `email` && e !== `firstName` && e !== `lastName` && e !== `department` && e !== `role` && e !== `manager` && e !== `active`) {
						let e = {
							instancePath: t + `/manage/` + i,
							schemaPath: `#/properties/manage/items/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.manage.items.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				let i = r.length, a;
				if (i > 1) {
					let e = {};
					for (; i--;) {
						let n = r[i];
						if (typeof n == `string`) {
							if (typeof e[n] == `number`) {
								a = e[n];
								let r = {
									instancePath: t + `/manage`,
									schemaPath: `#/properties/manage/uniqueItems`,
									keyword: `uniqueItems`,
									params: {
										i,
										j: a
									},
									message: `must NOT have duplicate items (items ## ` + a + ` and ` + i + ` are identical)`
								};
								x === null ? x = [r] : x.push(r), S++;
								break;
							}
							e[n] = i;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/manage`,
					schemaPath: `#/properties/manage/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.emailDomains !== void 0) {
			let n = e.emailDomains;
			if (Array.isArray(n)) {
				if (n.length < 1) {
					let e = {
						instancePath: t + `/emailDomains`,
						schemaPath: `#/properties/emailDomains/minItems`,
						keyword: `minItems`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 items`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let i = typeof e, a;
						if (a === void 0) {
							if (i == `number` || i == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/emailDomains/` + r,
									schemaPath: `#/properties/emailDomains/items/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
					}
					if (typeof e == `string` && !o.test(e)) {
						let e = {
							instancePath: t + `/emailDomains/` + r,
							schemaPath: `#/properties/emailDomains/items/pattern`,
							keyword: `pattern`,
							params: { pattern: `^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$` },
							message: `must match pattern "^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$"`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				let r = n.length, i;
				if (r > 1) {
					let e = {};
					for (; r--;) {
						let a = n[r];
						if (typeof a == `string`) {
							if (typeof e[a] == `number`) {
								i = e[a];
								let n = {
									instancePath: t + `/emailDomains`,
									schemaPath: `#/properties/emailDomains/uniqueItems`,
									keyword: `uniqueItems`,
									params: {
										i: r,
										j: i
									},
									message: `must NOT have duplicate items (items ## ` + i + ` and ` + r + ` are identical)`
								};
								x === null ? x = [n] : x.push(n), S++;
								break;
							}
							e[a] = r;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/emailDomains`,
					schemaPath: `#/properties/emailDomains/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.departments !== void 0) {
			let n = e.departments;
			if (Array.isArray(n)) {
				if (n.length < 1) {
					let e = {
						instancePath: t + `/departments`,
						schemaPath: `#/properties/departments/minItems`,
						keyword: `minItems`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 items`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let i = typeof e, a;
						if (a === void 0) {
							if (i == `number` || i == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/departments/` + r,
									schemaPath: `#/properties/departments/items/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
					}
					if (typeof e == `string`) {
						if (i(e) > 100) {
							let e = {
								instancePath: t + `/departments/` + r,
								schemaPath: `#/properties/departments/items/maxLength`,
								keyword: `maxLength`,
								params: { limit: 100 },
								message: `must NOT have more than 100 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (i(e) < 1) {
							let e = {
								instancePath: t + `/departments/` + r,
								schemaPath: `#/properties/departments/items/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
				}
				let r = n.length, a;
				if (r > 1) {
					let e = {};
					for (; r--;) {
						let i = n[r];
						if (typeof i == `string`) {
							if (typeof e[i] == `number`) {
								a = e[i];
								let n = {
									instancePath: t + `/departments`,
									schemaPath: `#/properties/departments/uniqueItems`,
									keyword: `uniqueItems`,
									params: {
										i: r,
										j: a
									},
									message: `must NOT have duplicate items (items ## ` + a + ` and ` + r + ` are identical)`
								};
								x === null ? x = [n] : x.push(n), S++;
								break;
							}
							e[i] = r;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/departments`,
					schemaPath: `#/properties/departments/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.admins !== void 0) {
			let n = e.admins;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let i = typeof e, a;
						if (a === void 0) {
							if (i == `number` || i == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/admins/` + r,
									schemaPath: `#/properties/admins/items/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
					}
					if (typeof e == `string`) {
						if (i(e) > 64) {
							let e = {
								instancePath: t + `/admins/` + r,
								schemaPath: `#/properties/admins/items/maxLength`,
								keyword: `maxLength`,
								params: { limit: 64 },
								message: `must NOT have more than 64 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (i(e) < 1) {
							let e = {
								instancePath: t + `/admins/` + r,
								schemaPath: `#/properties/admins/items/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
				}
				let r = n.length, a;
				if (r > 1) {
					let e = {};
					for (; r--;) {
						let i = n[r];
						if (typeof i == `string`) {
							if (typeof e[i] == `number`) {
								a = e[i];
								let n = {
									instancePath: t + `/admins`,
									schemaPath: `#/properties/admins/uniqueItems`,
									keyword: `uniqueItems`,
									params: {
										i: r,
										j: a
									},
									message: `must NOT have duplicate items (items ## ` + a + ` and ` + r + ` are identical)`
								};
								x === null ? x = [n] : x.push(n), S++;
								break;
							}
							e[i] = r;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/admins`,
					schemaPath: `#/properties/admins/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.protected !== void 0) {
			let n = e.protected;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let i = typeof e, a;
						if (a === void 0) {
							if (i == `number` || i == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/protected/` + r,
									schemaPath: `#/properties/protected/items/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
					}
					if (typeof e == `string`) {
						if (i(e) > 64) {
							let e = {
								instancePath: t + `/protected/` + r,
								schemaPath: `#/properties/protected/items/maxLength`,
								keyword: `maxLength`,
								params: { limit: 64 },
								message: `must NOT have more than 64 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (i(e) < 1) {
							let e = {
								instancePath: t + `/protected/` + r,
								schemaPath: `#/properties/protected/items/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
				}
				let r = n.length, a;
				if (r > 1) {
					let e = {};
					for (; r--;) {
						let i = n[r];
						if (typeof i == `string`) {
							if (typeof e[i] == `number`) {
								a = e[i];
								let n = {
									instancePath: t + `/protected`,
									schemaPath: `#/properties/protected/uniqueItems`,
									keyword: `uniqueItems`,
									params: {
										i: r,
										j: a
									},
									message: `must NOT have duplicate items (items ## ` + a + ` and ` + r + ` are identical)`
								};
								x === null ? x = [n] : x.push(n), S++;
								break;
							}
							e[i] = r;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/protected`,
					schemaPath: `#/properties/protected/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.limits !== void 0) {
			let i = e.limits;
			if (i && typeof i == `object` && !Array.isArray(i)) {
				for (let e in i) if (!r.call(n.properties.limits.properties, e)) {
					let n = {
						instancePath: t + `/limits`,
						schemaPath: `#/properties/limits/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				i.deactivate !== void 0 && (p(i.deactivate, {
					instancePath: t + `/limits/deactivate`,
					parentData: i,
					parentDataProperty: `deactivate`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.role !== void 0 && (p(i.role, {
					instancePath: t + `/limits/role`,
					parentData: i,
					parentDataProperty: `role`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.move !== void 0 && (p(i.move, {
					instancePath: t + `/limits/move`,
					parentData: i,
					parentDataProperty: `move`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.create !== void 0 && (p(i.create, {
					instancePath: t + `/limits/create`,
					parentData: i,
					parentDataProperty: `create`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.email !== void 0 && (p(i.email, {
					instancePath: t + `/limits/email`,
					parentData: i,
					parentDataProperty: `email`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.name !== void 0 && (p(i.name, {
					instancePath: t + `/limits/name`,
					parentData: i,
					parentDataProperty: `name`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.department !== void 0 && (p(i.department, {
					instancePath: t + `/limits/department`,
					parentData: i,
					parentDataProperty: `department`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.people !== void 0 && (p(i.people, {
					instancePath: t + `/limits/people`,
					parentData: i,
					parentDataProperty: `people`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.users !== void 0 && (p(i.users, {
					instancePath: t + `/limits/users`,
					parentData: i,
					parentDataProperty: `users`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length)), i.admins !== void 0 && (p(i.admins, {
					instancePath: t + `/limits/admins`,
					parentData: i,
					parentDataProperty: `admins`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? p.errors : x.concat(p.errors), S = x.length));
			} else {
				let e = {
					instancePath: t + `/limits`,
					schemaPath: `#/properties/limits/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.allow !== void 0) {
			let n = e.allow;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				for (let e in n) if (e !== `deactivate` && e !== `role` && e !== `move` && e !== `create` && e !== `email` && e !== `name` && e !== `department` && e !== `seal`) {
					let n = {
						instancePath: t + `/allow`,
						schemaPath: `#/properties/allow/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				if (n.deactivate !== void 0 && (m(n.deactivate, {
					instancePath: t + `/allow/deactivate`,
					parentData: n,
					parentDataProperty: `deactivate`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? m.errors : x.concat(m.errors), S = x.length)), n.role !== void 0 && (m(n.role, {
					instancePath: t + `/allow/role`,
					parentData: n,
					parentDataProperty: `role`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? m.errors : x.concat(m.errors), S = x.length)), n.move !== void 0 && (m(n.move, {
					instancePath: t + `/allow/move`,
					parentData: n,
					parentDataProperty: `move`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? m.errors : x.concat(m.errors), S = x.length)), n.create !== void 0 && (m(n.create, {
					instancePath: t + `/allow/create`,
					parentData: n,
					parentDataProperty: `create`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? m.errors : x.concat(m.errors), S = x.length)), n.email !== void 0 && (m(n.email, {
					instancePath: t + `/allow/email`,
					parentData: n,
					parentDataProperty: `email`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? m.errors : x.concat(m.errors), S = x.length)), n.name !== void 0 && (m(n.name, {
					instancePath: t + `/allow/name`,
					parentData: n,
					parentDataProperty: `name`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? m.errors : x.concat(m.errors), S = x.length)), n.department !== void 0 && (m(n.department, {
					instancePath: t + `/allow/department`,
					parentData: n,
					parentDataProperty: `department`,
					rootData: y,
					dynamicAnchors: b
				}) || (x = x === null ? m.errors : x.concat(m.errors), S = x.length)), n.seal !== void 0) {
					let e = n.seal;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.digest === void 0) {
							let e = {
								instancePath: t + `/allow/seal`,
								schemaPath: `#/properties/allow/properties/seal/required`,
								keyword: `required`,
								params: { missingProperty: `digest` },
								message: `must have required property 'digest'`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e.reason === void 0) {
							let e = {
								instancePath: t + `/allow/seal`,
								schemaPath: `#/properties/allow/properties/seal/required`,
								keyword: `required`,
								params: { missingProperty: `reason` },
								message: `must have required property 'reason'`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e.until === void 0) {
							let e = {
								instancePath: t + `/allow/seal`,
								schemaPath: `#/properties/allow/properties/seal/required`,
								keyword: `required`,
								params: { missingProperty: `until` },
								message: `must have required property 'until'`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						for (let n in e) if (n !== `digest` && n !== `reason` && n !== `until`) {
							let e = {
								instancePath: t + `/allow/seal`,
								schemaPath: `#/properties/allow/properties/seal/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e.digest !== void 0) {
							let n = e.digest;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/allow/seal/digest`,
											schemaPath: `#/properties/allow/properties/seal/properties/digest/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										x === null ? x = [e] : x.push(e), S++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.digest = i));
							}
							if (typeof n == `string` && !s.test(n)) {
								let e = {
									instancePath: t + `/allow/seal/digest`,
									schemaPath: `#/properties/allow/properties/seal/properties/digest/pattern`,
									keyword: `pattern`,
									params: { pattern: `^[0-9a-f]{32}$` },
									message: `must match pattern "^[0-9a-f]{32}$"`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						if (e.reason !== void 0) {
							let n = e.reason;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/allow/seal/reason`,
											schemaPath: `#/properties/allow/properties/seal/properties/reason/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										x === null ? x = [e] : x.push(e), S++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.reason = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/allow/seal/reason`,
										schemaPath: `#/properties/allow/properties/seal/properties/reason/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									x === null ? x = [e] : x.push(e), S++;
								}
								if (i(n) < 3) {
									let e = {
										instancePath: t + `/allow/seal/reason`,
										schemaPath: `#/properties/allow/properties/seal/properties/reason/minLength`,
										keyword: `minLength`,
										params: { limit: 3 },
										message: `must NOT have fewer than 3 characters`
									};
									x === null ? x = [e] : x.push(e), S++;
								}
							}
						}
						if (e.until !== void 0) {
							let n = e.until;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/allow/seal/until`,
											schemaPath: `#/properties/allow/properties/seal/properties/until/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										x === null ? x = [e] : x.push(e), S++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.until = i));
							}
							if (typeof n == `string` && !c.test(n)) {
								let e = {
									instancePath: t + `/allow/seal/until`,
									schemaPath: `#/properties/allow/properties/seal/properties/until/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
									message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/allow/seal`,
							schemaPath: `#/properties/allow/properties/seal/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/allow`,
					schemaPath: `#/properties/allow/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.health !== void 0) {
			let r = e.health;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				for (let e in r) if (e !== `span` && e !== `depth` && e !== `singlePoint` && e !== `idleAdmins`) {
					let n = {
						instancePath: t + `/health`,
						schemaPath: `#/properties/health/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				if (r.span !== void 0) {
					let e = r.span;
					if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && typeof e != `string`) {
						let i = typeof e, a;
						if (a === void 0) {
							if (i === `boolean` || e === null || i === `string` && e && e == +e && !(e % 1)) a = +e;
							else if (i == `number` || i == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/health/span`,
									schemaPath: `#/properties/health/properties/span/type`,
									keyword: `type`,
									params: { type: n.properties.health.properties.span.type },
									message: `must be integer,string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, r !== void 0 && (r.span = a));
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 99999 || isNaN(e)) {
							let e = {
								instancePath: t + `/health/span`,
								schemaPath: `#/properties/health/properties/span/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 99999
								},
								message: `must be <= 99999`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e < 1 || isNaN(e)) {
							let e = {
								instancePath: t + `/health/span`,
								schemaPath: `#/properties/health/properties/span/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 1
								},
								message: `must be >= 1`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
					if (typeof e == `string` && !l.test(e)) {
						let e = {
							instancePath: t + `/health/span`,
							schemaPath: `#/properties/health/properties/span/pattern`,
							keyword: `pattern`,
							params: { pattern: `^(?:off|[1-9]\\d{0,4})$` },
							message: `must match pattern "^(?:off|[1-9]\\d{0,4})$"`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (r.depth !== void 0) {
					let e = r.depth;
					if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && typeof e != `string`) {
						let i = typeof e, a;
						if (a === void 0) {
							if (i === `boolean` || e === null || i === `string` && e && e == +e && !(e % 1)) a = +e;
							else if (i == `number` || i == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/health/depth`,
									schemaPath: `#/properties/health/properties/depth/type`,
									keyword: `type`,
									params: { type: n.properties.health.properties.depth.type },
									message: `must be integer,string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, r !== void 0 && (r.depth = a));
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 99999 || isNaN(e)) {
							let e = {
								instancePath: t + `/health/depth`,
								schemaPath: `#/properties/health/properties/depth/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 99999
								},
								message: `must be <= 99999`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e < 1 || isNaN(e)) {
							let e = {
								instancePath: t + `/health/depth`,
								schemaPath: `#/properties/health/properties/depth/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 1
								},
								message: `must be >= 1`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
					if (typeof e == `string` && !l.test(e)) {
						let e = {
							instancePath: t + `/health/depth`,
							schemaPath: `#/properties/health/properties/depth/pattern`,
							keyword: `pattern`,
							params: { pattern: `^(?:off|[1-9]\\d{0,4})$` },
							message: `must match pattern "^(?:off|[1-9]\\d{0,4})$"`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (r.singlePoint !== void 0) {
					let e = r.singlePoint;
					if ((typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) && typeof e != `string`) {
						let i = typeof e, a;
						if (a === void 0) {
							if (i === `boolean` || e === null || i === `string` && e && e == +e && !(e % 1)) a = +e;
							else if (i == `number` || i == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else {
								let e = {
									instancePath: t + `/health/singlePoint`,
									schemaPath: `#/properties/health/properties/singlePoint/type`,
									keyword: `type`,
									params: { type: n.properties.health.properties.singlePoint.type },
									message: `must be integer,string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						a !== void 0 && (e = a, r !== void 0 && (r.singlePoint = a));
					}
					if (typeof e == `number` && isFinite(e)) {
						if (e > 99999 || isNaN(e)) {
							let e = {
								instancePath: t + `/health/singlePoint`,
								schemaPath: `#/properties/health/properties/singlePoint/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 99999
								},
								message: `must be <= 99999`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e < 1 || isNaN(e)) {
							let e = {
								instancePath: t + `/health/singlePoint`,
								schemaPath: `#/properties/health/properties/singlePoint/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 1
								},
								message: `must be >= 1`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
					if (typeof e == `string` && !l.test(e)) {
						let e = {
							instancePath: t + `/health/singlePoint`,
							schemaPath: `#/properties/health/properties/singlePoint/pattern`,
							keyword: `pattern`,
							params: { pattern: `^(?:off|[1-9]\\d{0,4})$` },
							message: `must match pattern "^(?:off|[1-9]\\d{0,4})$"`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (r.idleAdmins !== void 0) {
					let e = r.idleAdmins;
					if (typeof e != `string`) {
						let n = typeof e, i;
						if (i === void 0) {
							if (n == `number` || n == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/health/idleAdmins`,
									schemaPath: `#/properties/health/properties/idleAdmins/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, r !== void 0 && (r.idleAdmins = i));
					}
					if (e !== `on` && e !== `off`) {
						let e = {
							instancePath: t + `/health/idleAdmins`,
							schemaPath: `#/properties/health/properties/idleAdmins/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.health.properties.idleAdmins.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/health`,
					schemaPath: `#/properties/health/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.state !== void 0) {
			let n = e.state;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.lineage === void 0) {
					let e = {
						instancePath: t + `/state`,
						schemaPath: `#/properties/state/required`,
						keyword: `required`,
						params: { missingProperty: `lineage` },
						message: `must have required property 'lineage'`
					};
					x === null ? x = [e] : x.push(e), S++;
				}
				for (let e in n) if (e !== `lineage`) {
					let n = {
						instancePath: t + `/state`,
						schemaPath: `#/properties/state/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				if (n.lineage !== void 0) {
					let e = n.lineage;
					if (typeof e != `string`) {
						let r = typeof e, i;
						if (i === void 0) {
							if (r == `number` || r == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/state/lineage`,
									schemaPath: `#/properties/state/properties/lineage/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, n !== void 0 && (n.lineage = i));
					}
					if (typeof e == `string`) {
						if (i(e) > 64) {
							let e = {
								instancePath: t + `/state/lineage`,
								schemaPath: `#/properties/state/properties/lineage/maxLength`,
								keyword: `maxLength`,
								params: { limit: 64 },
								message: `must NOT have more than 64 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (i(e) < 8) {
							let e = {
								instancePath: t + `/state/lineage`,
								schemaPath: `#/properties/state/properties/lineage/minLength`,
								keyword: `minLength`,
								params: { limit: 8 },
								message: `must NOT have fewer than 8 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (!u.test(e)) {
							let e = {
								instancePath: t + `/state/lineage`,
								schemaPath: `#/properties/state/properties/lineage/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[\\w-]+$` },
								message: `must match pattern "^[\\w-]+$"`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/state`,
					schemaPath: `#/properties/state/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.forms !== void 0) {
			let n = e.forms;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				for (let e in n) if (e !== `team`) {
					let n = {
						instancePath: t + `/forms`,
						schemaPath: `#/properties/forms/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				if (n.team !== void 0) {
					let e = n.team;
					if (typeof e != `string`) {
						let r = typeof e, i;
						if (i === void 0) {
							if (r == `number` || r == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/forms/team`,
									schemaPath: `#/properties/forms/properties/team/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, n !== void 0 && (n.team = i));
					}
					if (typeof e == `string`) {
						if (i(e) > 100) {
							let e = {
								instancePath: t + `/forms/team`,
								schemaPath: `#/properties/forms/properties/team/maxLength`,
								keyword: `maxLength`,
								params: { limit: 100 },
								message: `must NOT have more than 100 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (i(e) < 1) {
							let e = {
								instancePath: t + `/forms/team`,
								schemaPath: `#/properties/forms/properties/team/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (!d.test(e)) {
							let e = {
								instancePath: t + `/forms/team`,
								schemaPath: `#/properties/forms/properties/team/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[A-Za-z0-9][A-Za-z0-9_.-]*$` },
								message: `must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]*$"`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/forms`,
					schemaPath: `#/properties/forms/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.notify !== void 0) {
			let r = e.notify;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				for (let e in r) if (e !== `heartbeat` && e !== `chat` && e !== `names`) {
					let n = {
						instancePath: t + `/notify`,
						schemaPath: `#/properties/notify/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				if (r.heartbeat !== void 0) {
					let e = r.heartbeat;
					if (typeof e != `string`) {
						let n = typeof e, i;
						if (i === void 0) {
							if (n == `number` || n == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/notify/heartbeat`,
									schemaPath: `#/properties/notify/properties/heartbeat/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, r !== void 0 && (r.heartbeat = i));
					}
					if (typeof e == `string` && i(e) > 1e3) {
						let e = {
							instancePath: t + `/notify/heartbeat`,
							schemaPath: `#/properties/notify/properties/heartbeat/maxLength`,
							keyword: `maxLength`,
							params: { limit: 1e3 },
							message: `must NOT have more than 1000 characters`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (r.chat !== void 0) {
					let e = r.chat;
					if (typeof e != `string`) {
						let n = typeof e, i;
						if (i === void 0) {
							if (n == `number` || n == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/notify/chat`,
									schemaPath: `#/properties/notify/properties/chat/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						i !== void 0 && (e = i, r !== void 0 && (r.chat = i));
					}
					if (e !== `slack` && e !== `teams`) {
						let e = {
							instancePath: t + `/notify/chat`,
							schemaPath: `#/properties/notify/properties/chat/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.notify.properties.chat.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (r.names !== void 0) {
					let e = r.names;
					if (typeof e != `boolean`) {
						let n;
						if (n === void 0) {
							if (e === `false` || e === 0 || e === null) n = !1;
							else if (e === `true` || e === 1) n = !0;
							else {
								let e = {
									instancePath: t + `/notify/names`,
									schemaPath: `#/properties/notify/properties/names/type`,
									keyword: `type`,
									params: { type: `boolean` },
									message: `must be boolean`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						n !== void 0 && (e = n, r !== void 0 && (r.names = n));
					}
				}
			} else {
				let e = {
					instancePath: t + `/notify`,
					schemaPath: `#/properties/notify/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
		if (e.hr !== void 0) {
			let a = e.hr;
			if (a && typeof a == `object` && !Array.isArray(a)) {
				for (let e in a) if (e !== `preset` && e !== `columns` && e !== `dates` && e !== `encoding` && e !== `separator` && e !== `status` && e !== `top` && e !== `blank`) {
					let n = {
						instancePath: t + `/hr`,
						schemaPath: `#/properties/hr/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					x === null ? x = [n] : x.push(n), S++;
				}
				if (a.preset !== void 0) {
					let e = a.preset;
					if (typeof e != `string`) {
						let n = typeof e, r;
						if (r === void 0) {
							if (n == `number` || n == `boolean`) r = `` + e;
							else if (e === null) r = ``;
							else {
								let e = {
									instancePath: t + `/hr/preset`,
									schemaPath: `#/properties/hr/properties/preset/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						r !== void 0 && (e = r, a !== void 0 && (a.preset = r));
					}
					if (e !== `small-improvements` && e !== `workday` && e !== `bamboohr` && e !== `personio` && e !== `hibob` && e !== `rippling`) {
						let e = {
							instancePath: t + `/hr/preset`,
							schemaPath: `#/properties/hr/properties/preset/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.hr.properties.preset.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (a.columns !== void 0) {
					let e = a.columns;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						for (let i in e) if (!r.call(n.properties.hr.properties.columns.properties, i)) {
							let e = {
								instancePath: t + `/hr/columns`,
								schemaPath: `#/properties/hr/properties/columns/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: i },
								message: `must NOT have additional properties`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						e.id !== void 0 && (g(e.id, {
							instancePath: t + `/hr/columns/id`,
							parentData: e,
							parentDataProperty: `id`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.email !== void 0 && (g(e.email, {
							instancePath: t + `/hr/columns/email`,
							parentData: e,
							parentDataProperty: `email`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.firstName !== void 0 && (g(e.firstName, {
							instancePath: t + `/hr/columns/firstName`,
							parentData: e,
							parentDataProperty: `firstName`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.lastName !== void 0 && (g(e.lastName, {
							instancePath: t + `/hr/columns/lastName`,
							parentData: e,
							parentDataProperty: `lastName`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.name !== void 0 && (g(e.name, {
							instancePath: t + `/hr/columns/name`,
							parentData: e,
							parentDataProperty: `name`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.managerEmployeeId !== void 0 && (g(e.managerEmployeeId, {
							instancePath: t + `/hr/columns/managerEmployeeId`,
							parentData: e,
							parentDataProperty: `managerEmployeeId`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.managerEmail !== void 0 && (g(e.managerEmail, {
							instancePath: t + `/hr/columns/managerEmail`,
							parentData: e,
							parentDataProperty: `managerEmail`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.managerName !== void 0 && (g(e.managerName, {
							instancePath: t + `/hr/columns/managerName`,
							parentData: e,
							parentDataProperty: `managerName`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.department !== void 0 && (g(e.department, {
							instancePath: t + `/hr/columns/department`,
							parentData: e,
							parentDataProperty: `department`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.role !== void 0 && (g(e.role, {
							instancePath: t + `/hr/columns/role`,
							parentData: e,
							parentDataProperty: `role`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.start !== void 0 && (g(e.start, {
							instancePath: t + `/hr/columns/start`,
							parentData: e,
							parentDataProperty: `start`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.end !== void 0 && (g(e.end, {
							instancePath: t + `/hr/columns/end`,
							parentData: e,
							parentDataProperty: `end`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length)), e.status !== void 0 && (g(e.status, {
							instancePath: t + `/hr/columns/status`,
							parentData: e,
							parentDataProperty: `status`,
							rootData: y,
							dynamicAnchors: b
						}) || (x = x === null ? g.errors : x.concat(g.errors), S = x.length));
					} else {
						let e = {
							instancePath: t + `/hr/columns`,
							schemaPath: `#/properties/hr/properties/columns/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (a.dates !== void 0) {
					let e = a.dates;
					if (typeof e != `string`) {
						let n = typeof e, r;
						if (r === void 0) {
							if (n == `number` || n == `boolean`) r = `` + e;
							else if (e === null) r = ``;
							else {
								let e = {
									instancePath: t + `/hr/dates`,
									schemaPath: `#/properties/hr/properties/dates/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						r !== void 0 && (e = r, a !== void 0 && (a.dates = r));
					}
					if (typeof e == `string` && !f.test(e)) {
						let e = {
							instancePath: t + `/hr/dates`,
							schemaPath: `#/properties/hr/properties/dates/pattern`,
							keyword: `pattern`,
							params: { pattern: `^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$` },
							message: `must match pattern "^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$"`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (a.encoding !== void 0) {
					let e = a.encoding;
					if (typeof e != `string`) {
						let n = typeof e, r;
						if (r === void 0) {
							if (n == `number` || n == `boolean`) r = `` + e;
							else if (e === null) r = ``;
							else {
								let e = {
									instancePath: t + `/hr/encoding`,
									schemaPath: `#/properties/hr/properties/encoding/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						r !== void 0 && (e = r, a !== void 0 && (a.encoding = r));
					}
					if (e !== `utf-8` && e !== `windows-1252`) {
						let e = {
							instancePath: t + `/hr/encoding`,
							schemaPath: `#/properties/hr/properties/encoding/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.hr.properties.encoding.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (a.separator !== void 0) {
					let e = a.separator;
					if (typeof e != `string`) {
						let n = typeof e, r;
						if (r === void 0) {
							if (n == `number` || n == `boolean`) r = `` + e;
							else if (e === null) r = ``;
							else {
								let e = {
									instancePath: t + `/hr/separator`,
									schemaPath: `#/properties/hr/properties/separator/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						r !== void 0 && (e = r, a !== void 0 && (a.separator = r));
					}
					if (e !== `,` && e !== `;` && e !== `tab` && e !== `|`) {
						let e = {
							instancePath: t + `/hr/separator`,
							schemaPath: `#/properties/hr/properties/separator/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.hr.properties.separator.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (a.status !== void 0) {
					let e = a.status;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						for (let n in e) if (n !== `active` && n !== `left` && n !== `later`) {
							let e = {
								instancePath: t + `/hr/status`,
								schemaPath: `#/properties/hr/properties/status/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							x === null ? x = [e] : x.push(e), S++;
						}
						if (e.active !== void 0) {
							let n = e.active;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (typeof e != `string`) {
										let i = typeof e, a;
										if (a === void 0) {
											if (i == `number` || i == `boolean`) a = `` + e;
											else if (e === null) a = ``;
											else {
												let e = {
													instancePath: t + `/hr/status/active/` + r,
													schemaPath: `#/properties/hr/properties/status/properties/active/items/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`
												};
												x === null ? x = [e] : x.push(e), S++;
											}
										}
										a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
									}
									if (typeof e == `string`) {
										if (i(e) > 100) {
											let e = {
												instancePath: t + `/hr/status/active/` + r,
												schemaPath: `#/properties/hr/properties/status/properties/active/items/maxLength`,
												keyword: `maxLength`,
												params: { limit: 100 },
												message: `must NOT have more than 100 characters`
											};
											x === null ? x = [e] : x.push(e), S++;
										}
										if (i(e) < 1) {
											let e = {
												instancePath: t + `/hr/status/active/` + r,
												schemaPath: `#/properties/hr/properties/status/properties/active/items/minLength`,
												keyword: `minLength`,
												params: { limit: 1 },
												message: `must NOT have fewer than 1 characters`
											};
											x === null ? x = [e] : x.push(e), S++;
										}
									}
								}
								let r = n.length, a;
								if (r > 1) {
									let e = {};
									for (; r--;) {
										let i = n[r];
										if (typeof i == `string`) {
											if (typeof e[i] == `number`) {
												a = e[i];
												let n = {
													instancePath: t + `/hr/status/active`,
													schemaPath: `#/properties/hr/properties/status/properties/active/uniqueItems`,
													keyword: `uniqueItems`,
													params: {
														i: r,
														j: a
													},
													message: `must NOT have duplicate items (items ## ` + a + ` and ` + r + ` are identical)`
												};
												x === null ? x = [n] : x.push(n), S++;
												break;
											}
											e[i] = r;
										}
									}
								}
							} else {
								let e = {
									instancePath: t + `/hr/status/active`,
									schemaPath: `#/properties/hr/properties/status/properties/active/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						if (e.left !== void 0) {
							let n = e.left;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (typeof e != `string`) {
										let i = typeof e, a;
										if (a === void 0) {
											if (i == `number` || i == `boolean`) a = `` + e;
											else if (e === null) a = ``;
											else {
												let e = {
													instancePath: t + `/hr/status/left/` + r,
													schemaPath: `#/properties/hr/properties/status/properties/left/items/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`
												};
												x === null ? x = [e] : x.push(e), S++;
											}
										}
										a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
									}
									if (typeof e == `string`) {
										if (i(e) > 100) {
											let e = {
												instancePath: t + `/hr/status/left/` + r,
												schemaPath: `#/properties/hr/properties/status/properties/left/items/maxLength`,
												keyword: `maxLength`,
												params: { limit: 100 },
												message: `must NOT have more than 100 characters`
											};
											x === null ? x = [e] : x.push(e), S++;
										}
										if (i(e) < 1) {
											let e = {
												instancePath: t + `/hr/status/left/` + r,
												schemaPath: `#/properties/hr/properties/status/properties/left/items/minLength`,
												keyword: `minLength`,
												params: { limit: 1 },
												message: `must NOT have fewer than 1 characters`
											};
											x === null ? x = [e] : x.push(e), S++;
										}
									}
								}
								let r = n.length, a;
								if (r > 1) {
									let e = {};
									for (; r--;) {
										let i = n[r];
										if (typeof i == `string`) {
											if (typeof e[i] == `number`) {
												a = e[i];
												let n = {
													instancePath: t + `/hr/status/left`,
													schemaPath: `#/properties/hr/properties/status/properties/left/uniqueItems`,
													keyword: `uniqueItems`,
													params: {
														i: r,
														j: a
													},
													message: `must NOT have duplicate items (items ## ` + a + ` and ` + r + ` are identical)`
												};
												x === null ? x = [n] : x.push(n), S++;
												break;
											}
											e[i] = r;
										}
									}
								}
							} else {
								let e = {
									instancePath: t + `/hr/status/left`,
									schemaPath: `#/properties/hr/properties/status/properties/left/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						if (e.later !== void 0) {
							let n = e.later;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (typeof e != `string`) {
										let i = typeof e, a;
										if (a === void 0) {
											if (i == `number` || i == `boolean`) a = `` + e;
											else if (e === null) a = ``;
											else {
												let e = {
													instancePath: t + `/hr/status/later/` + r,
													schemaPath: `#/properties/hr/properties/status/properties/later/items/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`
												};
												x === null ? x = [e] : x.push(e), S++;
											}
										}
										a !== void 0 && (e = a, n !== void 0 && (n[r] = a));
									}
									if (typeof e == `string`) {
										if (i(e) > 100) {
											let e = {
												instancePath: t + `/hr/status/later/` + r,
												schemaPath: `#/properties/hr/properties/status/properties/later/items/maxLength`,
												keyword: `maxLength`,
												params: { limit: 100 },
												message: `must NOT have more than 100 characters`
											};
											x === null ? x = [e] : x.push(e), S++;
										}
										if (i(e) < 1) {
											let e = {
												instancePath: t + `/hr/status/later/` + r,
												schemaPath: `#/properties/hr/properties/status/properties/later/items/minLength`,
												keyword: `minLength`,
												params: { limit: 1 },
												message: `must NOT have fewer than 1 characters`
											};
											x === null ? x = [e] : x.push(e), S++;
										}
									}
								}
								let r = n.length, a;
								if (r > 1) {
									let e = {};
									for (; r--;) {
										let i = n[r];
										if (typeof i == `string`) {
											if (typeof e[i] == `number`) {
												a = e[i];
												let n = {
													instancePath: t + `/hr/status/later`,
													schemaPath: `#/properties/hr/properties/status/properties/later/uniqueItems`,
													keyword: `uniqueItems`,
													params: {
														i: r,
														j: a
													},
													message: `must NOT have duplicate items (items ## ` + a + ` and ` + r + ` are identical)`
												};
												x === null ? x = [n] : x.push(n), S++;
												break;
											}
											e[i] = r;
										}
									}
								}
							} else {
								let e = {
									instancePath: t + `/hr/status/later`,
									schemaPath: `#/properties/hr/properties/status/properties/later/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/hr/status`,
							schemaPath: `#/properties/hr/properties/status/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (a.top !== void 0) {
					let e = a.top;
					if (typeof e != `string`) {
						let n = typeof e, r;
						if (r === void 0) {
							if (n == `number` || n == `boolean`) r = `` + e;
							else if (e === null) r = ``;
							else {
								let e = {
									instancePath: t + `/hr/top`,
									schemaPath: `#/properties/hr/properties/top/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						r !== void 0 && (e = r, a !== void 0 && (a.top = r));
					}
					if (e !== `blank` && e !== `self`) {
						let e = {
							instancePath: t + `/hr/top`,
							schemaPath: `#/properties/hr/properties/top/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.hr.properties.top.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
				if (a.blank !== void 0) {
					let e = a.blank;
					if (typeof e != `string`) {
						let n = typeof e, r;
						if (r === void 0) {
							if (n == `number` || n == `boolean`) r = `` + e;
							else if (e === null) r = ``;
							else {
								let e = {
									instancePath: t + `/hr/blank`,
									schemaPath: `#/properties/hr/properties/blank/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								x === null ? x = [e] : x.push(e), S++;
							}
						}
						r !== void 0 && (e = r, a !== void 0 && (a.blank = r));
					}
					if (e !== `keep` && e !== `clear`) {
						let e = {
							instancePath: t + `/hr/blank`,
							schemaPath: `#/properties/hr/properties/blank/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.hr.properties.blank.enum },
							message: `must be equal to one of the allowed values`
						};
						x === null ? x = [e] : x.push(e), S++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/hr`,
					schemaPath: `#/properties/hr/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				x === null ? x = [e] : x.push(e), S++;
			}
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		x === null ? x = [e] : x.push(e), S++;
	}
	return _.errors = x, S === 0;
}
_.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

// src/desired/reading/finding.ts
function findingAt(again, { code, message, path, part, cause }) {
	const place = again.place(path, part);
	return {
		severity: "error",
		code,
		message,
		...cause === void 0 ? {} : { cause },
		place,
		excerpt: again.excerpt(place.line)
	};
}
function shownOf(all) {
	if (all.length <= 1e4) return all;
	const severity = all.some((one) => one.severity === "error") ? "error" : "warning";
	const message = "There are more findings than the 10,000 that are shown: fix these first.";
	return [...all.slice(0, mostShown - 1), {
		severity,
		code: "too-large",
		message
	}];
}

// src/desired/schema/plain-entry.ts
const plainFields = /* @__PURE__ */ new Set([
	"firstName",
	"lastName",
	"manager",
	"department",
	"role",
	"id"
]);
const longest = 50;
const plainAddress = /^[a-z0-9]+(?:[._-][a-z0-9]+)*@[a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*)+$/;
function isPlainEntry(entry) {
	if (typeof entry !== "object" || entry === null) return false;
	let names = 0;
	for (const name in entry) {
		const value = entry[name];
		if (typeof value !== "string" || value.length > longest || value === "") {
			if (name !== "manager" || value !== null) return false;
		} else if (name === "email") {
			if (!plainAddress.test(value)) return false;
		} else if (!plainFields.has(name)) return false;
		if (name === "email" || name === "firstName" || name === "lastName") names++;
	}
	return names === 3;
}

// src/desired/schema/retired-facts.ts
function withoutRetired(tree) {
	const { facts, ...rest } = objectOf(tree.value) ?? {};
	const named = objectOf(facts);
	const retired = Object.keys(named ?? {}).filter((name) => retiredFacts.has(name));
	if (named === null || retired.length === 0) return {
		value: tree.value,
		warnings: []
	};
	const again = tree.again(retired.map((name) => ["facts", name]));
	const warnings = retired.map((name) => ({
		...findingAt(again, {
			code: "retired-fact",
			message: `The fact ${name} is no longer used: delete it.`,
			path: ["facts", name],
			part: "key"
		}),
		severity: "warning"
	}));
	const used = Object.entries(named).filter(([name]) => !retiredFacts.has(name));
	return {
		value: {
			...rest,
			facts: Object.fromEntries(used)
		},
		warnings
	};
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

// src/desired/schema/schema-at.ts
function schemaAt(root, path) {
	let here = root;
	for (const step of path) here = resolved(root, typeof step === "number" ? item(here) : below(here, step));
	return here;
}
function item({ items, examples }) {
	const [first] = examples ?? [];
	return {
		...Array.isArray(first) ? { examples: first } : {},
		...items
	};
}
function below(schema, name) {
	if (schema.properties !== void 0 && Object.hasOwn(schema.properties, name)) return schema.properties[name] ?? {};
	return typeof schema.additionalProperties === "object" ? schema.additionalProperties : {};
}
function resolved(root, schema) {
	const name = schema.$ref?.replace("#/$defs/", "");
	return name === void 0 ? schema : {
		...root.$defs?.[name],
		...schema
	};
}
function exampleOf({ sample, examples }) {
	return sample ?? examples?.[0];
}
function canBeNull(schema) {
	return Array.isArray(schema.type) && schema.type.includes("null");
}
function schemaKind(schema) {
	return typeof schema.type === "string" ? schema.type : schema.type?.[0] ?? "";
}

// src/desired/rules/letters.ts
function mayConfuse(text) {
	return !latinWords.test(text);
}
const latinWords = /^[!-~\xc0-\u017f]+(?: [!-~\xc0-\u017f]+)*$/;
const notAscii = /[^ -~]/;
const unseenBlank = /^\s|\s$|\s\s/;
const otherBlank = /[^\S ]/u;
const latin = /\p{Script=Latin}/u;
const greekOrCyrillic = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
function hasForeignLetter(address) {
	return notAscii.test(address);
}
function foreignLetter(address) {
	const odd = /[^ -~]/u.exec(address);
	if (odd === null) return null;
	const message = `The address ${address} holds ${codePoint(odd[0])}, which is not one of the letters a to z and may look like one. Type the address again.`;
	const at = address.lastIndexOf("@");
	const host = asciiDomain(address.slice(at + 1));
	if (host === null || notAscii.test(address.slice(0, at))) return message;
	return `${message} If the domain is really spelled so, write ${address.slice(0, at)}@${host}.`;
}
function asciiDomain(domain) {
	if (latin.test(domain.replace(/\.[a-z]+$/, "")) && greekOrCyrillic.test(domain)) return null;
	const url = `http://${domain}/`;
	const host = URL.canParse(url) ? new URL(url).hostname : "";
	return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
}
function confusingName(name) {
	return mixed("name", name, [name]) ?? confusingBlank("name", name);
}
function confusingDepartment(department) {
	return mixed("department", department, department.split(/[^\p{L}\p{M}]+/u)) ?? confusingBlank("department", department);
}
function mixed(what, text, words) {
	const word = words.find((one) => latin.test(one) && greekOrCyrillic.test(one));
	if (word === void 0) return null;
	return `The ${what} "${text}" mixes Latin letters with ${codePoint(greekOrCyrillic.exec(word)?.[0] ?? "")}, so it looks like another ${what}. Type it again, in one alphabet.`;
}
function confusingBlank(what, text) {
	const start = `The ${what} "${text}"`;
	if (unseenBlank.test(text)) return `${start} has an extra space, so it looks like the ${what} without it. Delete the space.`;
	const blank = otherBlank.exec(text)?.[0];
	if (blank !== void 0) return `${start} has a blank that is not the usual one (${codeOf(blank)}), so it is not equal to the same ${what} typed on a keyboard. Type a space there.`;
	if (text === text.normalize("NFC")) return null;
	return `${start} has letters and accents as separate characters, so it is not equal to the same ${what} typed on a keyboard. Type it again.`;
}
function codePoint(letter) {
	return `"${letter}" (${codeOf(letter)})`;
}
function codeOf(letter) {
	return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/desired/reading/repair.ts
function repaired(text, pattern) {
	const fits = new RegExp(pattern, "u");
	const bare = (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim().replace(/^(?:mailto:|https?:\/\/)/i, "").replace(/^[<("'@]+|^\*\./, "").replace(/[>)"';,./]+$/, "");
	const domain = bare.toLowerCase();
	return [
		bare,
		domain,
		asciiDomain(domain)
	].find((one) => one !== null && one !== text && fits.test(one)) ?? null;
}

// src/desired/reading/value-words.ts
function wrongValueWords(about) {
	const { error, name, raw, schema } = about;
	if (raw === "") return noValue(about);
	const { limit, allowedValues, allowedValue } = error.params;
	const said = typeof raw === "string" ? `"${raw}" is not allowed for ${name}.` : `${name} is not valid.`;
	switch (error.keyword) {
		case "type":
			if (Array.isArray(raw) && schemaKind(schema) === "object") return noList(name);
			return `${name} must be ${kinds[schemaKind(schema)] ?? "another kind of value"}. ${sample(schema)}`;
		case "pattern": return `${said} ${rightSpelling(String(raw), schema)}`;
		case "enum": return `${said}${choice(String(raw), allowedValues)}`;
		case "const": return `${said} Write ${name}: ${String(allowedValue)}, or delete the line.`;
		case "maxLength": return `${name} is too long. Write at most ${String(limit)} characters.`;
		case "minLength": return `${name} is too short. Write at least ${String(limit)} characters.`;
		case "minimum": return `${said} Write ${String(limit)} or more.`;
		case "maximum": return `${said} Write ${String(limit)} or less.`;
		case "minItems": return `${name} is an empty list. Write something into it, or delete the line.`;
		case "maxItems": return `${name} has too many entries. Write at most ${String(limit)}.`;
		case "uniqueItems": return `${name} holds the same value twice. Keep one of the two.`;
		case "minProperties": return `This entry of ${name} sets nothing. Write a value that it sets, or delete it.`;
		default: return `${said} It ${String(error.message)}.`;
	}
}
const kinds = {
	string: "one text",
	object: "a group of fields",
	array: "a list",
	integer: "a whole number",
	boolean: "true or false"
};
function noValue({ name, schema, path, required }) {
	if (name === "manager") return `${name} has no value. Write the key of the manager, or null for a person without one.`;
	if (canBeNull(schema)) return `${name} has no value. Write one, write null for a person without a ${name}, or delete the line.`;
	if (path.length === 0) return `This file is empty. Write ${schema.required?.join(" and ") ?? "something"} into it.`;
	return `${name} has no value. Write one${required ? "" : ", or delete the line"}.`;
}
function rightSpelling(raw, schema) {
	const meant = schema.pattern === void 0 ? null : repaired(raw, schema.pattern);
	const example = exampleOf(schema);
	if (meant !== null) return `Write ${meant}.`;
	if (typeof example === "string") return `Write it like ${example}.`;
	return schema.patternErrorMessage ?? "Write it differently.";
}
function noList(name) {
	return name === "people" ? "people: is no list. Instead of a dash, begin each person with a key such as \"ada.lovelace:\", and write the fields below it, indented." : `${name} is no list. Write each of its fields on a line of its own below it, indented, without a dash: "name: value".`;
}
function sample(schema) {
	if (schemaKind(schema) === "object") return "Write each on a line of its own below it, indented: \"name: value\".";
	if (schemaKind(schema) === "array") return "Write each entry on a line of its own below it, with a dash and a space before it.";
	return `Write it like ${String(exampleOf(schema))}.`;
}
function choice(said, allowed) {
	const near = nearest(said, allowed);
	return near === null ? ` Write one of: ${allowed.join(", ")}.` : ` Did you mean "${near}"?`;
}

// src/desired/schema/schema-words.ts
function mistakeOf(error, root, raw) {
	if (error.propertyName !== void 0) return null;
	const { additionalProperty: extra } = error.params;
	if (Object.hasOwn(root.properties ?? {}, "people") && error.instancePath === "" && extra !== void 0 && besidePeople(raw).includes(extra)) return null;
	const path = pathOf(error.instancePath, raw);
	const required = schemaAt(root, path.slice(0, -1)).required?.includes(String(path.at(-1))) ?? false;
	const about = {
		error,
		schema: schemaAt(root, path),
		path,
		name: nameOf(path),
		raw: rawAt(raw, path),
		required
	};
	return aboutKeys(about, root) ?? aboutValue(about);
}
function nullMistake(path) {
	return {
		code: "wrong-type",
		message: `${nameOf(path)} is null, which has no meaning here. Write a value, or delete the line; the text "null" needs quotes.`,
		path,
		part: "value",
		cause: nameOf(path)
	};
}
function nameOf(path) {
	return path.findLast((step) => typeof step === "string") ?? "This file";
}
function pathOf(pointer, raw) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(rawAt(raw, path)) ? Number(name) : name);
	}
	return path;
}
function rawAt(raw, path) {
	let here = raw;
	for (const step of path) {
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return void 0;
		here = here[step];
	}
	return here;
}
function aboutKeys(about, root) {
	const { error, path, name } = about;
	const { keyword } = error;
	const params = error.params;
	if (keyword === "additionalProperties") return unknownProperty(about, String(params["additionalProperty"]));
	if (keyword === "required") {
		const key = String(params["missingProperty"]);
		const [first] = key === "people" && path.length === 0 ? besidePeople(about.raw) : [];
		return {
			code: "missing-property",
			message: first === void 0 ? `${name} has no ${key}. Write ${example(key, schemaAt(root, [...path, key]))}.` : `This file has no line "people:". Write it above ${first}, and indent each line below it by two spaces.`,
			path: [...path, key],
			part: "key",
			cause: key
		};
	}
	if (keyword !== "propertyNames") return null;
	const key = String(params["propertyName"]);
	return {
		code: "bad-key",
		message: badKey(key),
		path: [...path, key],
		part: "key"
	};
}
function unknownProperty({ schema, path, raw }, key) {
	const names = Object.keys(schema.properties ?? {});
	const isPeople = path.length === 0 && names.includes("people");
	const near = nearest(key, names) ?? (isPeople && isOtherName(raw, key) ? "people" : null);
	const at = {
		code: "unknown-property",
		path: [...path, key],
		part: "key",
		cause: key
	};
	if (near !== null) return {
		...at,
		message: `"${key}" is not known here. Did you mean "${near}"?`,
		meant: [...path, near]
	};
	const inner = rawAt(raw, [key]);
	if (isPeople && typeof inner === "object" && inner !== null) return {
		...at,
		message: `"${key}" is beside people:, not below it. Indent it by two spaces, or delete it.`
	};
	return {
		...at,
		message: `"${key}" is not known here. Delete it, or write one of: ${names.join(", ")}.`
	};
}
function besidePeople(raw) {
	if (typeof raw !== "object" || raw === null || Array.isArray(raw) || Object.hasOwn(raw, "people")) return [];
	return Object.keys(raw).filter((key) => key !== "defaults" && isObject(rawAt(raw, [key])) && !isOtherName(raw, key));
}
function isOtherName(raw, key) {
	if (rawAt(raw, ["people"]) !== void 0) return false;
	const inner = rawAt(raw, [key]);
	return isObject(inner) && Object.values(inner).length > 0 && Object.values(inner).every(isObject);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function example(name, schema) {
	const first = exampleOf(schema);
	return typeof first === "object" && first !== null ? `"${name}:" and its fields below it` : `for example "${name}: ${String(first)}"`;
}
function badKey(key) {
	const better = key.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, ".").slice(0, 64).replace(/^\.|\.$/g, "");
	return `"${key}" cannot be the key of a person. Use lower-case letters and digits, with single dots, hyphens or underscores between them, at most 64${better === "" ? "" : `: ${better}`}.`;
}
function isNoDay({ error, schema }, raw) {
	return error.keyword === "pattern" && schema.tsType === "Day" && /^\d{4}-\d{2}-\d{2}$/.test(raw);
}
function aboutValue(about) {
	const { path, raw, error } = about;
	if (raw === null) return nullMistake(path);
	if (typeof raw === "string" && isNoDay(about, raw)) return {
		code: "bad-date",
		message: `The calendar has no day ${raw}. Write a day such as 2026-12-31.`,
		path,
		part: "value"
	};
	const code = raw === "" ? "empty-value" : error.keyword === "type" ? "wrong-type" : "bad-value";
	const part = raw === "" || typeof raw === "object" ? "key" : "value";
	return {
		code,
		message: wrongValueWords(about),
		path,
		part,
		cause: about.name
	};
}

// src/desired/schema/schema-findings.ts
async function checkPeople(tree, broken = /* @__PURE__ */ new Set()) {
	const { value } = tree;
	const wellFormed = await import("./people.mjs");
	if (isSound(value, wellFormed)) return {
		value,
		diagnostics: []
	};
	const errors = [];
	for (const part of parts(value)) {
		if (!wellFormed.people(part)) for (const error of wellFormed.people.errors ?? []) errors.push(error);
		if (errors.length > mostErrors) break;
	}
	const schema = await import("./people.schema.mjs");
	return {
		value: null,
		diagnostics: findings(tree, errors.filter((error) => !mayBeThere(error, broken)), schema.default, false)
	};
}
function isSound(value, { people, person }) {
	if (!isMap(value) || !isMap(value["people"])) return false;
	const entries = value["people"];
	for (const key in entries) {
		const entry = entries[key];
		if (!isPersonKey(key) || !(isPlainEntry(entry) || person(entry))) return false;
	}
	return people({
		...value,
		people: {}
	});
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mayBeThere({ keyword, instancePath }, broken) {
	const [, top, key, ...deeper] = instancePath.split("/");
	if (broken.size === 0 || top !== "people" || deeper.length > 0) return false;
	return keyword === "required" && key !== void 0 && broken.has(key);
}
const partSize = 5e3;
const mostErrors = 2e4;
function* parts(value) {
	const entries = isMap(value) && isMap(value["people"]) ? Object.entries(value["people"]) : [];
	if (entries.length === 0) return yield value;
	let [first, weight] = [0, 0];
	for (let end = 1; end <= entries.length; end++) {
		weight += weightOf(entries[end - 1]?.[1]);
		if (weight < partSize && end < entries.length) continue;
		if (first === 0 && end === entries.length) return yield value;
		const some = { people: Object.fromEntries(entries.slice(first, end)) };
		yield first === 0 ? {
			...value,
			...some
		} : some;
		[first, weight] = [end, 0];
	}
}
function weightOf(entry) {
	if (typeof entry !== "object" || entry === null) return 1;
	const { changes, absence } = entry;
	const listed = [changes, absence].reduce((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
	return 1 + Object.keys(entry).length + 3 * listed;
}
async function checkSettings(tree) {
	const value = tree.value;
	const hasNull = nullsIn(value, [], 1).length > 0;
	if (t(value) && !hasNull) return {
		value,
		diagnostics: []
	};
	return {
		value: null,
		diagnostics: findings(tree, (t.errors ?? []).slice(0, mostErrors), (await import("./settings.schema.mjs")).default, true)
	};
}
async function checkContract(tree) {
	const { contract } = await import("./contract.mjs");
	const { value, warnings } = withoutRetired(tree);
	if (contract(value)) return {
		value,
		diagnostics: warnings
	};
	return {
		value: null,
		diagnostics: [...findings(tree, (contract.errors ?? []).slice(0, mostErrors), (await import("./contract.schema.mjs")).default, false), ...warnings]
	};
}
function soundPart(tree) {
	const raw = tree.again([]).value;
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
	const sound = Object.entries(raw).filter(([name, value]) => {
		const alone = {
			company: "Acme",
			timezone: "UTC",
			[name]: value
		};
		return nullsIn(value, [], 1).length === 0 && t(alone);
	});
	const file = {
		company: "Acme",
		timezone: "UTC",
		...Object.fromEntries(sound)
	};
	return t(file) ? file : null;
}
function findings(tree, errors, schema, nulls) {
	const again = tree.again(errors.map(placeOf));
	return mistakes(errors, schema, again.value, nulls).map((one) => findingAt(again, one)).toSorted(byPlace);
}
function placeOf({ instancePath, params }) {
	const { propertyName } = params;
	return [...instancePath.split("/").slice(1), ...propertyName === void 0 ? [] : [propertyName]];
}
function mistakes(errors, schema, raw, nulls) {
	const said = errors.flatMap((error) => mistakeOf(error, schema, raw) ?? []);
	const meant = new Set(said.map((mistake) => JSON.stringify(mistake.meant)));
	const once = /* @__PURE__ */ new Map();
	for (const mistake of [...(nulls ? nullsIn(raw, [], mostErrors) : []).map(nullMistake), ...said]) {
		const where = JSON.stringify(mistake.path);
		if (!(once.has(where + mistake.part) || mistake.code === "missing-property" && meant.has(where))) once.set(where + mistake.part, mistake);
	}
	return [...once.values()].slice(0, mostShown + 1);
}
function byPlace(a, b) {
	const [one, other] = [a.place, b.place];
	return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0) || byText(a.message, b.message);
}
function nullsIn(value, path, most) {
	if (value === null) return [path];
	if (typeof value !== "object") return [];
	const found = [];
	for (const [name, inner] of Object.entries(value)) {
		if (found.length >= most) break;
		const nulls = nullsIn(inner, [...path, Array.isArray(value) ? Number(name) : name], most - found.length);
		for (const one of nulls) found.push(one);
	}
	return found;
}

// src/desired/reading/source.ts
function storedText({ mark, text }) {
	return `${mark ?? ""}${text}`;
}
const mostBytes$1 = 1048576;
function readSource(path, shown) {
	try {
		const facts = lstatSync(path);
		if (facts.isSymbolicLink()) return linkFinding(shown);
		if (!facts.isFile()) return notRegular(shown);
		const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		try {
			return readHandle(handle, shown);
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		return unreadable(shown, `This file cannot be read (${reason(error)}). ${pathHint}`);
	}
}
function readHandle(handle, shown) {
	const facts = fstatSync(handle);
	if (!facts.isFile()) return notRegular(shown);
	if (facts.size > 1048576) return sizeFinding(shown);
	const buffer = Buffer.alloc(facts.size);
	let length = 0;
	while (length < facts.size) {
		const bytesRead = readSync(handle, buffer, length, facts.size - length, null);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	return decoded(shown, buffer.subarray(0, length));
}
function decoded(file, bytes) {
	try {
		const text = utf8.decode(bytes);
		return hasMark(bytes) ? {
			file,
			text,
			mark: "\uFEFF"
		} : {
			file,
			text
		};
	} catch {
		return unreadable(file, "This file is not UTF-8 text. Save it as UTF-8.");
	}
}
function hasMark([first, second, third]) {
	return first === 239 && second === 187 && third === 191;
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
const pathHint = "Check the path and its permissions.";
const noChartHint = "Go to where the chart is, name it with --org, or write a first one with \"espalier import live\".";
function reason(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "no reason given";
}
function sourceFinding(code, file, message) {
	return {
		severity: "error",
		code,
		message,
		place: {
			file,
			line: 1,
			column: 1
		}
	};
}
function unreadable(file, message) {
	return sourceFinding("unreadable", file, message);
}
function linkFinding(file) {
	return unreadable(file, "This is a link. Put the file itself here.");
}
function notRegular(file) {
	return unreadable(file, "This is not a regular file. Put a text file here.");
}
function notAFolder(file) {
	return unreadable(file, "This is not a folder. Put a folder here.");
}
function sizeFinding(file) {
	return sourceFinding("too-large", file, "This file is larger than 1 MiB. Split it into several.");
}

// src/desired/reading/names.ts
function judgeNames(entries, shown) {
	const found = [];
	const seen = /* @__PURE__ */ new Map();
	for (const { name } of entries) {
		const same = name.normalize("NFC").toLowerCase();
		const twin = seen.get(same);
		if (name === "." || name === "..") found.push(badName(shown, name, impossible));
		else if (hasHidden(name) || name.includes("\n") || name.includes("\uFFFD")) found.push(badName(shown, name, unseen));
		else if (twin !== void 0) found.push(badName(shown, name, twinOf(twin)));
		else if (portableName(name) !== name) found.push({
			...badName(shown, name, refusedWords(portableName(name))),
			severity: "warning"
		});
		seen.set(same, twin ?? name);
	}
	return found;
}
function badName(shown, name, message) {
	return sourceFinding("bad-file-name", `${shown}/${name}`, message);
}
const unseen = "This name has a character that cannot be seen, or that is not UTF-8. Give it a name of letters, digits, dots and hyphens.";
const impossible = "This name is not possible for a file or folder. Give it another one.";
function twinOf(name) {
	return `Some machines cannot tell this name from "${name}", so one of the two is lost there. Give it another name.`;
}
function refusedWords(better) {
	return `Windows refuses this name, so this is missing in a clone there. Rename it to "${better}".`;
}

// src/desired/reading/gather.ts
const mostDepth = 16;
const [mostFiles, mostEntries, mostBytes] = [
	5e3,
	2e4,
	12582912
];
async function gather(source, shown) {
	const walk = {
		source,
		entries: 0,
		bytes: 0,
		ended: false,
		people: [],
		diagnostics: []
	};
	const { people, diagnostics } = walk;
	const top = await itemsOf("", shown, walk);
	if (top === null) return {
		settings: null,
		contract: null,
		people: [],
		diagnostics
	};
	const settings = settingsOf(shown, top, walk);
	const contract = top.some(({ name }) => name === "contract.yaml") ? fileOf("contract.yaml", `${shown}/contract.yaml`, walk) : null;
	for (const { name } of top) if (isBeside(name)) diagnostics.push(notRead(`${shown}/${name}`, besideWords(name)));
	if (top.some(({ name }) => name === "people")) await gatherPeople("people", `${shown}/people`, 1, walk);
	if (people.length === 0 && !errorsIn(diagnostics).some((found) => found.place?.file.startsWith(`${shown}/people`))) diagnostics.push(sourceFinding("no-people", `${shown}/people`, "There is no file with people here. Write one, such as people/team.yaml."));
	people.sort((a, b) => byText(a.shown, b.shown));
	return {
		settings,
		contract,
		people: people.map(({ file }) => file),
		diagnostics
	};
}
function settingsOf(shown, top, walk) {
	const file = `${shown}/espalier.yaml`;
	if (top.some(({ name }) => name === "espalier.yaml")) return fileOf("espalier.yaml", file, walk);
	walk.diagnostics.push(sourceFinding("no-settings", file, "There are no settings. Write espalier.yaml with at least the company and its timezone."));
	return null;
}
async function gatherPeople(path, shown, depth, walk) {
	if (depth > mostDepth) {
		walk.diagnostics.push(unreadable(shown, "These folders are nested too deep. Use fewer levels."));
		return;
	}
	const items = await itemsOf(path, shown, walk) ?? [];
	if (items.some(({ name }) => name === ".git")) {
		walk.diagnostics.push(unreadable(shown, "This is a repository of its own. Put the files themselves here."));
		return;
	}
	const visible = items.filter(({ name }) => !name.startsWith(".") || name === "." || name === "..");
	walk.diagnostics.push(...judgeNames(visible, shown).slice(0, mostShown));
	for (const { name, kind } of items) {
		if (name.startsWith(".")) continue;
		const [inner, called] = [`${path}/${name}`, `${shown}/${name}`];
		if (walk.ended || walk.diagnostics.length > 1e4) return;
		if (kind === "folder") await gatherPeople(inner, called, depth + 1, walk);
		else if (/\.ya?ml$/i.test(name) || kind === "link") {
			const file = fileOf(inner, called, walk);
			if (file !== null) walk.people.push({
				shown: called,
				file
			});
		} else if (looksRead.test(name)) walk.diagnostics.push(notRead(called, nameWords));
	}
}
const looksRead = /\.ya?ml(?:\.[^.]+|~)+$/i;
const nameWords = "This file is not read, because its name does not end in .yaml or .yml. Rename it if it is part of the chart, or move it elsewhere.";
function isBeside(name) {
	if (name.startsWith(".") || name === "espalier.yaml" || name === "contract.yaml") return false;
	return /\.ya?ml$/i.test(name) || looksRead.test(name);
}
function besideWords(name) {
	const [meant] = /^(?:espalier|contract)(?=\.ya?ml)/i.exec(name) ?? [];
	return meant === void 0 ? "This file is not read, because it is beside people/. Move it into people/ if it has people, or else elsewhere." : `This file is not read. Rename it to ${meant.toLowerCase()}.yaml, or move it elsewhere.`;
}
function notRead(file, message) {
	return {
		...sourceFinding("not-read", file, message),
		severity: "warning"
	};
}
async function itemsOf(path, shown, walk) {
	const items = await walk.source.items(path, shown, mostEntries - walk.entries);
	if ("code" in items) {
		walk.diagnostics.push(items);
		return null;
	}
	walk.entries += items.length;
	if (walk.entries <= mostEntries) return items.toSorted((a, b) => byText(a.name, b.name));
	end(walk, shown, "There are more than 20,000 files and folders up to here. Move what is not part of the chart elsewhere.");
	return [];
}
function fileOf(path, shown, walk) {
	const found = walk.source.file(path, shown);
	if (isFinding(found)) {
		walk.diagnostics.push(found);
		return null;
	}
	walk.bytes += walk.source.bytesOf(found);
	if (walk.bytes > mostBytes) end(walk, shown, `With this file the chart is larger than 12 MiB. ${smaller}`);
	else if (walk.people.length === mostFiles) end(walk, shown, `The chart has more than 5,000 files. ${fewer}`);
	return walk.ended ? null : found;
}
function isFinding(found) {
	return typeof found === "object" && found !== null && "severity" in found;
}
const smaller = "Delete the oldest leavers, or split the company into two charts.";
const fewer = "Join some of them: a file may have some thousand people.";
function end(walk, file, message) {
	walk.ended = true;
	walk.diagnostics.push(sourceFinding("too-large", file, message));
}

// src/desired/reading/objects.ts
async function readObjects(entries, shown, textsOf) {
	const { settings, contract, people, diagnostics } = await chosen(entries, shown);
	const texts = await textsOf([...[settings, contract].filter((one) => one !== null), ...people].map(({ id }) => id));
	const found = [...diagnostics];
	const read = ({ file, id }) => {
		const source = decoded(file, texts.get(id) ?? Buffer.alloc(0));
		if (!("code" in source)) return [source];
		found.push(source);
		return [];
	};
	const one = (file) => file === null ? null : read(file)[0] ?? null;
	return {
		settings: one(settings),
		contract: one(contract),
		people: people.flatMap(read),
		diagnostics: found
	};
}
async function readObject(entries, path, shown, textsOf) {
	const entry = sorted(entries).files.get(path);
	if (entry === void 0) return null;
	const one = judged(entry, shown);
	if ("code" in one) return one;
	return decoded(shown, (await textsOf([one.id])).get(one.id) ?? Buffer.alloc(0));
}
async function chosen(entries, shown) {
	const { folders, files } = sorted(entries);
	return await gather({
		items: async (path, called, most) => {
			const items = folders.get(path);
			return await Promise.resolve(items?.slice(0, most + 1) ?? (path === "" ? unreadable(called, noFolder) : notAFolder(called)));
		},
		file: (path, called) => judged(files.get(path), called),
		bytesOf: ({ bytes }) => bytes
	}, shown);
}
const noFolder = "There is no such folder in that commit. Name the folder of the chart with --org.";
function judged(entry, file) {
	if (entry?.mode === "120000") return linkFinding(file);
	if (!(entry?.mode === "100644" || entry?.mode === "100755") || entry.size === null) return notRegular(file);
	return entry.size > 1048576 ? sizeFinding(file) : {
		file,
		id: entry.id,
		bytes: entry.size
	};
}
function sorted(entries) {
	const folders = new Map(entries.length === 0 ? [] : [["", []]]);
	const files = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { path, mode } = entry;
		const at = path.lastIndexOf("/");
		const kind = mode === "040000" || mode === "160000" ? "folder" : mode === "120000" ? "link" : "file";
		if (kind !== "folder") files.set(path, files.has(path) ? {
			...entry,
			mode: "twice"
		} : entry);
		else if (!folders.has(path)) folders.set(path, mode === "160000" ? [{
			name: ".git",
			kind: "file"
		}] : []);
		folders.get(at < 0 ? "" : path.slice(0, at))?.push({
			name: path.slice(at + 1),
			kind
		});
	}
	return {
		folders,
		files
	};
}

export { mostShown as A, readStrict as C, linesOf as D, hasHidden as E, chartBudget as O, readTree as S, nodeStart as T, foreignLetter as _, notAFolder as a, findingAt as b, reason as c, checkContract as d, checkPeople as f, confusingName as g, confusingDepartment as h, noChartHint as i, e as j, editBudget as k, storedText as l, soundPart as m, readObjects as n, pathHint as o, checkSettings as p, gather as r, readSource as s, readObject as t, unreadable as u, hasForeignLetter as v, keyOf as w, shownOf as x, mayConfuse as y };