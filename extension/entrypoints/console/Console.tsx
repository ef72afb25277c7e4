import type { SyncStatus } from '../../messaging/replies.ts';
import { Access } from './access/Access.tsx';
import { Compare } from './compare/Compare.tsx';
import { Concerns } from './concerns/Concerns.tsx';
import { Decisions } from './decisions/Decisions.tsx';
import { Divergence } from './divergence/Divergence.tsx';
import { Exchange } from './exchange/Exchange.tsx';
import { Glossary } from './glossary/Glossary.tsx';
import { Inbox } from './inbox/Inbox.tsx';
import { Lessons } from './lessons/Lessons.tsx';
import { Levels } from './levels/Levels.tsx';
import { Moved } from './moved/Moved.tsx';
import { Perspective } from './perspective/Perspective.tsx';
import { PolicyScreen } from './policy/PolicyScreen.tsx';
import { Practices } from './practice/Practices.tsx';
import { Priorities } from './priorities/Priorities.tsx';
import { Pulse } from './pulse/Pulse.tsx';
import { Questions } from './questions/Questions.tsx';
import { Queue } from './queue/Queue.tsx';
import { Review } from './review/Review.tsx';
import { route } from './route.ts';
import { Scoring } from './scoring/Scoring.tsx';
import { Nav } from './shell/Nav.tsx';
import { Starter } from './starter/Starter.tsx';
import { Team } from './team/Team.tsx';
import { Tickets } from './tickets/Tickets.tsx';

/** Left: where to go. Right: the screen. */
export function Console({ status }: { status: SyncStatus }) {
	return (
		<div class="console">
			<Nav status={status} />
			<main class="main">
				<Screen status={status} />
			</main>
		</div>
	);
}

function Screen({ status }: { status: SyncStatus }) {
	const { screen, id } = route.value;
	switch (screen) {
		case 'glossary':
			return <Glossary id={id} status={status} />;
		case 'queue':
			return <Queue id={id} status={status} />;
		case 'priorities':
			return <Priorities id={id} />;
		case 'divergence':
			return <Divergence id={id} />;
		case 'scoring':
			return <Scoring id={id} />;
		case 'inbox':
			return <Inbox id={id} status={status} />;
		case 'moved':
			return <Moved />;
		case 'tickets':
			return <Tickets id={id} />;
		case 'concerns':
			return <Concerns id={id} />;
		case 'decisions':
			return <Decisions id={id} />;
		case 'lessons':
			return <Lessons id={id} />;
		case 'levels':
			return <Levels />;
		case 'perspective':
			return <Perspective id={id} status={status} />;
		case 'practice':
			return <Practices />;
		case 'pulse':
			return <Pulse status={status} />;
		case 'questions':
			return <Questions id={id} status={status} />;
		case 'starter':
			return <Starter />;
		case 'access':
			return <Access status={status} />;
		case 'compare':
			return <Compare key={id} id={id} />;
		case 'policy':
			return <PolicyScreen status={status} />;
		case 'exchange':
			return <Exchange status={status} />;
		case 'review':
			return <Review />;
		case 'team':
			return <Team status={status} />;
	}
}
