import type { PromptRule } from '@common-ground/shared/model/why.ts';
import { MessageCircleQuestion, SearchX } from 'lucide-preact';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { NEW } from './draft.ts';
import { placeText } from './place-text.ts';
import { RuleForm } from './RuleForm.tsx';

/** What new tickets are asked, by site and project. Admins set it; everybody can see it. */
export function Questions({ id, status }: { id: string; status: SyncStatus }) {
	const rules = records('prompts').value;
	if (!rules)
		return (
			<Screen title="Questions">
				<Loading what="the questions" />
			</Screen>
		);
	const mayEdit = status.me.role === 'admin';
	const open = rules.find((rule) => rule.id === id);
	const keys: Key[] = [{ key: 'Escape', text: 'Close the questions', run: () => go('questions') }];
	return (
		<Screen
			title="Questions"
			keys={keys}
			tools={
				<>
					<span class="soft small spread">
						{rules.length > 0 && counted(rules.length, 'place', 'places')}
					</span>
					{mayEdit && rules.length > 0 && (
						<Button look="strong" onClick={() => go('questions', NEW)}>
							Ask differently somewhere
						</Button>
					)}
				</>
			}
		>
			{rules.length === 0 && id !== NEW ? (
				<Usual mayEdit={mayEdit} />
			) : (
				<div class="split questions" {...(id && rules.length > 0 ? { 'data-open': true } : {})}>
					{rules.length > 0 && <List rules={rules} selected={id} />}
					{id && (
						<div class="detail">
							{open || id === NEW ? (
								<RuleForm key={id} rule={open} rules={rules} readOnly={!mayEdit} />
							) : (
								<EmptyState
									icon={SearchX}
									title="Nothing is set for this place"
									text="What holds around it holds here, too."
								/>
							)}
						</div>
					)}
				</div>
			)}
		</Screen>
	);
}

const Usual = ({ mayEdit }: { mayEdit: boolean }) => (
	<EmptyState
		icon={MessageCircleQuestion}
		title="Every new ticket is asked the usual five questions"
		text={
			mayEdit
				? 'Ask others, or fewer, everywhere or only in one tracker or project.'
				: 'An admin can ask others, or fewer, everywhere or only in one tracker or project.'
		}
	>
		{mayEdit && (
			<Button look="strong" onClick={() => go('questions', NEW)}>
				Ask differently
			</Button>
		)}
	</EmptyState>
);

function List({ rules, selected }: { rules: readonly PromptRule[]; selected: string }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section class="list" tabIndex={0} aria-label="Places">
			<table class="terms loose">
				<thead>
					<tr>
						<th scope="col">Where</th>
						<th scope="col">Questions</th>
					</tr>
				</thead>
				<tbody>
					{rules.map((rule) => (
						<tr key={rule.id} {...(rule.id === selected ? { 'data-selected': true } : {})}>
							<th scope="row">
								<a
									class="row-link"
									href={linkTo('questions', rule.id)}
									{...(rule.id === selected ? { 'aria-current': 'true' } : {})}
								>
									{placeText(rule)}
								</a>
							</th>
							<td class="soft">{rule.prompts.length}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
