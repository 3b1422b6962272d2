// The list of names that opens after an @ in the text of a comment: with the id and the keys of Jira's
// list, and like it without an event when the chosen name is put in. The visual editor has none here:
// nothing is known of the one in Jira.
(function () {
  'use strict';

  const MOST = 10;
  const LAYER = 'mentionDropDown';
  const jQuery = window.jQuery;
  let field = null;
  let chosen = -1;
  let query = null;

  function layer() {
    return document.getElementById(LAYER);
  }

  function items() {
    return layer() ? Array.from(layer().querySelectorAll('li')) : [];
  }

  // "Thanks @to" gives "to"; nothing where no @ begins a word, after four words, or on the next line.
  function wordBeforeCursor() {
    const before = field.value.slice(0, field.selectionStart);
    const at = before.lastIndexOf('@');
    const word = before.slice(at + 1);
    const begins = at >= 0 && !/\w/.test(before.charAt(at - 1));
    return begins && !/[\n\]]/.test(word) && word.trim().split(/\s+/).length <= 3 ? word : null;
  }

  function look() {
    const word = field && document.activeElement === field ? wordBeforeCursor() : null;
    if (word === null) {
      leave();
    } else if (word !== query) {
      ask(word);
    }
  }

  function ask(word) {
    const asked = new URLSearchParams({
      username: word.trim(),
      issueKey: field.getAttribute('data-issuekey'),
      maxResults: MOST,
    });
    query = word;
    fetch(window.AJS.contextPath() + '/rest/api/2/user/viewissue/search?' + asked)
      .then(function (answer) {
        return answer.ok ? answer.json() : [];
      })
      .then(function (people) {
        if (query === word) {
          show(people);
        }
      }, leave);
  }

  function show(people) {
    hide();
    if (!people.length) {
      return;
    }
    const made = document.createElement('div');
    made.id = LAYER;
    made.className = 'ajs-layer box-shadow active';
    const list = document.createElement('ul');
    list.className = 'aui-list-section';
    people.forEach(function (person) {
      const link = document.createElement('a');
      link.rel = person.name;
      link.href = '#';
      link.tabIndex = -1;
      link.textContent = person.displayName + ' - ' + person.name;
      const item = document.createElement('li');
      item.className = 'aui-list-item';
      item.append(link);
      list.append(item);
    });
    made.append(list);
    document.body.append(made);
    place(made);
    made.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    made.addEventListener('click', function (event) {
      event.preventDefault();
      const item = event.target.closest('li');
      if (item) {
        accept(item);
      }
    });
    focus(0);
  }

  function place(made) {
    const box = field.getBoundingClientRect();
    made.style.left = box.left + window.scrollX + 'px';
    made.style.top = box.bottom + window.scrollY + 'px';
    made.style.width = box.width + 'px';
  }

  function hide() {
    if (layer()) {
      layer().remove();
    }
    chosen = -1;
  }

  // What was asked for and is still on its way is not shown any more.
  function leave() {
    query = null;
    hide();
  }

  function focus(index) {
    const all = items();
    chosen = (index + all.length) % all.length;
    all.forEach(function (item, i) {
      item.classList.toggle('active', i === chosen);
    });
  }

  // By the field's value, as Jira does it: no event tells of the change.
  function accept(item) {
    const before = field.value.slice(0, field.selectionStart);
    const start = before.slice(0, before.lastIndexOf('@')) + '[~' + item.querySelector('a').rel + ']';
    field.value = start + field.value.slice(field.selectionStart);
    field.focus();
    field.setSelectionRange(start.length, start.length);
    leave();
  }

  const KEYS = {
    ArrowUp: function () {
      focus(chosen - 1);
    },
    ArrowDown: function () {
      focus(chosen + 1);
    },
    Enter: function () {
      accept(items()[chosen]);
    },
    Tab: function () {
      accept(items()[chosen]);
    },
    Escape: leave,
  };

  jQuery(document).on('keydown', function (event) {
    const run = layer() && !event.ctrlKey && !event.metaKey && KEYS[event.key];
    if (run) {
      event.preventDefault();
      event.stopImmediatePropagation(); // a dialog around the field stays
      run();
    } else if (event.target.matches('textarea.mentionable') && event.key !== 'Escape') {
      field = event.target;
      window.setTimeout(look, 0);
    }
  });
  jQuery(document).on('focusout', 'textarea.mentionable', leave);
})();
