package org.clientrecovery.recovery;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.clientrecovery.text.Audience;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.Component;

/**
 * One comment of the supplier, as far as a gate asks for it.
 *
 * @param components the helpful wording in it
 * @param flagged the categories of its flags that are neither hints nor dismissed
 */
public record ReviewedReply(
    Instant written, Audience audience, Set<Component> components, Set<Category> flagged) {

  public ReviewedReply {
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(audience, "audience");
    components = Set.copyOf(components);
    flagged = Set.copyOf(flagged);
  }

  boolean isPublic() {
    return audience == Audience.PUBLIC;
  }

  boolean isApologyWithOwnership() {
    return components.contains(Component.APOLOGY)
        && components.contains(Component.RESPONSIBILITY)
        && !isNonApology();
  }

  boolean isNonApology() {
    return flagged.contains(Category.NON_APOLOGY);
  }
}
