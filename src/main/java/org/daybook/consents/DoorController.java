package org.daybook.consents;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What she is asked at the door, in her language if it is available, and her answers.
final class DoorController implements ConsentsScreens.AtTheDoor {
    private final Inputs inputs = new Inputs();
    private final Ui ui;
    private final Ledger ledger;
    private final Sentences sentences;
    private SpokenWording heard;
    private boolean chosenByHand;
    private List<ConsentRowController> rows = List.of();
    private Runnable changed = () -> {};

    @FXML
    private Card card;
    @FXML
    private ComboBox<Locale> language;
    @FXML
    private VBox list;
    @FXML
    private HeardController heardController;
    @FXML
    private AssentController assentController;

    DoorController(Ui ui, Ledger ledger, Sentences sentences) {
        this.ui = ui;
        this.ledger = ledger;
        this.sentences = sentences;
        this.heard = sentences.nearest(Optional.empty(), ui.texts().locale());
    }

    @FXML
    private void initialize() {
        rows = IntStream.range(0, Purpose.AT_THE_DOOR.size())
                .mapToObj(i -> ConsentRowController.make(ui.views(), i + 1, Purpose.AT_THE_DOOR.get(i))).toList();
        rows.forEach(row -> inputs.withAnswer(row.purpose().name(), row.row(),
                () -> row.answer().map(Answer::name).orElse(""),
                code -> row.choose(Optional.of(code).filter(name -> !name.isEmpty()).map(Answer::valueOf))));
        rows.forEach(row -> row.onAnswer(_ -> changed.run(), () -> {}));
        list.getChildren().setAll(rows.stream().map(ConsentRowController::row).toList());
        new LanguageListController(sentences).fill(language);
        show(heard);
        language.valueProperty().addListener((_, _, chosen) -> readIn(chosen));
        ui.background().run(ledger::staff, heardController::staff);
    }

    @Override
    public void step(Label number) {
        card.setLead(number);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void follow(Optional<String> hers) {
        if (!chosenByHand) {
            show(sentences.nearest(hers, ui.texts().locale()));
            chosenByHand = false;
        }
    }

    @Override
    public void fill(Map<Purpose, Answer> answers, Heard before) {
        follow(Optional.of(before.wording().language()));
        rows.forEach(row -> row.choose(Optional.ofNullable(answers.get(row.purpose()))));
        heardController.fill(before);
        assentController.fill(before.assent());
    }

    @Override
    public void girl(Optional<Ledger.Girl> girl) {
        assentController.show(girl);
    }

    @Override
    public boolean isLacking() {
        return answers().containsValue(Answer.GIVEN) && assentController.isLacking();
    }

    @Override
    public Map<Purpose, Answer> answers() {
        var answers = new EnumMap<Purpose, Answer>(Purpose.class);
        rows.forEach(row -> row.answer().ifPresent(answer -> answers.put(row.purpose(), answer)));
        return answers;
    }

    @Override
    public Heard heard() {
        return heardController.heard().by(assentController.assent());
    }

    @Override
    public Unsaved unsaved() {
        var unsaved = heardController.inputs().unsaved().with("answers", inputs.unsaved()).with("assent",
                assentController.unsaved());
        return unsaved.isEmpty() ? unsaved : unsaved.with("heard", heard.locale().getLanguage());
    }

    @Override
    public void resume(Unsaved unsaved) {
        unsaved.of("heard").ifPresent(code -> follow(Optional.of(code)));
        inputs.resume(unsaved.part("answers"));
        heardController.inputs().resume(unsaved);
        assentController.resume(unsaved.part("assent"));
    }

    private void readIn(Locale chosen) {
        chosenByHand = true;
        show(sentences.nearest(Optional.of(chosen.getLanguage()), ui.texts().locale()));
    }

    private void show(SpokenWording hers) {
        heard = hers;
        language.setValue(hers.locale());
        rows.forEach(row -> row.read(hers));
        heardController.read(hers);
    }
}
