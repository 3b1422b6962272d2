/** The working papers on the recovery page: entries are read, written, moved and taken off in place. */
(function () {
  'use strict';

  var page = window.ClientRecovery.page;
  var element = page.element;
  var papers = {};
  var drawers = {};
  var changed = function () {};

  /** The choices of a field: its own, or the problems of the list. */
  function choicesOf(field) {
    if (field.form !== 'reference') {
      return field.choices;
    }
    return papers.problem.entries.map(function (problem, at) {
      return {id: String(problem.id), text: (at + 1) + '. ' + problem.fields.what.slice(0, 80)};
    });
  }

  function draw(paper, place) {
    page.clear(place);
    if (drawers[paper.id]) {
      drawers[paper.id](place, paper);
      return;
    }
    var list = element(paper.single ? 'div' : 'ol', 'cr-entries');
    paper.entries.forEach(function (entry) {
      list.appendChild(drawn(paper, entry));
    });
    if (!paper.entries.length) {
      place.appendChild(element('p', 'cr-teach', paper.empty));
    }
    place.appendChild(list);
    if (paper.writable && (!paper.single || !paper.entries.length)) {
      place.appendChild(adder(paper, place));
    }
  }

  function placeOf(paper) {
    return document.querySelector('[data-cr-paper="' + paper.id + '"]');
  }

  function redraw(paper) {
    var place = placeOf(paper);
    draw(paper, place);
    return place;
  }

  function adder(paper) {
    var label = AJS.I18n.getText('client-recovery.page.add', paper.entry);
    var made = element('button', 'aui-button cr-add', label, {type: 'button'});
    made.setAttribute('data-cr-add', paper.id);
    made.addEventListener('click', function () {
      open(paper, null, made, initial(paper));
    });
    return made;
  }

  /** What a new entry begins with: the only problem, the first choice, today. */
  function initial(paper) {
    var values = {};
    paper.fields.forEach(function (field) {
      var choices = choicesOf(field);
      if (field.required && field.form === 'choice') {
        values[field.name] = choices[0].id;
      }
      if (field.form === 'reference' && choices.length === 1) {
        values[field.name] = choices[0].id;
      }
      if (field.required && field.form === 'day') {
        values[field.name] = new Date(Date.now() - new Date().getTimezoneOffset() * 60000)
            .toISOString().slice(0, 10);
      }
    });
    return values;
  }

  function drawn(paper, entry) {
    var item = element(paper.single ? 'div' : 'li', 'cr-entry', null, {'data-cr-entry': entry.id});
    fill(item, paper, entry);
    return item;
  }

  function fill(item, paper, entry) {
    page.clear(item);
    paper.fields.forEach(function (field) {
      if (entry.fields[field.name]) {
        item.appendChild(value(paper, field, entry));
      }
    });
    entry.notes.forEach(function (note) {
      item.appendChild(element('p', 'cr-warn cr-note', note));
    });
    item.appendChild(element('p', 'cr-quiet cr-by',
        AJS.I18n.getText('client-recovery.page.by', entry.changedBy, entry.changedText)));
    if (paper.writable) {
      item.appendChild(tools(item, paper, entry));
    }
  }

  function value(paper, field, entry) {
    var alone = paper.fields.length === 1;
    var line = element('div', 'cr-field cr-field-' + field.form);
    if (!alone) {
      line.appendChild(element('span', 'cr-label', field.label));
    }
    line.appendChild(element('span', 'cr-value', page.shown(field, entry, choicesOf)));
    return line;
  }

  function tools(item, paper, entry) {
    var name = (entry.fields[paper.fields[0].name] || paper.entry).slice(0, 60);
    var row = element('p', 'cr-tools');
    var edit = page.button(AJS.I18n.getText('client-recovery.page.edit'), function () {
      open(paper, entry, item, entry.fields);
    }, AJS.I18n.getText('client-recovery.page.edit-entry', name));
    edit.setAttribute('data-cr-edit', entry.id);
    row.appendChild(edit);
    if (!paper.single) {
      page.append(row, mover(paper, entry, -1, name), mover(paper, entry, 1, name));
    }
    page.append(row, page.button(AJS.I18n.getText('client-recovery.page.remove'), function () {
      remove(paper, entry);
    }, AJS.I18n.getText('client-recovery.page.remove-entry', name)));
    return row;
  }

  function mover(paper, entry, step, name) {
    var at = paper.entries.indexOf(entry);
    var to = at + step;
    if (to < 0 || to >= paper.entries.length) {
      return null;
    }
    var before = paper.entries[step < 0 ? to : to + 1];
    var up = step < 0;
    return page.button(
        up ? AJS.I18n.getText('client-recovery.page.up') : AJS.I18n.getText('client-recovery.page.down'),
        function () {
          if (page.isBusy(placeOf(paper))) {
            return;
          }
          page.request('POST', '/papers/' + paper.id + '/' + entry.id + '/move',
              {before: before ? before.id : 0}).then(function (entries) {
            paper.entries = entries;
            focus(redraw(paper), '[data-cr-edit="' + entry.id + '"]');
          }, complain);
        },
        up ? AJS.I18n.getText('client-recovery.page.up-entry', name)
          : AJS.I18n.getText('client-recovery.page.down-entry', name));
  }

  function remove(paper, entry) {
    if (page.isBusy(placeOf(paper)) || !window.confirm(AJS.I18n.getText('client-recovery.page.remove-sure'))) {
      return;
    }
    page.request('DELETE', '/papers/' + paper.id + '/' + entry.id + '?version=' + entry.version)
        .then(function (answer) {
          paper.entries.splice(paper.entries.indexOf(entry), 1);
          focus(redraw(paper), '[data-cr-add="' + paper.id + '"]');
          page.say(answer.notice || AJS.I18n.getText('client-recovery.page.removed'));
          changed();
        }, function (refused) {
          if (refused.status === 409) {
            page.say(AJS.I18n.getText('client-recovery.page.remove-changed'));
            load();
          } else {
            complain(refused);
          }
        });
  }

  /** Puts the form of an entry, or of a new one, in that place. */
  function open(paper, entry, place, values) {
    if (page.isBusy(placeOf(paper))) {
      return null;
    }
    var holder = element('div', 'cr-editing');
    var form = page.form(paper.fields, values, choicesOf, function (written) {
      return save(paper, entry, written, holder);
    }, function () {
      close(paper, entry);
    });
    holder.appendChild(form);
    if (entry) {
      page.clear(place).appendChild(holder);
    } else {
      place.parentNode.replaceChild(holder, place);
    }
    focus(form, 'input, textarea, select');
    return holder;
  }

  function close(paper, entry) {
    var place = redraw(paper);
    focus(place, entry ? '[data-cr-edit="' + entry.id + '"]' : '[data-cr-add="' + paper.id + '"]');
  }

  function save(paper, entry, values, holder) {
    var path = '/papers/' + paper.id;
    var sent = entry
      ? page.request('PUT', path + '/' + entry.id, {version: entry.version, fields: values})
      : page.request('POST', path, {fields: values});
    return sent.then(function (saved) {
      put(paper, entry, saved);
      close(paper, saved);
      changed();
      return saved;
    }, function (refused) {
      if (refused.status === 409) {
        sideBySide(paper, entry, values, refused.body.theirs, holder);
      }
      throw refused;
    });
  }

  function put(paper, entry, saved) {
    var at = entry ? paper.entries.indexOf(entry) : -1;
    if (at < 0) {
      paper.entries.push(saved);
    } else {
      paper.entries[at] = saved;
    }
  }

  /** Mine stays in its form, theirs stands beside it; saving again goes over theirs. */
  function sideBySide(paper, entry, values, theirs, holder) {
    var fresh = theirs || null;
    if (entry && fresh) {
      put(paper, entry, fresh);
    } else if (entry) {
      paper.entries.splice(paper.entries.indexOf(entry), 1);
    } else if (fresh) {
      paper.entries = [fresh];
    }
    page.clear(holder);
    holder.className = 'cr-editing cr-conflict';
    var mine = element('div', 'cr-mine');
    mine.appendChild(element('h4', '', AJS.I18n.getText('client-recovery.page.mine')));
    mine.appendChild(page.form(paper.fields, values, choicesOf, function (written) {
      return save(paper, fresh, written, holder);
    }, function () {
      close(paper, fresh);
    }));
    page.append(holder,
        element('p', 'cr-warn', AJS.I18n.getText('client-recovery.papers.conflict'), {role: 'alert'}),
        page.append(element('div', 'cr-both'), mine,
            page.conflict(paper.fields, fresh, values, choicesOf, function () {
              close(paper, fresh);
            })));
    focus(mine, 'input, textarea, select');
  }

  function focus(place, selector) {
    var found = place && place.querySelector(selector);
    if (found) {
      found.focus();
    }
  }

  function complain(refused) {
    page.say(refused.errors[0].message);
  }

  /** Reads all papers; draws those that the page has a place for, and in which nobody writes. */
  function load() {
    return page.request('GET', '/papers').then(function (answer) {
      answer.papers.concat(answer.escalation).forEach(take);
      return answer;
    });
  }

  function take(paper) {
    var place = placeOf(paper);
    if (place && place.querySelector('.cr-editing')) {
      return;
    }
    papers[paper.id] = paper;
    if (place) {
      keepingFocus(function () {
        draw(paper, place);
      });
    }
  }

  /** Does that work and goes back to the button that had the focus. */
  function keepingFocus(work) {
    var had = document.activeElement;
    var selector = ['data-cr-edit', 'data-cr-add'].filter(function (name) {
      return had && had.hasAttribute(name);
    }).map(function (name) {
      return '[' + name + '="' + had.getAttribute(name) + '"]';
    })[0];
    work();
    if (selector && document.activeElement !== had) {
      focus(document, selector);
    }
  }

  page.papers = {
    load: load,
    of: function (id) {
      return papers[id];
    },
    open: open,
    draw: redraw,
    /** Has papers of that id drawn by drawer(place, paper). */
    drawnBy: function (id, drawer) {
      drawers[id] = drawer;
    },
    onChange: function (callback) {
      changed = callback;
    }
  };
}());
