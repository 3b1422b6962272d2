package webwork.action;

public interface CommandDriven {
  String getCommandName();

  void setCommand(String p0);
}
