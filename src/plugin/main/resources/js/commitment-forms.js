/**
 * The forms in which people add, keep, move, withdraw and replace promises, on an issue and on the
 * report: errors at their fields, and a word where somebody else was faster. A button opens its
 * form by data-cr-form; the promise around it says by data-cr-… which one and which version.
 */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;
  var element = recovery.element;
  var number = 0;
  var open = null; // what is being written: it outlives a refresh of the panel
  var places = [];

  function texts(zone) {
    return {
      action: AJS.I18n.getText('client-recovery.forms.action'),
      issue: AJS.I18n.getText('client-recovery.forms.issue'),
      party: AJS.I18n.getText('client-recovery.forms.party'),
      us: AJS.I18n.getText('client-recovery.party.us'),
      client: AJS.I18n.getText('client-recovery.party.client'),
      owner: AJS.I18n.getText('client-recovery.forms.owner'),
      ownerHint: AJS.I18n.getText('client-recovery.forms.owner.hint'),
      day: AJS.I18n.getText('client-recovery.forms.day'),
      dayHint: AJS.I18n.getText('client-recovery.forms.day.hint', zone),
      newDay: AJS.I18n.getText('client-recovery.panel.move-to'),
      time: AJS.I18n.getText('client-recovery.forms.time'),
      condition: AJS.I18n.getText('client-recovery.forms.condition'),
      supersedes: AJS.I18n.getText('client-recovery.forms.supersedes'),
      nothing: AJS.I18n.getText('client-recovery.forms.supersedes.nothing'),
      proof: AJS.I18n.getText('client-recovery.forms.proof'),
      proofHint: AJS.I18n.getText('client-recovery.forms.proof.hint'),
      keptDay: AJS.I18n.getText('client-recovery.forms.kept-day'),
      keptHint: AJS.I18n.getText('client-recovery.forms.kept-day.hint', zone),
      why: AJS.I18n.getText('client-recovery.ledger.move.why'),
      withdrawn: AJS.I18n.getText('client-recovery.forms.withdraw.why'),
      told: AJS.I18n.getText('client-recovery.ledger.move.told'),
      needed: AJS.I18n.getText('client-recovery.ledger.rest.needed'),
      needsDay: AJS.I18n.getText('client-recovery.forms.time.needs-day'),
      noOther: AJS.I18n.getText('client-recovery.forms.no-other'),
      failed: AJS.I18n.getText('client-recovery.panel.failed'),
      again: AJS.I18n.getText('client-recovery.forms.again'),
      cancel: AJS.I18n.getText('client-recovery.panel.cancel'),
      noHistory: AJS.I18n.getText('client-recovery.forms.history.none'),
      save: {
        add: AJS.I18n.getText('client-recovery.forms.add.save'),
        keep: AJS.I18n.getText('client-recovery.forms.keep.save'),
        move: AJS.I18n.getText('client-recovery.panel.move-save'),
        withdraw: AJS.I18n.getText('client-recovery.forms.withdraw.save'),
        replace: AJS.I18n.getText('client-recovery.forms.replace.save')
      }
    };
  }

  /** The fields of each form, in their order. */
  var fieldsOf = {
    add: function (t, place) {
      return (place.issue ? [] : [{name: 'issue', label: t.issue, required: true}]).concat([
        {name: 'quote', label: t.action, tag: 'textarea', required: true},
        {name: 'party', label: t.party, choices: [{id: 'us', text: t.us}, {id: 'client', text: t.client}]},
        {name: 'owner', label: t.owner, hint: t.ownerHint, value: recovery.hooks.remoteUser()},
        {name: 'due', label: t.day, type: 'date', hint: t.dayHint},
        {name: 'time', label: t.time, type: 'time'},
        {name: 'condition', label: t.condition}
      ]).concat(place.root.querySelector('[data-cr-open]') && !place.isReport
        ? [{name: 'supersedes', label: t.supersedes, choices: orNothing(t, place, 'us')}]
        : []);
    },
    keep: function (t) {
      return [
        {name: 'proof', label: t.proof, hint: t.proofHint, maxLength: 2000},
        {name: 'keptAt', label: t.keptDay, type: 'date', hint: t.keptHint},
        {name: 'time', label: t.time, type: 'time'}
      ];
    },
    move: function (t, place) {
      return [
        {name: 'due', label: t.newDay, type: 'date', required: true, value: place.due, hint: t.dayHint},
        {name: 'time', label: t.time, type: 'time', value: place.time},
        {name: 'reason', label: t.why, required: true},
        {name: 'clientTold', label: t.told, type: 'checkbox'}
      ];
    },
    withdraw: function (t) {
      return [{name: 'reason', label: t.withdrawn}];
    },
    replace: function (t, place) {
      return [{name: 'earlier', label: t.supersedes, choices: others(place, place.party)}];
    }
  };

  /** The open promises of that side beside the one itself. */
  function others(place, party) {
    return Array.prototype.filter.call(place.root.querySelectorAll('[data-cr-open]'), function (item) {
      return item.getAttribute('data-cr-party') === party
          && item.getAttribute('data-cr-promise') !== place.id && !place.isReport;
    }).map(function (item) {
      return {
        id: item.getAttribute('data-cr-promise'),
        version: item.getAttribute('data-cr-version'),
        text: item.querySelector('q').textContent
      };
    });
  }

  function orNothing(t, place, party) {
    return [{id: '', text: t.nothing}].concat(others(place, party));
  }

  /** "2026-03-06", "2026-03-06T14:00", or nothing. */
  function moment(day, time) {
    return day && time ? day + 'T' + time : day;
  }

  /** What is sent, and where to. */
  var requestOf = {
    add: function (values, place) {
      var chosen = chosenOf(others(place, values.party), values.supersedes);
      return ['', {
        issue: place.issue || values.issue, quote: values.quote, party: values.party,
        owner: values.owner, condition: values.condition, due: moment(values.due, values.time),
        zone: values.time ? place.zone : '', supersedes: values.supersedes || '', version: chosen.version
      }];
    },
    keep: function (values, place) {
      return ['/' + place.id + '/keep', {
        proof: values.proof, keptAt: moment(values.keptAt, values.time), zone: place.zone,
        version: place.version
      }];
    },
    move: function (values, place) {
      return ['/' + place.id + '/move', {
        due: moment(values.due, values.time), zone: values.time ? place.zone : '',
        reason: values.reason, clientTold: values.clientTold, version: place.version
      }];
    },
    withdraw: function (values, place) {
      return ['/' + place.id + '/withdraw', {reason: values.reason, version: place.version}];
    },
    replace: function (values, place) {
      var chosen = chosenOf(others(place, place.party), values.earlier);
      return ['/' + chosen.id + '/supersede', {by: place.id, version: chosen.version}];
    }
  };

  function chosenOf(choices, id) {
    return choices.filter(function (choice) {
      return choice.id === id;
    })[0] || {id: id};
  }

  function placeOf(button, root) {
    var item = button.closest('[data-cr-promise]');
    function of(name) {
      return item ? item.getAttribute('data-cr-' + name) || '' : '';
    }
    return {
      root: root,
      item: item,
      isReport: !root.hasAttribute('data-cr-issue'),
      issue: root.getAttribute('data-cr-issue'),
      zone: root.getAttribute('data-cr-zone'),
      id: of('promise'),
      version: of('version'),
      party: of('party'),
      due: of('due'),
      time: of('time')
    };
  }

  /** Where the form goes: below the promise, in a table as a row of its own. */
  function container(button, place) {
    if (!place.item) {
      var box = document.createElement('div');
      box.className = 'cr-form-place';
      button.parentNode.parentNode.insertBefore(box, button.parentNode.nextSibling);
      return box;
    }
    if (place.item.tagName !== 'TR') {
      return element(place.item, 'div', 'cr-form-place', '');
    }
    var row = document.createElement('tr');
    row.className = 'cr-form-place';
    place.item.parentNode.insertBefore(row, place.item.nextSibling);
    var cell = element(row, 'td', '', '');
    cell.colSpan = place.item.cells.length;
    return cell;
  }

  function input(form, field, written) {
    var id = 'cr-promise-field-' + (++number);
    var isCheck = field.type === 'checkbox';
    var group = element(form, 'div', isCheck ? 'cr-field cr-check' : 'cr-field cr-field-' + field.name, '');
    var label = element(group, 'label', '', field.label);
    label.htmlFor = id;
    if (field.required) {
      element(label, 'span', 'cr-required', ' *').setAttribute('aria-hidden', 'true');
    }
    var made = control(field);
    made.id = id;
    made.name = field.name;
    group.insertBefore(made, isCheck ? label : null);
    var described = [];
    if (field.hint) {
      described.push(describe(group, id + '-hint', 'cr-quiet', field.hint));
    }
    described.push(describe(group, id + '-error', 'error', ''));
    made.setAttribute('aria-describedby', described.join(' '));
    if (field.required) {
      made.setAttribute('aria-required', 'true');
    }
    write(made, written === undefined ? field.value || '' : written, field);
    return made;
  }

  function describe(group, id, className, text) {
    var made = element(group, 'div', className, text);
    made.id = id;
    return id;
  }

  function control(field) {
    var made = document.createElement(field.choices ? 'select' : field.tag || 'input');
    made.className = field.choices ? 'select' : field.tag || (field.type === 'checkbox' ? 'checkbox' : 'text');
    if (field.choices) {
      fill(made, field.choices);
    } else if (!field.tag) {
      made.type = field.type || 'text';
    }
    if (!field.choices && !field.type) {
      made.maxLength = field.maxLength || 4000;
    }
    return made;
  }

  function fill(select, choices) {
    select.textContent = '';
    choices.forEach(function (choice) {
      element(select, 'option', '', choice.text).value = choice.id;
    });
  }

  function write(made, value, field) {
    if (field.type === 'checkbox') {
      made.checked = value === true;
    } else if (!field.choices || value) {
      made.value = value;
    }
  }

  function valuesOf(inputs) {
    var values = {};
    Object.keys(inputs).forEach(function (name) {
      var made = inputs[name];
      values[name] = made.type === 'checkbox' ? made.checked : made.value;
    });
    return values;
  }

  function show(button, kind, place, done, written) {
    var t = texts(place.zone);
    var box = container(button, place);
    if (kind === 'replace' && !others(place, place.party).length) {
      element(box, 'p', 'cr-quiet', t.noOther).setAttribute('role', 'status');
      expand(button, box, null);
      return;
    }
    var form = element(box, 'form', 'aui top-label cr-promise-form', '');
    form.noValidate = true;
    form.setAttribute('data-cr-send', '');
    form.setAttribute('aria-label', button.textContent.trim());
    var inputs = {};
    fieldsOf[kind](t, place).forEach(function (field) {
      inputs[field.name] = input(form, field, written && written[field.name]);
    });
    if (inputs.supersedes) {
      inputs.party.addEventListener('change', function () {
        fill(inputs.supersedes, orNothing(t, place, inputs.party.value));
      });
    }
    var message = element(form, 'div', 'error', '');
    message.setAttribute('role', 'alert');
    var buttons = element(form, 'div', 'cr-form-buttons', '');
    var save = element(buttons, 'button', 'aui-button aui-button-primary', t.save[kind]);
    save.type = 'submit';
    var cancel = element(buttons, 'button', 'aui-button aui-button-link', t.cancel);
    cancel.type = 'button';
    cancel.addEventListener('click', function () {
      close(button);
    });
    form.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close(button);
      }
    });
    form.addEventListener('input', function () {
      open = {kind: kind, id: place.id, values: valuesOf(inputs)};
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      send({kind: kind, place: place, inputs: inputs, message: message, save: save, done: done});
    });
    expand(button, box, form);
  }

  function expand(button, box, form) {
    button.setAttribute('aria-expanded', 'true');
    button.crPlace = box.closest('.cr-form-place');
    if (form) {
      form.querySelector('input, textarea, select').focus();
    }
  }

  function close(button) {
    open = null;
    button.crPlace.remove();
    button.crPlace = null;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }

  function send(form) {
    var t = texts();
    clear(form);
    var faults = faultsOf(form, t);
    if (faults.length) {
      tell(form, faults);
      return;
    }
    var request = requestOf[form.kind](valuesOf(form.inputs), form.place);
    form.save.disabled = true;
    recovery.tellWhenSlow(recovery.post('/commitments' + request[0], request[1]), function (text) {
      form.message.textContent = text;
    }).then(function (made) {
      open = null;
      form.done(form.kind, form.place.id || String(made.id), form.place.item, made);
    }, function (error) {
      form.save.disabled = false;
      tell(form, error.errors || [{field: '', message: error.message || t.failed}]);
      if (error.status === 409) {
        offerFresh(form, t);
      }
    });
  }

  function faultsOf(form, t) {
    var faults = Object.keys(form.inputs).filter(function (name) {
      var made = form.inputs[name];
      return made.getAttribute('aria-required') === 'true' && !made.value.trim();
    }).map(function (name) {
      return {field: name, message: t.needed};
    });
    var day = form.inputs.due || form.inputs.keptAt;
    if (!faults.length && form.inputs.time && form.inputs.time.value && !day.value) {
      faults.push({field: day.name, message: t.needsDay});
    }
    return faults;
  }

  function clear(form) {
    form.message.textContent = '';
    Object.keys(form.inputs).forEach(function (name) {
      form.inputs[name].removeAttribute('aria-invalid');
      errorOf(form.inputs[name]).textContent = '';
    });
  }

  function errorOf(made) {
    return document.getElementById(made.id + '-error');
  }

  function tell(form, faults) {
    var first = null;
    faults.forEach(function (fault) {
      var made = form.inputs[fault.field];
      (made ? errorOf(made) : form.message).textContent = fault.message || texts().failed;
      if (made) {
        made.setAttribute('aria-invalid', 'true');
        first = first || made;
      }
    });
    (first || form.save).focus();
  }

  /** Somebody was faster: what was written stays until the reader asks for how it stands now. */
  function offerFresh(form, t) {
    var again = element(form.message, 'button', 'aui-button aui-button-link', t.again);
    again.type = 'button';
    again.addEventListener('click', function () {
      open = null;
      form.done('', form.place.id, form.place.item);
    });
  }

  /** What happened to a promise, who did it, when and why. */
  function history(button, place) {
    var box = container(button, place);
    expand(button, box, null);
    recovery.get('/commitments/' + encodeURIComponent(place.id) + '/history').then(function (told) {
      if (!told.lines.length) {
        element(box, 'p', 'cr-quiet', texts().noHistory);
      }
      var list = element(box, 'ol', 'cr-history', '');
      told.lines.forEach(function (line) {
        var item = element(list, 'li', '', line.text);
        if (line.reason) {
          element(item, 'q', '', line.reason);
        }
        if (line.proof) {
          link(item, line);
        }
      });
    }, function (error) {
      element(box, 'p', 'cr-complaint', error.message || texts().failed).setAttribute('role', 'alert');
    });
  }

  function link(item, line) {
    var made = element(item, 'a', '', line.proofText);
    made.href = line.proof.charAt(0) === '/' ? AJS.contextPath() + line.proof : line.proof;
    made.rel = 'noopener noreferrer';
  }

  function onClick(event) {
    var button = event.target.closest ? event.target.closest('[data-cr-form]') : null;
    places.forEach(function (each) {
      var root = button && button.closest(each.selector);
      if (!root) {
        return;
      }
      if (button.crPlace) {
        close(button);
        return;
      }
      var kind = button.getAttribute('data-cr-form');
      var place = placeOf(button, root);
      if (kind === 'history') {
        history(button, place);
      } else {
        show(button, kind, place, each.done);
      }
    });
  }

  /**
   * Opens the forms of the buttons below that selector from now on.
   *
   * @param done called with what was done (nothing where the reader asks for how it stands now),
   *     the promise's number and its element
   */
  function listen(selector, done) {
    if (!places.length) {
      document.addEventListener('click', onClick);
    }
    places.push({selector: selector, done: done});
  }

  /** Opens again, in a place that was drawn afresh, the form that was being written there. */
  function restore(root) {
    var was = open;
    var item = was && (was.id ? root.querySelector('[data-cr-promise="' + Number(was.id) + '"]') : root);
    var button = item && item.querySelector('[data-cr-form="' + was.kind + '"]');
    var each = places.filter(function (place) {
      return root.matches(place.selector);
    })[0];
    if (button && each && !button.crPlace) {
      show(button, was.kind, placeOf(button, root), each.done, was.values);
      open = was;
    }
  }

  if (!recovery.commitmentForms) {
    recovery.commitmentForms = {listen: listen, restore: restore};
  }
}());
