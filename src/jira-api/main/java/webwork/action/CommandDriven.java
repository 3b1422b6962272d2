package webwork.action;

public interface CommandDriven {
  java.lang.String getCommandName();

  void setCommand(java.lang.String p0);
}
