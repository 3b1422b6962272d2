package org.clientrecovery.minijira.e2e;

import org.openqa.selenium.WebElement;

/** The field of a comment below an issue, with the coach under it. */
final class CommentBox {
  private final Chromium browser;

  CommentBox(Chromium browser) {
    this.browser = browser;
  }

  WebElement field() {
    browser.script("document.querySelector('textarea#comment').scrollIntoView()");
    return browser.one("textarea#comment");
  }

  /** Types a text and waits until the coach has flagged it. */
  void typeFlagged(String text) {
    field().sendKeys(text);
    browser.one(".cr-coach .cr-flag");
  }

  /** Puts a text in at once, as a paste does; it may hold what no key of a driver types. */
  void paste(String text) {
    field().click();
    browser.script("document.execCommand('insertText', false, arguments[0])", text);
  }

  String text() {
    return browser.string("return document.querySelector('textarea#comment').value");
  }

  /** What the coach says above its list. */
  String line() {
    return browser.string(
        "return (document.querySelector('.cr-coach .cr-line') || {}).textContent || ''");
  }

  /** The buttons of a flag: 0 rewords, 1 shows, 2 dismisses. */
  void clickInFlag(String quote, int button) {
    browser.script(
        "Array.from(document.querySelectorAll('.cr-coach .cr-flag'))"
            + ".find(f => f.querySelector('q').textContent.indexOf(arguments[0]) >= 0)"
            + ".querySelectorAll('button')[arguments[1]].click()",
        quote,
        button);
  }

  void showVisually() {
    browser.one("#addcomment .editor-toggle-tabs [data-mode=wysiwyg] button").click();
    browser.one("rich-editor iframe");
  }

  String visualText() {
    return browser
        .string(
            "return document.querySelector('rich-editor iframe').contentDocument.body.innerText")
        .strip();
  }
}
