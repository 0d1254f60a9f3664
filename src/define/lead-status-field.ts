import { LeadStatusField } from '../components/lead-status-field/lead-status-field.js';
import { registerLazily } from '../controllers/lazy-elements.js';
import { define } from './define.js';
import './dialogs.js';

registerLazily('lead-status-picker', async () => {
  const { LeadStatusPicker } =
    await import('../components/lead-status-picker/lead-status-picker.js');
  define('lead-status-picker', LeadStatusPicker);
});
define('lead-status-field', LeadStatusField);

export type { LeadStatusField } from '../components/lead-status-field/lead-status-field.js';
