import type { Judge } from './scene';

export const placement: Judge = () => [];
