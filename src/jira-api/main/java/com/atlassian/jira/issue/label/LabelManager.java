package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface LabelManager {
  Set<Label> getLabels(Long p0);

  Set<Label> setLabels(ApplicationUser p0, Long p1, Set<String> p2, boolean p3, boolean p4);

  Set<Label> getLabels(Long p0, Long p1);

  Set<Label> setLabels(
      ApplicationUser p0, Long p1, Long p2, Set<String> p3, boolean p4, boolean p5);

  Label addLabel(ApplicationUser p0, Long p1, String p2, boolean p3);

  Label addLabel(ApplicationUser p0, Long p1, Long p2, String p3, boolean p4);

  Set<Long> removeLabelsForCustomField(Long p0);

  Set<String> getSuggestedLabels(ApplicationUser p0, Long p1, String p2);

  Set<String> getSuggestedLabels(ApplicationUser p0, Long p1, Long p2, String p3);
}
