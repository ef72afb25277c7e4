import { Button } from '../../../ui/button/Button.tsx';
import { ago, moment } from '../../../ui/dates/when.ts';
import type { Version } from './versions.ts';
import { authorOf, deedOf, saidIn } from './words.ts';

/** Every version, the newest first: who, what, why, when. */
export const VersionList = (props: {
	versions: readonly Version[];
	/** Seq of the one that is shown. */
	chosen: number;
	onChoose: (seq: number) => void;
	/** Asks for older ones; undefined where there are none. */
	more: (() => void) | undefined;
}) => (
	<section class="list" aria-label="Versions">
		<ol class="versions">
			{props.versions.map((version) => {
				const { seq, at } = version.line;
				const said = saidIn(version);
				return (
					<li key={seq}>
						<button
							type="button"
							{...(seq === props.chosen ? { 'aria-current': 'true' } : {})}
							onClick={() => props.onChoose(seq)}
						>
							<span>
								<strong>{authorOf(version)}</strong> {deedOf(version)}
							</span>
							{said && <span class="break">“{said}”</span>}
							<time class="soft small" dateTime={at} title={moment(at)}>
								{ago(at)}
							</time>
						</button>
					</li>
				);
			})}
		</ol>
		{props.more && (
			<p class="more-versions">
				<Button onClick={props.more}>Show older ones</Button>
			</p>
		)}
	</section>
);
