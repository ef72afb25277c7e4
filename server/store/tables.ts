/** A table as every engine has it: the same names and order of columns, so that rows can move between engines. */
export interface Table {
	name:
		| ('teams' | 'records' | 'scopes' | 'grants' | 'history' | 'history_subjects')
		| ('clients' | 'devices' | 'invites' | 'tokens' | 'ended_access');
	columns: readonly string[];
	/** Columns by which its rows are ordered, and no two rows are equal. */
	key: readonly string[];
}

/** In an order in which what is referred to comes first. */
export const TABLES: readonly Table[] = [
	{ name: 'teams', columns: ['id', 'name', 'epoch', 'seq', 'created_at', 'horizon'], key: ['id'] },
	{
		name: 'records',
		columns: [
			...['team_id', 'collection', 'id', 'scope', 'seq', 'data', 'clocks', 'sum', 'deleted_at'],
		],
		key: ['team_id', 'collection', 'id'],
	},
	{
		name: 'scopes',
		columns: ['team_id', 'scope', 'seq', 'sum', 'records'],
		key: ['team_id', 'scope'],
	},
	{
		name: 'grants',
		columns: ['team_id', 'member_id', 'scope', 'seq', 'held'],
		key: ['team_id', 'member_id', 'scope'],
	},
	{
		name: 'history',
		columns: [
			...['n', 'team_id', 'uuid', 'seq', 'epoch', 'client_id', 'mutation_id', 'member_id', 'name'],
			...['args', 'base', 'changes', 'verdict', 'code', 'message', 'at'],
		],
		key: ['n'],
	},
	{
		name: 'history_subjects',
		columns: ['team_id', 'collection', 'id', 'seq', 'n'],
		key: ['team_id', 'collection', 'id', 'seq'],
	},
	{
		name: 'clients',
		columns: [
			...['team_id', 'epoch', 'client_id', 'member_id', 'last_mutation_id', 'records', 'bytes'],
		],
		key: ['team_id', 'epoch', 'client_id'],
	},
	{
		name: 'devices',
		columns: [
			...['id', 'team_id', 'member_id', 'name', 'token_hash', 'created_at', 'last_seen_at'],
			'revoked_at',
		],
		key: ['id'],
	},
	{
		name: 'invites',
		columns: [
			...['id', 'team_id', 'secret_hash', 'side', 'role', 'expires_at', 'max_uses', 'uses'],
			...['created_at', 'revoked_at', 'member_id'],
		],
		key: ['id'],
	},
	{
		name: 'tokens',
		columns: [
			...['id', 'team_id', 'member_id', 'name', 'token_hash', 'scopes', 'created_at'],
			...['expires_at', 'last_used_at', 'revoked_at'],
		],
		key: ['id'],
	},
	{ name: 'ended_access', columns: ['token_hash', 'at'], key: ['token_hash'] },
];

/** A row's values, in the order of the table's columns. */
export type Row = readonly (string | number | null)[];

/** Everything that a store holds, of one moment: a table's rows in pages, in the order of its key. */
export type AllRows = (table: Table) => AsyncIterable<Row[]> | Iterable<Row[]>;

/** Tables whose rows belong to one team each and go with it. */
export const ABOUT_A_TEAM: readonly Table['name'][] = TABLES.filter(({ columns }) =>
	columns.includes('team_id'),
).map(({ name }) => name);
