package org.clientrecovery.minijira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.WebAction;
import org.clientrecovery.minijira.osgi.PluginBundle;
import webwork.action.Action;
import webwork.action.ActionSupport;

/**
 * The plugin's webwork actions at {@code /secure/<alias>.jspa}, {@code /secure/admin/<alias>.jspa}
 * and {@code …!<command>.jspa}: guarded, filled by setters, executed, drawn by the view of their
 * result.
 */
public final class Actions {
  /** {@code /secure/admin/RecoveryRules!save.jspa} */
  private static final Pattern ADDRESS =
      Pattern.compile("/secure/(?:admin/|project/)?([\\w.]+)(?:!(\\w+))?\\.jspa");

  private final PluginBundle plugin;
  private final Descriptor descriptor;
  private final Templates templates;
  private final MethodAllowlist allowlist;
  private final ActionGuard guard;
  private final SecureSession secure;
  private final Decorator decorator;
  private final JiraAuthenticationContext authentication;

  Actions(
      PluginBundle plugin,
      Descriptor descriptor,
      Templates templates,
      MethodAllowlist allowlist,
      ActionGuard guard,
      SecureSession secure,
      Decorator decorator,
      JiraAuthenticationContext authentication) {
    this.plugin = plugin;
    this.descriptor = descriptor;
    this.templates = templates;
    this.allowlist = allowlist;
    this.guard = guard;
    this.secure = secure;
    this.decorator = decorator;
    this.authentication = authentication;
  }

  /** The page of an action, if {@code path} is the address of one. */
  Optional<Page> at(String path) {
    Matcher address = ADDRESS.matcher(path);
    if (!address.matches()) {
      return Optional.empty();
    }
    String alias = address.group(1);
    String command = address.group(2) == null ? "" : address.group(2);
    return find(alias, command)
        .map(action -> exchange -> run(action, effectiveCommand(action, command), exchange));
  }

  private Optional<WebAction> find(String alias, String command) {
    List<WebAction> all = descriptor.all(WebAction.class);
    return all.stream()
        .filter(action -> action.alias().equals(alias + "!" + command))
        .findFirst()
        .or(() -> all.stream().filter(action -> action.alias().equals(alias)).findFirst());
  }

  private static String effectiveCommand(WebAction action, String command) {
    return action.command().isEmpty() ? command : action.command();
  }

  private void run(WebAction declared, String command, Exchange exchange) throws Exception {
    guard.checkRoles(declared, exchange);
    Class<? extends ActionSupport> type =
        plugin.type(declared.className()).asSubclass(ActionSupport.class);
    if (SecureSession.isNeededBy(type) && !secure.isOpen(exchange)) {
      secure.ask(exchange);
      return;
    }
    guard.checkMethod(type, command, exchange);
    ActionSupport action = plugin.create(type);
    action.setCommand(command.isEmpty() ? null : command);
    new BeanProperties(action).setAll(exchange.parameters());
    show(action.execute(), declared, action, exchange);
  }

  private void show(String result, WebAction declared, ActionSupport action, Exchange exchange)
      throws IOException {
    if (Action.NONE.equals(result) || exchange.isAnswered()) {
      return;
    }
    String view = declared.views().get(result);
    if (view != null && view.endsWith(".vm")) {
      decorator.send(exchange, templates.render(view, new ActionContext(action, model(exchange))));
    } else if (view != null) {
      exchange.redirect(view.startsWith("/") ? view : "/secure/" + view);
    } else {
      refuse(result, declared, action, exchange);
    }
  }

  private static void refuse(
      String result, WebAction declared, ActionSupport action, Exchange exchange) {
    switch (result) {
      case "login", "securitybreach", "permissionviolation" -> {
        exchange.requireUser();
        throw RefusedException.forbidden();
      }
      case "issuenotfound", "issue-not-found" -> throw RefusedException.notFound("such issue");
      default -> {
        if (action.invalidInput()) {
          throw new RefusedException(
              400, String.join(" ", errors(action)) + " Go back and correct it.");
        }
        throw new IllegalStateException(
            "the action " + declared.alias() + " has no view for its result " + result);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> errors(ActionSupport action) {
    List<String> errors = new ArrayList<>(action.getErrorMessages());
    errors.addAll(action.getErrors().values());
    return errors;
  }

  private Map<String, Object> model(Exchange exchange) {
    Map<String, Object> model = new HashMap<>();
    model.put("i18n", authentication.getI18nHelper());
    model.put("baseurl", Exchange.CONTEXT_PATH);
    model.put("atl_token", exchange.xsrfToken());
    model.put("user", authentication.getLoggedInUser());
    return model;
  }

  /** The values of a view: the action, what mini-jira adds, and the action's own properties. */
  private final class ActionContext extends VelocityContext {
    private final transient ActionSupport action;

    ActionContext(ActionSupport action, Map<String, Object> model) {
      super(model);
      this.action = action;
      put("action", action);
    }

    @Override
    public Object internalGet(String key) {
      Object known = super.internalGet(key);
      return known == null && !key.isEmpty() && Character.isJavaIdentifierStart(key.charAt(0))
          ? property(key)
          : known;
    }

    private Object property(String key) {
      String capital = Character.toUpperCase(key.charAt(0)) + key.substring(1);
      for (String getter : new String[] {"get" + capital, "is" + capital}) {
        try {
          Method method = action.getClass().getMethod(getter);
          return allowlist.allows(action.getClass(), method) ? method.invoke(action) : null;
        } catch (NoSuchMethodException e) {
          continue;
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(
              getter + " of " + action.getClass().getName() + " failed", e);
        }
      }
      return null;
    }
  }
}
