/** "Try it" on the page of wording rules: what the published rules and the draft say of a text. */
(function () {
  'use strict';

  var PAUSE = 300; // milliseconds without a key until a text is judged
  var rules = window.ClientRecovery.rules;
  var make = rules.make;
  var timer;
  var asked = 0;

  function field(name) {
    return document.getElementById('cr-try-' + name);
  }

  function result() {
    return field('result');
  }

  function check() {
    var text = field('text').value;
    asked += 1;
    var number = asked;
    if (!text.trim()) {
      clear();
      return;
    }
    rules.ask('/rules/trial', {
      text: text,
      stage: field('stage').value,
      audience: field('audience').value,
      first: field('first').value
    }).then(function (answer) {
      if (number === asked) {
        show(text, answer);
      }
    }).catch(function (problem) {
      clear();
      field('line').textContent = rules.told(problem, AJS.I18n.getText('client-recovery.coach.away'));
    });
  }

  function clear() {
    result().textContent = '';
    field('line').textContent = '';
  }

  function show(text, answer) {
    var differ = answer.draft && fingerprint(answer.draft) !== fingerprint(answer.published);
    var columns = [column(text, answer.published, heading(answer, differ), differ ? answer.draft : null)];
    if (differ) {
      columns.push(column(text, answer.draft,
        AJS.I18n.getText('client-recovery.rules.try.draft'), answer.published));
    }
    result().className = differ ? 'cr-try-two' : '';
    result().replaceChildren.apply(result(), columns);
    field('line').textContent = line(answer, differ);
  }

  function heading(answer, differ) {
    if (!answer.draft || differ) {
      return AJS.I18n.getText('client-recovery.rules.try.published');
    }
    return AJS.I18n.getText('client-recovery.rules.try.same');
  }

  function line(answer, differ) {
    var judged = answer.draft || answer.published;
    var said = AJS.I18n.getText('client-recovery.rules.try.line', judged.score, judged.flags.length,
      judged.components.length);
    return differ ? said + ' ' + AJS.I18n.getText('client-recovery.rules.try.differ', answer.published.score) : said;
  }

  /** Everything but the version, which differs between any two rule sets. */
  function fingerprint(review) {
    return JSON.stringify(Object.assign({}, review, {version: ''}));
  }

  function column(text, review, title, other) {
    return make('section', {className: 'cr-try-column'}, [
      make('h3', {textContent: title}),
      verdict(review),
      marked(text, review),
      sum(review),
      flags(review, other),
      components(review)
    ]);
  }

  function verdict(review) {
    var said = [AJS.I18n.getText('client-recovery.coach.score', review.score)];
    said.push(review.defensive
      ? AJS.I18n.getText('client-recovery.rules.try.defensive')
      : AJS.I18n.getText('client-recovery.rules.try.not-defensive'));
    if (review.fixFirst) {
      said.push(AJS.I18n.getText('client-recovery.coach.fix-first'));
    }
    return make('p', {className: 'cr-try-verdict', textContent: said.join(' \u00b7 ')});
  }

  /** The text with flags and helpful places marked; where both stand, the flag is seen. */
  function marked(text, review) {
    var borders = [0, text.length];
    review.flags.concat(review.components).forEach(function (found) {
      borders.push(found.start, found.end);
    });
    borders.sort(function (a, b) {
      return a - b;
    });
    var box = make('div', {className: 'cr-try-marked', tabIndex: 0, role: 'group',
      'aria-label': AJS.I18n.getText('client-recovery.rules.try.marked')});
    for (var i = 1; i < borders.length; i += 1) {
      if (borders[i] > borders[i - 1]) {
        box.append(piece(text.substring(borders[i - 1], borders[i]), borders[i - 1], review));
      }
    }
    return box;
  }

  function piece(words, at, review) {
    function holds(found) {
      return found.start <= at && at < found.end;
    }
    var flag = review.flags.filter(holds)[0];
    if (flag) {
      return make('mark', {className: flag.hint ? 'cr-marked-hint' : 'cr-marked-flag',
        title: flag.name, textContent: words});
    }
    var component = review.components.filter(holds)[0];
    return component
      ? make('mark', {className: 'cr-marked-helpful', title: component.name, textContent: words})
      : document.createTextNode(words);
  }

  /** How the score comes about: 100 less the points of each flag. */
  function sum(review) {
    var body = make('tbody', {}, [sumRow(AJS.I18n.getText('client-recovery.rules.try.start'), 100)]);
    var left = 100;
    review.flags.forEach(function (flag) {
      left -= flag.weight;
      body.append(sumRow(flag.name + ': \u201c' + flag.quote + '\u201d', -flag.weight));
    });
    var foot = make('tfoot', {}, [make('tr', {}, [
      make('th', {scope: 'row', textContent: scoreText(left)}),
      make('td', {textContent: String(review.score)})
    ])]);
    return make('div', {}, [
      make('table', {className: 'aui cr-try-sum'}, [
        make('caption', {textContent: AJS.I18n.getText('client-recovery.rules.try.sum')}), body, foot
      ]),
      make('p', {className: 'cr-quiet', textContent: evidence(review)})
    ]);
  }

  function scoreText(left) {
    return left < 0
      ? AJS.I18n.getText('client-recovery.rules.try.score-least')
      : AJS.I18n.getText('client-recovery.rules.try.score');
  }

  function sumRow(name, points) {
    return make('tr', {}, [
      make('th', {scope: 'row', textContent: name}),
      make('td', {textContent: points < 0 ? '\u2212' + Math.abs(points) : String(points)})
    ]);
  }

  function evidence(review) {
    var points = Math.round(review.evidence * 10) / 10;
    return points >= review.threshold && !review.defensive
      ? AJS.I18n.getText('client-recovery.rules.try.lone', points, review.threshold)
      : AJS.I18n.getText('client-recovery.rules.try.evidence', points, review.threshold);
  }

  function flags(review, other) {
    var list = make('ul', {className: 'cr-list'});
    review.flags.forEach(function (flag) {
      list.append(make('li', {className: flag.hint ? 'cr-flag cr-hint' : 'cr-flag'}, [
        make('p', {}, [
          make('strong', {textContent: flag.name}), ' ', make('q', {textContent: flag.quote}),
          only(flag, other) ? make('span', {className: 'cr-mark',
            textContent: AJS.I18n.getText('client-recovery.rules.try.only')}) : ''
        ]),
        make('p', {textContent: flag.message}),
        make('p', {className: 'cr-better',
          textContent: AJS.I18n.getText('client-recovery.coach.better') + ' ' + (flag.rewrite || flag.suggestion)}),
        make('p', {className: 'cr-quiet'}, [make('code', {textContent: flag.rule})])
      ]));
    });
    return review.flags.length
      ? list
      : make('p', {textContent: AJS.I18n.getText('client-recovery.coach.fine')});
  }

  function only(flag, other) {
    return other && !other.flags.some(function (one) {
      return one.rule === flag.rule && one.start === flag.start;
    });
  }

  function components(review) {
    if (!review.components.length) {
      return make('p', {className: 'cr-quiet',
        textContent: AJS.I18n.getText('client-recovery.rules.try.nothing-helpful')});
    }
    return make('ul', {className: 'cr-try-helpful'}, review.components.map(function (found) {
      return make('li', {}, [make('strong', {textContent: found.name}), ' ', make('q', {textContent: found.quote})]);
    }));
  }

  function later() {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, PAUSE);
  }

  function pickError(problem) {
    field('picked').hidden = true;
    field('pick-line').textContent = rules.told(problem, AJS.I18n.getText('client-recovery.coach.away'));
  }

  function findComments() {
    rules.ask('/rules/trial/comments', null, {issue: field('issue').value}).then(function (answer) {
      var list = field('comment');
      list.textContent = '';
      list.append(make('option', {value: '', textContent: AJS.I18n.getText('client-recovery.rules.try.choose')}));
      answer.comments.forEach(function (comment) {
        list.append(make('option', {value: String(comment.id),
          textContent: comment.created + ', ' + comment.author + ': ' + comment.beginning}));
      });
      field('picked').hidden = !answer.comments.length;
      field('pick-line').textContent =
          AJS.I18n.getText('client-recovery.rules.try.found', answer.comments.length);
      if (answer.comments.length) {
        list.focus();
      }
    }).catch(pickError);
  }

  /** Takes a comment over with where it stood, so that it is judged as it was. */
  function take(id) {
    if (!id) {
      return;
    }
    rules.ask('/rules/trial/comments/' + id).then(function (comment) {
      field('text').value = comment.text;
      field('audience').value = comment.audience;
      field('stage').value = comment.stage || '';
      field('first').value = String(comment.first);
      check();
    }).catch(pickError);
  }

  function start() {
    if (!field('text')) {
      return;
    }
    ['text', 'stage', 'audience', 'first'].forEach(function (name) {
      field(name).addEventListener('input', later);
    });
    document.getElementById('cr-try').addEventListener('submit', function (event) {
      event.preventDefault();
      check();
    });
    document.getElementById('cr-try-pick').addEventListener('submit', function (event) {
      event.preventDefault();
      findComments();
    });
    field('comment').addEventListener('change', function () {
      take(field('comment').value);
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
