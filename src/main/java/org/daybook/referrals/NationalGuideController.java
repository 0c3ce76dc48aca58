package org.daybook.referrals;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.services.Service;
import org.daybook.services.ServiceKind;
import org.daybook.ui.Chip;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// The steps of a national mechanism, next to a referral to it; takes no space for any other referral.
final class NationalGuideController {
    private final Texts texts;
    private final ReferralGuiding guiding;

    @FXML
    private VBox guide;

    NationalGuideController(Texts texts, ReferralGuiding guiding) {
        this.texts = texts;
        this.guiding = guiding;
    }

    @FXML
    private void initialize() {
        guide.managedProperty().bind(guide.visibleProperty());
        guide.setVisible(false);
    }

    /// Shows the steps of the country of the service, or of the site if no service states a country.
    void show(Optional<ServiceKind> need, Optional<Service> service) {
        boolean national = need.filter(ServiceKind.NATIONAL_REFERRAL::equals).isPresent();
        guide.setVisible(national);
        guide.getChildren().clear();
        if (national) {
            NationalGuide.of(guiding.country(service), texts.locale())
                    .ifPresentOrElse(this::show,
                            () -> guide.getChildren().add(label(texts.say("referrals.national.none"), "muted")));
        }
    }

    private void show(NationalGuide steps) {
        guide.getChildren().addAll(label(steps.first(), "strong"),
                new Chip(texts.say("services.last.never"), "fth-clock", Chip.Tone.DUE));
        IntStream.range(0, steps.steps().size()).forEach(n -> guide.getChildren()
                .add(label(texts.say("referrals.national.step", n + 1, steps.steps().get(n)), "national-step")));
    }

    private static Label label(String words, String style) {
        var label = new Label();
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        Wrapping.show(label, words);
        return label;
    }
}
