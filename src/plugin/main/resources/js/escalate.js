/** Says that the chronology is being collected while the escalation is on its way, and sends it once. */
(function () {
  'use strict';

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.id !== 'escalate-to-recovery') {
      return;
    }
    if (form.getAttribute('data-cr-sent')) {
      event.preventDefault();
      return;
    }
    form.setAttribute('data-cr-sent', 'true');
    var status = form.querySelector('[data-cr-progress]');
    status.textContent = status.getAttribute('data-cr-progress');
    status.appendChild(document.createElement('progress'));
  });
  window.addEventListener('pageshow', function () {
    var form = document.getElementById('escalate-to-recovery');
    if (form) {
      form.removeAttribute('data-cr-sent');
    }
  });
}());
