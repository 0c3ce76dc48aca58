package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.spi.Configurator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// The log as shipped: our own warnings on standard error, one line each; nothing of the libraries anywhere.
class LogConfigurationTest {
    private static final String NAME = "Khadija";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }

    @Test
    void makingAPaperWritesNothingButThePaper() throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var paper = new Paper(Paper.Letters.USUAL)) {
            paper.heading(NAME);
            paper.text("خديجة · Χαρίκλεια · born March 1996");
            paper.write(pdf);
        }
        assertTrue(pdf.size() > 1000, "a paper");
        assertEquals("", said(out) + said(err));
    }

    @Test
    void librariesSayNothing() {
        for (var library : List.of("org.apache.fontbox.ttf.gsub.GlyphArraySplitterRegexImpl", "org.apache.pdfbox",
                "org.jdbi", "org.flywaydb", "org.sqlite", "anything")) {
            LoggerFactory.getLogger(library).error("read {}", NAME);
            org.apache.commons.logging.LogFactory.getLog(library).fatal("read " + NAME);
        }
        assertEquals("", said(out) + said(err));
    }

    @Test
    void aFaultIsOneLineOnStandardErrorWithoutItsMessage() {
        var code = FaultLog.write(new IllegalStateException("not this: " + NAME));
        assertEquals("", said(out));
        assertEquals(1, said(err).lines().count(), said(err));
        assertTrue(said(err).contains(" ERROR FaultLog: fault " + code), said(err));
        assertTrue(!said(err).contains(NAME), said(err));
    }

    @Test
    void theMessageOfAnExceptionIsNeverWritten() {
        LoggerFactory.getLogger("org.daybook.ui").warn("settings unreadable", new IOException(NAME));
        assertEquals(1, said(err).lines().count(), said(err));
        assertTrue(!said(err).contains(NAME), said(err));
    }

    @Test
    void thereIsNoOtherConfiguration() throws IOException {
        var loader = LogConfigurationTest.class.getClassLoader();
        for (var file : List.of("logback.xml", "logback-test.xml", "logback.scmo", "commons-logging.properties")) {
            assertEquals(0, loader.resources(file).count(), file);
        }
        Stream<Configurator> found = ServiceLoader.load(Configurator.class).stream().map(ServiceLoader.Provider::get);
        assertEquals(List.of(LogConfiguration.class), found.map(Object::getClass).toList());
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
