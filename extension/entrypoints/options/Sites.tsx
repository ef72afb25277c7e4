import { Globe } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { status } from '../../ui/data/status.ts';
import { AddSite } from '../../ui/sites/AddSite.tsx';
import { forgetTracker, namedUnder } from '../../ui/sites/company.ts';
import { grants, refreshGrants, switchOff } from '../../ui/sites/grants.ts';
import { siteLabel, siteOf } from '../../ui/sites/site.ts';
import { toolName } from '../../ui/sites/tools.ts';
import { complain } from '../../ui/toast/toasts.ts';
import { Section } from './Section.tsx';

/** The sites on which Common Ground may read and mark words: none until the member says so. */
export function Sites() {
	useEffect(() => void refreshGrants(), []);
	const granted = grants.value;
	return (
		<Section
			title="Sites"
			intro="Common Ground sees only the sites that you switch on, one by one. Look-up works without any."
		>
			{granted && granted.length === 0 && <p class="soft">No site is switched on yet.</p>}
			{granted && granted.length > 0 && (
				<ul class="site-list">
					{granted.map((pattern) => (
						<GrantedSite key={pattern} pattern={pattern} />
					))}
				</ul>
			)}
			<AddSite />
		</Section>
	);
}

function GrantedSite({ pattern }: { pattern: string }) {
	const server = siteOf(status.value?.team.origin ?? '')?.pattern === pattern;
	const named = namedUnder(pattern, status.value?.companyHosts ?? {});
	const remove = async (): Promise<void> => {
		for (const { host } of named) await forgetTracker(host);
		await switchOff(pattern).catch(() =>
			complain('The browser does not let this site be removed. It belongs to the installation.'),
		);
	};
	return (
		<li>
			<div class="row">
				<Globe size={15} aria-hidden="true" />
				<span class="spread break">
					{siteLabel(pattern)}
					{server && <span class="soft small"> your team’s server</span>}
				</span>
				<Button look="quiet" bad onClick={() => void remove()}>
					Remove<span class="unseen"> {siteLabel(pattern)}</span>
				</Button>
			</div>
			{named.map(({ host, tool }) => (
				<div key={host} class="row soft">
					<span class="spread break">
						You said that {host} is your {toolName(tool)}.
					</span>
					<Button look="quiet" onClick={() => void forgetTracker(host)}>
						It is not<span class="unseen"> that: {host}</span>
					</Button>
				</div>
			))}
		</li>
	);
}
