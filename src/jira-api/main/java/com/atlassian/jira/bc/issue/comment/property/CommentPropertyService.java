package com.atlassian.jira.bc.issue.comment.property;

import com.atlassian.jira.entity.property.EntityPropertyService;
import com.atlassian.jira.issue.comments.Comment;

public interface CommentPropertyService extends EntityPropertyService<Comment> {}
