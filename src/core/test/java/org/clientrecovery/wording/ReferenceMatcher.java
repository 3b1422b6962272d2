package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.PatternNode.Anchor;
import org.clientrecovery.wording.PatternNode.Capture;
import org.clientrecovery.wording.PatternNode.Choice;
import org.clientrecovery.wording.PatternNode.Gap;
import org.clientrecovery.wording.PatternNode.Maybe;
import org.clientrecovery.wording.PatternNode.NotNext;
import org.clientrecovery.wording.PatternNode.One;
import org.clientrecovery.wording.PatternNode.Sequence;

/** Matches a parsed pattern the plain way: from the tree, letter by letter, place by place. */
final class ReferenceMatcher {
  private static final Break[] STRONG = {Break.SEMICOLON, Break.COLON, Break.DASH, Break.BRACKET};

  private final CommentText text;
  private final int sentence;
  private final int first;
  private final int end;

  ReferenceMatcher(CommentText text, int sentence) {
    this.text = text;
    this.sentence = sentence;
    first = text.firstToken(sentence);
    end = text.endToken(sentence);
  }

  /** The first matches from left to right, each the longest at its start, none inside another. */
  List<String> matches(PatternNode pattern, int most) {
    List<String> found = new ArrayList<>();
    int start = first;
    while (start < end && found.size() < most) {
      int last = ends(pattern, Set.of(start)).stream().max(Integer::compare).orElse(-1);
      if (last > start) {
        found.add(start + "-" + last);
      }
      start = Math.max(start + 1, last);
    }
    return found;
  }

  private Set<Integer> ends(PatternNode node, Set<Integer> starts) {
    Set<Integer> ends = new TreeSet<>();
    if (starts.isEmpty()) {
      return ends;
    }
    if (node instanceof One one) {
      for (int at : starts) {
        if (at < end && passes(one.test(), at)) {
          ends.add(at + 1);
        }
      }
    } else if (node instanceof Sequence sequence) {
      Set<Integer> reached = starts;
      for (PatternNode part : sequence.parts()) {
        reached = ends(part, reached);
      }
      return reached;
    } else if (node instanceof Choice choice) {
      choice.branches().forEach(branch -> ends.addAll(ends(branch, starts)));
    } else if (node instanceof Maybe maybe) {
      ends.addAll(starts);
      ends.addAll(ends(maybe.inner(), starts));
    } else if (node instanceof Capture capture) {
      return ends(capture.inner(), starts);
    } else if (node instanceof Gap gap) {
      starts.forEach(at -> addGap(gap, at, ends));
    } else if (node instanceof NotNext not) {
      starts.stream()
          .filter(at -> ends(not.inner(), Set.of(at)).stream().noneMatch(last -> last > at))
          .forEach(ends::add);
    } else {
      starts.stream().filter(at -> holds((Anchor) node, at)).forEach(ends::add);
    }
    return ends;
  }

  private void addGap(Gap gap, int start, Set<Integer> ends) {
    int at = start;
    for (int words = 0; words <= gap.most(); words++) {
      if (words >= gap.least()) {
        ends.add(at);
      }
      if (at >= end || hasBreak(at, STRONG)) {
        return;
      }
      at++;
    }
  }

  private boolean hasBreak(int token, Break... breaks) {
    for (Break one : breaks) {
      if (text.hasBreakBefore(token, one)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Anchor anchor, int token) {
    return switch (anchor) {
      case START -> token == first;
      case END -> token == end;
      case QUESTION -> text.mark(sentence) == '?';
      case BREAK ->
          token == end
              || token > first
                  && (hasBreak(token, STRONG) || hasBreak(token, Break.COMMA, Break.QUOTE));
    };
  }

  private boolean passes(WordTest test, int token) {
    if (test.notes().contains("=" + text.word(token))) {
      return true;
    }
    for (String note : test.notes()) {
      if (note.charAt(0) != '=' && passes(note, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean passes(String note, int token) {
    String letters = note.substring(1);
    String word = text.word(token);
    return switch (note.charAt(0)) {
      case '<' -> word.startsWith(letters);
      case '>' -> word.endsWith(letters);
      default -> hasShape(letters, token);
    };
  }

  private boolean hasShape(String name, int token) {
    return switch (name) {
      case "ANY" -> true;
      case "SHOUTED" -> text.isShouted(token);
      case "NAME" -> token > first && text.isCapitalised(token) && !text.word(token).equals("i");
      default -> text.kind(token).name().equals(name);
    };
  }
}
