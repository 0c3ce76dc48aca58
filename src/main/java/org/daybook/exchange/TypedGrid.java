package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.base.Problem;
import org.daybook.paths.Path;

/// Old attendance as typed in from paper: one activity, with cards as rows and dates as columns.
///
/// @param path    its path
/// @param title   its title, at most 80 letters
/// @param start   its start time, as typed; may be empty
/// @param minutes its duration, as typed; may be empty
/// @param days    the site's local dates, all before today
/// @param women   one row each
public record TypedGrid(Optional<Path> path, String title, String start, String minutes, List<LocalDate> days,
        List<Woman> women) {
    /// The longest title of a session.
    static final int LONGEST_TITLE = 80;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    /// Before this year, no women's space kept attendance that anybody types in today.
    private static final int FIRST_YEAR = 1970;

    public TypedGrid {
        days = List.copyOf(days);
        women = List.copyOf(women);
    }

    /// A row.
    ///
    /// @param card  the card of the woman, as it was found
    /// @param marks by the place of the date
    public record Woman(String card, List<Optional<TypedMark>> marks) {
        public Woman {
            marks = List.copyOf(marks);
        }

        /// The woman is kept out of messages.
        @Override
        public String toString() {
            return "Woman";
        }
    }

    /// Returns what should be corrected; empty if there are no problems.
    ///
    /// @param today the site's date
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

    /// Returns why a date cannot be in the grid.
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
    /// @param card the card of the woman
    /// @param day  empty for her whole row
    /// @param why  the reason, as far as the person typing may know it
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

    /// Returns what was not saved, row by row.
    List<NotSaved> notSaved(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> new NotSaved(women.get(problem.row() - 1).card(),
                        Optional.ofNullable(problem.cells().get(ImportField.DAY)).map(LocalDate::parse),
                        problem.kind()))
                .toList();
    }

    /// Returns the mark in a cell.
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

    /// Returns it as a sheet with day headings, for the import: each woman who came has a mark, every other cell is empty.
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
