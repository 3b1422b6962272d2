package org.clientrecovery.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.report.ReportWorld.NOW;
import static org.clientrecovery.jira.report.ReportWorld.dueOn;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.junit.After;
import org.junit.Test;

public class UnresolvedCommitmentsTest {
  private final ReportWorld world = new ReportWorld();

  @After
  public void closeTheDesk() {
    world.close();
  }

  @Test
  public void shouldKeepChosenWhatNoSingleChoiceStandsFor() {
    world.project(2, "CARE");
    Map<?, ?> form = form("project", "SUP,CARE", "state", "open,moved", "party", "us");

    assertThat(chosen(form.get("projects"))).containsExactly("SUP,CARE");
    assertThat(chosen(form.get("states"))).containsExactly("open,moved");
    assertThat(chosen(form.get("parties"))).containsExactly("us");
    assertThat(chosen(form("project", "sup").get("projects"))).containsExactly("SUP");
  }

  @Test
  public void shouldTakeAlongTheSectionThatIsShown() {
    Map<String, Object> page =
        world.view.page(
            ReportWorld.form("section", "overdue", "party", "us", "group", "client"), world.reader);

    assertThat(page.get("links"))
        .isEqualTo(
            Map.of(
                "start", "?party=us&group=client",
                "print", "?party=us&group=client&section=overdue&print=yes",
                "export", "?party=us&section=overdue"));
  }

  @Test
  public void shouldLeadToNoFieldForWhatTheFormDoesNotHave() {
    Map<String, Object> page =
        world.view.page(ReportWorld.form("section", "soon", "from", "soon"), world.reader);

    assertThat(
            ReportWorld.list(page.get("problems")).stream()
                .map(problem -> (String) ((Map<?, ?>) problem).get("field")))
        .containsExactlyInAnyOrder("", "from");
  }

  private Map<?, ?> form(String... fields) {
    return (Map<?, ?>) world.view.page(ReportWorld.form(fields), world.reader).get("form");
  }

  private static List<String> chosen(Object choices) {
    return ReportWorld.list(choices).stream()
        .map(choice -> (Map<?, ?>) choice)
        .filter(choice -> Boolean.TRUE.equals(choice.get("chosen")))
        .map(choice -> (String) choice.get("id"))
        .toList();
  }

  @Test
  public void shouldSortByWhatMustHappenTomorrowMorning() {
    world.promise("later", Party.US, dueOn(20));
    world.promise("late", Party.US, dueOn(4));
    world.promise("later still overdue", Party.US, dueOn(2));
    world.promise("some day", Party.US, Optional.empty());
    world.promise("next", Party.US, dueOn(6));

    assertThat(world.quotes("us", "overdue")).containsExactly("later still overdue", "late");
    assertThat(world.quotes("us", "due-next")).containsExactly("next", "later");
    assertThat(world.quotes("us", "no-date")).containsExactly("some day");
  }

  @Test
  public void shouldCountADayAsDueUntilItIsOver() {
    world.promise("today", Party.US, dueOn(5));

    assertThat(world.quotes("us", "due-next")).containsExactly("today");
    assertThat(world.rowsOf("us", "due-next").get(0).get("age"))
        .isEqualTo("client-recovery.report.age.today");
  }

  @Test
  public void shouldSayAgesInWorkingDays() {
    world.promise(
        "friday", Party.US, Optional.of(Due.on(LocalDate.of(2026, 2, 27), ZoneOffset.UTC)));
    world.promise("two days", Party.US, dueOn(3));
    world.promise("monday", Party.US, dueOn(9));

    assertThat(world.rowsOf("us", "overdue").stream().<Object>map(row -> row.get("age")))
        .containsExactly(
            "client-recovery.report.age.overdue[4]", "client-recovery.report.age.overdue[2]");
    assertThat(world.rowsOf("us", "due-next").get(0).get("age"))
        .isEqualTo("client-recovery.report.age.due-next[2]");
  }

  @Test
  public void shouldKeepOursAndTheirsApart() {
    world.promise("we send", Party.US, dueOn(6));
    world.promise("they pay", Party.CLIENT, dueOn(6));

    assertThat(world.quotes("us", "due-next")).containsExactly("we send");
    assertThat(world.quotes("client", "due-next")).containsExactly("they pay");
  }

