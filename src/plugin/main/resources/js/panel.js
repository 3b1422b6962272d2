/** The buttons of the panel on an issue. */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;

  function say(panel, text) {
    var message = panel.querySelector('[data-cr-message]');
    if (message) {
      message.textContent = text;
    }
  }

  function run(button, path) {
    var panel = button.closest(recovery.hooks.selectors.panel);
    button.disabled = true;
    recovery.post(path, {}).then(function () {
      window.location.reload();
    }).catch(function (error) {
      button.disabled = false;
      say(panel, error.message || AJS.I18n.getText('client-recovery.panel.failed'));
    });
  }

  function onClick(event) {
    var button = event.target.closest ? event.target.closest('button') : null;
    if (!button) {
      return;
    }
    if (button.hasAttribute('data-cr-commitment')) {
      run(button, '/commitments/' + encodeURIComponent(button.getAttribute('data-cr-commitment')) +
          '/' + encodeURIComponent(button.getAttribute('data-cr-decision')));
    } else if (button.hasAttribute('data-cr-client-confirmed')) {
      run(button, '/recoveries/' + encodeURIComponent(recovery.hooks.issueKey()) + '/client-confirmation');
    }
  }

  if (!recovery.panelBound) {
    recovery.panelBound = true;
    document.addEventListener('click', onClick);
  }
}());
