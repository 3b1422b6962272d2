// The visual mode of a comment editor: the elements, ids, modules and events that a plugin meets on a
// Jira page, over a plain contenteditable. The text of the field stays wiki markup in both modes.
(function () {
  'use strict';

  const PAUSE = 250; // milliseconds after the last key until the field is written
  const jQuery = window.jQuery;
  const listeners = {};

  const registry = {
    on: function (name, run) {
      (listeners[name] = listeners[name] || []).push(run);
    },
  };

  function announce(name, entry) {
    (listeners[name] || []).forEach(function (run) {
      run(entry);
    });
  }

  function escape(text) {
    return text.replace(/[&<>"]/g, function (c) {
      return { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c];
    });
  }

  function toHtml(markup) {
    return markup
      .split('\n')
      .map(function (line) {
        const html = escape(line)
          .replace(/\*([^*\s][^*]*)\*/g, '<strong>$1</strong>')
          .replace(/\b_([^_\s][^_]*)_\b/g, '<em>$1</em>');
        return '<p>' + (html || '<br>') + '</p>';
      })
      .join('');
  }

  function inline(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data.replace(/\u00a0/g, ' ');
    }
    const text = Array.from(node.childNodes).map(inline).join('');
    const mark = { STRONG: '*', B: '*', EM: '_', I: '_' }[node.nodeName];
    return mark && text ? mark + text + mark : text;
  }

  function toMarkup(body) {
    return Array.from(body.childNodes).map(inline).join('\n');
  }

  function Editor(field) {
    this.field = field;
    this.mode = 'source';
    this.entry = this.newEntry();
    this.tabs = this.newTabs();
    announce('register', this.entry);
  }

  Editor.prototype.newEntry = function () {
    const editor = this;
    return {
      id: 'editor-' + Math.random().toString(36).slice(2),
      textArea: jQuery(this.field),
      get currentMode() {
        return editor.mode;
      },
      isTextMode: function () {
        return editor.mode === 'source';
      },
      isVisualMode: function () {
        return editor.mode === 'wysiwyg';
      },
    };
  };

  Editor.prototype.newTabs = function () {
    const editor = this;
    const list = document.createElement('ul');
    list.className = 'editor-toggle-tabs';
    [['wysiwyg', 'Visual'], ['source', 'Text']].forEach(function (mode) {
      const item = document.createElement('li');
      item.className = 'menu-item' + (mode[0] === editor.mode ? ' active-tab' : '');
      item.setAttribute('data-mode', mode[0]);
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = mode[1];
      button.setAttribute('aria-pressed', String(mode[0] === editor.mode));
      button.addEventListener('click', function () {
        editor.show(mode[0]);
      });
      item.append(button);
      list.append(item);
    });
    this.field.closest('.wiki-edit').append(list);
    return list;
  };

  Editor.prototype.show = function (mode) {
    if (mode === this.mode) {
      return;
    }
    this.mode = mode;
    this.tabs.querySelectorAll('.menu-item').forEach(function (item) {
      const active = item.getAttribute('data-mode') === mode;
      item.classList.toggle('active-tab', active);
      item.querySelector('button').setAttribute('aria-pressed', String(active));
    });
    if (mode === 'wysiwyg') {
      this.openVisual();
    } else {
      this.closeVisual();
    }
    announce('switch', this.entry);
  };

  Editor.prototype.openVisual = function () {
    const container = document.createElement('div');
    container.className = 'rte-container';
    const rich = document.createElement('rich-editor');
    const frame = document.createElement('iframe');
    frame.id = this.field.id + '_ifr';
    frame.title = 'Comment, visual editor';
    rich.append(frame);
    container.append(rich);
    this.field.classList.add('richeditor-cover');
    this.field.before(container);
    this.container = container;
    this.fill(frame.contentDocument);
  };

  Editor.prototype.fill = function (doc) {
    const editor = this;
    doc.title = 'Comment';
    doc.documentElement.lang = document.documentElement.lang;
    doc.documentElement.setAttribute(
      'data-color-mode',
      document.documentElement.getAttribute('data-color-mode')
    );
    const style = doc.createElement('link');
    style.rel = 'stylesheet';
    style.href = window.AJS.contextPath() + '/static/mini.css';
    doc.head.append(style);
    doc.execCommand('defaultParagraphSeparator', false, 'p');
    doc.body.id = 'tinymce';
    doc.body.className = 'mce-content-body';
    doc.body.contentEditable = 'true';
    doc.body.setAttribute('role', 'textbox');
    doc.body.setAttribute('aria-multiline', 'true');
    doc.body.setAttribute('aria-label', 'Comment');
    doc.body.innerHTML = toHtml(this.field.value);
    doc.body.addEventListener('input', function () {
      window.clearTimeout(editor.timer);
      editor.timer = window.setTimeout(editor.write.bind(editor), PAUSE);
    });
    doc.body.addEventListener('blur', this.write.bind(this));
    doc.body.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        editor.write();
        jQuery(editor.field.form).submit();
      }
    });
    this.body = doc.body;
    this.entry.rteInstance = jQuery.Deferred().resolve({}).promise();
  };

  // Announced by jQuery alone, as Jira's editor does: a native listener does not hear it.
  Editor.prototype.write = function () {
    window.clearTimeout(this.timer);
    this.field.value = toMarkup(this.body);
    jQuery(this.field).trigger('input');
  };

  Editor.prototype.closeVisual = function () {
    this.write();
    this.container.remove();
    this.field.classList.remove('richeditor-cover');
  };

  const editors = new Map();

  function scan() {
    document.querySelectorAll('textarea.wiki-textfield').forEach(function (field) {
      if (!editors.has(field)) {
        editors.set(field, new Editor(field));
      }
    });
  }

  window.define('jira/editor/registry', function () {
    return registry;
  });
  window.define('jira/editor/constants', function () {
    return { Modes: { TEXT: 'source', VISUAL: 'wysiwyg' } };
  });
  document.addEventListener('DOMContentLoaded', scan);
  window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, scan);
  document.addEventListener(
    'submit',
    function (event) {
      editors.forEach(function (editor, field) {
        if (field.form === event.target && editor.mode === 'wysiwyg') {
          editor.write();
        }
      });
    },
    true
  );
})();
