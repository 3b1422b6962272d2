package com.atlassian.jira.config.properties;

public interface APKeys {
  String JIRA_TITLE = "jira.title";
  String JIRA_BASEURL = "jira.baseurl";
  String JIRA_SETUP = "jira.setup";
  String JIRA_SETUP_IS_INSTANT = "jira.setup.is.instant";
  String JIRA_SETUP_INSTANT_USER = "jira.setup.instant.user";
  String JIRA_SETUP_MODE_DECIDED = "jira.setup.mode.decided";
  String JIRA_SETUP_CHOSEN_BUNDLE = "jira.setup.chosen.bundle";
  String JIRA_SETUP_WEB_SUDO_TOKEN = "jira.setup.web.sudo.token";
  String JIRA_MODE = "jira.mode";
  String JIRA_PATH_ATTACHMENTS = "jira.path.attachments";
  String JIRA_PRIMARY_STORAGE = "jira.primary.storage";
  String JIRA_SECONDARY_STORAGE = "jira.secondary.storage";
  String JIRA_SECONDARY_HOME = "jira.secondary.home";
  String JIRA_ATTACHMENT_PATH_ALLOWED = "jira.attachment.set.allowed";
  String JIRA_PATH_ATTACHMENTS_USE_DEFAULT_DIRECTORY =
      "jira.path.attachments.use.default.directory";
  String JIRA_ATTACHMENT_SIZE = "webwork.multipart.maxSize";
  String JIRA_INTRODUCTION = "jira.introduction";
  String JIRA_ALERT_HEADER = "jira.alertheader";
  String JIRA_ALERT_HEADER_VISIBILITY = "jira.alertheader.visibility";
  String JIRA_OPTION_USER_ASSIGNNEW = "jira.option.user.assignnew";
  String JIRA_OPTION_USER_EXTERNALMGT = "jira.option.user.externalmanagement";
  String JIRA_OPTION_USER_CROWD_ALLOW_RENAME = "jira.option.user.crowd.allow.rename";
  String JIRA_OPTION_ALLOWUNASSIGNED = "jira.option.allowunassigned";
  String JIRA_OPTION_VOTING = "jira.option.voting";
  String JIRA_OPTION_WATCHING = "jira.option.watching";
  String JIRA_OPTION_GLOBAL_SHARING = "jira.option.globalsharing";
  String JIRA_OPTION_ALLOWATTACHMENTS = "jira.option.allowattachments";
  String JIRA_OPTION_ALLOWSUBTASKS = "jira.option.allowsubtasks";
  String JIRA_OPTION_ISSUELINKING = "jira.option.issuelinking";
  String JIRA_OPTION_AUDITING_LOG_RETENTION_PERIOD_IN_MONTHS =
      "jira.option.auditing.log.retention.period.in.months";
  String JIRA_OPTION_AUDITING_LOG_RETENTION_PERIOD_LAST_CHANGE_TIMESTAMP =
      "jira.option.auditing.log.retention.period.last.change.timestamp";
  String JIRA_OPTION_LOGOUT_CONFIRM = "jira.option.logoutconfirm";
  String JIRA_OPTION_EMAIL_VISIBLE = "jira.option.emailvisible";
  String JIRA_OPTION_EXCLUDE_PRECEDENCE_EMAIL_HEADER = "jira.option.precedence.header.exclude";
  String JIRA_OPTION_ALLOW_COOKIES = "jira.option.allowcookies";
  String JIRA_OPTION_IGNORE_URL_WITH_KEY = "jira.option.ignore.url.with.key";
  String JIRA_OPTION_KEY_DETECTION_BACKWARDS_COMPATIBLE =
      "jira.option.key.detection.backwards.compatible";
  String JIRA_OPTION_CAPTCHA_ON_SIGNUP = "jira.option.captcha.on.signup";
  String JIRA_OPTION_OPERATIONS_DISABLE = "jira.disable.operations.bar";
  String JIRA_OPTION_ENABLED_DARK_FEATURES = "jira.enabled.dark.features";
  String JIRA_OPTION_DISABLE_INLINE_EDIT = "jira.issue.inline.edit.disabled";
  String JIRA_OPTION_WEB_USEGZIP = "jira.option.web.usegzip";
  String JIRA_PATCHED_VERSION = "jira.version.patched";
  String JIRA_VERSION = "jira.version";
  String JIRA_DOWNGRADE_VERSION = "jira.downgrade.minimum.version";
  String JIRA_PATH_INDEX_USE_DEFAULT_DIRECTORY = "jira.path.index.use.default.directory";
  String JIRA_PATH_INDEX = "jira.path.index";
  String JIRA_UPGRADE_DELAY_MINS = "jira.upgrade.delay.minutes";
  String JIRA_UPGRADE_FORCE_MANUAL_SCHEDULE = "jira.upgrade.force.manual.schedule";
  String JIRA_WEBWORK_ENCODING = "webwork.i18n.encoding";
  String JIRA_MAIL_ENCODING = "jira.i18n.email.encoding";
  String JIRA_OPTION_IGNORE_EMAIL_MESSAGE_ATTACHMENTS =
      "jira.option.ignore.email.message.attachments";
  String JIRA_MAIL_DEADLETTERS_EXPIRATION_TIME_DAYS = "jira.email.deadletters.expiration.time.days";
  String JIRA_MAIL_MAX_ISSUES = "jira.subscription.email.max.issues";
  String JIRA_I18N_LANGUAGE_INPUT = "jira.i18n.language.index";
  String JIRA_I18N_DEFAULT_LOCALE = "jira.i18n.default.locale";
  String JIRA_I18N_SQL_LOCALE = "jira.i18n.sql.locale";
  String JIRA_I18N_SQL_COLLATOR_STRENGTH = "jira.i18n.sql.collator.strength";
  String JIRA_DEFAULT_TIMEZONE = "jira.default.timezone";
  String JIRA_I18N_INCLUDE_META_DATA = "jira.i18n.include.meta-data";
  String JIRA_XSRF_ENABLED = "jira.xsrf.enabled";
  String JIRA_DB_TXN_DISABLED = "jira.db.txns.disabled";
  String JIRA_LF_LOGO_URL = "jira.lf.logo.url";
  String JIRA_LF_LOGO_WIDTH = "jira.lf.logo.width";
  String JIRA_LF_LOGO_HEIGHT = "jira.lf.logo.height";
  String JIRA_LF_FAVICON_URL = "jira.lf.favicon.url";
  String JIRA_LF_FAVICON_HIRES_URL = "jira.lf.favicon.hires.url";
  String JIRA_LF_TOP_BGCOLOUR = "jira.lf.top.bgcolour";
  String JIRA_LF_TOP_TEXTCOLOUR = "jira.lf.top.textcolour";
  String JIRA_LF_TOP_HIGHLIGHTCOLOR = "jira.lf.top.hilightcolour";
  String JIRA_LF_TOP_TEXTHIGHLIGHTCOLOR = "jira.lf.top.texthilightcolour";
  String JIRA_LF_TOP_SEPARATOR_BGCOLOR = "jira.lf.top.separator.bgcolor";
  String JIRA_LF_MENU_BGCOLOUR = "jira.lf.menu.bgcolour";
  String JIRA_LF_MENU_TEXTCOLOUR = "jira.lf.menu.textcolour";
  String JIRA_LF_MENU_SEPARATOR = "jira.lf.menu.separator";
  String JIRA_LF_HERO_BUTTON_TEXTCOLOUR = "jira.lf.hero.button.text.colour";
  String JIRA_LF_HERO_BUTTON_BASEBGCOLOUR = "jira.lf.hero.button.base.bg.colour";
  String JIRA_LF_TEXT_LINKCOLOUR = "jira.lf.text.linkcolour";
  String JIRA_LF_TEXT_ACTIVE_LINKCOLOUR = "jira.lf.text.activelinkcolour";
  String JIRA_LF_GADGET_COLOR_PREFIX = "jira.lf.gadget.";
  String JIRA_LF_APPLICATION_ID = "jira.lf.application.id";
  String JIRA_LF_TEXT_HEADINGCOLOUR = "jira.lf.text.headingcolour";
  String JIRA_LF_FIELD_LABEL_WIDTH = "jira.lf.field.label.width";
  String JIRA_LF_DATE_TIME = "jira.lf.date.time";
  String JIRA_LF_DATE_DAY = "jira.lf.date.day";
  String JIRA_LF_DATE_COMPLETE = "jira.lf.date.complete";
  String JIRA_LF_DATE_DMY = "jira.lf.date.dmy";
  String JIRA_LF_DATE_RELATIVE = "jira.lf.date.relativize";
  String JIRA_ISSUE_DESC_ISSUETYPE = "jira.issue.desc.issuetype";
  String JIRA_ISSUE_DESC_SUMMARY = "jira.issue.desc.summary";
  String JIRA_ISSUE_DESC_PRIORITY = "jira.issue.desc.priority";
  String JIRA_ISSUE_DESC_COMPONENTS = "jira.issue.desc.components";
  String JIRA_ISSUE_DESC_VERSIONS = "jira.issue.desc.versions";
  String JIRA_ISSUE_DESC_FIXFOR = "jira.issue.desc.fixfor";
  String JIRA_ISSUE_DESC_ASSIGNEE = "jira.issue.desc.assignee";
  String JIRA_ISSUE_DESC_ENVIRONMENT = "jira.issue.desc.environment";
  String JIRA_ISSUE_DESC_DESCRIPTION = "jira.issue.desc.description";
  String JIRA_ISSUE_DESC_ORIGINAL_TIMETRACK = "jira.issue.desc.original.timetrack";
  String JIRA_ISSUE_DESC_TIMETRACK = "jira.issue.desc.timetrack";
  String JIRA_ISSUE_CACHE_CAPACITY = "jira.issue.cache.capacity";
  String JIRA_ISSUE_EXPIRE_TIME = "jira.issue.expire.time";
  String JIRA_ISSUE_FIELDS_CONFIG = "jira.issue.fields.config";
  String JIRA_CONSTANT_DEFAULT_ISSUE_TYPE = "jira.constant.default.issue.type";
  String JIRA_CONSTANT_DEFAULT_PRIORITY = "jira.constant.default.priority";
  String JIRA_CONSTANT_DEFAULT_RESOLUTION = "jira.constant.default.resolution";
  String JIRA_CONSTANT_DEFAULT_STATUS = "jira.constant.default.status";
  String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE = "jira.install.oldlicense.confirmed";
  String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_USER = "jira.install.oldlicense.confirmed.user";
  String JIRA_CONFIRMED_INSTALL_WITH_OLD_LICENSE_TIMESTAMP =
      "jira.install.oldlicense.confirmed.timestamp";
  String JIRA_DATE_PICKER_JAVA_FORMAT = "jira.date.picker.java.format";
  String JIRA_DATE_PICKER_JAVASCRIPT_FORMAT = "jira.date.picker.javascript.format";
  String JIRA_ISSUENAV_CRITERIA_AUTOUPDATE = "jira.issuenav.criteria.autoupdate";
  String JIRA_DATE_TIME_PICKER_JAVA_FORMAT = "jira.date.time.picker.java.format";
  String JIRA_DATE_TIME_PICKER_JAVASCRIPT_FORMAT = "jira.date.time.picker.javascript.format";
  String JIRA_DATE_TIME_PICKER_USE_ISO8601 = "jira.date.time.picker.use.iso8061";
  String JIRA_THUMBNAIL_MAX_WIDTH = "jira.thumbnail.maxwidth";
  String JIRA_THUMBNAIL_MAX_HEIGHT = "jira.thumbnail.maxheight";
  String JIRA_OPTION_ALLOWTHUMBNAILS = "jira.option.allowthumbnails";
  String JIRA_THUMBNAILS_SCALING_FACTOR = "jira.thumbnails.scaling.factor";
  String JIRA_SCREENSHOTAPPLET_ENABLED = "jira.screenshotapplet.enabled";
  String JIRA_SCREENSHOTAPPLET_LINUX_ENABLED = "jira.screenshotapplet.linux.enabled";
  String JIRA_SEARCH_MAXCLAUSES = "jira.search.maxclauses";
  String JIRA_SENDMAIL_RECIPENT_BATCH_SIZE = "jira.sendmail.recipient.batch.size";
  String JIRA_CLONE_PREFIX = "jira.clone.prefix";
  String JIRA_CLONE_LINKTYPE_NAME = "jira.clone.linktype.name";
  String JIRA_PROJECTNAME_MAX_LENGTH = "jira.projectname.maxlength";
  String JIRA_PROJECTKEY_MAX_LENGTH = "jira.projectkey.maxlength";
  String JIRA_PROJECTKEY_PATTERN = "jira.projectkey.pattern";
  String JIRA_PROJECTKEY_WARNING = "jira.projectkey.warning";
  String JIRA_PROJECTKEY_DESCRIPTION = "jira.projectkey.description";
  String JIRA_PROJECTKEY_RESERVEDWORDS_LIST = "jira.projectkey.reservedwords.list";
  String JIRA_IMPORT_CLEAN_XML = "jira.exportimport.cleanxml";
  String INCLUDE_USER_IN_MAIL_FROMADDRESS = "jira.option.include.user.in.mail.from.address";
  String EMAIL_FROMHEADER_FORMAT = "jira.email.fromheader.format";
  String GLOBAL_PLUGIN_STATE_PREFIX = "jira.plugin.state-";
  String JIRA_PATH_PLUGINS = "jira.plugins";
  String JIRA_PATH_INSTALLED_PLUGINS = "jira.plugins.installed";
  String JIRA_PATH_PENDING_PLUGINS = "jira.plugins.pending";
  String JIRA_PATH_UNINSTALLED_PLUGINS = "jira.plugins.uninstalled";
  String JIRA_AUTO_EXPORT = "jira.autoexport";
  String IMPORT_ID_PREFIX = "jira.importid.prefix";
  String IMPORT_ID_PREFIX_UNCONFIGURED = "unconfigured";
  String FULL_CONTENT_VIEW_PAGEBREAKS = "jira.search.fullcontentview.pagebreaks";
  String DATABASE_QUERY_BATCH_SIZE = "jira.databasequery.batch.size";
  String ISSUE_INDEX_FETCH_SIZE = "jira.issueindex.fetch.size";
  String DEFAULT_JNDI_NAME = "jira.default.jndi.name";
  String USER_MANAGEMENT_MAX_DISPLAY_MEMBERS = "jira.usermanagement.maxdisplaymembers";
  String VIEWCVS_ROOT_TYPE = "jira.viewcvs.root.type";
  String DEFAULT_ISSUE_TYPE_SCHEME = "jira.scheme.default.issue.type";
  String DEFAULT_PRIORITY_SCHEME = "jira.scheme.default.priority";
  String ISSUE_TABLE_COLS_DASHBOARD = "jira.table.cols.dashboard";
  String ISSUE_TABLE_COLS_SUBTASK = "jira.table.cols.subtasks";
  String JIRA_VIEW_ISSUE_LINKS_SORT_ORDER = "jira.view.issue.links.sort.order";
  String JIRA_INDEX_LOCK_WAITTIME = "jira.index.lock.waittime";
  String JIRA_OPTION_TIMETRACKING = "jira.option.timetracking";
  String JIRA_OPTION_TIMETRACKING_ESTIMATES_LEGACY_BEHAVIOUR =
      "jira.timetracking.estimates.legacy.behaviour";
  String JIRA_TIMETRACKING_COPY_COMMENT_TO_WORK_DESC_ON_TRANSITION =
      "jira.timetracking.copy.comment.to.work.desc.on.transition";
  String JIRA_TIMETRACKING_FORMAT = "jira.timetracking.format";
  String JIRA_TIMETRACKING_DEFAULT_UNIT = "jira.timetracking.default.unit";
  String JIRA_TIMETRACKING_HOURS_PER_DAY = "jira.timetracking.hours.per.day";
  String JIRA_TIMETRACKING_DAYS_PER_WEEK = "jira.timetracking.days.per.week";
  String ONBOARDING_APP_USER_ID_THRESHOLD = "jira.onboarding.app_user.id.threshold";
  String JIRA_BROWSER_UNSUPPORTED_WARNINGS_DISABLED = "jira.browser.unsupported.warnings.disabled";
  String JIRA_MAX_REINDEXES = "jira.index.max.reindexes";
  String JIRA_BULK_INDEX_UPDATE_OPTIMIZATION = "jira.index.update.bulk.optimization";
  String JIRA_ISSUE_OPERATIONS_AJAX_ENABLED = "jira.issue.operations.ajax.enabled";
  String JIRA_AJAX_AUTOCOMPLETE_LIMIT = "jira.ajax.autocomplete.limit";
  String JIRA_AJAX_LABEL_SUGGESTION_LIMIT = "jira.ajax.autocomplete.labelsuggestion.limit";
  String JIRA_AJAX_ISSUE_PICKER_ENABLED = "jira.ajax.autocomplete.issuepicker.enabled";
  String JIRA_PREVIOUS_NEXT_CACHE_SIZE = "jira.previous.next.cache.size";
  String JIRA_SEARCH_VIEWS_DEFAULT_MAX = "jira.search.views.default.max";
  String JIRA_SEARCH_VIEWS_MAX_LIMIT = "jira.search.views.max.limit";
  String JIRA_MAX_HISTORY_ITEMS = "jira.max.history.items";
  String JIRA_MAX_ISSUE_HISTORY_DROPDOWN_ITEMS = "jira.max.issue.history.dropdown.items";
  String JIRA_MAX_ADMIN_HISTORY_DROPDOWN_ITEMS = "jira.max.AdminPage.history.items";
  String JIRA_MAX_FILTER_DROPDOWN_ITEMS = "jira.max.issue.filter.dropdown.items";
  String JIRA_SEARCH_VIEWS_MAX_UNLIMITED_GROUP = "jira.search.views.max.unlimited.group";
  String JIRA_BULK_EDIT_LIMIT_ISSUE_COUNT = "jira.bulk.edit.limit.issue.count";
  String JIRA_BULK_EDIT_LIMIT_TRANSITION_ERRORS = "jira.bulk.edit.limit.transition.errors";
  String JIRA_DISABLE_MULTIPART_GET_HTTP_REQUEST = "jira.disable.multipart.get.http.request";
  String JIRA_OPTION_IE_MIME_SNIFFING = "jira.attachment.download.mime.sniffing.workaround";
  String JIRA_OPTION_ALLOW_ZIP_SUPPORT = "jira.attachment.allow.zip.support";
  String JIRA_ATTACHMENT_NUMBER_OF_ZIP_ENTRIES_TO_SHOW = "jira.attachment.number.of.zip.entries";
  String JIRA_ATTACHMENT_DO_NOT_EXPAND_AS_ZIP_EXTENSIONS_LIST =
      "jira.attachment.do.not.expand.as.zip.extensions.list";
  String MIME_SNIFFING_OWNED = "insecure";
  String MIME_SNIFFING_WORKAROUND = "workaround";
  String MIME_SNIFFING_PARANOID = "secure";
  String JIRA_PROJECT_SUMMARY_MAX_ISSUES = "jira.project.summary.max.issues";
  String JIRA_ASSIGNEE_CHANGE_IS_SENT_TO_BOTH_PARTIES =
      "jira.assignee.change.is.sent.to.both.parties";
  String JIRA_CHART_DAYS_PREVIOUS_LIMIT_PREFIX = "jira.chart.days.previous.limit.";
  String JIRA_DEFAULT_AVATAR_ID = "jira.avatar.default.id";
  String JIRA_DEFAULT_USER_AVATAR_ID = "jira.avatar.user.default.id";
  String JIRA_ANONYMOUS_USER_AVATAR_ID = "jira.avatar.user.anonymous.id";
  String JIRA_JQL_AUTOCOMPLETE_DISABLED = "jira.jql.autocomplete.disabled";
  String JIRA_DASHBOARD_MAX_GADGETS = "jira.dashboard.max.gadgets";
  String JIRA_DISABLE_LOGIN_GADGET = "jira.disable.login.gadget";
  String JIRA_MAXIMUM_AUTHENTICATION_ATTEMPTS_ALLOWED =
      "jira.maximum.authentication.attempts.allowed";
  String JIRA_ISSUE_ACTIONS_ORDER = "jira.issue.actions.order";
  String JIRA_SHOW_CONTACT_ADMINISTRATORS_FORM = "jira.show.contact.administrators.form";
  String JIRA_CONTACT_ADMINISTRATORS_MESSSAGE = "jira.contact.administrators.message";
  String JIRA_TEXT_FIELD_CHARACTER_LIMIT = "jira.text.field.character.limit";
  String JIRA_STABLE_SEARCH_MAX_RESULTS = "jira.search.stable.max.results";
  String JIRA_SEARCH_CACHE_MAX_SIZE = "jira.search.cache.max.size";
  String JIRA_OPTION_ADS_DISABLED = "jira.ads.disabled";
  String JIRA_OPTION_PROJECT_DESCRIPTION_HTML_ENABLED = "jira.project.description.html.enabled";
  String JIRA_OPTION_RTE_ENABLED = "jira.rte.enabled";
  String JIRA_OPTION_HTML_IN_CUSTOM_FIELDS_ENABLED = "jira.custom.field.html.enabled";
  String JIRA_EMPTY_JQL_RETURNS_NO_DATA_ENABLED = "jira.empty.jql.returns.no.data.enabled";
  String JIRA_CSV_EXPORT_DIALOG_ENABLED = "jira.csv.export.dialog.enabled";
  String JIRA_INDEX_REPLICATION_MAX_RETRIES = "jira.index.replication.maxretries";
  String CACHE_ALL_USERS_AND_GROUPS = "jira.fullUserCache";
  String INTERN_USER_VALUES = "jira.internUserValues";
  String LUCENE_USER_SEARCHER = "jira.luceneUserSearcher";
  String INDEX_SNAPSHOT_COPY_ARCHIVER = "jira.index.snapshot.copy.archiver";
  String JIRA_INITIAL_BUILD_NUMBER = "jira.initial.build.number";
  String JIRA_QUICKSEARCH_MAX_CONCURRENT_SEARCHES = "jira.quicksearch.max.concurrent.searches";
  String JIRA_MAX_SCHEMES_FOR_COMPARISON = "jira.schemes.comparison.max";
  String COMMENT_LEVEL_VISIBILITY_GROUPS = "jira.comment.level.visibility.groups";
  String COMMENT_COLLAPSING_MINIMUM_HIDDEN = "jira.comment.collapsing.minimum.hidden";
  String JIRA_SID = "jira.sid.key";
  String WEB_RESOURCE_FLUSH_COUNTER = "jira.webresource.flushcounter";
  String WEB_RESOURCE_SUPER_BATCH_FLUSH_COUNTER = "jira.webresource.superbatch.flushcounter";
  String JIRA_SHOW_MARKETING_LINKS = "show.plugin.marketing.hints";
  String JIRA_DEFAULT_ISSUETYPE_AVATAR_ID = "jira.avatar.issuetype.default.id";
  String JIRA_DEFAULT_ISSUETYPE_SUBTASK_AVATAR_ID = "jira.avatar.issuetype.subtask.default.id";

