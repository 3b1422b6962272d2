/** Calls of the plugin's own REST interface. */
(function () {
  'use strict';

  function contextPath() {
    return window.AJS && window.AJS.contextPath ? window.AJS.contextPath() : '';
  }

  /** Posts an object; gives a promise of the answer's object, refused with the first message. */
  function post(path, body) {
    return window.fetch(contextPath() + '/rest/client-recovery/1.0' + path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Accept': 'application/json',
        'Content-Type': 'application/json',
        'X-Atlassian-Token': 'no-check'
      },
      body: JSON.stringify(body || {})
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (!response.ok) {
          throw new Error(firstMessage(answer));
        }
        return answer;
      });
    });
  }

  function firstMessage(answer) {
    return answer && answer.errors && answer.errors.length ? answer.errors[0].message : '';
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.post = post;

  /** Shows what a check said as a list; text only, never markup. */
  window.ClientRecovery.show = function (target, answer, texts) {
    target.textContent = '';
    append(target, 'p', 'cr-quiet', texts.score(answer.score));
    if (answer.fixFirst) {
      append(target, 'p', 'cr-warn', texts.fixFirst);
    }
    if (!answer.flags.length && !answer.fixFirst) {
      append(target, 'p', 'cr-quiet', texts.fine);
    }
    var list = append(target, 'ul', 'cr-list', '');
    answer.flags.forEach(function (flag) {
      var item = append(list, 'li', flag.hint ? 'cr-flag cr-hint' : 'cr-flag', '');
      append(item, 'q', '', flag.quote);
      append(item, 'p', '', flag.message);
      append(item, 'p', 'cr-better', texts.better + ' ' + flag.suggestion);
    });
  };

  function append(parent, tag, className, text) {
    var element = document.createElement(tag);
    if (className) {
      element.className = className;
    }
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }
}());
