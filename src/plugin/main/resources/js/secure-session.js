/** Where Jira asks an administrator for the password anew: the way there, while the page stays as it is. */
(function () {
  'use strict';

  var box;

  /** The page to come to after the password: this one, in its own tab. */
  function destination() {
    return window.location.pathname.slice(AJS.contextPath().length) + window.location.search;
  }

  function build() {
    var made = document.createElement('div');
    made.className = 'aui-message aui-message-warning warning cr-secure';
    made.setAttribute('role', 'alert');
    document.body.appendChild(made);
    return made;
  }

  /** Filled when it is shown, so that it is read out. */
  function fill() {
    var line = window.ClientRecovery.element(box, 'p', '', AJS.I18n.getText('client-recovery.secure.asked') + ' ');
    var link = window.ClientRecovery.element(line, 'a', '', AJS.I18n.getText('client-recovery.secure.confirm'));
    link.href = AJS.contextPath() + '/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=' +
        encodeURIComponent(destination());
    link.target = '_blank';
    link.rel = 'noopener';
    link.addEventListener('click', function () {
      window.addEventListener('focus', hide, {once: true});
    });
  }

  function show() {
    box = box || build();
    box.hidden = false;
    if (!box.firstChild) {
      fill();
    }
  }

  /** Who comes back from there presses the button again, and is shown the line again if need be. */
  function hide() {
    box.hidden = true;
    box.textContent = '';
  }

  document.addEventListener('cr-password-asked', show);
}());
