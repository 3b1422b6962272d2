/** Finds words of a comment's source in the page, where markup and line breaks differ. */
(function () {
  'use strict';

  var WORDS = new RegExp('[\\p{L}\\p{N}]', 'u'); // "don't" counts as d o n t

  /** Each letter and digit below a node, with where it stands. */
  function letters(root) {
    var walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    var text = '';
    var at = [];
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      for (var i = 0; i < node.data.length; i++) {
        if (WORDS.test(node.data[i])) {
          text += node.data[i];
          at.push({node: node, offset: i});
        }
      }
    }
    return {text: text, at: at};
  }

  function onlyLetters(text) {
    return Array.prototype.filter.call(text, function (c) {
      return WORDS.test(c);
    }).join('');
  }

  function range(found, from, length, root) {
    var made = root.ownerDocument.createRange();
    var last = found.at[from + length - 1];
    made.setStart(found.at[from].node, found.at[from].offset);
    made.setEnd(last.node, last.offset + 1);
    return made;
  }

  /**
   * The ranges of those quotes below a node, in the same order; null for one that is not there. The
   * second of two equal quotes is looked for behind the first.
   */
  function find(root, quotes) {
    var found = letters(root);
    var next = {};
    return quotes.map(function (quote) {
      var wanted = onlyLetters(quote);
      var from = wanted ? found.text.indexOf(wanted, next[wanted] || 0) : -1;
      if (from < 0) {
        return null;
      }
      next[wanted] = from + wanted.length;
      return range(found, from, wanted.length, root);
    });
  }

  /** Underlines ranges of a window by name without a change to its document; no ranges: nothing. */
  function underline(view, name, ranges) {
    if (!view || !view.CSS || !view.CSS.highlights || !view.Highlight) {
      return;
    }
    var real = ranges.filter(Boolean);
    if (!real.length) {
      view.CSS.highlights.delete(name);
      return;
    }
    var highlight = new view.Highlight();
    real.forEach(function (each) {
      highlight.add(each);
    });
    view.CSS.highlights.set(name, highlight);
  }

  window.ClientRecovery = window.ClientRecovery || {};
  window.ClientRecovery.places = {find: find, underline: underline};
}());
