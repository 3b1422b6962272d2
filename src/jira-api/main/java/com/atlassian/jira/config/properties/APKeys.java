package com.atlassian.jira.config.properties;

public interface APKeys {
  java.lang.String JIRA_TITLE = "jira.title";
  java.lang.String JIRA_BASEURL = "jira.baseurl";
  java.lang.String JIRA_SETUP = "jira.setup";
  java.lang.String JIRA_SETUP_IS_INSTANT = "jira.setup.is.instant";
  java.lang.String JIRA_SETUP_INSTANT_USER = "jira.setup.instant.user";
  java.lang.String JIRA_SETUP_MODE_DECIDED = "jira.setup.mode.decided";
  java.lang.String JIRA_SETUP_CHOSEN_BUNDLE = "jira.setup.chosen.bundle";
  java.lang.String JIRA_SETUP_WEB_SUDO_TOKEN = "jira.setup.web.sudo.token";
  java.lang.String JIRA_MODE = "jira.mode";
  java.lang.String JIRA_PATH_ATTACHMENTS = "jira.path.attachments";
  java.lang.String JIRA_PRIMARY_STORAGE = "jira.primary.storage";
  java.lang.String JIRA_SECONDARY_STORAGE = "jira.secondary.storage";
  java.lang.String JIRA_SECONDARY_HOME = "jira.secondary.home";
  java.lang.String JIRA_ATTACHMENT_PATH_ALLOWED = "jira.attachment.set.allowed";
  java.lang.String JIRA_PATH_ATTACHMENTS_USE_DEFAULT_DIRECTORY =
      "jira.path.attachments.use.default.directory";
  java.lang.String JIRA_ATTACHMENT_SIZE = "webwork.multipart.maxSize";
  java.lang.String JIRA_INTRODUCTION = "jira.introduction";
  java.lang.String JIRA_ALERT_HEADER = "jira.alertheader";
  java.lang.String JIRA_ALERT_HEADER_VISIBILITY = "jira.alertheader.visibility";
  java.lang.String JIRA_OPTION_USER_ASSIGNNEW = "jira.option.user.assignnew";
  java.lang.String JIRA_OPTION_USER_EXTERNALMGT = "jira.option.user.externalmanagement";
  java.lang.String JIRA_OPTION_USER_CROWD_ALLOW_RENAME = "jira.option.user.crowd.allow.rename";
  java.lang.String JIRA_OPTION_ALLOWUNASSIGNED = "jira.option.allowunassigned";
  java.lang.String JIRA_OPTION_VOTING = "jira.option.voting";
  java.lang.String JIRA_OPTION_WATCHING = "jira.option.watching";
  java.lang.String JIRA_OPTION_GLOBAL_SHARING = "jira.option.globalsharing";
  java.lang.String JIRA_OPTION_ALLOWATTACHMENTS = "jira.option.allowattachments";
  java.lang.String JIRA_OPTION_ALLOWSUBTASKS = "jira.option.allowsubtasks";
  java.lang.String JIRA_OPTION_ISSUELINKING = "jira.option.issuelinking";
  java.lang.String JIRA_OPTION_AUDITING_LOG_RETENTION_PERIOD_IN_MONTHS =
      "jira.option.auditing.log.retention.period.in.months";
  java.lang.String JIRA_OPTION_AUDITING_LOG_RETENTION_PERIOD_LAST_CHANGE_TIMESTAMP =
      "jira.option.auditing.log.retention.period.last.change.timestamp";
  java.lang.String JIRA_OPTION_LOGOUT_CONFIRM = "jira.option.logoutconfirm";
  java.lang.String JIRA_OPTION_EMAIL_VISIBLE = "jira.option.emailvisible";
  java.lang.String JIRA_OPTION_EXCLUDE_PRECEDENCE_EMAIL_HEADER =
      "jira.option.precedence.header.exclude";
  java.lang.String JIRA_OPTION_ALLOW_COOKIES = "jira.option.allowcookies";
  java.lang.String JIRA_OPTION_IGNORE_URL_WITH_KEY = "jira.option.ignore.url.with.key";
  java.lang.String JIRA_OPTION_KEY_DETECTION_BACKWARDS_COMPATIBLE =
      "jira.option.key.detection.backwards.compatible";
  java.lang.String JIRA_OPTION_CAPTCHA_ON_SIGNUP = "jira.option.captcha.on.signup";
  java.lang.String JIRA_OPTION_OPERATIONS_DISABLE = "jira.disable.operations.bar";
  java.lang.String JIRA_OPTION_ENABLED_DARK_FEATURES = "jira.enabled.dark.features";
  java.lang.String JIRA_OPTION_DISABLE_INLINE_EDIT = "jira.issue.inline.edit.disabled";
  java.lang.String JIRA_OPTION_WEB_USEGZIP = "jira.option.web.usegzip";
  java.lang.String JIRA_PATCHED_VERSION = "jira.version.patched";
  java.lang.String JIRA_VERSION = "jira.version";
  java.lang.String JIRA_DOWNGRADE_VERSION = "jira.downgrade.minimum.version";
  java.lang.String JIRA_PATH_INDEX_USE_DEFAULT_DIRECTORY = "jira.path.index.use.default.directory";
  java.lang.String JIRA_PATH_INDEX = "jira.path.index";
  java.lang.String JIRA_UPGRADE_DELAY_MINS = "jira.upgrade.delay.minutes";
  java.lang.String JIRA_UPGRADE_FORCE_MANUAL_SCHEDULE = "jira.upgrade.force.manual.schedule";
  java.lang.String JIRA_WEBWORK_ENCODING = "webwork.i18n.encoding";
  java.lang.String JIRA_MAIL_ENCODING = "jira.i18n.email.encoding";
  java.lang.String JIRA_OPTION_IGNORE_EMAIL_MESSAGE_ATTACHMENTS =
      "jira.option.ignore.email.message.attachments";
  java.lang.String JIRA_MAIL_DEADLETTERS_EXPIRATION_TIME_DAYS =
      "jira.email.deadletters.expiration.time.days";
  java.lang.String JIRA_MAIL_MAX_ISSUES = "jira.subscription.email.max.issues";
  java.lang.String JIRA_I18N_LANGUAGE_INPUT = "jira.i18n.language.index";
  java.lang.String JIRA_I18N_DEFAULT_LOCALE = "jira.i18n.default.locale";
  java.lang.String JIRA_I18N_SQL_LOCALE = "jira.i18n.sql.locale";
  java.lang.String JIRA_I18N_SQL_COLLATOR_STRENGTH = "jira.i18n.sql.collator.strength";
  java.lang.String JIRA_DEFAULT_TIMEZONE = "jira.default.timezone";
  java.lang.String JIRA_I18N_INCLUDE_META_DATA = "jira.i18n.include.meta-data";
  java.lang.String JIRA_XSRF_ENABLED = "jira.xsrf.enabled";
  java.lang.String JIRA_DB_TXN_DISABLED = "jira.db.txns.disabled";
  java.lang.String JIRA_LF_LOGO_URL = "jira.lf.logo.url";
  java.lang.String JIRA_LF_LOGO_WIDTH = "jira.lf.logo.width";
  java.lang.String JIRA_LF_LOGO_HEIGHT = "jira.lf.logo.height";
  java.lang.String JIRA_LF_FAVICON_URL = "jira.lf.favicon.url";
  java.lang.String JIRA_LF_FAVICON_HIRES_URL = "jira.lf.favicon.hires.url";
  java.lang.String JIRA_LF_TOP_BGCOLOUR = "jira.lf.top.bgcolour";
  java.lang.String JIRA_LF_TOP_TEXTCOLOUR = "jira.lf.top.textcolour";
  java.lang.String JIRA_LF_TOP_HIGHLIGHTCOLOR = "jira.lf.top.hilightcolour";
  java.lang.String JIRA_LF_TOP_TEXTHIGHLIGHTCOLOR = "jira.lf.top.texthilightcolour";
  java.lang.String JIRA_LF_TOP_SEPARATOR_BGCOLOR = "jira.lf.top.separator.bgcolor";
  java.lang.String JIRA_LF_MENU_BGCOLOUR = "jira.lf.menu.bgcolour";
  java.lang.String JIRA_LF_MENU_TEXTCOLOUR = "jira.lf.menu.textcolour";
  java.lang.String JIRA_LF_MENU_SEPARATOR = "jira.lf.menu.separator";
  java.lang.String JIRA_LF_HERO_BUTTON_TEXTCOLOUR = "jira.lf.hero.button.text.colour";
  java.lang.String JIRA_LF_HERO_BUTTON_BASEBGCOLOUR = "jira.lf.hero.button.base.bg.colour";
  java.lang.String JIRA_LF_TEXT_LINKCOLOUR = "jira.lf.text.linkcolour";
  java.lang.String JIRA_LF_TEXT_ACTIVE_LINKCOLOUR = "jira.lf.text.activelinkcolour";
  java.lang.String JIRA_LF_GADGET_COLOR_PREFIX = "jira.lf.gadget.";
  java.lang.String JIRA_LF_APPLICATION_ID = "jira.lf.application.id";
  java.lang.String JIRA_LF_TEXT_HEADINGCOLOUR = "jira.lf.text.headingcolour";
  java.lang.String JIRA_LF_FIELD_LABEL_WIDTH = "jira.lf.field.label.width";
  java.lang.String JIRA_LF_DATE_TIME = "jira.lf.date.time";
  java.lang.String JIRA_LF_DATE_DAY = "jira.lf.date.day";
  java.lang.String JIRA_LF_DATE_COMPLETE = "jira.lf.date.complete";
  java.lang.String JIRA_LF_DATE_DMY = "jira.lf.date.dmy";
  java.lang.String JIRA_LF_DATE_RELATIVE = "jira.lf.date.relativize";
  java.lang.String JIRA_ISSUE_DESC_ISSUETYPE = "jira.issue.desc.issuetype";
  java.lang.String JIRA_ISSUE_DESC_SUMMARY = "jira.issue.desc.summary";
  java.lang.String JIRA_ISSUE_DESC_PRIORITY = "jira.issue.desc.priority";
  java.lang.String JIRA_ISSUE_DESC_COMPONENTS = "jira.issue.desc.components";
  java.lang.String JIRA_ISSUE_DESC_VERSIONS = "jira.issue.desc.versions";
  java.lang.String JIRA_ISSUE_DESC_FIXFOR = "jira.issue.desc.fixfor";
  java.lang.String JIRA_ISSUE_DESC_ASSIGNEE = "jira.issue.desc.assignee";
  java.lang.String JIRA_ISSUE_DESC_ENVIRONMENT = "jira.issue.desc.environment";
  java.lang.String JIRA_ISSUE_DESC_DESCRIPTION = "jira.issue.desc.description";
  java.lang.String JIRA_ISSUE_DESC_ORIGINAL_TIMETRACK = "jira.issue.desc.original.timetrack";
  java.lang.String JIRA_ISSUE_DESC_TIMETRACK = "jira.issue.desc.timetrack";
  java.lang.String JIRA_ISSUE_CACHE_CAPACITY = "jira.issue.cache.capacity";
  java.lang.String JIRA_ISSUE_EXPIRE_TIME = "jira.issue.expire.time";
  java.lang.String JIRA_ISSUE_FIELDS_CONFIG = "jira.issue.fields.config";
  java.lang.String JIRA_CONSTANT_DEFAULT_ISSUE_TYPE = "jira.constant.default.issue.type";
  java.lang.String JIRA_CONSTANT_DEFAULT_PRIORITY = "jira.constant.default.priority";
  java.lang.String JIRA_CONSTANT_DEFAULT_RESOLUTION = "jira.constant.default.resolution";
  java.lang.String JIRA_CONSTANT_DEFAULT_STATUS = "jira.constant.default.status";
  java.lang.String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE = "jira.install.oldlicense.confirmed";
  java.lang.String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_USER =
      "jira.install.oldlicense.confirmed.user";
  java.lang.String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_TIMESTAMP =
      "jira.install.oldlicense.confirmed.timestamp";
  java.lang.String JIRA_DATE_PICKER_JAVA_FORMAT = "jira.date.picker.java.format";
  java.lang.String JIRA_DATE_PICKER_JAVASCRIPT_FORMAT = "jira.date.picker.javascript.format";
  java.lang.String JIRA_ISSUENAV_CRITERIA_AUTOUPDATE = "jira.issuenav.criteria.autoupdate";
  java.lang.String JIRA_DATE_TIME_PICKER_JAVA_FORMAT = "jira.date.time.picker.java.format";
  java.lang.String JIRA_DATE_TIME_PICKER_JAVASCRIPT_FORMAT =
      "jira.date.time.picker.javascript.format";
  java.lang.String JIRA_DATE_TIME_PICKER_USE_ISO8601 = "jira.date.time.picker.use.iso8061";
  java.lang.String JIRA_THUMBNAIL_MAX_WIDTH = "jira.thumbnail.maxwidth";
  java.lang.String JIRA_THUMBNAIL_MAX_HEIGHT = "jira.thumbnail.maxheight";
  java.lang.String JIRA_OPTION_ALLOWTHUMBNAILS = "jira.option.allowthumbnails";
  java.lang.String JIRA_THUMBNAILS_SCALING_FACTOR = "jira.thumbnails.scaling.factor";
  java.lang.String JIRA_SCREENSHOTAPPLET_ENABLED = "jira.screenshotapplet.enabled";
  java.lang.String JIRA_SCREENSHOTAPPLET_LINUX_ENABLED = "jira.screenshotapplet.linux.enabled";
  java.lang.String JIRA_SEARCH_MAXCLAUSES = "jira.search.maxclauses";
  java.lang.String JIRA_SENDMAIL_RECIPENT_BATCH_SIZE = "jira.sendmail.recipient.batch.size";
  java.lang.String JIRA_CLONE_PREFIX = "jira.clone.prefix";
  java.lang.String JIRA_CLONE_LINKTYPE_NAME = "jira.clone.linktype.name";
  java.lang.String JIRA_PROJECTNAME_MAX_LENGTH = "jira.projectname.maxlength";
  java.lang.String JIRA_PROJECTKEY_MAX_LENGTH = "jira.projectkey.maxlength";
  java.lang.String JIRA_PROJECTKEY_PATTERN = "jira.projectkey.pattern";
  java.lang.String JIRA_PROJECTKEY_WARNING = "jira.projectkey.warning";
  java.lang.String JIRA_PROJECTKEY_DESCRIPTION = "jira.projectkey.description";
  java.lang.String JIRA_PROJECTKEY_RESERVEDWORDS_LIST = "jira.projectkey.reservedwords.list";
  java.lang.String JIRA_IMPORT_CLEAN_XML = "jira.exportimport.cleanxml";
  java.lang.String INCLUDE_USER_IN_MAIL_FROMADDRESS =
      "jira.option.include.user.in.mail.from.address";
  java.lang.String EMAIL_FROMHEADER_FORMAT = "jira.email.fromheader.format";
  java.lang.String GLOBAL_PLUGIN_STATE_PREFIX = "jira.plugin.state-";
  java.lang.String JIRA_PATH_PLUGINS = "jira.plugins";
  java.lang.String JIRA_PATH_INSTALLED_PLUGINS = "jira.plugins.installed";
  java.lang.String JIRA_PATH_PENDING_PLUGINS = "jira.plugins.pending";
  java.lang.String JIRA_PATH_UNINSTALLED_PLUGINS = "jira.plugins.uninstalled";
  java.lang.String JIRA_AUTO_EXPORT = "jira.autoexport";
  java.lang.String IMPORT_ID_PREFIX = "jira.importid.prefix";
  java.lang.String IMPORT_ID_PREFIX_UNCONFIGURED = "unconfigured";
  java.lang.String FULL_CONTENT_VIEW_PAGEBREAKS = "jira.search.fullcontentview.pagebreaks";
  java.lang.String DATABASE_QUERY_BATCH_SIZE = "jira.databasequery.batch.size";
  java.lang.String ISSUE_INDEX_FETCH_SIZE = "jira.issueindex.fetch.size";
  java.lang.String DEFAULT_JNDI_NAME = "jira.default.jndi.name";
  java.lang.String USER_MANAGEMENT_MAX_DISPLAY_MEMBERS = "jira.usermanagement.maxdisplaymembers";
  java.lang.String VIEWCVS_ROOT_TYPE = "jira.viewcvs.root.type";
  java.lang.String DEFAULT_ISSUE_TYPE_SCHEME = "jira.scheme.default.issue.type";
  java.lang.String DEFAULT_PRIORITY_SCHEME = "jira.scheme.default.priority";
  java.lang.String ISSUE_TABLE_COLS_DASHBOARD = "jira.table.cols.dashboard";
  java.lang.String ISSUE_TABLE_COLS_SUBTASK = "jira.table.cols.subtasks";
  java.lang.String JIRA_VIEW_ISSUE_LINKS_SORT_ORDER = "jira.view.issue.links.sort.order";
  java.lang.String JIRA_INDEX_LOCK_WAITTIME = "jira.index.lock.waittime";
  java.lang.String JIRA_OPTION_TIMETRACKING = "jira.option.timetracking";
  java.lang.String JIRA_OPTION_TIMETRACKING_ESTIMATES_LEGACY_BEHAVIOUR =
      "jira.timetracking.estimates.legacy.behaviour";
  java.lang.String JIRA_TIMETRACKING_COPY_COMMENT_TO_WORK_DESC_ON_TRANSITION =
      "jira.timetracking.copy.comment.to.work.desc.on.transition";
  java.lang.String JIRA_TIMETRACKING_FORMAT = "jira.timetracking.format";
  java.lang.String JIRA_TIMETRACKING_DEFAULT_UNIT = "jira.timetracking.default.unit";
  java.lang.String JIRA_TIMETRACKING_HOURS_PER_DAY = "jira.timetracking.hours.per.day";
  java.lang.String JIRA_TIMETRACKING_DAYS_PER_WEEK = "jira.timetracking.days.per.week";
  java.lang.String ONBOARDING_APP_USER_ID_THRESHOLD = "jira.onboarding.app_user.id.threshold";
  java.lang.String JIRA_BROWSER_UNSUPPORTED_WARNINGS_DISABLED =
      "jira.browser.unsupported.warnings.disabled";
  java.lang.String JIRA_MAX_REINDEXES = "jira.index.max.reindexes";
  java.lang.String JIRA_BULK_INDEX_UPDATE_OPTIMIZATION = "jira.index.update.bulk.optimization";
  java.lang.String JIRA_ISSUE_OPERATIONS_AJAX_ENABLED = "jira.issue.operations.ajax.enabled";
  java.lang.String JIRA_AJAX_AUTOCOMPLETE_LIMIT = "jira.ajax.autocomplete.limit";
  java.lang.String JIRA_AJAX_LABEL_SUGGESTION_LIMIT =
      "jira.ajax.autocomplete.labelsuggestion.limit";
  java.lang.String JIRA_AJAX_ISSUE_PICKER_ENABLED = "jira.ajax.autocomplete.issuepicker.enabled";
  java.lang.String JIRA_PREVIOUS_NEXT_CACHE_SIZE = "jira.previous.next.cache.size";
  java.lang.String JIRA_SEARCH_VIEWS_DEFAULT_MAX = "jira.search.views.default.max";
  java.lang.String JIRA_SEARCH_VIEWS_MAX_LIMIT = "jira.search.views.max.limit";
  java.lang.String JIRA_MAX_HISTORY_ITEMS = "jira.max.history.items";
  java.lang.String JIRA_MAX_ISSUE_HISTORY_DROPDOWN_ITEMS = "jira.max.issue.history.dropdown.items";
  java.lang.String JIRA_MAX_ADMIN_HISTORY_DROPDOWN_ITEMS = "jira.max.AdminPage.history.items";
  java.lang.String JIRA_MAX_FILTER_DROPDOWN_ITEMS = "jira.max.issue.filter.dropdown.items";
  java.lang.String JIRA_SEARCH_VIEWS_MAX_UNLIMITED_GROUP = "jira.search.views.max.unlimited.group";
  java.lang.String JIRA_BULK_EDIT_LIMIT_ISSUE_COUNT = "jira.bulk.edit.limit.issue.count";
  java.lang.String JIRA_BULK_EDIT_LIMIT_TRANSITION_ERRORS =
      "jira.bulk.edit.limit.transition.errors";
  java.lang.String JIRA_DISABLE_MULTIPART_GET_HTTP_REQUEST =
      "jira.disable.multipart.get.http.request";
  java.lang.String JIRA_OPTION_IE_MIME_SNIFFING =
      "jira.attachment.download.mime.sniffing.workaround";
  java.lang.String JIRA_OPTION_ALLOW_ZIP_SUPPORT = "jira.attachment.allow.zip.support";
  java.lang.String JIRA_ATTACHMENT_NUMBER_OF_ZIP_ENTRIES_TO_SHOW =
      "jira.attachment.number.of.zip.entries";
  java.lang.String JIRA_ATTACHMENT_DO_NOT_EXPAND_AS_ZIP_EXTENSIONS_LIST =
      "jira.attachment.do.not.expand.as.zip.extensions.list";
  java.lang.String MIME_SNIFFING_OWNED = "insecure";
  java.lang.String MIME_SNIFFING_WORKAROUND = "workaround";
  java.lang.String MIME_SNIFFING_PARANOID = "secure";
  java.lang.String JIRA_PROJECT_SUMMARY_MAX_ISSUES = "jira.project.summary.max.issues";
  java.lang.String JIRA_ASSIGNEE_CHANGE_IS_SENT_TO_BOTH_PARTIES =
      "jira.assignee.change.is.sent.to.both.parties";
  java.lang.String JIRA_CHART_DAYS_PREVIOUS_LIMIT_PREFIX = "jira.chart.days.previous.limit.";
  java.lang.String JIRA_DEFAULT_AVATAR_ID = "jira.avatar.default.id";
  java.lang.String JIRA_DEFAULT_USER_AVATAR_ID = "jira.avatar.user.default.id";
  java.lang.String JIRA_ANONYMOUS_USER_AVATAR_ID = "jira.avatar.user.anonymous.id";
  java.lang.String JIRA_JQL_AUTOCOMPLETE_DISABLED = "jira.jql.autocomplete.disabled";
  java.lang.String JIRA_DASHBOARD_MAX_GADGETS = "jira.dashboard.max.gadgets";
  java.lang.String JIRA_DISABLE_LOGIN_GADGET = "jira.disable.login.gadget";
  java.lang.String JIRA_MAXIMUM_AUTHENTICATION_ATTEMPTS_ALLOWED =
      "jira.maximum.authentication.attempts.allowed";
  java.lang.String JIRA_ISSUE_ACTIONS_ORDER = "jira.issue.actions.order";
  java.lang.String JIRA_SHOW_CONTACT_ADMINISTRATORS_FORM = "jira.show.contact.administrators.form";
  java.lang.String JIRA_CONTACT_ADMINISTRATORS_MESSSAGE = "jira.contact.administrators.message";
  java.lang.String JIRA_TEXT_FIELD_CHARACTER_LIMIT = "jira.text.field.character.limit";
  java.lang.String JIRA_STABLE_SEARCH_MAX_RESULTS = "jira.search.stable.max.results";
  java.lang.String JIRA_SEARCH_CACHE_MAX_SIZE = "jira.search.cache.max.size";
  java.lang.String JIRA_OPTION_ADS_DISABLED = "jira.ads.disabled";
  java.lang.String JIRA_OPTION_PROJECT_DESCRIPTION_HTML_ENABLED =
      "jira.project.description.html.enabled";
  java.lang.String JIRA_OPTION_RTE_ENABLED = "jira.rte.enabled";
  java.lang.String JIRA_OPTION_HTML_IN_CUSTOM_FIELDS_ENABLED = "jira.custom.field.html.enabled";
  java.lang.String JIRA_EMPTY_JQL_RETURNS_NO_DATA_ENABLED =
      "jira.empty.jql.returns.no.data.enabled";
  java.lang.String JIRA_CSV_EXPORT_DIALOG_ENABLED = "jira.csv.export.dialog.enabled";
  java.lang.String JIRA_INDEX_REPLICATION_MAX_RETRIES = "jira.index.replication.maxretries";
  java.lang.String CACHE_ALL_USERS_AND_GROUPS = "jira.fullUserCache";
  java.lang.String INTERN_USER_VALUES = "jira.internUserValues";
  java.lang.String LUCENE_USER_SEARCHER = "jira.luceneUserSearcher";
  java.lang.String INDEX_SNAPSHOT_COPY_ARCHIVER = "jira.index.snapshot.copy.archiver";
  java.lang.String JIRA_INITIAL_BUILD_NUMBER = "jira.initial.build.number";
  java.lang.String JIRA_QUICKSEARCH_MAX_CONCURRENT_SEARCHES =
      "jira.quicksearch.max.concurrent.searches";
  java.lang.String JIRA_MAX_SCHEMES_FOR_COMPARISON = "jira.schemes.comparison.max";
  java.lang.String COMMENT_LEVEL_VISIBILITY_GROUPS = "jira.comment.level.visibility.groups";
  java.lang.String COMMENT_COLLAPSING_MINIMUM_HIDDEN = "jira.comment.collapsing.minimum.hidden";
  java.lang.String JIRA_SID = "jira.sid.key";
  java.lang.String WEB_RESOURCE_FLUSH_COUNTER = "jira.webresource.flushcounter";
  java.lang.String WEB_RESOURCE_SUPER_BATCH_FLUSH_COUNTER =
      "jira.webresource.superbatch.flushcounter";
  java.lang.String JIRA_SHOW_MARKETING_LINKS = "show.plugin.marketing.hints";
  java.lang.String JIRA_DEFAULT_ISSUETYPE_AVATAR_ID = "jira.avatar.issuetype.default.id";
  java.lang.String JIRA_DEFAULT_ISSUETYPE_SUBTASK_AVATAR_ID =
      "jira.avatar.issuetype.subtask.default.id";

