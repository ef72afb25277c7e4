import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { type SideNames, sideLetter, sideName } from './names.ts';

/** Whose it is: the side's hue, and always its letter or its name with it. */
export function SideBadge(props: { side: SideOrShared; names: SideNames; full?: boolean }) {
	const name = sideName(props.side, props.names);
	return (
		<span class="side" data-side={props.side} title={name}>
			{props.full ? (
				name
			) : (
				<>
					<span aria-hidden="true">{sideLetter(props.side, props.names)}</span>
					<span class="unseen">{name}</span>
				</>
			)}
		</span>
	);
}
