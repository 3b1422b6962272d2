/** Saves the page of settings: only what was changed, all or nothing. */
(function () {
  'use strict';

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('#cr-settings .cr-setting'));
  }

  function field(row) {
    return row.querySelector('select, textarea, input');
  }

  function isOwn(row) {
    return row.dataset.crOwn === 'true';
  }

  function isChanged(row) {
    return row.dataset.crReset === 'true' || field(row).value !== row.dataset.crValue;
  }

  /** What to send: new values, null for "as below", and what stood there when the page was made. */
  function changes() {
    var body = {values: {}, was: {}};
    rows().filter(isChanged).forEach(function (row) {
      var id = row.dataset.crSetting;
      body.values[id] = row.dataset.crReset === 'true' ? null : field(row).value;
      body.was[id] = isOwn(row) ? row.dataset.crValue : null;
    });
    return body;
  }

  function status(text) {
    document.getElementById('cr-settings-status').textContent = text;
  }

  function showErrors(errors) {
    var first;
    errors.forEach(function (error) {
      var place = document.getElementById('cr-error-' + error.field);
      if (place) {
        place.textContent = error.message;
        field(place.closest('.cr-setting')).setAttribute('aria-invalid', 'true');
        first = first || field(place.closest('.cr-setting'));
      } else {
        status(error.message);
      }
    });
    if (first) {
      first.focus();
    }
  }

  function forgetErrors() {
    rows().forEach(function (row) {
      row.querySelector('.error').textContent = '';
      field(row).removeAttribute('aria-invalid');
    });
    status('');
  }

  function settled(answer) {
    answer.settings.forEach(function (setting) {
      var row = document.querySelector('[data-cr-setting="' + setting.id + '"]');
      var own = setting.own !== undefined;
      row.dataset.crOwn = String(own);
      row.dataset.crReset = 'false';
      row.dataset.crValue = own ? setting.own : row.dataset.crBelow;
      field(row).value = row.dataset.crValue;
      row.querySelector('.cr-setting-reset').hidden = !own;
    });
    status(AJS.I18n.getText('client-recovery.settings.saved'));
  }

  function path() {
    var project = document.getElementById('cr-settings').dataset.crProject;
    return '/settings' + (project ? '?project=' + encodeURIComponent(project) : '');
  }

  function save() {
    forgetErrors();
    var body = changes();
    if (!Object.keys(body.values).length) {
      status(AJS.I18n.getText('client-recovery.settings.no-change'));
      return;
    }
    window.ClientRecovery.tellWhenSlow(window.ClientRecovery.post(path(), body), status)
        .then(settled, function (error) {
          showErrors(error.errors || [{
            message: error.message || AJS.I18n.getText('client-recovery.settings.away')
          }]);
        });
  }

  document.addEventListener('submit', function (event) {
    if (event.target.id === 'cr-settings') {
      event.preventDefault();
      save();
    }
  });

  document.addEventListener('click', function (event) {
    var reset = event.target.closest && event.target.closest('.cr-setting-reset');
    if (reset) {
      var row = reset.closest('.cr-setting');
      row.dataset.crReset = 'true';
      field(row).value = row.dataset.crBelow;
      reset.hidden = true;
      field(row).focus();
    }
  });

  document.addEventListener('input', function (event) {
    var row = event.target.closest && event.target.closest('.cr-setting');
    if (row) {
      row.dataset.crReset = 'false';
    }
  });

  window.addEventListener('beforeunload', function (event) {
    if (rows().some(isChanged)) {
      event.preventDefault();
    }
  });
}());
