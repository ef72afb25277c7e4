import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, base64url: 43 characters. For device tokens and invite secrets. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * What is stored in a secret's place, in hex. A plain hash is enough for 256 random bits, and looking
 * up by it leaks nothing through timing: who does not know the secret cannot steer the hash.
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
