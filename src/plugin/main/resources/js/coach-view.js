/** What the coach shows under an editor: a line, the list of flags, and what can be done with each. */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;
  var element = recovery.element;

  function texts() {
    return {
      title: AJS.I18n.getText('client-recovery.coach.title'),
      fine: AJS.I18n.getText('client-recovery.coach.fine'),
      better: AJS.I18n.getText('client-recovery.coach.better'),
      fixFirst: AJS.I18n.getText('client-recovery.coach.heart-then-head'),
      one: AJS.I18n.getText('client-recovery.coach.one'),
      show: AJS.I18n.getText('client-recovery.coach.show'),
      use: AJS.I18n.getText('client-recovery.coach.use'),
      leaveOut: AJS.I18n.getText('client-recovery.coach.leave-out'),
      dismiss: AJS.I18n.getText('client-recovery.coach.dismiss'),
      why: AJS.I18n.getText('client-recovery.coach.why'),
      back: AJS.I18n.getText('client-recovery.coach.back'),
      hint: AJS.I18n.getText('client-recovery.coach.hint'),
      confirm: AJS.I18n.getText('client-recovery.coach.confirm'),
      anyway: AJS.I18n.getText('client-recovery.coach.anyway'),
      rework: AJS.I18n.getText('client-recovery.coach.rework'),
      reasons: {
        quoting: AJS.I18n.getText('client-recovery.feedback.quoting'),
        'client-asked': AJS.I18n.getText('client-recovery.feedback.client-asked'),
        wrong: AJS.I18n.getText('client-recovery.feedback.wrong')
      },
      many: function (count) {
        return AJS.I18n.getText('client-recovery.coach.many', count);
      },
      audience: function (audience) {
        return audience === 'internal'
            ? AJS.I18n.getText('client-recovery.coach.internal')
            : AJS.I18n.getText('client-recovery.coach.public');
      }
    };
  }

  function button(parent, text, about, run) {
    var made = element(parent, 'button', 'aui-button aui-button-link cr-button', text);
    made.type = 'button';
    if (about) {
      element(made, 'span', 'assistive', ' \u201c' + about + '\u201d');
    }
    made.addEventListener('click', run);
    return made;
  }

  /** Where the coach of a field stands; made once, below the editor. */
  function box(field) {
    var around = field.closest(recovery.hooks.selectors.editor) || field;
    var found = around.parentNode.querySelector('.cr-coach');
    return found || newBox(around);
  }

  function newBox(around) {
    var made = document.createElement('section');
    made.className = 'cr-coach';
    made.setAttribute('aria-label', texts().title);
    var line = element(made, 'p', 'cr-line', '');
    line.setAttribute('role', 'status');
    element(made, 'div', 'cr-ask', '');
    element(made, 'div', 'cr-found', '');
    around.insertAdjacentElement('afterend', made);
    return made;
  }

  function summary(state) {
    var t = texts();
    var count = state.flags.length;
    var parts = state.review.fixFirst ? [t.fixFirst] : [];
    if (count) {
      parts.push(count === 1 ? t.one : t.many(count), t.audience(state.audience));
    } else if (!state.review.fixFirst) {
      parts.push(t.fine);
    }
    return parts.join(' ');
  }

  /** Says something in the live line; the same words are not said twice. */
  function say(target, text) {
    var line = target.querySelector('.cr-line');
    if (line.textContent !== text) {
      line.textContent = text;
    }
  }

  /** Draws flags and actions; "on" has use, show and dismiss. A list that says the same stays. */
  function draw(target, state, on) {
    say(target, summary(state));
    target.classList.toggle('cr-warned', state.review.fixFirst);
    var found = target.querySelector('.cr-found');
    var words = wordsOf(state.flags);
    if (found.crWords !== words) {
      found.crWords = words;
      drawList(found, state, on);
    }
  }

  function wordsOf(flags) {
    return JSON.stringify(flags.map(function (flag) {
      return [flag.rule, flag.quote, flag.message, flag.suggestion, flag.rewrite, flag.hint];
    }));
  }

  function drawList(found, state, on) {
    var focused = keyOf(document.activeElement);
    found.textContent = '';
    found.classList.toggle('cr-open', state.flags.length > 0 || found.classList.contains('cr-open'));
    if (state.flags.length) {
      var list = element(found, 'ul', 'cr-list', '');
      state.flags.forEach(function (flag, i) {
        item(list, flag, function () {
          return state.flags[i];
        }, on);
      });
      makeScrollable(found);
    }
    restore(found, focused);
  }

  function makeScrollable(found) {
    found.tabIndex = 0;
    found.setAttribute('role', 'group');
    found.setAttribute('aria-label', texts().title);
  }

  function keyOf(active) {
    var item = active && active.closest ? active.closest('.cr-coach [data-cr-flag]') : null;
    return item ? item.getAttribute('data-cr-flag') : null;
  }

  function restore(found, key) {
    var item = key && Array.prototype.filter.call(found.querySelectorAll('[data-cr-flag]'), function (each) {
      return each.getAttribute('data-cr-flag') === key;
    })[0];
    if (item) {
      item.querySelector('button').focus();
    } else if (key) {
      found.focus();
    }
  }

  /** The list may outlive a check: "now" gives the flag with the offsets that it has by then. */
  function item(list, flag, now, on) {
    var t = texts();
    var row = element(list, 'li', flag.hint ? 'cr-flag cr-hint' : 'cr-flag', '');
    row.setAttribute('data-cr-flag', flag.rule + ' ' + flag.quote);
    var head = element(row, 'p', '', '');
    element(head, 'strong', 'cr-kind', flag.categoryName + (flag.hint ? ' (' + t.hint + ')' : ''));
    head.appendChild(document.createTextNode(' '));
    element(head, 'q', '', flag.quote);
    element(row, 'p', '', flag.message);
    element(row, 'p', 'cr-better', t.better + ' ' + (flag.rewrite || flag.suggestion));
    var actions = element(row, 'p', 'cr-actions', '');
    button(actions, flag.rewrite ? t.use : t.leaveOut, flag.quote, function () {
      on.use(now());
    });
    button(actions, t.show, flag.quote, function () {
      on.show(now());
    });
    button(actions, t.dismiss, flag.quote, function () {
      askWhy(row, actions, now, on);
    });
  }

  function askWhy(row, actions, now, on) {
    var t = texts();
    var why = element(row, 'p', 'cr-actions', t.why + ' ');
    function close() {
      why.remove();
      actions.hidden = false;
      actions.lastChild.focus();
    }
    Object.keys(t.reasons).forEach(function (reason) {
      button(why, t.reasons[reason], '', function () {
        on.dismiss(now(), reason);
      });
    });
    button(why, t.back, '', close);
    why.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close();
      }
    });
    actions.hidden = true;
    why.querySelector('button').focus();
  }

  /** Asks whether a reply with heavy flags is sent anyway. */
  function ask(target, send, rework) {
    var t = texts();
    var asked = target.querySelector('.cr-ask');
    asked.textContent = '';
    asked.setAttribute('role', 'alert');
    element(asked, 'p', '', t.confirm);
    var actions = element(asked, 'p', '', '');
    function close(then) {
      return function () {
        asked.removeAttribute('role');
        asked.textContent = '';
        then();
      };
    }
    var first = element(actions, 'button', 'aui-button', t.rework);
    first.type = 'button';
    first.addEventListener('click', close(rework));
    var second = element(actions, 'button', 'aui-button aui-button-link', t.anyway);
    second.type = 'button';
    second.addEventListener('click', close(send));
    first.focus();
  }

  function clear(target) {
    say(target, '');
    target.classList.remove('cr-warned');
    var found = target.querySelector('.cr-found');
    found.textContent = '';
    found.crWords = '';
    found.removeAttribute('tabindex');
    target.querySelector('.cr-ask').textContent = '';
  }

  recovery.coachView = {box: box, draw: draw, ask: ask, clear: clear};
}());
