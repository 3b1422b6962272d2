package org.clientrecovery.minijira.module;

import java.util.List;

/**
 * A condition, validator or post-function that an admin can put into a workflow.
 *
 * @param factoryClass makes its arguments from the admin's form
 * @param className runs in the transition, and is named in the workflow's XML
 */
public record WorkflowModule(
    Kind kind,
    String key,
    String name,
    String factoryClass,
    String className,
    List<ResourceFile> files) {
  /** What it does in a transition. */
  public enum Kind {
    CONDITION,
    VALIDATOR,
    FUNCTION
  }

  static WorkflowModule of(Kind kind, Xml module) {
    String tag = kind.name().toLowerCase(java.util.Locale.ROOT) + "-class";
    return new WorkflowModule(
        kind,
        module.attribute("key"),
        module.attribute("name"),
        module.attribute("class"),
        module.child(tag).map(Xml::text).orElse(""),
        ResourceFile.of(module));
  }
}
