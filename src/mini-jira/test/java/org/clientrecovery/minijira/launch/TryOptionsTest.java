package org.clientrecovery.minijira.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

public class TryOptionsTest {
  private static TryOptions parse(String line) {
    return TryOptions.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
  }

  private static void assertRefused(String line, String message) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @Test
  public void shouldHaveDefaults() {
    TryOptions options = parse("");

    assertThat(options.flavour()).isEqualTo(Flavour.JIRA10);
    assertThat(options.port()).isEqualTo(2990);
    assertThat(options.nodes()).isEqualTo(1);
    assertThat(options.data()).isEmpty();
  }

  @Test
  public void shouldTakeWhatIsGiven() {
    TryOptions options = parse("--jira 11 --port 8080 --data here");

    assertThat(options.flavour()).isEqualTo(Flavour.JIRA11);
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.data()).contains(Path.of("here"));
  }

  @Test
  public void shouldRefuseWhatItDoesNotKnow() {
    assertRefused("--colour red", "Unknown option --colour. Usage: recovery try");
    assertRefused("--jira 8", "--jira takes 9, 10 or 11, not 8.");
    assertRefused("--port http", "--port takes a number from 0 to 65535, not http.");
    assertRefused("--port 70000", "--port takes a number from 0 to 65535, not 70000.");
  }

  @Test
  public void shouldRefuseWhatIsMissingOrTwice() {
    assertRefused("--port", "--port needs a value.");
    assertRefused("--port 1 --port 2", "--port is given twice.");
  }

  @Test
  public void shouldRefuseTwoDatabases() {
    assertRefused("--data here --db jdbc:postgresql://h/d", "--data or --db, not both");
  }

  @Test
  public void shouldRefuseTwoNodesWithoutASharedDatabase() {
    assertRefused("--nodes 2", "--nodes 2 needs --db");
  }

  @Test
  public void shouldRefuseAnImportThatCannotBeRead() {
    assertRefused(
        "--import no-such-file.json", "There is no readable no-such-file.json to import.");
  }
}