  @Test
  public void shouldNotShowWhatIsSettledOrOnlyProposed() {
    int kept = world.promise("kept", Party.US, dueOn(6));
    world.ledger.change(kept, promise -> promise.keptAt(NOW), new Decision("ann", NOW, ""));
    int dismissed = world.promise("withdrawn", Party.US, dueOn(6));
    world.ledger.change(dismissed, Commitment::withdrawn, new Decision("ann", NOW, ""));

    assertThat(world.quotes("us", "due-next")).isEmpty();
  }

  @Test
  public void shouldNameTheRecoveryOfAnEscalatedTicketAndOfOneThatJoinedIt() {
    escalate();
    world.promise("on the source", Party.US, dueOn(6));
    world.promise("on the recovery", Party.US, dueOn(9), 8);
    world.promise("on the joined ticket", Party.US, dueOn(10), 9);
    world.ledger.place(new LedgerPlace(9, 1, 8, 9, "other"));
    world.promise("elsewhere", Party.US, dueOn(11), 10);

    List<Map<?, ?>> rows = world.rowsOf("us", "due-next");
    assertThat(rows.stream().<Object>map(row -> row.get("recovery")))
        .containsExactly("SUP-8", "SUP-8", "SUP-8", "");
    assertThat(rows.stream().<Object>map(row -> row.get("client")))
        .containsExactly("Cleo", "Cleo", "Otto", "");
  }

  @Test
  public void shouldNotNameARecoveryThatItsReaderMayNotSee() {
    escalate();
    world.promise("on the joined ticket", Party.US, dueOn(10), 9);
    world.ledger.place(new LedgerPlace(9, 1, 8, 9, "other"));
    world.letBrowse(world.issue(8), false);

    assertThat(world.rowsOf("us", "due-next").get(0).get("recovery")).isEqualTo("");
  }

