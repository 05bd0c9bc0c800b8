export { later } from '../core/later';
