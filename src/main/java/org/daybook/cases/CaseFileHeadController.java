package org.daybook.cases;

import java.util.stream.Collectors;
import javafx.scene.Node;
import org.daybook.ui.Chip;
import org.daybook.ui.Texts;
import org.daybook.ui.WholeFlow;

/// What everyone who opens a file must see immediately, above all of its parts: who reads it, and what is urgent.
final class CaseFileHeadController {
    private final Texts texts;
    private final WholeFlow chips = new WholeFlow();

    CaseFileHeadController(Texts texts) {
        this.texts = texts;
        chips.setId("case-head");
        chips.getStyleClass().add("gap-8");
    }

    Node node() {
        return chips;
    }

    void show(OpenCase file) {
        var head = file.head();
        var who = file.people().workers().stream().map(worker -> file.people().initials(worker.who()))
                .collect(Collectors.joining(", "));
        chips.getChildren()
                .setAll(new Chip(texts.say("cases.case-file.who", texts.shortDate(head.openedOn()), who), "fth-lock",
                        Chip.Tone.PLAIN));
        head.closedOn().ifPresent(day -> chips.getChildren().add(new Chip(
                texts.say("cases.case-file.closed", texts.shortDate(day)), "fth-archive", Chip.Tone.PLAIN)));
        head.wordsGoneOn().ifPresent(day -> chips.getChildren().add(new Chip(
                texts.say("cases.case-file.words-gone", texts.shortDate(day)), "fth-scissors", Chip.Tone.PLAIN)));
        if (head.presenting().urgent().filter(urgent -> urgent == Urgency.YES).isPresent()) {
            chips.getChildren().add(new Chip(texts.say("cases.case-file.urgent"), "fth-alert-circle", Chip.Tone.DUE));
        }
        file.plan().followUps().stream().filter(one -> one.held().isEmpty()).map(FollowUp::dueOn).findFirst()
                .ifPresent(next -> chips.getChildren()
                        .add(new Chip(texts.say("cases.case-file.next", texts.shortDay(next)),
                                "fth-calendar", next.isAfter(file.on()) ? Chip.Tone.PLAIN : Chip.Tone.DUE)));
    }
}
