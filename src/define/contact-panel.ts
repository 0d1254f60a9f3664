import { ContactPanel } from '../panels/contact-panel.js';
import { define } from './define.js';
import './company-card.js';
import './contact-card.js';

define('contact-panel', ContactPanel);

export type { ContactPanel } from '../panels/contact-panel.js';
