package org.daybook.ui;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.base.Refusal;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Two sheets are viewed before they are printed, with a printer and without one, by the keyboard.
class PrintPreviewTest {
    private static final int MANY = 20;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path stick;
    private final Hand robot = new Hand();
    private final List<String> said = new ArrayList<>();
    private final List<String> jobs = new ArrayList<>();
    private final Button page = new Button("Print");
    /// What happens while a page of this number, from 1, is printed.
    private IntConsumer during = _ -> {};
    private boolean takes = true;
    private boolean known;
    private Optional<PrinterJob> system = Optional.empty();
    private Ui ui = ui();
    private Stage stage = onScreen(Stage::new);

    static {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        onScreen(() -> {
            ui = ui();
            stage.setScene(new Scene(ui.dialogs().root(), 900, 700));
            ui.look().dress(stage.getScene());
            ui.dialogs().behind(new VBox(page));
            stage.show();
            page.requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            stage.hide();
            ui.background().close();
            return true;
        });
    }

    @Test
    void withoutAPrinterTheSheetsAreSavedAfterAQuestionThatSaysWhatLiesInTheFile() throws IOException {
        preview(stick);
        assertTrue(words().contains("No printer is set up on this computer. You can save a PDF."), words()::toString);
        assertTrue(words().containsAll(List.of("Page 1 of 2", "Page 2 of 2")), words()::toString);
        assertEquals(List.of("TIRO-B7", "Mon–Fri 9–17"),
                onScreen(() -> robot.lookup(".image-view").query().getAccessibleText()).lines().toList());
        press(KeyCode.ENTER);
        assertTrue(words().contains(
                "The page shows a card number. The file is not protected. Anyone who finds it can read it."),
                words()::toString);
        press(KeyCode.ESCAPE);
        assertEquals(List.of(), files());
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertEquals(List.of("Saved as sheets-2026-11-25.pdf. The file is not protected."), said);
        assertEquals(page, onScreen(() -> stage.getScene().getFocusOwner()), "she is where she was");
        try (var pdf = Loader.loadPDF(files().getFirst().toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(null, pdf.getDocumentInformation().getTitle());
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("TIRO-B7") && text.contains("Перша сторінка"), text);
        }
        preview(stick);
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertEquals(2, files().size(), "nothing is written over");
    }

    @Test
    void whatLeavesTheHouseIsSavedSoThatItsPassphraseAloneOpensIt() throws Exception {
        previewed(printout().withPassphrase(), stick);
        var preview = onScreen(() -> robot.lookup(".image-view").queryAll().stream()
                .map(page -> page.getAccessibleText()).collect(Collectors.joining("\n")));
        press(KeyCode.ENTER);
        assertTrue(words().contains(
                "The page shows a card number. The file is encrypted. You will see its passphrase once."),
                words()::toString);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertEquals(List.of("Saved as sheets-2026-11-25.pdf. Only the passphrase opens it."), said);
        var passphrase = onScreen(() -> robot.lookup("#file-passphrase").queryAs(Label.class).getText());
        assertTrue(passphrase.matches("([0-9]{5}-){4}[0-9]{5}"), "five groups of digits");
        var file = files().getFirst();
        assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(file.toFile()));
        PdfReaders.assertOpensWith(passphrase, file, preview);
        press(KeyCode.ENTER);
        assertFalse(words().toString().contains(passphrase), "it is shown once");
        previewed(printout().withPassphrase(), stick);
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertNotEquals(passphrase, onScreen(() -> robot.lookup("#file-passphrase").queryAs(Label.class).getText()));
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheSheetsStay() {
        preview(stick.resolve("gone"));
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertTrue(words().contains("The file could not be written. Choose another folder."), words()::toString);
        assertEquals(List.of(), said);
    }

