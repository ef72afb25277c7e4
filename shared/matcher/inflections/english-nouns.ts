import type { Rules } from './endings.ts';

/**
 * Plurals, which are also the third person of verbs. Left out are plurals that are other words in a text: "media", "data", "leaves".
 */
export const NOUN_RULES: Rules = `
	* s

	y ies
	ay ays
	ey eys
	oy oys
	uy uys
	quy quies

	s
	as ases
	ss sses
	us uses
	is ises
	sis ses
	^bias biases
	^lens lenses
	^axis axes
	^chassis
	ics
	^radius radii radiuses
	^stimulus stimuli
	^syllabus syllabuses syllabi
	^alumnus alumni
	^focus focuses foci
	^nucleus nuclei
	^corpus corpora corpuses

	x xes
	^index indexes indices
	^subindex subindexes subindices
	^matrix matrixes matrices
	^vertex vertexes vertices
	^vortex vortexes vortices
	^appendix appendixes appendices

	z zes
	^quiz quizzes
	ch ches
	tech techs
	epoch epochs
	^patriarch patriarchs
	^hierarch hierarchs
	^monarch monarchs
	^stomach stomachs
	sh shes
	^hero heroes
	^superhero superheroes
	^echo echoes
	^veto vetoes
	^embargo embargoes embargos
	^cargo cargoes cargos

	life lives
	half halves
	shelf shelves
	^knife knives
	^wife wives
	^thief thieves

	criterion criteria criterions
	phenomenon phenomena phenomenons
	endum enda endums
	andum anda andums
	^curriculum curricula curriculums
	^spectrum spectra spectrums
	^stratum strata
	^erratum errata
	^formula formulas formulae

	^man men
	woman women
	sman smen
	chairman chairmen
	middleman middlemen
	foreman foremen
	^child children
	^grandchild grandchildren
	^foot feet
	^tooth teeth
	^mouse mice
	sperson speople spersons
	^chairperson chairpeople chairpersons
	^layperson laypeople laypersons
`;
