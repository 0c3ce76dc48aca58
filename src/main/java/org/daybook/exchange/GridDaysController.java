package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// Adds dates to the grid of old attendance. On the JavaFX application thread.
final class GridDaysController {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern LATER = Pattern.compile("\\+(\\d{1,2})");

    private final Texts texts;
    private final GridMarks marks;
    private final Field field;
    private final TextField typed;
    private final Runnable added;

    /// @param field shows what is wrong
    /// @param typed the field into which a date is typed
    /// @param added notified of each date that was added
    GridDaysController(Texts texts, GridMarks marks, Field field, TextField typed, Runnable added) {
        this.texts = texts;
        this.marks = marks;
        this.field = field;
        this.typed = typed;
        this.added = added;
    }

    /// Adds the content of the field: a date, or a number of days after the last date.
    void add(LocalDate today) {
        var words = Inputs.words(typed).orElse("");
        var later = LATER.matcher(words);
        add(later.matches()
                ? last().map(one -> one.plusDays(Long.parseLong(later.group(1))))
                : WrittenDate.read(new Cell(Cell.Kind.TEXT, words), DateHabit.DAY_FIRST, today)
                        .flatMap(WrittenDate::asDay),
                today);
    }

    /// Adds a week after the last date.
    void addWeek(LocalDate today) {
        add(last().map(one -> one.plusDays(DAYS_OF_A_WEEK)), today);
    }

    private Optional<LocalDate> last() {
        return marks.days().isEmpty() ? Optional.empty() : Optional.of(marks.days().getLast());
    }

    private void add(Optional<LocalDate> day, LocalDate today) {
        var problem = day.map(one -> TypedGrid.problem(one, today))
                .orElseGet(() -> Optional.of(new Problem("days", "exchange.problem.no-date")));
        if (problem.isPresent()) {
            field.problem(texts.say(problem.get().key()));
        } else if (marks.days().size() >= GridMarks.MOST_DAYS) {
            field.problem(texts.say("exchange.grid.too-many-days", GridMarks.MOST_DAYS));
        } else if (!day.map(marks::add).orElse(false)) {
            field.problem(texts.say("exchange.problem.day-twice"));
        } else {
            typed.clear();
            field.noProblem();
            added.run();
        }
        typed.requestFocus();
    }
}
