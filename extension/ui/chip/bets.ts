export { BET_MARKS, BET_NAMES } from '@common-ground/shared/model/bet-names.ts';
