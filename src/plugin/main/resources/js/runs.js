/** What pages show of work on many comments: a bar, a line of words, and an announcement. */
(function () {
  'use strict';

  var SOON = 1500; // milliseconds until the progress is asked for again

  function make(tag, properties, children) {
    var element = document.createElement(tag);
    Object.keys(properties || {}).forEach(function (name) {
      if (name in element) {
        element[name] = properties[name];
      } else {
        element.setAttribute(name, properties[name]);
      }
    });
    (children || []).forEach(function (child) {
      element.append(child);
    });
    return element;
  }

  /** The address of a resource for the scope of that container. */
  function address(container, path) {
    return path + (container.dataset.crProject
      ? '?project=' + encodeURIComponent(container.dataset.crProject) : '');
  }

  function isUnderWay(run) {
    return Boolean(run) && (run.state === 'waiting' || run.state === 'running');
  }

  function share(run) {
    return run.total ? Math.min(100, Math.floor(run.seen * 100 / run.total)) : 0;
  }

  function number(value) {
    return Number(value).toLocaleString(document.documentElement.lang || undefined);
  }

  function button(text, work) {
    var made = make('button', {type: 'button', className: 'aui-button', textContent: text});
    made.addEventListener('click', work);
    return made;
  }

  /** A bar with its line of words; "show" sets both, and speaks at each quarter. */
  function bar(name) {
    var fill = make('div', {className: 'cr-bar-fill'});
    var track = make('div', {
      className: 'cr-bar', role: 'progressbar', 'aria-label': name, 'aria-valuemin': '0', 'aria-valuemax': '100'
    }, [fill]);
    var words = make('p', {className: 'cr-bar-words'});
    var spoken = make('p', {className: 'assistive', role: 'status', 'aria-live': 'polite'});
    var last = '';
    return {
      element: make('div', {className: 'cr-progress'}, [track, words]),
      spoken: spoken,
      show: function (run, text) {
        var percent = share(run);
        track.setAttribute('aria-valuenow', String(percent));
        track.setAttribute('aria-valuetext', text);
        fill.style.width = percent + '%';
        words.textContent = text;
        this.say(run.id + run.state + Math.floor(percent / 25), text);
      },
      say: function (occasion, text) {
        if (occasion !== last) {
          last = occasion;
          spoken.textContent = text;
        }
      }
    };
  }

  /** The message of a failed request. */
  function failure(problem) {
    return problem && problem.message ? problem.message : AJS.I18n.getText('client-recovery.rescore.away');
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.runs = {
    SOON: SOON,
    make: make,
    address: address,
    isUnderWay: isUnderWay,
    number: number,
    button: button,
    bar: bar,
    failure: failure
  };
}());
