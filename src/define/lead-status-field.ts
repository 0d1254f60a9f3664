import { LeadStatusField } from '../components/lead-status-field/lead-status-field.js';
import { LeadStatusPicker } from '../components/lead-status-picker/lead-status-picker.js';
import { define } from './define.js';
import './dialogs.js';

define('lead-status-picker', LeadStatusPicker);
define('lead-status-field', LeadStatusField);
