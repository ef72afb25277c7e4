/** What a colour in a plot means; `plain` means nothing. `charts.css` gives each its token. */
export type Hue = 'marketing' | 'it' | 'shared' | 'good' | 'warn' | 'bad' | 'plain';

/** One kind of thing in a plot, as its key names it. */
export interface Series {
	name: string;
	hue: Hue;
}
