// src/model/trouble.ts
/**
* Something outside is wrong (environment, service, state), not our code, and the reader of the message need not be a
* programmer. `exit` is the exit code of the documented table.
*/
var Trouble = class extends Error {
	name = "Trouble";
	exit;
	/** `message` is one paragraph: what is wrong, and what to do. */
	constructor(exit, message, options) {
		super(message, options);
		this.exit = exit;
	}
};
/** The error as a value, if something else has to be reported or done first. */
async function orTrouble(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof Trouble) return error;
		throw error;
	}
}
/** The result of the work; for a `Trouble`, what `otherwise` makes of it. Other errors are thrown. */
async function orElse(work, otherwise) {
	const result = await orTrouble(work);
	return result instanceof Trouble ? otherwise(result) : result;
}

export { orElse as n, orTrouble as r, Trouble as t };