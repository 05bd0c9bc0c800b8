import type { Judge } from './scene';

export const confidential: Judge = () => [];
