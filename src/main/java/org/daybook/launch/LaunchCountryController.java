package org.daybook.launch;

import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.referrals.NationalGuide;
import org.daybook.ui.Card;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Wrapping;

/// Shows how to reach help in the site's country: whom to call first, what each step requires, and which laws apply.
final class LaunchCountryController {
    private final Texts texts;
    private final LaunchWords words;

    @FXML
    private Card country;
    @FXML
    private VBox national;

    LaunchCountryController(Texts texts) {
        this.texts = texts;
        words = new LaunchWords(texts);
    }

    void show(LaunchPage page) {
        var code = page.site().country();
        country.setTitle(texts.say("launch.country.title", words.country(code)));
        national.getChildren().clear();
        var guide = NationalGuide.of(code, texts.locale());
        guide.ifPresent(known -> national.getChildren().add(label(known.first(), "strong")));
        page.mapped().national().forEach(one -> {
            var line = new TwoLines(one.facts().name(), words.contact(one, page.today()));
            line.getStyleClass().add("wrapping");
            national.getChildren().add(line);
        });
        guide.ifPresent(this::steps);
        var laws = words.laws(code);
        if (!laws.isEmpty()) {
            national.getChildren().add(label(texts.say("launch.laws"), "strong"));
            laws.forEach(law -> national.getChildren().add(label(law, "launch-national")));
        }
        guide.ifPresentOrElse(_ -> national.getChildren().add(label(texts.say("launch.country.check"), "hint")),
                () -> national.getChildren().add(label(texts.say("launch.country.none"), "hint")));
    }

    private void steps(NationalGuide guide) {
        IntStream.range(0, guide.steps().size()).forEach(n -> national.getChildren()
                .add(label(texts.say("referrals.national.step", n + 1, guide.steps().get(n)), "launch-national")));
    }

    private static Label label(String text, String style) {
        var label = new Label();
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        Wrapping.show(label, text);
        return label;
    }
}
