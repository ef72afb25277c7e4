import { z } from 'zod/mini';
import { LIMITS } from '../model/text.ts';

/** POST /v1/team/delete (admins): the team's name, typed, so that nobody deletes one by mistake. */
export const DeleteTeamRequest = z.object({ name: z.string().check(z.maxLength(LIMITS.line)) });
