package org.clientrecovery.bench.rescore;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientrecovery.bench.wording.Corpus;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.wording.WordingEngine;

/**
 * Comments of one project, twenty to an issue, of a host that answers from memory; and their
 * reviews, as they are stored when they are written.
 */
final class JudgedComments {
  static final long PROJECT = 10_000;

  private static final int TO_AN_ISSUE = 20;
  private static final int LONGEST = 1_000;
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final List<String> texts;

  /** So many comments of at most 1,000 characters, the same in every run. */
  JudgedComments(int count) {
    List<String> some =
        Corpus.comments(4_000_000).stream()
            .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
            .toList();
    texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(some.get(i % some.size()));
    }
  }

  List<String> texts() {
    return texts;
  }

  double averageLength() {
    return texts.stream().mapToInt(String::length).average().orElse(0);
  }

  static CommentContext context() {
    return CommentContext.publicReply(NOON, ZoneOffset.UTC);
  }

  void store(ReviewStore reviews, WordingEngine engine) {
    for (int first = 0; first < texts.size(); first += TO_AN_ISSUE) {
      List<StoredReview> ofIssue = new ArrayList<>();
      for (int i = first; i < Math.min(texts.size(), first + TO_AN_ISSUE); i++) {
        ofIssue.add(review(i, engine));
      }
      reviews.saveAll(issue(first), ofIssue);
    }
  }

  private static long issue(int comment) {
    return 1 + comment / TO_AN_ISSUE;
  }

  private StoredReview review(int number, WordingEngine engine) {
    return new StoredReview(
        1 + number,
        issue(number),
        PROJECT,
        "ann",
        Audience.PUBLIC,
        NOON.plusSeconds(number),
        engine.review(texts.get(number), context()),
        Optional.of(new Judgement(RuleVersions.SHIPPED, NOON, Position.UNKNOWN, Optional.empty())));
  }

  CommentManager comments() {
    return answering(
        CommentManager.class,
        Map.of(
            "getCommentById",
            arguments -> {
              String text = texts.get((int) ((Long) arguments[0] - 1));
              return answering(Comment.class, Map.of("getBody", none -> text));
            }));
  }

  static IssueManager issues() {
    Project project = answering(Project.class, Map.of("getId", none -> PROJECT));
    return answering(
        IssueManager.class,
        Map.of(
            "getIssueObjects",
            arguments ->
                ((Collection<?>) arguments[0])
                    .stream()
                        .map(
                            id ->
                                answering(
                                    Issue.class,
                                    Map.of(
                                        "getId", none -> id, "getProjectObject", none -> project)))
                        .toList()));
  }

  private static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Function<Object[], Object> answer = answers.get(method.getName());
          if (answer == null) {
            throw new UnsupportedOperationException(type.getName() + "." + method.getName());
          }
          return answer.apply(arguments);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
