import { ContactCard } from '../components/contact-card/contact-card.js';
import { define } from './define.js';
import './dialogs.js';
import './lead-status-field.js';

define('contact-card', ContactCard);

export type { ContactCard } from '../components/contact-card/contact-card.js';
