import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 43 digits of base 62 hold 256 bits. */
const SECRET_LENGTH = 43;
/** Six hold 32 bits. */
const SUM_LENGTH = 6;

/** So that scanners for secrets that were published by mistake know one without asking anybody. */
const PREFIX = 'cgp_';
const SHAPE = new RegExp(`^${PREFIX}([0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${SUM_LENGTH}})$`);

/** A new personal access token: prefix, 256 random bits, and the CRC-32 of these in base 62. */
export function newTokenText(): string {
	const secret = Array.from({ length: SECRET_LENGTH }, () => DIGITS[randomInt(DIGITS.length)]);
	return PREFIX + secret.join('') + sumOf(secret.join(''));
}

/** Was it made by `newTokenText`, as far as can be told without looking it up? */
export function isTokenText(text: string): boolean {
	const [, secret, sum] = SHAPE.exec(text) ?? [];
	return secret !== undefined && sumOf(secret) === sum;
}

function sumOf(secret: string): string {
	let rest = crc32(secret);
	let digits = '';
	for (let n = 0; n < SUM_LENGTH; n++) {
		digits = DIGITS[rest % DIGITS.length] + digits;
		rest = Math.floor(rest / DIGITS.length);
	}
	return digits;
}
