/** Comments that are judged anew by the published rules: progress, pause, pace, and the choice when publishing. */
(function () {
  'use strict';

  var PATIENCE = 30000; // milliseconds in which what was published brings work with it

  var expected = 0;
  var runs;
  var home;
  var parts;
  var work;

  function text(key) {
    return {
      title: AJS.I18n.getText('client-recovery.rescore.title'),
      about: AJS.I18n.getText('client-recovery.rescore.about'),
      start: AJS.I18n.getText('client-recovery.rescore.start'),
      ask: AJS.I18n.getText('client-recovery.rescore.ask'),
      perSecond: AJS.I18n.getText('client-recovery.rescore.per-second'),
      pace: AJS.I18n.getText('client-recovery.rescore.pace'),
      history: AJS.I18n.getText('client-recovery.rescore.with-history'),
      pause: AJS.I18n.getText('client-recovery.rescore.pause'),
      resume: AJS.I18n.getText('client-recovery.rescore.resume'),
      cancel: AJS.I18n.getText('client-recovery.rescore.cancel'),
      waiting: AJS.I18n.getText('client-recovery.rescore.state.waiting'),
      running: AJS.I18n.getText('client-recovery.rescore.state.running'),
      paused: AJS.I18n.getText('client-recovery.rescore.state.paused'),
      done: AJS.I18n.getText('client-recovery.rescore.state.done'),
      cancelled: AJS.I18n.getText('client-recovery.rescore.state.cancelled'),
      failed: AJS.I18n.getText('client-recovery.rescore.failed')
    }[key];
  }

  function paceField(id) {
    return runs.make('input', {
      type: 'number', id: id, className: 'text short-field', min: '0', max: '100000', value: '0'
    });
  }

  function labelled(field, words) {
    return runs.make('span', {className: 'cr-labelled'}, [runs.make('label', {htmlFor: field.id, textContent: words}), ' ', field]);
  }

  function build() {
    parts = {
      isGoing: true,
      bar: runs.bar(text('title')),
      recoveries: runs.make('p', {className: 'cr-quiet cr-rescore-recoveries'}),
      pause: runs.button(text('pause'), function () {
        change('pause', {});
      }),
      resume: runs.button(text('resume'), function () {
        change('resume', {});
      }),
      cancel: runs.button(text('cancel'), function () {
        change('cancel', {});
      }),
      pace: paceField('cr-rescore-pace'),
      first: paceField('cr-rescore-first-pace')
    };
    parts.set = runs.button(text('pace'), function () {
      change('pace', {perSecond: parts.pace.value});
    });
    parts.going = runs.make('div', {className: 'cr-run-controls'},
      [parts.pause, parts.resume, parts.cancel, labelled(parts.pace, text('perSecond')), parts.set]);
    parts.heading = runs.make('h3', {id: 'cr-rescore-title', tabIndex: -1, textContent: text('title')});
    home.append(parts.heading, runs.make('p', {className: 'cr-quiet', textContent: text('about')}),
      parts.recoveries, parts.bar.element, parts.bar.spoken, work.error, parts.going, starter());
  }

  function starter() {
    var form = runs.make('form', {className: 'aui', 'data-cr-send': ''}, [
      runs.make('p', {textContent: text('ask')}),
      labelled(parts.first, text('perSecond')), ' ',
      runs.make('input', {type: 'submit', className: 'aui-button', value: text('start')})
    ]);
    parts.starter = runs.make('details', {className: 'cr-confirm'}, [runs.make('summary', {textContent: text('start')}), form]);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      work.post('/rescore', {perSecond: parts.first.value}).then(function () {
        parts.starter.open = false;
        parts.heading.focus();
        return work.load();
      }).catch(work.refused);
    });
    return parts.starter;
  }

  function change(what, body) {
    work.post('/rescore/' + parts.run.id + '/' + what, body).then(work.load).then(function () {
      if (document.activeElement === document.body) {
        parts.heading.focus();
      }
    }).catch(work.refused);
  }

  function show(answer) {
    var run = answer.history;
    parts.run = run;
    parts.recoveries.textContent = answer.recoveries
      ? AJS.I18n.getText('client-recovery.rescore.recoveries', text(answer.recoveries.state),
        runs.number(answer.recoveries.seen), runs.number(answer.recoveries.changed)) : '';
    parts.bar.element.hidden = !run;
    parts.going.hidden = !run || run.state === 'done' || run.state === 'cancelled';
    if (run) {
      showRun(run);
    }
    parts.isGoing = runs.isUnderWay(run) || runs.isUnderWay(answer.recoveries);
    if (isExpected()) {
      work.again();
    }
  }

  function isExpected() {
    return parts.isGoing || Date.now() < expected;
  }

  function showRun(run) {
    parts.pause.hidden = !runs.isUnderWay(run);
    parts.resume.hidden = runs.isUnderWay(run);
    if (document.activeElement !== parts.pace) {
      parts.pace.value = String(run.perSecond);
    }
    parts.bar.show(run, AJS.I18n.getText('client-recovery.rescore.progress', text(run.state), runs.number(run.seen),
      runs.number(run.total), runs.number(run.changed), runs.number(run.skipped)));
  }

  /** The tick in the form that publishes a draft. */
  function choice(form) {
    var box = runs.make('input', {type: 'checkbox', id: 'cr-publish-history'});
    var field = paceField('cr-publish-pace');
    var pace = labelled(field, text('perSecond'));
    pace.hidden = true;
    box.addEventListener('change', function () {
      pace.hidden = !box.checked;
    });
    form.insertBefore(runs.make('p', {className: 'cr-publish-history'},
      [runs.make('label', {}, [box, ' ' + text('history')]), ' ', pace]), form.querySelector('[type=submit]'));
    window.ClientRecovery.publishChoice = function () {
      expected = Date.now() + PATIENCE;
      work.again();
      return box.checked ? {history: true, perSecond: field.value} : {};
    };
  }

  function start() {
    home = document.getElementById('cr-rescore');
    if (!home) {
      return;
    }
    runs = window.ClientRecovery.runs;
    work = runs.follow(home, {path: '/rescore', show: show, isExpected: isExpected});
    build();
    var publish = document.querySelector('.cr-rules-publish form');
    if (publish) {
      choice(publish);
    }
    work.load();
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
