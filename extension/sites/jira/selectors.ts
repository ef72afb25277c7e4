const id = (value: string): string => `[data-testid="${value}"]`;
const starts = (value: string): string => `[data-testid^="${value}"]`;
const ends = (value: string): string => `[data-testid$="${value}"]`;
const holds = (value: string): string => `[data-testid*="${value}"]`;

const BASE = 'issue.views.issue-base.foundation';
const BREADCRUMBS = `${BASE}.breadcrumbs`;
const CREATE = 'issue-create.ui.modal.create-form';

const ROW_SUMMARIES = [
	ends('summary-field.summary-field-static.content'),
	ends('issue-summary-cell'),
	ends('list-view.summary-cell'),
	ends('card.summary'),
	`${holds('cell-wrapper-row')}[data-testid$="-summary"]`,
];

/**
 * Jira Cloud marks its parts with test ids; class names are hashed and change with each release.
 * Seen in captures of 2026: everything here but what is marked otherwise.
 */
export const JIRA = {
	app: 'meta[name="application-name"][content="JIRA"]',
	root: '#jira-frontend',
	/** Only Server and Data Center have these. */
	selfManaged: 'meta[name^="ajs-"]',

	/** Links in what people wrote, in the breadcrumbs and in flags stand for no card. */
	prose: [
		'.ak-renderer-document',
		'.ProseMirror',
		'#jira-issue-header',
		'[data-component-selector="breadcrumbs-wrapper"]',
		holds('issue.activity.comment'),
		holds('success-flag'),
	].join(),
	cards: [
		id('platform-board-kit.ui.card.card'),
		starts('software-backlog.card-list.card.content-container.'),
		ends('ui.issue-row'),
		id('issue-navigator.ui.issue-results.detail-view.card-list.card.list-item'),
		holds('draggable-rows-container.row-wrapper-'),
		// Of queues and of plans: from saved pages and other extensions, not from a capture.
		`${id('virtual-table.table.main')} [role="row"]`,
		ends('roadmap.scope.issues.issue.row'),
	].join(),
	keyPart: [ends('.key'), ends('ui.key.key'), ends('issue-key-cell'), ends('issue-key')].join(),
	/** In a queue's table the key stands in the name of its own cell. */
	queueCell: holds('cell-wrapper-row'),
	summary: [
		id('issue-field-single-line-text-readview-card.ui.single-line-text.container.box'),
		...ROW_SUMMARIES,
	].join(),
	/** Beside the key on a card, behind the summary in a row. */
	anchor: [ends('ui.key.key'), ...ROW_SUMMARIES].join(),

	header: `${id(`${BREADCRUMBS}.breadcrumb-current-issue-container`)}, ${id(`${BREADCRUMBS}.current-issue.item`)}`,
	/** The second one while the summary is edited: from one source. */
	heading: `${id(`${BASE}.summary.heading`)}, ${id(`${BASE}.summary.heading.writeable`)} textarea`,
	description: id('issue.views.field.rich-text.description'),

	comments: `${holds('issue.activity.comment')} .ak-renderer-document`,

	createContainer: `[role="dialog"], ${id('minimizable-modal.ui.modal-container.modal')}, #issue-create\\.ui\\.modal\\.modal-body`,
	/** The same in all generations of the dialog. */
	createTitle: '#summary-field, input[name="summary"]',
	createDescription: '#ak-editor-textarea, textarea[name="description"], #description-field',
	createButton: `${ends('ui.footer.create-button')}, button[form="${CREATE}"]`,
	/** The second and the first generation; of the third nobody has captured it. */
	createProject: `#${CREATE.replaceAll('.', '\\.')}\\.project-picker\\.project-select`,
	createdFlag: [
		id('jira-issue-create.modal.create-form.success-flag'),
		holds('success-flag'),
		'[role="alert"]',
	].join(),
	/** In backlogs by its name, which is English in every language; in lists and on boards by where it stands. */
	inline: [
		'input[aria-label="Work item summary"]',
		`${holds('inline-create')} textarea`,
		`${holds('inline-create')} input[type="text"]`,
		`${holds('inline-card-create')} textarea`,
		`${holds('quick-add')} input[type="text"]`,
		`${holds('quick-add')} textarea`,
	].join(),
} as const;
