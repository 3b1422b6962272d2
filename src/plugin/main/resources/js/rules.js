/** The page of wording rules: a draft that is changed in place, checked, published and restored. */
(function () {
  'use strict';

  var page;
  var state;
  var editing;

  function text(key) {
    return page.querySelector('[data-cr-text="' + key + '"]').textContent;
  }

  /** A text with its places %0, %1 … filled in. */
  function filled(key, values) {
    return text(key).replace(/%(\d)/g, function (all, number) {
      var value = values[Number(number)];
      return value === undefined || value === null ? '' : String(value);
    });
  }

  function find(selector) {
    return page.querySelector(selector);
  }

  function make(tag, properties, children) {
    var element = document.createElement(tag);
    Object.keys(properties || {}).forEach(function (name) {
      if (name in element) {
        element[name] = properties[name];
      } else {
        element.setAttribute(name, properties[name]);
      }
    });
    (children || []).forEach(function (child) {
      element.append(child);
    });
    return element;
  }

  function say(message) {
    find('.cr-rules-status').textContent = message;
  }

  function address(path, more) {
    var query = new URLSearchParams(more || {});
    if (page.dataset.crProject) {
      query.set('project', page.dataset.crProject);
    }
    return page.dataset.crBase + '/rest/client-recovery/1.0/rules' + path +
        (query.toString() ? '?' + query : '');
  }

  /** Gives the answer's object; a refusal is given as {status, errors}. */
  function ask(path, body, more) {
    return window.fetch(address(path, more), {
      method: body ? 'POST' : 'GET',
      credentials: 'same-origin',
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
        'X-Atlassian-Token': 'no-check'
      },
      body: body ? JSON.stringify(body) : undefined
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (!response.ok) {
          throw {status: response.status, errors: answer.errors || []};
        }
        return answer;
      });
    });
  }

  function edits() {
    return state.draft ? state.draft.edits : 0;
  }

  function refused(problem) {
    if (problem && problem.errors && problem.errors.length) {
      say(problem.errors.map(function (error) {
        return mistake(error);
      }).join(' '));
    } else {
      say(text('away'));
    }
  }

  /** A mistake in words: examples that are not kept come marked, sweeping rules as a star. */
  function mistake(error) {
    if (error.message === '*') {
      return error.field + ': ' + text('sweeping');
    }
    if (error.message.indexOf('\u2717 ') === 0) {
      return error.field + ': ' + filled('hit', [error.message.substring(2)]);
    }
    if (error.message.indexOf('\u2713 ') === 0) {
      return error.field + ': ' + filled('miss', [error.message.substring(2)]);
    }
    return (error.field ? error.field + ': ' : '') + error.message;
  }

  function change(changes) {
    return ask('/draft', {edits: edits(), changes: changes}).then(function (answer) {
      show(answer);
      say(text('saved'));
    });
  }

  function day(moment) {
    return new Date(moment).toLocaleString(document.documentElement.lang || undefined);
  }

  function show(answer) {
    state = answer;
    var published = answer.published;
    find('.cr-rules-published').textContent = published
      ? filled('published', [published.number, published.author, day(published.changed), published.note])
      : text('shipped');
    find('.cr-rules-draft').hidden = !answer.draft;
    if (answer.draft) {
      find('.cr-rules-draft-line').textContent =
          filled('draft', [answer.draft.author, day(answer.draft.changed), answer.difference.length]);
    }
    showOutdated(answer.outdated);
    showList();
  }

  function showOutdated(paths) {
    var box = find('.cr-rules-outdated');
    box.hidden = !paths.length;
    var list = box.querySelector('ul');
    list.textContent = '';
    paths.forEach(function (path) {
      list.append(make('li', {textContent: path}));
    });
  }

  function isTweaked(rule) {
    return !rule.tweak.enabled || rule.tweak.weight !== undefined ||
        Object.keys(rule.tweak.unless).length > 0;
  }

  function matches(rule) {
    var words = find('#cr-rules-search').value.trim().toLowerCase();
    var group = find('#cr-rules-group').value;
    var changed = find('#cr-rules-changed').checked;
    return (!group || rule.group === group) &&
        (!changed || rule.edited || isTweaked(rule)) &&
        (!words || (rule.key + ' ' + rule.message + ' ' + rule.suggestion)
          .toLowerCase().indexOf(words) >= 0);
  }

  function showList() {
    var body = find('.cr-rules-list tbody');
    var found = state.rules.filter(matches);
    body.textContent = '';
    found.forEach(function (rule) {
      body.append(row(rule));
    });
    find('.cr-rules-count').textContent =
        found.length ? filled('count', [found.length, state.rules.length]) : text('none');
  }

  function row(rule) {
    var on = make('input', {type: 'checkbox', checked: rule.enabled, 'aria-label': text('on') + ': ' + rule.key});
    on.addEventListener('change', function () {
      tweak(rule, {enabled: on.checked}, on);
    });
    var cells = [
      make('td', {}, [on]),
      make('td', {}, [make('code', {textContent: rule.key}), marks(rule), make('p', {textContent: rule.message})]),
      make('td', {}, rule.weight ? [weight(rule)] : []),
      make('td', {className: 'cr-rules-actions'}, buttons(rule))
    ];
    return make('tr', {className: rule.enabled ? '' : 'cr-rule-off', 'data-cr-rule': rule.key}, cells);
  }

  function marks(rule) {
    var names = [];
    if (rule.own) {
      names.push(text('own'));
    } else if (rule.edited) {
      names.push(text('edited'));
    }
    if (isTweaked(rule)) {
      names.push(text('tweaked'));
    }
    return make('span', {className: 'cr-quiet', textContent: names.length ? ' (' + names.join(', ') + ')' : ''});
  }

  function weight(rule) {
    var field = make('input', {
      type: 'number', min: '1', max: '100', value: String(rule.weight), className: 'text cr-rule-weight',
      'aria-label': text('weight') + ': ' + rule.key
    });
    field.addEventListener('change', function () {
      tweak(rule, {weight: field.value}, field);
    });
    return field;
  }

  function buttons(rule) {
    var edit = make('button', {
      type: 'button', className: 'aui-button aui-button-link', textContent: text('edit'),
      'aria-label': text('edit') + ': ' + rule.key
    });
    edit.addEventListener('click', function () {
      open(rule.path, edit);
    });
    if (!rule.edited && !isTweaked(rule)) {
      return [edit];
    }
    var reset = make('button', {
      type: 'button', className: 'aui-button aui-button-link', textContent: text('reset'),
      'aria-label': text('reset') + ': ' + rule.key
    });
    reset.addEventListener('click', function () {
      change([{do: 'remove', path: rule.path}, {do: 'tweak', key: rule.key}]).catch(refused);
    });
    return [edit, reset];
  }

  /** Changes on, weight or exceptions of a rule; what is refused is shown as it was. */
  function tweak(rule, part, field) {
    change([Object.assign({do: 'tweak', key: rule.key}, rule.tweak, part)]).then(function () {
      focusRule(rule.key, field.type);
    }).catch(function (problem) {
      showList();
      refused(problem);
    });
  }

  function focusRule(key, type) {
    var again = Array.prototype.filter.call(page.querySelectorAll('[data-cr-rule]'), function (candidate) {
      return candidate.dataset.crRule === key;
    })[0];
    if (again) {
      again.querySelector('input[type=' + type + ']').focus();
    }
  }

  function open(path, from) {
    ask('/file', null, {path: path}).then(function (file) {
      edit(file, from);
    }).catch(refused);
  }

  function edit(file, from) {
    editing = {path: file.path, isForm: Boolean(file.form), from: from};
    var box = find('.cr-rule-editor');
    box.hidden = false;
    box.querySelector('h4').textContent = filled('title', [file.path]);
    box.querySelector('.cr-rule-mistakes').textContent = '';
    box.querySelector('.cr-rule-path').hidden = Boolean(file.path);
    box.querySelector('.cr-rule-fields').hidden = !file.form;
    box.querySelector('.cr-rule-raw').hidden = Boolean(file.form);
    field('raw').value = file.text || '';
    if (file.form) {
      ['message', 'suggestion', 'weight', 'because', 'patterns', 'hits', 'misses', 'more'].forEach(function (name) {
        field(name).value = file.form[name] || '';
      });
      editing.unless = file.form.unless || {};
      field('unless').value = editing.unless.same_sentence || '';
      field('anywhere').value = editing.unless.anywhere || '';
      editing.form = file.form;
    }
    (file.path ? field(file.form ? 'message' : 'raw') : field('path')).focus();
    box.scrollIntoView({block: 'nearest'});
  }

  function field(name) {
    return find('#cr-rule-' + name);
  }

  function written() {
    var path = editing.path || field('path').value.trim();
    if (!editing.isForm) {
      return {do: 'file', path: path, text: field('raw').value};
    }
    var parts = path.split('/');
    var form = {
      id: (parts[2] || '').replace(/\.yaml$/, ''),
      group: parts[1] || ''
    };
    ['message', 'suggestion', 'weight', 'because', 'patterns', 'hits', 'misses', 'more'].forEach(function (name) {
      form[name] = field(name).value;
    });
    form.unless = Object.assign({}, editing.unless, {
      same_sentence: field('unless').value,
      anywhere: field('anywhere').value
    });
    return {do: 'form', path: path, form: form};
  }

  function save() {
    change([written()]).then(close).catch(function (problem) {
      if (!problem || !problem.errors) {
        refused(problem);
        return;
      }
      var box = find('.cr-rule-mistakes');
      box.textContent = '';
      box.append(make('p', {textContent: text('wrong')}));
      problem.errors.forEach(function (error) {
        box.append(make('pre', {textContent: mistake(error)}));
      });
      box.focus();
    });
  }

  function close() {
    find('.cr-rule-editor').hidden = true;
    if (editing && editing.from && document.contains(editing.from)) {
      editing.from.focus();
    }
  }

  function publish() {
    var note = find('#cr-rules-note').value;
    ask('/publish', {edits: edits(), note: note}).then(load).then(function () {
      find('#cr-rules-note').value = '';
      find('.cr-rules-publish').open = false;
      say(text('published-now'));
      loadVersions();
    }).catch(refused);
  }

  function discard() {
    ask('/discard', {edits: edits()}).then(function (answer) {
      find('.cr-rules-discard').open = false;
      show(answer);
    }).catch(refused);
  }

  function loadVersions() {
    ask('/versions').then(function (answer) {
      var list = find('.cr-rules-versions');
      list.textContent = '';
      if (!answer.versions.length) {
        list.append(make('li', {textContent: text('no-versions')}));
      }
      answer.versions.forEach(function (version) {
        list.append(versionItem(version));
      });
    }).catch(refused);
  }

  function versionItem(version) {
    var restore = make('button', {type: 'button', className: 'aui-button', textContent: text('restore')});
    restore.addEventListener('click', function () {
      ask('/versions/' + version.number + '/restore', {edits: edits()}).then(show).catch(refused);
    });
    var details = make('details', {}, [make('summary', {textContent: text('difference')})]);
    details.addEventListener('toggle', function () {
      if (details.open && !details.querySelector('pre')) {
        ask('/versions/' + version.number).then(function (answer) {
          details.append(make('pre', {className: 'cr-rule-diff', textContent: answer.difference.map(lines).join('\n')}));
        }).catch(refused);
      }
    });
    var line = filled('version', [version.number, version.author, day(version.changed), version.note]);
    return make('li', {}, [make('span', {textContent: line}), ' ', restore, details]);
  }

  function lines(difference) {
    return difference.name + '\n- ' + (difference.before || '') + '\n+ ' + (difference.after || '');
  }

  function importFile(input) {
    var file = input.files[0];
    if (!file) {
      return;
    }
    var reader = new FileReader();
    reader.onload = function () {
      ask('/import', {edits: edits(), zip: String(reader.result).split(',')[1] || ''}).then(function (answer) {
        show(answer);
        say(text('saved'));
      }).catch(refused).then(function () {
        input.value = '';
      });
    };
    reader.readAsDataURL(file);
  }

  function load() {
    return ask('').then(show);
  }

  function on(selector, event, work) {
    find(selector).addEventListener(event, function (happened) {
      happened.preventDefault();
      work(happened.target);
    });
  }

  function start() {
    page = document.getElementById('cr-rules');
    if (!page) {
      return;
    }
    find('#cr-rules-search').addEventListener('input', showList);
    find('#cr-rules-group').addEventListener('change', showList);
    find('#cr-rules-changed').addEventListener('change', showList);
    find('#cr-rules-import').addEventListener('change', function (event) {
      importFile(event.target);
    });
    on('.cr-rules-publish form', 'submit', publish);
    on('.cr-rules-discard form', 'submit', discard);
    on('.cr-rule-editor', 'submit', save);
    on('.cr-rule-cancel', 'click', close);
    on('.cr-rules-new', 'click', function (button) {
      edit({path: '', form: {more: '', unless: {}}}, button);
    });
    load().then(loadVersions).catch(refused);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
