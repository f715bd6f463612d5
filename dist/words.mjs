import { l as sink } from "./start.mjs";

// src/render/escaping/words.ts
const { tag } = sink({
	kind: "words",
	takes: ["words"],
	harmless: () => {
		throw new Error("A value went into words that are ours alone.");
	},
	between: () => ""
});
const words = tag;
const nothing = words``;

export { words as n, nothing as t };