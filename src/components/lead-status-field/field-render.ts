import { html, nothing, type TemplateResult } from 'lit';
import { statusShown } from '../../domain/lead-status.js';
import type { Words } from '../../i18n/words.js';
import { failureNote } from '../parts/failure-note.js';
import { takeAction } from '../parts/take-action.js';
import { fieldEditor } from './field-editor.js';
import type { FieldMoment } from './field-moment.js';
import { fieldNotes } from './field-notes.js';
import { fieldEmpty, fieldSkeleton, fieldView } from './field-view.js';

/** What a person can do in the field. */
export interface FieldActs {
  readonly edit: () => void;
  readonly save: () => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly reload: () => void;
  readonly choose: (statusId: number) => void;
}

export function renderField(moment: FieldMoment, acts: FieldActs): TemplateResult | typeof nothing {
  const { words, lead, element } = moment;
  if (!words) return fieldSkeleton(undefined);
  if (lead.failure) {
    return html`<div class="label">${words.leadStatus}</div>
      ${failureNote({
        words,
        failure: lead.failure,
        onAction: (action) => takeAction(element, action, acts.reload),
      })}`;
  }
  if (moment.hidden) return nothing;
  if (lead.idle && moment.commit !== 'form') return fieldEmpty(words);
  // Until the list is here, the stored status has no name and no colour to show.
  const known = (lead.contact ?? lead.idle) && (lead.statuses ?? lead.listFailure);
  if (!known) return fieldSkeleton(words);
  return html`<div class="field">
    ${renderBody(moment, words, acts)}
    ${fieldNotes({
      words,
      trouble: moment.edit.trouble,
      listFailure: lead.listFailure ?? moment.list.failure,
      onAction: (action, retry) => takeAction(element, action, retry),
      reload: moment.list.failure ? () => void moment.list.retry() : acts.reload,
    })}
    <div class="visually-hidden" role="status">${moment.announcement}</div>
  </div>`;
}

function renderBody(moment: FieldMoment, words: Words, acts: FieldActs): TemplateResult {
  const { list } = moment;
  if (!moment.choosing || list.failure) return renderView(moment, words, acts);
  return list.ready ? renderEditor(moment, words, acts) : fieldSkeleton(words);
}

function renderEditor(moment: FieldMoment, words: Words, acts: FieldActs): TemplateResult {
  return fieldEditor({
    words,
    statuses: moment.lead.statuses ?? [],
    value: moment.value,
    storedName: moment.lead.contact?.leadStatusName ?? '',
    required: moment.required,
    disabled: moment.inactive || moment.edit.busy,
    withActs: moment.commit === 'manual',
    onChoose: acts.choose,
    onSave: acts.save,
    onCancel: acts.cancel,
    onKeydown: (event) => {
      if (event.isComposing || moment.commit === 'form') return;
      if (event.key === 'Escape') acts.cancel();
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) acts.save();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  });
}

function renderView(moment: FieldMoment, words: Words, acts: FieldActs): TemplateResult {
  const { lead, edit, tip, mayEdit } = moment;
  const stored = moment.value === lead.contact?.leadStatusId;
  const mayUndo = edit.undoStep !== undefined && !edit.busy && !moment.readonly;
  return fieldView({
    words,
    shown: statusShown(moment.value, lead.statuses, stored ? lead.contact?.leadStatusName : ''),
    editing: moment.editing,
    busy: edit.busy,
    mayEdit: mayEdit && moment.commit !== 'form',
    mayUndo,
    tip,
    onEdit: acts.edit,
    onApproach: () => void (mayEdit && moment.list.need()),
    onUndo: acts.undo,
    onKeydown: (event) => {
      if (event.key === 'Enter' && mayEdit) acts.edit();
      else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && mayUndo) acts.undo();
      else return tip.onKeydown(event);
      event.preventDefault();
    },
  });
}
