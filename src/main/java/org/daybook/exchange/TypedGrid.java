package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.base.Problem;
import org.daybook.paths.Path;

/// Old attendance as somebody typed it from paper: one activity, cards down and dates across.
///
/// @param path    on which path it was
/// @param title   what it was called, at most 80 letters
/// @param start   when it began, as it was typed; may be empty
/// @param minutes how long it took, as it was typed; may be empty
/// @param days    the site's local dates, all before today
/// @param women   one row each
public record TypedGrid(Optional<Path> path, String title, String start, String minutes, List<LocalDate> days,
        List<Woman> women) {
    /// As long as the title of a session may be.
    static final int LONGEST_TITLE = 80;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    /// Before, no space for women kept attendance that anybody types in today.
    private static final int FIRST_YEAR = 1970;

    public TypedGrid {
        days = List.copyOf(days);
        women = List.copyOf(women);
    }

    /// A row.
    ///
    /// @param card  of the woman, as it was found
    /// @param marks by the place of the date
    public record Woman(String card, List<Optional<TypedMark>> marks) {
        public Woman {
            marks = List.copyOf(marks);
        }

        /// Whose row it is stands in no message.
        @Override
        public String toString() {
            return "Woman";
        }
    }

    /// What should be looked at again; empty when all is well.
    ///
    /// @param today of the site
    public List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        if (path.isEmpty()) {
            found.add(new Problem("path", "exchange.problem.path"));
        }
        if (title.isBlank()) {
            found.add(new Problem("title", "exchange.problem.title"));
        }
        if (!start.isBlank() && WrittenTime.ofDay(text(start)).isEmpty()) {
            found.add(new Problem("start", "exchange.problem.start"));
        }
        if (!minutes.isBlank() && !isLength(minutes.strip())) {
            found.add(new Problem("minutes", "exchange.problem.minutes"));
        }
        if (days.isEmpty()) {
            found.add(new Problem("days", "exchange.problem.days"));
        }
        days.stream().flatMap(day -> problem(day, today).stream()).findFirst().ifPresent(found::add);
        if (women.isEmpty()) {
            found.add(new Problem("women", "exchange.problem.women"));
        } else if (women.stream().noneMatch(TypedGrid::came)) {
            found.add(new Problem("women", "exchange.problem.nobody-came"));
        }
        return List.copyOf(found);
    }

    /// Why a date cannot stand in the grid.
    static Optional<Problem> problem(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(new Problem("days", "exchange.problem.future"));
        }
        if (day.equals(today)) {
            return Optional.of(new Problem("days", "exchange.problem.today"));
        }
        return day.getYear() < FIRST_YEAR
                ? Optional.of(new Problem("days", "exchange.problem.too-old"))
                : Optional.empty();
    }

    /// A mark that was not saved.
    ///
    /// @param card of the woman
    /// @param day  empty for all of her row
    /// @param why  as far as whoever typed may know
    record NotSaved(String card, Optional<LocalDate> day, ProblemKind why) {
        boolean isAt(String other, LocalDate on) {
            return card.equals(other) && day.filter(one -> !one.equals(on)).isEmpty();
        }

        /// Whose mark it is stands in no message.
        @Override
        public String toString() {
            return "NotSaved";
        }
    }

    /// What of it was not saved, row by row.
    List<NotSaved> notSaved(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> new NotSaved(women.get(problem.row() - 1).card(),
                        Optional.ofNullable(problem.cells().get(ImportField.DAY)).map(LocalDate::parse),
                        problem.kind()))
                .toList();
    }

    /// What stands in a cell.
    Optional<TypedMark> at(String card, LocalDate day) {
        return women.stream().filter(row -> row.card().equals(card) && days.contains(day)).findFirst()
                .flatMap(row -> row.marks().get(days.indexOf(day)));
    }

    private static boolean came(Woman row) {
        return row.marks().contains(Optional.of(TypedMark.PRESENT));
    }

    private static boolean isLength(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) >= SHORTEST && Integer.parseInt(text) <= LONGEST;
    }

    /// As a sheet with dates across, for the import: who came has a mark, every other cell is empty.
    ImportPlan plan(String register) {
        return new ImportPlan(register, List.of(new TypedSheet(title.strip(), IntStream.range(0, women.size())
                .mapToObj(i -> row(i + 1, women.get(i))).toList()).planned(this)));
    }

    private static SourceRow row(int number, Woman woman) {
        var cells = new ArrayList<Cell>(List.of(text(woman.card())));
        woman.marks().forEach(mark -> cells.add(mark.filter(TypedMark.PRESENT::equals).map(_ -> text("x"))
                .orElse(Cell.BLANK)));
        return new SourceRow(number, cells);
    }

    private static Cell text(String words) {
        return new Cell(Cell.Kind.TEXT, words.strip());
    }

    @Override
    public String toString() {
        return "TypedGrid";
    }
}
