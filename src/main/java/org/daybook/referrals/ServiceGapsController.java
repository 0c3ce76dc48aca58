package org.daybook.referrals;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Quarter;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Service gaps in one quarter: what was not received, why, and how often.
final class ServiceGapsController {
    private final Ui ui;
    private final Texts texts;
    private final Referrals referrals;
    private Optional<ServiceGaps> gaps = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private ComboBox<Quarter> quarter;
    @FXML
    private VBox rows;

    ServiceGapsController(Ui ui, Referrals referrals) {
        this.ui = ui;
        this.texts = ui.texts();
        this.referrals = referrals;
    }

    @FXML
    private void initialize() {
        quarter.setConverter(new ChosenWords<>(one -> texts.say("referrals.gaps.quarter", one.number(),
                String.valueOf(one.year()))));
        quarter.valueProperty().addListener((_, _, now) -> show(Optional.ofNullable(now)));
    }

    void load() {
        ui.background().run(referrals::gaps, read -> {
            gaps = Optional.of(read);
            quarter.getItems().setAll(read.quarters());
            quarter.setValue(read.quarters().getFirst());
        });
    }

    private void show(Optional<Quarter> chosen) {
        var shown = gaps.flatMap(all -> chosen.map(all::of)).orElseGet(List::of);
        card.setFacts(shown.isEmpty() ? "" : texts.number(shown.stream().mapToInt(ServiceGap::times).sum()));
        rows.getChildren().setAll(shown.stream().map(this::row).toList());
        if (shown.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("referrals.gaps.none")));
        }
    }

    private Node row(ServiceGap gap) {
        var words = new Label();
        words.setMinHeight(Label.USE_PREF_SIZE);
        Wrapping.show(words, texts.say("referrals.gaps.line", texts.of("services", gap.kind()),
                gap.gap().map(why -> texts.of("referrals", why))
                        .orElseGet(() -> texts.say("referrals.gaps.not-told"))));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var times = new Label(texts.number(gap.times()));
        times.getStyleClass().add("strong");
        times.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(words, times);
        row.getStyleClass().addAll("row", "gap-12");
        return row;
    }
}
