/** The form of one rule: fields, or the text of its file; mistakes are shown where they stand. */
(function () {
  'use strict';

  var rules = window.ClientRecovery.rules;
  var make = rules.make;
  var find = rules.find;
  var PLAIN = ['message', 'suggestion', 'weight', 'because', 'patterns', 'hits', 'misses', 'more'];
  var editing;

  function form() {
    return find('.cr-rule-editor');
  }

  function field(name) {
    return find('#cr-rule-' + name);
  }

  function mayLeave() {
    return !editing || !editing.dirty ||
        window.confirm(AJS.I18n.getText('client-recovery.rules.form.leave'));
  }

  /** Opens a rule's file; "from" gets the focus back. */
  function open(path, from) {
    if (!mayLeave()) {
      return;
    }
    rules.ask('/rules/file', null, {path: path}).then(function (file) {
      edit({path: file.path, text: file.text, form: file.form, from: from});
    }).catch(rules.refused);
  }

  function create(from) {
    if (mayLeave()) {
      edit({path: '', form: {unless: {}, applies: {}}, from: from});
    }
  }

  /** Opens both changes of a rule in one text, to be put right by hand. */
  function merge(path, text, from) {
    if (mayLeave()) {
      edit({path: path, text: text, merged: true, from: from});
    }
  }

  function edit(what) {
    editing = what;
    editing.dirty = Boolean(what.merged);
    forgetMistakes();
    form().hidden = false;
    form().querySelector('h3').textContent = what.path
        ? AJS.I18n.getText('client-recovery.rules.form.title', what.path)
        : AJS.I18n.getText('client-recovery.rules.page.new');
    form().querySelector('.cr-rule-new').hidden = Boolean(what.path);
    form().querySelector('.cr-rule-fields').hidden = !what.form;
    form().querySelector('.cr-rule-raw').hidden = Boolean(what.form);
    find('.cr-rule-as-file').hidden = !what.form || !what.path;
    field('raw').value = what.text || '';
    if (what.form) {
      fill(what.form);
    }
    firstField().focus();
    form().scrollIntoView({block: 'start'});
  }

  function firstField() {
    if (!editing.path) {
      return field('language');
    }
    return field(editing.form ? 'message' : 'raw');
  }

  function fill(values) {
    var applies = values.applies || {};
    PLAIN.forEach(function (name) {
      field(name).value = values[name] || '';
    });
    field('audience').value = applies.audience || '';
    field('position').value = applies.position || '';
    var stages = (applies.stages || '').split('\n');
    stageBoxes().forEach(function (box) {
      box.checked = stages.indexOf(box.value) >= 0;
    });
    fillExceptions(values.unless || {});
  }

  function stageBoxes() {
    return Array.prototype.slice.call(form().querySelectorAll('.cr-rule-stages input'));
  }

  /** The two usual places always, all others where the rule has them. */
  function fillExceptions(unless) {
    field('unless-same_sentence').value = unless.same_sentence || '';
    field('unless-anywhere').value = unless.anywhere || '';
    var more = find('.cr-rule-exceptions');
    more.textContent = '';
    Object.keys(unless).forEach(function (place) {
      if (place !== 'same_sentence' && place !== 'anywhere') {
        more.append(exception(place, unless[place]));
      }
    });
  }

  function exception(place, text) {
    var id = 'cr-rule-unless-' + place;
    return make('div', {className: 'field-group'}, [
      make('label', {htmlFor: id, textContent: AJS.I18n.getText('client-recovery.rules.form.unless-place', place)}),
      make('textarea', {
        id: id, className: 'textarea full-width-field', rows: 2, value: text, spellcheck: false,
        'data-cr-place': place, 'aria-describedby': 'cr-rule-error-unless-' + place
      }),
      make('div', {className: 'error', id: 'cr-rule-error-unless-' + place})
    ]);
  }

  function exceptions() {
    var places = {};
    Array.prototype.forEach.call(form().querySelectorAll('[data-cr-place]'), function (area) {
      places[area.dataset.crPlace] = area.value;
    });
    return places;
  }

  function applies() {
    var values = Object.assign({}, editing.form.applies, {
      audience: field('audience').value,
      position: field('position').value,
      stages: stageBoxes().filter(function (box) {
        return box.checked;
      }).map(function (box) {
        return box.value;
      }).join('\n')
    });
    return values;
  }

  function path() {
    return editing.path ||
        'own-' + field('language').value + '/' + field('category').value + '/' +
        field('name').value.trim().toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') + '.yaml';
  }

  /** The change that the form stands for. */
  function written() {
    var file = path();
    if (!editing.form) {
      return {do: 'file', path: file, text: field('raw').value, merged: editing.merged};
    }
    var parts = file.split('/');
    var values = {
      id: parts[parts.length - 1].replace(/\.yaml$/, ''),
      group: parts[1] || '',
      unless: exceptions(),
      applies: applies()
    };
    PLAIN.forEach(function (name) {
      values[name] = field(name).value;
    });
    return {do: 'form', path: file, form: values};
  }

  function save() {
    forgetMistakes();
    if (!editing.path && !field('name').value.trim()) {
      showMistakes([{
        field: '', message: AJS.I18n.getText('client-recovery.rules.form.no-name'),
        formField: 'name', formLine: 1, formColumn: 1
      }]);
      return;
    }
    window.ClientRecovery.ruleList.change([written()]).then(close).catch(problem);
  }

  /** Runs all examples without keeping anything. */
  function check() {
    forgetMistakes();
    rules.ask('/rules/check', {changes: [written()]}).then(function (answer) {
      if (answer.mistakes.length) {
        showMistakes(answer.mistakes);
      } else {
        find('.cr-rule-checked').textContent = AJS.I18n.getText('client-recovery.rules.form.good');
      }
    }).catch(problem);
  }

  function problem(refusal) {
    if (!refusal || !refusal.errors || refusal.status === 409) {
      rules.refused(refusal);
      find('.cr-rule-checked').textContent = find('.cr-rules-status').textContent;
    } else {
      showMistakes(refusal.errors);
    }
  }

  function forgetMistakes() {
    find('.cr-rule-mistakes').textContent = '';
    find('.cr-rule-checked').textContent = '';
    Array.prototype.forEach.call(form().querySelectorAll('.field-group .error'), function (place) {
      place.textContent = '';
    });
    Array.prototype.forEach.call(form().querySelectorAll('[aria-invalid]'), function (wrong) {
      wrong.removeAttribute('aria-invalid');
    });
  }

  /** The field that a mistake stands in, and the text under it; null where it is another rule's. */
  function placeOf(mistake) {
    var own = !mistake.path || mistake.path === path();
    var name = editing.form ? (mistake.formField || '').replace('.', '-') : 'raw';
    var input = own && name ? field(name) : null;
    return input && form().contains(input)
        ? {input: input, error: field('error-' + name)}
        : null;
  }

  function showMistakes(mistakes) {
    var summary = find('.cr-rule-mistakes');
    summary.append(make('p', {textContent: AJS.I18n.getText('client-recovery.rules.form.wrong')}));
    var list = make('ul', {});
    var first = null;
    mistakes.forEach(function (mistake) {
      var place = placeOf(mistake);
      list.append(make('li', {}, [place ? pointer(mistake, place) : make('span', {
        textContent: (mistake.field ? mistake.field + ': ' : '') + mistake.message
      })]));
      if (place) {
        mark(mistake, place);
        first = first || {mistake: mistake, place: place};
      }
    });
    summary.append(list);
    if (first) {
      go(first.mistake, first.place);
    } else {
      summary.focus();
    }
  }

  function pointer(mistake, place) {
    return rules.button(mistake.message, function () {
      go(mistake, place);
    }, '', 'aui-button aui-button-link');
  }

  /** Where the mistake stands in the value of its field. */
  function offset(mistake, input) {
    var line = editing.form ? mistake.formLine : mistake.line;
    var column = editing.form ? mistake.formColumn : mistake.column;
    var all = input.value.split('\n');
    var at = 0;
    var seen = 0;
    for (var i = 0; i < all.length; i += 1) {
      seen += !editing.form || all[i].trim() ? 1 : 0;
      if (seen >= line) {
        var indent = editing.form ? all[i].length - all[i].trimStart().length : 0;
        return {line: i, at: at, column: Math.min(indent + column - 1, all[i].length), text: all[i]};
      }
      at += all[i].length + 1;
    }
    return {line: 0, at: 0, column: 0, text: all[0]};
  }

  /** Under the field: what is wrong, and its line with the character marked. */
  function mark(mistake, place) {
    place.input.setAttribute('aria-invalid', 'true');
    if (!place.error) {
      return;
    }
    var spot = offset(mistake, place.input);
    var isLong = place.input.tagName === 'TEXTAREA';
    place.error.append(make('p', {
      textContent: isLong
          ? AJS.I18n.getText('client-recovery.rules.form.at', spot.line + 1, spot.column + 1, mistake.message)
          : mistake.message
    }));
    if (isLong && spot.text) {
      place.error.append(make('pre', {
        'aria-hidden': 'true',
        textContent: spot.text + '\n' + ' '.repeat(spot.column) + '^'
      }));
    }
  }

  function go(mistake, place) {
    var spot = offset(mistake, place.input);
    place.input.focus();
    if (place.input.setSelectionRange) {
      place.input.setSelectionRange(spot.at + spot.column, Math.min(spot.at + spot.column + 1, spot.at + spot.text.length));
    }
    place.input.scrollIntoView({block: 'center'});
  }

  function close() {
    form().hidden = true;
    var from = editing && editing.from;
    editing = null;
    if (from && document.contains(from)) {
      from.focus();
    } else {
      find('.cr-rules-status').focus();
    }
  }

  function asFile() {
    if (mayLeave()) {
      edit({path: editing.path, text: editing.text, from: editing.from});
    }
  }

  function start() {
    form().addEventListener('submit', function (event) {
      event.preventDefault();
      save();
    });
    form().addEventListener('input', function () {
      if (editing) {
        editing.dirty = true;
      }
    });
    form().addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && mayLeave()) {
        close();
      }
    });
    find('.cr-rule-cancel').addEventListener('click', function () {
      if (mayLeave()) {
        close();
      }
    });
    find('.cr-rule-check').addEventListener('click', check);
    find('.cr-rule-as-file').addEventListener('click', asFile);
    window.addEventListener('beforeunload', function (event) {
      if (editing && editing.dirty) {
        event.preventDefault();
      }
    });
  }

  window.ClientRecovery.ruleEditor = {open: open, create: create, merge: merge, start: start};
}());
