package org.daybook.referrals;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.referrals.ReferralGuiding.Taken;
import org.daybook.referrals.ReferralPage.Guided;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// The steps of a national mechanism below a referral to it, each ticked with its day; takes no space below any other.
final class ReferralGuideController {
    private final Texts texts;

    @FXML
    private VBox steps;

    ReferralGuideController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        steps.managedProperty().bind(steps.visibleProperty());
        steps.setVisible(false);
    }

    /// @param guided how far she was guided; empty for any other referral
    /// @param tick   ticks or unticks a step; empty for staff who may only read
    void show(Optional<Guided> guided, Optional<BiConsumer<NationalStep, Taken>> tick) {
        guided.ifPresent(one -> NationalGuide.of(one.country(), texts.locale()).ifPresent(guide -> {
            var first = new Label();
            first.setMinHeight(Label.USE_PREF_SIZE);
            Wrapping.show(first, guide.first());
            steps.getChildren().setAll(first);
            IntStream.range(0, guide.guided().size())
                    .forEach(n -> steps.getChildren().add(step(n + 1, guide.guided().get(n), one, tick)));
            steps.setVisible(true);
        }));
    }

    private Node step(int number, NationalGuide.Guided step, Guided guided,
            Optional<BiConsumer<NationalStep, Taken>> tick) {
        var words = texts.say("referrals.national.step", number, step.words());
        var day = Optional.ofNullable(guided.done().get(step.step()));
        var box = new CheckBox(
                day.map(on -> texts.say("referrals.national.done", words, texts.date(on))).orElse(words));
        box.setId("guide-" + ReferralCodes.of(step.step()));
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setSelected(day.isPresent());
        box.setDisable(tick.isEmpty());
        box.setOnAction(_ -> tick.ifPresent(
                done -> done.accept(step.step(), box.isSelected() ? Taken.TODAY : Taken.NOT)));
        return box;
    }
}
