package org.clientrecovery.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clientrecovery.jira.issue.People;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.PaperChange;
import org.clientrecovery.recovery.Advice;
import org.clientrecovery.recovery.ContactCalendar;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.Generality;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.PaperFault;
import org.clientrecovery.recovery.PaperField;
import org.clientrecovery.recovery.PaperRefused;
import org.clientrecovery.recovery.Problem;

/** Working papers as JSON, with the texts that a reader sees. */
public final class PaperJson {
  private static final int COMING = 3;

  private final ReaderTexts texts;
  private final People people;
  private final Clock clock;

  public PaperJson(ReaderTexts texts, People people, Clock clock) {
    this.texts = texts;
    this.people = people;
    this.clock = clock;
  }

  /** What a paper asks for: its name, its teaching, and the form of an entry. */
  JsonObject form(Paper paper) {
    JsonObject json = new JsonObject();
    json.addProperty("id", paper.id());
    json.addProperty("single", paper.isSingle());
    json.addProperty("name", texts.text("client-recovery.paper." + paper.id()));
    json.addProperty("empty", texts.text("client-recovery.paper." + paper.id() + ".empty"));
    json.addProperty("entry", texts.text("client-recovery.paper." + paper.id() + ".entry"));
    JsonArray fields = new JsonArray();
    paper.fields().forEach(field -> fields.add(field(paper, field)));
    json.add("fields", fields);
    return json;
  }

  private JsonObject field(Paper paper, PaperField field) {
    JsonObject json = new JsonObject();
    json.addProperty("name", field.name());
    json.addProperty("label", label(paper, field.name()));
    json.addProperty("form", field.form().id());
    json.addProperty("required", field.isRequired());
    json.addProperty("longest", field.form().longest());
    JsonArray choices = new JsonArray();
    for (String choice : field.choices()) {
      JsonObject option = new JsonObject();
      option.addProperty("id", choice);
      option.addProperty("text", choice(paper, field, choice));
      choices.add(option);
    }
    json.add("choices", choices);
    return json;
  }

  /** The name of a choice; those of an escalation in the words of its form. */
  private String choice(Paper paper, PaperField field, String choice) {
    boolean asked = paper == Paper.ESCALATION && field.form() == PaperField.Form.CHOICE;
    return texts.text("client-recovery." + (asked ? field.name() : "paper.choice") + "." + choice);
  }

  private String label(Paper paper, String field) {
    return texts.text("client-recovery.paper." + paper.id() + "." + field);
  }

  JsonArray entries(List<PaperEntry> entries) {
    JsonArray json = new JsonArray();
    entries.forEach(entry -> json.add(entry(entry)));
    return json;
  }

  JsonObject entry(PaperEntry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.addProperty("paper", entry.paper().id());
    json.addProperty("version", entry.version());
    json.add("fields", values(entry.values()));
    json.add("texts", readable(entry.paper(), entry.values()));
    json.addProperty("changedBy", people.name(entry.changed().actor()));
    json.addProperty("changed", entry.changed().at().toString());
    json.addProperty("changedText", texts.moment(entry.changed().at()));
    json.add("notes", notes(entry));
    return json;
  }

  /** Days, moments and choices as a reader has them, by field; words speak for themselves. */
  private JsonObject readable(Paper paper, Map<String, String> values) {
    JsonObject json = new JsonObject();
    paper.fields().stream()
        .filter(field -> values.containsKey(field.name()))
        .forEach(
            field ->
                readable(paper, field, values.get(field.name()))
                    .ifPresent(text -> json.addProperty(field.name(), text)));
    return json;
  }

  private Optional<String> readable(Paper paper, PaperField field, String value) {
    return switch (field.form()) {
      case DAY -> Optional.of(texts.day(LocalDate.parse(value)));
      case MOMENT -> Optional.of(texts.moment(OffsetDateTime.parse(value).toInstant()));
      case YES_NO, CHOICE -> Optional.of(choice(paper, field, value));
      case TEXT, LINE, REFERENCE -> Optional.empty();
    };
  }

