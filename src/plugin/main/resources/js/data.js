/** The page of stored data: counts on demand, shows what is kept of a person, deletes, anonymises. */
(function () {
  'use strict';

  function byId(id) {
    return document.getElementById(id);
  }

  function say(id, text) {
    byId(id).textContent = text;
  }

  function failed(id) {
    return function (error) {
      say(id, error.message || AJS.I18n.getText('client-recovery.settings.away'));
    };
  }

  /** One table after the other, so that a node never counts more than one at a time. */
  function count(rows) {
    var row = rows.shift();
    if (!row) {
      return;
    }
    var cell = row.querySelector('.cr-data-rows');
    window.ClientRecovery.get('/data/tables/' + encodeURIComponent(row.dataset.crTable))
        .then(function (answer) {
          cell.textContent = String(answer.rows);
        }, function (error) {
          cell.textContent = error.message || '?';
        }).then(function () {
          count(rows);
        });
  }

  function key() {
    return byId('cr-data-key').value.trim();
  }

  function find() {
    return window.ClientRecovery.get('/data/person?key=' + encodeURIComponent(key()))
        .then(function (answer) {
          var list = byId('cr-data-place-list');
          var names = Object.keys(answer.places);
          list.textContent = '';
          names.forEach(function (name) {
            window.ClientRecovery.element(list, 'li', '', name + ': ' + answer.places[name]);
          });
          byId('cr-data-places').hidden = !names.length;
          byId('cr-data-export').href = AJS.contextPath() +
              '/rest/client-recovery/1.0/data/person/export?key=' + encodeURIComponent(key());
          say('cr-data-person-status', names.length ? '' :
              AJS.I18n.getText('client-recovery.data.nothing'));
        }, failed('cr-data-person-status'));
  }

  function anonymise() {
    var body = {from: key(), to: byId('cr-data-new-key').value.trim()};
    window.ClientRecovery.post('/people/key-change', body).then(function (answer) {
      byId('cr-data-places').hidden = true;
      say('cr-data-person-status',
          AJS.I18n.getText('client-recovery.data.anonymised', String(answer.replaced)));
    }, failed('cr-data-person-status'));
  }

  function remove() {
    var body = {project: byId('cr-data-project').value, confirm: byId('cr-data-confirm').value.trim()};
    window.ClientRecovery.post('/data/deletions', body).then(function () {
      byId('cr-data-confirm').value = '';
      say('cr-data-delete-status', AJS.I18n.getText('client-recovery.data.delete.ordered'));
    }, failed('cr-data-delete-status'));
  }

  /** How much each setting would have deleted now. */
  function expiry() {
    return window.ClientRecovery.get('/data/retention').then(function (answer) {
      answer.retention.forEach(function (limit) {
        var cell = document.querySelector('[data-cr-expiry="' + limit.setting + '"] .cr-data-rows');
        cell.textContent = limit.before ? String(limit.rows) : '\u2013';
      });
    });
  }

  function expire() {
    window.ClientRecovery.post('/data/retention/run', {}).then(function () {
      say('cr-data-expiry-status', AJS.I18n.getText('client-recovery.data.expiry.woken'));
    }, failed('cr-data-expiry-status'));
  }

  var FORMS = {'cr-data-person': find, 'cr-data-anonymise': anonymise, 'cr-data-delete': remove};

  document.addEventListener('submit', function (event) {
    var work = FORMS[event.target.id];
    if (work) {
      event.preventDefault();
      work();
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.id === 'cr-data-expire') {
      expire();
    } else if (event.target.id === 'cr-data-count') {
      count(Array.prototype.slice.call(document.querySelectorAll('#cr-data-tables [data-cr-table]')));
    }
  });

  function start() {
    if (byId('cr-data-expiry')) {
      expiry().catch(failed('cr-data-expiry-status'));
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
