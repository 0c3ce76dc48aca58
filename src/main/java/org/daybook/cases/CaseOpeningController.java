package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentEvent;
import org.daybook.consents.ConsentsScreens;
import org.daybook.consents.NewestAnswer;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What comes before her story: the limits of confidentiality, then her answer. Both are read to her, in her language if it is
/// available.
final class CaseOpeningController {
    private static final String ANSWER = "answer";

    private final Ui ui;
    private final Cases cases;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<Unsaved> resumed = Optional.empty();
    /// Her last answer when the input was begun.
    private final NewestAnswer newest = new NewestAnswer();
    private Optional<ParticipantId> her = Optional.empty();
    private Consumer<Optional<CaseRef>> then = _ -> {};

    @FXML
    private ConsentsScreens.CaseWording heardController;
    @FXML
    private Paragraph limitsSentence;
    @FXML
    private Field limitsField;
    @FXML
    private CheckBox limits;
    @FXML
    private Paragraph consentSentence;
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
        heardController.onRead(words -> {
            limitsSentence.setText(words.limits());
            consentSentence.setText(words.question());
        });
        answer.options(List.of(Answer.GIVEN, Answer.REFUSED), said -> ui.texts().of("consents", said),
                said -> Optional.of(said == Answer.GIVEN ? "fth-check" : "fth-x"));
        inputs.with("limits", limits).with(ANSWER, answer, Answer::valueOf);
    }

    /// @param next called with the new file, or with nothing if she said no
    void begin(ParticipantId whom, Consumer<Optional<CaseRef>> next) {
        her = Optional.of(whom);
        then = next;
        assentController.ask(whom);
        inputs.awaiting(ANSWER);
        ui.background().run(() -> cases.beforeAsking(whom), this::arrived);
        limits.requestFocus();
    }

    Unsaved unsaved() {
        var typed = inputs.unsaved().with("assent", assentController.unsaved());
        return typed.isEmpty() ? typed : newest.with(typed.with("heard", heardController.wording().language()));
    }

    void resume(Unsaved unsaved) {
        unsaved.of("heard").ifPresent(code -> {
            resumed = Optional.of(unsaved);
            newest.restore(unsaved);
            heardController.read(Optional.of(code));
        });
        inputs.resume(unsaved);
        assentController.resume(unsaved.part("assent"));
    }

    /// Uses her own language, unless it was read in another before the screen locked. A yes from before the lock does not
    /// outweigh a no that she has said since.
    private void arrived(Cases.BeforeAsking known) {
        if (resumed.isEmpty()) {
            heardController.read(known.language());
        }
        if (known.last().filter(newest::isBefore).isPresent()
                && resumed.flatMap(unsaved -> unsaved.of(ANSWER)).isPresent()) {
            answer.choose(Optional.of(Answer.REFUSED));
        }
        newest.note(known.last().map(ConsentEvent::number).orElse(0L));
        inputs.arrived(ANSWER);
    }

    @FXML
    private void goOn() {
        var form = new Beginning(limits.isSelected() ? Beginning.LimitsTold.YES : Beginning.LimitsTold.NOT_YET,
                answer.chosen(), heardController.wording(), assentController.assent());
        new FormFields(ui.texts()).with("limits", limitsField).with("answer", answerField).show(form.problems());
        boolean yes = form.answer().filter(Answer.GIVEN::equals).isPresent();
        if (form.problems().isEmpty() && !(yes && assentController.isLacking())) {
            her.ifPresent(whom -> saving.run(() -> cases.begin(whom, form), then,
                    refusal -> message.warn(ui.texts().say(refusal.key()))));
        }
    }
}
