package org.clientrecovery.jira.admin;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientrecovery.jira.audit.AuditForm;
import org.clientrecovery.jira.audit.AuditTexts;
import org.clientrecovery.jira.store.AuditEntry;
import org.clientrecovery.jira.store.AuditLog;

/** The admin page of who changed what; what is asked stands in its address. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public final class RecoveryAuditLog extends AdminPage {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final transient AuditLog log;
  private final transient AuditForm form;
  private final transient AuditTexts lines;
  private final transient ProjectManager projects;
  private final Map<String, String> fields = new LinkedHashMap<>();

  public RecoveryAuditLog(AuditLog log, AuditForm form, AuditTexts lines, ProjectManager projects) {
    this.log = log;
    this.form = form;
    this.lines = lines;
    this.projects = projects;
  }

  @Override
  public Map<String, Object> getPage() {
    AuditForm.Reading reading = form.read(fields::get);
    List<AuditEntry> found =
        reading.problems().isEmpty() ? log.page(reading.query(), PAGE + 1) : List.of();
    List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
    Map<String, Object> page = new HashMap<>();
    page.put("fields", filled());
    page.put("problems", reading.problems().stream().map(AuditForm.Problem::message).toList());
    page.put("acts", lines.acts());
    page.put("projects", choices(projects));
    page.put("lines", shown.stream().map(lines::shown).toList());
    page.put("query", query(""));
    page.put("older", found.size() > PAGE ? query(shown.get(PAGE - 1).id() + "") : "");
    page.put("newest", fields.getOrDefault("cursor", "").isEmpty() ? "" : query(""));
    return page;
  }

  private Map<String, String> filled() {
    Map<String, String> filled = new HashMap<>();
    for (String name : List.of("who", "what", "project", "from", "until")) {
      filled.put(name, fields.getOrDefault(name, ""));
    }
    return filled;
  }

  /** The fields as the query of an address, with that cursor; empty where none is filled. */
  private String query(String cursor) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("cursor", cursor);
    return all.entrySet().stream()
        .filter(field -> field.getValue() != null && !field.getValue().isBlank())
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public void setWho(String value) {
    fields.put("who", value);
  }

  public void setWhat(String value) {
    fields.put("what", value);
  }

  public void setProject(String value) {
    fields.put("project", value);
  }

  public void setFrom(String value) {
    fields.put("from", value);
  }

  public void setUntil(String value) {
    fields.put("until", value);
  }

  public void setCursor(String value) {
    fields.put("cursor", value);
  }
}