  /**
   * What could be better about the entry, or what to mind after an escalation that says so; nothing
   * of it keeps it from being saved.
   */
  private JsonArray notes(PaperEntry entry) {
    JsonArray notes = new JsonArray();
    if (entry.paper() == Paper.ESCALATION) {
      Advice.of(Escalation.of(entry.values()))
          .forEach(advice -> notes.add(texts.text("client-recovery.advice." + advice.id())));
    }
    if (entry.paper() == Paper.PROBLEM) {
      Problem problem = new Problem(entry.id(), entry.value("what"), entry.value("count"));
      for (Generality found : problem.generalities()) {
        notes.add(texts.text("client-recovery.paper.problem.generality", found.quote()));
      }
      if (!problem.isCounted()) {
        notes.add(texts.text("client-recovery.paper.problem.not-counted"));
      }
    }
    return notes;
  }

  JsonObject change(PaperChange change) {
    JsonObject json = new JsonObject();
    json.addProperty("paper", change.paper().id());
    json.addProperty("paperName", texts.text("client-recovery.paper." + change.paper().id()));
    json.addProperty("entry", change.entry());
    json.addProperty("kind", change.kind().id());
    json.addProperty("kindText", texts.text("client-recovery.papers.change." + change.kind().id()));
    json.addProperty("by", people.name(change.actor()));
    json.addProperty("at", change.at().toString());
    json.addProperty("atText", texts.moment(change.at()));
    json.add("before", values(change.before()));
    json.add("after", values(change.after()));
    json.addProperty("beforeText", words(change.paper(), change.before()));
    json.addProperty("afterText", words(change.paper(), change.after()));
    return json;
  }

  /** Who made that change, and when, as an entry of a paper tells of its last one. */
  void addAuthor(PaperChange change, JsonObject entry) {
    entry.addProperty("changedBy", people.name(change.actor()));
    entry.addProperty("changedText", texts.moment(change.at()));
  }

  /** "When: 9 Mar 2026 · Owner: Tom"; the number of a problem says nothing and is left out. */
  private String words(Paper paper, Map<String, String> values) {
    return paper.fields().stream()
        .filter(field -> values.containsKey(field.name()))
        .filter(field -> field.form() != PaperField.Form.REFERENCE)
        .map(
            field -> {
              String value = values.get(field.name());
              String text = readable(paper, field, value).orElse(value);
              return paper.fields().size() == 1 ? text : named(label(paper, field.name())) + text;
            })
        .collect(Collectors.joining(" · "));
  }

  /** A question stands for itself. */
  private static String named(String label) {
    return label.endsWith("?") ? label + " " : label + ": ";
  }

  JsonObject calendar(ContactCalendar calendar) {
    Instant now = clock.instant();
    JsonObject json = new JsonObject();
    json.addProperty("lastBy", calendar.last().map(contact -> contact.by().id()).orElse(null));
    json.addProperty(
        "lastByText",
        calendar
            .last()
            .map(contact -> texts.text("client-recovery.paper.choice." + contact.by().id()))
            .orElse(null));
    json.addProperty("last", calendar.last().map(c -> c.at().toString()).orElse(null));
    json.addProperty("lastText", calendar.last().map(c -> texts.moment(c.at())).orElse(null));
    json.add(
        "daysSilent",
        calendar.daysSilent(now).<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
    json.addProperty("overdue", calendar.isOverdue(now));
    json.addProperty("held", calendar.held().size());
    JsonArray coming = new JsonArray();
    calendar.coming(COMING).forEach(day -> coming.add(day.toString()));
    json.add("coming", coming);
    JsonArray shown = new JsonArray();
    calendar.coming(COMING).forEach(day -> shown.add(texts.day(day)));
    json.add("comingText", shown);
    return json;
  }

  /** What that work gives, or each of its faults at its field. */
  <T> T taken(Supplier<T> work) {
    try {
      return work.get();
    } catch (PaperRefused refused) {
      throw refusal(refused);
    }
  }

  /** A refusal with each fault at its field. */
  Refusal refusal(PaperRefused refused) {
    return new Refusal(
        400,
        refused.faults().stream()
            .map(fault -> new Refusal.Fault(fault.field(), message(refused.paper(), fault)))
            .toList());
  }

  private String message(Paper paper, PaperFault fault) {
    String key = "client-recovery.papers.fault." + fault.kind().id();
    return paper
        .field(fault.field())
        .map(field -> texts.text(key, label(paper, field.name()), field.form().longest()))
        .orElseGet(() -> texts.text("client-recovery.papers.fault.entry", fault.field()));
  }

  private static JsonObject values(Map<String, String> values) {
    JsonObject json = new JsonObject();
    values.forEach(json::addProperty);
    return json;
  }
}
