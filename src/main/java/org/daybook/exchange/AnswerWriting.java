package org.daybook.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.outcomes.ReadingImport;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Scale;
import org.daybook.participants.MemberImport;

/// Writes women's answers to questionnaires. Inside the import's passage.
final class AnswerWriting {
    private static final String NAMES = "questionnaire";
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    /// The most letters of a heading with the number of a question and a remark.
    private static final int LONGEST_UNCLEAR = 20;

    private final WordTable names = WordTable.choices();
    private final BiConsumer<SourceSheet, Consumer<ImportRow>> rows;
    private final ReadingImport readings;
    private final ImportKeys keys;
    private final boolean mended;
    private final Map<Asked, Boolean> fromOne = new HashMap<>();
    /// The answers in a sheet, by the code of the questionnaire: each sheet is read once for all of them.
    private final Map<SourceSheet, Map<String, IntSummaryStatistics>> given = new IdentityHashMap<>();

    /// One questionnaire on one sheet.
    private record Asked(SourceSheet sheet, String code) {}

    /// @param rows   passes on the rows of a sheet that are answers
    /// @param mended whether they were corrected: their sheets were checked as a whole before
    AnswerWriting(BiConsumer<SourceSheet, Consumer<ImportRow>> rows, ReadingImport readings, ImportKeys keys,
            boolean mended) {
        this.mended = mended;
        this.rows = rows;
        this.readings = readings;
        this.keys = keys;
    }

    RowOutcome write(ImportRow row, MemberImport.Known her) {
        var asked = asked(row);
        if (asked.isEmpty()) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_QUESTIONNAIRE, ImportField.INSTRUMENT);
        }
        var scale = asked.get().scale();
        var day = row.day(ImportField.DAY).orElseThrow();
        var given = new HashMap<>(row.answers());
        given.keySet().retainAll(scale.items());
        if (row.unreadAnswers().stream().anyMatch(scale.items()::contains)) {
            return RowOutcome.refused(ProblemKind.NOT_A_NUMBER, ImportField.ITEM);
        }
        if (row.answeredTwice().stream().anyMatch(scale.items()::contains)) {
            return RowOutcome.refused(ProblemKind.ITEM_TWICE, ImportField.ITEM);
        }
        if (isUnclear(row.more().items().values(), scale.items())) {
            return RowOutcome.refused(ProblemKind.ITEM_UNCLEAR, ImportField.ITEM);
        }
        if (given.isEmpty()) {
            return RowOutcome.refused(ProblemKind.NO_ANSWERS, ImportField.INSTRUMENT);
        }
        if (!mended && countsFromOne(new Asked(row.sheet().source(), asked.get().key().code()), scale)) {
            return RowOutcome.refused(ProblemKind.COUNTED_FROM_ONE, ImportField.ITEM);
        }
        if (given.values().stream().anyMatch(value -> value < scale.lowest() || value > scale.highest())) {
            return RowOutcome.refused(ProblemKind.OUT_OF_RANGE, ImportField.ITEM);
        }
        var key = keys.of("answers", her.id().value(), asked.get().key().code(), day);
        if (keys.knows(key) || readings.isHere(her.id(), asked.get(), day)) {
            return RowOutcome.here();
        }
        readings.add(her.id(), asked.get(), day, given);
        keys.add(key, Optional.of(her.id()));
        return RowOutcome.takenIn();
    }

    private Optional<Instrument> asked(ImportRow row) {
        return instrument(row.needed(ImportField.INSTRUMENT), row.items());
    }

    /// Finds a questionnaire by its code, by a name that contains it, or by its name in one of the six languages: *PSO-5*.
    private Optional<Instrument> instrument(String name, Set<String> items) {
        return readings.instrument(name.strip(), items).or(() -> names.codesIn(NAMES, name).stream()
                .reduce((_, _) -> "").filter(code -> !code.isEmpty())
                .flatMap(code -> readings.instrument(code, items)));
    }

    /// Checks whether a question has no column of its own but one such as *3 (R)*: nobody knows whether its answers were
    /// reversed.
    private static boolean isUnclear(Collection<String> columns, List<String> items) {
        return items.stream().filter(item -> !columns.contains(item)).anyMatch(item -> columns.stream()
                .anyMatch(
                        column -> !MoreColumns.isNumber(column) && NO_DIGITS.matcher(column).replaceAll("").equals(item)
                                && column.length() <= LONGEST_UNCLEAR));
    }

    /// The row as a whole cannot be corrected alone.
    private static RowProblem withoutRow(RowProblem problem) {
        return new RowProblem(problem.source(), problem.row(), problem.kind(), problem.field(), Optional.empty(),
                problem.cells(), Map.of());
    }

    /// Checks whether a sheet uses 1 to 4 where the questionnaire has 0 to 3: its other rows would be imported, each slightly
    /// wrong. A mapping must state what each number means.
    private boolean countsFromOne(Asked asked, Scale scale) {
        return fromOne.computeIfAbsent(asked, _ -> {
            var answers = given.computeIfAbsent(asked.sheet(), this::given).getOrDefault(asked.code(),
                    new IntSummaryStatistics());
            return answers.getMin() == scale.lowest() + 1 && answers.getMax() == scale.highest() + 1;
        });
    }

    private Map<String, IntSummaryStatistics> given(SourceSheet sheet) {
        var found = new HashMap<String, IntSummaryStatistics>();
        rows.accept(sheet, row -> asked(row).ifPresent(asked -> row.answers().forEach((item, answer) -> {
            if (asked.scale().items().contains(item)) {
                found.computeIfAbsent(asked.key().code(), _ -> new IntSummaryStatistics()).accept(answer);
            }
        })));
        return found;
    }

    /// Returns a row as it is kept: with the items of its questionnaire and nothing else. A row of a sheet that counts from one
    /// cannot be corrected alone: nothing would show then that its answers are one too high.
    RowProblem kept(RowProblem problem) {
        if (!problem.about().equals(Optional.of(SheetKind.ANSWERS))) {
            return problem;
        }
        var asked = instrument(problem.cells().getOrDefault(ImportField.INSTRUMENT, ""),
                problem.more().keySet().stream().filter(MoreColumns::isNumber).collect(Collectors.toSet()));
        if (asked.filter(one -> isUnclear(problem.more().keySet(), one.scale().items())).isPresent()) {
            return withoutRow(problem);
        }
        asked.ifPresent(one -> countsFromOne(new Asked(problem.source(), one.key().code()), one.scale()));
        if (fromOne.entrySet().stream().anyMatch(one -> one.getValue() && one.getKey().sheet() == problem.source())) {
            return withoutRow(problem);
        }
        var items = new LinkedHashMap<String, String>();
        asked.map(one -> one.scale().items())
                .orElseGet(() -> problem.more().keySet().stream().filter(MoreColumns::isNumber).toList())
                .forEach(item -> items.put(item, problem.more().getOrDefault(item, "")));
        return problem.with(items);
    }
}
