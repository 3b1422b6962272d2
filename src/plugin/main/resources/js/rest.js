/** Calls of the plugin's own REST interface. */
(function () {
  'use strict';

  var PATIENCE = 4000; // milliseconds until an answer is given up

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
    }).then(answer);
  }

  function answer(response) {
    return response.text().then(function (text) {
      var json = parsed(text);
      if (!response.ok || json === null) {
        throw failure(response.status, json);
      }
      return json;
    });
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (noJson) {
      return null;
    }
  }

  /** Without words of ours: whoever is logged out is told so, the rest by who asked. */
  function failure(status, json) {
    var otherwise = status === 401 ? AJS.I18n.getText('client-recovery.logged-out') : '';
    var told = json && json.errors && json.errors.length ? json.errors[0].message : otherwise;
    var error = new Error(told);
    error.status = status;
    error.errors = json && json.errors && json.errors.length ? json.errors : null;
    return error;
  }

  function post(path, body, signal) {
    return call('POST', path, body, signal);
  }

  function get(path) {
    return call('GET', path);
  }

  /** The same as post, given up after some seconds; "abort" gives it up at once. */
  function patientPost(path, body) {
    var controller = new window.AbortController();
    var timer = window.setTimeout(function () {
      controller.abort();
    }, PATIENCE);
    var promise = post(path, body, controller.signal);
    function done() {
      window.clearTimeout(timer);
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

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.post = post;
  window.ClientRecovery.get = get;
  window.ClientRecovery.patientPost = patientPost;
  window.ClientRecovery.element = element;
}());
