package org.clientrecovery.minijira.platform;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Behaviour of {@code I18nResolver} and maker of {@code I18nHelper}s over the plugin's texts. */
public final class I18n {
  private final Texts texts;
  private final Function<ApplicationUser, Locale> localeOf;
  private final Supplier<Locale> current;

  /**
   * Texts by language.
   *
   * @param current language of the user of this thread
   * @param localeOf language of a user, who may be null
   */
  public I18n(Texts texts, Supplier<Locale> current, Function<ApplicationUser, Locale> localeOf) {
    this.texts = texts;
    this.current = current;
    this.localeOf = localeOf;
  }

  String getRawText(String key) {
    return texts.raw(current.get(), key);
  }

  String getRawText(Locale locale, String key) {
    return texts.raw(locale, key);
  }

  String getText(String key) {
    return texts.text(current.get(), key);
  }

  String getText(Locale locale, String key) {
    return texts.text(locale, key);
  }

  String getText(String key, Serializable[] values) {
    return getText(current.get(), key, values);
  }

  String getText(Locale locale, String key, Serializable[] values) {
    return texts.text(locale, key, resolved(locale, values));
  }

  private Object[] resolved(Locale locale, Serializable[] values) {
    return Arrays.stream(values)
        .map(value -> value instanceof Message message ? getText(locale, message) : value)
        .toArray();
  }

  String getText(Message message) {
    return getText(current.get(), message);
  }

  String getText(Locale locale, Message message) {
    return getText(locale, message.getKey(), message.getArguments());
  }

  Message createMessage(String key, Serializable[] values) {
    return new PlainMessage(key, values);
  }

  Map<String, String> getAllTranslationsForPrefix(String prefix) {
    return texts.withPrefix(current.get(), prefix);
  }

  Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
    return texts.withPrefix(locale, prefix);
  }

  I18nHelper getInstance(Locale locale) {
    return (I18nHelper)
        Proxy.newProxyInstance(
            I18nHelper.class.getClassLoader(),
            new Class<?>[] {I18nHelper.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getText" -> helpWith(locale, arguments);
                  case "getUnescapedText", "getUntransformedRawText" ->
                      texts.raw(locale, (String) arguments[0]);
                  case "isKeyDefined" -> texts.isDefined(locale, (String) arguments[0]);
                  case "getLocale" -> locale;
                  case "getKeysForPrefix" ->
                      texts.withPrefix(locale, (String) arguments[0]).keySet();
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "equals" -> proxy == arguments[0];
                  case "toString" -> "texts in " + locale;
                  default ->
                      throw new UnsupportedOperationException(
                          "mini-jira does not do I18nHelper." + method.getName());
                });
  }

  I18nHelper getInstance(ApplicationUser user) {
    return getInstance(localeOf.apply(user));
  }

  /** The values of a call may come one by one, as an array or as a list. */
  private String helpWith(Locale locale, Object[] arguments) {
    List<Object> values = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
    if (values.size() == 1 && values.get(0) instanceof Object[] array) {
      values = Arrays.asList(array);
    } else if (values.size() == 1 && values.get(0) instanceof List<?> list) {
      values = new ArrayList<>(list);
    }
    return texts.text(locale, (String) arguments[0], values.toArray());
  }

  private static final class PlainMessage implements Message {
    private static final long serialVersionUID = 1;

    private final String key;
    private final Serializable[] values;

    PlainMessage(String key, Serializable[] values) {
      this.key = key;
      this.values = values.clone();
    }

    @Override
    public String getKey() {
      return key;
    }

    @Override
    public Serializable[] getArguments() {
      return values.clone();
    }
  }
}
