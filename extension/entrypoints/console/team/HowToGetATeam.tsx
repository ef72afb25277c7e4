import { HardDrive } from 'lucide-preact';

/** A local team is complete but for colleagues: what a server adds, and how to start one. */
export const HowToGetATeam = () => (
	<section class="stack panel" aria-labelledby="local-title">
		<h2 class="row" id="local-title">
			<HardDrive size={17} aria-hidden="true" /> You work in a local team
		</h2>
		<p>
			Glossary, queue and priorities are all yours, on this machine, and nothing leaves it. To share
			them, somebody runs the small server of Common Ground. In its folder:
		</p>
		<pre class="command">npm start</pre>
		<p>
			It prints an invite link for its admin, who then invites the others from here. What you wrote
			until then comes along: your words arrive in the team’s queue as suggestions.
		</p>
	</section>
);
