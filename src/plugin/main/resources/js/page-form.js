/**
 * The form of one entry on the recovery page: fields as the server describes them, errors at their
 * fields, and both texts side by side where somebody else saved in between.
 */
(function () {
  'use strict';

  var page = window.ClientRecovery.page;
  var element = page.element;
  var number = 0;
  var unsaved = new Set();

  function control(field, value, choices) {
    var attributes = {id: 'cr-field-' + (++number), name: field.name};
    if (field.required) {
      attributes.required = 'required';
    }
    if (field.form === 'text') {
      return text(attributes, value);
    }
    if (choices.length) {
      return select(attributes, value, choices, field.required);
    }
    var types = {day: 'date', moment: 'datetime-local'};
    var made = element('input', 'text long-field', null, attributes);
    made.type = types[field.form] || 'text';
    made.value = field.form === 'moment' ? local(value) : value;
    return made;
  }

  function text(attributes, value) {
    var made = element('textarea', 'textarea long-field', null, attributes);
    made.rows = Math.min(12, Math.max(3, value.split('\n').length + 1));
    made.value = value;
    return made;
  }

  function select(attributes, value, choices, required) {
    var made = element('select', 'select', null, attributes);
    if (!required || !value) {
      made.appendChild(element('option', '', '', {value: ''}));
    }
    choices.forEach(function (choice) {
      made.appendChild(element('option', '', choice.text, {value: choice.id}));
    });
    made.value = value;
    return made;
  }

  /** "2026-03-02T08:00:00Z" as a clock on the reader's wall shows it. */
  function local(moment) {
    if (!moment) {
      return '';
    }
    var date = new Date(moment);
    return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }

  function valueOf(field, input) {
    if (field.form === 'moment' && input.value) {
      return new Date(input.value).toISOString();
    }
    return input.value;
  }

  /**
   * A form for those values; save(values) gives a promise.
   *
   * @param choices gives the choices of a field
   */
  function form(fields, values, choices, save, cancel) {
    var made = element('form', 'aui top-label cr-form', null, {'data-cr-send': ''});
    var inputs = {};
    made.noValidate = true;
    fields.forEach(function (field) {
      inputs[field.name] = append(made, field, values[field.name] || '', choices(field));
    });
    var message = element('div', 'error', '', {role: 'alert'});
    var submit = element('button', 'aui-button aui-button-primary',
        AJS.I18n.getText('client-recovery.page.save'), {type: 'submit'});
    page.append(made, message, page.append(element('div', 'buttons'), submit,
        page.button(AJS.I18n.getText('client-recovery.page.cancel'), function () {
          unsaved.delete(made);
          cancel();
        })));
    made.addEventListener('input', function () {
      unsaved.add(made);
    });
    made.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        unsaved.delete(made);
        cancel();
      }
    });
    made.addEventListener('submit', function (event) {
      event.preventDefault();
      send(made, fields, inputs, submit, message, save);
    });
    return made;
  }

  function append(form, field, value, choices) {
    var input = control(field, value, choices);
    var group = element('div', 'field-group');
    var label = element('label', '', field.label, {for: input.id});
    if (field.required) {
      label.appendChild(element('span', 'aui-icon icon-required', '*'));
    }
    var error = element('div', 'error', '', {id: input.id + '-error', role: 'alert'});
    input.setAttribute('aria-describedby', error.id);
    page.append(form, page.append(group, label, input, error));
    return input;
  }

  function send(form, fields, inputs, submit, message, save) {
    var values = {};
    fields.forEach(function (field) {
      values[field.name] = valueOf(field, inputs[field.name]);
      document.getElementById(inputs[field.name].id + '-error').textContent = '';
    });
    message.textContent = '';
    submit.disabled = true;
    window.ClientRecovery.tellWhenSlow(save(values), function (text) {
      message.textContent = text;
    }).then(function (saved) {
      unsaved.delete(form);
      page.say((saved && saved.notice) || AJS.I18n.getText('client-recovery.page.saved'));
    }, function (refused) {
      submit.disabled = false;
      show(refused, inputs, message);
    });
  }

  function show(refused, inputs, message) {
    var first = null;
    refused.errors.forEach(function (error) {
      var input = inputs[error.field];
      var place = input ? document.getElementById(input.id + '-error') : message;
      place.textContent = error.message;
      first = first || input;
    });
    if (first) {
      first.focus();
    }
  }

  /**
   * What is read beside what is written, where somebody else was faster. Each field that differs says
   * so, and can be taken over by itself.
   *
   * @param written what stands in the form beside it
   * @param take keeps theirs as a whole
   */
  function conflict(fields, theirs, written, choices, take) {
    var made = element('div', 'cr-theirs');
    made.appendChild(element('h4', '', theirs
      ? AJS.I18n.getText('client-recovery.page.theirs', theirs.changedBy, theirs.changedText)
      : AJS.I18n.getText('client-recovery.page.theirs-gone')));
    (theirs ? fields : []).forEach(function (field) {
      var value = theirs.fields[field.name] || '';
      var differs = !same(field, value, written[field.name] || '');
      if (value || differs) {
        made.appendChild(compared(field, theirs, differs, choices));
      }
    });
    made.appendChild(page.button(AJS.I18n.getText('client-recovery.page.take-theirs'), take));
    return made;
  }

  function same(field, one, other) {
    return field.form === 'moment' && one && other
      ? new Date(one).getTime() === new Date(other).getTime() : one === other;
  }

  function compared(field, theirs, differs, choices) {
    var value = theirs.fields[field.name] || '';
    var line = element('div', differs ? 'cr-differs' : '');
    page.append(line, element('strong', '', field.label));
    if (differs) {
      page.append(line, document.createTextNode(' '),
          element('span', 'cr-warn', AJS.I18n.getText('client-recovery.page.differs')));
    }
    page.append(line, element('p', value ? 'cr-value' : 'cr-quiet',
        value ? shown(field, theirs, choices) : AJS.I18n.getText('client-recovery.page.nothing')));
    if (differs) {
      page.append(line, page.button(AJS.I18n.getText('client-recovery.page.take-field'), function () {
        takeOver(line, field, value);
      }, AJS.I18n.getText('client-recovery.page.take-field-of', field.label)));
    }
    return line;
  }

  /** Puts their value into the form beside it, where it is saved with the rest. */
  function takeOver(line, field, value) {
    var input = line.closest('.cr-both').querySelector('.cr-mine [name="' + field.name + '"]');
    input.value = field.form === 'moment' ? local(value) : value;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    input.focus();
  }

  /** A value as its reader has it: as the server wrote it, by the name of the choice, or as it is. */
  function shown(field, entry, choices) {
    var value = entry.fields[field.name];
    if (entry.texts && entry.texts[field.name]) {
      return entry.texts[field.name];
    }
    var found = choices(field).filter(function (choice) {
      return choice.id === value;
    });
    return found.length ? found[0].text : value;
  }

  window.addEventListener('beforeunload', function (event) {
    if (unsaved.size) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  page.form = form;
  page.conflict = conflict;
  page.shown = shown;
}());
