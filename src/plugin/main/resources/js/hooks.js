/**
 * Every place where Client Recovery meets Jira's own page: correct it here and nowhere else.
 * "seen" = on Jira 10.3 or 11.3 pages; "older" = on Jira 7.13 or in public scripts, unverified since.
 * Whatever is missing on a page gives nothing; it never stops the page.
 */
(function () {
  'use strict';

  var WRITING = 1100; // milliseconds; seen: 1 s after the last key

  var selectors = {
    commentField: 'textarea#comment, textarea[name="comment"]', // seen; the name on transition screens older
    commentForms: '#issue-comment-add, #comment-add, #comment-edit, #issue-workflow-transition, ' +
        '#assign-issue, .jira-dialog form, .aui-dialog2 form', // first two seen, the others older
    submit: 'button:not([type="button"]), input[type="submit"]',
    internalSubmit: '.sd-internal-submit, #button-private', // older; Service Management
    commentProperty: 'input[name="commentProperty"]', // older; Service Management
    tabs: '.js-sd-internal-comment, .js-sd-external-comment, #sd-comment-tabs', // older; dialogs
    internalTab: '.js-sd-internal-comment.active', // older; Service Management dialogs
    editor: '.wiki-edit', // seen; absent under the plain-text renderer
    visualFrame: 'rich-editor iframe, iframe[id$="_ifr"], iframe.tox-edit-area__iframe', // seen
    names: '#mentionDropDown', // older: the list that opens after an @
    commentBody: '.action-body', // older
    panel: '[data-cr-panel]',
    hint: '[data-cr-hint-panel]'
  };

  function meta(name) {
    var tag = document.querySelector('meta[name="ajs-' + name + '"]');
    return tag ? tag.getAttribute('content') : '';
  }

  /** The name of who reads the page, or an empty text. */
  function remoteUser() {
    return meta('remote-user'); // older
  }

  /** The key of the issue on the page or in the dialog around a field, or an empty text. */
  function issueKey(field) {
    var value = (field && field.getAttribute('data-issuekey')) || meta('issue-key');
    if (value) {
      return value;
    }
    var found = /\/browse\/([A-Z][A-Z0-9_]+-\d+)/.exec(window.location.pathname); // "/jira/browse/SUP-12"
    return found ? found[1] : '';
  }

  /**
   * Who will read the comment of that field: "internal" where the form, or the button that was
   * pressed, says so; else "public".
   */
  function audience(field, button) {
    var form = field.form || document;
    if (button && button.closest(selectors.internalSubmit)) {
      return 'internal';
    }
    var property = form.querySelector(selectors.commentProperty);
    if (property && property.value) {
      return /internal["']?\s*:\s*["']?true/.test(property.value) ? 'internal' : 'public'; // {"internal":true}
    }
    return form.querySelector(selectors.internalTab) ? 'internal' : 'public';
  }

  /** Whether a click there may change who reads the comment. */
  function isAudienceChoice(element) {
    return Boolean(element.closest && element.closest(selectors.tabs));
  }

  /** The comment field that a reader can write in now, or null. */
  function openField() {
    var fields = Array.prototype.slice.call(document.querySelectorAll(selectors.commentField));
    var open = fields.filter(function (field) {
      return field.getClientRects().length > 0 || visualBody(field);
    });
    return open[open.length - 1] || null;
  }

  /** The body of the visual editor that stands over a field now, or null in text mode. */
  function visualBody(field) {
    var around = field.closest(selectors.editor) || field.parentNode;
    var frame = around.querySelector(selectors.visualFrame);
    if (!frame || frame.getClientRects().length === 0) {
      return null;
    }
    try {
      return frame.contentDocument.body;
    } catch (foreign) {
      return null;
    }
  }

  /** How much stands in a field; in visual mode the field itself learns of it later. */
  function lengthOf(field) {
    var body = visualBody(field);
    return (body ? body.textContent : field.value).trim().length;
  }

  /**
   * Has the visual editor write what was typed into its field, as it does by itself when it is left,
   * and a second after the last key; gives a promise that is done when it did, or after that time.
   */
  function writtenDown(field) {
    return new Promise(function (done) {
      var body = visualBody(field);
      if (!body || !window.jQuery) {
        done();
        return;
      }
      window.jQuery(field).one('input', function () {
        done();
      });
      window.setTimeout(done, WRITING);
      body.blur();
    });
  }

  /** The comment field in which a key was pressed, in text or visual mode, or null. */
  function fieldOfKey(event) {
    var target = event.target;
    if (target.ownerDocument === document) {
      return target.matches && target.matches(selectors.commentField) ? target : null;
    }
    var fields = document.querySelectorAll(selectors.commentField);
    return Array.prototype.filter.call(fields, function (field) {
      var body = visualBody(field);
      return body && body.ownerDocument === target.ownerDocument;
    })[0] || null;
  }

  /** Calls back before anything else hears of a key, in the page and in visual editors. */
  function onKeyDown(callback) {
    document.addEventListener('keydown', callback, true);
    onSwitch(function (field) {
      var body = visualBody(field);
      if (body && !body.ownerDocument.crKeys) {
        body.ownerDocument.crKeys = true;
        body.ownerDocument.addEventListener('keydown', callback, true);
      }
    });
  }

  function jiraEvent(name, callback) {
    if (window.JIRA && window.JIRA.bind && window.JIRA.Events && window.JIRA.Events[name]) {
      window.JIRA.bind(window.JIRA.Events[name], callback);
    }
  }

  /** Calls back after Jira put new parts into the page, or refreshed the issue. */
  function onNewContent(callback) {
    jiraEvent('NEW_CONTENT_ADDED', callback);
    jiraEvent('ISSUE_REFRESHED', callback);
  }

  /** The visual editor announces typing by jQuery alone; calls back with the field. */
  function onVisualInput(callback) {
    if (window.jQuery) {
      window.jQuery(document).on('input', selectors.commentField, function () {
        callback(this);
      });
    }
  }

  /**
   * Calls back with the field of which a script may have changed the text without an event, as Jira
   * does (older) when a name is chosen from its list by a key or by the mouse.
   */
  function onSilentChange(callback) {
    document.addEventListener('keyup', function (event) {
      if (event.target.matches && event.target.matches(selectors.commentField)) {
        callback(event.target);
      }
    }, true);
    document.addEventListener('click', function (event) {
      if (event.target.closest && event.target.closest(selectors.names)) {
        window.setTimeout(function () {
          var field = openField();
          if (field) {
            callback(field);
          }
        }, 0);
      }
    }, true);
  }

  /**
   * Calls back when the form of a comment is sent, also by a script, which a native listener does not
   * hear; with the event, the button that sends, and what sends it again.
   */
  function onSubmit(callback) {
    if (window.jQuery) {
      window.jQuery(document).on('submit', selectors.commentForms, function (event) {
        var button = event.originalEvent && event.originalEvent.submitter;
        callback(event, button, function () {
          if (button) {
            button.click();
          } else {
            window.jQuery(event.target).submit();
          }
        });
      });
    }
  }

  /** Calls back with each editor that is switched from text to visual or back. */
  function onSwitch(callback) {
    try {
      window.require('jira/editor/registry').on('switch', function (entry) {
        if (entry && entry.textArea) {
          callback(entry.textArea.jquery ? entry.textArea[0] : entry.textArea);
        }
      });
    } catch (withoutVisualEditor) {
      // plain editors alone: there is nothing to switch
    }
  }

  /** Has Jira draw the issue afresh without leaving the page; false where it can't. */
  function refreshIssue() {
    var id = meta('issue-id') || (document.querySelector('#key-val') || {rel: ''}).rel;
    var events = window.JIRA && window.JIRA.Events;
    if (!id || !events || !events.REFRESH_ISSUE_PAGE || !window.JIRA.trigger) {
      return false;
    }
    window.JIRA.trigger(events.REFRESH_ISSUE_PAGE, [Number(id)]);
    return true;
  }

  /** Where a comment's words stand on the page, or null. */
  function commentBody(id) {
    var comment = document.getElementById('comment-' + id);
    return comment ? comment.querySelector(selectors.commentBody) || comment : null;
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.hooks = {
    selectors: selectors,
    issueKey: issueKey,
    remoteUser: remoteUser,
    audience: audience,
    isAudienceChoice: isAudienceChoice,
    openField: openField,
    visualBody: visualBody,
    lengthOf: lengthOf,
    writtenDown: writtenDown,
    fieldOfKey: fieldOfKey,
    onKeyDown: onKeyDown,
    onNewContent: onNewContent,
    onVisualInput: onVisualInput,
    onSilentChange: onSilentChange,
    onSubmit: onSubmit,
    onSwitch: onSwitch,
    refreshIssue: refreshIssue,
    commentBody: commentBody
  };
}());
