/** The sections of the recovery page: gate, chronology, papers, contacts, letter, history. */
(function () {
  'use strict';

  var page = window.ClientRecovery.page;
  var root;
  var element = page.element;
  var SHORT_PAGE = 50;
  var LONG_PAGE = 200;
  var chronology = {entries: [], cursor: null, clientFacing: false, hidden: false};

  function content(section) {
    return page.clear(document.querySelector('[data-cr-content="' + section + '"]'));
  }

  function complain(refused) {
    page.say(refused.errors[0].message);
  }

  /** A heading and a place for each paper of a section. */
  function papersIn(section, ids) {
    var place = content(section);
    ids.forEach(function (id) {
      var paper = page.papers.of(id);
      if (ids.length > 1 && paper.name !== place.parentNode.querySelector('h2').textContent) {
        place.appendChild(element('h3', '', paper.name));
      }
      if (id === 'problem-agreement' || id === 'plan-agreement') {
        place.appendChild(element('p', 'cr-agreement', '', {'data-cr-agreement': id}));
      }
      place.appendChild(element('div', '', null, {'data-cr-paper': id}));
      page.papers.draw(paper);
    });
    return place;
  }

  function agreements(answer) {
    var texts = {
      none: AJS.I18n.getText('client-recovery.page.agreement.none'),
      stale: AJS.I18n.getText('client-recovery.page.agreement.stale'),
      given: AJS.I18n.getText('client-recovery.page.agreement.given')
    };
    [['problem-agreement', answer.problemAgreement], ['plan-agreement', answer.planAgreement]]
        .forEach(function (pair) {
          var place = document.querySelector('[data-cr-agreement="' + pair[0] + '"]');
          place.textContent = texts[pair[1]];
          place.className = 'cr-agreement' + (pair[1] === 'stale' ? ' cr-warn' : ' cr-quiet');
        });
  }

  function gate() {
    return page.request('GET', '/gate').then(function (answer) {
      var place = content('gate');
      if (!answer.gates.length) {
        place.appendChild(element('p', 'cr-quiet', AJS.I18n.getText('client-recovery.page.ended')));
      }
      answer.gates.forEach(function (one) {
        drawGate(place, one, answer.mayOverride);
      });
    }).catch(complain);
  }

  function drawGate(place, one, mayOverride) {
    var parting = one.gate === 'part-ways';
    var holder = parting ? element('details', 'cr-gate-parting') : element('div');
    holder.appendChild(element(parting ? 'summary' : 'h3', '', parting
      ? AJS.I18n.getText('client-recovery.page.gate.parting')
      : AJS.I18n.getText('client-recovery.page.gate.forward')));
    var list = element('ul', 'cr-gate');
    one.answers.forEach(function (answer) {
      list.appendChild(drawnAnswer(answer));
    });
    page.append(holder, list);
    one.overrides.forEach(function (override) {
      holder.appendChild(element('p', 'cr-warn', AJS.I18n.getText('client-recovery.page.overridden',
          override.changedBy, override.fields.reason)));
    });
    if (mayOverride && one.closed) {
      holder.appendChild(overrider(one));
    }
    place.appendChild(holder);
  }

  function drawnAnswer(answer) {
    var item = element('li', answer.met ? 'cr-met' : 'cr-missing');
    item.appendChild(element('span', 'cr-mark', answer.met
      ? AJS.I18n.getText('client-recovery.panel.met') : AJS.I18n.getText('client-recovery.panel.missing')));
    item.appendChild(document.createTextNode(' ' + answer.text));
    if (!answer.met) {
      page.append(item, page.append(element('div', 'cr-quiet', answer.missing + ' '),
          element('a', '', AJS.I18n.getText('client-recovery.page.answer'),
              {href: page.base() + answer.link})));
    }
    return item;
  }

  function overrider(one) {
    var holder = element('div');
    var opener = element('button', 'aui-button', AJS.I18n.getText('client-recovery.page.override'),
        {type: 'button', 'data-cr-override': one.gate});
    var fields = [{name: 'reason', label: AJS.I18n.getText('client-recovery.paper.override.reason'),
      form: 'text', required: true, choices: []}];
    opener.addEventListener('click', function () {
      var form = page.form(fields, {}, function () {
        return [];
      }, function (values) {
        return page.request('POST', '/gate/override', {gate: one.gate, reason: values.reason}).then(gate);
      }, function () {
        page.clear(holder).appendChild(opener);
        opener.focus();
      });
      page.clear(holder).appendChild(form);
      form.querySelector('textarea').focus();
    });
    holder.appendChild(opener);
    return holder;
  }

  function calendar(found) {
    var box = page.clear(root.querySelector('.cr-calendar'));
    if (found.lastText) {
      box.appendChild(element('p', '', AJS.I18n.getText('client-recovery.page.last-contact',
          found.lastByText, found.lastText)));
    }
    if (found.daysSilent !== null) {
      box.appendChild(element('p', '', AJS.I18n.getText('client-recovery.page.days-silent',
          String(found.daysSilent))));
    }
    if (found.overdue) {
      box.appendChild(element('p', 'cr-warn', AJS.I18n.getText('client-recovery.papers.contact-overdue')));
    }
    if (found.comingText.length) {
      box.appendChild(element('p', '', AJS.I18n.getText('client-recovery.page.coming',
          found.comingText.join(' · '))));
    } else {
      box.appendChild(element('p', 'cr-quiet', AJS.I18n.getText('client-recovery.page.no-calendar')));
    }
  }

  function meeting(approval) {
    var place = papersIn('meeting', ['meeting', 'opening-statement']
        .concat(approval ? ['ownership-approval'] : []));
    var draft = element('button', 'aui-button', AJS.I18n.getText('client-recovery.page.draft'),
        {type: 'button', 'data-cr-draft': 'opening-statement'});
    draft.addEventListener('click', function () {
      page.request('GET', '/drafts/opening-statement').then(function (answer) {
        openDraft(answer.text);
      }).catch(complain);
    });
    place.appendChild(page.append(element('p', 'cr-tools'), draft));
  }

  /** The draft goes into the form, and is kept only when its writer saves it. */
  function openDraft(text) {
    var paper = page.papers.of('opening-statement');
    var entry = paper.entries[0] || null;
    var holder = document.querySelector('[data-cr-paper="opening-statement"]');
    var place = holder.querySelector(entry ? '.cr-entry' : '.cr-add');
    if (!place) {
      return;
    }
    page.papers.open(paper, entry, place, {
      text: entry ? entry.fields.text + '\n\n' + text : text
    });
  }

  /** What was answered at the escalation, what to mind in such a case, and a button to correct it. */
  function escalation(place, paper) {
    var entry = paper.entries[0];
    page.append(place, element('p', 'cr-why', entry.fields.why),
        entry.fields.atStake ? element('p', 'cr-why',
            AJS.I18n.getText('client-recovery.page.at-stake') + ' ' + entry.fields.atStake) : null,
        answers(paper, entry), advice(entry.notes));
    var correct = element('button', 'aui-button', AJS.I18n.getText('client-recovery.page.correct'),
        {type: 'button', 'data-cr-edit': entry.id});
    correct.addEventListener('click', function () {
      page.papers.open(paper, entry, place, entry.fields);
    });
    if (entry.version > 1 && entry.changedBy) {
      place.appendChild(element('p', 'cr-quiet cr-by',
          AJS.I18n.getText('client-recovery.page.corrected', entry.changedBy, entry.changedText)));
    }
    place.appendChild(page.append(element('p', 'cr-tools'), correct));
  }

  function answers(paper, entry) {
    var line = element('p', 'cr-quiet cr-answers');
    paper.fields.forEach(function (field) {
      var chosen = field.form === 'choice';
      if (chosen || (field.form === 'yes-no' && entry.fields[field.name] === 'yes')) {
        page.append(line, element('span', '', field.label + (chosen ? ' ' + entry.texts[field.name] : '')),
            document.createTextNode(' '));
      }
    });
    return line;
  }

  function advice(notes) {
    var list = element('ul');
    notes.forEach(function (note) {
      list.appendChild(element('li', '', note));
    });
    return page.append(element('div', 'cr-advice'),
        element('h2', '', AJS.I18n.getText('client-recovery.page.advice')), list);
  }

  function letter() {
    var place = content('letter');
    var text = element('textarea', 'textarea cr-letter', '', {readonly: 'readonly', rows: '16',
      'aria-label': AJS.I18n.getText('client-recovery.page.section.letter')});
    var copy = element('button', 'aui-button', AJS.I18n.getText('client-recovery.page.copy'), {type: 'button'});
    copy.addEventListener('click', function () {
      copyOut(text);
    });
    var nothing = element('p', 'cr-teach cr-no-letter', AJS.I18n.getText('client-recovery.page.letter.none'));
    page.append(place, nothing, page.append(element('div', 'cr-with-letter'),
        element('p', 'cr-teach', AJS.I18n.getText('client-recovery.page.letter')), text,
        element('pre', 'cr-letter-print', ''), page.append(element('p', 'cr-tools'), copy)));
    return writeLetter();
  }

  function writeLetter() {
    return page.request('GET', '/drafts/follow-up-letter').then(function (answer) {
      root.querySelector('.cr-no-letter').hidden = Boolean(answer.text);
      root.querySelector('.cr-with-letter').hidden = !answer.text;
      root.querySelector('.cr-letter').value = answer.text;
      root.querySelector('.cr-letter-print').textContent = answer.text;
    }).catch(complain);
  }

  function copyOut(text) {
    text.select();
    var done = function () {
      page.say(AJS.I18n.getText('client-recovery.page.copied'));
    };
    if (window.navigator.clipboard && window.isSecureContext) {
      window.navigator.clipboard.writeText(text.value).then(done);
    } else if (document.execCommand('copy')) {
      done();
    }
  }

  function pageAt(cursor, limit) {
    return page.request('GET', '/chronology?limit=' + limit + (cursor ? '&cursor=' + cursor : '') +
        (chronology.clientFacing ? '&audience=public' : '') +
        (chronology.hidden ? '&hidden=true' : ''));
  }

  /** So many entries from the first one on, drawn once they are all there. */
  function read(count) {
    var entries = [];
    function next(cursor) {
      return pageAt(cursor, Math.max(SHORT_PAGE, Math.min(LONG_PAGE, count - entries.length)))
          .then(function (answer) {
            entries = entries.concat(answer.entries);
            if (answer.cursor && entries.length < count) {
              page.say(shownOf(entries.length, answer.size));
              return next(answer.cursor);
            }
            chronology.entries = entries;
            chronology.cursor = answer.cursor || null;
            chronology.size = answer.size;
            return drawChronology();
          });
    }
    return next(null).catch(function (refused) {
      content('chronology').appendChild(element('p', 'cr-warn', refused.errors[0].message));
    });
  }

  function firstPage() {
    return read(SHORT_PAGE);
  }

  /** As many as were shown, so that nobody loses their place. */
  function sameAgain() {
    return read(chronology.entries.length);
  }

  function nextPage() {
    if (page.isBusy(document.querySelector('[data-cr-content="chronology"]'))) {
      return Promise.resolve();
    }
    return pageAt(chronology.cursor, LONG_PAGE).then(function (answer) {
      var first = chronology.entries.length;
      chronology.entries = chronology.entries.concat(answer.entries);
      chronology.cursor = answer.cursor || null;
      append(answer.entries);
      tellHowMany();
      var added = root.querySelectorAll('.cr-chronology > li')[first];
      if (added) {
        added.querySelector('button').focus();
      }
    }, complain);
  }

  function append(entries) {
    var list = root.querySelector('.cr-chronology');
    var items = document.createDocumentFragment();
    entries.forEach(function (entry) {
      items.appendChild(happened(entry));
    });
    list.appendChild(items);
  }

  function shownOf(shown, size) {
    return AJS.I18n.getText('client-recovery.page.shown', String(shown), String(size));
  }

  function tellHowMany() {
    root.querySelector('.cr-count').textContent = shownOf(chronology.entries.length, chronology.size);
    root.querySelector('[data-cr-more]').hidden = !chronology.cursor;
  }

  function drawChronology() {
    var place = content('chronology');
    page.append(place, filters());
    if (!chronology.entries.length) {
      place.appendChild(element('p', 'cr-teach', AJS.I18n.getText('client-recovery.paper.chronology.empty')));
    }
    var more = element('button', 'aui-button', AJS.I18n.getText('client-recovery.page.more'),
        {type: 'button', 'data-cr-more': ''});
    more.addEventListener('click', nextPage);
    page.append(place, element('ol', 'cr-entries cr-chronology'), element('p', 'cr-quiet cr-count', ''), more);
    append(chronology.entries);
    tellHowMany();
    var add = element('button', 'aui-button cr-add', AJS.I18n.getText('client-recovery.page.add',
        AJS.I18n.getText('client-recovery.paper.chronology.entry')), {type: 'button', 'data-cr-add': 'chronology'});
    add.addEventListener('click', function () {
      edit(null, add, {audience: 'internal', at: new Date().toISOString()});
    });
    place.appendChild(page.append(element('p', 'cr-tools'), add));
  }

  /** Draws that entry again as it stands now, and leaves the others alone. */
  function redrawn(saved) {
    chronology.entries.some(function (entry, at) {
      if (entry.id !== saved.id) {
        return false;
      }
      saved.silence = entry.silence;
      chronology.entries[at] = saved;
      return true;
    });
    var old = root.querySelector('[data-cr-happened="' + saved.id + '"]');
    var item = happened(saved);
    old.parentNode.replaceChild(item, old);
    item.querySelector('button').focus();
  }

  function filters() {
    return page.append(element('p', 'cr-tools'),
        toggle('clientFacing', AJS.I18n.getText('client-recovery.page.client-facing')),
        toggle('hidden', AJS.I18n.getText('client-recovery.page.with-hidden')));
  }

  function toggle(name, text) {
    var label = element('label', 'cr-toggle');
    var box = element('input', '', null, {type: 'checkbox', 'data-cr-toggle': name});
    box.checked = chronology[name];
    box.addEventListener('change', function () {
      if (page.isBusy(box.closest('[data-cr-content]'))) {
        box.checked = !box.checked;
        return;
      }
      chronology[name] = box.checked;
      firstPage().then(function () {
        root.querySelector('[data-cr-toggle="' + name + '"]').focus();
      });
    });
    return page.append(label, box, document.createTextNode(' ' + text));
  }

  function happened(entry) {
    var item = element('li', 'cr-entry cr-' + entry.audience + (entry.hidden ? ' cr-hidden' : ''), null,
        {'data-cr-happened': entry.id});
    if (entry.silence) {
      item.appendChild(element('p', 'cr-silence', entry.silence.text));
    }
    page.append(item, element('span', 'cr-label', entry.atText + (entry.actor ? ', ' + entry.actor : '')),
        element('span', 'cr-value', entry.what));
    if (entry.audience === 'internal') {
      item.appendChild(element('span', 'aui-lozenge', AJS.I18n.getText('client-recovery.paper.choice.internal')));
    }
    var name = entry.what.slice(0, 60);
    var change = page.button(AJS.I18n.getText('client-recovery.page.edit'), function () {
      edit(entry, item, {at: entry.at, what: entry.what, audience: entry.audience});
    }, AJS.I18n.getText('client-recovery.page.edit-entry', name));
    var hide = page.button(entry.hidden
      ? AJS.I18n.getText('client-recovery.page.show') : AJS.I18n.getText('client-recovery.page.hide'), function () {
      if (page.isBusy(item.closest('[data-cr-content]'))) {
        return;
      }
      page.request('POST', '/chronology/' + entry.id + (entry.hidden ? '/show' : '/hide'),
          {version: entry.version}).then(sameAgain, function (refused) {
        if (refused.status === 409) {
          page.say(AJS.I18n.getText('client-recovery.page.remove-changed'));
        } else {
          complain(refused);
        }
        sameAgain();
      });
    });
    return page.append(item, page.append(element('p', 'cr-tools'), change, hide));
  }

  function fields() {
    return page.chronologyFields || (page.chronologyFields = [
      {name: 'at', label: AJS.I18n.getText('client-recovery.paper.chronology.at'), form: 'moment', required: true, choices: []},
      {name: 'what', label: AJS.I18n.getText('client-recovery.paper.chronology.what'), form: 'text', required: true, choices: []},
      {name: 'audience', label: AJS.I18n.getText('client-recovery.paper.chronology.audience'), form: 'choice', required: true, choices: [
        {id: 'internal', text: AJS.I18n.getText('client-recovery.paper.choice.internal')},
        {id: 'public', text: AJS.I18n.getText('client-recovery.paper.choice.public')}]}]);
  }

  function choicesOf(field) {
    return field.choices;
  }

  function edit(entry, place, values) {
    if (!page.isBusy(place.closest('[data-cr-content]'))) {
      editIn(entry, place, values);
    }
  }

  function editIn(entry, place, values) {
    var holder = element('div', 'cr-editing');
    holder.appendChild(page.form(fields(), values, choicesOf, function (written) {
      var sent = entry
        ? page.request('PUT', '/chronology/' + entry.id, {version: entry.version, fields: written})
        : page.request('POST', '/chronology', {fields: written});
      return sent.then(function (saved) {
        return entry && entry.at === saved.at ? redrawn(saved) : sameAgain();
      }, function (refused) {
        if (refused.status === 409) {
          beside(holder, refused.body.theirs, written);
        }
        throw refused;
      });
    }, function () {
      if (entry) {
        redrawn(entry);
      } else {
        holder.parentNode.replaceChild(place, holder);
        place.focus();
      }
    }));
    if (entry) {
      page.clear(place).appendChild(holder);
    } else {
      place.parentNode.replaceChild(holder, place);
    }
    holder.querySelector('input').focus();
  }

  function beside(holder, theirs, written) {
    page.clear(holder);
    var mine = element('div', 'cr-mine');
    page.append(holder, element('p', 'cr-warn', AJS.I18n.getText('client-recovery.papers.conflict'), {role: 'alert'}),
        page.append(element('div', 'cr-both'), mine, page.conflict(fields(),
            {fields: {at: theirs.at, what: theirs.what, audience: theirs.audience},
              texts: {at: theirs.atText},
              changedBy: theirs.changedBy, changedText: theirs.changedText},
            written, choicesOf, sameAgain)));
    mine.appendChild(element('h4', '', AJS.I18n.getText('client-recovery.page.mine')));
    var inner = element('div');
    mine.appendChild(inner);
    editIn(theirs, inner, written);
  }

  function history() {
    var place = papersIn('history', ['override', 'warning']);
    var list = element('ol', 'cr-entries');
    page.append(place, element('h3', '', AJS.I18n.getText('client-recovery.page.changes')), list);
    historyPage(list, null);
  }

  function historyPage(list, cursor) {
    page.request('GET', '/papers/history' + (cursor ? '?cursor=' + cursor : '')).then(function (answer) {
      answer.changes.forEach(function (change) {
        list.appendChild(changedLine(change));
      });
      if (answer.cursor) {
        var more = page.button(AJS.I18n.getText('client-recovery.page.more'), function () {
          more.parentNode.removeChild(more);
          historyPage(list, answer.cursor);
        });
        list.parentNode.appendChild(more);
      }
    }).catch(complain);
  }

  function changedLine(change) {
    var item = element('li', 'cr-entry cr-change');
    item.appendChild(element('span', 'cr-label', AJS.I18n.getText('client-recovery.page.change',
        change.atText, change.by, change.paperName, change.kindText)));
    if (change.beforeText && change.beforeText !== change.afterText) {
      item.appendChild(element('del', 'cr-value', change.beforeText));
    }
    if (change.afterText) {
      item.appendChild(element('span', 'cr-value', change.afterText));
    }
    return page.append(item, putBack(change));
  }

  /** What was taken off a paper comes back as a new entry, unless it stands there by now. */
  function putBack(change) {
    var paper = page.papers.of(change.paper);
    if (change.kind !== 'removed' || !paper || !paper.writable || paper.entries.some(function (entry) {
      return same(entry.fields, change.before);
    })) {
      return null;
    }
    return page.append(element('p', 'cr-tools'),
        page.button(AJS.I18n.getText('client-recovery.page.put-back'), function () {
          if (page.isBusy(document.querySelector('[data-cr-paper="' + change.paper + '"]'))) {
            return;
          }
          page.request('POST', '/papers/' + change.paper, {fields: change.before}).then(function () {
            page.say(AJS.I18n.getText('client-recovery.page.saved'));
            onChange();
          }, complain);
        }, AJS.I18n.getText('client-recovery.page.put-back-entry', change.beforeText.slice(0, 60))));
  }

  function same(one, other) {
    return Object.keys(one).length === Object.keys(other).length && Object.keys(one).every(function (name) {
      return one[name] === other[name];
    });
  }

  function print(forClient) {
    root.classList.toggle('cr-for-client', forClient);
    chronology.clientFacing = forClient;
    read(Number.MAX_VALUE).then(function () {
      page.say('');
      window.print();
    });
  }

  function onChange() {
    page.papers.load().then(function (answer) {
      agreements(answer);
      calendar(answer.calendar);
      gate();
      writeLetter();
      history();
    }).catch(complain);
  }

  function start(answer) {
    papersIn('problems', ['problem', 'problem-agreement']);
    meeting(answer.ownershipApproval);
    papersIn('plan', ['plan-action', 'plan-agreement', 'concession', 'client-part']);
    var contact = papersIn('contact', ['contact']);
    contact.insertBefore(element('div', 'cr-calendar'), contact.firstChild);
    calendar(answer.calendar);
    var lessons = papersIn('lessons', ['lesson', 'prevention']);
    if (answer.preventionDue) {
      lessons.insertBefore(element('p', 'cr-warn',
          AJS.I18n.getText('client-recovery.papers.prevention-due')), lessons.firstChild);
    }
    papersIn('parting', ['parting']);
    agreements(answer);
    letter();
    history();
    gate();
    firstPage();
    page.papers.onChange(onChange);
    if (window.location.hash) {
      var target = document.getElementById(window.location.hash.slice(1));
      if (target) {
        target.scrollIntoView();
        target.focus();
      }
    }
  }

  /** Other pages load this script as well: it does nothing where there is no recovery to show. */
  function begin() {
    root = document.getElementById('cr-recovery');
    if (!root) {
      return;
    }
    Array.prototype.forEach.call(root.querySelectorAll('[data-cr-print]'), function (button) {
      button.addEventListener('click', function () {
        if (page.isBusy(root)) {
          return;
        }
        print(button.getAttribute('data-cr-print') === 'client');
      });
    });
    Array.prototype.forEach.call(root.querySelectorAll('[data-cr-leave]'), function (button) {
      button.addEventListener('click', function () {
        page.request('DELETE', '/sources/' + encodeURIComponent(button.getAttribute('data-cr-leave')))
            .then(function () {
              window.location.reload();
            }, complain);
      });
    });
    page.papers.drawnBy('escalation', escalation);
    page.papers.load().then(start).catch(complain);
    document.addEventListener('client-recovery-read', function () {
      firstPage();
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
}());