  public static final class Export {
    public static final String FETCH_SIZE = "jira.export.fetchsize";

    public Export() {
      throw new UnsupportedOperationException("signature only: new APKeys.Export");
    }
  }

  public static final class Import {
    public static final String MAX_QUEUE_SIZE = "jira.import.maxqueuesize";
    public static final String THREADS = "jira.import.threads";

    public Import() {
      throw new UnsupportedOperationException("signature only: new APKeys.Import");
    }
  }

  public static final class JiraIndexConfiguration {
    public static final String MAX_FIELD_LENGTH = "jira.index.maxfieldlength";
    public static final String COMMIT_FREQUENCY = "jira.index.commitfrequency";
    public static final String COMMIT_POLICY = "jira.index.commitpolicy";
    public static final String READER_POOLING = "jira.index.readerpooling";

    public JiraIndexConfiguration() {
      throw new UnsupportedOperationException("signature only: new APKeys.JiraIndexConfiguration");
    }

    public static final class Batch {
      public static final String MERGE_FACTOR = "jira.index.batch.mergefactor";
      public static final String MAX_MERGE_DOCS = "jira.index.batch.maxmergedocs";
      public static final String MAX_BUFFERED_DOCS = "jira.index.batch.maxbuffereddocs";
      public static final String MAX_RAM_BUFFER_SIZE_MB = "jira.index.batch.maxrambuffermb";

