package org.daybook.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.ui.HoldToShow;
import org.daybook.ui.Texts;
import org.daybook.ui.ValueGrid;

/// Shows how she may be reached: a line for each thing she said, and none for what she did not. Number and code word are
/// visible only while they are held. On the screen thread.
final class WishesValuesController {
    private final Texts texts;
    private final Map<String, Node> rows = new LinkedHashMap<>();

    WishesValuesController(Texts texts) {
        this.texts = texts;
    }

    /// Returns her lines; empty if she said nothing.
    Optional<Node> of(ContactWishes wishes) {
        rows.clear();
        held("contact.wishes.telephone", wishes.telephone());
        ways(wishes.ways());
        if (!wishes.hours().equals(Hours.ANY)) {
            said("contact.wishes.when", Optional.of(new HoursWords(texts).of(wishes.hours())));
        }
        saying(wishes.saying());
        held("contact.wishes.code-word", wishes.codeWord());
        chosen("contact.wishes.interpreter", wishes.language().interpreter());
        said("contact.wishes.interpreter-words", wishes.language().words());
        return Optional.of(rows).filter(all -> !all.isEmpty()).map(_ -> grid());
    }

    private void ways(ContactWishes.Ways ways) {
        chosen("contact.wishes.calls", ways.calls());
        chosen("contact.wishes.messages", ways.messages());
        chosen("contact.wishes.texts", ways.texts());
        chosen("contact.wishes.letters", ways.letters());
    }

    private void saying(ContactWishes.Saying saying) {
        chosen("contact.wishes.who-calls", saying.whoCalls());
        said("contact.wishes.instead", saying.instead());
        chosen("contact.wishes.others", saying.others());
        said("contact.wishes.who-answers", saying.whoAnswers());
    }

    private Node grid() {
        var grid = new ValueGrid();
        rows.forEach(grid::value);
        var body = new VBox(grid);
        body.getStyleClass().add("card-body");
        return body;
    }

    private void said(String key, Optional<String> words) {
        words.ifPresent(said -> rows.put(texts.say(key), ValueGrid.words(said)));
    }

    private void chosen(String key, Optional<? extends Enum<?>> answer) {
        said(key, answer.map(one -> texts.of("contact", one)));
    }

    private void held(String key, Optional<String> secret) {
        secret.ifPresent(words -> {
            var hold = new HoldToShow(texts.say("contact.strip.hold"));
            hold.secret(() -> words);
            hold.setWrapText(true);
            hold.setMinSize(0, HoldToShow.USE_PREF_SIZE);
            hold.setAccessibleText(texts.say("contact.strip.hold.aloud", texts.say(key)));
            rows.put(texts.say(key), hold);
        });
    }
}
