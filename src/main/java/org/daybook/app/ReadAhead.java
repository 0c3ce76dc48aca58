package org.daybook.app;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.daybook.base.MayMakeThreads;
import org.daybook.ui.Texts;
import org.daybook.vault.OpeningAhead;

/// Reads ahead, on another core, what a screen would wait for. While JavaFX starts, for the first screen: texts, names of days
/// and months, the rules of the time zone, and the FXML reader. While she types her passphrase, for what follows: what opens a
/// store, and sentences with numbers in them. Nothing is passed on; Java itself keeps what was read. Uses no JavaFX, whose
/// classes wait for each other when two threads load them, and no store.
@MayMakeThreads(because = "the window is not there yet, and with it none of its lanes")
final class ReadAhead {
    static final String FIRST_SCREEN = "/fxml/signin/unlock.fxml";

    private ReadAhead() {}

    /// Starts immediately and returns. If something cannot be read, the screen that needs it reports it.
    static void start() {
        Thread.ofPlatform().daemon().name("read-ahead").start(ReadAhead::read);
    }

    /// Starts immediately and returns: reads what is needed between the passphrase and the first page.
    static void startForOpening(Texts texts) {
        Thread.ofPlatform().daemon().name("read-ahead").start(() -> {
            OpeningAhead.run(new SecureRandom());
            readSentences(texts);
        });
    }

    private static void readSentences(Texts texts) {
        texts.say("sessions.day-list.facts", 2);
        texts.say("sessions.today.people", 2);
        texts.number(2);
        texts.shortDay(LocalDate.EPOCH);
        texts.span(LocalTime.NOON, LocalTime.NOON);
    }

    private static void read() {
        var texts = new Texts(Locale.getDefault());
        texts.say("app.name");
        texts.day(LocalDate.ofInstant(Instant.EPOCH, ZoneId.systemDefault()));
        texts.time(LocalTime.NOON);
        readFxml();
    }

    private static void readFxml() {
        try (var fxml = Objects.requireNonNull(ReadAhead.class.getResourceAsStream(FIRST_SCREEN))) {
            var reader = XMLInputFactory.newInstance().createXMLStreamReader(fxml);
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (IOException | XMLStreamException e) {
            // The screen that needs it reports it.
        }
    }
}
