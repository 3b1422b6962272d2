/** The report of commitments: what was changed is told in its row, and the next one is at hand. */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;

  function texts() {
    return {
      keep: AJS.I18n.getText('client-recovery.panel.done.keep'),
      move: AJS.I18n.getText('client-recovery.panel.done.move'),
      withdraw: AJS.I18n.getText('client-recovery.panel.done.withdraw')
    };
  }

  function done(what, id, row) {
    var text = texts()[what];
    if (!text || !row) {
      window.location.reload();
      return;
    }
    var place = row.nextElementSibling;
    if (place && place.classList.contains('cr-form-place')) {
      place.remove();
    }
    var actions = row.querySelector('.cr-row-actions');
    actions.textContent = '';
    var said = recovery.element(actions, 'span', 'cr-said', text);
    said.setAttribute('role', 'status');
    said.tabIndex = -1;
    said.focus();
  }

  if (!recovery.reportBound) {
    recovery.reportBound = true;
    recovery.commitmentForms.listen('#cr-report', done);
  }
}());
