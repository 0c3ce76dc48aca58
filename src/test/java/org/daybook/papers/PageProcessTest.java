package org.daybook.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.BasicConfigurator;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.base.SmallProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages are drawn in a process of their own, whatever the file contains; a page that cannot be drawn results in a sentence,
/// not a fault.
class PageProcessTest {
    @TempDir
    Path folder;

    @Test
    void pagesAreDrawn() {
        try (var pages = process(Format.PDF, Samples.pdf("court\n".repeat(120)), PageProcess.PATIENT);
                var second = pages.draw(1)) {
            assertTrue(second.pages() == 3);
            assertEquals(PageDrawing.HIGHEST, second.height(), 1);
            assertTrue(Arrays.stream(second.pixels()).anyMatch(pixel -> pixel == 0xff00_0000), "letters");
            assertTrue(Arrays.stream(second.pixels()).anyMatch(pixel -> pixel == 0xffff_ffff), "and paper");
        }
    }

    /// The last output is often read only after the process has ended.
    @Test
    void whatAProgramSaidIsReadAlsoAfterItsEnd() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(java.toString(), "--version").start();
        SmallProgram.within(process, PageProcess.PATIENT.millis()).join();
        assertTrue(new String(process.getInputStream().readAllBytes(), UTF_8).contains("25"));
    }

    @Test
    void theProgramAsItIsShippedDrawsThem() {
        drawsOnePage(shipped());
    }

    @Test
    void whatALibraryPrintsDoesNotReachTheAnswer() throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(Configurator.class.getName()), Talkative.class.getName());
        drawsOnePage(folder + File.pathSeparator + tested());
    }

    private static void drawsOnePage(String classPath) {
        try (var pages = new PageProcess(taken(Format.PDF, Samples.pdf("court")), PageProcess.PATIENT, classPath);
                var drawn = pages.draw(0)) {
            assertEquals(1, drawn.pages());
            assertTrue(Arrays.stream(drawn.pixels()).anyMatch(pixel -> pixel == 0xff00_0000), "letters");
        }
    }

    /// Returns the program's class path in production, without that of the tests.
    private static String shipped() {
        return Arrays.stream(tested().split(File.pathSeparator)).filter(part -> !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String tested() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// Makes every library log everything on standard output, as it would without our configuration.
    @ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
    public static final class Talkative extends ContextAwareBase implements Configurator {
        @Override
        public ExecutionStatus configure(LoggerContext context) {
            var usual = new BasicConfigurator();
            usual.setContext(context);
            System.out.println("I am the first to speak");
            usual.configure(context);
            return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
        }
    }

    @Test
    void photographsAreDrawn() {
        for (var format : List.of(Format.JPEG, Format.PNG, Format.TIFF)) {
            try (var pages = process(format, Samples.picture(format.extension()), PageProcess.PATIENT);
                    var drawn = pages.draw(0)) {
                assertEquals(60, drawn.width());
                assertEquals(40, drawn.height());
            }
        }
    }

    @Test
    void whatCannotBeDrawnIsASentence() {
        refused(process(Format.PDF, Samples.large(5000, 1), PageProcess.PATIENT));
        refused(process(Format.JPEG, Samples.large(5000, 1), PageProcess.PATIENT));
        refused(process(Format.HEIC, Samples.heic(), PageProcess.PATIENT));
        refused(process(Format.PNG, Samples.wall(12_000, 11_000), PageProcess.PATIENT));
    }

    @Test
    void whatEatsMemoryOrTimeBringsDownNothingButItself() {
        var page = Samples.pdf("court");
        refused(process(Format.PDF, page, new PageProcess.Limits("-Xmx5m", 20_000)));
        refused(process(Format.PDF, page, new PageProcess.Limits("-Xmx384m", 20)));
    }

    @Test
    void afterClosingNothingIsDrawn() {
        var pages = process(Format.PDF, Samples.pdf("court"), PageProcess.PATIENT);
        pages.close();
        assertThrows(Refusal.class, () -> pages.draw(0));
    }

    private static void refused(PageProcess hopeless) {
        try (var pages = hopeless) {
            assertEquals("papers.refusal.cannot-show", assertThrows(Refusal.class, () -> pages.draw(0)).key());
        }
    }

    private static PageProcess process(Format format, byte[] file, PageProcess.Limits limits) {
        return new PageProcess(taken(format, file), limits);
    }

    private static OpenDocument taken(Format format, byte[] file) {
        var id = new UUID(0, 1);
        var paper = new KeptPaper(new PaperRef(new PaperId(id), new ParticipantId(id)),
                new KeptPaper.ToldOfPaper(PaperKind.COURT, Optional.empty(), Optional.empty()),
                new KeptPaper.Seal(format, file.length, Digest.of(file)), LocalDate.of(2026, 11, 25), Optional.empty(),
                List.of());
        return new OpenDocument(paper, file);
    }
}
