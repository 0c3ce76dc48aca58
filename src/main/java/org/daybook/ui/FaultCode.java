package org.daybook.ui;

import java.util.Locale;

/// A short code for a fault, the same each time the same fault occurs. It is derived from the classes and lines of the stack
/// trace alone, never from a message, which might contain a name.
///
/// @param value eight characters in two groups, for example `4K2P-09QX`
public record FaultCode(String value) {
    private static final int MASK = (1 << 20) - 1;

    /// Returns the code of a fault.
    public static FaultCode of(Throwable fault) {
        int where = 1;
        int what = 1;
        var cause = fault;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            what = 31 * what + cause.getClass().getName().hashCode();
            for (var frame : cause.getStackTrace()) {
                where = 31 * where + frame.getClassName().hashCode();
                where = 31 * where + frame.getMethodName().hashCode();
                where = 31 * where + frame.getLineNumber();
            }
            cause = cause.getCause();
        }
        return new FaultCode(group(what) + "-" + group(where));
    }

    private static String group(int hash) {
        var digits = Integer.toString((hash ^ hash >>> 20) & MASK, 32).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return value;
    }
}
