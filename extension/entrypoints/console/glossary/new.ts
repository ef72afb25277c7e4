/** Stands for an id where a new term is written. */
export const NEW = 'new';
