import accessibility from './data/accessibility.json' with { type: 'json' };
import advertising from './data/advertising.json' with { type: 'json' };
import agile from './data/agile.json' with { type: 'json' };
import analytics from './data/analytics.json' with { type: 'json' };
import brand from './data/brand.json' with { type: 'json' };
import campaigns from './data/campaigns.json' with { type: 'json' };
import content from './data/content.json' with { type: 'json' };
import crmSales from './data/crm-sales.json' with { type: 'json' };
import data from './data/data.json' with { type: 'json' };
import delivery from './data/delivery.json' with { type: 'json' };
import email from './data/email.json' with { type: 'json' };
import finance from './data/finance.json' with { type: 'json' };
import operations from './data/operations.json' with { type: 'json' };
import privacy from './data/privacy.json' with { type: 'json' };
import security from './data/security.json' with { type: 'json' };
import web from './data/web.json' with { type: 'json' };
import type { StarterConcept } from './types.ts';

/** A concept as it stands in its file; `starter.test.ts` checks the files against it. */
type Entry = Omit<StarterConcept, 'subjectField'>;

const fields: Readonly<Record<string, readonly unknown[]>> = {
	accessibility,
	advertising,
	agile,
	analytics,
	brand,
	campaigns,
	content,
	'crm-sales': crmSales,
	data,
	delivery,
	email,
	finance,
	operations,
	privacy,
	security,
	web,
};

/** Every concept of the data files, with its file's name as subject field. */
export const starterPack: StarterConcept[] = Object.entries(fields).flatMap(
	([subjectField, entries]) =>
		(entries as readonly Entry[]).map((entry) => ({ ...entry, subjectField })),
);
