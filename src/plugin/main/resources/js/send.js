/**
 * Ctrl+Enter sends a form of ours as its button does: once, checked, without leaving the page. Jira's
 * own answer to these keys passes our listeners by and loads the page anew.
 */
(function () {
  'use strict';

  var FORM = 'form[data-cr-send]';
  var BUTTON = 'button[type="submit"], input[type="submit"]';
  var ANSWERS_ITSELF = 'button, input[type="submit"], a, summary';

  function onKeyDown(event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) {
      return;
    }
    var form = event.target.closest && event.target.closest(FORM);
    if (!form || event.target.closest(ANSWERS_ITSELF)) {
      return;
    }
    event.preventDefault();
    if (!event.repeat) {
      send(form);
    }
  }

  /** By its button, which is disabled while the form is on its way. */
  function send(form) {
    var button = form.querySelector(BUTTON);
    if (button) {
      button.click();
    } else {
      form.requestSubmit();
    }
  }

  window.ClientRecovery = window.ClientRecovery || {};
  if (!window.ClientRecovery.sendBound) {
    window.ClientRecovery.sendBound = true;
    document.addEventListener('keydown', onKeyDown);
  }
}());
