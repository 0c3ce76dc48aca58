package org.daybook.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Result;
import org.daybook.outcomes.instrument.Scale;
import org.daybook.outcomes.instrument.ScoreChange;
import org.daybook.outcomes.instrument.ScorePair;
import org.daybook.outcomes.instrument.Windows;

/// What changed for one woman over the paths that she left in one quarter, from the same score pairs as in her record. Of
/// several paths, the pair of the one she left last counts; if that has none, the pair of the one before.
///
/// @param left      the days of those paths, the one that ended last first
/// @param asked     every time she was asked
/// @param catalogue every instrument of the store
record LeaverChange(List<Windows> left, List<AssessmentRecord> asked, Catalogue catalogue) {
    /// Returns the outcome of every questionnaire of the catalogue.
    Map<Measure, QuestionnaireOutcome> outcomes() {
        var outcomes = new EnumMap<Measure, QuestionnaireOutcome>(Measure.class);
        for (var measure : Measure.values()) {
            outcomes.put(measure, outcome(asked.stream().filter(one -> one.key().code().equals(measure.code()))
                    .toList()));
        }
        return outcomes;
    }

    private QuestionnaireOutcome outcome(List<AssessmentRecord> hers) {
        var keys = hers.stream().map(AssessmentRecord::key).distinct().toList();
        return left.stream().flatMap(windows -> keys.stream().flatMap(key -> change(key, hers, windows).stream()))
                .findFirst().map(LeaverChange::outcome).orElseGet(() -> without(hers));
    }

    private static QuestionnaireOutcome outcome(ScoreChange change) {
        return switch (change) {
            case IMPROVED -> QuestionnaireOutcome.IMPROVED;
            case SAME -> QuestionnaireOutcome.SAME;
            case WORSE -> QuestionnaireOutcome.WORSE;
        };
    }

    private QuestionnaireOutcome without(List<AssessmentRecord> hers) {
        var around = hers.stream().filter(one -> left.stream().anyMatch(windows -> windows.hold(one.on())))
                .map(AssessmentRecord::said).toList();
        if (around.stream().anyMatch(AssessmentRecord.Said.TakenBack.class::isInstance)) {
            return QuestionnaireOutcome.NOT_KNOWN;
        }
        return around.stream().anyMatch(AssessmentRecord.Said.Declined.class::isInstance)
                ? QuestionnaireOutcome.DECLINED
                : QuestionnaireOutcome.UNPAIRED;
    }

    private Optional<ScoreChange> change(Key key, List<AssessmentRecord> hers, Windows windows) {
        var answered = hers.stream().filter(one -> one.key().equals(key)).flatMap(LeaverChange::answered).toList();
        return catalogue.any(key).filter(one -> one.scale().meaning().change().isPresent())
                .flatMap(one -> switch (one.scale().method().rule()) {
                    case SUM, MEAN -> total(key, answered, windows).map(pair -> pair.change(one.scale().meaning()));
                    case EACH -> each(one, answered, windows);
                    case ANY -> Optional.<ScoreChange>empty();
                });
    }

    private record Given(AssessmentRecord asked, AssessmentRecord.Said.Answered answered) {}

    private static Stream<Given> answered(AssessmentRecord asked) {
        return asked.said() instanceof AssessmentRecord.Said.Answered answered
                ? Stream.of(new Given(asked, answered))
                : Stream.empty();
    }

    private static Optional<ScorePair> total(Key key, List<Given> answered, Windows windows) {
        var scores = answered.stream().flatMap(given -> given.answered().total().stream()
                .map(score -> new ScorePair.Measured(key, given.asked().on(), score))).toList();
        return ScorePair.of(key, scores, windows.came(), windows.left());
    }

    private static Optional<ScoreChange> each(Instrument instrument, List<Given> answered, Windows windows) {
        var some = answered.stream().filter(given -> !given.answered().answers().isEmpty()).toList();
        return windows.ends(some, given -> given.asked().on())
                .flatMap(ends -> ScoreChange.between(values(instrument, ends.first()), values(instrument, ends.last()),
                        instrument.scale().meaning()));
    }

    private static Map<String, Integer> values(Instrument instrument, Given given) {
        var answers = given.answered().answers();
        Scale scale = instrument.asksHerGoals()
                ? instrument.scale().about(List.copyOf(answers.keySet()))
                : instrument.scale();
        return scale.score(answers) instanceof Result.Each each
                ? each.values()
                : answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
