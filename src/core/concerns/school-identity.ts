import type { Judge } from './scene';

export const schoolIdentity: Judge = () => [];
