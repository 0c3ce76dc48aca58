package org.daybook.app;

import org.daybook.site.OpenSite;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daybook.cli.Terminal;
import org.daybook.base.Refusal;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Background;
import org.daybook.ui.FaultCode;
import org.daybook.ui.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A failing statement with a name among its values leaves no name in the log, on the screen or on standard error, however it
/// is reported; not even when libraries log in detail.
class LogMarkerTest {
    private static final String NAME = Markers.NAMES.getFirst();

    @RegisterExtension
    final TestHouse house = TestHouse.forTheProgram();

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Logger root = (Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    /// Opened by the write lane, to which it belongs.
    private Optional<OpenSite> onLane = Optional.empty();
    private Level usual = Level.OFF;

    @BeforeEach
    void logEverything() {
        var context = (LoggerContext) org.slf4j.LoggerFactory.getILoggerFactory();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level %logger %msg %mdc %ex{full}%n");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(log);
        appender.start();
        usual = root.getLevel();
        root.setLevel(Level.DEBUG);
        root.addAppender(appender);
    }

    @AfterEach
    void logAsBefore() {
        root.setLevel(usual);
        root.detachAppender(appender);
    }

    @Test
    void aFaultReportedToTheScreenHoldsNoName() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var told = new ArrayList<String>();
        var background = onScreen(() -> new Background(new Listening(told)));
        someone().called(NAME).welcomedIn(house.open());
        house.open().close();
        onScreen(() -> background.run(this::unlock, _ -> {}));
        for (var statement : List.of("update participant set birth_month = :name",
                "insert into participant (id, card, welcomed_on, welcome, preferred_name)"
                        + " values (:name, :name, '2026-11-25', :name, :name)",
                "update nothing set name = :name", "update participant set card = json_extract('{}', :name)",
                "update participant set card = null")) {
            onScreen(() -> background.run(() -> failing(statement), _ -> {}));
        }
        waitFor(background, told, 5);
        onScreen(() -> background.run(this::lock, _ -> {}));
        waitFor(background, told, 5);
        onScreen(() -> {
            background.close();
            return true;
        });
        assertEquals(5, logged().lines().filter(line -> line.startsWith("ERROR")).count(), logged());
        assertSilent(String.join(" ", told));
    }

    @Test
    void aFaultReportedOnTheCommandLineHoldsNoName() {
        breakTheTrail();
        house.open().close();
        var before = logged();
        var ending = Terminal.run(TestHouse.PASSPHRASE + "\n", "verify", house.store().path().toString(), "--as",
                TestHouse.WORD, "--passphrase-stdin");
        assertEquals(1, ending.status(), ending.out());
        assertEquals(1, ending.err().lines().count(), ending.err());
        assertTrue(ending.err().matches("(?s).*[0-9A-V]{4}-[0-9A-V]{4}.*"), ending.err());
        assertSilent(ending.out() + ending.err() + before);
    }

    @Test
    void anOrdinaryDayIsNotTold() {
        var her = someone().called(NAME).known(Markers.OTHERS.get(3)).welcomedIn(house.open());
        house.open().participants().finder().find(NAME);
        house.open().participants().open(her.id());
        house.reopen();
        assertSilent("");
    }

    @Test
    void theTestWouldHearIt() {
        root.debug("who: {}", NAME);
        assertTrue(Markers.readableIn(logged()));
    }

    private boolean unlock() {
        try (var secret = TestHouse.secret()) {
            onLane = Optional.of(house.lobby().unlock(house.store(), secret));
            return true;
        }
    }

    private boolean lock() {
        onLane.orElseThrow().close();
        return true;
    }

    private Integer failing(String statement) {
        return onLane.orElseThrow().gate().pass(Permission.CHANGE_RECORD, work -> {
            var update = work.tx().handle().createUpdate(statement);
            return statement.contains(":name") ? update.bind("name", NAME).execute() : update.execute();
        });
    }

    /// From now on, no audit line can be written, and the database reports it with a name in its message.
    private void breakTheTrail() {
        house.open().vault().write(UUID.randomUUID(), tx -> tx.handle().execute(
                "create trigger broken before insert on audit begin select raise(abort, '" + NAME + "'); end"));
    }

    private static void waitFor(Background background, List<String> told, int faults) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> onScreen(() -> !background.working().get() && told.size() >= faults));
        } catch (TimeoutException e) {
            throw new AssertionError(told.toString(), e);
        }
    }

    private String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private void assertSilent(String said) {
        assertFalse(Markers.readableIn(logged()), logged());
        assertFalse(Markers.readableIn(said), said);
    }

    /// Records everything the worker is told.
    private record Listening(List<String> told) implements Trouble {
        @Override
        public void refused(Refusal refusal) {
            told.add(refusal.toString());
        }

        @Override
        public void fault(FaultCode code) {
            told.add(code.value());
        }
    }
}
