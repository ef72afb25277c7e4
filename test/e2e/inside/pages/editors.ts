import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser as FromDom } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { runModelEditor } from './model-editor.ts';

/** What tests ask of whichever editor is there. */
interface Editor {
	/** Its own document, as lines of plain text; never what the DOM happens to show. */
	lines(): string[];
	/** Its own document as HTML: does anything of a text become an element? */
	html(): string;
	undo(): void;
}

const START = 'As discussed.';
const root = document.getElementById('jira-frontend') as HTMLElement;
root.innerHTML = `<section role="dialog" aria-labelledby="heading" style="position:fixed;left:40px;top:20px;width:460px;background:#fff">
<h1 id="heading">Create work item</h1><input id="summary-field" name="summary">
<div id="field"></div>
<button type="button" data-testid="issue-create-modernised.ui.footer.create-button">Create</button></section>`;
const field = document.getElementById('field') as HTMLElement;

function proseMirror(): Editor {
	const content = document.createElement('div');
	content.innerHTML = `<p>${START}</p>`;
	const view = new EditorView(field, {
		attributes: { id: 'ak-editor-textarea', role: 'textbox' },
		state: EditorState.create({
			doc: FromDom.fromSchema(schema).parse(content),
			plugins: exampleSetup({ schema, menuBar: false }),
		}),
	});
	return {
		lines: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n').split('\n'),
		html: () => view.dom.innerHTML,
		undo: () =>
			view.dom.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true }),
			),
	};
}

async function tinyMce(): Promise<Editor> {
	field.innerHTML = `<textarea id="ak-editor-textarea">${START}</textarea>`;
	const [editor] = await tinymce.init({
		selector: '#ak-editor-textarea',
		...{ skin: false, content_css: false, promotion: false, branding: false, height: 220 },
	});
	if (!editor) throw new Error('TinyMCE did not start.');
	return {
		// What is pasted over its last paragraph leaves an empty one behind.
		lines: () =>
			editor
				.getContent({ format: 'text' })
				.split(/\n+/)
				.filter((line) => line !== ''),
		html: () => editor.getContent(),
		undo: () => editor.undoManager.undo(),
	};
}

function modelEditor(): Editor {
	field.innerHTML =
		'<textarea id="ak-editor-textarea" style="display:none"></textarea><div class="ck ck-editor"><div class="ck-editor__editable" contenteditable="true" role="textbox"></div></div>';
	return runModelEditor(field.querySelector('.ck-editor__editable') as HTMLElement, [START]);
}

function plain(kind: 'textarea' | 'contenteditable'): Editor {
	field.innerHTML =
		kind === 'textarea'
			? `<textarea id="ak-editor-textarea" rows="5">${START}</textarea>`
			: `<div id="ak-editor-textarea" contenteditable="true" role="textbox"><p>${START}</p></div>`;
	const element = field.firstElementChild as HTMLElement;
	// biome-ignore lint/performance/useDomNodeTextContent: lines are what a reader sees as lines
	const text = () => (element instanceof HTMLTextAreaElement ? element.value : element.innerText);
	return {
		lines: () => text().split(/\n+/),
		html: () => element.innerHTML,
		undo: () => document.execCommand('undo'),
	};
}

const STARTS: Record<string, () => Editor | Promise<Editor>> = {
	prosemirror: proseMirror,
	tinymce: tinyMce,
	ckeditor: modelEditor,
	textarea: () => plain('textarea'),
	contenteditable: () => plain('contenteditable'),
};
const start = STARTS[new URLSearchParams(location.search).get('editor') ?? ''];
void Promise.resolve(start?.()).then((editor) => Object.assign(window, { editor }));
