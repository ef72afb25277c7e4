import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Look {
	/** One strong button a view at most: the thing to do. */
	look?: 'plain' | 'strong' | 'quiet' | undefined;
	/** Takes something away. */
	bad?: boolean | undefined;
	/** Shows an icon alone; this is its name. */
	label?: string | undefined;
	children: ComponentChildren;
}

type Native = Omit<ButtonHTMLAttributes, 'label' | 'children' | 'class'>;

export function Button({ look = 'plain', bad, label, children, ...native }: Look & Native) {
	return (
		<button
			type="button"
			{...native}
			class={buttonClass({ look, bad, icon: label !== undefined })}
			{...(label ? { 'aria-label': label, title: label } : {})}
		>
			{children}
		</button>
	);
}

/** For links that look like buttons. */
export const buttonClass = (of: {
	look?: Look['look'];
	bad?: boolean | undefined;
	icon?: boolean | undefined;
}): string =>
	['button', of.look !== 'plain' && of.look, of.bad && 'bad', of.icon && 'icon']
		.filter(Boolean)
		.join(' ');
