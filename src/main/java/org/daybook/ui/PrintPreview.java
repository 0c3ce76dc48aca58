package org.daybook.ui;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Shows the sheets in a dialog, as they will be printed; from there they are printed, saved as a PDF, or closed. A file is
/// written only after a question that states what it contains and whether it is protected. On the screen thread.
public final class PrintPreview implements Printing {
    /// Pixels per unit of a sheet: sharp also on an enlarged screen.
    private static final double SHARP = 2;

    /// The height of the rest of the dialog, in pixels per per cent of zoom.
    private static final double BESIDE_THE_PAGES = 2.4;
    private static final int NODES_OF_A_PAGE = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Ui ui;
    private final FolderChoice folders;
    private final Clock clock;
    private final SheetPrinter printer;

    /// Prints with the printers of this computer.
    ///
    /// @param folders asks for the folder of a file
    /// @param clock   in the site's zone; the file is named after its day
    public PrintPreview(Ui ui, FolderChoice folders, Clock clock) {
        this(ui, folders, clock, SheetPrinter.byDialog());
    }

    PrintPreview(Ui ui, FolderChoice folders, Clock clock, SheetPrinter printer) {
        this.ui = ui;
        this.folders = folders;
        this.clock = clock;
        this.printer = printer;
    }

    @Override
    public void print(Printout what, Consumer<String> done) {
        new Shown(what, what.sheets().stream().map(LaidOutSheet::new).toList(), done).show();
    }

    /// The dialog while it is shown once.
    private final class Shown {
        private final Printout what;
        private final List<LaidOutSheet> sheets;
        private final Consumer<String> done;
        private final MessageLine message = new MessageLine();
        private final Button print = button("print-now", "ui.print.print");
        private final Button save = button("print-save", "ui.print.save");
        private final Button cancel = button("print-cancel", "ui.print.cancel");
        private final VBox pages = new VBox();
        private Optional<Running> running = Optional.empty();

        Shown(Printout what, List<LaidOutSheet> sheets, Consumer<String> done) {
            this.what = what;
            this.sheets = sheets;
            this.done = done;
        }

        void show() {
            boolean there = printer.isThere();
            cancel.setCancelButton(true);
            cancel.setOnAction(_ -> cancel());
            save.setOnAction(_ -> ask());
            print.setOnAction(_ -> print());
            print.setDisable(!there);
            (there ? print : save).getStyleClass().add("accent");
            var place = new StackPane(message);
            place.getStyleClass().add("message-place");
            if (!there) {
                message.warn(say("ui.print.no-printer"));
            }
            ui.dialogs().show(say("ui.print.title"), new VBox(pages(), place), cancel, save, print);
            (there ? print : save).requestFocus();
        }

        private ScrollPane pages() {
            pages.getStyleClass().add("print-pages");
            draw();
            var scroll = new ScrollPane(pages);
            scroll.setId("print-pages");
            scroll.getStyleClass().add("print-scroll");
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.setFocusTraversable(true);
            scroll.setAccessibleText(say("ui.print.title"));
            // As high as there is room, so that the buttons are always visible.
            scroll.prefHeightProperty().bind(ui.dialogs().root().heightProperty().subtract(
                    ui.look().zoomProperty().multiply(BESIDE_THE_PAGES)));
            return scroll;
        }

        /// Draws one page and then, after anything that waits, the next one: a long list opens with its first page. Ends when
        /// the dialog is closed, and stops while a printer draws the same sheets.
        private void draw() {
            int drawn = pages.getChildren().size() / NODES_OF_A_PAGE;
            if (running.isEmpty() && drawn < sheets.size()) {
                pages.getChildren().addAll(page(drawn));
                ui.background().next(() -> {
                    if (isShown()) {
                        draw();
                    }
                });
            }
        }

        private boolean isShown() {
            return Optional.ofNullable(message.getScene()).isPresent();
        }

