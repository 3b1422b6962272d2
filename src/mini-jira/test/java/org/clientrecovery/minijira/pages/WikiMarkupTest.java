package org.clientrecovery.minijira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WikiMarkupTest {

  @Test
  public void shouldSetQuotesCodeAndTextApart() {
    assertThat(WikiMarkup.toHtml("Hello\n{quote}it never works{quote}\n{code:java}a < b{code}"))
        .isEqualTo("<p>Hello</p><blockquote><p>it never works</p></blockquote><pre>a &lt; b</pre>");
  }

  @Test
  public void shouldShowListsLinksMentionsAndEmphasis() {
    assertThat(WikiMarkup.toHtml("* one\n* *two*"))
        .isEqualTo("<ul><li>one<li><strong>two</strong></ul>");
    assertThat(WikiMarkup.toHtml("[~ana] see [the bill|https://example.org/1]"))
        .isEqualTo(
            "<p><span class=\"user-hover\">@ana</span> see "
                + "<a rel=\"nofollow\" href=\"https://example.org/1\">the bill</a></p>");
  }

  @Test
  public void shouldEscapeWhatSomebodyMeansToRun() {
    assertThat(WikiMarkup.toHtml("<img src=x onerror=alert(1)>{code}</pre><script>{code}"))
        .doesNotContain("<img")
        .doesNotContain("<script");
    assertThat(WikiMarkup.toHtml("[x|javascript:alert(1)]")).doesNotContain("href");
    assertThat(WikiMarkup.toHtml("[x|https://a\" onclick=\"alert(1)]"))
        .doesNotContain("onclick=\"");
  }

  @Test
  public void shouldLeaveUnclosedBlocksAndSnakeCaseAsTheyAre() {
    assertThat(WikiMarkup.toHtml("{quote}open")).isEqualTo("<blockquote><p>open</p></blockquote>");
    assertThat(WikiMarkup.toHtml("use my_table_name")).isEqualTo("<p>use my_table_name</p>");
    assertThat(WikiMarkup.toHtml(null)).isEmpty();
  }
}
