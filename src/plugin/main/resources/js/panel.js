/** The panel on an issue: what the stage still needs, the buttons, and the flags in the comments. */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;
  var hooks = recovery.hooks;
  var element = recovery.element;
  var refocus = null;

  function texts() {
    return {
      met: AJS.I18n.getText('client-recovery.panel.met'),
      missing: AJS.I18n.getText('client-recovery.panel.missing'),
      failed: AJS.I18n.getText('client-recovery.panel.failed'),
      nextFailed: AJS.I18n.getText('client-recovery.panel.next-failed'),
      again: AJS.I18n.getText('client-recovery.forms.again'),
      retry: AJS.I18n.getText('client-recovery.panel.retry'),
      done: {
        confirm: AJS.I18n.getText('client-recovery.panel.done.confirm'),
        dismiss: AJS.I18n.getText('client-recovery.panel.done.dismiss'),
        keep: AJS.I18n.getText('client-recovery.panel.done.keep'),
        move: AJS.I18n.getText('client-recovery.panel.done.move'),
        withdraw: AJS.I18n.getText('client-recovery.panel.done.withdraw'),
        add: AJS.I18n.getText('client-recovery.forms.done.add'),
        replace: AJS.I18n.getText('client-recovery.forms.done.replace'),
        'dismiss-hint': AJS.I18n.getText('client-recovery.panel.done.dismiss-hint'),
        'client-confirmation': AJS.I18n.getText('client-recovery.panel.done.client-confirmed')
      }
    };
  }

  /** Says something that outlives a refresh of the panel. */
  function say(text) {
    var line = document.getElementById('cr-live');
    if (!line) {
      line = element(document.body, 'p', 'assistive', '');
      line.id = 'cr-live';
      line.setAttribute('role', 'status');
    }
    line.textContent = text;
  }

  function complain(button, text) {
    var item = button.closest('li') || button.parentNode;
    var message = item.querySelector('.cr-complaint');
    if (message || text) {
      message = message || element(item, 'p', 'cr-complaint', '');
      message.setAttribute('role', 'alert');
      message.textContent = text;
    }
  }

  function run(button, path, what, body) {
    var promise = button.closest('[data-cr-promise]');
    var id = promise ? promise.getAttribute('data-cr-promise') : '';
    button.disabled = true;
    recovery.tellWhenSlow(recovery.post(path, body), function (text) {
      complain(button, text);
    }).then(function () {
      done(what, id);
    }).catch(function (error) {
      button.disabled = false;
      complain(button, error.message || texts().failed);
      if (error.status === 409) {
        offerFresh(button, id);
      }
    });
  }

  /** Says what was done and draws the issue afresh; the focus goes back to that promise. */
  function done(what, id) {
    say(texts().done[what] || '');
    refocus = id;
    if (!hooks.refreshIssue()) {
      window.location.reload();
    }
  }

  /** Somebody was faster: a way to see how it stands now. */
  function offerFresh(button, id) {
    var message = button.closest('li').querySelector('.cr-complaint');
    var again = element(message, 'button', 'aui-button aui-button-link cr-button', texts().again);
    again.type = 'button';
    again.addEventListener('click', function () {
      done('', id);
    });
  }

  function onClick(event) {
    var button = event.target.closest ? event.target.closest('button') : null;
    var hint = button && button.hasAttribute('data-cr-dismiss-hint')
        ? button.closest(hooks.selectors.hint) : null;
    if (hint) {
      run(button, '/panel/' + encodeURIComponent(hint.getAttribute('data-cr-issue')) + '/hint/dismiss',
          'dismiss-hint');
    }
    if (!button || !button.closest(hooks.selectors.panel)) {
      return;
    }
    if (button.hasAttribute('data-cr-commitment')) {
      decide(button, button.getAttribute('data-cr-commitment'), button.getAttribute('data-cr-decision'));
    } else if (button.hasAttribute('data-cr-client-confirmed')) {
      run(button, '/recoveries/' + encodeURIComponent(hooks.issueKey()) + '/client-confirmation',
          'client-confirmation');
    }
  }

  function decide(button, id, decision) {
    run(button, '/commitments/' + encodeURIComponent(id) + '/' + encodeURIComponent(decision),
        decision, {version: button.closest('[data-cr-version]').getAttribute('data-cr-version')});
  }

  /** Loads what the stage still needs; the server would have to read more for it than for the rest. */
  function load(panel) {
    var place = panel.querySelector('[data-cr-next]');
    if (!place || place.hasAttribute('data-cr-loaded')) {
      return;
    }
    place.setAttribute('data-cr-loaded', '');
    recovery.get('/panel/' + encodeURIComponent(panel.getAttribute('data-cr-issue')) + '/next')
        .then(function (next) {
          panel.querySelector('[data-cr-client]').textContent = next.client;
          drawNext(place, next);
          drawNotes(panel, next.notes);
        }, function (error) {
          drawFailure(panel, place, error.status);
        });
  }

  function drawNext(place, next) {
    var t = texts();
    place.textContent = '';
    var list = element(place, 'ul', 'cr-gate', '');
    next.gate.forEach(function (answer) {
      var item = element(list, 'li', answer.met ? 'cr-met' : 'cr-missing', '');
      element(item, 'span', 'cr-mark', answer.met ? t.met : t.missing);
      item.appendChild(document.createTextNode(' '));
      if (answer.link) {
        element(item, 'a', '', answer.text).href = AJS.contextPath() + answer.link;
      } else {
        item.appendChild(document.createTextNode(answer.text));
      }
    });
    next.clocks.forEach(function (clock) {
      element(place, 'p', clock.passed ? 'cr-late' : 'cr-quiet', clock.text);
    });
    if (next.advice) {
      element(place, 'p', 'cr-warn', next.advice);
    }
    place.removeAttribute('aria-busy');
  }

  /** The latest notice of each promise that the reader sees. */
  function drawNotes(panel, notes) {
    Array.prototype.forEach.call(panel.querySelectorAll('[data-cr-promise]'), function (item) {
      var note = notes[item.getAttribute('data-cr-promise')];
      if (note) {
        element(item, 'p', 'cr-quiet', note);
      }
    });
  }

  /** By hand it is asked for again at once, and without a hand as soon as Jira answers. */
  function drawFailure(panel, place, status) {
    var t = texts();
    place.textContent = '';
    place.removeAttribute('aria-busy');
    var away = recovery.toldOfReading(status);
    element(place, 'p', 'cr-warn', (t.nextFailed + ' ' + away).trim());
    var again = element(place, 'button', 'aui-button', t.retry);
    again.type = 'button';
    function retry() {
      if (again.isConnected) {
        place.removeAttribute('data-cr-loaded');
        load(panel);
      }
    }
    again.addEventListener('click', retry);
    if (away) {
      recovery.whenBack(retry);
    }
  }

  /** Underlines the flags that the panel lists in the comments themselves. */
  function highlight(panel) {
    var heavy = [];
    var hints = [];
    Array.prototype.forEach.call(panel.querySelectorAll('[data-cr-reply]'), function (reply) {
      var body = hooks.commentBody(reply.getAttribute('data-cr-reply'));
      var flags = Array.prototype.slice.call(reply.querySelectorAll('.cr-flag'));
      if (body && flags.length) {
        recovery.places.find(body, flags.map(function (flag) {
          return flag.querySelector('q').textContent;
        })).forEach(function (range, i) {
          (flags[i].classList.contains('cr-hint') ? hints : heavy).push(range);
        });
      }
    });
    recovery.places.underline(window, 'cr-flag', heavy);
    recovery.places.underline(window, 'cr-hint', hints);
  }

  function restoreFocus(panel) {
    if (refocus === null) {
      return;
    }
    var item = refocus && panel.querySelector('[data-cr-promise="' + Number(refocus) + '"] button');
    (item || panel).focus();
    refocus = null;
  }

  function start() {
    var panels = document.querySelectorAll(hooks.selectors.panel);
    Array.prototype.forEach.call(panels, function (panel) {
      var fresh = !panel.hasAttribute('data-cr-bound');
      panel.setAttribute('data-cr-bound', '');
      load(panel);
      highlight(panel);
      if (fresh) {
        restoreFocus(panel);
        recovery.commitmentForms.restore(panel);
      }
    });
  }

  if (!recovery.panelBound) {
    recovery.panelBound = true;
    document.addEventListener('click', onClick);
    recovery.commitmentForms.listen(hooks.selectors.panel, done);
    hooks.onNewContent(start);
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', start);
    } else {
      start();
    }
  }
}());
