import { CompanyPanel } from '../panels/company-panel.js';
import { define } from './define.js';
import './company-card.js';

define('company-panel', CompanyPanel);

export type { CompanyPanel } from '../panels/company-panel.js';
