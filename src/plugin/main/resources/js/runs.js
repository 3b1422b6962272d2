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

  /** What was refused, in words. */
  function words(problem) {
    return problem && problem.status && problem.message
      ? problem.message : AJS.I18n.getText('client-recovery.rescore.away');
  }

  /**
   * What a page knows of work that goes on elsewhere: "load" asks how far it is, "again" does so soon, "post" changes
   * it, "refused" says why that failed, in "error".
   *
   * What is to be known of it: where it is asked for (path), what is done with the answer (show), and whether it
   * is asked for again where there was no answer (isExpected).
   */
  function follow(home, work) {
    var error = make('p', {className: 'cr-run-error', role: 'alert'});
    var timer;

    function refused(problem) {
      error.textContent = words(problem);
    }

    function again() {
      window.clearTimeout(timer);
      timer = window.setTimeout(load, SOON);
    }

    function load() {
      return window.ClientRecovery.get(address(home, work.path)).then(function (answer) {
        work.show(answer);
      }).catch(function (problem) {
        refused(problem);
        if (!problem.passwordAsked && work.isExpected()) {
          again();
        }
      });
    }

    function post(path, body) {
      error.textContent = '';
      return window.ClientRecovery.post(address(home, path), body);
    }

    return {error: error, load: load, again: again, post: post, refused: refused};
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.runs = {
    make: make,
    isUnderWay: isUnderWay,
    number: number,
    button: button,
    bar: bar,
    follow: follow
  };
}());
