/** The trial of a draft of rules on real comments, beside the draft. */
(function () {
  'use strict';

  var CHANGES = ['newlyFlagged', 'noLongerFlagged', 'otherScore'];
  var USUAL = 500;

  var runs;
  var home;
  var parts;
  var work;

  function text(key) {
    return {
      title: AJS.I18n.getText('client-recovery.dry-run.title'),
      about: AJS.I18n.getText('client-recovery.dry-run.about'),
      projects: AJS.I18n.getText('client-recovery.dry-run.projects'),
      last: AJS.I18n.getText('client-recovery.dry-run.last'),
      start: AJS.I18n.getText('client-recovery.dry-run.start'),
      cancel: AJS.I18n.getText('client-recovery.dry-run.cancel'),
      waiting: AJS.I18n.getText('client-recovery.dry-run.waiting'),
      cancelled: AJS.I18n.getText('client-recovery.dry-run.cancelled'),
      failed: AJS.I18n.getText('client-recovery.rescore.failed'),
      empty: AJS.I18n.getText('client-recovery.dry-run.empty'),
      stale: AJS.I18n.getText('client-recovery.dry-run.stale'),
      same: AJS.I18n.getText('client-recovery.dry-run.same'),
      newlyFlagged: AJS.I18n.getText('client-recovery.dry-run.newly-flagged'),
      noLongerFlagged: AJS.I18n.getText('client-recovery.dry-run.no-longer-flagged'),
      otherScore: AJS.I18n.getText('client-recovery.dry-run.other-score'),
      shifts: AJS.I18n.getText('client-recovery.dry-run.shifts'),
      points: AJS.I18n.getText('client-recovery.dry-run.points'),
      comments: AJS.I18n.getText('client-recovery.dry-run.comments'),
      comment: AJS.I18n.getText('client-recovery.dry-run.comment'),
      now: AJS.I18n.getText('client-recovery.dry-run.now'),
      then: AJS.I18n.getText('client-recovery.dry-run.then'),
      hidden: AJS.I18n.getText('client-recovery.dry-run.hidden'),
      edited: AJS.I18n.getText('client-recovery.dry-run.edited'),
      unflagged: AJS.I18n.getText('client-recovery.dry-run.unflagged'),
      none: AJS.I18n.getText('client-recovery.dry-run.no-shift')
    }[key];
  }

  function build() {
    parts = {
      title: runs.make('h4', {id: 'cr-dry-run-title', tabIndex: -1, textContent: text('title')}),
      bar: runs.bar(text('title')),
      cancel: runs.button(text('cancel'), cancel),
      result: runs.make('div', {className: 'cr-dry-run-result'})
    };
    parts.form = form();
    parts.progress = runs.make('div', {hidden: true}, [parts.bar.element, parts.cancel]);
    home.setAttribute('role', 'group');
    home.setAttribute('aria-labelledby', 'cr-dry-run-title');
    home.append(parts.title, runs.make('p', {className: 'cr-quiet', textContent: text('about')}),
      parts.form, work.error, parts.progress, parts.bar.spoken, parts.result);
  }

  function form() {
    var last = runs.make('input', {
      type: 'number', id: 'cr-dry-run-last', className: 'text', min: '1', max: '10000', value: String(USUAL)
    });
    var start = runs.make('input', {type: 'submit', className: 'aui-button', value: text('start')});
    var made = runs.make('form', {className: 'aui cr-dry-run-form', 'data-cr-send': ''}, home.dataset.crProject ? [] : [choice()]);
    made.append(runs.make('p', {}, [
      runs.make('label', {htmlFor: 'cr-dry-run-last', textContent: text('last')}), ' ', last, ' ', start
    ]));
    made.addEventListener('submit', function (event) {
      event.preventDefault();
      begin(last.value);
    });
    return made;
  }

  function choice() {
    var boxes = Array.prototype.map.call(home.querySelectorAll('[data-cr-choice]'), function (project, index) {
      var box = runs.make('input', {type: 'checkbox', name: 'cr-dry-run-project', value: project.dataset.crChoice, checked: index === 0});
      return runs.make('label', {}, [box, ' ' + project.textContent]);
    });
    return runs.make('fieldset', {className: 'cr-dry-run-projects'},
      [runs.make('legend', {textContent: text('projects')})].concat(boxes));
  }

  function chosen() {
    return Array.prototype.map.call(home.querySelectorAll('[name=cr-dry-run-project]:checked'), function (box) {
      return box.value;
    });
  }

  function begin(last) {
    work.post('/rules/dry-runs', {projects: chosen(), last: last}).then(function (run) {
      showProgress(run);
      parts.cancel.focus();
      work.again();
    }).catch(work.refused);
  }

  function cancel() {
    work.post('/rules/dry-runs/' + parts.run.id + '/cancel', {}).then(work.load).catch(work.refused);
  }

  function isExpected() {
    return runs.isUnderWay(parts.run);
  }

  function show(answer) {
    var run = answer.run;
    home.hidden = !answer.draft;
    if (runs.isUnderWay(run)) {
      work.error.textContent = '';
      showProgress(run);
      work.again();
    } else {
      end(run);
      showResult(answer);
    }
  }

  function showProgress(run) {
    parts.run = run;
    parts.progress.hidden = false;
    parts.result.textContent = '';
    parts.bar.show(run, run.state === 'waiting' ? text('waiting')
      : AJS.I18n.getText('client-recovery.dry-run.progress', runs.number(run.seen), runs.number(run.total)));
  }

  /** Whoever waited on the button that goes is led to the result. */
  function end(run) {
    var waited = parts.progress.contains(document.activeElement);
    var ended = Boolean(parts.run) && runs.isUnderWay(parts.run);
    parts.progress.hidden = true;
    parts.run = run;
    if (waited) {
      parts.title.focus();
    }
    if (ended && run) {
      parts.bar.say('end of ' + run.id, summary(run));
    }
  }

  function summary(run) {
    if (run.state === 'failed') {
      return text('failed');
    }
    return (run.state === 'cancelled' ? text('cancelled') + ' ' : '') +
      AJS.I18n.getText('client-recovery.dry-run.done', runs.number(run.seen - run.skipped), runs.number(run.skipped));
  }

  function showResult(answer) {
    var run = answer.run;
    parts.result.textContent = '';
    if (!run) {
      return;
    }
    if (answer.stale) {
      parts.result.append(runs.make('div', {className: 'aui-message aui-message-warning warning cr-stale'},
        [runs.make('p', {textContent: text('stale')})]));
    }
    parts.result.append(runs.make('p', {textContent: summary(run) + ' ' + answer.result.projects.join(', ')}));
    if (!run.seen) {
      if (run.state === 'done') {
        parts.result.append(runs.make('p', {className: 'cr-quiet', textContent: text('empty')}));
      }
      return;
    }
    parts.result.append(counts(answer.result), shifts(answer.result.shifts));
    CHANGES.forEach(function (change) {
      if (answer.result[change].examples.length) {
        parts.result.append(examples(change, answer.result[change]));
      }
    });
  }

  function counts(result) {
    var total = CHANGES.reduce(function (sum, change) {
      return sum + result[change].count;
    }, 0);
    if (!total) {
      return runs.make('p', {textContent: text('same')});
    }
    return runs.make('ul', {className: 'cr-dry-run-counts'}, CHANGES.map(function (change) {
      return runs.make('li', {'data-cr-change': change},
        [runs.make('strong', {textContent: runs.number(result[change].count)}), ' ' + text(change)]);
    }));
  }

  function shifts(counted) {
    var names = ['\u2212100 \u2026 \u221231', '\u221230 \u2026 \u221211', '\u221210 \u2026 \u22121', text('none'),
      '+1 \u2026 +10', '+11 \u2026 +30', '+31 \u2026 +100'];
    var most = Math.max.apply(null, counted);
    var rows = counted.map(function (count, index) {
      var length = runs.make('div', {className: 'cr-shift'});
      length.style.width = (most ? Math.ceil(count * 100 / most) : 0) + '%';
      return runs.make('tr', {}, [
        runs.make('th', {scope: 'row', textContent: names[index]}),
        runs.make('td', {className: 'cr-number', textContent: runs.number(count)}),
        runs.make('td', {className: 'cr-shift-cell', 'aria-hidden': 'true'}, [length])
      ]);
    });
    return runs.make('table', {className: 'aui cr-shifts'}, [
      runs.make('caption', {textContent: text('shifts')}),
      runs.make('thead', {}, [runs.make('tr', {}, [
        runs.make('th', {scope: 'col', textContent: text('points')}),
        runs.make('th', {scope: 'col', textContent: text('comments')}),
        runs.make('td', {'aria-hidden': 'true'})
      ])]),
      runs.make('tbody', {}, rows)
    ]);
  }

  function examples(change, part) {
    var head = ['comment', 'now', 'then'].map(function (name) {
      return runs.make('th', {scope: 'col', textContent: text(name)});
    });
    return runs.make('details', {className: 'cr-examples'}, [
      runs.make('summary', {textContent: AJS.I18n.getText('client-recovery.dry-run.examples',
        runs.number(part.examples.length), runs.number(part.count), text(change))}),
      runs.make('table', {className: 'aui'}, [
        runs.make('thead', {}, [runs.make('tr', {}, head)]),
        runs.make('tbody', {}, part.examples.map(example))
      ])
    ]);
  }

  function example(one) {
    return runs.make('tr', {}, [
      runs.make('td', {}, [one.readable ? link(one) : runs.make('span', {className: 'cr-quiet', textContent: text('hidden')})]),
      runs.make('td', {}, side(one, one.before)),
      runs.make('td', {}, side(one, one.after))
    ]);
  }

  function link(one) {
    return runs.make('a', {
      href: home.dataset.crBase + '/browse/' + encodeURIComponent(one.issue) + '?focusedCommentId=' + one.comment + '#comment-' + one.comment,
      textContent: one.issue + ' #' + one.comment
    });
  }

  function side(one, judged) {
    var shown = [runs.make('p', {className: 'cr-quiet', textContent: AJS.I18n.getText('client-recovery.dry-run.score', judged.score)})];
    if (one.edited) {
      return shown.concat([runs.make('p', {className: 'cr-quiet', textContent: text('edited')})]);
    }
    if (!judged.flags.length) {
      return shown.concat([runs.make('p', {className: 'cr-quiet', textContent: text('unflagged')})]);
    }
    return shown.concat([runs.make('ul', {className: 'cr-list'}, judged.flags.map(flag))]);
  }

  function flag(one) {
    var words = one.quote ? [runs.make('q', {textContent: one.quote}), ' '] : [];
    return runs.make('li', {className: one.hint ? 'cr-flag cr-hint' : 'cr-flag'},
      words.concat([runs.make('code', {textContent: one.rule})]));
  }

  /** The draft is changed by another script: its line of words tells. */
  function follow() {
    var draft = document.querySelector('.cr-rules-draft-line');
    if (draft) {
      new window.MutationObserver(work.again).observe(draft, {childList: true, characterData: true, subtree: true});
    }
  }

  function start() {
    home = document.getElementById('cr-dry-run');
    if (home) {
      runs = window.ClientRecovery.runs;
      work = runs.follow(home, {path: '/rules/dry-runs', show: show, isExpected: isExpected});
      build();
      follow();
      work.load();
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
