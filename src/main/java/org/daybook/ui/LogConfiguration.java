package org.daybook.ui;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.CoreConstants;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;

/// The only configuration of the log, in production and in tests: Daybook's own warnings and faults go to standard error.
/// Libraries log nothing, because their lines may contain the data they process. Nothing goes to standard output, which the
/// command line and the page-drawing process use for their answers.
///
/// It is code, not XML: reading the XML takes 0.3 s longer, when the first store is opened (decision 60). The logging library
/// finds it through `META-INF/services`, which is why it is public.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogConfiguration extends ContextAwareBase implements Configurator {
    @Override
    public ExecutionStatus configure(LoggerContext context) {
        // Without a listener, the library reports its own problems on standard output.
        context.getStatusManager().add(new NopStatusListener());
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        var own = context.getLogger("org.daybook");
        own.setLevel(Level.WARN);
        own.addAppender(standardError(context));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext context) {
        var line = new Line();
        line.setContext(context);
        line.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setLayout(line);
        encoder.start();
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("standard-error");
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    /// Writes time in UTC, level, class and message. Never an exception's stack trace, which begins with its message.
    private static final class Line extends LayoutBase<ILoggingEvent> {
        @Override
        public String doLayout(ILoggingEvent event) {
            var type = event.getLoggerName();
            return event.getInstant() + " " + event.getLevel() + " " + type.substring(type.lastIndexOf('.') + 1) + ": "
                    + event.getFormattedMessage() + CoreConstants.LINE_SEPARATOR;
        }
    }
}
