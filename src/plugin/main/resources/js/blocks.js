/** Building blocks under an editor: short pieces for hard replies, put in at the cursor. */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;
  var hooks = recovery.hooks;
  var element = recovery.element;

  function texts() {
    return {
      title: AJS.I18n.getText('client-recovery.blocks.title'),
      help: AJS.I18n.getText('client-recovery.blocks.help'),
      away: AJS.I18n.getText('client-recovery.blocks.away'),
      insert: AJS.I18n.getText('client-recovery.blocks.insert')
    };
  }

  function load(field, details) {
    if (details.hasAttribute('data-cr-loaded')) {
      return;
    }
    details.setAttribute('data-cr-loaded', '');
    var body = details.lastChild;
    recovery.get('/panel/' + encodeURIComponent(hooks.issueKey(field)) + '/building-blocks')
        .then(function (answer) {
          body.textContent = '';
          element(body, 'p', 'cr-quiet', texts().help);
          answer.blocks.forEach(function (block) {
            draw(field, body, block);
          });
        }, function (error) {
          details.removeAttribute('data-cr-loaded');
          var away = recovery.toldOfReading(error.status);
          body.textContent = (texts().away + ' ' + away).trim();
          if (away) {
            recovery.whenBack(function () {
              if (details.open && details.isConnected) {
                load(field, details);
              }
            });
          }
        });
  }

  function draw(field, body, block) {
    var group = element(body, 'details', 'cr-block', '');
    element(group, 'summary', '', block.name);
    var list = element(group, 'ul', 'cr-pieces', '');
    block.pieces.forEach(function (piece) {
      var item = element(list, 'li', '', '');
      element(item, 'span', '', piece);
      var put = element(item, 'button', 'aui-button aui-button-link cr-button', texts().insert);
      put.type = 'button';
      element(put, 'span', 'assistive', ' \u201c' + piece + '\u201d');
      put.addEventListener('click', function () {
        recovery.editor.insert(field, piece);
      });
    });
  }

  /** Only where the issue belongs to a recovery: the panel stands on its page. */
  function offer(field) {
    var box = recovery.coachView.box(field);
    if (box.querySelector('.cr-blocks') || !document.querySelector(hooks.selectors.panel)) {
      return;
    }
    var details = element(box, 'details', 'cr-blocks', '');
    element(details, 'summary', '', texts().title);
    element(details, 'div', '', '');
    details.addEventListener('toggle', function (event) {
      if (event.target === details && details.open) {
        load(field, details);
      }
    });
  }

  if (!recovery.blocksBound && window.fetch) {
    recovery.blocksBound = true;
    document.addEventListener('focusin', function (event) {
      if (event.target.matches && event.target.matches(hooks.selectors.commentField)) {
        offer(event.target);
      }
    });
    hooks.onSwitch(offer);
  }
}());
