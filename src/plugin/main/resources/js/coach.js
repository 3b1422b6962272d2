/**
 * Looks at a comment while it is written, and lists what the client may take amiss. It never rewrites
 * by itself, is quiet while the server is slow or away, and holds a reply back only where an admin
 * wants heavy flags in public replies to be confirmed.
 */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;
  var hooks = recovery.hooks;
  var PAUSE = 400; // milliseconds without a key before a text is checked
  var SHORTEST = 12; // characters worth a check
  var HOLD = 1500; // milliseconds that a reply may wait for its check
  var REFUSED = [403, 404];

  var states = new WeakMap();
  var off = false;
  var learned = false;
  var asleep = false; // after a failure, until Jira may answer again

  /** What follows a blank in brackets prompts the writer and is not for the client. */
  var PROMPT = /\u2026 \([^)]*\)/g; // "I am sorry that … (say what happened)."

  function stateOf(field) {
    var state = states.get(field);
    if (!state) {
      state = {review: null, flags: [], dismissed: {}, text: null, audience: null, call: null};
      states.set(field, state);
    }
    return state;
  }

  function later(field) {
    var state = stateOf(field);
    window.clearTimeout(state.timer);
    state.timer = window.setTimeout(function () {
      check(field);
    }, PAUSE);
  }

  /** Learns what the admin set, once, before there is a text to check. */
  function learn(field) {
    if (learned || off) {
      return;
    }
    learned = true;
    recovery.patientPost('/wording/check', {text: '', issue: hooks.issueKey(field) || undefined})
        .promise.then(function (answer) {
          off = answer.coach === 'off';
          recovery.confirmHeavy = Boolean(answer.confirmHeavy);
        }, function (error) {
          failed(field, error);
        });
  }

  /** Has the present text checked; gives a promise that never fails. */
  function check(field) {
    var state = stateOf(field);
    var text = field.value;
    var audience = hooks.audience(field);
    if (!field.isConnected) {
      return Promise.resolve();
    }
    if (off || text.trim().length < SHORTEST || asleep) {
      forget(field);
      return Promise.resolve();
    }
    if (state.text === text && state.audience === audience) {
      return Promise.resolve();
    }
    if (state.call) {
      state.call.abort();
    }
    return asked(field, state, text, audience);
  }

  function asked(field, state, text, audience) {
    var call = recovery.patientPost('/wording/check', {
      text: text,
      issue: hooks.issueKey(field) || undefined,
      audience: audience
    });
    state.call = call;
    return call.promise.then(function (review) {
      if (state.call === call && field.value === text) {
        state.call = null;
        take(field, state, review, text, audience);
      }
    }, function (error) {
      if (state.call === call) {
        state.call = null;
        failed(field, error);
      }
    });
  }

  function take(field, state, review, text, audience) {
    if (review.coach === 'off') {
      off = true;
      return;
    }
    recovery.confirmHeavy = Boolean(review.confirmHeavy);
    state.review = review;
    state.text = text;
    state.audience = audience;
    draw(field, state);
  }

  /** Quiet on purpose: writing goes on without advice. */
  function failed(field, error) {
    off = off || REFUSED.indexOf(error.status) >= 0;
    forget(field);
    if (!asleep && !off) {
      asleep = true;
      recovery.whenBack(function () {
        asleep = false;
        check(field.isConnected ? field : hooks.openField() || field);
      });
    }
  }

  function forget(field) {
    var state = stateOf(field);
    state.text = null;
    state.review = null;
    state.flags = [];
    recovery.editor.underline(field, []);
    if (state.shown) {
      recovery.coachView.clear(recovery.coachView.box(field));
    }
  }

  function draw(field, state) {
    state.flags = state.review.flags.filter(function (flag) {
      return !state.dismissed[flag.rule + ' ' + flag.quote];
    });
    state.shown = true;
    recovery.coachView.draw(recovery.coachView.box(field), state, actions(field, state));
    recovery.editor.underline(field, state.flags);
  }

  function actions(field, state) {
    return {
      show: function (flag) {
        recovery.editor.select(field, flag);
      },
      use: function (flag) {
        recovery.editor.replace(field, flag.sentence,
            (flag.rewrite || '').replace(PROMPT, '\u2026'));
        check(field);
      },
      dismiss: function (flag, reason) {
        state.dismissed[flag.rule + ' ' + flag.quote] = true;
        recovery.editor.focus(field);
        draw(field, state);
        report(flag, reason, field);
      }
    };
  }

  /** Tells the admins which rule was dismissed and why; of the comment it tells nothing. */
  function report(flag, reason, field) {
    recovery.post('/wording/feedback', {
      rule: flag.rule,
      reason: reason,
      category: flag.category,
      version: stateOf(field).review.ruleSetVersion,
      issue: hooks.issueKey(field)
    }).catch(function () {
      // the flag stays dismissed for the writer; the admins miss one voice
    });
  }

  function onInput(field) {
    var state = stateOf(field);
    state.seen = field.value;
    state.agreed = false;
    later(field);
    keepLinesUnderWords(field);
  }

  /** Until the next check the lines follow their words, and those of changed words go. */
  function keepLinesUnderWords(field) {
    var state = stateOf(field);
    if (state.text === null || hooks.visualBody(field)) {
      return;
    }
    var shift = field.value.length - state.text.length;
    var same = sameStart(state.text, field.value);
    var sameEnd = state.text.length - sameTail(state.text, field.value, same);
    recovery.editor.underline(field, state.flags.filter(function (flag) {
      return flag.end <= same || flag.start >= sameEnd;
    }).map(function (flag) {
      var by = flag.end <= same ? 0 : shift;
      return {start: flag.start + by, end: flag.end + by, hint: flag.hint};
    }));
  }

  function sameStart(a, b) {
    var at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) {
      at++;
    }
    return at;
  }

  function sameTail(a, b, from) {
    var count = 0;
    while (count < a.length - from && count < b.length - from &&
        a[a.length - 1 - count] === b[b.length - 1 - count]) {
      count++;
    }
    return count;
  }

  /** Someone chose who reads the comment: once the page knows it, the text is judged anew. */
  function onChoice(event) {
    if (hooks.isAudienceChoice(event.target)) {
      window.setTimeout(function () {
        var field = hooks.openField();
        if (field) {
          check(field);
        }
      }, 0);
    }
  }

  function fieldOf(form) {
    return form ? form.querySelector(hooks.selectors.commentField) : null;
  }

  function isHeld(field, button) {
    var state = stateOf(field);
    return recovery.confirmHeavy && !state.agreed && hooks.audience(field, button) === 'public' &&
        hooks.lengthOf(field) >= SHORTEST && !off && !asleep;
  }

  function onSend(event) {
    var button = event.target.closest ? event.target.closest(hooks.selectors.submit) : null;
    var form = button && button.closest(hooks.selectors.commentForms);
    var field = fieldOf(form);
    if (field && isHeld(field, button)) {
      hold(event, field, function () {
        stateOf(field).agreed = true;
        button.click();
      });
    }
  }

  /** Ctrl+Enter sends a comment without a button, and in a dialog before a submit is heard here. */
  function onKey(event) {
    var field = hooks.fieldOfKey(event);
    if (!field) {
      return;
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) {
      onTyping(field, event.key);
    } else if (isHeld(field, null)) {
      hold(event, field, function () {
        stateOf(field).agreed = true;
        field.form.querySelector(hooks.selectors.submit).click();
      });
    }
  }

  /** The field of a visual editor hears of a key only later. */
  function onTyping(field, key) {
    if (hooks.visualBody(field) && ['Control', 'Meta', 'Shift', 'Tab'].indexOf(key) < 0) {
      stateOf(field).stale = true;
      stateOf(field).agreed = false;
    }
  }

  /** A script that submits a form presses no button. */
  function onSubmit(event, button, submit) {
    var field = fieldOf(event.target);
    if (field && isHeld(field, button)) {
      hold(event, field, function () {
        stateOf(field).agreed = true;
        submit();
      });
    }
  }

  function hold(event, field, send) {
    var state = stateOf(field);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (state.held) {
      return;
    }
    state.held = true;
    window.clearTimeout(state.timer);
    soon(fresh(field), HOLD).then(function () {
      state.held = false;
      var heavy = state.text === field.value && state.flags.some(function (flag) {
        return !flag.hint;
      });
      if (!heavy) {
        send();
        return;
      }
      recovery.coachView.ask(recovery.coachView.box(field), send, function () {
        recovery.editor.focus(field);
      });
    });
  }

  /** Has what stands there now checked, also what the visual editor has not written down yet. */
  function fresh(field) {
    var state = stateOf(field);
    if (!state.stale) {
      return check(field);
    }
    return hooks.writtenDown(field).then(function () {
      return check(field);
    });
  }

  function soon(promise, longest) {
    return Promise.race([promise, new Promise(function (done) {
      window.setTimeout(done, longest);
    })]);
  }

  function start() {
    document.addEventListener('input', function (event) {
      if (event.target.matches && event.target.matches(hooks.selectors.commentField)) {
        onInput(event.target);
      }
    });
    hooks.onSilentChange(function (field) {
      if (stateOf(field).seen !== undefined && stateOf(field).seen !== field.value) {
        onInput(field);
      }
    });
    document.addEventListener('focusin', function (event) {
      if (!off && event.target.matches && event.target.matches(hooks.selectors.commentField)) {
        recovery.coachView.box(event.target);
        learn(event.target);
        later(event.target);
      }
    });
    document.addEventListener('click', onSend, true);
    hooks.onKeyDown(onKey);
    document.addEventListener('click', onChoice);
    document.addEventListener('change', onChoice);
    hooks.onVisualInput(function (field) {
      stateOf(field).stale = false;
      later(field);
    });
    hooks.onSwitch(function (field) {
      stateOf(field).text = null;
      later(field);
    });
    hooks.onSubmit(onSubmit);
  }

  if (!recovery.coachBound && window.WeakMap && window.fetch && window.AbortController) {
    recovery.coachBound = true;
    start();
  }
}());