  public static final class Export {
    public static final java.lang.String FETCH_SIZE = "jira.export.fetchsize";

    public Export() {
      throw new UnsupportedOperationException("signature only: new APKeys.Export");
    }
  }

  public static final class Import {
    public static final java.lang.String MAX_QUEUE_SIZE = "jira.import.maxqueuesize";
    public static final java.lang.String THREADS = "jira.import.threads";

    public Import() {
      throw new UnsupportedOperationException("signature only: new APKeys.Import");
    }
  }

  public static final class JiraIndexConfiguration {
    public static final java.lang.String MAX_FIELD_LENGTH = "jira.index.maxfieldlength";
    public static final java.lang.String COMMIT_FREQUENCY = "jira.index.commitfrequency";
    public static final java.lang.String COMMIT_POLICY = "jira.index.commitpolicy";
    public static final java.lang.String READER_POOLING = "jira.index.readerpooling";

    public JiraIndexConfiguration() {
      throw new UnsupportedOperationException("signature only: new APKeys.JiraIndexConfiguration");
    }

    public static final class Batch {
      public static final java.lang.String MERGE_FACTOR = "jira.index.batch.mergefactor";
      public static final java.lang.String MAX_MERGE_DOCS = "jira.index.batch.maxmergedocs";
      public static final java.lang.String MAX_BUFFERED_DOCS = "jira.index.batch.maxbuffereddocs";
      public static final java.lang.String MAX_RAM_BUFFER_SIZE_MB =
          "jira.index.batch.maxrambuffermb";

