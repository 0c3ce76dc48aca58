package org.daybook.launch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Texts;

/// The guide on paper: a sheet for each phase.
final class LaunchScreens {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 870;

    private final Texts texts;
    private final LaunchWords words;

    LaunchScreens(Texts texts) {
        this.texts = texts;
        words = new LaunchWords(texts);
    }

    /// The sheets, in no scene. On the screen thread.
    List<Region> of(LaunchPage page) {
        return Arrays.stream(LaunchPhase.values()).filter(phase -> !page.of(phase).isEmpty())
                .map(phase -> sheet(page, phase)).toList();
    }

    private Region sheet(LaunchPage page, LaunchPhase phase) {
        var steps = page.of(phase);
        var sheet = new VBox(
                label(texts.say("launch.sheet.title", page.site().code(), texts.date(page.today())), "0.9em"),
                label(texts.of("launch", phase), "1.4em"), label(words.progress(page.progress(steps)), "1em"));
        if (phase == LaunchPhase.ASSESS) {
            Stream.of(words.mapped(page.mapped()), words.found(page.mapped()), words.missing(page.mapped()))
                    .filter(line -> !line.isEmpty()).forEach(line -> sheet.getChildren().add(label(line, "1em")));
        }
        for (var step : steps) {
            var line = new VBox(label(step.plan().words(), "1.05em"), label(words.facts(page, step), "0.9em"));
            line.setStyle("-fx-padding: 0.6em 0 0 0;");
            sheet.getChildren().add(line);
        }
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
