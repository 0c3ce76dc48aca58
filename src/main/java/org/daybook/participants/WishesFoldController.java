package org.daybook.participants;

import java.util.function.BooleanSupplier;
import javafx.scene.control.Hyperlink;
import org.daybook.contact.ContactScreens;
import org.daybook.ui.Texts;

/// How she may be reached, during her welcome: folded to one line until somebody wants to fill it in.
final class WishesFoldController {
    private final Texts texts;
    private final ContactScreens.Form wishes;
    private final BooleanSupplier refused;
    private final Hyperlink fold = new Hyperlink();

    /// @param refused whether she refused to be reached
    WishesFoldController(Texts texts, ContactScreens.Form wishes, BooleanSupplier refused) {
        this.texts = texts;
        this.wishes = wishes;
        this.refused = refused;
    }

    /// Folds the card, and lets a link open it.
    void begin() {
        var card = wishes.card();
        card.setFolded(true);
        card.setTail(fold);
        card.setNote("");
        fold.setId("foldWishes");
        fold.setOnAction(_ -> {
            card.setFolded(!card.isFolded());
            show();
            if (!card.isFolded()) {
                wishes.start();
            }
        });
        show();
    }

    /// Unfolds it, because there is something to check.
    void unfold() {
        wishes.card().setFolded(false);
    }

    /// States in one line what is known now.
    void show() {
        var card = wishes.card();
        var words = wishes.inShort();
        card.setFacts(refused.getAsBoolean()
                ? texts.say("participants.welcoming.contact.refused")
                : words.isEmpty() ? texts.say("participants.welcoming.contact.later") : words);
        fold.setText(texts.say(!card.isFolded()
                ? "participants.welcoming.contact.fold"
                : wishes.form().isEmpty()
                        ? "participants.welcoming.contact.fill"
                        : "participants.welcoming.contact.change"));
    }
}
