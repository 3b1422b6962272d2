package org.clientrecovery.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clientrecovery.jira.store.AudienceId;
import org.clientrecovery.jira.store.RuleBookJson;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.MergedText;
import org.clientrecovery.wording.OutdatedRule;
import org.clientrecovery.wording.Rule;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleForm;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleTweak;

/** Rules, versions and mistakes as JSON. */
final class RuleJson {
  private RuleJson() {}

  /** A version without its contents; JSON null where there is none. */
  static JsonElement version(Optional<StoredRuleBook> version) {
    return version.<JsonElement>map(RuleJson::version).orElse(JsonNull.INSTANCE);
  }

  static JsonObject version(StoredRuleBook version) {
    JsonObject json = new JsonObject();
    json.addProperty("number", version.number());
    json.addProperty("edits", version.edits());
    json.addProperty("author", version.author());
    json.addProperty("changed", version.changed().atOffset(ZoneOffset.UTC).toString());
    json.addProperty("note", version.note());
    return json;
  }

  /** All rules that are on, and those that changes switched off. */
  static JsonArray rules(RuleSet rules, RuleBook book) {
    JsonArray json = new JsonArray();
    rules.rules().forEach(rule -> json.add(rule(rule, book, true)));
    rules.switchedOff().forEach(rule -> json.add(rule(rule, book, false)));
    return json;
  }

  private static JsonObject rule(Rule rule, RuleBook book, boolean enabled) {
    JsonObject json = new JsonObject();
    json.addProperty("key", rule.key());
    json.addProperty("path", rule.file().path());
    json.addProperty("group", group(rule));
    json.addProperty("message", rule.message());
    json.addProperty("suggestion", rule.suggestion());
    json.addProperty("weight", rule.weight());
    json.addProperty("because", rule.because());
    rule.audience().ifPresent(audience -> json.addProperty("audience", AudienceId.of(audience)));
    rule.position().ifPresent(p -> json.addProperty("first", p == Position.FIRST));
    json.add("stages", strings(rule.stages().stream().map(Stage::id).toList()));
    json.addProperty("enabled", enabled);
    json.addProperty("edited", book.files().containsKey(rule.file().path()));
    json.addProperty("own", isOwn(rule, book));
    json.addProperty("tweaked", book.tweaks().containsKey(rule.key()));
    json.add("tweak", RuleBookJson.write(book.tweaks().getOrDefault(rule.key(), RuleTweak.NONE)));
    return json;
  }

  private static JsonArray strings(List<String> values) {
    JsonArray json = new JsonArray();
    values.forEach(json::add);
    return json;
  }

  private static boolean isOwn(Rule rule, RuleBook book) {
    String path = rule.file().path();
    return book.files().containsKey(path) && !book.bases().containsKey(path);
  }

  /** The category, the component or the folder. */
  private static String group(Rule rule) {
    if (rule.category() != null) {
      return rule.category().id();
    }
    String path = rule.file().path();
    return rule.component() != null
        ? rule.component().id()
        : path.substring(path.indexOf('/') + 1, path.lastIndexOf('/'));
  }

  /** The fields of a form, lists as lines. */
  static JsonObject form(RuleForm form) {
    JsonObject json = new JsonObject();
    json.addProperty("id", form.id());
    json.addProperty("group", form.group());
    json.addProperty("message", form.message());
    json.addProperty("suggestion", form.suggestion());
    json.addProperty("weight", form.weight());
    json.addProperty("because", form.because());
    json.add("applies", places(form.applies()));
    json.addProperty("patterns", String.join("\n", form.patterns()));
    json.add("unless", places(form.unless()));
    json.addProperty("hits", String.join("\n", form.hits()));
    json.addProperty("misses", String.join("\n", form.misses()));
    json.addProperty("more", form.more());
    return json;
  }

  private static JsonObject places(Map<String, List<String>> places) {
    JsonObject json = new JsonObject();
    places.forEach((place, lines) -> json.addProperty(place, String.join("\n", lines)));
    return json;
  }

  /** A change that an update overtook: the three texts, and both changes in one. */
  static JsonObject outdated(OutdatedRule rule) {
    JsonObject json = new JsonObject();
    json.addProperty("path", rule.path());
    json.addProperty("key", rule.key());
    json.addProperty("then", rule.then());
    json.addProperty("now", rule.now());
    json.addProperty("yours", rule.yours());
    json.add("tweak", RuleBookJson.write(rule.tweak()));
    json.addProperty("tweaked", !rule.tweak().equals(RuleTweak.NONE));
    if (rule.yours() != null && rule.now() != null) {
      MergedText merged = rule.merged();
      json.addProperty("merged", merged.text());
      json.addProperty("conflicts", merged.conflicts());
    }
    return json;
  }

  /**
   * What differs between two books: a file, a tweak, the threshold, or an update below that an
   * admin saw and kept theirs.
   *
   * @param before null where it is new
   * @param after null where it is gone
   */
  private record Difference(String what, String name, String before, String after) {
    JsonObject named() {
      JsonObject json = new JsonObject();
      json.addProperty("what", what);
      json.addProperty("name", name);
      return json;
    }

    JsonObject whole() {
      JsonObject json = named();
      json.addProperty("before", before);
      json.addProperty("after", after);
      return json;
    }
  }

  /** What differs between two books, with both texts of each. */
  static JsonArray difference(RuleBook before, RuleBook after) {
    JsonArray json = new JsonArray();
    differences(before, after).forEach(difference -> json.add(difference.whole()));
    return json;
  }

  /** The same without the texts, which may be a megabyte. */
  static JsonArray changed(RuleBook before, RuleBook after) {
    JsonArray json = new JsonArray();
    differences(before, after).forEach(difference -> json.add(difference.named()));
    return json;
  }

  /** That one of them with its texts. */
  static Optional<JsonObject> difference(
      RuleBook before, RuleBook after, String what, String name) {
    return differences(before, after).stream()
        .filter(one -> one.what().equals(what) && one.name().equals(name))
        .findFirst()
        .map(Difference::whole);
  }

  private static List<Difference> differences(RuleBook before, RuleBook after) {
    List<Difference> all = new ArrayList<>();
    collect(keptBases(before, after), keptBases(after, before), "kept", all);
    collect(before.files(), after.files(), "file", all);
    collect(tweaks(before), tweaks(after), "tweak", all);
    collect(threshold(before), threshold(after), "threshold", all);
    return all;
  }

  private static Map<String, String> threshold(RuleBook book) {
    return book.threshold()
        .map(points -> Map.of("threshold", String.valueOf(points)))
        .orElse(Map.of());
  }

  /** The bases of changes that both books have. */
  private static Map<String, String> keptBases(RuleBook book, RuleBook other) {
    Map<String, String> bases = new TreeMap<>(book.bases());
    bases.keySet().retainAll(other.bases().keySet());
    bases
        .keySet()
        .removeIf(path -> !Objects.equals(book.files().get(path), other.files().get(path)));
    return bases;
  }

  private static Map<String, String> tweaks(RuleBook book) {
    Map<String, String> tweaks = new TreeMap<>();
    book.tweaks().forEach((key, tweak) -> tweaks.put(key, RuleBookJson.write(tweak).toString()));
    return tweaks;
  }

  private static void collect(
      Map<String, String> before, Map<String, String> after, String what, List<Difference> all) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .forEach(name -> all.add(new Difference(what, name, before.get(name), after.get(name))));
  }
}
