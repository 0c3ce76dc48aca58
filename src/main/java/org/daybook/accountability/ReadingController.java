package org.daybook.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Shows a paper before it is published, in either language whatever the screen's language; then writes it to a folder.
final class ReadingController {
    private final Ui ui;
    private Optional<Readable> paper = Optional.empty();
    private FolderChoice folders = (_, _) -> Optional.empty();
    private Texts texts;

    @FXML
    private Segments<Locale> language;
    @FXML
    private Button save;
    @FXML
    private MessageLine message;
    @FXML
    private VBox page;

    ReadingController(Ui ui) {
        this.ui = ui;
        texts = new Texts(ui.texts().locale());
    }

    /// Shows a paper.
    void show(Readable readable, FolderChoice choice, Header header) {
        paper = Optional.of(readable);
        folders = choice;
        header.key("Shortcut+P", "accountability.reading.key.save", this::save);
        language.options(Texts.LANGUAGES, locale -> locale.getDisplayLanguage(ui.texts().locale()));
        language.choose(Optional.of(texts.locale()));
        language.chosenProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::speak));
        save.setDisable(true);
        save.requestFocus();
        read(header);
    }

    private void speak(Locale chosen) {
        message.clear();
        texts = new Texts(chosen);
        paper.ifPresent(one -> ui.background().run(() -> one.read(texts), this::show));
    }

    private void read(Header header) {
        paper.ifPresent(one -> ui.background().run(() -> one.read(texts), sheet -> {
            header.title(sheet.title());
            show(sheet);
        }));
    }

    private void show(PaperLayout sheet) {
        page.getStyleClass().remove("large");
        if (sheet.type() == PaperLayout.Type.LARGE) {
            page.getStyleClass().add("large");
        }
        var nodes = new ArrayList<Node>();
        nodes.add(heading(sheet.title()));
        sheet.parts().forEach(part -> nodes.add(part(part)));
        page.getChildren().setAll(nodes);
        save.setDisable(false);
        save.requestFocus();
    }

    private Node part(PaperLayout.Part part) {
        var nodes = new ArrayList<Node>();
        if (!part.heading().isEmpty()) {
            nodes.add(heading(part.heading()));
        }
        part.lines().forEach(line -> nodes.addAll(line(line)));
        var box = new VBox(nodes.toArray(Node[]::new));
        box.getStyleClass().add("gap-4");
        return box;
    }

    private List<Node> line(PaperLayout.Line line) {
        return switch (line) {
            case PaperLayout.Line.Words words -> List.of(label(words.words()));
            case PaperLayout.Line.Blank blank -> blank(blank);
        };
    }

    private List<Node> blank(PaperLayout.Line.Blank blank) {
        var label = label(blank.label());
        label.setAccessibleText(ui.texts().say("accountability.reading.to-fill", blank.label()));
        var nodes = new ArrayList<Node>(List.of(label));
        for (int n = 0; n < blank.lines(); n++) {
            var empty = new Region();
            empty.getStyleClass().add("paper-blank");
            nodes.add(empty);
        }
        return nodes;
    }

    private static Label heading(String text) {
        var label = label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label label(String text) {
        var label = new Label();
        Wrapping.show(label, text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void save() {
        message.clear();
        if (!save.isDisabled()) {
            paper.ifPresent(
                    one -> folders.choose(save.getScene().getWindow(), ui.texts().say("accountability.reading.folder"))
                            .ifPresent(folder -> ui.background().run(() -> one.print(folder, texts),
                                    file -> message.done(ui.texts().say("accountability.reading.saved",
                                            file.getFileName().toString())),
                                    this::refused)));
        }
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }
}
