// Transitions, assigning and the editing of a comment open as dialogs on the issue's page: the screen
// is loaded without its frame, sent without leaving the page, and announced by the events that Jira
// fires.
(function () {
  'use strict';

  const jQuery = window.jQuery;
  const JIRA = window.JIRA;
  const TRIGGERS =
    'a.issueaction-workflow-transition, a.issueaction-assign-issue, a.edit-comment';
  const IDS = { 'assign-issue': 'assign-dialog' };
  const ALONE = { inline: 'true', decorator: 'dialog' };
  let current = null;

  function Dialog(trigger) {
    this.trigger = trigger;
    this.blanket = element('div', 'aui-blanket mini-blanket', document.body);
    this.popup = element('div', 'jira-dialog box-shadow jira-dialog-open', document.body);
    this.popup.id = IDS[trigger.id] || trigger.id + '-dialog';
    this.popup.setAttribute('role', 'dialog');
    this.popup.setAttribute('aria-modal', 'true');
    this.popup.setAttribute('aria-labelledby', trigger.id + '-heading');
    const heading = element('div', 'jira-dialog-heading', this.popup);
    this.title = element('h2', '', heading);
    this.title.id = trigger.id + '-heading';
    this.content = element('div', 'jira-dialog-content', this.popup);
  }

  function element(tag, className, parent) {
    const made = document.createElement(tag);
    made.className = className;
    parent.append(made);
    return made;
  }

  Dialog.prototype.get$popupContent = function () {
    return jQuery(this.content);
  };

  Dialog.prototype.load = function (address, options) {
    const dialog = this;
    return fetch(address, Object.assign({ credentials: 'same-origin' }, options))
      .then(function (response) {
        if (response.headers.get('X-Atlassian-Dialog-Control') === 'DONE') {
          dialog.hide();
          JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [Number(document.querySelector('#key-val').rel)]);
          return null;
        }
        return response.text().then(function (html) {
          dialog.show(html, response.ok);
        });
      });
  };

  Dialog.prototype.show = function (html, ok) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const header = page.querySelector('header.aui-page-header');
    const body = (!ok && page.querySelector('.aui-message-error')) || page.body;
    this.title.textContent = ok && header ? header.querySelector('h1').textContent : 'Sorry';
    if (header) {
      header.remove();
    }
    this.content.textContent = '';
    Array.from(body === page.body ? body.childNodes : [body]).forEach(function (node) {
      this.content.append(document.importNode(node, true));
    }, this);
    this.popup.classList.add('jira-dialog-content-ready');
    this.decorate();
    jQuery(document).trigger('dialogContentReady', [this]);
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [
      this.get$popupContent(),
      JIRA.CONTENT_ADDED_REASON.dialogReady,
    ]);
    this.focus();
  };

  // The form below the issue has a field of the same id, which takes its label.
  Dialog.prototype.decorate = function () {
    const dialog = this;
    const field = this.content.querySelector('textarea#comment');
    if (field) {
      field.setAttribute('aria-label', 'Comment');
    }
    jQuery(this.content)
      .find('form')
      .submit(function (event) {
        event.preventDefault();
        dialog.submit(this, event.originalEvent && event.originalEvent.submitter);
      });
    jQuery(this.content)
      .find('.cancel')
      .click(function (event) {
        event.preventDefault();
        dialog.hide();
      });
  };

  Dialog.prototype.submit = function (form, button) {
    const values = new URLSearchParams(new FormData(form));
    Object.keys(ALONE).forEach(function (name) {
      values.set(name, ALONE[name]);
    });
    if (button && button.name) {
      values.set(button.name, button.value);
    }
    form.querySelectorAll('button').forEach(function (each) {
      each.disabled = true;
    });
    return this.load(form.getAttribute('action'), { method: 'POST', body: values });
  };

  Dialog.prototype.focus = function () {
    const first = this.content.querySelector('textarea, input:not([type=hidden]), select, a, button');
    if (first) {
      first.focus();
    }
  };

  Dialog.prototype.hide = function () {
    this.popup.remove();
    this.blanket.remove();
    current = null;
    jQuery(document).trigger('Dialog.hide', [jQuery(this.popup)]);
    const trigger = document.getElementById(this.trigger.id) || document.getElementById('key-val');
    trigger.focus();
  };

  // Tab stays in the dialog.
  function keepInside(event) {
    const inside = Array.from(
      current.popup.querySelectorAll('a[href], button, textarea, input:not([type=hidden]), select, summary')
    ).filter(function (each) {
      return !each.disabled && each.getClientRects().length > 0;
    });
    const edge = event.shiftKey ? inside[0] : inside[inside.length - 1];
    if (inside.length && document.activeElement === edge) {
      event.preventDefault();
      (event.shiftKey ? inside[inside.length - 1] : inside[0]).focus();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (current && event.key === 'Tab') {
      keepInside(event);
    } else if (current && event.key === 'Escape') {
      current.hide();
    }
  });

  document.addEventListener('click', function (event) {
    const me = event.target.closest('#assign-to-me-trigger');
    if (me) {
      event.preventDefault();
      me.closest('form').elements.assignee.value = me.getAttribute('data-name');
    }
  });

  document.addEventListener('click', function (event) {
    const trigger = event.target.closest(TRIGGERS);
    if (trigger && !current && document.querySelector('#issue-content') && !event.ctrlKey) {
      event.preventDefault();
      current = new Dialog(trigger);
      current.load(trigger.href + '&' + new URLSearchParams(ALONE));
    }
  });
})();
