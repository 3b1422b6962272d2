package org.clientrecovery.minijira.web;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Around each request: UTF-8, who asks, and the exchange of this thread. */
final class VisitorFilter implements Filter {
  private final SignIn signIn;

  VisitorFilter(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "SAMEORIGIN");
    ApplicationUser user = signIn.enter(http);
    Exchange.enter(new Exchange(http, answer, user));
    try {
      chain.doFilter(request, response);
    } finally {
      Exchange.leave();
      signIn.leave();
    }
  }
}
