package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredTypeScheme;
import org.clientrecovery.minijira.tracker.TypeSchemes;

/** {@code IssueTypeSchemeManager} and {@code OptionSetManager} (for issue type schemes). */
final class TypeSchemeService {
  private final Views views;

  TypeSchemeService(Views views) {
    this.views = views;
  }

  private TypeSchemes schemes() {
    return views.tracker().typeSchemes();
  }

  private StoredProject stored(Project project) {
    return views.tracker().projects().byId(project.getId()).orElseThrow();
  }

  public FieldConfigScheme getConfigScheme(Project project) {
    return view(schemes().of(stored(project)));
  }

  public FieldConfigScheme getDefaultIssueTypeScheme() {
    return view(schemes().byId(TypeSchemes.STANDARD).orElseThrow());
  }

  public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
    return scheme.getId() == TypeSchemes.STANDARD;
  }

  public long getDefaultIssueTypeSchemeId() {
    return TypeSchemes.STANDARD;
  }

  public List<FieldConfigScheme> getAllSchemes() {
    return schemes().all().stream().map(this::view).toList();
  }

  public FieldConfigScheme create(String name, String description, List<String> typeIds) {
    return view(schemes().byId(schemes().add(name, ids(typeIds))).orElseThrow());
  }

  public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> typeIds) {
    schemes().setTypes(scheme.getId(), ids(typeIds));
    return view(schemes().byId(scheme.getId()).orElseThrow());
  }

  public Collection<IssueType> getIssueTypesForProject(Project project) {
    return project.getIssueTypes();
  }

  public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
    return project.getIssueTypes().stream().filter(type -> !type.isSubTask()).toList();
  }

  public FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
      FieldConfigScheme scheme, Collection<Project> projects) {
    projects.forEach(project -> move(stored(project), scheme.getId()));
    return scheme;
  }

  private void move(StoredProject project, long schemeId) {
    views
        .tracker()
        .projects()
        .update(
            new StoredProject(
                project.id(),
                project.projectKey(),
                project.name(),
                project.description(),
                project.type(),
                project.lead(),
                schemeId,
                project.workflowSchemeId()));
  }

  public OptionSet getOptionsForConfig(FieldConfig config) {
    return Standin.of(
        OptionSet.class, new Options(schemes().byId(config.getId()).orElseThrow().typeIds()));
  }

  private static List<Long> ids(Collection<String> texts) {
    return texts.stream().map(Long::valueOf).distinct().toList();
  }

  private FieldConfigScheme view(StoredTypeScheme scheme) {
    return Standin.of(FieldConfigScheme.class, new SchemeView(scheme));
  }

  /** A scheme; its one configuration has the same id. */
  private final class SchemeView {
    private final StoredTypeScheme scheme;

    SchemeView(StoredTypeScheme scheme) {
      this.scheme = scheme;
    }

    public Long getId() {
      return scheme.id();
    }

    public String getName() {
      return scheme.name();
    }

    public String getDescription() {
      return scheme.description();
    }

    public boolean isGlobal() {
      return scheme.standard();
    }

    public FieldConfig getOneAndOnlyConfig() {
      return Standin.of(FieldConfig.class, this);
    }

    public String getFieldId() {
      return "issuetype";
    }

    public List<Long> getAssociatedProjectIds() {
      return views.tracker().projects().all().stream()
          .filter(project -> project.typeSchemeId() == scheme.id())
          .map(StoredProject::id)
          .toList();
    }

    public List<Project> getAssociatedProjectObjects() {
      return getAssociatedProjectIds().stream().map(views::project).toList();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SchemeView that && scheme.id() == that.scheme.id();
    }

    @Override
    public int hashCode() {
      return Long.hashCode(scheme.id());
    }

    @Override
    public String toString() {
      return scheme.name();
    }
  }

  private static final class Options {
    private final List<String> ids = new ArrayList<>();

    Options(List<Long> typeIds) {
      typeIds.forEach(id -> ids.add(id.toString()));
    }

    public Collection<String> getOptionIds() {
      return List.copyOf(ids);
    }

    public void addOption(String fieldType, String id) {
      ids.add(id);
    }
  }
}
