const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something lasted, in its two largest units: “3 d 4 h”, “2 h 5 min”. Days are of 24 hours. */
export function lasted(milliseconds: number): string {
	const days = Math.floor(milliseconds / DAY);
	const hours = Math.floor((milliseconds % DAY) / HOUR);
	const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
	if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
	if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
	return minutes > 0 ? `${minutes} min` : 'under a minute';
}
