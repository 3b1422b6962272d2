package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

public interface ResolutionManager {
  Resolution createResolution(String p0, String p1);

  void editResolution(Resolution p0, String p1, String p2);

  List<Resolution> getResolutions();

  void removeResolution(String p0, String p1);

  Resolution getResolutionByName(String p0);

  Resolution getResolution(String p0);

  void moveResolutionUp(String p0);

  void moveResolutionDown(String p0);

  void setDefaultResolution(String p0);

  Resolution getDefaultResolution();
}
