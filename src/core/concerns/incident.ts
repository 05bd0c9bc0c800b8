import type { Judge } from './scene';

export const incident: Judge = () => [];
