package com.atlassian.jira.bc.issue.comment.property;

public interface CommentPropertyService
    extends com.atlassian.jira.entity.property.EntityPropertyService<
        com.atlassian.jira.issue.comments.Comment> {}
