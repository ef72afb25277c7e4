import { describe, expect, it } from 'vitest';
import { planImport } from '../exchange/plan.ts';
import { readGlossary } from '../exchange/read.ts';
import { stepsOf } from '../exchange/steps.ts';
import { heldIn } from '../exchange/team.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

function emptyTeam(): MemoryTeam {
	const team = new MemoryTeam();
	team.run(people.system, 'team.create', { name: 'Acme', parts: [] });
	return team;
}

const records = (team: MemoryTeam) => ({
	concepts: team.all('concept'),
	terms: team.all('term'),
	imports: team.all('import'),
	batches: team.all('importBatch'),
});

const shown = (team: MemoryTeam): string[] =>
	heldIn(records(team)).flatMap(({ terms }) => terms.map(({ text }) => text));

/** The steps that import a CSV into the team as it is now. */
function stepsFor(team: MemoryTeam, csv: string) {
	const options = { side: 'shared', live: true } as const;
	const plan = planImport(readGlossary(new TextEncoder().encode(csv)), records(team), options);
	const { imports } = records(team);
	return stepsOf(plan, { ...options, theirs: new Set(), imports, name: 'words.csv' });
}

function importAll(team: MemoryTeam, csv: string): string {
	const { importId, steps } = stepsFor(team, csv);
	for (const { name, args } of steps)
		expect(team.runUnchecked(people.translator, name, args, '2026-01-05')).toMatchObject({
			ok: true,
		});
	return importId;
}

function undo(team: MemoryTeam, importId: string): void {
	const own = team.all('importBatch').filter((one) => one.importId === importId);
	for (const [index, { batch, entries }] of own.entries()) {
		const conceptIds = entries.map(({ conceptId }) => conceptId);
		const args = { importId, batch, conceptIds, last: index === own.length - 1 };
		expect(team.run(people.translator, 'import.undo', args)).toMatchObject({ ok: true });
	}
}

const TWO =
	'term,definition,example\nlead,Somebody who may buy.,A lead came.\nCTA,What to click.,\n';

describe('an import', () => {
	it('shows nobody anything until it is published, then everything', () => {
		const team = emptyTeam();
		const { steps } = stepsFor(team, TWO);
		expect(steps.map(({ name }) => name)).toEqual(['import.stage', 'import.publish']);
		for (const [index, { name, args }] of steps.entries()) {
			expect(shown(team)).toEqual([]);
			expect(team.runUnchecked(people.translator, name, args)).toMatchObject({ ok: true });
			if (index === 0) expect(team.all('concept')).toHaveLength(2);
		}
		expect(shown(team).sort()).toEqual(['CTA', 'lead']);
	});

	it('is the curators’ part', () => {
		const team = emptyTeam();
		for (const { name, args } of stepsFor(team, TWO).steps)
			expect(team.runUnchecked(people.mary, name, args)).toMatchObject({
				ok: false,
				code: 'forbidden',
			});
	});

	it('can be taken back, and made again', () => {
		const team = emptyTeam();
		const first = importAll(team, TWO);
		undo(team, first);
		expect(shown(team)).toEqual([]);
		expect(team.get('import', first)).toMatchObject({ state: 'undone', left: 0 });
		expect(importAll(team, TWO)).not.toBe(first);
		expect(shown(team)).toHaveLength(2);
	});

	it('leaves what people changed since when it is taken back, and counts it', () => {
		const team = emptyTeam();
		const id = importAll(team, TWO);
		const lead = team.all('term').find(({ text }) => text === 'lead')?.conceptId ?? '';
		team.run(people.translator, 'concept.edit', { id: lead, fields: { example: 'Another.' } });
		undo(team, id);
		expect(shown(team)).toEqual(['lead']);
		expect(team.get('import', id)).toMatchObject({ left: 1 });
	});

	it('changes what is there without touching its approval, and takes that back', () => {
		const team = emptyTeam();
		importAll(team, TWO);
		const before = team.all('concept').find(({ example }) => example !== '');
		const id = importAll(team, 'term,example,synonyms\nlead,Two leads came.,prospect\n');
		const after = team.get('concept', before?.id ?? '');
		expect(after).toEqual({ ...before, example: 'Two leads came.' });
		expect(shown(team)).toContain('prospect');
		undo(team, id);
		expect(team.get('concept', before?.id ?? '')).toEqual(before);
		expect(shown(team)).not.toContain('prospect');
	});

	it('leaves an entry alone that somebody changed after the dry run', () => {
		const team = emptyTeam();
		importAll(team, TWO);
		const { steps, importId } = stepsFor(team, 'term,example\nlead,From the file.\n');
		const lead = team.all('term').find(({ text }) => text === 'lead')?.conceptId ?? '';
		team.run(people.translator, 'concept.edit', {
			id: lead,
			fields: { example: 'From the team.' },
		});
		for (const { name, args } of steps) team.runUnchecked(people.translator, name, args);
		expect(team.get('concept', lead)?.example).toBe('From the team.');
		expect(team.get('importBatch', `${importId}/0`)).toMatchObject({
			skipped: [lead],
			entries: [],
		});
	});

	it('goes on where it was stopped: what was staged is staged again as it was', () => {
		const team = emptyTeam();
		const [stage] = stepsFor(team, TWO).steps;
		team.runUnchecked(people.translator, stage?.name ?? '', stage?.args);
		const again = stepsFor(team, TWO);
		expect(again.steps[0]).toEqual(stage);
		importAll(team, TWO);
		expect(shown(team)).toHaveLength(2);
	});
});
