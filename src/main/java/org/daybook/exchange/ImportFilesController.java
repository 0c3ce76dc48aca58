package org.daybook.exchange;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.ui.Card;
import org.daybook.ui.FileChoice;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Shows the files to be imported, how text files are read, and notices about reading them.
final class ImportFilesController {
    private static final Map<Character, String> DELIMITERS = Map.of(',', "exchange.import-files.comma", ';',
            "exchange.import-files.semicolon", '\t', "exchange.import-files.tab");
    private static final List<Charset> CHARSETS = Stream.concat(
            Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE),
            LetterGuess.OLDER.stream()).toList();

    private final Ui ui;
    private @Nullable ImportModel model;

    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private Button choose;

    ImportFilesController(Ui ui) {
        this.ui = ui;
    }

    /// @param model  the model of the import
    /// @param choice chooses files
    void begin(ImportModel model, FileChoice choice) {
        this.model = model;
        choose.setOnAction(_ -> add(choice.chooseSeveral(choose.getScene().getWindow(),
                ui.texts().say("exchange.import-files.choose"))));
        card.setOnDragOver(this::over);
        card.setOnDragDropped(this::dropped);
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles() && !choose.isDisabled()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        boolean files = drag.getDragboard().hasFiles();
        if (files) {
            add(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        drag.setDropCompleted(files);
        drag.consume();
    }

    private void add(List<Path> paths) {
        var known = model().files().stream().map(ChosenFile::path).toList();
        var more = paths.stream().distinct().filter(path -> !known.contains(path)).toList();
        if (!more.isEmpty() && model().result().isEmpty()) {
            model().add(more);
        }
    }

    /// Shows the content of the model.
    void show() {
        boolean imported = model().result().isPresent();
        choose.setDisable(imported || model().running().get());
        rows.setDisable(imported);
        rows.getChildren().setAll(model().files().stream().map(this::row).toList());
    }

    private Node row(ChosenFile file) {
        var name = new Label(file.name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        // A file name is one word: it breaks where it must, or the card would be wider than the page.
        name.setMinWidth(0);
        name.setMinHeight(Label.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(name);
        line.getStyleClass().add("gap-12");
        line.setAlignment(Pos.CENTER_LEFT);
        file.form().ifPresent(form -> line.getChildren().addAll(letters(file, form), columns(file, form)));
        var out = new Hyperlink(ui.texts().say("exchange.import-files.remove"));
        out.setMinWidth(HBox.USE_PREF_SIZE);
        out.setOnAction(_ -> model().remove(file));
        out.disableProperty().bind(model().running());
        line.getChildren().add(out);
        var all = new VBox(line);
        all.getStyleClass().addAll("row", "gap-4", "import-row");
        file.refused().ifPresent(key -> all.getChildren().add(words(key, file.isSealed() ? "muted" : "field-problem")));
        if (file.isSealed()) {
            all.getChildren().add(opening(file));
        }
        file.sheets().stream().flatMap(sheet -> sheet.notices().stream()).distinct().sorted()
                .forEach(key -> all.getChildren().add(words(key, "muted")));
        return all;
    }

    private Node opening(ChosenFile file) {
        var passphrase = new PasswordField();
        passphrase.setAccessibleText(ui.texts().say("exchange.import-files.passphrase"));
        passphrase.setPromptText(ui.texts().say("exchange.import-files.passphrase"));
        var open = new Button(ui.texts().say("exchange.import-files.open"));
        open.setMinWidth(HBox.USE_PREF_SIZE);
        open.disableProperty().bind(passphrase.textProperty().isEmpty().or(model().running()));
        passphrase.setOnAction(_ -> open.fire());
        open.setOnAction(_ -> {
            var typed = passphrase.getText().toCharArray();
            passphrase.clear();
            model().open(file, typed);
        });
        var line = new HBox(passphrase, open);
        line.getStyleClass().add("gap-8");
        return line;
    }

    private Label words(String key, String style) {
        var label = new Label(ui.texts().say(key));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private ComboBox<Charset> letters(ChosenFile file, TextForm form) {
        var list = new ComboBox<Charset>();
        list.getItems().setAll(CHARSETS);
        list.setValue(form.charset());
        list.setAccessibleText(ui.texts().say("exchange.import-files.letters"));
        list.setMinWidth(HBox.USE_PREF_SIZE);
        list.disableProperty().bind(model().running());
        list.valueProperty().addListener(
                (_, _, chosen) -> model().readAgain(file, new TextForm(chosen, form.delimiter())));
        return list;
    }

    private ComboBox<Character> columns(ChosenFile file, TextForm form) {
        var list = new ComboBox<Character>();
        list.setConverter(new DelimiterName());
        list.getItems().setAll(Stream.concat(Stream.of(',', ';', '\t', '|'), Stream.of(form.delimiter())).distinct()
                .toList());
        list.setValue(form.delimiter());
        list.setAccessibleText(ui.texts().say("exchange.import-files.columns"));
        list.setMinWidth(HBox.USE_PREF_SIZE);
        list.disableProperty().bind(model().running());
        list.valueProperty().addListener(
                (_, _, chosen) -> model().readAgain(file, new TextForm(form.charset(), chosen)));
        return list;
    }

    private final class DelimiterName extends StringConverter<Character> {
        @Override
        public String toString(@Nullable Character letter) {
            if (letter == null) {
                return "";
            }
            var key = DELIMITERS.get(letter);
            return key == null ? letter.toString() : ui.texts().say(key);
        }

        @Override
        public Character fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
