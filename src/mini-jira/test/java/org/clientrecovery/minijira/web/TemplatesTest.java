package org.clientrecovery.minijira.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class TemplatesTest {
  private static final String ROW = Row.class.getName();

  public static final class Row {
    public String getName() {
      return "<b>";
    }

    public String getNameHtml() {
      return "<b>";
    }

    public String renderName() {
      return "<b>";
    }

    @HtmlSafe
    public String getIcon() {
      return "<i>";
    }

    public String cell(String column, int number) {
      return column + number;
    }
  }

  private static String render(MethodAllowlist allowlist, String template) {
    return Templates.of(Map.of("t.vm", template), allowlist)
        .render("t.vm", Map.of("row", new Row(), "list", List.of("<x>")));
  }

  private static String escaped(String template) {
    return render(MethodAllowlist.everything(), "#enable_html_escaping()\n" + template).strip();
  }

  @Test
  public void shouldEscapeWhatIsInsertedOnceSwitchedOn() {
    assertThat(escaped("$row.name ${row.getName()} $list.get(0)"))
        .isEqualTo("&lt;b&gt; &lt;b&gt; &lt;x&gt;");
  }

  @Test
  public void shouldNotEscapeBeforeItIsSwitchedOn() {
    assertThat(render(MethodAllowlist.everything(), "$row.name")).isEqualTo("<b>");
  }

  @Test
  public void shouldStopEscapingWhenSwitchedOff() {
    assertThat(escaped("$row.name#disable_html_escaping()$row.name")).isEqualTo("&lt;b&gt;<b>");
  }

  @Test
  public void shouldLetNamesThatPromiseHtmlPass() {
    assertThat(escaped("$row.nameHtml $!{row.getNameHtml()} $row.renderName()"))
        .isEqualTo("<b> <b> <b>");
  }

  @Test
  public void shouldLetAnnotatedMethodsPass() {
    assertThat(escaped("$row.icon $row.getIcon()")).isEqualTo("<i> <i>");
  }

  @Test
  public void shouldBlockMethodsThatAreNotAllowed() {
    MethodAllowlist allowlist = MethodAllowlist.of(List.of(ROW + "#getName()"));

    assertThat(render(allowlist, "$row.name $row.icon $row.cell('a', 1)"))
        .isEqualTo("<b> $row.icon $row.cell('a', 1)");
    assertThat(allowlist.blocked())
        .containsExactlyInAnyOrder(ROW + "#getIcon()", ROW + "#cell(java.lang.String int)");
  }

  @Test
  public void shouldAllowAMethodByItsArgumentTypes() {
    MethodAllowlist allowlist = MethodAllowlist.of(List.of(ROW + "#cell(java.lang.String,  int)"));

    assertThat(render(allowlist, "$row.cell('a', 1)")).isEqualTo("a1");
  }

  @Test
  public void shouldAllowValuesAndCollectionsOfTheJdkButNotTheirClass() {
    MethodAllowlist allowlist = MethodAllowlist.of(List.of());

    assertThat(render(allowlist, "$list.get(0).length() $list.size() $list.class.name"))
        .isEqualTo("3 1 $list.class.name");
  }

  @Test
  public void shouldNameTheTemplateThatIsMissing() {
    Templates templates = Templates.of(Map.of(), MethodAllowlist.everything());

    assertThatThrownBy(() -> templates.render("/no.vm", Map.of()))
        .hasMessageContaining("The template /no.vm");
  }

  @Test
  public void shouldNameThePlaceOfAMistake() {
    assertThatThrownBy(() -> render(MethodAllowlist.everything(), "a\n#if(\n"))
        .hasMessageContaining("t.vm")
        .hasMessageContaining("line 2");
  }
}
