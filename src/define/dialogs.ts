import { registerDialog } from '../controllers/lazy-dialogs.js';
import { define } from './define.js';

/** Where the dialogs are that saving may ask for; each is fetched when it first asks. */
registerDialog('lead-category-dialog', async () => {
  const { CategoryDialog } = await import('../components/dialogs/category-dialog.js');
  define('lead-category-dialog', CategoryDialog);
  return CategoryDialog;
});
registerDialog('lead-conflict-dialog', async () => {
  const { ConflictDialog } = await import('../components/dialogs/conflict-dialog.js');
  define('lead-conflict-dialog', ConflictDialog);
  return ConflictDialog;
});
registerDialog('lead-discard-dialog', async () => {
  const { DiscardDialog } = await import('../components/dialogs/discard-dialog.js');
  define('lead-discard-dialog', DiscardDialog);
  return DiscardDialog;
});
