package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.base.Refusal;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/// Whatever fails with a name among its values, the log about it does not contain the name.
class ExceptionSanitizerTest {
    private static final String MARKER = "Zuleika Ångström";
    @TempDir
    static Path folder;
    private static OpenVault vault;

    @BeforeAll
    static void aStoreWithTheMarker() {
        vault = TestVaults.create(folder, TestVaults.tables("""
          create table person (id text primary key, name text not null check (length(name) < 100), age integer) strict;
          create virtual table words using fts5 (text);
          create unique index one_name on person (name);
          """));
        TestVaults.change(vault, "insert into person (id, name) values (?, ?)", MARKER, MARKER);
    }

    @AfterAll
    static void close() {
        vault.close();
    }

    private enum Colour {
        RED
    }

    /// A bean that rejects its value with the value in the message.
    public record Guarded(String name) {
        public Guarded {
            throw new IllegalArgumentException("not this: " + name);
        }
    }

    static Map<String, Function<Handle, ?>> failures() {
        return new java.util.TreeMap<>(Map.ofEntries(
                Map.entry("constraint",
                        handle -> handle.execute("insert into person (id, name) values ('2', ?)", MARKER)),
                Map.entry("check",
                        handle -> handle.execute("insert into person (id, name) values ('2', ?)", MARKER.repeat(9))),
                Map.entry("type", handle -> handle.execute("update person set age = ?", MARKER)),
                Map.entry("syntax", handle -> handle.execute("insert into nothing values ('" + MARKER + "')")),
                Map.entry("missing parameter",
                        handle -> handle.createUpdate("update person set age = :b, name = :a").bind("a", MARKER)
                                .execute()),
                Map.entry("superfluous parameter",
                        handle -> handle.createUpdate("update person set age = 1").bind("a", MARKER).execute()),
                Map.entry("unknown argument",
                        handle -> handle.createUpdate("update person set name = :a")
                                .bind("a", new StringBuilder(MARKER)).execute()),
                Map.entry("match", handle -> handle.createQuery("select count(*) from words where words match :a")
                        .bind("a", "\"" + MARKER + " AND (").mapTo(Integer.class).one()),
                Map.entry("json", handle -> handle.createQuery("select json_extract('{}', :a)").bind("a", MARKER)
                        .mapTo(String.class).one()),
                Map.entry("malformed json", handle -> handle.createQuery("select json(:a)").bind("a", MARKER)
                        .mapTo(String.class).one()),
                Map.entry("uuid", handle -> handle.createQuery("select name from person").mapTo(UUID.class).list()),
                Map.entry("enum", handle -> handle.createQuery("select name from person").mapTo(Colour.class).list()),
                Map.entry("number", handle -> handle.createQuery("select name from person")
                        .map((rows, context) -> Integer.parseInt(rows.getString(1))).list()),
                Map.entry("own mapper", handle -> handle.createQuery("select name from person")
                        .map((rows, context) -> new Guarded(rows.getString(1))).list()),
                Map.entry("constructor", handle -> handle
                        .registerRowMapper(org.jdbi.v3.core.mapper.reflect.ConstructorMapper.factory(Guarded.class))
                        .createQuery("select name from person").mapTo(Guarded.class).list()),
                Map.entry("refusal with a cause", handle -> {
                    throw new Refusal("test.refusal", new SQLException(MARKER));
                }), Map.entry("wrapped twice", handle -> {
                    throw new IllegalStateException(MARKER, new RuntimeException(new SQLException(MARKER)));
                }), Map.entry("suppressed", handle -> {
                    var thrown = new IllegalStateException("closing failed");
                    thrown.addSuppressed(new SQLException(MARKER));
                    throw thrown;
                }), Map.entry("too few rows", handle -> handle.createQuery("select name from person where name = :a")
                        .bind("a", MARKER + "!").mapTo(String.class).one())));
    }

    static java.util.Set<String> names() {
        return failures().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Invariant(of = OpenVault.class, number = 7)
    void nameDoesNotReachTheLog(String failure) {
        var work = java.util.Objects.requireNonNull(failures().get(failure));
        var log = logged(() -> {
            var fromWriting = assertThrows(RuntimeException.class,
                    () -> vault.write(UUID.randomUUID(), tx -> java.util.Optional.ofNullable(work.apply(tx.handle()))));
            LoggerFactory.getLogger("test").error("writing failed", fromWriting);
            var fromReading = assertThrows(RuntimeException.class,
                    () -> vault.read(tx -> java.util.Optional.ofNullable(work.apply(tx.handle()))));
            LoggerFactory.getLogger("test").error("reading failed", fromReading);
        });
        for (var part : new String[]{"Zuleika", "ngstr", folder.toString(), "insert into", "select "}) {
            assertFalse(log.contains(part), log);
        }
        assertEquals(true, log.contains("reading failed"));
    }

    @Test
    void classAndCodeAreKept() {
        var fault = assertThrows(StoreFault.class, () -> vault.write(UUID.randomUUID(),
                tx -> tx.handle().execute("insert into person (id, name) values ('2', ?)", MARKER)));
        assertEquals("SQLiteException", fault.thrown());
        assertEquals(2067, fault.sqliteCode());
        assertEquals("SQLiteException (SQLite 2067)", fault.getMessage());
    }

    @Test
    void whatNeverTouchedTheDatabaseComesOutAsItIs() {
        var thrown = new IllegalStateException("our own");
        assertSame(thrown, assertThrows(IllegalStateException.class, () -> vault.look(tx -> {
            throw thrown;
        })));
    }

    private static String logged(Runnable work) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var bytes = new ByteArrayOutputStream();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg %ex{full}%n");
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(bytes);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var usual = root.getLevel();
        root.setLevel(Level.DEBUG);
        root.addAppender(appender);
        try {
            work.run();
        } finally {
            root.detachAppender(appender);
            root.setLevel(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
