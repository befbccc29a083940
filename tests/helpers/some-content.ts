import path from 'node:path';

/**
 * A small content folder with entries of every kind in four languages. Tests that only need some content take this
 * one: it stays as it is while people edit the real one, and is in a database in seconds.
 */
export const someContent = path.resolve('tests/fixtures/small-portal');
