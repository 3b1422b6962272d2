package webwork.util.editor;

public class PropertyEditorException extends java.lang.IllegalArgumentException {
  public PropertyEditorException(java.lang.String p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: new PropertyEditorException");
  }

  public PropertyEditorException(java.lang.String p0, java.lang.Object p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new PropertyEditorException");
  }

  public PropertyEditorException(java.lang.String p0, java.lang.Object[] p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new PropertyEditorException");
  }

  public java.lang.String getMessage() {
    throw new UnsupportedOperationException("signature only: PropertyEditorException.getMessage");
  }

  public java.lang.String getBundleKey() {
    throw new UnsupportedOperationException("signature only: PropertyEditorException.getBundleKey");
  }

  public java.lang.Object[] getPropertyValues() {
    throw new UnsupportedOperationException(
        "signature only: PropertyEditorException.getPropertyValues");
  }
}
