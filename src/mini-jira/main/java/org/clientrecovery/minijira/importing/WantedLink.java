package org.clientrecovery.minijira.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * A link in the files; both of its issues tell of it.
 *
 * @param seenIn key of the issue that tells of it, which is left aside in comparisons
 */
record WantedLink(
    String type, String outward, String inward, String from, String to, String seenIn) {

  static List<WantedLink> of(String key, Json issue) {
    List<WantedLink> links = new ArrayList<>();
    for (Json link : issue.in("fields").objects("issuelinks")) {
      Json type = link.in("type");
      String name = type.textOr("name", "Relates");
      String outward = type.textOr("outward", "relates to");
      String inward = type.textOr("inward", "relates to");
      link.in("outwardIssue")
          .text("key")
          .ifPresent(other -> links.add(new WantedLink(name, outward, inward, key, other, key)));
      link.in("inwardIssue")
          .text("key")
          .ifPresent(other -> links.add(new WantedLink(name, outward, inward, other, key, key)));
    }
    return links;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WantedLink that
        && type.equals(that.type)
        && from.equals(that.from)
        && to.equals(that.to);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(type, from, to);
  }
}
