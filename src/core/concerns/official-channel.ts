import type { Judge } from './scene';

export const officialChannel: Judge = () => [];
