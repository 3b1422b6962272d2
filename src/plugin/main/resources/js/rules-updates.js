/** Updates of the rules below: what they changed under an admin's changes, and what counts now. */
(function () {
  'use strict';

  var rules = window.ClientRecovery.rules;
  var make = rules.make;

  function box() {
    return rules.find('.cr-rules-outdated');
  }

  /** Shows what waits for a decision; "paths" is what the list of rules says. */
  function show(paths) {
    box().hidden = !paths.length;
    if (!paths.length) {
      return;
    }
    rules.ask('/rules/outdated').then(function (answer) {
      var list = box().querySelector('.cr-updates');
      list.textContent = '';
      answer.rules.forEach(function (rule) {
        list.append(item(rule));
      });
    }).catch(rules.refused);
  }

  function names() {
    if (rules.page().dataset.crProject) {
      return [
        AJS.I18n.getText('client-recovery.rules.update.site-then'),
        AJS.I18n.getText('client-recovery.rules.update.site-now')
      ];
    }
    return [
      AJS.I18n.getText('client-recovery.rules.update.then'),
      AJS.I18n.getText('client-recovery.rules.update.now')
    ];
  }

  function item(rule) {
    var parts = [make('h4', {tabIndex: -1, textContent: rule.key}), make('p', {textContent: story(rule)})];
    var below = names();
    var then = {name: below[0], text: rule.then};
    var now = {name: below[1], text: rule.now || ''};
    if (rule.yours) {
      var yours = {name: AJS.I18n.getText('client-recovery.rules.update.yours'), text: rule.yours};
      parts.push(rules.compareThree(then, now, yours));
    } else {
      parts.push(rules.compare(then, now));
    }
    if (rule.tweaked) {
      parts.push(make('pre', {
        className: 'cr-tweak',
        textContent: AJS.I18n.getText('client-recovery.rules.update.tweak') + '\n' + rules.tweakText(rule.tweak)
      }));
    }
    parts.push(make('p', {className: 'cr-actions'}, buttons(rule)));
    return make('li', {className: 'cr-update', 'data-cr-update': rule.path}, parts);
  }

  function story(rule) {
    if (rule.now === undefined || rule.now === null) {
      return AJS.I18n.getText('client-recovery.rules.update.gone');
    }
    if (!rule.yours) {
      return AJS.I18n.getText('client-recovery.rules.update.tweaked');
    }
    return rule.conflicts
        ? AJS.I18n.getText('client-recovery.rules.update.conflicts', rule.conflicts)
        : AJS.I18n.getText('client-recovery.rules.update.clean');
  }

  function buttons(rule) {
    var made = [
      rules.button(AJS.I18n.getText('client-recovery.rules.update.keep'), function () {
        decide([{do: 'keep', path: rule.path}]);
      }, rule.key),
      rules.button(AJS.I18n.getText('client-recovery.rules.update.take'), function () {
        decide([{do: 'remove', path: rule.path}, {do: 'tweak', key: rule.key}]);
      }, rule.key)
    ];
    if (rule.merged !== undefined && !rule.conflicts) {
      made.unshift(rules.button(AJS.I18n.getText('client-recovery.rules.update.both'), function () {
        decide([{do: 'file', path: rule.path, text: rule.merged, merged: true}]);
      }, rule.key));
    }
    if (rule.merged !== undefined) {
      made.push(rules.button(AJS.I18n.getText('client-recovery.rules.update.edit'), function (from) {
        window.ClientRecovery.ruleEditor.merge(rule.path, rule.merged, from);
      }, rule.key));
    }
    return made;
  }

  function decide(changes) {
    window.ClientRecovery.ruleList.change(changes).then(function () {
      var next = box().hidden ? rules.find('.cr-rules-status') : box().querySelector('h3');
      next.focus();
    }).catch(rules.refused);
  }

  window.ClientRecovery.ruleUpdates = {show: show};
}());
