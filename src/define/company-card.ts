import { CompanyCard } from '../components/company-card/company-card.js';
import { define } from './define.js';
import './dialogs.js';

define('company-card', CompanyCard);

export type { CompanyCard } from '../components/company-card/company-card.js';
