/** What the parts of the page of wording rules share: requests, elements, texts side by side. */
(function () {
  'use strict';

  var MOST_LINES = 2000; // of a text that is compared line by line

  function page() {
    return document.getElementById('cr-rules');
  }

  function find(selector) {
    return page().querySelector(selector);
  }

  function make(tag, properties, children) {
    var element = document.createElement(tag);
    Object.keys(properties || {}).forEach(function (name) {
      if (name in element && name !== 'list') {
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

  /** A button; "about" names for screen readers what the page shows beside it. */
  function button(text, run, about, className) {
    var made = make('button', {type: 'button', className: className || 'aui-button', textContent: text});
    if (about) {
      made.append(make('span', {className: 'cr-hidden', textContent: ' ' + about}));
    }
    made.addEventListener('click', function () {
      run(made);
    });
    return made;
  }

  function address(path, more) {
    var query = new URLSearchParams(more || {});
    if (page().dataset.crProject) {
      query.set('project', page().dataset.crProject);
    }
    return path + (query.toString() ? '?' + query : '');
  }

  /** Gives the answer's object; a refusal is thrown with status, errors and present. */
  function ask(path, body, more) {
    return body ? window.ClientRecovery.post(address(path, more), body)
      : window.ClientRecovery.get(address(path, more));
  }

  function say(message) {
    find('.cr-rules-status').textContent = message;
  }

  /** Why a request was refused; "otherwise" where nobody said. */
  function told(problem, otherwise) {
    if (problem && problem.errors) {
      return problem.errors.map(function (error) {
        return error.message;
      }).join(' ');
    }
    return problem && problem.status && problem.message ? problem.message : otherwise;
  }

  /** Says why a request was refused, or that there was no answer. */
  function refused(problem) {
    say(told(problem, AJS.I18n.getText('client-recovery.rules.page.away')));
  }

  function day(moment) {
    return new Date(moment).toLocaleString(document.documentElement.lang || undefined);
  }

  /** For each line of the first text whether the second has it too, in the same order. */
  function shared(first, second) {
    var found = first.map(function () {
      return false;
    });
    if (first.length > MOST_LINES || second.length > MOST_LINES) {
      return found;
    }
    var longest = table(first, second);
    var i = 0;
    var j = 0;
    while (i < first.length && j < second.length) {
      if (first[i] === second[j]) {
        found[i] = true;
        i += 1;
        j += 1;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i += 1;
      } else {
        j += 1;
      }
    }
    return found;
  }

  function table(first, second) {
    var longest = [];
    for (var i = first.length; i >= 0; i -= 1) {
      longest[i] = new Uint16Array(second.length + 1);
      for (var j = second.length - 1; j >= 0 && i < first.length; j -= 1) {
        longest[i][j] = first[i] === second[j]
            ? longest[i + 1][j + 1] + 1
            : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  function lines(text) {
    return text ? text.replace(/\n$/, '').split('\n') : [];
  }

  /** One text; lines that one of the others lacks are marked by a sign and a colour. */
  function column(name, text, others, sign) {
    var own = lines(text);
    var found = others.map(function (other) {
      return shared(own, lines(other));
    });
    var known = own.map(function (line, number) {
      return found.every(function (marks) {
        return marks[number];
      });
    });
    var body = make('pre', {tabIndex: 0, 'aria-label': name});
    own.forEach(function (line, number) {
      body.append(make('span', {
        className: known[number] ? 'cr-diff-line' : 'cr-diff-line cr-diff-' + (sign === '+' ? 'added' : 'removed'),
        textContent: (known[number] ? '  ' : sign + ' ') + line + '\n'
      }));
    });
    if (!own.length) {
      body.append(make('em', {textContent: AJS.I18n.getText('client-recovery.rules.diff.nothing')}));
    }
    return make('div', {className: 'cr-diff-column'}, [make('h5', {textContent: name}), body]);
  }

  /** Two texts side by side: what is gone is marked in the first, what is new in the second. */
  function compare(first, second) {
    return make('div', {className: 'cr-diff'}, [
      column(first.name, first.text, [second.text], '-'),
      column(second.name, second.text, [first.text], '+')
    ]);
  }

  /** The text that two sides started from, and both; their changes are marked against it. */
  function compareThree(then, now, yours) {
    return make('div', {className: 'cr-diff cr-diff-three'}, [
      column(then.name, then.text, [now.text, yours.text], '-'),
      column(now.name, now.text, [then.text], '+'),
      column(yours.name, yours.text, [then.text], '+')
    ]);
  }

  /** A tweak in words, one change to a line. */
  function tweakText(tweak) {
    if (!tweak) {
      return '';
    }
    var said = tweak.enabled ? [] : [AJS.I18n.getText('client-recovery.rules.tweak.off')];
    if (tweak.weight !== undefined) {
      said.push(AJS.I18n.getText('client-recovery.rules.tweak.weight', tweak.weight));
    }
    Object.keys(tweak.unless || {}).forEach(function (place) {
      said.push(AJS.I18n.getText('client-recovery.rules.tweak.unless', place));
      said = said.concat(tweak.unless[place].split('\n'));
    });
    return said.length ? said.join('\n') : AJS.I18n.getText('client-recovery.rules.tweak.on');
  }

  function differenceText(difference, text) {
    return difference.what === 'tweak' && text ? tweakText(JSON.parse(text)) : text || '';
  }

  function differenceHeading(difference) {
    return difference.what === 'kept'
      ? AJS.I18n.getText('client-recovery.rules.diff.kept', difference.name)
      : difference.name;
  }

  function bothTexts(difference, first, second) {
    return compare(
      {name: first, text: differenceText(difference, difference.before)},
      {name: second, text: differenceText(difference, difference.after)});
  }

  /** What differs between two versions, each rule with both texts side by side. */
  function differences(all, first, second) {
    return make('div', {}, all.map(function (difference) {
      return make('section', {className: 'cr-difference'}, [
        make('h4', {textContent: differenceHeading(difference)}),
        bothTexts(difference, first, second)
      ]);
    }));
  }

  /** What the draft changes, each with its texts asked for when it is opened; a single one is open. */
  function changes(all, first, second) {
    return make('div', {}, all.map(function (difference) {
      var details = make('details', {className: 'cr-difference'}, [
        make('summary', {textContent: differenceHeading(difference)})
      ]);
      details.addEventListener('toggle', function () {
        if (details.open && !details.querySelector('.cr-diff')) {
          ask('/rules/difference', null, {what: difference.what, name: difference.name}).then(function (whole) {
            details.append(bothTexts(whole, first, second));
          }).catch(refused);
        }
      });
      details.open = all.length === 1;
      return details;
    }));
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.rules = {
    page: page,
    find: find,
    make: make,
    button: button,
    address: address,
    ask: ask,
    say: say,
    refused: refused,
    told: told,
    day: day,
    compare: compare,
    compareThree: compareThree,
    differences: differences,
    changes: changes,
    tweakText: tweakText
  };
}());
