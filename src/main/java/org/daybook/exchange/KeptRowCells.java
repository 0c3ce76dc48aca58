package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.ui.Texts;

/// The cells of a row that an import did not import, as they are shown and typed. The keys are the codes of its fields, and the
/// days or items of its other columns.
final class KeptRowCells {
    private final Texts texts;
    private final KeptRow kept;
    private final List<RefusedRow> problems;

    /// @param problems what is wrong with the row
    KeptRowCells(Texts texts, KeptRow kept, List<RefusedRow> problems) {
        this.texts = texts;
        this.kept = kept;
        this.problems = List.copyOf(problems);
    }

    /// Returns the cells, in the order of the columns of its kind. A name or a telephone number is hidden unless it is what is
    /// wrong.
    List<RowCell> shown() {
        var found = new ArrayList<RowCell>();
        for (var field : kept.about().fields()) {
            if (field != ImportField.PERSON || !kept.isKnownByName()) {
                var words = kept.cells().getOrDefault(field, "");
                boolean hidden = ImportField.UNSEEN.contains(field) && !words.isEmpty()
                        && problems.stream().noneMatch(one -> one.field().equals(Optional.of(field)));
                found.add(new RowCell(field.code(), texts.of("exchange", field), words, hidden));
            }
        }
        kept.more().forEach((key, words) -> found.add(new RowCell(key, kept.about() == SheetKind.ATTENDANCE_GRID
                ? texts.date(LocalDate.parse(key))
                : texts.say("exchange.import-row-form.item", key), words, false)));
        return found;
    }

    /// Returns why the row waits.
    RowReasons reasons() {
        var reasons = new RowReasons();
        problems.forEach(one -> add(reasons, one.kind(), one.field()));
        return reasons;
    }

    /// Returns why it still waits. A wrong mark is shown under its day.
    RowReasons reasonsAgain(List<RowProblem> all) {
        var reasons = new RowReasons();
        all.forEach(problem -> Optional.ofNullable(problem.cells().get(ImportField.DAY))
                .filter(kept.more()::containsKey)
                .ifPresentOrElse(day -> reasons.cell(day, texts.of("exchange", problem.kind())),
                        () -> add(reasons, problem.kind(), problem.field())));
        return reasons;
    }

    private void add(RowReasons reasons, ProblemKind kind, Optional<ImportField> field) {
        var words = texts.of("exchange", kind);
        field.filter(kept.about().fields()::contains).ifPresentOrElse(one -> reasons.cell(one.code(), words),
                () -> reasons.row(field.map(one -> texts.say("exchange.import-mend.in", texts.of("exchange", one),
                        words)).orElse(words)));
    }

    /// Returns the row as typed; hidden cells that were not typed again keep their values.
    KeptRow with(Map<String, String> typed) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(kept.cells());
        kept.about().fields().forEach(field -> Optional.ofNullable(typed.get(field.code())).ifPresent(words -> {
            if (words.isEmpty()) {
                cells.remove(field);
            } else {
                cells.put(field, words);
            }
        }));
        if (kept.isKnownByName()) {
            cells.put(ImportField.PERSON, cells.getOrDefault(ImportField.NAME, ""));
        }
        var more = new LinkedHashMap<String, String>();
        kept.more().keySet().forEach(key -> more.put(key, typed.getOrDefault(key, "")));
        return kept.with(cells, more);
    }
}
