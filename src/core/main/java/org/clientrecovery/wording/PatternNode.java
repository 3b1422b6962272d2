package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;

/** The parsed form of a pattern. Prints itself in the pattern language. */
sealed interface PatternNode {

  /** The most tokens that it can take. */
  int longest();

  /** The fewest tokens that it can take. */
  int shortest();

  /** One token that passes a test. */
  record One(WordTest test) implements PatternNode {
    @Override
    public int longest() {
      return 1;
    }

    @Override
    public int shortest() {
      return 1;
    }

    @Override
    public String toString() {
      return test.toString();
    }
  }

  /** One after the other. */
  record Sequence(List<PatternNode> parts) implements PatternNode {
    @Override
    public int longest() {
      int sum = 0;
      for (PatternNode part : parts) {
        sum += part.longest();
      }
      return sum;
    }

    @Override
    public int shortest() {
      int sum = 0;
      for (PatternNode part : parts) {
        sum += part.shortest();
      }
      return sum;
    }

    @Override
    public String toString() {
      return String.join(" ", parts.stream().map(Object::toString).toList());
    }
  }

  /** One of these. */
  record Choice(List<PatternNode> branches) implements PatternNode {
    @Override
    public int longest() {
      int longest = 0;
      for (PatternNode branch : branches) {
        longest = Math.max(longest, branch.longest());
      }
      return longest;
    }

    @Override
    public int shortest() {
      int shortest = branches.isEmpty() ? 0 : Integer.MAX_VALUE;
      for (PatternNode branch : branches) {
        shortest = Math.min(shortest, branch.shortest());
      }
      return shortest;
    }

    @Override
    public String toString() {
      return "(" + String.join("|", branches.stream().map(Object::toString).toList()) + ")";
    }
  }

  /** May stand there or not. */
  record Maybe(PatternNode inner) implements PatternNode {
    @Override
    public int longest() {
      return inner.longest();
    }

    @Override
    public int shortest() {
      return 0;
    }

    @Override
    public String toString() {
      return "[" + inner + "]";
    }
  }

  /** Any words. */
  record Gap(int least, int most) implements PatternNode {
    @Override
    public int longest() {
      return most;
    }

    @Override
    public int shortest() {
      return least;
    }

    @Override
    public String toString() {
      return "…{" + least + "," + most + "}";
    }
  }

  /** Nothing of this follows. */
  record NotNext(PatternNode inner) implements PatternNode {
    @Override
    public int longest() {
      return 0;
    }

    @Override
    public int shortest() {
      return 0;
    }

    @Override
    public String toString() {
      return "!" + inner;
    }
  }

  /** A place rather than a token. */
  enum Anchor implements PatternNode {
    START("^"),
    END("$"),
    BREAK(","),
    QUESTION("?");

    private final String sign;

    Anchor(String sign) {
      this.sign = sign;
    }

    @Override
    public int longest() {
      return 0;
    }

    @Override
    public int shortest() {
      return 0;
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /** Words kept under a name for the rewrite. */
  record Capture(String name, PatternNode inner) implements PatternNode {
    @Override
    public int longest() {
      return inner.longest();
    }

    @Override
    public int shortest() {
      return inner.shortest();
    }

    @Override
    public String toString() {
      return name + "=(" + inner + ")";
    }
  }

  /** A sequence without needless nesting. */
  static PatternNode sequence(List<PatternNode> parts) {
    List<PatternNode> flat = new ArrayList<>();
    for (PatternNode part : parts) {
      if (part instanceof Sequence inner) {
        flat.addAll(inner.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Sequence(List.copyOf(flat));
  }

  /** A choice whose single words are one test, and whose phrases share their first words. */
  static PatternNode choice(List<PatternNode> branches) {
    return new ChoiceBuilder().addAll(branches).build();
  }
}
