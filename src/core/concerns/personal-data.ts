import type { Judge } from './scene';

export const personalData: Judge = () => [];