  /** SUP-8 is the recovery of SUP-7; SUP-9 and SUP-10 are there as well. */
  private void escalate() {
    for (long id : List.of(8L, 9L, 10L)) {
      world.issue(id, world.projects.get(0));
    }
    world.reported(7, "Cleo");
    world.reported(9, "Otto");
    world.recoveries.add(
        Recovery.escalated(
            new Recovery.Place(8, 7, 1),
            new Escalation(
                Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
            "ann",
            NOW),
        Chronology.of(List.of()));
  }

  @Test
  public void shouldShowAndCountNothingOfAnIssueThatItsReaderMayNotSee() {
    world.promise("secret", Party.US, dueOn(6));
    world.letBrowse(world.issue(7), false);

    assertNothingLeaks("us", "due-next");
  }

  @Test
  public void shouldShowAndCountNothingOfACommentThatItsReaderMayNotSee() {
    world.restrictedPromise("secret", dueOn(6));

    assertNothingLeaks("us", "due-next");
  }

  @Test
  public void shouldNotShowTheWordsOfARestrictedCommentOnceItIsDeleted() {
    world.restrictedPromise("secret", dueOn(6));
    world.deleteLastComment();

    assertNothingLeaks("us", "due-next");
  }

  @Test
  public void shouldAskTheHostForEachCommentBeforeItsWordsAreShown() {
    world.promise("was public when it was read", Party.US, dueOn(6));
    world.hideLastComment();

    assertNothingLeaks("us", "due-next");
  }

  @Test
  public void shouldShowNothingOfAnIssueThatIsGone() {
    world.promise("orphan", Party.US, dueOn(6));
    world.issues.remove(7L);

    assertNothingLeaks("us", "due-next");
  }

  @Test
  public void shouldShowNothingOfAProjectThatIsNotInTheList() {
    world.issue(8, world.project(2, "OPS"));
    world.promise("elsewhere", Party.US, dueOn(6), 8);
    world.browsable.remove(1);

    assertNothingLeaks("us", "due-next");
  }

  @Test
  public void shouldShowNothingToTheCustomerOfADesk() {
    Project desk = world.deskOfCustomer(2, "DESK");
    world.issue(8, desk);
    world.promise("to the customer", Party.US, dueOn(6), 8);
    assertNothingLeaks("us", "due-next");

    world.makeAgentOf(desk);
    assertThat(world.quotes("us", "due-next")).containsExactly("to the customer");
  }

  @Test
  public void shouldShowNothingToTheAnonymous() {
    world.promise("secret", Party.US, dueOn(6));

    Map<String, Object> page = world.view.page(ReportWorld.form(), null);

    assertThat(page.get("readable")).isEqualTo(false);
    assertThat(page.toString()).doesNotContain("secret").doesNotContain("SUP");
  }

  @Test
  public void shouldShowReportsToTheGroupsThatAnAdminNamed() {
    world.promise("ours", Party.US, dueOn(6));
    world.settings.change(
        1, Map.of(Setting.MAY_SEE_REPORTS, Optional.of("leads, managers")), Map.of(), "admin");
    assertNothingLeaks("us", "due-next");

    when(world.groups.isUserInGroup(world.reader, "managers")).thenReturn(true);
    assertThat(world.quotes("us", "due-next")).containsExactly("ours");
  }

  @Test
  public void shouldFollowTheSiteWhereAProjectNamesNoGroups() {
    world.promise("ours", Party.US, dueOn(6));
    world.settings.change(
        0, Map.of(Setting.MAY_SEE_REPORTS, Optional.of("leads")), Map.of(), "admin");
    assertNothingLeaks("us", "due-next");

    world.settings.change(1, Map.of(Setting.MAY_SEE_REPORTS, Optional.of("")), Map.of(), "admin");
    assertThat(world.quotes("us", "due-next")).containsExactly("ours");
  }

  @Test
  public void shouldCountOnlyToALimitAndPageThrough() {
    for (int i = 0; i < 130; i++) {
      world.promise("promise " + i, Party.US, dueOn(6 + i / 10));
    }

    assertThat(world.section("us", "due-next").get("count")).isEqualTo("100+");
    assertThat(throughAllPages("us", "due-next")).hasSize(130).doesNotHaveDuplicates();
  }

  @Test
  public void shouldPageThroughWhatHasNoDate() {
    for (int i = 0; i < 60; i++) {
      world.promise("promise " + i, Party.CLIENT, Optional.empty());
    }

    assertThat(world.section("client", "no-date").get("count")).isEqualTo("60");
    assertThat(throughAllPages("client", "no-date")).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  public void shouldNotLoseRowsBehindThoseThatAreHidden() {
    for (int i = 0; i < 140; i++) {
      world.restrictedPromise("secret " + i, dueOn(6));
    }
    world.promise("visible", Party.US, dueOn(7));

    assertThat(world.quotes("us", "due-next")).containsExactly("visible");
    assertThat(world.section("us", "due-next").get("count")).isEqualTo("1");
  }

  @Test
  public void shouldLoadIssuesInBatchesAndCommentsOnlyOfThePage() {
    for (int i = 0; i < 60; i++) {
      world.issue(1000 + i, world.projects.get(0));
      world.promise("promise " + i, Party.US, dueOn(6), 1000 + i);
    }

    world.view.page(ReportWorld.form(), world.reader);

    verify(world.issueManager, atMost(4)).getIssueObjects(any());
    verify(world.issueManager, never()).getIssueObject(anyLong());
    verify(world.comments, times(25)).getCommentById(any());
  }

  @Test
  public void shouldFilterByOwnerClientAndWords() {
    world.reported(7, "Cleo Clinic");
    promiseOf("Bob", "send the invoices");
    world.promise("call you", Party.US, dueOn(6));

    assertThat(world.quotes("us", "due-next", "owner", "bob")).containsExactly("send the invoices");
    assertThat(world.quotes("us", "due-next", "client", "CLINIC")).hasSize(2);
    assertThat(world.quotes("us", "due-next", "client", "bank")).isEmpty();
    assertThat(world.quotes("us", "due-next", "text", "Invoices"))
        .containsExactly("send the invoices");
    assertThat(world.quotes("us", "due-next", "text", "sup-7")).hasSize(2);
  }

  @Test
  public void shouldFilterByProjectPartyStateAndDays() {
    world.issue(8, world.project(2, "OPS"));
    world.promise("elsewhere", Party.US, dueOn(6), 8);
    world.promise("here", Party.US, dueOn(6));
    world.promise("on the tenth", Party.US, dueOn(10));
    world.promise("some day", Party.US, Optional.empty());

    assertThat(world.quotes("us", "due-next", "project", "ops")).containsExactly("elsewhere");
    assertThat(world.quotes("us", "due-next", "party", "client")).isEmpty();
    assertThat(world.quotes("us", "due-next", "state", "missed")).isEmpty();
    assertThat(world.quotes("us", "due-next", "from", "2026-03-10", "to", "2026-03-10"))
        .containsExactly("on the tenth");
    assertThat(world.quotes("us", "due-next", "to", "2026-03-09"))
        .containsExactly("elsewhere", "here");
    assertThat(world.quotes("us", "no-date", "to", "2026-03-09")).isEmpty();
  }

  @Test
  public void shouldPutRowsTogetherByClient() {
    world.issue(8, world.projects.get(0));
    world.reported(7, "Cleo");
    world.reported(8, "Dora");
    world.promise("first", Party.US, dueOn(6), 8);
    world.promise("second", Party.US, dueOn(7), 7);
    world.promise("third", Party.US, dueOn(8), 8);

    List<?> groups =
        ReportWorld.list(world.section("us", "due-next", "group", "client").get("groups"));

    assertThat(groups.stream().map(group -> ((Map<?, ?>) group).get("name").toString()).toList())
        .containsExactly("Dora", "Cleo");
    assertThat(world.quotes("us", "due-next", "group", "client"))
        .containsExactly("first", "third", "second");
  }

  @Test
  public void shouldSayWhatIsWrongWithAFilterAndKeepWhatWasWritten() {
    Map<String, Object> page =
        world.view.page(
            ReportWorld.form(
                "project", "NONE", "party", "them", "from", "tomorrow", "text", "x".repeat(300)),
            world.reader);

    assertThat(page.get("problems").toString())
        .contains("refused.project[NONE]")
        .contains("refused.choice[them, us, client]")
        .contains("refused.date[tomorrow]")
        .contains("refused.long[200]");
    assertThat(ReportWorld.list(page.get("parties"))).isEmpty();
    assertThat(((Map<?, ?>) page.get("form")).get("from")).isEqualTo("tomorrow");
  }

  @Test
  public void shouldRefuseCursorsThatItDidNotGive() {
    for (String broken : List.of("x", "1", "1.", ".1", "1.2.3", "99999999999999999999.1", "-")) {
      Map<String, Object> page =
          world.view.page(
              ReportWorld.form("party", "us", "section", "overdue", "after", broken), world.reader);
      assertThat(page.get("problems").toString()).as(broken).contains("refused.cursor");
    }
  }

  @Test
  public void shouldTreatWordsOfOthersAsWords() {
    String hostile = "<script>alert(1)</script> $page #set($x=1) ${x} ' OR 1=1 --";
    world.promise(hostile, Party.US, dueOn(6));

    assertThat(world.quotes("us", "due-next", "text", "' or 1=1")).containsExactly(hostile);
    assertThat(world.quotes("us", "due-next", "owner", "%")).isEmpty();
  }

  private void assertNothingLeaks(String party, String section) {
    assertThat(world.quotes(party, section)).isEmpty();
    assertThat(world.section(party, section).get("count")).isIn("0", null);
    assertThat(world.section(party, section).get("next")).isIn("", null);
  }

  private List<String> throughAllPages(String party, String section) {
    List<String> all = new ArrayList<>(world.quotes(party, section));
    String next = (String) world.section(party, section).get("next");
    while (!next.isEmpty()) {
      String[] fields = {
        "party", party, "section", section, "after", next.replaceAll(".*after=", "")
      };
      all.addAll(world.quotes(party, section, fields));
      next = (String) world.section(party, section, fields).get("next");
    }
    return all;
  }

  private void promiseOf(String owner, String quote) {
    world.promise(
        new FoundCommitment(
            0,
            quote.length(),
            quote,
            Party.US,
            Optional.of(owner),
            Optional.empty(),
            Strength.PROMISE,
            dueOn(6)),
        7,
        false);
  }
}
