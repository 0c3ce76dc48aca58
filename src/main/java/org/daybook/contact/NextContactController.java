package org.daybook.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Texts;

/// Shows whether she is to be called, and when she was last called, on the overview of her record. On the screen thread.
final class NextContactController {
    private final Texts texts;
    private final Runnable log;
    private final Card card = new Card();
    private final VBox rows = new VBox();

    /// @param log opens the row for logging a call
    NextContactController(Texts texts, Runnable log) {
        this.texts = texts;
        this.log = log;
        card.setTitle(texts.say("contact.next.title"));
        card.getChildren().add(rows);
    }

    Card card() {
        return card;
    }

    void show(Reach reach) {
        rows.getChildren().setAll(Stream.of(Optional.of(now(reach)), reach.lastCall().map(this::last))
                .flatMap(Optional::stream).toList());
    }

    private Node now(Reach reach) {
        boolean due = isDue(reach);
        var row = row(reach.standing() == Reachability.NO_CALLS || !reach.agreed() ? "fth-phone-off" : "fth-phone",
                List.of(what(reach), condition(reach)));
        if (due) {
            row.getStyleClass().add("current");
        }
        if (due && reach.standing() == Reachability.CALL) {
            var button = new Button(texts.say("contact.strip.log"));
            button.setId("log-due-call");
            button.getStyleClass().add("accent");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> log.run());
            row.getChildren().add(button);
        }
        return row;
    }

    private static boolean isDue(Reach reach) {
        return reach.lastCall().flatMap(Call::again).filter(day -> !day.isAfter(reach.today())).isPresent();
    }

    private String what(Reach reach) {
        return switch (reach.standing()) {
            case NOT_AGREED -> texts.say("contact.next.not-agreed");
            case NOTHING_SAID -> texts.say("contact.next.nothing-said");
            case NO_CALLS -> texts.say("contact.next.no-calls");
            case ASK_FIRST -> texts.say("contact.next.ask-first");
            case CALL -> reach.lastCall().flatMap(Call::again).map(day -> isDue(reach)
                    ? texts.say("contact.next.call-now")
                    : texts.say("contact.next.call-on", texts.shortDay(day)))
                    .orElseGet(() -> texts.say("contact.next.none"));
        };
    }

    private String condition(Reach reach) {
        return reach.standing() == Reachability.CALL ? new HoursWords(texts).of(reach.wishes().hours()) : "";
    }

    private Node last(Call call) {
        return row("fth-clock", List.of(texts.say("contact.next.last", texts.shortDay(call.on())),
                texts.say("contact.next.came", texts.of("contact", call.outcome()), call.by())));
    }

    private static HBox row(String icon, List<String> lines) {
        var words = new VBox(lines.stream().filter(line -> !line.isEmpty()).map(line -> {
            var paragraph = new Paragraph();
            paragraph.setText(line);
            paragraph.getStyleClass().add(line.equals(lines.getFirst()) ? "strong" : "muted");
            return paragraph;
        }).toArray(Node[]::new));
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("two-lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Icons.of(icon), words);
        row.getStyleClass().addAll("row", "two-line", "next-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
