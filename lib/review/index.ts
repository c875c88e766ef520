export { answers, intervals, type Rating, ratings } from './schedule.ts';
