package org.daybook.launch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.referrals.NationalGuide;
import org.daybook.ui.Texts;

/// The guide on paper: a sheet for each phase, and one on how to reach help in the country.
final class LaunchScreens {
    private static final double WIDTH = 620;
    static final double HEIGHT = 870;

    private final Texts texts;
    private final LaunchWords words;

    LaunchScreens(Texts texts) {
        this.texts = texts;
        words = new LaunchWords(texts);
    }

    /// Returns the sheets as nodes that are in no scene. On the screen thread.
    List<Region> of(LaunchPage page) {
        return Stream.concat(Arrays.stream(LaunchPhase.values()).filter(phase -> !page.of(phase).isEmpty())
                .map(phase -> sheet(page, phase)), Stream.of(country(page))).toList();
    }

    /// Returns whom to call first, and what each step requires, with the relevant law.
    private Region country(LaunchPage page) {
        var code = page.site().country();
        var sheet = new VBox(head(page), label(texts.say("launch.country.title", words.country(code)), "1.4em"));
        var guide = NationalGuide.of(code, texts.locale());
        guide.ifPresent(known -> sheet.getChildren().add(label(known.first(), "1.05em")));
        page.mapped().national().forEach(one -> sheet.getChildren().add(step(label(one.facts().name(), "1.05em"),
                label(words.contact(one, page.today()), "0.9em"))));
        guide.ifPresent(known -> IntStream.range(0, known.steps().size()).forEach(n -> sheet.getChildren()
                .add(step(label(texts.say("referrals.national.step", n + 1, known.steps().get(n)), "1em")))));
        var laws = words.laws(code);
        if (!laws.isEmpty()) {
            sheet.getChildren().add(step(label(texts.say("launch.laws"), "1.05em")));
            laws.forEach(law -> sheet.getChildren().add(label(law, "0.9em")));
        }
        guide.ifPresentOrElse(_ -> sheet.getChildren().add(step(label(texts.say("launch.country.check"), "0.9em"))),
                () -> sheet.getChildren().add(label(texts.say("launch.country.none"), "1em")));
        return paper(sheet);
    }

    private Label head(LaunchPage page) {
        return label(texts.say("launch.sheet.title", page.site().code(), texts.date(page.today())), "0.9em");
    }

    private Region sheet(LaunchPage page, LaunchPhase phase) {
        var steps = page.of(phase);
        var sheet = new VBox(head(page),
                label(texts.of("launch", phase), "1.4em"), label(words.progress(page.progress(steps)), "1em"));
        if (phase == LaunchPhase.ASSESS) {
            Stream.of(words.mapped(page.mapped()), words.found(page.mapped()), words.missing(page.mapped()))
                    .filter(line -> !line.isEmpty()).forEach(line -> sheet.getChildren().add(label(line, "1em")));
        }
        for (var step : steps) {
            var line = step(label(step.plan().words(), "1.05em"), label(words.facts(page, step), "0.9em"));
            words.late(page, step).ifPresent(late -> line.getChildren().add(label(late, "0.9em")));
            sheet.getChildren().add(line);
        }
        return paper(sheet);
    }

    private static VBox step(Label... lines) {
        var step = new VBox(lines);
        step.setStyle("-fx-padding: 0.6em 0 0 0;");
        return step;
    }

    private static Region paper(VBox sheet) {
        sheet.setStyle("-fx-background-color: white; -fx-padding: 2.5em; -fx-spacing: 0.3em;");
        sheet.setPrefWidth(WIDTH);
        sheet.setMinHeight(HEIGHT);
        return sheet;
    }

    private static Label label(String words, String size) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setStyle("-fx-text-fill: black; -fx-font-size: " + size + ";");
        return label;
    }
}
