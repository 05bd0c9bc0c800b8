import type { Judge } from './scene';

export const namedPerson: Judge = () => [];
