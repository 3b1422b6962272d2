/** How far the comments of a recovery's sources are read: on its page and in the panel of issues. */
(function () {
  'use strict';

  var EVERY = 1000;

  function request(place, method, path) {
    return window.fetch(AJS.contextPath() + '/rest/client-recovery/1.0/recoveries/' +
        encodeURIComponent(place.getAttribute('data-cr-reading')) + '/reading' + path, {
      method: method,
      credentials: 'same-origin',
      headers: {'Accept': 'application/json', 'X-Atlassian-Token': 'no-check'}
    }).then(function (response) {
      if (!response.ok) {
        throw new Error(response.status);
      }
      return response.json();
    });
  }

  function add(parent, tag, text) {
    var made = document.createElement(tag);
    made.textContent = text;
    return parent.appendChild(made);
  }

  function follow(place) {
    request(place, 'GET', '').then(function (reading) {
      show(place, reading);
    }, function () {
      window.setTimeout(follow, 5 * EVERY, place);
    });
  }

  function show(place, reading) {
    if (!reading.underWay) {
      finish(place);
    } else if (reading.stuck) {
      stop(place, reading);
    } else {
      draw(place, reading);
      window.setTimeout(follow, EVERY, place);
    }
  }

  /** One bar that grows; what it says is read aloud by who asks for it, not every second. */
  function draw(place, reading) {
    var bar = place.querySelector('progress');
    if (!bar) {
      place.textContent = '';
      add(place, 'p', '').setAttribute('data-cr-words', '');
      bar = add(place, 'progress', '');
      bar.setAttribute('aria-label', AJS.I18n.getText('client-recovery.reading.label'));
    }
    place.querySelector('[data-cr-words]').textContent = reading.text;
    if (reading.total) {
      bar.max = reading.total;
      bar.value = reading.done;
    }
  }

  function finish(place) {
    place.textContent = '';
    var words = add(place, 'p', AJS.I18n.getText('client-recovery.reading.done') + ' ');
    words.setAttribute('role', 'status');
    if (document.getElementById('cr-recovery')) {
      document.dispatchEvent(new CustomEvent('client-recovery-read'));
    } else {
      add(words, 'a', AJS.I18n.getText('client-recovery.reading.show')).href = window.location.href.split('#')[0];
    }
  }

  function stop(place, reading) {
    place.textContent = '';
    add(place, 'p', reading.text).setAttribute('role', 'alert');
    var again = add(place, 'button', AJS.I18n.getText('client-recovery.reading.retry'));
    again.type = 'button';
    again.className = 'aui-button';
    again.addEventListener('click', function () {
      again.disabled = true;
      request(place, 'POST', '/retry').then(function (fresh) {
        show(place, fresh);
      }, function () {
        again.disabled = false;
      });
    });
  }

  function start() {
    Array.prototype.forEach.call(document.querySelectorAll('[data-cr-reading]'), function (place) {
      if (!place.hasAttribute('data-cr-followed')) {
        place.setAttribute('data-cr-followed', '');
        follow(place);
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
