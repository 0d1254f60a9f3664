import { leadPanelsConfig } from './scripts/lint/config.js';

export default leadPanelsConfig(import.meta.dirname);
