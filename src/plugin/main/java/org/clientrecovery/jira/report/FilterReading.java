package org.clientrecovery.jira.report;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a form.
 *
 * @param filter empty where there is a problem
 */
record FilterReading(Optional<ReportFilter> filter, List<FilterProblem> problems) {}
