import { LeadHostElement } from '../components/lead-host/lead-host.js';
import { define } from './define.js';

define('lead-host', LeadHostElement);

export type { LeadHostElement } from '../components/lead-host/lead-host.js';
