package org.clientrecovery.minijira.web;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #enable_html_escaping()} and {@code #disable_html_escaping()}. */
abstract class HtmlEscapingDirective extends Directive {
  private final String name;
  private final boolean on;

  private HtmlEscapingDirective(String name, boolean on) {
    this.name = name;
    this.on = on;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public int getType() {
    return LINE;
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node) {
    if (context.get(HtmlEscaping.KEY) instanceof HtmlEscaping escaping) {
      escaping.turn(on);
    }
    return true;
  }

  /** Switches escaping on for the rest of the rendering. */
  public static final class Enable extends HtmlEscapingDirective {
    /** Made by Velocity. */
    public Enable() {
      super("enable_html_escaping", true);
    }
  }

  /** Switches escaping off for the rest of the rendering. */
  public static final class Disable extends HtmlEscapingDirective {
    /** Made by Velocity. */
    public Disable() {
      super("disable_html_escaping", false);
    }
  }
}