      public Batch() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.Batch");
      }
    }

    public static final class Interactive {
      public static final String MERGE_FACTOR = "jira.index.interactive.mergefactor";
      public static final String MAX_MERGE_DOCS = "jira.index.interactive.maxmergedocs";
      public static final String MAX_BUFFERED_DOCS = "jira.index.interactive.maxbuffereddocs";
      public static final String MAX_RAM_BUFFER_SIZE_MB = "jira.index.interactive.maxrambuffermb";

      public Interactive() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.Interactive");
      }
    }

    public static final class Issue {
      public static final String MIN_BATCH_SIZE = "jira.index.issue.minbatchsize";
      public static final String MAX_QUEUE_SIZE = "jira.index.issue.maxqueuesize";
      public static final String THREADS = "jira.index.issue.threads";

      public Issue() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.Issue");
      }
    }

    public static final class MergePolicy {
      public static final String EXPUNGE_DELETES_PCT_ALLOWED =
          "jira.index.mergepolicy.expungedeletespctallowed";
      public static final String FLOOR_SEGMENT_MB = "jira.index.mergepolicy.floorsegmentmb";
      public static final String MAX_MERGE_AT_ONCE = "jira.index.mergepolicy.maxmergeatonce";
      public static final String MAX_MERGE_AT_ONCE_EXPLICIT =
          "jira.index.mergepolicy.maxmergeatonceexplicit";
      public static final String MAX_MERGED_SEGMENT_MB =
          "jira.index.mergepolicy.maxmergedsegmentmb";
      public static final String NO_CFS_PCT = "jira.index.mergepolicy.nocfspct";
      public static final String SEGMENTS_PER_TIER = "jira.index.mergepolicy.segmentspertier";
      public static final String USE_COMPOUND_FILE = "jira.index.mergepolicy.usecompoundfile";

      public MergePolicy() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.MergePolicy");
      }
    }

    public static final class SharedEntity {
      public static final String MIN_BATCH_SIZE = "jira.index.sharedentity.minbatchsize";
      public static final String MAX_QUEUE_SIZE = "jira.index.sharedentity.maxqueuesize";
      public static final String THREADS = "jira.index.sharedentity.threads";

      public SharedEntity() {
        throw new UnsupportedOperationException(
            "signature only: new APKeys.JiraIndexConfiguration.SharedEntity");
      }
    }
  }

  public static class Languages {
    public static final String ARMENIAN = "armenian";
    public static final String BASQUE = "basque";
    public static final String BRAZILIAN = "brazilian";
    public static final String BULGARIAN = "bulgarian";
    public static final String CATALAN = "catalan";
    public static final String CHINESE = "chinese";
    public static final String CJK = "cjk";
    public static final String CZECH = "czech";
    public static final String DANISH = "danish";
    public static final String DUTCH = "dutch";
    public static final String ENGLISH = "english";
    public static final String ENGLISH_MODERATE_STEMMING = "english-moderate-stemming";
    public static final String ENGLISH_MINIMAL_STEMMING = "english-minimal-stemming";
    public static final String FINNISH = "finnish";
    public static final String FRENCH = "french";
    public static final String GERMAN = "german";
    public static final String GREEK = "greek";
    public static final String HUNGARIAN = "hungarian";
    public static final String ITALIAN = "italian";
    public static final String NORWEGIAN = "norwegian";
    public static final String PORTUGUESE = "portuguese";
    public static final String ROMANIAN = "romanian";
    public static final String RUSSIAN = "russian";
    public static final String SPANISH = "spanish";
    public static final String SWEDISH = "swedish";
    public static final String THAI = "thai";
    public static final String OTHER = "other";

    public Languages() {
      throw new UnsupportedOperationException("signature only: new APKeys.Languages");
    }
  }

  public static class WebSudo {
    public static final String IS_DISABLED = "jira.websudo.is.disabled";
    public static final String TIMEOUT = "jira.websudo.timeout";

    WebSudo() {
      throw new UnsupportedOperationException("signature only: new APKeys.WebSudo");
    }
  }
}
