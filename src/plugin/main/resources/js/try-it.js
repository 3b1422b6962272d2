/** "Try it" on the page of wording rules. */
(function () {
  'use strict';

  var PAUSE = 300; // milliseconds
  var timer;

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

  function check() {
    var text = document.getElementById('cr-try-text').value;
    var result = document.getElementById('cr-try-result');
    window.ClientRecovery.post('/wording/check', {
      text: text,
      stage: document.getElementById('cr-try-stage').value || undefined,
      audience: document.getElementById('cr-try-audience').value
    }).then(function (answer) {
      window.ClientRecovery.show(result, answer, texts());
    }).catch(function (error) {
      result.textContent = error.message || AJS.I18n.getText('client-recovery.coach.away');
    });
  }

  function later() {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, PAUSE);
  }

  document.addEventListener('input', function (event) {
    if (event.target.closest && event.target.closest('#cr-try')) {
      later();
    }
  });
}());