      public Batch() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.Batch");
      }
    }

    public static final class Interactive {
      public static final java.lang.String MERGE_FACTOR = "jira.index.interactive.mergefactor";
      public static final java.lang.String MAX_MERGE_DOCS = "jira.index.interactive.maxmergedocs";
      public static final java.lang.String MAX_BUFFERED_DOCS =
          "jira.index.interactive.maxbuffereddocs";
      public static final java.lang.String MAX_RAM_BUFFER_SIZE_MB =
          "jira.index.interactive.maxrambuffermb";

      public Interactive() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.Interactive");
      }
    }

    public static final class Issue {
      public static final java.lang.String MIN_BATCH_SIZE = "jira.index.issue.minbatchsize";
      public static final java.lang.String MAX_QUEUE_SIZE = "jira.index.issue.maxqueuesize";
      public static final java.lang.String THREADS = "jira.index.issue.threads";

      public Issue() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.Issue");
      }
    }

    public static final class MergePolicy {
      public static final java.lang.String EXPUNGE_DELETES_PCT_ALLOWED =
          "jira.index.mergepolicy.expungedeletespctallowed";
      public static final java.lang.String FLOOR_SEGMENT_MB =
          "jira.index.mergepolicy.floorsegmentmb";
      public static final java.lang.String MAX_MERGE_AT_ONCE =
          "jira.index.mergepolicy.maxmergeatonce";
      public static final java.lang.String MAX_MERGE_AT_ONCE_EXPLICIT =
          "jira.index.mergepolicy.maxmergeatonceexplicit";
      public static final java.lang.String MAX_MERGED_SEGMENT_MB =
          "jira.index.mergepolicy.maxmergedsegmentmb";
      public static final java.lang.String NO_CFS_PCT = "jira.index.mergepolicy.nocfspct";
      public static final java.lang.String SEGMENTS_PER_TIER =
          "jira.index.mergepolicy.segmentspertier";
      public static final java.lang.String USE_COMPOUND_FILE =
          "jira.index.mergepolicy.usecompoundfile";

      public MergePolicy() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.MergePolicy");
      }
    }

    public static final class SharedEntity {
      public static final java.lang.String MIN_BATCH_SIZE = "jira.index.sharedentity.minbatchsize";
      public static final java.lang.String MAX_QUEUE_SIZE = "jira.index.sharedentity.maxqueuesize";
      public static final java.lang.String THREADS = "jira.index.sharedentity.threads";

      public SharedEntity() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.SharedEntity");
      }
    }
  }

  public static class Languages {
    public static final java.lang.String ARMENIAN = "armenian";
    public static final java.lang.String BASQUE = "basque";
    public static final java.lang.String BRAZILIAN = "brazilian";
    public static final java.lang.String BULGARIAN = "bulgarian";
    public static final java.lang.String CATALAN = "catalan";
    public static final java.lang.String CHINESE = "chinese";
    public static final java.lang.String CJK = "cjk";
    public static final java.lang.String CZECH = "czech";
    public static final java.lang.String DANISH = "danish";
    public static final java.lang.String DUTCH = "dutch";
    public static final java.lang.String ENGLISH = "english";
    public static final java.lang.String ENGLISH_MODERATE_STEMMING = "english-moderate-stemming";
    public static final java.lang.String ENGLISH_MINIMAL_STEMMING = "english-minimal-stemming";
    public static final java.lang.String FINNISH = "finnish";
    public static final java.lang.String FRENCH = "french";
    public static final java.lang.String GERMAN = "german";
    public static final java.lang.String GREEK = "greek";
    public static final java.lang.String HUNGARIAN = "hungarian";
    public static final java.lang.String ITALIAN = "italian";
    public static final java.lang.String NORWEGIAN = "norwegian";
    public static final java.lang.String PORTUGUESE = "portuguese";
    public static final java.lang.String ROMANIAN = "romanian";
    public static final java.lang.String RUSSIAN = "russian";
    public static final java.lang.String SPANISH = "spanish";
    public static final java.lang.String SWEDISH = "swedish";
    public static final java.lang.String THAI = "thai";
    public static final java.lang.String OTHER = "other";

    public Languages() {
      throw new UnsupportedOperationException("signature only: new APKeys.Languages");
    }
  }

  public static class WebSudo {
    public static final java.lang.String IS_DISABLED = "jira.websudo.is.disabled";
    public static final java.lang.String TIMEOUT = "jira.websudo.timeout";

    WebSudo() {
      throw new UnsupportedOperationException("signature only: new APKeys.WebSudo");
    }
  }
}
