/** Reads and changes the text of a comment editor, plain or visual, so that undo takes it back. */
(function () {
  'use strict';

  var recovery = window.ClientRecovery;
  var HIGHLIGHT = 'cr-flag';
  var HINT = 'cr-hint';
  var FRAME_STYLE = '::highlight(cr-flag){text-decoration:underline wavy #c9372c}' +
      '::highlight(cr-hint){text-decoration:underline dotted #b65c02}';
  var COPIED = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing', 'lineHeight',
    'textIndent', 'textTransform', 'wordSpacing', 'tabSize', 'direction', 'textAlign',
    'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'];

  function isTyped(target, text) {
    var doc = target.ownerDocument;
    try {
      return text === '' ? doc.execCommand('delete') : doc.execCommand('insertText', false, text);
    } catch (unsupported) {
      return false;
    }
  }

  /** Puts a text in place of what stands between two offsets of a plain field. */
  function replacePlain(field, start, end, text) {
    field.focus();
    field.setSelectionRange(start, end);
    if (!isTyped(field, text)) {
      field.setRangeText(text, start, end, 'end');
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
  }

  /** The same for a range of the visual editor. */
  function replaceVisual(body, range, text) {
    var selection = body.ownerDocument.defaultView.getSelection();
    body.focus();
    selection.removeAllRanges();
    selection.addRange(range);
    isTyped(body, text);
    selectVisualBlank(selection, text);
  }

  /** The same as for a plain field; the cursor stands behind the text that was just put in. */
  function selectVisualBlank(selection, text) {
    var node = selection.focusNode;
    var blank = text.indexOf('\u2026');
    var at = selection.focusOffset - text.length + blank;
    if (blank >= 0 && node && node.data && node.data[at] === '\u2026') {
      selection.setBaseAndExtent(node, at, node, at + 1);
    }
  }

  /** A range holds letters alone; the mark that closes its sentence goes with it: "earlier." */
  function takeClosingMark(range, sentence) {
    var closing = /[.!?\u2026]+$/.exec(sentence); // "wrong!"
    var data = range.endContainer.data || '';
    if (closing && data.substr(range.endOffset, closing[0].length) === closing[0]) {
      range.setEnd(range.endContainer, range.endOffset + closing[0].length);
    }
  }

  /** Replaces the words old, expected at an offset of the source; false where they are gone. */
  function replace(field, old, text) {
    var body = recovery.hooks.visualBody(field);
    if (body) {
      var range = recovery.places.find(body, [old.text])[0];
      if (range) {
        takeClosingMark(range, old.text);
        replaceVisual(body, range, text);
      }
      return Boolean(range);
    }
    var start = field.value.substring(old.start, old.end) === old.text
        ? old.start : field.value.indexOf(old.text);
    if (start < 0) {
      return false;
    }
    replacePlain(field, start, start + old.text.length, text);
    selectBlank(field, start, text);
    return true;
  }

  /** Marks the first "…" of a text that was just put in, for the writer to fill. */
  function selectBlank(field, start, text) {
    var blank = text.indexOf('\u2026');
    if (blank >= 0) {
      field.setSelectionRange(start + blank, start + blank + 1);
    }
  }

  /** Puts a text in at the cursor, parted from the words around it. */
  function insert(field, text) {
    var body = recovery.hooks.visualBody(field);
    if (body) {
      body.focus();
      isTyped(body, text + ' ');
      return;
    }
    var start = field.selectionStart;
    var before = field.value.substring(0, start);
    var gap = before && !/\s$/.test(before) ? ' ' : '';
    replacePlain(field, start, field.selectionEnd, gap + text);
    selectBlank(field, start + gap.length, text);
  }

  /** Selects the words of a flag in the editor. */
  function select(field, flag) {
    var body = recovery.hooks.visualBody(field);
    if (body) {
      var range = recovery.places.find(body, [flag.quote])[0];
      if (range) {
        body.focus();
        body.ownerDocument.defaultView.getSelection().setBaseAndExtent(
            range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      }
      return;
    }
    var moved = field.value.substring(flag.start, flag.end) !== flag.quote;
    var start = moved ? field.value.indexOf(flag.quote) : flag.start;
    if (start >= 0) {
      field.focus();
      field.setSelectionRange(start, start + flag.quote.length);
    }
  }

  function focus(field) {
    (recovery.hooks.visualBody(field) || field).focus();
  }

  /** Underlines those flags; the text itself stays as it is. */
  function underline(field, flags) {
    var body = recovery.hooks.visualBody(field);
    if (body) {
      clearOverlay(field);
      underlineVisual(body, flags);
    } else if (flags.length) {
      drawOverlay(field, flags);
    } else {
      clearOverlay(field);
    }
  }

  function underlineVisual(body, flags) {
    var view = body.ownerDocument.defaultView;
    if (!body.ownerDocument.crStyled && view.CSSStyleSheet && view.CSS && view.CSS.highlights) {
      var sheet = new view.CSSStyleSheet();
      sheet.replaceSync(FRAME_STYLE);
      body.ownerDocument.adoptedStyleSheets = body.ownerDocument.adoptedStyleSheets.concat(sheet);
      body.ownerDocument.crStyled = true;
    }
    var ranges = recovery.places.find(body, flags.map(function (flag) {
      return flag.quote;
    }));
    [HIGHLIGHT, HINT].forEach(function (name) {
      recovery.places.underline(view, name, ranges.filter(function (range, i) {
        return flags[i].hint === (name === HINT);
      }));
    });
  }

  function overlayOf(field) {
    var next = field.nextElementSibling;
    return next && next.classList.contains('cr-underlines') ? next : null;
  }

  function clearOverlay(field) {
    var overlay = overlayOf(field);
    if (overlay) {
      overlay.remove();
    }
  }

  /** A see-through copy of the text over the field, which shows the lines alone. */
  function drawOverlay(field, flags) {
    var overlay = overlayOf(field) || newOverlay(field);
    overlay.textContent = '';
    var at = 0;
    flags.forEach(function (flag) {
      if (flag.start >= at) {
        overlay.appendChild(document.createTextNode(field.value.substring(at, flag.start)));
        recovery.element(overlay, 'span', flag.hint ? 'cr-under cr-under-hint' : 'cr-under',
            field.value.substring(flag.start, flag.end));
        at = flag.end;
      }
    });
    overlay.appendChild(document.createTextNode(field.value.substring(at) + '\n'));
    place(field, overlay);
  }

  function newOverlay(field) {
    var overlay = document.createElement('div');
    overlay.className = 'cr-underlines';
    overlay.setAttribute('aria-hidden', 'true');
    field.insertAdjacentElement('afterend', overlay);
    dress(field, overlay);
    if (!field.crFollowed) {
      field.crFollowed = true;
      field.addEventListener('scroll', function () {
        withOverlay(field, place);
      }, {passive: true});
      if (window.ResizeObserver) {
        new ResizeObserver(function () {
          withOverlay(field, dress);
          withOverlay(field, place);
        }).observe(field);
      }
    }
    return overlay;
  }

  function withOverlay(field, run) {
    var overlay = overlayOf(field);
    if (overlay) {
      run(field, overlay);
    }
  }

  /** Gives the overlay the letters of the field; once, for it makes the browser work. */
  function dress(field, overlay) {
    var style = window.getComputedStyle(field);
    var values = COPIED.map(function (name) {
      return style[name];
    });
    COPIED.forEach(function (name, i) {
      overlay.style[name] = values[i];
    });
  }

  function place(field, overlay) {
    var box = {
      left: field.offsetLeft + field.clientLeft + 'px',
      top: field.offsetTop + field.clientTop + 'px',
      width: field.clientWidth + 'px',
      height: field.clientHeight + 'px'
    };
    Object.keys(box).forEach(function (side) {
      if (overlay.style[side] !== box[side]) {
        overlay.style[side] = box[side];
      }
    });
    if (overlay.scrollTop !== field.scrollTop) {
      overlay.scrollTop = field.scrollTop;
    }
  }

  recovery.editor = {
    replace: replace,
    insert: insert,
    select: select,
    focus: focus,
    underline: underline
  };
}());
