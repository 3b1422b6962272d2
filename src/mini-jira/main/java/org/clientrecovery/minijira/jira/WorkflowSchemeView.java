package org.clientrecovery.minijira.jira;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.StoredWorkflowScheme;
import org.clientrecovery.minijira.tracker.Workflows;

/**
 * A workflow scheme as a plugin sees one.
 *
 * @param id null for the default scheme and for one that is not stored yet
 * @param workflows workflow names by issue type id; under null the default, if one is set
 */
record WorkflowSchemeView(
    Long id, String name, String description, boolean standard, Map<String, String> workflows) {

  static AssignableWorkflowScheme of(StoredWorkflowScheme scheme) {
    Map<String, String> mappings = new HashMap<>();
    mappings.put(null, scheme.defaultWorkflow());
    scheme.mappings().forEach((type, workflow) -> mappings.put(type.toString(), workflow));
    return view(
        new WorkflowSchemeView(scheme.id(), scheme.name(), scheme.description(), false, mappings));
  }

  /** The scheme of projects that have none of their own; it can't be changed. */
  static AssignableWorkflowScheme ofDefault() {
    Map<String, String> mappings = new HashMap<>();
    mappings.put(null, Workflows.STANDARD);
    return view(new WorkflowSchemeView(null, "Default Workflow Scheme", "", true, mappings));
  }

  private static AssignableWorkflowScheme view(WorkflowSchemeView scheme) {
    return Standin.of(AssignableWorkflowScheme.class, scheme);
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public boolean isDraft() {
    return false;
  }

  public boolean isDefault() {
    return standard;
  }

  public Map<String, String> getMappings() {
    return workflows;
  }

  public String getConfiguredDefaultWorkflow() {
    return workflows.get(null);
  }

  public String getConfiguredWorkflow(String typeId) {
    return workflows.get(typeId);
  }

  public String getActualDefaultWorkflow() {
    return Objects.requireNonNullElse(workflows.get(null), Workflows.STANDARD);
  }

  public String getActualWorkflow(String typeId) {
    return Objects.requireNonNullElse(workflows.get(typeId), getActualDefaultWorkflow());
  }

  public AssignableWorkflowScheme.Builder builder() {
    return new SchemeBuilder(this).asBuilder();
  }

  /** Makes schemes. */
  static final class SchemeBuilder {
    private final Long id;
    private String name;
    private String description;
    private final Map<String, String> mappings;
    private final AssignableWorkflowScheme.Builder self =
        Standin.of(AssignableWorkflowScheme.Builder.class, this);

    SchemeBuilder(WorkflowSchemeView from) {
      id = from.id();
      name = from.name();
      description = from.description();
      mappings = new HashMap<>(from.workflows());
    }

    static AssignableWorkflowScheme.Builder empty() {
      return new SchemeBuilder(new WorkflowSchemeView(null, null, "", false, Map.of())).asBuilder();
    }

    AssignableWorkflowScheme.Builder asBuilder() {
      return self;
    }

    public Long getId() {
      return id;
    }

    public String getName() {
      return name;
    }

    public String getDescription() {
      return description;
    }

    public Map<String, String> getMappings() {
      return Map.copyOf(mappings);
    }

    public String getMapping(String typeId) {
      return mappings.get(typeId);
    }

    public String getDefaultWorkflow() {
      return mappings.get(null);
    }

    public AssignableWorkflowScheme.Builder setName(String name) {
      this.name = name;
      return self;
    }

    public AssignableWorkflowScheme.Builder setDescription(String description) {
      this.description = description;
      return self;
    }

    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflow) {
      return setMapping(null, workflow);
    }

    public AssignableWorkflowScheme.Builder setMapping(String typeId, String workflow) {
      mappings.put(typeId, workflow);
      return self;
    }

    public AssignableWorkflowScheme.Builder removeMapping(String typeId) {
      mappings.remove(typeId);
      return self;
    }

    public AssignableWorkflowScheme build() {
      return view(
          new WorkflowSchemeView(
              id,
              Objects.requireNonNull(name, "a workflow scheme needs a name"),
              Objects.requireNonNullElse(description, ""),
              false,
              new HashMap<>(mappings)));
    }
  }
}
