import type { Verdict } from '@common-ground/shared/protocol/push.ts';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts of itself: kinds and numbers, never whose or what. */
export interface Metrics {
	/** One answered request; `route` is the pattern that it matched. */
	answered(request: { method: string; route: string; status: number; seconds: number }): void;
	judged(verdicts: readonly Pick<Verdict, 'verdict'>[]): void;
	/** All of it in Prometheus' text format. */
	text(): Promise<string>;
	contentType: string;
}

/** Seconds; a push that waits for the disk lies in the middle. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

export function createMetrics(of: { liveConnections(): number }): Metrics {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const requests = new Histogram({
		name: 'common_ground_http_request_seconds',
		help: 'Time from request to answer',
		labelNames: ['method', 'route', 'status'],
		buckets: BUCKETS,
		registers,
	});
	const mutations = new Counter({
		name: 'common_ground_mutations_total',
		help: 'Mutations judged, by verdict',
		labelNames: ['verdict'],
		registers,
	});
	new Gauge({
		name: 'common_ground_live_connections',
		help: 'Open live connections',
		registers,
		collect() {
			this.set(of.liveConnections());
		},
	});
	return {
		answered: ({ method, route, status, seconds }) =>
			requests.observe({ method, route, status: String(status) }, seconds),
		judged(verdicts) {
			for (const { verdict } of verdicts) mutations.inc({ verdict });
		},
		text: () => registry.metrics(),
		contentType: registry.contentType,
	};
}
