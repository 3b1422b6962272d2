/** The page of wording rules: a draft that is changed in place, checked, published and restored. */
(function () {
  'use strict';

  var rules = window.ClientRecovery.rules;
  var make = rules.make;
  var find = rules.find;
  var state;
  var feedback = {};

  function edits() {
    return state.draft ? state.draft.edits : 0;
  }

  /** Keeps changes in the draft; where somebody was faster, both sides are shown. */
  function change(changes) {
    return send('/rules/draft', {changes: changes});
  }

  function send(path, body) {
    return rules.ask(path, Object.assign({edits: edits()}, body)).then(function (answer) {
      hideConflict();
      show(answer);
      rules.say(AJS.I18n.getText('client-recovery.rules.page.saved'));
    }).catch(function (problem) {
      if (problem && problem.status === 409) {
        showConflict(problem, path, body);
      }
      throw problem;
    });
  }

  function hideConflict() {
    find('.cr-rules-conflict').hidden = true;
  }

  function showConflict(problem, path, body) {
    var box = find('.cr-rules-conflict');
    var content = box.querySelector('div');
    var present = problem.present || {};
    content.textContent = '';
    content.append(make('p', {textContent: problem.errors[0].message}));
    if (present.difference) {
      content.append(rules.differences(present.difference,
        AJS.I18n.getText('client-recovery.rules.conflict.theirs'),
        AJS.I18n.getText('client-recovery.rules.conflict.yours')));
    }
    content.append(make('p', {className: 'cr-actions'}, conflictButtons(present, path, body)));
    box.hidden = false;
    box.querySelector('h3').focus();
  }

  function conflictButtons(present, path, body) {
    var look = rules.button(AJS.I18n.getText('client-recovery.rules.conflict.look'), function () {
      load().then(function () {
        hideConflict();
        rules.say(AJS.I18n.getText('client-recovery.rules.conflict.loaded'));
        find('.cr-rules-status').focus();
      }).catch(rules.refused);
    });
    if (!present.difference) {
      return [look];
    }
    return [look, rules.button(AJS.I18n.getText('client-recovery.rules.conflict.over'), function () {
      state.draft = present.draft;
      send(path, body).then(function () {
        find('.cr-rules-status').focus();
      }).catch(rules.refused);
    })];
  }

  function show(answer) {
    state = answer;
    var published = answer.published;
    find('.cr-rules-published').textContent = published
      ? AJS.I18n.getText('client-recovery.rules.page.published', published.number, published.author,
        rules.day(published.changed), published.note)
      : AJS.I18n.getText('client-recovery.rules.page.shipped');
    showDraft(answer);
    window.ClientRecovery.ruleUpdates.show(answer.outdated);
    showThreshold();
    showDiffering();
    showList();
  }

  function showDraft(answer) {
    find('.cr-rules-draft').hidden = !answer.draft;
    if (!answer.draft) {
      return;
    }
    find('.cr-rules-draft-line').textContent = AJS.I18n.getText('client-recovery.rules.page.draft',
      answer.draft.author, rules.day(answer.draft.changed), answer.changed.length);
    var changes = find('.cr-rules-changes');
    changes.hidden = !answer.changed.length;
    changes.querySelector('div').textContent = '';
    fillChanges(changes);
  }

  function fillChanges(changes) {
    if (changes.open) {
      changes.querySelector('div').replaceChildren(rules.changes(state.changed,
        AJS.I18n.getText('client-recovery.rules.diff.published'),
        AJS.I18n.getText('client-recovery.rules.diff.draft')));
    }
  }

  function showThreshold() {
    var field = find('#cr-rules-threshold');
    field.value = String(state.threshold);
    find('.cr-threshold-reset').hidden = state.ownThreshold === undefined;
    find('.cr-threshold-below').textContent =
        AJS.I18n.getText('client-recovery.rules.threshold.below', state.thresholdBelow);
  }

  function changeThreshold(value) {
    change([{do: 'threshold', value: value}]).catch(function (problem) {
      showThreshold();
      rules.refused(problem);
    });
  }

  function differs(rule) {
    return rule.edited || rule.tweaked;
  }

  /** How many rules differ from those below, and a way back. */
  function showDiffering() {
    var differing = state.rules.filter(differs);
    find('.cr-rules-differing').hidden = !differing.length;
    find('.cr-rules-differing-line').textContent = rules.page().dataset.crProject
      ? AJS.I18n.getText('client-recovery.rules.differing.site', differing.length)
      : AJS.I18n.getText('client-recovery.rules.differing.shipped', differing.length);
  }

  function resetAll() {
    var changes = [];
    state.rules.filter(differs).forEach(function (rule) {
      changes = changes.concat(reset(rule));
    });
    change(changes).then(function () {
      find('.cr-rules-reset-all').open = false;
      find('.cr-rules-status').focus();
    }).catch(rules.refused);
  }

  function reset(rule) {
    return [{do: 'remove', path: rule.path}, {do: 'tweak', key: rule.key}];
  }

  function matches(rule) {
    var words = find('#cr-rules-search').value.trim().toLowerCase();
    var group = find('#cr-rules-group').value;
    return (!group || rule.group === group) &&
        (!find('#cr-rules-changed').checked || differs(rule)) &&
        (!find('#cr-rules-dismissed').checked || feedback[rule.key] !== undefined) &&
        (!words || (rule.key + ' ' + rule.message + ' ' + rule.suggestion)
          .toLowerCase().indexOf(words) >= 0);
  }

  function showList() {
    var table = find('.cr-rules-list');
    var found = state.rules.filter(matches);
    Array.prototype.forEach.call(table.querySelectorAll('tbody'), function (body) {
      body.remove();
    });
    groups().forEach(function (group) {
      var rows = found.filter(function (rule) {
        return rule.group === group.id;
      });
      if (rows.length) {
        table.append(groupBody(group, rows));
      }
    });
    find('.cr-rules-count').textContent = found.length
      ? AJS.I18n.getText('client-recovery.rules.page.count', found.length, state.rules.length)
      : AJS.I18n.getText('client-recovery.rules.page.none');
  }

  /** The categories and components in the order of the filter, then folders such as cues. */
  function groups() {
    var all = Array.prototype.filter.call(find('#cr-rules-group').options, function (option) {
      return option.value;
    }).map(function (option) {
      return {id: option.value, name: option.textContent};
    });
    state.rules.forEach(function (rule) {
      if (!all.some(function (group) {
        return group.id === rule.group;
      })) {
        all.push({id: rule.group, name: rule.group});
      }
    });
    return all;
  }

  function groupBody(group, members) {
    var heading = make('tr', {className: 'cr-rules-heading'}, [
      make('th', {colSpan: 4, scope: 'rowgroup', textContent: group.name + ' (' + members.length + ')'})
    ]);
    return make('tbody', {}, [heading].concat(members.map(row)));
  }

  function row(rule) {
    var on = make('input', {
      type: 'checkbox', checked: rule.enabled,
      'aria-label': AJS.I18n.getText('client-recovery.rules.page.on') + ': ' + rule.key
    });
    on.addEventListener('change', function () {
      tweak(rule, {enabled: on.checked}, on);
    });
    return make('tr', {className: rule.enabled ? '' : 'cr-rule-off', 'data-cr-rule': rule.key}, [
      make('td', {}, [on]),
      make('td', {}, description(rule)),
      make('td', {}, rule.weight ? [weight(rule)] : []),
      make('td', {className: 'cr-rules-actions'}, buttons(rule))
    ]);
  }

  function description(rule) {
    var parts = [make('code', {textContent: rule.key}), marks(rule)];
    if (rule.message) {
      parts.push(make('p', {textContent: rule.message}));
    }
    var where = whereText(rule);
    if (where) {
      parts.push(make('p', {className: 'cr-quiet', textContent: where}));
    }
    if (feedback[rule.key]) {
      parts.push(make('p', {className: 'cr-rule-feedback', textContent: feedbackText(feedback[rule.key])}));
    }
    return parts;
  }

  function marks(rule) {
    var names = [];
    if (rule.own) {
      names.push(AJS.I18n.getText('client-recovery.rules.page.own'));
    } else if (rule.edited) {
      names.push(AJS.I18n.getText('client-recovery.rules.page.edited'));
    }
    if (rule.tweaked) {
      names.push(AJS.I18n.getText('client-recovery.rules.page.tweaked'));
    }
    if (state.outdated.indexOf(rule.path) >= 0) {
      names.push(AJS.I18n.getText('client-recovery.rules.page.outdated-mark'));
    }
    return make('span', {}, names.map(function (name) {
      return make('span', {className: 'cr-mark', textContent: name});
    }));
  }

  /** Where the rule counts; nothing where it counts everywhere. */
  function whereText(rule) {
    var where = [];
    if (rule.audience === 'internal') {
      where.push(AJS.I18n.getText('client-recovery.audience.internal'));
    } else if (rule.audience) {
      where.push(AJS.I18n.getText('client-recovery.audience.public'));
    }
    if (rule.first === true) {
      where.push(AJS.I18n.getText('client-recovery.rules.position.first'));
    } else if (rule.first === false) {
      where.push(AJS.I18n.getText('client-recovery.rules.position.later'));
    }
    where = where.concat(rule.stages.map(function (stage) {
      return find('#cr-try-stage option[value="' + stage + '"]').textContent;
    }));
    return where.length ? AJS.I18n.getText('client-recovery.rules.page.where', where.join(', ')) : '';
  }

  function feedbackText(given) {
    var names = {
      quoting: AJS.I18n.getText('client-recovery.feedback.quoting'),
      'client-asked': AJS.I18n.getText('client-recovery.feedback.client-asked'),
      wrong: AJS.I18n.getText('client-recovery.feedback.wrong')
    };
    var reasons = Object.keys(given.reasons).map(function (reason) {
      return given.reasons[reason] + '\u00d7 ' + names[reason];
    });
    return AJS.I18n.getText('client-recovery.rules.feedback.line', given.total, reasons.join(', '),
      rules.day(given.last));
  }

  function weight(rule) {
    var field = make('input', {
      type: 'number', min: '1', max: '100', value: String(rule.weight), className: 'text cr-rule-weight',
      'aria-label': AJS.I18n.getText('client-recovery.rules.form.weight') + ': ' + rule.key
    });
    field.addEventListener('change', function () {
      tweak(rule, {weight: field.value}, field);
    });
    return field;
  }

  function buttons(rule) {
    var link = 'aui-button aui-button-link';
    var edit = rules.button(AJS.I18n.getText('client-recovery.rules.page.edit'), function (from) {
      window.ClientRecovery.ruleEditor.open(rule.path, from);
    }, rule.key, link);
    if (!differs(rule)) {
      return [edit];
    }
    return [edit, rules.button(AJS.I18n.getText('client-recovery.rules.page.reset'), function () {
      change(reset(rule)).then(function () {
        focusRule(rule.key, 'checkbox');
      }).catch(rules.refused);
    }, rule.key, link)];
  }

  /** Changes on, weight or exceptions of a rule; what is refused is shown as it was. */
  function tweak(rule, part, field) {
    change([Object.assign({do: 'tweak', key: rule.key}, rule.tweak, part)]).then(function () {
      focusRule(rule.key, field.type);
    }).catch(function (problem) {
      showList();
      if (problem.status !== 409) {
        rules.refused(problem);
        focusRule(rule.key, field.type);
      }
    });
  }

  function focusRule(key, type) {
    var again = Array.prototype.filter.call(rules.page().querySelectorAll('[data-cr-rule]'), function (row) {
      return row.dataset.crRule === key;
    })[0];
    var field = again && again.querySelector('input[type=' + type + ']');
    (field || find('.cr-rules-status')).focus();
  }

  function publish() {
    var note = find('#cr-rules-note').value;
    var what = Object.assign({edits: edits(), note: note}, window.ClientRecovery.publishChoice());
    rules.ask('/rules/publish', what).then(load).then(function () {
      find('#cr-rules-note').value = '';
      find('.cr-rules-publish').open = false;
      rules.say(AJS.I18n.getText('client-recovery.rules.page.published-now'));
      find('.cr-rules-status').focus();
      loadVersions();
    }).catch(meanwhile('/rules/publish'));
  }

  function discard() {
    rules.ask('/rules/discard', {edits: edits()}).then(function (answer) {
      find('.cr-rules-discard').open = false;
      show(answer);
      find('.cr-rules-status').focus();
    }).catch(meanwhile('/rules/discard'));
  }

  function meanwhile(path) {
    return function (problem) {
      if (problem && problem.status === 409) {
        showConflict(problem, path, {});
      } else {
        rules.refused(problem);
      }
    };
  }

  function loadVersions() {
    rules.ask('/rules/versions').then(function (answer) {
      var list = find('.cr-rules-versions');
      list.textContent = '';
      if (!answer.versions.length) {
        list.append(make('li', {textContent: AJS.I18n.getText('client-recovery.rules.versions.none')}));
      }
      answer.versions.forEach(function (version) {
        list.append(versionItem(version));
      });
    }).catch(rules.refused);
  }

  function versionItem(version) {
    var line = AJS.I18n.getText('client-recovery.rules.versions.line', version.number, version.author,
      rules.day(version.changed), version.note);
    var restore = rules.button(AJS.I18n.getText('client-recovery.rules.versions.restore'), function () {
      rules.ask('/rules/versions/' + version.number + '/restore', {edits: edits()}).then(function (answer) {
        show(answer);
        rules.say(AJS.I18n.getText('client-recovery.rules.versions.restored', version.number));
        find('.cr-rules-status').focus();
      }).catch(meanwhile('/rules/restore'));
    }, String(version.number));
    return make('li', {}, [make('span', {textContent: line}), ' ', restore, versionDetails(version)]);
  }

  function versionDetails(version) {
    var details = make('details', {}, [
      make('summary', {textContent: AJS.I18n.getText('client-recovery.rules.versions.difference')})
    ]);
    details.addEventListener('toggle', function () {
      if (details.open && !details.querySelector('.cr-difference')) {
        rules.ask('/rules/versions/' + version.number).then(function (answer) {
          details.append(rules.differences(answer.difference,
            AJS.I18n.getText('client-recovery.rules.diff.before'),
            AJS.I18n.getText('client-recovery.rules.diff.after')));
        }).catch(rules.refused);
      }
    });
    return details;
  }

  function importFile(input) {
    var file = input.files[0];
    if (!file) {
      return;
    }
    var reader = new FileReader();
    reader.onload = function () {
      showImportMistakes([]);
      send('/rules/import', {zip: String(reader.result).split(',')[1] || ''}).catch(function (problem) {
        if (problem && problem.status !== 409 && problem.errors) {
          showImportMistakes(problem.errors);
        } else {
          rules.refused(problem);
        }
      }).then(function () {
        input.value = '';
      });
    };
    reader.readAsDataURL(file);
  }

  /** Everything that is wrong with an import, each with its file and place. */
  function showImportMistakes(errors) {
    var box = find('.cr-rules-import-mistakes');
    box.hidden = !errors.length;
    box.textContent = '';
    if (!errors.length) {
      return;
    }
    box.append(make('h3', {tabIndex: -1,
      textContent: AJS.I18n.getText('client-recovery.rules.import.wrong', errors.length)}));
    box.append(make('ul', {}, errors.map(function (error) {
      var parts = [make('code', {textContent: error.field}), ' ' + error.message];
      if (error.excerpt) {
        parts.push(make('pre', {textContent: error.excerpt}));
      }
      return make('li', {}, parts);
    })));
    box.querySelector('h3').focus();
  }

  function loadFeedback() {
    return rules.ask('/wording/feedback').then(function (answer) {
      var total = 0;
      answer.rules.forEach(function (rule) {
        feedback[rule.rule] = rule;
        total += rule.total;
      });
      var box = find('.cr-rules-feedback');
      box.hidden = !total;
      box.querySelector('span').textContent =
          AJS.I18n.getText('client-recovery.rules.feedback.total', total, answer.rules.length, answer.days);
    });
  }

  function showDismissed() {
    find('#cr-rules-dismissed').checked = true;
    showList();
    find('#cr-rules-dismissed').focus();
  }

  function load() {
    return rules.ask('/rules').then(show);
  }

  function on(selector, event, work) {
    find(selector).addEventListener(event, function (happened) {
      happened.preventDefault();
      work(happened.target);
    });
  }

  function start() {
    if (!rules.page()) {
      return;
    }
    ['#cr-rules-search', '#cr-rules-group', '#cr-rules-changed', '#cr-rules-dismissed'].forEach(function (filter) {
      find(filter).addEventListener('input', showList);
    });
    find('#cr-rules-import').addEventListener('change', function (event) {
      importFile(event.target);
    });
    find('.cr-rules-changes').addEventListener('toggle', function (event) {
      fillChanges(event.currentTarget);
    });
    find('#cr-rules-threshold').addEventListener('change', function (event) {
      changeThreshold(event.target.value);
    });
    on('.cr-threshold-reset', 'click', function () {
      changeThreshold('');
    });
    on('.cr-rules-publish form', 'submit', publish);
    on('.cr-rules-discard form', 'submit', discard);
    on('.cr-rules-reset-all form', 'submit', resetAll);
    on('.cr-rules-feedback button', 'click', showDismissed);
    on('.cr-rules-new', 'click', window.ClientRecovery.ruleEditor.create);
    window.ClientRecovery.ruleEditor.start();
    loadFeedback().catch(rules.refused).then(load).then(loadVersions).catch(rules.refused);
  }

  window.ClientRecovery.ruleList = {change: change};

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
