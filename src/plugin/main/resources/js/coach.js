/** Looks at a comment while it is written, and lists what the client may take amiss. Never blocks, never rewrites. */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;
  var PAUSE = 400; // milliseconds without a key before a text is checked
  var SHORTEST = 12; // characters worth a check
  var timers = new WeakMap();
  var asked = new WeakMap();

  function texts() {
    return {
      better: AJS.I18n.getText('client-recovery.coach.better'),
      fine: AJS.I18n.getText('client-recovery.coach.fine'),
      fixFirst: AJS.I18n.getText('client-recovery.coach.fix-first'),
      score: function (score) {
        return AJS.I18n.getText('client-recovery.coach.score', score);
      }
    };
  }

  function box(field) {
    var found = field.parentNode.querySelector('.cr-coach');
    if (found) {
      return found;
    }
    var made = document.createElement('div');
    made.className = 'cr-coach';
    made.setAttribute('role', 'status');
    made.setAttribute('aria-live', 'polite');
    made.setAttribute('aria-label', AJS.I18n.getText('client-recovery.coach.title'));
    field.parentNode.appendChild(made);
    return made;
  }

  function check(field) {
    var text = field.value;
    if (text.trim().length < SHORTEST) {
      clear(field);
      return;
    }
    asked.set(field, text);
    recovery.post('/wording/check', {
      text: text,
      issue: recovery.hooks.issueKey() || undefined,
      audience: recovery.hooks.audience(field)
    }).then(function (answer) {
      if (asked.get(field) === text) {
        recovery.show(box(field), answer, texts());
      }
    }).catch(function () {
      clear(field); // quiet on purpose: writing goes on without advice
    });
  }

  function clear(field) {
    asked.delete(field);
    var shown = field.parentNode.querySelector('.cr-coach');
    if (shown) {
      shown.textContent = '';
    }
  }

  function later(field) {
    window.clearTimeout(timers.get(field));
    timers.set(field, window.setTimeout(function () {
      check(field);
    }, PAUSE));
  }

  function onInput(event) {
    if (event.target.matches && event.target.matches(recovery.hooks.selectors.commentField)) {
      later(event.target);
    }
  }

  if (!recovery.coachBound && window.WeakMap && window.fetch) {
    recovery.coachBound = true;
    document.addEventListener('input', onInput);
    recovery.hooks.onVisualInput(later);
  }
}());
