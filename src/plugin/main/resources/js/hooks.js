/**
 * Every place where Client Recovery meets Jira's own page: correct it here and nowhere else.
 * "seen" = on Jira 10.3 or 11.3 pages; "older" = on Jira 7.13 or in public scripts, unverified since.
 */
(function () {
  'use strict';

  var hooks = {
    commentField: 'textarea#comment', // seen
    commentForms: '#issue-comment-add, #comment-add, .jira-dialog form, .aui-dialog2 form', // first two seen, dialogs older
    commentProperty: 'input[name="commentProperty"]', // older; Service Management
    internalTab: '.js-sd-internal-comment.active', // older; Service Management dialogs
    panel: '[data-cr-panel]'
  };

  function meta(name) {
    var tag = document.querySelector('meta[name="ajs-' + name + '"]');
    return tag ? tag.getAttribute('content') : '';
  }

  /** The key of the issue on the page, or an empty text. */
  function issueKey() {
    var value = meta('issue-key');
    if (value) {
      return value;
    }
    var found = /\/browse\/([A-Z][A-Z0-9_]+-\d+)/.exec(window.location.pathname); // "/jira/browse/SUP-12"
    return found ? found[1] : '';
  }

  /** Who will read the comment of that field: "internal" where the page says so, else "public". */
  function audience(field) {
    var form = field.form || document;
    var property = form.querySelector(hooks.commentProperty);
    if (property && /internal["']?\s*:\s*["']?true/.test(property.value)) { // {"internal":true}
      return 'internal';
    }
    return form.querySelector(hooks.internalTab) ? 'internal' : 'public';
  }

  /** Calls back after Jira replaced a part of the page. */
  function onNewContent(callback) {
    if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
      window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, callback);
    }
  }

  /** The visual editor announces typing by jQuery alone. */
  function onVisualInput(callback) {
    if (window.jQuery) {
      window.jQuery(document).on('input', hooks.commentField, function () {
        callback(this);
      });
    }
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.hooks = {
    selectors: hooks,
    issueKey: issueKey,
    audience: audience,
    onNewContent: onNewContent,
    onVisualInput: onVisualInput
  };
}());
