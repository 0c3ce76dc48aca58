package org.daybook.participants;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// A printed page of a list of people: card numbers, a line next to each to write on, and who printed it. Nothing else.
final class CardListController {
    /// The number of cards that fit on an A4 page.
    private static final int ON_A_PAGE = 18;

    private final Texts texts;

    @FXML
    private Label day;
    @FXML
    private VBox cards;
    @FXML
    private Label by;

    CardListController(Texts texts) {
        this.texts = texts;
    }

    /// Returns the pages of a list.
    static List<Region> make(Ui ui, CardList list) {
        var pages = new ArrayList<Region>();
        for (int from = 0; from < list.cards().size(); from += ON_A_PAGE) {
            var view = ui.views().load(CardListController.class);
            ((CardListController) view.controller()).show(list,
                    list.cards().subList(from, Math.min(from + ON_A_PAGE, list.cards().size())));
            pages.add((Region) view.root());
        }
        return pages;
    }

    private void show(CardList list, List<CardNumber> page) {
        day.setText(texts.day(list.on()));
        by.setText(texts.say("participants.card-list.by", list.by(), texts.date(list.on())));
        page.forEach(card -> cards.getChildren().add(line(card)));
    }

    private static HBox line(CardNumber card) {
        var number = new Label(card.toString());
        number.getStyleClass().add("paper-card");
        var rule = new Region();
        rule.getStyleClass().add("paper-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        var line = new HBox(number, rule);
        line.getStyleClass().add("paper-line");
        return line;
    }
}
