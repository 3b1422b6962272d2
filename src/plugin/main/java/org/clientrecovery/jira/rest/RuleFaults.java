package org.clientrecovery.jira.rest;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.wording.ExampleFault;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleBookCheck;
import org.clientrecovery.wording.RuleForm;
import org.clientrecovery.wording.RuleProblem;

/**
 * What is wrong with changed rules, each at its place: path, line and column, and the field, line
 * and column of the form that wrote the file.
 */
final class RuleFaults {
  private final ReaderTexts texts;
  private final RuleBook book;

  /**
   * @param book the rules that were refused
   */
  RuleFaults(ReaderTexts texts, RuleBook book) {
    this.texts = texts;
    this.book = book;
  }

  /** All that is wrong, mistakes in files first. */
  List<Refusal.Fault> of(RuleBookCheck check) {
    List<Refusal.Fault> faults = new ArrayList<>();
    check.problems().forEach(problem -> faults.add(fault(problem)));
    check.faults().forEach(example -> faults.add(fault(example)));
    check.sweeping().forEach(key -> faults.add(sweeping(key)));
    return faults;
  }

  Refusal.Fault fault(RuleProblem problem) {
    JsonObject more = place(problem.path(), problem.line(), problem.column());
    more.addProperty("kind", "problem");
    more.addProperty("excerpt", problem.excerpt());
    return fault(problem.path(), problem.line(), problem.column(), texts.mistake(problem), more);
  }

  private Refusal.Fault fault(ExampleFault example) {
    JsonObject more = place(example.path(), example.line(), example.column());
    more.addProperty("kind", example.hit() ? "hit" : "miss");
    more.addProperty("example", example.example());
    String message =
        example.hit()
            ? texts.text("client-recovery.rules.form.hit", example.example())
            : texts.text("client-recovery.rules.form.miss", example.example());
    return fault(example.path(), example.line(), example.column(), message, more);
  }

  private Refusal.Fault sweeping(String key) {
    JsonObject more = new JsonObject();
    more.addProperty("kind", "sweeping");
    more.addProperty("formField", "patterns");
    more.addProperty("formLine", 1);
    more.addProperty("formColumn", 1);
    return new Refusal.Fault(key, texts.text("client-recovery.rules.form.sweeping"), more);
  }

  private static Refusal.Fault fault(
      String path, int line, int column, String message, JsonObject more) {
    return new Refusal.Fault(path + ":" + line + ":" + column, message, more);
  }

  private JsonObject place(String path, int line, int column) {
    JsonObject more = new JsonObject();
    more.addProperty("path", path);
    more.addProperty("line", line);
    more.addProperty("column", column);
    String text = book.files().get(path);
    if (text != null) {
      RuleForm.FormPlace place = RuleForm.placeOf(text, line, column);
      more.addProperty("formField", place.field());
      more.addProperty("formLine", place.line());
      more.addProperty("formColumn", place.column());
    }
    return more;
  }
}
