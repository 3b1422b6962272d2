package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

public interface CustomFieldManager {
  Collection<CustomField> getCustomFieldObjectsByName(String p0);

  CustomField getCustomFieldObject(Long p0);

  CustomField getCustomFieldObject(String p0);

  boolean isCustomField(String p0);

  boolean exists(String p0);

  List<CustomField> getCustomFieldObjects();

  List<CustomField> getGlobalCustomFieldObjects();

  List<CustomField> getCustomFieldObjects(Long p0, String p1);

  List<CustomField> getCustomFieldObjects(Long p0, List<String> p1);

  List<CustomField> getCustomFieldObjects(SearchContext p0);

  List<CustomField> getCustomFieldObjects(com.atlassian.jira.issue.Issue p0);

  List<CustomFieldType<?, ?>> getCustomFieldTypes();

  CustomFieldType getCustomFieldType(String p0);

  List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType p0);

  CustomFieldSearcher getCustomFieldSearcher(String p0);

  CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> p0);

  CustomField createCustomField(
      String p0,
      String p1,
      CustomFieldType p2,
      CustomFieldSearcher p3,
      List<JiraContextNode> p4,
      List<IssueType> p5)
      throws GenericEntityException;

  void removeCustomFieldPossiblyLeavingOrphanedData(Long p0)
      throws RemoveException, IllegalArgumentException;

  void removeCustomField(CustomField p0) throws RemoveException;

  void updateCustomField(Long p0, String p1, String p2, CustomFieldSearcher p3);

  void removeProjectAssociations(Project p0);

  void refresh();

  void refreshConfigurationSchemes(Long p0);

  void clear();

  Class<? extends CustomFieldSearcher> getCustomFieldSearcherClass(String p0);
}
