package org.daybook.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a fault to the log, once: its code, its classes and the lines of our own code. Never a message, because the message
/// of a driver or a parser may repeat what was typed, and the log is not encrypted.
public final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int CAUSES = 8;
    private static final int LINES = 12;

    private FaultLog() {}

    /// Logs a fault and returns its code.
    public static FaultCode write(Throwable fault) {
        var code = FaultCode.of(fault);
        LOG.error("fault {}: {} at {}", code, classes(fault), lines(fault));
        return code;
    }

    private static String classes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(CAUSES)
                .map(cause -> cause.getClass().getName()).collect(Collectors.joining(" < "));
    }

    private static String lines(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(CAUSES)
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .filter(line -> line.getClassName().startsWith("org.daybook.")).limit(LINES)
                .map(line -> line.getClassName() + "." + line.getMethodName() + ":" + line.getLineNumber())
                .collect(Collectors.joining(" "));
    }
}
