package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.junit.Test;

public class PeopleKeysTest {
  /** {@code getActorKey} */
  private static final Pattern USER_KEY =
      Pattern.compile("get((?:Actor|Author|Owner|Client|User|Agent)Key|[A-Z][a-z]+By)");

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final PeopleKeys people = new PeopleKeys(database.activeObjects(), database.locks());

  private LedgerEntry promise(String author, String owner) {
    Commitment commitment =
        new Commitment(
            "Ann will call you",
            Party.US,
            Optional.of("Ann"),
            Optional.empty(),
            MONDAY,
            Optional.empty(),
            CommitmentState.PROPOSED);
    return ledger.add(
        new LedgerPlace(7, 1, 0, 7, "cleo"),
        commitment,
        Optional.of(owner),
        new Decision(author, MONDAY, ""));
  }

  @Test
  public void shouldPutTheNewKeyWhereverTheOldOneWas() {
    int id = promise("ann", "ann").id();

    int places = people.replace("ann", "JIRAUSER10100");

    LedgerEntry entry = ledger.entry(id).orElseThrow();
    assertThat(places).isEqualTo(3);
    assertThat(entry.people())
        .isEqualTo(new LedgerEntry.People("JIRAUSER10100", Optional.of("JIRAUSER10100")));
    assertThat(ledger.history(id).get(0).actor()).isEqualTo("JIRAUSER10100");
  }

  @Test
  public void shouldTakeTheOwnersNameAwayAndLeaveOtherPeopleAlone() {
    int hers = promise("bea", "ann").id();
    int other = promise("bea", "bea").id();

    people.replace("ann", "JIRAUSER10100");

    assertThat(ledger.entry(hers).orElseThrow().commitment().owner()).isEmpty();
    assertThat(ledger.entry(other).orElseThrow().commitment().owner()).contains("Ann");
    assertThat(ledger.entry(other).orElseThrow().people().owner()).contains("bea");
  }

  @Test
  public void shouldGiveTheClientItsNewKey() {
    int id = promise("ann", "ann").id();

    people.replace("cleo", "JIRAUSER10200");

    assertThat(ledger.entry(id).orElseThrow().place().client()).isEqualTo("JIRAUSER10200");
  }

  @Test
  public void shouldReachAllPages() {
    IntStream.range(0, 410).forEach(i -> promise("bea", "ann"));

    assertThat(people.replace("ann", "JIRAUSER10100")).isEqualTo(410);
    assertThat(people.replace("ann", "JIRAUSER10100")).isZero();
  }

  @Test
  public void shouldKnowEveryColumnThatHoldsAUserKey() {
    List<String> known =
        PeopleKeys.columns().stream()
            .map(column -> column.type().getSimpleName() + "." + column.name())
            .toList();

    assertThat(known).containsAll(userKeys());
    assertThat(userKeys()).hasSize(known.size());
  }

  /** Columns named as such in all tables, such as {@code getActorKey} and {@code getChangedBy}. */
  private static Set<String> userKeys() {
    Set<String> found = new TreeSet<>();
    for (Class<?> table : MemoryDatabase.tables()) {
      for (Method method : table.getMethods()) {
        Matcher name = USER_KEY.matcher(method.getName());
        if (name.matches() && method.getReturnType() == String.class) {
          String column = name.group(1).replaceAll("([a-z])([A-Z])", "$1_$2");
          found.add(table.getSimpleName() + "." + column.toUpperCase(Locale.ROOT));
        }
      }
    }
    return found;
  }

  @Test
  public void shouldRefuseToPutAKeyInItsOwnPlace() {
    assertThatThrownBy(() -> people.replace("ann", "ann"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ann");
  }
}
