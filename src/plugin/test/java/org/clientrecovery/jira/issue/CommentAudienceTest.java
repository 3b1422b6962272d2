package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import org.clientrecovery.text.Audience;
import org.junit.Test;

public class CommentAudienceTest {
  private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
  private final CommentAudience audiences = new CommentAudience(properties);

  @Test
  public void shouldReadAnInternalNote() {
    assertThat(CommentAudience.read("{\"internal\": true}")).isEqualTo(Audience.INTERNAL);
    assertThat(CommentAudience.read("{\"internal\":\"true\"}")).isEqualTo(Audience.INTERNAL);
    assertThat(CommentAudience.read("{internal: 'TRUE'}")).isEqualTo(Audience.INTERNAL);
  }

  @Test
  public void shouldReadAPublicReply() {
    assertThat(CommentAudience.read("{\"internal\": false}")).isEqualTo(Audience.PUBLIC);
    assertThat(CommentAudience.read("{}")).isEqualTo(Audience.PUBLIC);
  }

  @Test
  public void shouldTakeForPublicWhatCanNotBeRead() {
    for (String broken : new String[] {"", "null", "[]", "{", "true", "{\"internal\":[]}"}) {
      assertThat(CommentAudience.read(broken)).as(broken).isEqualTo(Audience.PUBLIC);
    }
  }

  @Test
  public void shouldTakeForPublicWhatServiceManagementDoesNotMark() {
    assertThat(audiences.of(12)).isEqualTo(Audience.PUBLIC);
  }

  @Test
  public void shouldReadThePropertyOfTheComment() {
    EntityProperty property = mock(EntityProperty.class);
    when(properties.get("CommentProperty", 12L, "sd.public.comment")).thenReturn(property);
    when(property.getValue()).thenReturn("{\"internal\":true}");

    assertThat(audiences.of(12)).isEqualTo(Audience.INTERNAL);
  }
}
