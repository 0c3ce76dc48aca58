package org.daybook.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.ConsentsScreens;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What stands before her story: the limits of confidentiality, then her answer. Both are read to her, in her language
/// where we have it.
final class CaseOpeningController {
    private final Ui ui;
    private final Cases cases;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<ParticipantId> her = Optional.empty();
    private Consumer<Optional<CaseRef>> then = _ -> {};

    @FXML
    private Segments<Locale> language;
    @FXML
    private Label limitsSentence;
    @FXML
    private Field limitsField;
    @FXML
    private CheckBox limits;
    @FXML
    private Label consentSentence;
    @FXML
    private Field answerField;
    @FXML
    private Segments<Answer> answer;
    @FXML
    private ConsentsScreens.WhoAnswers assentController;
    @FXML
    private MessageLine message;

    CaseOpeningController(Ui ui, Cases cases) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.cases = cases;
    }

    @FXML
    private void initialize() {
        language.options(Texts.LANGUAGES, CaseOpeningController::ownName);
        language.chosenProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::readIn));
        language.choose(Optional.of(Texts.nearest(ui.texts().locale())));
        answer.options(List.of(Answer.GIVEN, Answer.REFUSED), said -> ui.texts().of("consents", said),
                said -> Optional.of(said == Answer.GIVEN ? "fth-check" : "fth-x"));
        inputs.with("limits", limits).with("answer", answer, Answer::valueOf).with("language", language,
                () -> language.chosen().map(Locale::getLanguage).orElse(""),
                code -> language.choose(Texts.LANGUAGES.stream().filter(one -> one.getLanguage().equals(code))
                        .findFirst()));
    }

    /// @param next told of the new file, or of nothing when she said no
    void begin(ParticipantId whom, Consumer<Optional<CaseRef>> next) {
        her = Optional.of(whom);
        then = next;
        assentController.ask(whom);
        limits.requestFocus();
    }

    Unsaved unsaved() {
        return inputs.unsaved().with("assent", assentController.unsaved());
    }

    void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
        assentController.resume(unsaved.part("assent"));
    }

    private void readIn(Locale chosen) {
        var hers = new Texts(chosen);
        limitsSentence.setText(hers.say("cases.case-opening.limits.sentence"));
        consentSentence.setText(hers.say("cases.case-opening.consent.sentence"));
    }

    @FXML
    private void goOn() {
        var heard = language.chosen().orElse(ui.texts().locale()).getLanguage();
        var form = new Beginning(limits.isSelected() ? Beginning.LimitsTold.YES : Beginning.LimitsTold.NOT_YET,
                answer.chosen(), new ConsentWording(ConsentWording.CURRENT, heard), assentController.assent());
        new FormFields(ui.texts()).with("limits", limitsField).with("answer", answerField).show(form.problems());
        boolean yes = form.answer().filter(Answer.GIVEN::equals).isPresent();
        if (form.problems().isEmpty() && !(yes && assentController.isLacking())) {
            her.ifPresent(whom -> saving.run(() -> cases.begin(whom, form), then,
                    refusal -> message.warn(ui.texts().say(refusal.key()))));
        }
    }

    /// What a language calls itself: "Italiano".
    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
