import type { Judge } from './scene';

export const schoolAccount: Judge = () => [];
