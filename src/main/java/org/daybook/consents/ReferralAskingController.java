package org.daybook.consents;

import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What is read to her before she is referred, in her language if it is available, and how it was explained.
final class ReferralAskingController implements ConsentsScreens.ReferralAsking {
    private static final String LANGUAGE = "heard";

    private final Ui ui;
    private final Ledger ledger;
    private final Sentences sentences;
    private SpokenWording heard;
    private Optional<String> usual = Optional.empty();
    private boolean chosenByHand;

    @FXML
    private ComboBox<Locale> language;
    @FXML
    private Paragraph sentence;
    @FXML
    private HeardController heardController;
    @FXML
    private AssentController assentController;

    ReferralAskingController(Ui ui, Ledger ledger, Sentences sentences) {
        this.ui = ui;
        this.ledger = ledger;
        this.sentences = sentences;
        this.heard = sentences.nearest(Optional.empty(), ui.texts().locale());
    }

    @FXML
    private void initialize() {
        new LanguageListController(sentences).fill(language);
        show(heard);
        language.valueProperty().addListener((_, _, chosen) -> readIn(chosen));
        ui.background().run(ledger::staff, heardController::staff);
    }

    private void readIn(Locale chosen) {
        chosenByHand = true;
        show(sentences.nearest(Optional.of(chosen.getLanguage()), ui.texts().locale()));
    }

    private void show(SpokenWording hers) {
        heard = hers;
        language.setValue(hers.locale());
        sentence.setText(hers.sentence(Purpose.REFERRAL));
        heardController.read(hers);
    }

    @Override
    public void ask(ParticipantId her, Optional<String> hers) {
        assentController.ask(her);
        usual = hers;
        follow();
    }

    /// Uses her own language, unless another was chosen by hand.
    private void follow() {
        if (!chosenByHand) {
            show(sentences.nearest(usual, ui.texts().locale()));
            chosenByHand = false;
        }
    }

    @Override
    public boolean isLacking() {
        return assentController.isLacking();
    }

    @Override
    public Heard heard() {
        return heardController.heard().by(assentController.assent());
    }

    @Override
    public void begin() {
        heardController.begin();
        assentController.begin();
        chosenByHand = false;
        follow();
    }

    @Override
    public Unsaved unsaved() {
        var unsaved = heardController.inputs().unsaved().with("assent", assentController.unsaved());
        return unsaved.isEmpty() && !chosenByHand ? unsaved : unsaved.with(LANGUAGE, heard.locale().getLanguage());
    }

    @Override
    public void resume(Unsaved unsaved) {
        unsaved.of(LANGUAGE).ifPresent(code -> readIn(Locale.of(code)));
        heardController.inputs().resume(unsaved);
        assentController.resume(unsaved.part("assent"));
    }
}
