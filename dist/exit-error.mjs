// src/model/exit-error.ts
/**
* Something outside is wrong (environment, service, state), not our code, and the reader of the message need not be a
* programmer. `exit` is the exit code of the documented table.
*/
var ExitError = class extends Error {
	name = "ExitError";
	exit;
	/** `message` is one paragraph: what is wrong, and what to do. */
	constructor(exit, message, options) {
		super(message, options);
		this.exit = exit;
	}
};
/** The error as a value, if something else has to be reported or done first. */
async function orExitError(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof ExitError) return error;
		throw error;
	}
}
/** The result of the work; for an `ExitError`, what `otherwise` makes of it. Other errors are thrown. */
async function orElse(work, otherwise) {
	const result = await orExitError(work);
	return result instanceof ExitError ? otherwise(result) : result;
}

export { orElse as n, orExitError as r, ExitError as t };