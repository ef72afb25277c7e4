/** What Jira's dialog for a new work item has, as far as anybody can know it by. */
export const CreateForm = () => (
	<div style={{ width: 420, padding: 16, background: '#fff', color: '#172b4d' }}>
		<h1 id="heading">Create work item</h1>
		<label htmlFor="summary-field">Summary</label>
		<input id="summary-field" name="summary" />
		<label htmlFor="ak-editor-textarea">Description</label>
		<textarea id="ak-editor-textarea" />
		<button type="button" data-testid="issue-create-modernised.ui.footer.create-button">
			Create
		</button>
	</div>
);
