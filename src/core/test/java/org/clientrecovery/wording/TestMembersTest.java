package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.Test;

public class TestMembersTest {
  private static final int TESTS = 9000;
  private static final int ALWAYS = 4711;

  @Test
  public void shouldGiveTheTestsOfEachSymbolBack() {
    Random random = new Random(3);
    int[][] passed = new int[200][];
    for (int symbol = 0; symbol < passed.length; symbol++) {
      passed[symbol] = random.ints(random.nextInt(60), 0, TESTS).sorted().distinct().toArray();
    }
    TestMembers plain = new TestMembers(passed, TESTS, -1);
    TestMembers all = new TestMembers(passed, TESTS, ALWAYS);

    for (int symbol = 0; symbol < passed.length; symbol++) {
      assertThat(plain.tests(symbol)).containsExactly(passed[symbol]);
      TreeSet<Integer> more = new TreeSet<>();
      for (int test : passed[symbol]) {
        more.add(test);
      }
      more.add(ALWAYS);
      assertThat(all.tests(symbol)).containsExactly(more.toArray(new Integer[0]));
    }
  }
}
