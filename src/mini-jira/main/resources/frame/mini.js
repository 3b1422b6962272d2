// The modules and globals of a Jira page that plugins' scripts use, as far as mini-jira has them.
(function () {
  'use strict';

  function meta(name) {
    const element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.getAttribute('content') : undefined;
  }

  function contextPath() {
    return meta('context-path') || '';
  }

  function format(text) {
    const values = Array.prototype.slice.call(arguments, 1);
    return String(text).replace(
      /''|'([^']*)'?|\{(\d+)\}/g,
      function (whole, quoted, index) {
        if (whole === "''") {
          return "'";
        }
        if (index === undefined) {
          return quoted;
        }
        return index < values.length ? values[index] : whole;
      });
  }

  // AUI's own AJS has properties that can't be set: ours stands before it and hands on the rest.
  const AJS = Object.create(window.AJS || {});
  function define(name, value) {
    Object.defineProperty(AJS, name, { value: value, writable: true, configurable: true });
  }
  window.AJS = AJS;
  define('contextPath', contextPath);
  define('format', format);
  define('Meta', { get: meta });
  define('toInit', function (run) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', run);
    } else {
      run();
    }
  });

  const listeners = window.jQuery(document);
  const events = {
    bind: function (name, run) {
      listeners.bind(name, run);
    },
    unbind: function (name, run) {
      listeners.unbind(name, run);
    },
    trigger: function (name, values) {
      listeners.trigger(name, values);
    },
  };
  const types = {
    NEW_CONTENT_ADDED: 'newContentAdded',
    ISSUE_REFRESHED: 'issueRefreshed',
    PANEL_REFRESHED: 'panelRefreshed',
    REFRESH_ISSUE_PAGE: 'refreshIssuePage',
  };
  const reasons = {
    pageLoad: 'pageLoad',
    panelRefreshed: 'panelRefreshed',
    dialogReady: 'dialogReady',
  };

  const JIRA = (window.JIRA = window.JIRA || {});
  JIRA.bind = events.bind;
  JIRA.unbind = events.unbind;
  JIRA.trigger = events.trigger;
  JIRA.Events = types;
  JIRA.CONTENT_ADDED_REASON = reasons;

  const factories = {};
  const made = {};

  function load(name) {
    if (!(name in made)) {
      if (!(name in factories)) {
        throw new Error('mini-jira has no module ' + name);
      }
      const factory = factories[name];
      made[name] = factory.run.apply(null, factory.needs.map(load));
    }
    return made[name];
  }

  window.define = function (name, needs, run) {
    const withNeeds = Array.isArray(needs);
    const body = withNeeds ? run : needs;
    factories[name] = {
      needs: withNeeds ? needs : [],
      run: typeof body === 'function' ? body : function () { return body; },
    };
  };
  window.define.amd = {};
  window.require = function (names, run) {
    if (typeof names === 'string') {
      return load(names);
    }
    const modules = names.map(load);
    return run ? run.apply(null, modules) : undefined;
  };

  window.define('jquery', function () { return window.jQuery; });
  window.define('wrm/context-path', function () { return contextPath; });
  window.define('wrm/format', function () { return format; });
  window.define('jira/util/events', function () { return events; });
  window.define('jira/util/events/types', function () { return types; });
  window.define('jira/util/events/reasons', function () { return reasons; });
  window.define('jira/util/data/meta', function () { return { get: meta }; });

  // The tabs "reply to customer" and "internal note" of a dialog in a service project.
  function choose(tab) {
    const form = tab.closest('form');
    const internal = tab.classList.contains('js-sd-internal-comment');
    form.querySelectorAll('#sd-comment-tabs > li').forEach(function (each) {
      each.classList.toggle('active', each === tab);
      each.classList.toggle('inactive', each !== tab);
      each.querySelector('button').setAttribute('aria-pressed', String(each === tab));
    });
    form.elements.commentProperty.value = JSON.stringify([
      { key: 'sd.public.comment', value: { internal: internal } },
    ]);
  }

  document.addEventListener('click', function (event) {
    const tab = event.target.closest('#sd-comment-tabs > li');
    if (tab) {
      choose(tab);
    }
  });

  // Ctrl+Enter in a field sends its form, as Jira has it: by jQuery, without a button.
  document.addEventListener('keypress', function (event) {
    if (event.key === 'Enter' && event.ctrlKey && event.target.matches('form textarea')) {
      event.preventDefault();
      window.jQuery(event.target.form).submit();
    }
  });

  // Draws panels, comments and status afresh without leaving the page, and says so.
  function refreshIssue(event, id) {
    return fetch(window.location.href, { credentials: 'same-origin' })
      .then(function (response) {
        return response.text();
      })
      .then(function (html) {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        document
          .querySelectorAll(
            '#viewissuesidebar > .module, #issue_actions_container, #details-module, .command-bar'
          )
          .forEach(function (part) {
            replacePart(part, fresh.getElementById(part.id));
          });
        events.trigger(types.ISSUE_REFRESHED, [id]);
      });
  }

  function replacePart(part, fresh) {
    if (!fresh) {
      part.remove();
      return;
    }
    const $new = window.jQuery(document.importNode(fresh, true));
    events.trigger(types.PANEL_REFRESHED, [part.id, $new, window.jQuery(part)]);
    part.replaceWith($new[0]);
    events.trigger(types.NEW_CONTENT_ADDED, [$new, reasons.panelRefreshed]);
  }

  events.bind(types.REFRESH_ISSUE_PAGE, refreshIssue);

  document.addEventListener('click', function (event) {
    if (event.target.id === 'mini-color-mode') {
      event.preventDefault();
      const root = document.documentElement;
      const mode = root.getAttribute('data-color-mode') === 'dark' ? 'light' : 'dark';
      root.setAttribute('data-color-mode', mode);
      document.cookie = 'mini.color.mode=' + mode + ';path=' + contextPath() + '/;samesite=lax';
    }
  });

  function closeMenus(except) {
    document.querySelectorAll('details.mini-menu[open]').forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  document.addEventListener('click', function (event) {
    closeMenus(event.target.closest('details.mini-menu'));
  });
  document.addEventListener('keydown', function (event) {
    const menu = event.key === 'Escape' && event.target.closest('details.mini-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    events.trigger(types.NEW_CONTENT_ADDED, [window.jQuery(document), reasons.pageLoad]);
  });
})();
