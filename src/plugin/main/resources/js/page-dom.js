/** Elements and requests of the recovery page. Text is set as text, never as markup. */
(function () {
  'use strict';

  function contextPath() {
    return window.AJS && window.AJS.contextPath ? window.AJS.contextPath() : '';
  }

  /** An element of that class and text, with its attributes and children. */
  function element(tag, className, text, attributes) {
    var made = document.createElement(tag);
    if (className) {
      made.className = className;
    }
    if (text !== undefined && text !== null) {
      made.textContent = text;
    }
    Object.keys(attributes || {}).forEach(function (name) {
      made.setAttribute(name, attributes[name]);
    });
    return made;
  }

  function append(parent) {
    Array.prototype.slice.call(arguments, 1).forEach(function (child) {
      if (child) {
        parent.appendChild(child);
      }
    });
    return parent;
  }

  function button(text, action, label) {
    var made = element('button', 'aui-button aui-button-link', text, {type: 'button'});
    if (label) {
      made.setAttribute('aria-label', label);
    }
    made.addEventListener('click', action);
    return made;
  }

  function clear(parent) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild);
    }
    return parent;
  }

  /**
   * Asks the REST interface of a recovery; refused with {status, errors, body}. Without an answer
   * the status is 0.
   */
  function request(method, path, body) {
    var key = encodeURIComponent(document.getElementById('cr-recovery').getAttribute('data-cr-key'));
    var headers = {'Accept': 'application/json', 'X-Atlassian-Token': 'no-check'};
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    return window.fetch(contextPath() + '/rest/client-recovery/1.0/recoveries/' + key + path, {
      method: method,
      credentials: 'same-origin',
      headers: headers,
      body: body ? JSON.stringify(body) : undefined
    }).then(read, function () {
      throw refusal(0, {});
    });
  }

  function read(response) {
    return response.text().then(function (text) {
      var body = parsed(text);
      if (!response.ok) {
        throw refusal(response.status, body);
      }
      return body;
    });
  }

  function parsed(text) {
    try {
      return text ? JSON.parse(text) : {};
    } catch (notJson) {
      return {};
    }
  }

  function refusal(status, body) {
    var errors = body.errors && body.errors.length ? body.errors : [{
      field: '',
      message: window.ClientRecovery.told(status) || AJS.I18n.getText('client-recovery.page.away')
    }];
    return {status: status, errors: errors, body: body};
  }

  /** Says to everybody, also to who does not look, what came of it. */
  function say(text) {
    var status = document.querySelector('[data-cr-status]');
    if (status) {
      status.textContent = text;
    }
  }

  /** Whether something is being written there; then it is shown, so that nothing is lost. */
  function isBusy(place) {
    var form = place && place.querySelector('.cr-editing');
    if (form) {
      say(AJS.I18n.getText('client-recovery.page.busy'));
      form.querySelector('input, textarea, select').focus();
    }
    return Boolean(form);
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.page = {
    element: element,
    append: append,
    button: button,
    clear: clear,
    request: request,
    say: say,
    isBusy: isBusy,
    base: contextPath
  };
}());
