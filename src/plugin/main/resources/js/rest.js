/** Calls of the plugin's own REST interface: told in plain words where they fail, and when it is back. */
(function () {
  'use strict';

  var PATIENCE = 4000; // milliseconds until a check is given up, and until a slow answer is spoken of
  var LONG_PATIENCE = 30000; // milliseconds until what only reads is given up
  var FIRST_REST = 5000; // milliseconds until a part of the page asks again, doubled each time
  var LONGEST_REST = 300000;

  var waiting = []; // what asks again once Jira answers
  var rest = FIRST_REST;
  var timer = null;

  function contextPath() {
    return window.AJS && window.AJS.contextPath ? window.AJS.contextPath() : '';
  }

  /** Asks; gives a promise of the answer's object, refused with the first message and the status. */
  function call(method, path, body, signal) {
    return window.fetch(contextPath() + '/rest/client-recovery/1.0' + path, {
      method: method,
      credentials: 'same-origin',
      signal: signal,
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
        'X-Atlassian-Token': 'no-check'
      },
      body: method === 'GET' ? undefined : JSON.stringify(body || {})
    }).catch(function () {
      throw failure(0, null);
    }).then(answer);
  }

  function answer(response) {
    return response.text().then(function (text) {
      var json = parsed(text);
      if (!response.ok || json === null) {
        throw failure(response.status, json, isPasswordAsked(response.status, text));
      }
      rest = FIRST_REST;
      back();
      return json;
    }, function () {
      throw failure(0, null);
    });
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (noJson) {
      return null;
    }
  }

  /** Whether Jira wants the password of an administrator again: its own answer, in no words of ours. */
  function isPasswordAsked(status, text) {
    return status === 401 && /websudo/i.test(text);
  }

  /** With the server's words; without them whoever is logged out, or without a line, is told so. */
  function failure(status, json, isAsked) {
    var errors = json && json.errors && json.errors.length ? json.errors : null;
    var otherwise = isAsked ? AJS.I18n.getText('client-recovery.secure.again') : told(status);
    var error = new Error(errors ? errors[0].message : otherwise);
    error.status = status;
    error.errors = errors;
    error.present = json ? json.present : undefined;
    error.passwordAsked = Boolean(isAsked);
    if (isAsked) {
      document.dispatchEvent(new window.CustomEvent('cr-password-asked'));
    }
    return error;
  }

  /** What happened and what to do, or nothing where only who asked knows. */
  function told(status) {
    return toldOr(status, AJS.I18n.getText('client-recovery.away'));
  }

  /** The same for a part of the page that asks again by itself. */
  function toldOfReading(status) {
    return toldOr(status, AJS.I18n.getText('client-recovery.away.reading'));
  }

  function toldOr(status, away) {
    if (status === 401) {
      return AJS.I18n.getText('client-recovery.logged-out');
    }
    return status === 0 || status >= 502 ? away : '';
  }

  /**
   * Runs that once, as soon as Jira may answer again: after any answer, when the line or the reader
   * is back, and else after a rest that grows.
   */
  function whenBack(run) {
    waiting.push(run);
    if (!timer) {
      timer = window.setTimeout(back, rest);
      rest = Math.min(LONGEST_REST, rest * 2);
    }
  }

  function back() {
    var runs = waiting;
    window.clearTimeout(timer);
    timer = null;
    waiting = [];
    runs.forEach(function (run) {
      window.setTimeout(run, 0);
    });
  }

  /** Tells whoever waits that an answer takes its time; "tell" gets an empty text once it is there. */
  function tellWhenSlow(promise, tell) {
    var slow = window.setTimeout(function () {
      tell(AJS.I18n.getText('client-recovery.slow'));
    }, PATIENCE);
    function done() {
      window.clearTimeout(slow);
      tell('');
    }
    promise.then(done, done);
    return promise;
  }

  function post(path, body, signal) {
    return call('POST', path, body, signal);
  }

  function get(path) {
    return patient('GET', path, null, LONG_PATIENCE).promise;
  }

  /** The same as post, given up after some seconds; "abort" gives it up at once. */
  function patientPost(path, body) {
    return patient('POST', path, body, PATIENCE);
  }

  function patient(method, path, body, longest) {
    var controller = new window.AbortController();
    var limit = window.setTimeout(function () {
      controller.abort();
    }, longest);
    var promise = call(method, path, body, controller.signal);
    function done() {
      window.clearTimeout(limit);
    }
    promise.then(done, done);
    return {promise: promise, abort: function () {
      controller.abort();
    }};
  }

  /** An element with a class and a text; text only, never markup. */
  function element(parent, tag, className, text) {
    var made = document.createElement(tag);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    parent.appendChild(made);
    return made;
  }

  if (!window.ClientRecovery || !window.ClientRecovery.whenBack) {
    window.addEventListener('online', back);
    window.addEventListener('focus', back);
  }
  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.post = post;
  window.ClientRecovery.get = get;
  window.ClientRecovery.patientPost = patientPost;
  window.ClientRecovery.whenBack = whenBack;
  window.ClientRecovery.tellWhenSlow = tellWhenSlow;
  window.ClientRecovery.told = told;
  window.ClientRecovery.toldOfReading = toldOfReading;
  window.ClientRecovery.element = element;
}());
