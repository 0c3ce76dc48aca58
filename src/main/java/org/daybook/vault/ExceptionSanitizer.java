package org.daybook.vault;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteException;

/// Keeps exceptions inside the vault that could carry a name or a note into the log.
///
/// The database library writes bound values into its messages, even with rendering switched off (missing parameters, mapping an
/// enum or a UUID, JSON paths, full-text queries). So whatever passed through it is replaced with a [StoreFault], or with a
/// [Refusal] if a worker can do something about it.
final class ExceptionSanitizer {
    static final int READ_ONLY = 8;
    static final int IO_ERROR = 10;
    private static final int IO_ERROR_WRITE = 778;
    static final int FULL = 13;
    static final int CANNOT_OPEN = 14;
    private static final int CORRUPT = 11;
    private static final int NOT_A_DATABASE = 26;
    private static final int ERROR = 1;
    private static final List<Integer> DAMAGE = List.of(0, ERROR, CORRUPT, NOT_A_DATABASE);
    private static final List<String> LIBRARIES = List.of("org.jdbi.", "org.sqlite.", "java.sql.", "org.flywaydb.");

    private ExceptionSanitizer() {}

    /// Returns what to throw instead of `thrown`: itself if it never touched the database.
    static RuntimeException around(Exception thrown) {
        var code = sqliteCode(thrown);
        if (thrown instanceof Refusal refusal) {
            return touchedDatabase(refusal) ? withoutCause(refusal) : refusal;
        }
        if (thrown instanceof RuntimeException plain && !touchedDatabase(thrown)) {
            return plain;
        }
        return refusalKey(code).map(key -> withTrace(new Refusal(key), thrown))
                .orElseGet(() -> new StoreFault(thrown, deepest(thrown), code));
    }

    /// Checks whether the transaction is lost and the connection must be reopened: disk full or an input/output error.
    static boolean breaksTheLane(Throwable thrown) {
        var primary = sqliteCode(thrown) & 0xff;
        return primary == FULL || primary == IO_ERROR;
    }

    /// Checks whether a commit that failed like this may still take effect at the next opening. A frame that could not be
    /// written certainly ends the transaction; a sync that failed after the last frame does not ([SQLite's write-ahead
    /// log](https://www.sqlite.org/walformat.html)).
    static boolean leavesACommitInDoubt(Throwable thrown) {
        var code = sqliteCode(thrown);
        return (code & 0xff) == IO_ERROR && code != IO_ERROR_WRITE;
    }

    /// Checks whether it reports corrupted pages: SQLite itself cannot tell damage from a wrong key.
    static boolean isDamage(SQLException thrown) {
        return DAMAGE.contains(sqliteCode(thrown) & 0xff);
    }

    /// Returns SQLite's extended code of the first SQLite failure among its causes; 0 if there is none.
    static int sqliteCode(Throwable thrown) {
        for (var one : everythingUnder(thrown)) {
            if (one instanceof SQLiteException sqlite) {
                return sqlite.getResultCode().code;
            }
            if (one instanceof StoreFault fault) {
                return fault.sqliteCode();
            }
        }
        return 0;
    }

    private static Optional<String> refusalKey(int code) {
        return switch (code & 0xff) {
            case FULL -> Optional.of("vault.refusal.disk-full");
            case IO_ERROR -> Optional.of("vault.refusal.disk-error");
            case CORRUPT, NOT_A_DATABASE -> Optional.of("vault.refusal.damaged-store");
            default -> Optional.empty();
        };
    }

    private static boolean touchedDatabase(Throwable thrown) {
        return everythingUnder(thrown).stream().anyMatch(
                one -> one instanceof SQLException || one instanceof JdbiException || passedThroughTheLibrary(one));
    }

    /// Checks whether the library was between our transaction and the throw, for example if a mapper threw.
    private static boolean passedThroughTheLibrary(Throwable thrown) {
        for (var frame : thrown.getStackTrace()) {
            if (frame.getClassName().equals(Passage.class.getName())) {
                return false;
            }
            if (LIBRARIES.stream().anyMatch(frame.getClassName()::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Throwable> everythingUnder(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var inOrder = new java.util.LinkedHashSet<Throwable>();
        var waiting = new ArrayDeque<Throwable>(List.of(thrown));
        while (!waiting.isEmpty()) {
            var one = waiting.remove();
            if (seen.add(one)) {
                inOrder.add(one);
                Optional.ofNullable(one.getCause()).ifPresent(waiting::add);
                waiting.addAll(List.of(one.getSuppressed()));
            }
        }
        return inOrder;
    }

    private static String deepest(Throwable thrown) {
        var one = thrown;
        for (var depth = 0; depth < 50 && one.getCause() != null; depth++) {
            one = one.getCause();
        }
        return one.getClass().getSimpleName();
    }

    private static RuntimeException withoutCause(Refusal refusal) {
        return withTrace(new Refusal(refusal.key()), refusal);
    }

    private static RuntimeException withTrace(RuntimeException fresh, Throwable original) {
        fresh.setStackTrace(original.getStackTrace());
        return fresh;
    }
}
