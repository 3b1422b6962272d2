package org.clientrecovery.minijira.web;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** How templates find methods and properties: only allowed ones, and {@code @HtmlSafe} is kept. */
public final class TemplateMethods extends UberspectImpl implements RuntimeServicesAware {
  static final String ALLOWLIST = MethodAllowlist.class.getName();

  private MethodAllowlist allowlist;

  @Override
  public void setRuntimeServices(RuntimeServices services) {
    allowlist = (MethodAllowlist) services.getApplicationAttribute(ALLOWLIST);
  }

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info info)
      throws Exception {
    if (target == null) {
      return null;
    }
    Method method = introspector.getMethod(target.getClass(), name, arguments);
    if (method == null || !allowlist.allows(target.getClass(), method)) {
      return null;
    }
    VelMethod found = super.getMethod(target, name, arguments, info);
    return found != null && method.isAnnotationPresent(HtmlSafe.class) ? new Safe(found) : found;
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
    if (target == null || target instanceof java.util.Map) {
      return super.getPropertyGet(target, name, info);
    }
    Method getter = getter(target.getClass(), name);
    if (getter != null && !allowlist.allows(target.getClass(), getter)) {
      return null;
    }
    VelPropertyGet found = super.getPropertyGet(target, name, info);
    return found != null && getter != null && getter.isAnnotationPresent(HtmlSafe.class)
        ? new SafeProperty(found)
        : found;
  }

  private Method getter(Class<?> type, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String candidate : new String[] {"get" + capital, "get" + name, "is" + capital}) {
      Method getter = introspector.getMethod(type, candidate, new Object[0]);
      if (getter != null) {
        return getter;
      }
    }
    return null;
  }

  private record Safe(VelMethod method) implements VelMethod {
    @Override
    public Object invoke(Object target, Object[] arguments) throws Exception {
      return new HtmlEscaping.SafeHtml(method.invoke(target, arguments));
    }

    @Override
    public boolean isCacheable() {
      return method.isCacheable();
    }

    @Override
    public String getMethodName() {
      return method.getMethodName();
    }

    @Override
    public Class<?> getReturnType() {
      return Object.class;
    }
  }

  private record SafeProperty(VelPropertyGet property) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) throws Exception {
      return new HtmlEscaping.SafeHtml(property.invoke(target));
    }

    @Override
    public boolean isCacheable() {
      return property.isCacheable();
    }

    @Override
    public String getMethodName() {
      return property.getMethodName();
    }
  }
}