        private List<Node> page(int n) {
            var sheet = sheets.get(n);
            var picture = new ImageView(sheet.picture(SHARP));
            picture.setPreserveRatio(true);
            picture.setSmooth(true);
            picture.setAccessibleText(String.join("\n", sheet.words()));
            var paper = new PaperPane(picture);
            var number = new Label(say("ui.print.page", n + 1, sheets.size()));
            number.getStyleClass().add("hint");
            return List.of(paper, number);
        }

        private void print() {
            message.clear();
            var answer = printer.ask(window(), say("app.name"));
            answer.job().ifPresentOrElse(this::print, () -> {
                if (answer.asked()) {
                    print.requestFocus();
                } else {
                    message.warn(say("ui.print.refused"));
                }
            });
        }

        private void print(SheetPrinter.Job job) {
            begin("ui.print.printing", () -> PrintedPages.print(ui.background(), sheets, job), taken -> {
                if (taken) {
                    end(what.printed());
                } else {
                    job.cancel();
                    message.warn(say("ui.print.refused"));
                    print.requestFocus();
                }
            }, job::cancel);
        }

        /// Runs slow work on the sheets, with its progress; *Cancel* then ends it and not the preview.
        private <T> void begin(String key, Supplier<T> work, Consumer<T> then, Runnable without) {
            print.setDisable(true);
            save.setDisable(true);
            cancel.requestFocus();
            message.working(say(key), ui.background().share());
            running = Optional.of(ui.background().readOn(new Task<>(work, result -> {
                over();
                then.accept(result);
            }, refusal -> {
                over();
                message.warn(say(refusal.key()));
            }, () -> {
                over();
                without.run();
            })));
        }

        private void over() {
            running = Optional.empty();
            message.clear();
            print.setDisable(!printer.isThere());
            save.setDisable(false);
            draw();
        }

        private void cancel() {
            running.ifPresentOrElse(Running::cancel, () -> ui.dialogs().close());
        }

        private void ask() {
            message.clear();
            ui.dialogs().ask(new Question(say("ui.print.ask"), say(isProtected()
                    ? "ui.print.ask.protected"
                    : "ui.print.ask.sentence", what.holds()),
                    say("ui.print.ask.save"), say("ui.print.cancel"), Question.Weight.HANDS_OVER),
                    () -> folders.choose(window(), say("ui.print.folder")).ifPresent(this::save));
        }

        private void save(Path folder) {
            var day = LocalDate.now(clock);
            var passphrase = isProtected()
                    ? Optional.of(FilePassphrase.fresh(RANDOM))
                    : Optional.<FilePassphrase>empty();
            begin("ui.print.saving",
                    () -> SheetsFile.write(new DrawnPages(ui.background(), sheets), day, folder, passphrase,
                            what.reading()),
                    file -> saved(file.getFileName().toString(), passphrase), () -> {});
        }

        private boolean isProtected() {
            return what.saving() == Printout.Saving.WITH_PASSPHRASE;
        }

        private void saved(String name, Optional<FilePassphrase> passphrase) {
            boolean seen = isShown();
            end(say(passphrase.isPresent() ? "ui.print.saved.protected" : "ui.print.saved", name));
            passphrase.filter(_ -> seen).ifPresent(this::tell);
        }

        /// Shows the passphrase, the only time that anybody sees it.
        private void tell(FilePassphrase passphrase) {
            var digits = new Label(passphrase.digits());
            digits.setId("file-passphrase");
            digits.getStyleClass().addAll("strong", "file-passphrase");
            var body = new VBox(digits, sentence(say("ui.print.passphrase.how")));
            body.getStyleClass().add("gap-12");
            ui.dialogs().tell(say("ui.print.passphrase"), body);
        }

        private Label sentence(String words) {
            var label = new Label(words);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            return label;
        }

        /// Closes the dialog, unless it has disappeared meanwhile.
        private void end(String sentence) {
            if (isShown()) {
                ui.dialogs().close();
                done.accept(sentence);
            }
        }

        private Window window() {
            return ui.dialogs().root().getScene().getWindow();
        }

        private Button button(String id, String key) {
            var button = new Button(say(key));
            button.setId(id);
            return button;
        }
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
