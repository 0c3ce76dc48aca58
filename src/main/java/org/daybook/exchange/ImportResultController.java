package org.daybook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.FocusInView;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Shows what was imported, lets it be taken back, and asks what becomes of the source files.
final class ImportResultController {
    private final Ui ui;
    private @Nullable ImportModel model;
    private @Nullable Consumer<ImportId> undoing;
    private @Nullable MessageLine message;

    @FXML
    private Card card;
    @FXML
    private VBox counts;
    @FXML
    private Button undo;
    @FXML
    private VBox sources;

    ImportResultController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, undo, sources)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    /// @param of   the import
    /// @param back takes one back
    /// @param line shows what was done
    void begin(ImportModel of, Consumer<ImportId> back, MessageLine line) {
        model = of;
        undoing = back;
        message = line;
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    /// Shows the content of the model.
    void show() {
        var result = model().result();
        boolean first = result.isPresent() && !card.isVisible();
        card.setVisible(result.isPresent());
        result.ifPresent(done -> {
            counts.getChildren().setAll(ImportCounts.lines(done, ui.texts()).stream().map(Label::new).toList());
            undo.setVisible(done.id().isPresent());
            sources.setVisible(!present().isEmpty());
        });
        if (first) {
            FocusInView.bringSoon(card);
        }
    }

    private List<Path> present() {
        return model().files().stream().map(ChosenFile::path).filter(Files::exists).toList();
    }

    @FXML
    private void undo() {
        model().result().flatMap(ImportResult::id)
                .ifPresent(id -> Objects.requireNonNull(undoing, "begin first").accept(id));
    }

    @FXML
    private void again() {
        model().anew();
    }

    @FXML
    private void delete() {
        var files = present();
        ui.dialogs().ask(new Question(say("exchange.import-result.delete-question", files.size()),
                say("exchange.import-result.not-promised"), say("exchange.import-result.delete-verb"),
                say("exchange.import-result.keep"), Question.Weight.DESTROYS),
                () -> ui.background().run(() -> deleted(files), this::said));
    }

    /// Deletes the files and returns whether all are gone.
    private static boolean deleted(List<Path> files) {
        boolean all = true;
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The file's name is kept out of every message.
                all = false;
            }
        }
        return all;
    }

    private void said(boolean all) {
        var line = Objects.requireNonNull(message, "begin first");
        if (all) {
            line.done(say("exchange.import-result.deleted"));
        } else {
            line.warn(say("exchange.import-result.not-deleted"));
        }
        show();
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
