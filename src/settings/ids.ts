/** The core's lists of ids, for whoever parses them at the border but may know only the core's types. */
export { CONCERNS as CONCERN_IDS } from '../core/concern';
export { ONCE_PER_ACCOUNT as ONCE_IDS, PLATFORMS as PLATFORM_IDS } from '../core/draft';
export { ROLES as ROLE_IDS } from '../core/role';
