package org.daybook.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.referrals.ReferralPage.Consent;
import org.daybook.ui.Chip;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// One referral: to whom, what is shared, its status, and what can be done with it.
final class ReferralRowController {
    private final Ui ui;
    private Optional<Acts> acts = Optional.empty();

    /// The actions on a referral.
    ///
    /// @param letter shows its letter, to be printed or saved
    /// @param asked  records that the organisation was told without a letter
    /// @param log    records the outcome
    /// @param tell   changes what they may tell us
    /// @param delete deletes it, if nothing has been sent
    /// @param tick   ticks or unticks a step of a national mechanism
    /// @param today  the site's date
    record Acts(Runnable letter, Runnable asked, Consumer<NewStep> log, Consumer<ReferralFeedback> tell,
            Runnable delete, BiConsumer<NationalStep, ReferralGuiding.Taken> tick, LocalDate today) {}

    @FXML
    private Label organisation;
    @FXML
    private Label facts;
    @FXML
    private Label told;
    @FXML
    private Label travels;
    @FXML
    private Label last;
    @FXML
    private HBox state;
    @FXML
    private Node buttons;
    @FXML
    private Button letter;
    @FXML
    private Button asked;
    @FXML
    private Button log;
    @FXML
    private Label feedback;
    @FXML
    private Label hours;
    @FXML
    private Label reflection;
    @FXML
    private Button tell;
    @FXML
    private VBox telling;
    @FXML
    private Segments<ReferralFeedback> mayTell;
    @FXML
    private Button delete;
    @FXML
    private ReferralGuideController guideController;
    @FXML
    private VBox answer;
    @FXML
    private ReferralLogController answerPartController;

    ReferralRowController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : new Node[]{buttons, letter, asked, log, delete, answer, telling, hours, reflection}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        answer.setVisible(false);
        telling.setVisible(false);
        mayTell.options(List.of(ReferralFeedback.values()), one -> ui.texts().of("referrals", one));
    }

    /// A row on the screen.
    record Made(Parent root, ReferralRowController row) {}

    /// @param acts empty for staff who may only read
    static Made make(Ui ui, ReferralPage.Line line, Optional<Acts> acts) {
        var view = ui.views().load(ReferralRowController.class);
        var row = (ReferralRowController) view.controller();
        row.show(line, acts);
        return new Made(view.root(), row);
    }

    /// Returns unsaved input about the outcome.
    Unsaved unsaved() {
        return answer.isVisible() ? answerPartController.inputs().unsaved() : Unsaved.NOTHING;
    }

    /// Restores unsaved input, if any.
    void resume(Unsaved unsaved) {
        if (!unsaved.isEmpty() && acts.isPresent()) {
            answer.setVisible(true);
            answerPartController.inputs().resume(unsaved);
        }
    }

    private void show(ReferralPage.Line line, Optional<Acts> given) {
        acts = given;
        var one = line.referral();
        var words = new ReferralWords(ui.texts());
        Wrapping.show(organisation, one.to().organisation());
        Wrapping.show(facts, words.facts(one));
        Wrapping.show(told, words.told(line));
        Wrapping.show(travels, words.travels(one));
        Wrapping.show(last, words.steps(one));
        guideController.show(line.guided(), given.map(Acts::tick));
        Wrapping.show(reflection, words.reflection(one));
        reflection.setVisible(one.reflectionUntil().isPresent());
        Wrapping.show(hours, words.hours(line));
        hours.setVisible(line.hours().isPresent());
        Wrapping.show(feedback, words.feedback(one));
        mayTell.choose(Optional.of(one.terms().feedback()));
        mayTell.chosenProperty().addListener((_, _, now) -> now.filter(said -> said != one.terms().feedback())
                .ifPresent(said -> given.ifPresent(all -> all.tell().accept(said))));
        var status = one.status();
        state.getChildren().setAll(new Chip(ui.texts().of("referrals", status), ReferralWords.icon(status),
                line.consent() == Consent.ENDED && status.isOpen() ? Chip.Tone.DUE : Chip.Tone.PLAIN));
        // The outcome can still be corrected.
        buttons.setVisible(given.isPresent());
        letter.setVisible(line.consent() == Consent.HOLDS && status.isOpen());
        asked.setVisible(line.consent() == Consent.HOLDS && status == ReferralStatus.PREPARED);
        delete.setVisible(status == ReferralStatus.PREPARED);
        for (var button : List.of(letter, asked, log, tell, delete)) {
            button.setAccessibleText(ui.texts().say("referrals.row.for", button.getText(), one.to().organisation()));
        }
        given.ifPresent(all -> answerPartController.show(one, all.today(), form -> {
            answer.setVisible(false);
            all.log().accept(form);
        }, () -> {
            answer.setVisible(false);
            log.requestFocus();
        }));
    }

    @FXML
    private void letter() {
        acts.ifPresent(all -> all.letter().run());
    }

    @FXML
    private void asked() {
        acts.ifPresent(all -> all.asked().run());
    }

    @FXML
    private void tell() {
        telling.setVisible(!telling.isVisible());
        if (telling.isVisible()) {
            mayTell.getChildren().getFirst().requestFocus();
        }
    }

    @FXML
    private void delete() {
        acts.ifPresent(all -> all.delete().run());
    }

    @FXML
    private void log() {
        answer.setVisible(true);
        answerPartController.focus();
    }
}
