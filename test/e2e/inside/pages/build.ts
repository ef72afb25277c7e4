import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A page of one of this folder's applications, built as for production, with its styles. */
export async function insidePage(file: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		// Under a test runner the environment says otherwise.
		oxc: { jsx: { runtime: 'automatic', development: false } },
		define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL(file, import.meta.url)),
				formats: ['iife'],
				name: 'app',
			},
		},
	});
	const [output] = [built].flat() as Rolldown.RolldownOutput[];
	const script = output?.output[0].code.replaceAll('</script', '<\\/script');
	const styles = (output?.output ?? []).flatMap((part) =>
		part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Board - Jira</title>
<meta name="application-name" content="JIRA"><style>${styles.join('\n')}</style></head>
<body><div id="jira-frontend"></div><script>${script}</script></body></html>`;
}
