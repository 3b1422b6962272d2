package webwork.util.editor;

/** A parameter that does not fit its property. */
public class PropertyEditorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String bundleKey;
  private final transient Object[] values;

  public PropertyEditorException(String bundleKey, Object value) {
    this(bundleKey, new Object[] {value}, bundleKey);
  }

  public PropertyEditorException(String bundleKey, Object value, String message) {
    this(bundleKey, new Object[] {value}, message);
  }

  public PropertyEditorException(String bundleKey, Object[] values, String message) {
    super(message);
    this.bundleKey = bundleKey;
    this.values = values;
  }

  /** i18n key of the message. */
  public String getBundleKey() {
    return bundleKey;
  }

  /** What was entered. */
  public Object[] getPropertyValues() {
    return values;
  }
}
