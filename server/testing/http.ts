export interface Question {
	method?: string;
	path: string;
	token?: string;
	/** Sent as JSON; a string goes as it is. */
	body?: unknown;
	/** Sends the body without saying its length beforehand. */
	inPieces?: boolean;
	headers?: Record<string, string>;
}

export interface Answer {
	status: number;
	headers: Headers;
	text: string;
	/** The text as JSON; undefined if it is none. */
	body: unknown;
}

/** One real HTTP request. */
export async function ask(
	origin: string,
	{ method = 'GET', path, token, body, inPieces = false, headers = {} }: Question,
): Promise<Answer> {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const response = await fetch(origin + path, {
		method,
		headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...headers },
		...(body === undefined ? {} : { body: inPieces ? new Blob([text]).stream() : text }),
		...(inPieces ? { duplex: 'half' } : {}),
	});
	return answerOf(response);
}

async function answerOf(response: Response): Promise<Answer> {
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: json(text) };
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