    @Test
    void whatIsKeptBackIsNotWritten() {
        previewed(printout().read(pdf -> {
            try (var read = Loader.loadPDF(pdf)) {
                assertTrue(new PDFTextStripper().getText(read).contains("TIRO-B7"));
            }
            throw new Refusal("work.refusal.tells-the-place");
        }), stick);
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertTrue(words().contains(onScreen(() -> ui.texts().say("work.refusal.tells-the-place"))), words()::toString);
        assertEquals(List.of(), said);
    }

    @Test
    void aPrinterGetsThePagesUnderANeutralNameAndMayRefuse() {
        known = true;
        takes = false;
        preview(stick);
        press(KeyCode.ENTER);
        assertTrue(words().contains("The printer did not take it. Try again, or save it as PDF."), words()::toString);
        takes = true;
        press(KeyCode.ENTER);
        assertEquals(List.of("Daybook", "page", "cancelled", "Daybook", "page", "page", "ended"), jobs);
        assertEquals(List.of("Sent."), said);
        assertFalse(onScreen(() -> ui.dialogs().isOpen()));
    }

    @Test
    void aLineMayStandAboveEverySheet() {
        var tray = new PaperTray();
        onScreen(() -> {
            tray.print(new Printout("", "", List.of(sheet("TIRO-B7"), sheet("NOVA-A3"))).under("Invented people."),
                    said::add);
            return true;
        });
        assertEquals(List.of(List.of("Invented people.", "TIRO-B7"), List.of("Invented people.", "NOVA-A3")),
                tray.pages());
    }

    /// Three seconds for a list of twenty pages, in which the window did not answer and showed no progress.
    @Test
    void aLongListOpensWithItsFirstPageAndIsSavedPageByPage() throws IOException {
        var what = many();
        assertEquals(1, onScreen(() -> {
            new PrintPreview(ui, (_, _) -> Optional.of(stick), CLOCK, printer()).print(what, said::add);
            return robot.lookup(".image-view").queryAll().size();
        }));
        press(KeyCode.HOME);
        assertTrue(words().contains("Page 20 of 20"), words()::toString);
        var reached = onScreen(() -> {
            var shares = new ArrayList<Double>();
            ui.background().share().addListener((_, _, now) -> shares.add(now.doubleValue()));
            return shares;
        });
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertEquals(List.of("Saved as sheets-2026-11-25.pdf. The file is not protected."), said);
        assertTrue(onScreen(() -> reached.stream().anyMatch(share -> share > 0 && share < 1)), reached::toString);
        try (var pdf = Loader.loadPDF(files().getFirst().toFile())) {
            assertEquals(MANY, pdf.getNumberOfPages());
        }
    }

    /// Between two pages the window answers: a key pressed meanwhile is not heard only after the last page.
    @Test
    void aLongListIsPrintedPageByPageAndCancelledBetween() {
        known = true;
        var heard = new ArrayList<String>();
        during = n -> {
            heard.add("page " + n);
            Platform.runLater(() -> heard.add("key " + n));
        };
        previewed(many(), stick);
        press(KeyCode.ENTER);
        assertEquals(List.of("Sent."), said);
        assertTrue(heard.indexOf("key 1") < heard.indexOf("page 3"), heard::toString);
        assertEquals("ended", jobs.getLast());

        jobs.clear();
        during = n -> {
            if (n == 3) {
                robot.lookup("#print-cancel").queryAs(Button.class).fire();
            }
        };
        previewed(many(), stick);
        press(KeyCode.ENTER);
        assertEquals(List.of("Daybook", "page", "page", "page", "cancelled"), jobs);
        assertEquals(List.of("Sent."), said);
        assertTrue(onScreen(() -> ui.dialogs().isOpen()), "the pages stay, to be printed again or saved");
        assertTrue(words().contains("Page 20 of 20"), words()::toString);
        during = _ -> {};
        onScreen(() -> {
            robot.lookup("#print-now").queryAs(Button.class).fire();
            return true;
        });
        ScreenHouse.settle(ui.background(), stage);
        assertEquals(List.of("Sent.", "Sent."), said);
    }

