/** Registers every element there is. */
import './company-panel.js';
import './contact-panel.js';
import './lead-host.js';
import './lead-status-field.js';
