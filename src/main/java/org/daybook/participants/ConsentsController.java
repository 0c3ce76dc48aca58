package org.daybook.participants;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentState;
import org.daybook.consents.Purpose;
import org.daybook.consents.Wording;
import org.daybook.ui.Card;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Unsaved;

/// Her choices: what she is asked, in her language where we have it, and her answers. The same card while she is
/// welcomed and on her record.
final class ConsentsController {
    private final Texts worker;
    private final Sentences sentences;
    private final Choices names;
    private Texts heard;
    private boolean chosenByHand;
    private Runnable changed = () -> {};

    @FXML
    private Card card;
    @FXML
    private Segments<Locale> language;
    @FXML
    private ConsentRowController membershipController;
    @FXML
    private ConsentRowController statisticsController;

    ConsentsController(Texts worker, Sentences sentences) {
        this.worker = worker;
        this.sentences = sentences;
        this.names = new Choices(worker.locale());
        this.heard = sentences.nearest(Optional.empty(), worker.locale());
    }

    @FXML
    private void initialize() {
        card.setFacts(worker.say("participants.consents.facts", Wording.CURRENT));
        language.options(sentences.languages(), ConsentsController::ownName);
        language.choose(Optional.of(heard.locale()));
        language.chosenProperty().addListener((_, _, chosen) -> chosen.ifPresent(this::readIn));
        membershipController.ask(Purpose.MEMBERSHIP, List.of(Answer.values()));
        statisticsController.ask(Purpose.STATISTICS, List.of(Answer.values()));
        rows().forEach(row -> {
            row.read(heard);
            row.onAnswer(_ -> changed.run());
        });
    }

    /// Puts a step's number before the heading.
    void step(Label number) {
        card.setLead(number);
    }

    /// Calls this whenever an answer is chosen.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// Follows her language, unless the worker has already chosen in which language to read.
    void follow(Optional<String> hers) {
        if (!chosenByHand) {
            show(sentences.nearest(hers, worker.locale()));
            language.choose(Optional.of(heard.locale()));
            chosenByHand = false;
        }
    }

    /// Fills in answers given before.
    void fill(Map<Purpose, Answer> answers, Wording wording) {
        follow(Optional.of(wording.language()));
        rows().forEach(row -> row.choose(Optional.ofNullable(answers.get(row.purpose()))));
    }

    /// The answers as typed, and in which language they were heard.
    Unsaved unsaved() {
        var unsaved = Unsaved.NOTHING;
        for (var row : rows()) {
            unsaved = unsaved.with(row.purpose().name(), row.answer().map(Answer::name).orElse(""));
        }
        return unsaved.isEmpty() ? unsaved : unsaved.with("heard", heard.locale().getLanguage());
    }

    /// Puts answers back that were half given.
    void resume(Unsaved unsaved) {
        unsaved.of("heard").ifPresent(language -> follow(Optional.of(language)));
        rows().forEach(row -> unsaved.of(row.purpose().name()).map(Answer::valueOf)
                .ifPresent(answer -> row.choose(Optional.of(answer))));
    }

    /// Shows what the store holds, with day and wording, and hands on each answer that is changed.
    void stored(List<ConsentState> states, BiConsumer<Purpose, Answer> answered) {
        rows().forEach(row -> {
            row.ask(row.purpose(), List.of(Answer.GIVEN, Answer.REFUSED));
            show(row, states);
            row.onAnswer(answer -> {
                if (states.stream().noneMatch(state -> state.purpose() == row.purpose()
                        && state.answer() == answer)) {
                    answered.accept(row.purpose(), answer);
                }
            });
        });
    }

    /// Her answers, without those she was not asked for.
    Map<Purpose, Answer> answers() {
        var answers = new EnumMap<Purpose, Answer>(Purpose.class);
        rows().forEach(row -> row.answer().ifPresent(answer -> answers.put(row.purpose(), answer)));
        return answers;
    }

    /// The sentence she heard.
    Wording wording() {
        return new Wording(Wording.CURRENT, heard.locale().getLanguage());
    }

    private void show(ConsentRowController row, List<ConsentState> states) {
        states.stream().filter(state -> state.purpose() == row.purpose()).forEach(state -> row.stored(state, names));
    }

    private void readIn(Locale chosen) {
        chosenByHand = true;
        show(sentences.nearest(Optional.of(chosen.getLanguage()), worker.locale()));
    }

    private void show(Texts hers) {
        heard = hers;
        rows().forEach(row -> row.read(hers));
    }

    private List<ConsentRowController> rows() {
        return Stream.of(membershipController, statisticsController).toList();
    }

    /// What a language calls itself: "Italiano".
    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
