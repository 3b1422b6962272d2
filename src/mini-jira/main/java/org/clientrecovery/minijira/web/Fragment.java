package org.clientrecovery.minijira.web;

import java.util.List;

/** What the plugin adds to a page, ready for a template; text is not yet escaped. */
public final class Fragment {
  private final String id;
  private final String label;
  private final String url;
  private final String styleClass;
  private final String title;
  private final String bodyHtml;
  private final List<Fragment> items;

  private Fragment(
      String id,
      String label,
      String url,
      String styleClass,
      String title,
      String bodyHtml,
      List<Fragment> items) {
    this.id = id;
    this.label = label;
    this.url = url;
    this.styleClass = styleClass;
    this.title = title;
    this.bodyHtml = bodyHtml;
    this.items = items;
  }

  static Fragment link(String id, String label, String url, String styleClass, String title) {
    return new Fragment(id, label, url, styleClass, title, "", List.of());
  }

  static Fragment panel(String id, String label, String bodyHtml) {
    return new Fragment(id, label, "", "", "", bodyHtml, List.of());
  }

  static Fragment section(String id, String label, List<Fragment> items) {
    return new Fragment(id, label, "", "", "", "", items);
  }

  /** HTML id. */
  public String getId() {
    return id;
  }

  /** Translated label. */
  public String getLabel() {
    return label;
  }

  /** Address of a link. */
  public String getUrl() {
    return url;
  }

  /** CSS classes of a link. */
  public String getStyleClass() {
    return styleClass;
  }

  /** Tooltip of a link. */
  public String getTitle() {
    return title;
  }

  /** Body of a panel. */
  public String getBodyHtml() {
    return bodyHtml;
  }

  /** Links of a section. */
  public List<Fragment> getItems() {
    return items;
  }
}
