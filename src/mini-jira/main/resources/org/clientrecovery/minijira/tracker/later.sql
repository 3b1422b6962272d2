-- What came after the first tables: made where it is missing, each time the database is opened.
create table if not exists jira_moved_issue (
  project_id bigint not null,
  number bigint not null,
  issue_id bigint not null references jira_issue,
  primary key (project_id, number));
create index if not exists jira_moved_issue_of on jira_moved_issue (issue_id);
