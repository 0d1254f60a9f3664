import type { LazyElementController } from '../../controllers/lazy-element-controller.js';
import type { LeadController } from '../../controllers/lead-controller.js';
import type { StatusEditController } from '../../controllers/status-edit-controller.js';
import type { TipController } from '../../controllers/tip-controller.js';
import {
  leadStatusEditing,
  leadStatusVisibility,
  type HiddenReason,
  type LeadStatusEditing,
} from '../../domain/lead-status.js';
import type { Words } from '../../i18n/words.js';

/** Who stores a choice: the person by Save, the field at once, or the form or card around it. */
export type LeadStatusCommit = 'manual' | 'auto' | 'form';

/** What the field's own properties and its controllers say just now. */
export interface FieldGround {
  readonly element: HTMLElement;
  readonly words: Words | undefined;
  readonly lead: LeadController;
  readonly edit: StatusEditController;
  readonly tip: TipController;
  /** The list to choose from, fetched when it is first needed. */
  readonly list: LazyElementController;
  readonly commit: LeadStatusCommit;
  readonly value: number;
  readonly required: boolean;
  readonly readonly: boolean;
  /** Disabled, by itself or by a fieldset around it. */
  readonly inactive: boolean;
  readonly announcement: string;
}

/** And what follows from that. */
export interface FieldMoment extends FieldGround {
  readonly hidden: HiddenReason | undefined;
  /** Whether the person may edit, and if not, why; undefined where nobody asks. */
  readonly editing: LeadStatusEditing | undefined;
  readonly mayEdit: boolean;
  /** The list stands open for a choice. */
  readonly choosing: boolean;
}

export function fieldMoment(ground: FieldGround): FieldMoment {
  const { lead, edit, commit } = ground;
  const visibility = lead.contact && leadStatusVisibility(lead.contact);
  const editing = lead.contact && leadStatusEditing(lead.contact);
  const mayEdit =
    !ground.readonly &&
    !ground.inactive &&
    !edit.busy &&
    lead.statuses !== undefined &&
    editing?.editable !== false;
  const choosing =
    commit === 'form' ? mayEdit || (ground.inactive && !ground.readonly) : edit.editing;
  return {
    ...ground,
    hidden: visibility?.visible === false ? visibility.reason : undefined,
    editing,
    mayEdit,
    choosing,
  };
}
