-- What a Jira has right after its installation. Ids below 10200 are Jira's own.
insert into jira_group (name) values ('jira-administrators'), ('jira-software-users'), ('jira-servicedesk-users');
insert into jira_global_permission (permission, group_name) values
  ('ADMINISTER', 'jira-administrators'), ('SYSTEM_ADMIN', 'jira-administrators'),
  ('USE', 'jira-administrators'), ('USE', 'jira-software-users'), ('USE', 'jira-servicedesk-users'),
  ('USER_PICKER', 'jira-administrators'), ('USER_PICKER', 'jira-software-users'), ('USER_PICKER', 'jira-servicedesk-users'),
  ('BULK_CHANGE', 'jira-administrators'), ('CREATE_SHARED_OBJECTS', 'jira-administrators');
insert into jira_issue_type (id, name, description, subtask, icon) values
  (10001, 'Task', 'A task that needs to be done.', false, 'task'),
  (10002, 'Sub-task', 'A smaller task that is part of a bigger one.', true, 'subtask'),
  (10003, 'Story', 'Functionality as the user wants it.', false, 'story'),
  (10004, 'Bug', 'A problem or error.', false, 'bug');
insert into jira_status (id, name, description, category, icon) values
  (1, 'Open', 'The issue is open and ready for the assignee to start work on it.', 'new', 'open'),
  (3, 'In Progress', 'This issue is being actively worked on by the assignee.', 'indeterminate', 'inprogress'),
  (4, 'Reopened', 'This issue was once resolved, but the resolution was deemed incorrect.', 'new', 'reopened'),
  (5, 'Resolved', 'A resolution has been taken, and it awaits verification by the reporter.', 'done', 'resolved'),
  (6, 'Closed', 'The issue is considered finished, the resolution is correct.', 'done', 'closed');
insert into jira_priority (id, name, description, place) values
  (1, 'Highest', 'This problem will block progress.', 1), (2, 'High', 'Serious problem that could block progress.', 2),
  (3, 'Medium', 'Has the potential to affect progress.', 3), (4, 'Low', 'Minor problem or easily worked around.', 4),
  (5, 'Lowest', 'Trivial problem with little or no impact.', 5);
insert into jira_resolution (id, name, description) values
  (10000, 'Done', 'Work has been completed on this issue.'), (10001, 'Won''t Do', 'This issue won''t be actioned.'),
  (10002, 'Duplicate', 'The problem is a duplicate of an existing issue.'),
  (10003, 'Cannot Reproduce', 'All attempts at reproducing this issue failed.');
insert into jira_link_type (id, name, outward, inward, style) values
  (10000, 'Blocks', 'blocks', 'is blocked by', null), (10001, 'Cloners', 'clones', 'is cloned by', null),
  (10002, 'Duplicate', 'duplicates', 'is duplicated by', null), (10003, 'Relates', 'relates to', 'relates to', null),
  (10100, 'jira_subtask_link', 'jira_subtask_outward', 'jira_subtask_inward', 'jira_subtask');
insert into jira_role (id, name, description) values
  (10002, 'Administrators', 'A project role that represents administrators in a project'),
  (10003, 'Developers', 'A project role that represents the people who work on a project'),
  (10100, 'Service Desk Customers', 'A project role for customers of a service project'),
  (10101, 'Service Desk Team', 'A project role for the agents of a service project');
insert into jira_type_scheme (id, name, description, standard) values
  (10000, 'Default Issue Type Scheme', 'Default issue type scheme is the list of global issue types.', true);
insert into jira_type_scheme_option (scheme_id, type_id, place) values
  (10000, 10001, 0), (10000, 10002, 1), (10000, 10003, 2), (10000, 10004, 3);
