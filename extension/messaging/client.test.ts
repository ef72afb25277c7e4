import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AskError, ask, isGone, tell } from './client.ts';

const runtime = vi.hoisted(() => ({ id: 'us' as string | undefined, sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
	runtime.id = 'us';
	runtime.sendMessage.mockReset();
});

const failure = () => ask('status', {}).catch((error: unknown) => error);

describe('asking the background', () => {
	it('resolves with the reply', async () => {
		runtime.sendMessage.mockResolvedValue({ ok: true, reply: null });
		expect(await ask('sync.now', {})).toBeNull();
		expect(runtime.sendMessage).toHaveBeenCalledWith({ request: 'sync.now', args: {} });
	});

	it('sends in the same turn, so that a click still counts as one', () => {
		runtime.sendMessage.mockResolvedValue({ ok: true, reply: null });
		void ask('sync.now', {});
		expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
	});

	it('rejects with the border’s or the handler’s words', async () => {
		runtime.sendMessage.mockResolvedValue({
			ok: false,
			code: 'refused',
			message: 'Not from here.',
		});
		expect(await failure()).toMatchObject({ code: 'refused', message: 'Not from here.' });
	});

	it('tells an orphan that it is one, whichever way the browser puts it', async () => {
		runtime.id = undefined;
		expect(await failure()).toMatchObject({ code: 'gone' });
		expect(runtime.sendMessage).not.toHaveBeenCalled();
		runtime.id = 'us';
		runtime.sendMessage.mockImplementation(() => {
			runtime.id = undefined;
			throw new Error('Extension context invalidated.');
		});
		expect(isGone(await failure())).toBe(true);
	});

	it('does not take a background that is only late for one that is gone', async () => {
		runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
		const error = await failure();
		expect(error).toBeInstanceOf(AskError);
		expect(isGone(error)).toBe(false);
		runtime.sendMessage.mockResolvedValue(undefined);
		expect(await failure()).toMatchObject({ code: 'failed' });
	});

	it('drops what an orphan tells, and logs other failures', async () => {
		const error = vi.spyOn(console, 'error').mockImplementation(() => {});
		runtime.id = undefined;
		tell('sync.now', {});
		await Promise.resolve();
		expect(error).not.toHaveBeenCalled();
		runtime.id = 'us';
		runtime.sendMessage.mockResolvedValue({ ok: false, code: 'failed', message: 'Disk full.' });
		tell('sync.now', {});
		await vi.waitFor(() => expect(error).toHaveBeenCalledTimes(1));
		error.mockRestore();
	});
});
