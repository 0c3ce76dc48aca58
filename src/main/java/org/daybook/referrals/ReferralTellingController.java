package org.daybook.referrals;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.daybook.consents.SharedData;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// What may be shared with an organisation about her, how it gets there, who goes along, and what it may tell us.
final class ReferralTellingController {
    private final Texts texts;
    private final Map<SharedData, CheckBox> ticks = new EnumMap<>(SharedData.class);

    @FXML
    private Field dataField;
    @FXML
    private FlowPane data;
    @FXML
    private Field channelField;
    @FXML
    private Segments<ReferralChannel> channel;
    @FXML
    private Label noPaper;
    @FXML
    private Segments<Optional<ReferralCompanion>> companion;
    @FXML
    private Field feedbackField;
    @FXML
    private Segments<ReferralFeedback> feedback;

    ReferralTellingController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        noPaper.managedProperty().bind(noPaper.visibleProperty());
        noPaper.setVisible(false);
        channel.options(List.of(ReferralChannel.values()), one -> texts.of("referrals", one));
        feedback.options(List.of(ReferralFeedback.values()), one -> texts.of("referrals", one));
        OptionalSegments.offer(companion, List.of(ReferralCompanion.values()),
                one -> one.map(who -> texts.of("referrals", who))
                        .orElseGet(() -> texts.say("referrals.form.not-asked")));
        NewReferral.OFFERED.stream().sorted().forEach(kind -> {
            var tick = new CheckBox(texts.of("consents", kind));
            tick.setMinWidth(CheckBox.USE_PREF_SIZE);
            tick.setId(name(kind));
            tick.setSelected(NewReferral.USUAL.contains(kind));
            ticks.put(kind, tick);
        });
        data.getChildren().setAll(ticks.values());
    }

    private static String name(SharedData kind) {
        return "told-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Registers its fields and inputs in the surrounding form.
    void join(FormFields fields, Inputs inputs) {
        fields.with("data", dataField).with("channel", channelField).with("feedback", feedbackField);
        inputs.with("channel", channel, ReferralChannel::valueOf)
                .withOpen("companion", companion, ReferralCompanion::valueOf)
                .with("feedback", feedback, ReferralFeedback::valueOf);
        ticks.forEach((kind, tick) -> inputs.with(name(kind), tick));
    }

    /// States which channels cannot be used.
    ///
    /// @param channels how it may travel
    void offer(Set<ReferralChannel> channels) {
        noPaper.setVisible(!channels.contains(ReferralChannel.WITH_HER));
    }

    /// @param changed called on every other choice
    void follow(Runnable changed) {
        ticks.values().forEach(tick -> tick.selectedProperty().addListener((_, _, _) -> changed.run()));
        Stream.of(channel, companion, feedback)
                .forEach(choice -> choice.chosenProperty().addListener((_, _, _) -> changed.run()));
    }

    /// @param language in which the letter is written
    NewReferral.Telling telling(Locale language) {
        return new NewReferral.Telling(ticks.entrySet().stream().filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey).collect(Collectors.toSet()), channel.chosen(), feedback.chosen(),
                OptionalSegments.chosen(companion), language.getLanguage());
    }

    void clear() {
        channel.choose(Optional.empty());
        feedback.choose(Optional.empty());
        OptionalSegments.choose(companion, Optional.empty());
        ticks.forEach((kind, tick) -> tick.setSelected(NewReferral.USUAL.contains(kind)));
    }
}
