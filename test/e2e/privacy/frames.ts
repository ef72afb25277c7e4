/** Lengths from here on have bytes of their own (RFC 6455, 5.2). */
const IN_TWO_BYTES = 126;
const IN_EIGHT_BYTES = 127;
const TEXT = 1;

/**
 * Reads a browser's WebSocket frames off a stream of bytes. Short texts are all that is sent: a message in
 * several frames is told frame by frame.
 */
export function clientFrames(tell: (text: string) => void): (chunk: Buffer) => void {
	let bytes = Buffer.alloc(0);
	return (chunk) => {
		bytes = Buffer.concat([bytes, chunk]);
		for (let frame = first(bytes); frame; frame = first(bytes)) {
			bytes = bytes.subarray(frame.end);
			if (frame.kind <= TEXT) tell(frame.payload.toString());
		}
	};
}

function first(bytes: Buffer): { kind: number; payload: Buffer; end: number } | undefined {
	if (bytes.length < 2) return undefined;
	const short = bytes.readUInt8(1) & 0x7f;
	const extra = short === IN_TWO_BYTES ? 2 : short === IN_EIGHT_BYTES ? 8 : 0;
	if (bytes.length < 2 + extra + 4) return undefined;
	const length =
		extra === 2 ? bytes.readUInt16BE(2) : extra === 8 ? Number(bytes.readBigUInt64BE(2)) : short;
	const begin = 2 + extra + 4;
	if (bytes.length < begin + length) return undefined;
	const mask = bytes.subarray(begin - 4, begin);
	const payload = Buffer.from(
		bytes.subarray(begin, begin + length).map((byte, n) => byte ^ (mask[n % 4] ?? 0)),
	);
	return { kind: bytes.readUInt8(0) & 0x0f, payload, end: begin + length };
}
