package org.clientrecovery.minijira.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;

public class DescriptorTest {
  private static Descriptor read(String modules) {
    String xml =
        "<atlassian-plugin key='a.b' name='A' plugins-version='2'>"
            + "<plugin-info><version>1.2</version></plugin-info>"
            + modules
            + "</atlassian-plugin>";
    return Descriptor.of("a.b", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static <M> M only(Class<M> type, String xml) {
    Descriptor descriptor = read(xml);
    assertThat(descriptor.unknown()).isEmpty();
    assertThat(descriptor.all(type)).hasSize(1);
    return descriptor.all(type).get(0);
  }

  @Test
  public void shouldReadALinkWithItsConditions() {
    WebItem item =
        only(
            WebItem.class,
            "<web-item key='k' section='s/t' weight='5'><label key='l'><param name='p'"
                + " value='$x'/></label><link linkId='i'>/secure/A.jspa?k=$issue.key</link>"
                + "<conditions type='OR'><condition class='C' invert='true'><param"
                + " name='n'>v</param></condition></conditions></web-item>");

    assertThat(item.url()).isEqualTo("/secure/A.jspa?k=$issue.key");
    assertThat(item.label().arguments()).containsExactly("$x");
    assertThat(item.weight()).isEqualTo(5);
    assertThat(item.condition().toString())
        .contains("any=true", "Single[className=C, inverted=true, params={n=v}]");
  }

  @Test
  public void shouldReadActionsAndTheirCommands() {
    Descriptor descriptor =
        read(
            "<webwork1 key='w' roles-required='admin'><actions><action name='x.Rules'><view"
                + " name='input'>/a.vm</view><command name='save' alias='SaveRules'><view"
                + " name='error'>/b.vm</view></command></action></actions></webwork1>");

    assertThat(descriptor.all(WebAction.class))
        .extracting(WebAction::alias, WebAction::command, action -> action.roles().get(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Rules", "", "admin"),
            org.assertj.core.groups.Tuple.tuple("SaveRules", "save", "admin"));
    assertThat(descriptor.all(WebAction.class).get(1).views())
        .isEqualTo(Map.of("input", "/a.vm", "error", "/b.vm"));
  }

  @Test
  public void shouldReadThePropertiesOfAReport() {
    ReportModule report =
        only(
            ReportModule.class,
            "<report key='r' class='R'><label key='l'/><resource type='velocity' name='view'"
                + " location='r.vm'/><properties><property><key>days</key><name>n</name>"
                + "<type>select</type><default>30</default><values><value><key>7</key>"
                + "<value>week</value></value></values></property></properties></report>");

    assertThat(ResourceFile.location(report.files(), "view")).isEqualTo("r.vm");
    assertThat(report.properties().get(0).values()).isEqualTo(Map.of("7", "week"));
    assertThat(report.properties().get(0).defaultValue()).isEqualTo("30");
  }

  @Test
  public void shouldReadWorkflowModules() {
    WorkflowModule module =
        only(
            WorkflowModule.class,
            "<workflow-validator key='v' class='F'><validator-class>V</validator-class>"
                + "</workflow-validator>");

    assertThat(module.kind()).isEqualTo(WorkflowModule.Kind.VALIDATOR);
    assertThat(module.className()).isEqualTo("V");
  }

  @Test
  public void shouldReadWhatOnlyJira10Knows() {
    Descriptor descriptor =
        read(
            "<rest-migration key='m'><rest-v2/></rest-migration><velocity-allowlist key='v'>"
                + "<method>a.B#getC()</method></velocity-allowlist>");

    assertThat(descriptor.restMigrated()).isTrue();
    assertThat(descriptor.all(AllowedMethod.class))
        .containsExactly(new AllowedMethod("a.B#getC()"));
  }

  @Test
  public void shouldTakeTheKeyAsNamespaceOfTables() {
    assertThat(only(AoModule.class, "<ao key='ao'><entity>x.E</entity></ao>").namespace())
        .isEqualTo("a.b");
  }

  @Test
  public void shouldListWhatItDoesNotKnow() {
    assertThat(read("<gadget key='g'/><web-item key='k'/>").unknown()).containsExactly("gadget g");
  }

  @Test
  public void shouldRefuseAnotherKeyThanTheManifests() {
    ByteArrayInputStream file =
        new ByteArrayInputStream("<atlassian-plugin key='x'/>".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> Descriptor.of("a.b", file))
        .hasMessage("The descriptor's key is x, but the manifest's is a.b");
  }

  @Test
  public void shouldRefuseBrokenXml() {
    assertThatThrownBy(() -> read("<rest>"))
        .hasMessageContaining("atlassian-plugin.xml is no valid XML");
  }
}