    /// As the window locks.
    @Test
    void aLockCancelsThePrinting() {
        known = true;
        during = n -> {
            if (n == 2) {
                ui.background().locked();
            }
        };
        previewed(many(), stick);
        press(KeyCode.ENTER);
        assertEquals(List.of("Daybook", "page", "page", "cancelled"), jobs);
        assertEquals(List.of(), said);
    }

    /// The system's own printing, which draws each page in a thread of its own.
    @Test
    void thePrintingOfTheSystemTakesThePagesOneByOne() {
        known = true;
        system = Optional.of(onScreen(FilePrinter::job));
        previewed(many(), stick);
        press(KeyCode.ENTER);
        assertEquals(PrinterJob.JobStatus.DONE, onScreen(() -> system.orElseThrow().getJobStatus()));
        assertEquals(List.of("Sent."), said);

        system = Optional.of(onScreen(FilePrinter::job));
        during = n -> {
            if (n == 2) {
                robot.lookup("#print-cancel").queryAs(Button.class).fire();
            }
        };
        previewed(many(), stick);
        press(KeyCode.ENTER);
        assertEquals(PrinterJob.JobStatus.CANCELED, onScreen(() -> system.orElseThrow().getJobStatus()));
        assertEquals(List.of("Sent."), said);
    }

    private static Printout many() {
        return onScreen(() -> new Printout("The pages show names.", "Sent.",
                IntStream.rangeClosed(1, MANY).mapToObj(n -> sheet("line " + n)).toList()));
    }

    private void preview(Path folder) {
        previewed(printout(), folder);
    }

    private static Printout printout() {
        return onScreen(() -> new Printout("The page shows a card number.", "Sent.",
                List.of(sheet("TIRO-B7", "Mon–Fri 9–17"), sheet("Перша сторінка"))));
    }

    private void previewed(Printout what, Path folder) {
        onScreen(() -> {
            new PrintPreview(ui, (_, _) -> Optional.of(folder), CLOCK, printer()).print(what, said::add);
            return true;
        });
    }

    private SheetPrinter printer() {
        return new SheetPrinter() {
            @Override
            public boolean isThere() {
                return known;
            }

            @Override
            public Answer ask(Window over, String title) {
                jobs.add(title);
                return new Answer(Optional.of(job()), true);
            }
        };
    }

    private SheetPrinter.Job job() {
        return new SheetPrinter.Job() {
            private final Optional<SheetPrinter.Job> real = system.map(SheetPrinter::of);
            private int pages;

            @Override
            public boolean print(LaidOutSheet sheet) {
                jobs.add("page");
                pages++;
                during.accept(pages);
                return takes && real.map(job -> job.print(sheet)).orElse(true);
            }

            @Override
            public boolean end() {
                jobs.add("ended");
                return real.map(SheetPrinter.Job::end).orElse(true);
            }

            @Override
            public void cancel() {
                jobs.add("cancelled");
                real.ifPresent(SheetPrinter.Job::cancel);
            }
        };
    }

    private static VBox sheet(String... lines) {
        return new VBox(Stream.of(lines).map(Label::new).toArray(Label[]::new));
    }

    private static Ui ui() {
        var texts = new Texts(Locale.ENGLISH);
        var dialogs = new Dialogs(texts);
        return new Ui(texts, new Views(texts), new Navigator(new GalleryPlace(GalleryPlace.Page.FORM)),
                new Background(dialogs), dialogs,
                new Appearance());
    }

    private void press(KeyCode key) {
        robot.type(key);
        ScreenHouse.settle(ui.background(), stage);
    }

    private List<String> words() {
        return onScreen(() -> ScreenHouse.seen(ui.dialogs().root()).toList());
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(stick)) {
            return all.sorted().toList();
        }
    }
}
