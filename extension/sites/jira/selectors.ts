const id = (value: string): string => `[data-testid="${value}"]`;
const starts = (value: string): string => `[data-testid^="${value}"]`;
const ends = (value: string): string => `[data-testid$="${value}"]`;
const holds = (value: string): string => `[data-testid*="${value}"]`;

const BREADCRUMBS = 'issue.views.issue-base.foundation.breadcrumbs';

/** Jira Cloud marks its parts with test ids; class names are hashed and change with each release. */
export const JIRA = {
	app: 'meta[name="application-name"][content="JIRA"]',
	root: '#jira-frontend',
	/** Only Server and Data Center have these. */
	selfManaged: 'meta[name^="ajs-"]',

	link: 'a[href*="/browse/"]',
	/** Links in what people wrote, in the breadcrumbs and in menus stand for no card. */
	notCards: [
		'.ak-renderer-document',
		'.ProseMirror',
		'[contenteditable="true"]',
		'#jira-issue-header',
		'[data-component-selector="breadcrumbs-wrapper"]',
		'[role="alert"]',
		'nav',
	].join(),
	cards: [
		id('platform-board-kit.ui.card.card'),
		starts('software-backlog.card-list.card.content-container.'),
		ends('ui.issue-row'),
		id('issue-navigator.ui.issue-results.detail-view.card-list.card.list-item'),
		holds('draggable-rows-container.row-wrapper-'),
		ends('roadmap.scope.issues.issue.row'),
	].join(),
	/** Tables that are not known by name. */
	anyRow: 'tr, [role="row"]',
	keyPart: [ends('.key'), ends('ui.key.key'), ends('issue-key-cell'), ends('issue-key')].join(),
	summary: [
		id('issue-field-single-line-text-readview-card.ui.single-line-text.container.box'),
		ends('summary-field.summary-field-static.content'),
		ends('issue-summary-cell'),
		ends('list-view.summary-cell'),
		ends('card.summary'),
	].join(),

	modal: '[role="dialog"]',
	header: id(`${BREADCRUMBS}.breadcrumb-current-issue-container`),
	headerLink: id(`${BREADCRUMBS}.current-issue.item`),
	heading: id('issue.views.issue-base.foundation.summary.heading'),

	/** Its scroller and body have longer names of the same beginning, and hold no button. */
	createDialog: `[role="dialog"], ${id('minimizable-modal.ui.modal-container.modal')}`,
	createTitle: '#summary-field, input[name="summary"]',
	createDescription: '#ak-editor-textarea',
	createButton: `${ends('ui.footer.create-button')}, button[form="issue-create.ui.modal.create-form"]`,
	createdFlag: [
		id('jira-issue-create.modal.create-form.success-flag'),
		holds('success-flag'),
		'[role="alert"]',
	].join(),
	excluded: 'nav, [role="navigation"], [role="menu"], [role="toolbar"], [role="alert"]',
} as const;
