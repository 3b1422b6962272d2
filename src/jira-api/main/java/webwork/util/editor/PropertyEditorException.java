package webwork.util.editor;

public class PropertyEditorException extends IllegalArgumentException {
  public PropertyEditorException(String p0, Object p1) {
    throw new UnsupportedOperationException("signature only: new PropertyEditorException");
  }

  public PropertyEditorException(String p0, Object p1, String p2) {
    throw new UnsupportedOperationException("signature only: new PropertyEditorException");
  }

  public PropertyEditorException(String p0, Object[] p1, String p2) {
    throw new UnsupportedOperationException("signature only: new PropertyEditorException");
  }

  public String getMessage() {
    throw new UnsupportedOperationException("signature only: PropertyEditorException.getMessage");
  }

  public String getBundleKey() {
    throw new UnsupportedOperationException("signature only: PropertyEditorException.getBundleKey");
  }

  public Object[] getPropertyValues() {
    throw new UnsupportedOperationException(
        "signature only: PropertyEditorException.getPropertyValues");
  }
}
