import type { Judge } from './scene';

export const schoolNamed: Judge = () => [];
