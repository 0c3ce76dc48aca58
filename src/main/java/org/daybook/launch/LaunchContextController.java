package org.daybook.launch;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.referrals.NationalGuide;
import org.daybook.services.ServicesPlace;
import org.daybook.ui.Card;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// What is around a space: which kinds of help are in the address book and which are not, and the way into help of its country.
final class LaunchContextController {
    private final Ui ui;
    private final LaunchWords words;

    @FXML
    private Label services;
    @FXML
    private Label found;
    @FXML
    private Label missing;
    @FXML
    private Card country;
    @FXML
    private VBox national;

    LaunchContextController(Ui ui) {
        this.ui = ui;
        words = new LaunchWords(ui.texts());
    }

    @FXML
    private void initialize() {
        found.managedProperty().bind(found.visibleProperty());
    }

    void show(LaunchPage page) {
        var mapped = page.mapped();
        Wrapping.show(services, words.mapped(mapped));
        Wrapping.show(found, words.found(mapped));
        found.setVisible(!mapped.found().isEmpty());
        Wrapping.show(missing, words.missing(mapped));
        country.setTitle(ui.texts().say("launch.country.title", words.country(page.site().country())));
        national.getChildren().clear();
        var guide = NationalGuide.of(page.site().country(), ui.texts().locale());
        guide.ifPresent(known -> national.getChildren().add(label(known.first(), "strong")));
        mapped.national().forEach(one -> {
            var line = new TwoLines(one.facts().name(), words.contact(one, page.today()));
            line.getStyleClass().add("wrapping");
            national.getChildren().add(line);
        });
        guide.ifPresentOrElse(this::steps,
                () -> national.getChildren().add(label(ui.texts().say("launch.country.none"), "hint")));
    }

    private void steps(NationalGuide guide) {
        IntStream.range(0, guide.steps().size()).forEach(n -> national.getChildren()
                .add(label(ui.texts().say("referrals.national.step", n + 1, guide.steps().get(n)), "launch-national")));
        national.getChildren().add(label(ui.texts().say("launch.country.check"), "hint"));
    }

    private static Label label(String text, String style) {
        var label = new Label();
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        Wrapping.show(label, text);
        return label;
    }

    @FXML
    private void open() {
        ui.navigator().go(new ServicesPlace(Optional.empty()));
    }
}
