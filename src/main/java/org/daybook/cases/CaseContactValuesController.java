package org.daybook.cases;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.Icons;
import org.daybook.ui.PressableRow;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// The contacts of a file as a read-only timeline, newest first; the next one on top.
final class CaseContactValuesController {
    /// A long history is read from its newest end; rendering all of it would keep the worker waiting.
    static final int FIRST_SHOWN = 10;

    private final Texts texts;
    private final OpenCaseModel open;
    private final Consumer<UUID> press;
    private boolean whole;

    /// @param press turns the card into fields, at this contact
    CaseContactValuesController(Texts texts, OpenCaseModel open, Consumer<UUID> press) {
        this.texts = texts;
        this.open = open;
        this.press = press;
    }

    Node timeline() {
        var all = new VBox(planned());
        fill(all);
        return all;
    }

    private Node planned() {
        var next = open.file().plan().followUps().stream().filter(one -> one.held().isEmpty()).findFirst();
        var line = new HBox(next.filter(one -> !one.dueOn().isAfter(open.file().on()))
                .<Node>map(one -> new Chip(texts.say("cases.case-contacts.due", texts.shortDay(one.dueOn())),
                        "fth-calendar", Chip.Tone.DUE))
                .orElseGet(() -> TypedController.muted(next
                        .map(one -> texts.say("cases.case-contacts.next-on", texts.shortDay(one.dueOn())))
                        .orElseGet(() -> texts.say("cases.case-contacts.none-due")))));
        line.getStyleClass().addAll("row", "case-contact");
        return line;
    }

    private void fill(VBox all) {
        var held = open.file().plan().followUps().stream().filter(one -> one.held().isPresent()).toList();
        held.stream().limit(whole ? held.size() : FIRST_SHOWN).forEach(one -> all.getChildren().add(row(one)));
        if (held.isEmpty()) {
            var none = new VBox(TypedController.muted(texts.say("cases.case-contacts.none")));
            none.getStyleClass().add("card-body");
            all.getChildren().add(none);
        } else if (!whole && held.size() > FIRST_SHOWN) {
            var link = new Hyperlink(texts.say("cases.case-contacts.all", held.size()));
            link.setId("allContacts");
            link.setOnAction(_ -> {
                whole = true;
                all.getChildren().remove(1, all.getChildren().size());
                fill(all);
                all.getChildren().get(1 + FIRST_SHOWN).requestFocus();
            });
            var foot = new HBox(link);
            foot.getStyleClass().addAll("row", "last");
            all.getChildren().add(foot);
        }
    }

    private Node row(FollowUp one) {
        var held = one.held().orElseThrow();
        var outcome = TypedController.strong(texts.of("cases", held.outcome()));
        outcome.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        var when = new Label(texts.say("cases.case-contacts.when", texts.shortDate(held.on()),
                open.file().people().initials(one.by())));
        when.getStyleClass().add("hint");
        when.setMinWidth(Label.USE_PREF_SIZE);
        var first = new HBox(outcome, when);
        first.getStyleClass().add("gap-8");
        var words = new VBox(first);
        words.getStyleClass().add("gap-4");
        held.words().ifPresent(said -> {
            var label = new Label();
            Wrapping.show(label, said);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.getStyleClass().add("muted");
            words.getChildren().add(label);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = Icons.of(icon(held.outcome()));
        if (!open.mayWrite()) {
            var row = new HBox(icon, words);
            row.getStyleClass().addAll("row", "case-contact");
            return row;
        }
        var row = new PressableRow(texts.say("cases.case-contacts.open", texts.date(held.on()),
                texts.of("cases", held.outcome())), () -> press.accept(one.id().value()), icon, words);
        row.getStyleClass().remove("two-line");
        row.getStyleClass().add("case-contact");
        return row;
    }

    private static String icon(ContactOutcome outcome) {
        return switch (outcome) {
            case DONE -> "fth-message-circle";
            case NOT_REACHED -> "fth-phone-missed";
            case DECLINED -> "fth-x";
        };
    }
}
